/** The floor under the cold index: git alone, its output thrown away. */
import { execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compiledSources } from "../tracker/compile.mjs";
import { git, withFolder } from "./runs.mjs";

const sources = await compiledSources();
const [{ gitEnvironment, gitOptions }, { makeDiffFolder }, { chunksOf, diffWords }] = await Promise.all(
  ["environment.js", "diff-folder.js", "hunk-stream.js"].map((file) => sources.load(`io/git/${file}`)),
);

/**
 * git alone: the commits listed, then their diffs by `processes` workers over the chunks the product makes,
 * with the words it gives.
 *
 * @param options.everything all source files, tests among them, as git prints them without being told of
 *   any difference; else the product code, which is what the product asks for
 * @returns seconds of wall time
 */
export function floor(root, tip, extensions, { processes, everything }) {
  return withFolder(async (spool) => {
    const began = performance.now();
    const format = "--format=%H%x00%P%x00%ct%x00%aE%x00%s";
    const rows = git(root, "rev-list", "--topo-order", "--full-history", "--no-commit-header", format, tip)
      .split("\n")
      .filter(Boolean)
      .map((line) => line.split("\0"));
    const paths = git(root, "ls-tree", "-r", "-z", "--name-only", tip).split("\0");
    const folders = new Set(paths.flatMap((path) => path.split("/").slice(0, -1)));
    const present = { folders, extensions: new Set(extensions) };
    const diffs = await makeDiffFolder({ root, folder: join(spool, "git"), present });
    const diff = (kind, commits) =>
      commits.length > 0 &&
      new Promise((resolve) => {
        const words = [...gitOptions(diffs.folder), ...diffWords(kind, diffs, extensions)];
        const asked = everything ? words.toSpliced(words.indexOf("diff-tree") + 1, 0, "--text") : words;
        const env = { ...gitEnvironment(), ...diffs.env };
        const child = spawn("git", asked, { env, cwd: root, stdio: ["pipe", "ignore", "inherit"] });
        child.on("close", resolve);
        child.stdin.end(commits.map(([sha]) => sha).join("\n") + "\n");
      });
    const chunks = chunksOf(rows.length, processes).map((range) => rows.slice(...range));
    const worker = async () => {
      for (let chunk = chunks.shift(); chunk; chunk = chunks.shift()) {
        const [plain, merges] = [false, true].map((merge) =>
          chunk.filter(([, parents]) => parents.includes(" ") === merge),
        );
        await diff("plain", plain);
        await diff("merges", merges);
      }
    };
    await Promise.all(Array.from({ length: processes }, worker));
    return (performance.now() - began) / 1000;
  });
}

/** The endings the product reads diffs of, from the directory of the index it wrote. */
export function extensionsIn(cache) {
  const file = execFileSync("find", [cache, "-name", "*.idx"]).toString().trim().split("\n")[0];
  const bytes = readFileSync(file);
  return JSON.parse(/\{"schema".*?"extensions":(\[[^\]]*\])/.exec(bytes.toString("latin1", 0, 8192))[1]);
}
