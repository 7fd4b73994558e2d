/** The floor under the cold index: git alone, its output thrown away. */
import { execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { git } from "./runs.mjs";

/**
 * git alone: the commits listed, then their diffs by `processes` workers over the chunks the product makes,
 * with the arguments it gives.
 *
 * @returns seconds of wall time
 */
export async function floor(root, tip, extensions, processes) {
  const began = performance.now();
  const format = "--format=%H%x00%P%x00%ct%x00%aE%x00%s";
  const rows = git(root, "rev-list", "--topo-order", "--full-history", "--no-commit-header", format, tip)
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split("\0"));
  const size = Math.max(32, Math.min(2048, Math.ceil(rows.length / (processes * 4))));
  const form = "--stdin --always -r --raw -p -U0 --full-index --no-color --no-ext-diff --no-textconv --text";
  const more = "--src-prefix=a/ --dst-prefix=b/ --submodule=short --diff-algorithm=myers";
  const diff = (kind, commits) =>
    commits.length > 0 &&
    new Promise((resolve) => {
      const words = ["-c", "safe.directory=*", "-c", "diff.renameLimit=1000", "diff-tree"];
      const flags = [
        ...form.split(" "),
        ...more.split(" "),
        ...kind,
        "--",
        ...extensions.map((e) => `*${e}`),
      ];
      const child = spawn("git", [...words, ...flags], { cwd: root, stdio: ["pipe", "ignore", "inherit"] });
      child.on("close", resolve);
      child.stdin.end(commits.map(([sha]) => sha).join("\n") + "\n");
    });
  let next = 0;
  const worker = async () => {
    while (next < rows.length) {
      const chunk = rows.slice(next, (next += size));
      await diff(
        ["-M", "--root"],
        chunk.filter(([, parents]) => !parents.includes(" ")),
      );
      await diff(
        ["-c", "--no-renames"],
        chunk.filter(([, parents]) => parents.includes(" ")),
      );
    }
  };
  await Promise.all(Array.from({ length: processes }, worker));
  return (performance.now() - began) / 1000;
}

/** The endings the product reads diffs of, from the directory of the index it wrote. */
export function extensionsIn(cache) {
  const file = execFileSync("find", [cache, "-name", "*.idx"]).toString().trim().split("\n")[0];
  const bytes = readFileSync(file);
  return JSON.parse(/\{"schema".*?"extensions":(\[[^\]]*\])/.exec(bytes.toString("latin1", 0, 8192))[1]);
}
