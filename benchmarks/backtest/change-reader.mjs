/** Reads a change's functions as the product scores them, and what became of them. */
import { editText, movedLines, tokenCounts } from "./change-text.mjs";
import { revisionsOf } from "./change-own.mjs";

const CACHED_FILES = 1500;
/** A change of more source files is no change that someone reads function by function. */
const WIDEST_FILES = 60;

/**
 * @param setting.fixes by commit row @param setting.breadth by commit row, filled while cutoffs are read
 */
export async function changeReader(sources, { repo, context, log, fixes, breadth }) {
  const modules = [
    "metrics/parse-file.js",
    "functions/classify.js",
    "functions/comment-lines.js",
    "functions/languages/index.js",
    "functions/touched.js",
    "history/match-functions.js",
    "history/hunk-log.js",
    "history/history.js",
    "history/split-history.js",
    "history/tracker.js",
    "features/context.js",
    "io/git/objects.js",
    "io/snapshot-reader.js",
  ];
  const loaded = await Promise.all(modules.map(sources.load));
  const product = Object.assign({}, ...loaded);
  const { selectHunkLog, historyOf, HistoryView, FeatureContext, splitHistory } = product;
  // The context asks each subject whether it is a fix, for every change anew: the answer is told beforehand.
  const told = {
    ...log,
    commits: { ...log.commits, subject: fixes.map((fix) => (fix ? "fix: told" : "")) },
  };
  const parsed = new Map();
  /** Parses both sides of those changes, with one call of git for all. */
  const prepare = async (units) => {
    const sides = units.flatMap((unit) => sourcesOf(unit).flatMap(sidesOf));
    const files = [...new Map(sides.map((file) => [`${file.blob} ${file.path}`, file])).values()];
    for (const key of parsed.keys()) {
      if (parsed.size <= CACHED_FILES) break;
      parsed.delete(key);
    }
    const missing = files.filter(({ path, blob }) => !parsed.has(`${blob} ${path}`));
    const texts = [];
    const blobs = missing.map(({ blob }) => blob);
    await product.readBlobs(repo.root, blobs, (bytes) => texts.push(bytes?.toString("utf8") ?? null));
    for (const [i, { path, blob }] of missing.entries()) {
      const file = texts[i] === null ? null : await product.parseFile(context.parser, path, texts[i]);
      const usable = file !== null && file.language !== null && file.marks.length === 0;
      const value = usable && {
        path,
        blob,
        language: file.language,
        lines: product.countLines(texts[i]),
        functions: file.functions,
        text: texts[i].split("\n"),
      };
      parsed.set(`${blob} ${path}`, value || null);
    }
  };
  const at = (path, blob) => parsed.get(`${blob} ${path}`) ?? null;
  const isSource = (path) => product.languageOf(path) !== null && product.classifyPath(path) === null;

  const sourcesOf = ({ files }) => {
    const changed = files.filter(({ newBlob, newPath }) => newBlob !== "" && isSource(newPath));
    return changed.length > WIDEST_FILES ? [] : changed;
  };
  /** Whether its hunks are enough to touch that many functions, as far as can be told without reading them. */
  const mayTouch = (unit, functions) =>
    sourcesOf(unit).reduce(
      (sum, { oldBlob, edits }) => sum + (oldBlob === "" ? functions : edits.length),
      0,
    ) >= functions;
  const sidesOf = ({ oldPath, oldBlob, newPath, newBlob }) => [
    { path: newPath, blob: newBlob },
    ...(oldBlob === "" || !isSource(oldPath) ? [] : [{ path: oldPath, blob: oldBlob }]),
  ];

  /** The changed functions of a prepared change, with the commits that touch each in the seconds after. */
  function functionsOf(unit, model, seconds) {
    const changed = sourcesOf(unit);
    if (changed.length === 0) return [];
    const before = changed.map(({ oldPath, oldBlob }) => (oldBlob === "" ? null : at(oldPath, oldBlob)));
    const past = pastOf(unit, before);
    const tests = unit.files
      .map(({ newPath }) => newPath)
      .filter((path) => product.classifyPath(path)?.kind === "test");
    const present = changed.map(({ newPath, newBlob }) => at(newPath, newBlob));
    const revised = revisionsOf(
      product,
      log,
      unit,
      present.filter((file) => file !== null),
    );
    const gone = movedLines(
      changed.flatMap(({ edits }, i) =>
        edits.flatMap((edit) => (before[i] === null ? [] : oldLines(before[i].text, edit))),
      ),
    );
    const authors = new Set(unit.own.length === 0 ? [unit.author] : unit.own.map(authorAt));
    const found = [];
    changed.forEach((file, i) => {
      const after = at(file.newPath, file.newBlob);
      if (after === null) return;
      const language = product.languageOf(file.newPath);
      const matches = product.matchFunctions(after.functions, before[i]?.functions ?? [], file.edits);
      const old = before[i] === null ? -1 : past.history.snapshot.files.indexOf(before[i]);
      const counts = tokenCounts(before[i]?.text ?? []);
      const stem = stemOf(file.newPath);
      const tested = tests.some((path) => path.toLowerCase().includes(stem));
      const fileTouches = old < 0 ? [] : past.fileTouches(old);
      for (const [j, touches] of product.touchedFunctions(after.functions, file.edits)) {
        const substantive = touches.filter(({ edit }) => edit.added + edit.removed > 0);
        if (substantive.length === 0) continue;
        const f = after.functions[j];
        const index = matches[j] === null || old < 0 ? null : past.history.firstFunction[old] + matches[j];
        const known = index === null ? null : past.context.touches(index);
        const loc = f.endLine - f.startLine + 1;
        const scored = model.score({
          metrics: f.metrics,
          lines: loc,
          fileLines: after.lines,
          touches: known,
          neighbours: old < 0 ? null : past.context.neighbours(old, index),
          fileFixes: old < 0 ? null : past.context.fileFixes(old),
        });
        const lines = substantive
          .flatMap((touch) => touch.lines)
          .filter((line) => !product.isCommentOrBlank(language, after.text[line - 1] ?? ""));
        const was = matches[j] === null || before[i] === null ? null : before[i].functions[matches[j]];
        const text = (line) => after.text[line - 1] ?? "";
        const removed = substantive
          .flatMap(({ edit }) => (was === null ? [] : oldLines(before[i].text, edit, was)))
          .filter((line) => !product.isCommentOrBlank(language, line));
        const fixTouches = (known ?? []).filter(({ fix }) => fix);
        const ages = (known ?? []).map(({ ageDays }) => ageDays);
        found.push({
          path: file.newPath,
          blob: file.newBlob,
          lines,
          ordinal: j,
          features: {
            added: lines.length,
            removed: removedIn(substantive),
            z: model.scale.z(scored.score),
            loc,
            cyclomatic: f.metrics.cyclomaticComplexity,
            fixes: fixTouches.filter(({ ageDays }) => ageDays <= 365).length,
            born: +(index === null),
            familiar: (known ?? []).filter(({ commit }) => authors.has(past.authorOf(commit))).length,
            touches: known?.length ?? 0,
            tests: +(tests.length > 0),
            tested: +tested,
            hunks: substantive.length,
            span: lines.length === 0 ? 0 : lines.at(-1) - lines[0] + 1,
            header: +(was !== null && lines.includes(f.startLine)),
            fileLines: after.lines,
            ago: ages.length === 0 ? null : Math.round(Math.min(...ages)),
            age: ages.length === 0 ? null : Math.round(Math.max(...ages)),
            touches30: ages.filter((days) => days <= 30).length,
            touches90: ages.filter((days) => days <= 90).length,
            writers: new Set((known ?? []).map(({ commit }) => past.authorOf(commit))).size,
            fileTouches30: fileTouches.filter(({ ageDays }) => ageDays <= 30).length,
            fileTouches365: fileTouches.filter(({ ageDays }) => ageDays <= 365).length,
            fileFamiliar: fileTouches.filter(({ commit }) => authors.has(past.authorOf(commit))).length,
            ...metricsOf("", f.metrics),
            ...metricsOf("Before", was?.metrics ?? null),
            ...editText(lines.map(text), removed, counts, gone),
            ...revised(present.filter((other) => other !== null).indexOf(after), j),
            own: unit.own.length,
            ownAuthors: authors.size,
          },
        });
      }
    });
    const later = touchedLater(unit, found, seconds);
    return found.map((f, i) => ({ ...f, later: later[i] }));
  }

  /** What the change's parent knew of the files that it edits. */
  function pastOf(unit, before) {
    const files = before.filter((file) => file !== null);
    const rows = [...about(unit)].filter((row) => row > unit.row).sort((a, b) => a - b);
    const history = historyOf(selectHunkLog(told, rows), { commit: unit.sha, files, marked: [] });
    const view = new HistoryView(history, { commit: unit.sha, time: unit.time, unknown: null });
    // These few files do not show how broad a commit was.
    rows.forEach((row, i) => {
      view.functionsTouched[i] = Math.max(view.functionsTouched[i], breadth[row]);
    });
    const authorOf = (row) => history.log.commits.author.at(row);
    const fileTouches = (file) => view.fileTouches(file).filter(({ substantive }) => substantive);
    return { history, context: new FeatureContext(view), authorOf, fileTouches };
  }

  /** Per function, the rows of the commits that touch it in substance within that many seconds. */
  function touchedLater(unit, functions, seconds) {
    const files = [...new Set(functions.map(({ path, blob }) => at(path, blob)))];
    const due = about(unit);
    const { after } = splitHistory(log, { commit: unit.sha, files, marked: [] }, (row) => {
      const time = log.commits.time.at(row);
      return due.has(row) && row < unit.row && time > unit.time && time <= unit.time + seconds
        ? "after"
        : null;
    });
    const { first, commit, flags } = after.tracked.functions;
    return functions.map(({ path, blob, ordinal }) => {
      const index = after.firstFunction[files.indexOf(at(path, blob))] + ordinal;
      const rows = [];
      for (let row = first[index]; row < first[index + 1]; row++)
        if (flags[row] & product.TOUCH.substantive)
          rows.push(rowBySha.get(after.log.commits.sha[commit[row]]));
      return rows;
    });
  }
  const about = commitsAbout(log);
  const authorAt = (row) => log.commits.author.at(row);
  const rowBySha = new Map(log.commits.sha.map((sha, row) => [sha, row]));
  return { prepare, mayTouch, functionsOf };
}

