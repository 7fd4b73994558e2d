/**
 * The changes of a repository that are ranked inside: commits, or merges as the pull requests they bring.
 *
 * @typedef {object} Edit LineEdit with the substantive lines `added` and `removed` of the hunk log
 * @typedef {object} ChangedFile
 * @property {string} oldPath @property {string} newPath "" blobs stand for "no file"
 * @property {string} oldBlob @property {string} newBlob
 * @property {Edit[]} edits
 * @typedef {object} Unit
 * @property {number} row of the log's commit table @property {string} sha @property {number} time
 * @property {number} author
 * @property {ChangedFile[]} files
 * @property {number[]} own rows of the commits that a merge brings; none for a commit
 */
import { isPullRequest, ownCommits } from "./change-own.mjs";

/** Every commit that is no merge, as the log has it. */
export function commitUnits(log, wanted) {
  return rowsOf(log)
    .filter((row) => log.commits.parents.at(row) <= 1 && wanted(row))
    .map((row) => ({ ...unitAt(log, row, row), own: [] }));
}

/** Pull requests merged into the branch itself, each as its diff from the first parent: as it was read. */
export async function mergeUnits(sources, { repo, commit, log, extensions }, wanted) {
  const [{ runGit }, { PLAIN_DIFF }, { parsePatchStreams }, { emptyHunkLog }] = await Promise.all(
    ["io/git/git-process.js", "io/git/environment.js", "history/patch-parser.js", "history/hunk-log.js"].map(
      sources.load,
    ),
  );
  const rowOf = new Map(log.commits.sha.map((sha, row) => [sha, row]));
  const list = async (...flags) => {
    const listed = await runGit(repo.root, ["rev-list", "--parents", ...flags, commit]);
    return listed.toString("latin1").trimEnd().split("\n");
  };
  const branch = (await list("--first-parent")).map((line) => line.split(" "));
  const own = ownCommits(
    await list(),
    branch.map(([sha]) => sha),
  );
  const subject = (sha) => log.commits.subject[rowOf.get(sha)];
  // With --first-parent, rev-list still names all parents.
  const merges = branch
    .filter(([sha, , second]) => second !== undefined && rowOf.has(sha))
    .filter(([sha]) => wanted(rowOf.get(sha)) && isPullRequest(subject(sha)));
  if (merges.length === 0) return [];
  // "<commit> <parent>" has git take that parent for its only one.
  const form = ["diff-tree", "--stdin", "--always", "-r", "--raw", "-p", "-U0", "--full-index", "-M"];
  const paths = extensions.map((extension) => `*${extension}`);
  const plain = await runGit(repo.root, [...form, ...PLAIN_DIFF, "--", ...paths], {
    input: merges.map(([sha, parent]) => `${sha} ${parent}\n`).join(""),
  });
  const headers = merges.map(([sha]) => ({ sha, time: 0, author: "", subject: "", parents: 1 }));
  const squashed = emptyHunkLog();
  parsePatchStreams({ plain, merges: Buffer.alloc(0) }, headers, squashed);
  return rowsOf(squashed).map((row) => {
    const known = rowOf.get(squashed.commits.sha[row]);
    const { files, sha } = unitAt(squashed, row, known);
    return {
      row: known,
      sha,
      time: log.commits.time.at(known),
      author: log.commits.author.at(known),
      files,
      own: own.get(sha).flatMap((of) => rowOf.get(of) ?? []),
    };
  });
}

function rowsOf(log) {
  return log.commits.sha.map((_, row) => row);
}

function unitAt({ commits, files, hunks, paths, blobs }, at, row) {
  const lastFile = at + 1 < commits.sha.length ? commits.firstFile.at(at + 1) : files.oldPath.length;
  const changed = [];
  for (let file = commits.firstFile.at(at); file < lastFile; file++) {
    const lastHunk = file + 1 < files.oldPath.length ? files.firstHunk.at(file + 1) : hunks.oldStart.length;
    const edits = [];
    for (let h = files.firstHunk.at(file); h < lastHunk; h++) {
      edits.push({
        oldStart: hunks.oldStart.at(h),
        oldLines: hunks.oldLines.at(h),
        newStart: hunks.newStart.at(h),
        newLines: hunks.newLines.at(h),
        added: hunks.added.at(h),
        removed: hunks.removed.at(h),
      });
    }
    changed.push({
      oldPath: paths.values[files.oldPath.at(file)],
      newPath: paths.values[files.newPath.at(file)],
      oldBlob: blobs.values[files.oldBlob.at(file)],
      newBlob: blobs.values[files.newBlob.at(file)],
      edits,
    });
  }
  return {
    row,
    sha: commits.sha[at],
    time: commits.time.at(at),
    author: commits.author.at(at),
    files: changed,
  };
}
