import { WIDEST_FIX_FILES, YEAR, type FeatureContext } from "../features/context.js";
import { functionAt, type History } from "../history/history.js";
import { TOUCH } from "../history/tracker.js";
import type { CompiledRules } from "../labels/compile-rules.js";
import { fixEvidence, type FixEvidence } from "../labels/fix-evidence.js";
import { SIGNAL_RULES } from "../labels/defect-signal.js";
import { repairs } from "../labels/szz.js";
import type { Notice } from "./report.js";

/** What stands in every answer of `labels`, whose JSON form this is. */
export interface LabelHead {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: "defect-risk"; readonly version: string };
  readonly command: "labels";
  readonly repository: string;
  readonly webUrl: string | null;
  /** The full SHA of the commit whose ancestors are labelled. */
  readonly head: string;
  readonly rules: { readonly hash: string; readonly threshold: number };
  readonly notices: readonly Notice[];
}

export interface LabelSummary {
  readonly commits: {
    /** Commits without merges: those that are asked. */
    readonly judged: number;
    readonly merges: number;
    readonly fixes: number;
    /** Fixes that touch too many functions to count for any of them. */
    readonly tooBroad: number;
    /** fixes / judged, in [0, 1]; 0 without commits. */
    readonly share: number;
  };
  /** How often the label is 1: functions of the snapshot with a fix that counts. */
  readonly functions: {
    readonly total: number;
    readonly everFixed: number;
    readonly fixedInLastYear: number;
  };
  /** Most frequent first. */
  readonly voices: readonly Voice[];
}

/** A rule, an exclusion, or silence, with the commits it decided. */
export interface Voice {
  readonly name: string;
  readonly kind: "rule" | "exclusion" | "none";
  readonly weight: number;
  readonly commits: number;
  /** The newest commit it decided. */
  readonly example: { readonly sha: string; readonly subject: string };
}

export interface LabelExplanation {
  readonly commit: { readonly sha: string; readonly date: string; readonly subject: string };
  readonly evidence: FixEvidence;
  /** Whether it counts as a fix at all; a merge never does. */
  readonly fix: boolean;
  readonly merge: boolean;
  /** Functions of the snapshot and source files that it touches, with the most that a fix may. */
  readonly breadth: {
    readonly functions: number;
    readonly widestFunctions: number;
    readonly files: number;
    readonly widestFiles: number;
  };
  /** By path and line, as the functions stand at the head. */
  readonly functions: readonly TouchedByCommit[];
  /** Whose lines a fix removed or edited, newest first; empty for what is no fix or too broad for one. */
  readonly repaired: readonly RepairedCommit[];
  /** Whether it touches so few functions that those lines are likely the repair. */
  readonly narrow: boolean;
}

export interface RepairedCommit {
  readonly sha: string;
  readonly date: string;
  readonly subject: string;
  /** From that commit to the fix. */
  readonly delayDays: number;
  readonly functions: readonly {
    readonly path: string;
    readonly name: string;
    readonly startLine: number;
    /** Lines of that commit that the fix removed or edited. */
    readonly lines: number;
  }[];
}

export interface TouchedByCommit {
  readonly path: string;
  readonly name: string;
  readonly startLine: number;
  /** Weight / √(functions touched) if the commit counts as a fix of it, else 0. */
  readonly credit: number;
  /** Why there is no credit; null if there is. */
  readonly why: "no fix" | "too broad" | "birth" | "not substantive" | null;
}

