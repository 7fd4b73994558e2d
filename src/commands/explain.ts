import { posix } from "node:path";
import { UsageError } from "../errors/index.js";
import { reportFunction, totalsOf } from "../report/assemble.js";
import type { Report } from "../report/report.js";
import { loadReviewers } from "./load-reviewers.js";
import { modelCard } from "./model-card.js";
import { learnedScores, modelAt, unchangedFunction } from "./rank.js";
import type { RunContext } from "./run-context.js";
import { standingSuppressions } from "./standing-suppressions.js";

/** One function, by `path:line`: its history, features and contributions. */
export async function explain(context: RunContext): Promise<Report> {
  const { path, line } = parsePlace(context.config.place);
  const ranked = await modelAt(context);
  const { snapshot, firstFunction } = ranked.loaded.history;
  // As git does: from the folder asked for, else from the top, which is how reports write a path.
  const candidates = [posix.join(context.repo.subfolder, path), path];
  const at = (paths: readonly { readonly path: string }[]): number =>
    candidates.reduce(
      (found, wanted) => (found >= 0 ? found : paths.findIndex((p) => p.path === wanted)),
      -1,
    );
  const fileIndex = at(snapshot.files);
  const file = snapshot.files[fileIndex];
  if (!file) throw notThere(path, snapshot.marked[at(snapshot.marked)]?.reason);
  let innermost = -1;
  file.functions.forEach((f, i) => {
    if (f.startLine <= line && line <= f.endLine) innermost = i;
  });
  if (innermost < 0) {
    throw new UsageError({
      what: `no function of ${path} holds line ${line}`,
      consequence: "there is nothing to explain",
      cure: "Name a line inside a function; `defect-risk rank --limit all` lists them with their lines",
    });
  }
  const learned = await learnedScores(context, ranked, [file]);
  const index = firstFunction[fileIndex]! + innermost;
  const scored = unchangedFunction(ranked, index, learned?.[innermost] ?? null);
  const suppressed = await standingSuppressions(context, { ...snapshot, files: [file] });
  const f = reportFunction(scored, {
    context: ranked.model.context,
    bands: context.rules.bandsOf(file.path),
    flagged: false,
    suppressed: suppressed(scored),
    reviewers: await loadReviewers(context, ranked.model.context, null),
  });
  return {
    schemaVersion: 1,
    tool: { name: "defect-risk", version: context.version },
    command: "explain",
    repository: context.repo.name,
    webUrl: context.repo.webUrl,
    base: null,
    head: ranked.commit,
    generatedAt: new Date().toISOString(),
    functions: [f],
    marked: [],
    notices: context.notices,
    totals: totalsOf([f], 1, ranked.model.scale.size),
    gate: null,
    model: modelCard(ranked.loaded, ranked.adapter),
  };
}

function parsePlace(place: string | null): { path: string; line: number } {
  const match = /^(.+):(\d+)$/.exec(place ?? "");
  if (match) return { path: match[1]!.replace(/^\.\//, ""), line: Number(match[2]) };
  throw new UsageError({
    what: place === null ? "explain needs a place" : `${JSON.stringify(place)} is not path:line`,
    consequence: "there is nothing to explain",
    cure: "Give a file and a line inside the function, e.g. src/app.ts:42",
  });
}

function notThere(path: string, mark: string | undefined): UsageError {
  return new UsageError({
    what: mark
      ? `${path} is left out of the ranking (${mark})`
      : `${path} is not a source file of that commit`,
    consequence: "there is nothing to explain",
    cure: "Give the path as `git ls-files` prints it, or another commit with --rev",
  });
}
