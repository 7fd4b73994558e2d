/**
 * Reads tables of commits that people labelled as corrective or not, as in
 * github.com/evidencebp/commit-classification, data/: the columns commit, message, Is_Corrective (or
 * Is_Bug), repo_name, and where there are any, Certain, Comment, Is_English and Sampling.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";

/** What the labellers wrote where they would not vouch for a label, or had nothing to label. */
const UNSURE = /uncertain|verify|\?|not classified|not found|not in english|duplicated/i;

/** A merge is recognised by its parents in the product and never asked about; here only its wording is known. */
const MERGE = /^\W*merged? (?:branch|pull|remote|tag|commit|from|in\b|of\b|\S*\/|master|trunk|with|up\b|")/i;

/**
 * @param paths CSV files; where two hold the same commit or the same message, the first one's row counts
 * @returns {{ rows: { file: string, half: "development" | "held out", repository: string, subject: string, message: string, corrective: boolean }[],
 *   dropped: Record<string, number> }}
 */
export async function labelledCommits(paths) {
  const rows = [];
  const dropped = { unlabelled: 0, unsure: 0, "not sampled at random": 0, merge: 0, duplicate: 0 };
  const seen = new Set();
  for (const path of paths) {
    for (const row of records(await readFile(path, "utf8"))) {
      const message = (row.message ?? "").replace(/\r/g, "").trim();
      const subject = subjectOf(message);
      const label = (row.Is_Corrective ?? row.Is_Bug ?? "").trim().toLowerCase();
      const reason =
        (!["true", "false"].includes(label) && "unlabelled") ||
        (isUnsure(row) && "unsure") ||
        (row.Sampling && !/random/i.test(row.Sampling) && "not sampled at random") ||
        (MERGE.test(subject) && "merge") ||
        ((seen.has(row.commit) || seen.has(message)) && "duplicate");
      if (reason) {
        dropped[reason]++;
        continue;
      }
      seen.add(row.commit).add(message);
      const repository = row.repo_name ?? row.repo_name_x ?? row.commit;
      rows.push({
        file: basename(path, ".csv"),
        half: halfOf(repository),
        repository,
        subject,
        message,
        corrective: label === "true",
      });
    }
  }
  return { rows, dropped };
}

/** git's subject: the first paragraph on one line, cut to what the index keeps. */
function subjectOf(message) {
  return message
    .split(/\n\s*\n/, 1)[0]
    .replace(/\s*\n\s*/g, " ")
    .slice(0, 200);
}

function isUnsure(row) {
  return (
    (row.Certain ?? row.certain ?? row.Is_Certain ?? "").toLowerCase() === "false" ||
    (row.Is_English ?? "").toLowerCase() === "false" ||
    UNSURE.test(row.Comment ?? "")
  );
}

/** By repository: whatever is particular to a project stands on one side only. */
function halfOf(repository) {
  return createHash("sha256").update(repository).digest()[0] < 128 ? "development" : "held out";
}

/** RFC 4180, header first. */
function records(text) {
  const rows = [[""]];
  let quoted = false;
  const source = text.replace(/^\uFEFF/, "");
  for (let i = 0; i < source.length; i++) {
    const c = source[i];
    const row = rows.at(-1);
    if (quoted && c === '"' && source[i + 1] === '"') {
      row[row.length - 1] += c;
      i++;
    } else if (c === '"') quoted = !quoted;
    else if (quoted) row[row.length - 1] += c;
    else if (c === ",") row.push("");
    else if (c === "\n") rows.push([""]);
    else if (c !== "\r") row[row.length - 1] += c;
  }
  const [header, ...body] = rows;
  return body
    .filter((row) => row.length > 1)
    .map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ""])));
}