/** Every commit that the index knows, judged; every function, counted once. */
export function labelSummary(context: FeatureContext, rules: CompiledRules): LabelSummary {
  const { view } = context;
  const { commits } = view.history.log;
  const voices = new Map<string, { -readonly [K in keyof Voice]: Voice[K] }>();
  let [merges, fixes, tooBroad] = [0, 0, 0];
  commits.subject.forEach((subject, c) => {
    if (commits.parents.at(c) > 1) {
      merges++;
      return;
    }
    const { weight, rule, why } = fixEvidence(subject, rules, commits.sha[c]!);
    const kind = rule === null ? "none" : weight > 0 ? "rule" : "exclusion";
    const name = rule ?? why;
    const voice = voices.get(`${kind} ${name}`);
    if (voice) voice.commits++;
    else {
      const example = { sha: commits.sha[c]!, subject };
      voices.set(`${kind} ${name}`, { name, kind, weight, commits: 1, example });
    }
    if (!context.isFixCommit(c)) return;
    fixes++;
    if (view.functionsTouched[c]! > SIGNAL_RULES.widestFix) tooBroad++;
  });
  const judged = commits.sha.length - merges;
  const total = view.history.firstFunction.at(-1)!;
  let [everFixed, fixedInLastYear] = [0, 0];
  for (let f = 0; f < total; f++) {
    const ages = context
      .touches(f)
      .flatMap(({ fix, breadth, ageDays }) => (fix && breadth <= SIGNAL_RULES.widestFix ? [ageDays] : []));
    if (ages.length > 0) everFixed++;
    if (ages.some((age) => age <= YEAR)) fixedInLastYear++;
  }
  return {
    commits: { judged, merges, fixes, tooBroad, share: judged === 0 ? 0 : fixes / judged },
    functions: { total, everFixed, fixedInLastYear },
    voices: [...voices.values()].sort((a, b) => b.commits - a.commits || (a.name < b.name ? -1 : 1)),
  };
}

/** @param row the commit's row in the index */
export function labelExplanation(
  context: FeatureContext,
  rules: CompiledRules,
  row: number,
): LabelExplanation {
  const { view } = context;
  const { log, tracked } = view.history;
  const evidence = fixEvidence(log.commits.subject[row]!, rules, log.commits.sha[row]!);
  const fix = context.isFixCommit(row);
  const functions = view.functionsTouched[row]!;
  const credit = evidence.weight / Math.sqrt(Math.max(1, functions));
  const touched: TouchedByCommit[] = [];
  const { first, commit, flags } = tracked.functions;
  for (let index = 0; index + 1 < first.length; index++) {
    for (let at = first[index]!; at < first[index + 1]!; at++) {
      if (commit[at] !== row) continue;
      const { file, fn } = functionAt(view.history, index);
      const why = !fix
        ? "no fix"
        : functions > SIGNAL_RULES.widestFix
          ? "too broad"
          : flags[at]! & TOUCH.birth
            ? "birth"
            : flags[at]! & TOUCH.substantive
              ? null
              : "not substantive";
      const { name, startLine } = fn;
      touched.push({ path: file.path, name, startLine, credit: why === null ? credit : 0, why });
    }
  }
  return {
    commit: {
      sha: log.commits.sha[row]!,
      date: new Date(log.commits.time.at(row) * 1000).toISOString(),
      subject: log.commits.subject[row]!,
    },
    evidence,
    fix,
    merge: log.commits.parents.at(row) > 1,
    breadth: {
      functions,
      widestFunctions: SIGNAL_RULES.widestFix,
      files: view.filesTouched[row]!,
      widestFiles: WIDEST_FIX_FILES,
    },
    functions: touched,
    repaired: fix && functions <= SIGNAL_RULES.widestFix ? repairedCommits(view.history, row) : [],
    narrow: functions <= SIGNAL_RULES.narrowFix,
  };
}

function repairedCommits(history: History, fix: number): RepairedCommit[] {
  const { commits } = history.log;
  const byCause = new Map<number, RepairedCommit>();
  for (const { cause, function: index, lines, delayDays } of repairs(history, [fix])) {
    const { file, fn } = functionAt(history, index);
    const found = { path: file.path, name: fn.name, startLine: fn.startLine, lines };
    byCause.set(cause, {
      sha: commits.sha[cause]!,
      date: new Date(commits.time.at(cause) * 1000).toISOString(),
      subject: commits.subject[cause]!,
      delayDays,
      functions: [...(byCause.get(cause)?.functions ?? []), found],
    });
  }
  return [...byCause.values()];
}