/** Rows of all commits that touch a change's files, under all names those ever had: others say nothing of them. */
function commitsAbout({ commits, files, paths }) {
  const of = Array.from({ length: paths.values.length }, () => ({ rows: new Set(), names: new Set() }));
  commits.sha.forEach((_, row) => {
    const last = row + 1 < commits.sha.length ? commits.firstFile.at(row + 1) : files.oldPath.length;
    for (let file = commits.firstFile.at(row); file < last; file++) {
      const names = [files.oldPath.at(file), files.newPath.at(file)];
      for (const name of names) {
        of[name].rows.add(row);
        for (const other of names) of[name].names.add(other);
      }
    }
  });
  return (unit) => {
    const found = new Set(
      unit.files.flatMap((file) => [file.oldPath, file.newPath]).map((path) => paths.find(path)),
    );
    const rows = new Set();
    for (const name of found) {
      for (const row of of[name]?.rows ?? []) rows.add(row);
      for (const other of of[name]?.names ?? []) found.add(other);
    }
    return rows;
  };
}

/** Substantive lines that its hunks removed; a hunk over several functions counts for each by its lines there. */
function removedIn(touches) {
  return touches.reduce((sum, { edit, lines }) => {
    const share = edit.newLines === 0 ? 1 : lines.length / edit.newLines;
    return sum + Math.round(edit.removed * share);
  }, 0);
}

/** The lines of the old side that an edit takes, those of that function only. */
function oldLines(
  text,
  { oldStart, oldLines: count },
  { startLine, endLine } = { startLine: 1, endLine: Infinity },
) {
  const found = [];
  for (let line = Math.max(oldStart, startLine); line < oldStart + count && line <= endLine; line++)
    found.push(text[line - 1] ?? "");
  return found;
}

/** What a test of the file would be called after. */
function stemOf(path) {
  return path
    .slice(path.lastIndexOf("/") + 1)
    .replace(/\..*$/, "")
    .toLowerCase();
}

const METRICS = [
  "cyclomaticComplexity",
  "cognitiveComplexity",
  "nestingDepth",
  "fanOut",
  "parameters",
  "syntaxLeaves",
  "memberAccesses",
  "vocabulary",
];

/** Null where the function was not there. */
function metricsOf(when, metrics) {
  return Object.fromEntries(METRICS.map((name) => [`${name}${when}`, metrics?.[name] ?? null]));
}
