/**
 * A judge between the tracker and `git log -L` that uses neither: what did the commit do to the function of
 * this name, by the parser, on both sides of every file that the commit changed?
 */
import { execFileSync } from "node:child_process";
import { basename } from "node:path";

/**
 * - changed: the name is on both sides, with another text: the commit touched the function
 * - appears: only the new side has the name: born, moved here or renamed to it
 * - same: on both sides with the same text: the commit did not touch it
 * - absent: the new side has no function of that name: a predecessor under another name, or a neighbour
 */
export const VERDICTS = ["changed", "appears", "same", "absent"];

/** @returns judge(sha, path, name) of a commit, the function's present path and its qualified name */
export function makeJudge({ parseFile, parser, languageOf, root }) {
  const git = (...args) =>
    execFileSync("git", ["-c", "safe.directory=*", ...args], {
      cwd: root,
      maxBuffer: 2 ** 28,
      stdio: "pipe",
    });
  const show = (blob) => (/^0+$/.test(blob) ? "" : git("cat-file", "blob", blob).toString("utf8"));

  /** The texts of all functions of that name. */
  const textsOf = async (path, text, name) => {
    const { functions } = await parseFile(parser, path, text);
    const simple = name.slice(name.lastIndexOf(".") + 1);
    const found = functions.filter((f) => f.name === name);
    const named = found.length > 0 ? found : functions.filter((f) => f.name.endsWith(`.${simple}`));
    return named.map((f) => text.slice(f.startOffset, f.endOffset)).sort();
  };

  return async (sha, path, name) => {
    const changed = changedFiles(git("diff-tree", "-r", "-M", "-z", "--root", "--no-commit-id", sha));
    const source = changed.filter((file) => languageOf(file.newPath) && languageOf(file.oldPath));
    // The same path before the same file name elsewhere before any other.
    const nearness = ({ newPath }) => (newPath === path ? 0 : basename(newPath) === basename(path) ? 1 : 2);
    source.sort((a, b) => nearness(a) - nearness(b));
    for (const { oldPath, newPath, oldBlob, newBlob } of source.slice(0, 50)) {
      const after = await textsOf(newPath, show(newBlob), name);
      if (after.length === 0) continue;
      const before = await textsOf(oldPath, show(oldBlob), name);
      if (before.length === 0) return "appears";
      return before.join("\0") === after.join("\0") ? "same" : "changed";
    }
    return "absent";
  };
}

/** `git diff-tree --raw -z`: ":mode mode blob blob M", path, and for a rename a second path. */
function changedFiles(raw) {
  const fields = raw.toString("utf8").split("\0");
  const files = [];
  for (let at = 0; at + 1 < fields.length;) {
    const [, , oldBlob, newBlob, status] = fields[at++].split(" ");
    const oldPath = fields[at++];
    const newPath = /^[RC]/.test(status) ? fields[at++] : oldPath;
    files.push({ oldPath, newPath, oldBlob, newBlob });
  }
  return files;
}
