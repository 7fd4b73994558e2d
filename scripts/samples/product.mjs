/** The product as modules, compiled from the sources beside it, and what it says of one repository. */
import { compiledSources } from "../../benchmarks/tracker/compile.mjs";

/** The report without the names of its people, who did not ask to stand in our examples. */
function unnamed(report) {
  const known = new Map();
  const hide = (person) => {
    const id = person.login ?? person.name;
    if (!known.has(id)) known.set(id, `Reviewer ${String.fromCharCode(65 + (known.size % 26))}`);
    return { ...person, name: known.get(id), login: null };
  };
  const functions = report.functions.map((fn) => ({ ...fn, reviewers: fn.reviewers.map(hide) }));
  return { ...report, functions };
}

/** @returns load(path) of a module of src/, and score and train, whose results name the repository as `name` */
export async function product() {
  const { load, grammars } = await compiledSources();
  const [{ parseConfig }, { openContext }, { score }, { train }] = await Promise.all(
    ["config/config.js", "commands/open-context.js", "commands/score.js", "commands/train.js"].map(load),
  );
  const open = (flags) =>
    openContext(
      parseConfig({ quiet: true, ...flags }, (flag) => `--${flag}`),
      grammars,
    );
  // A mirror has no address of its own; a reader's links go to where the commits are public.
  const named = (result, name) => ({ ...result, repository: name, webUrl: `https://github.com/${name}` });
  return {
    load,
    async score(repo, { base, head, cacheDir, name }) {
      return named(unnamed((await score(await open({ repo, base, head, cacheDir }))).report), name);
    },
    async train(repo, { rev, cacheDir, name }) {
      return named(await train(await open({ repo, rev, cacheDir })), name);
    },
  };
}
