import type { ConfigFile } from "../config/file-schema.js";
import { UsageError } from "../errors/index.js";
import type { ChangeSource } from "../io/git/change-source.js";
import { configInCommit } from "../io/config-file.js";
import { few } from "../scoring/gate.js";
import type { StandingSuppression } from "../scoring/suppression.js";
import { applyBaseRules, nameInRepository, parsed } from "./load-rules.js";
import type { RunContext } from "./run-context.js";

/** What a change does to the repository's own rules. */
export interface EditedRules {
  /** How it weakens them without saying why. */
  readonly weakenings: readonly string[];
  /** Whether a suppression of the rules in force comes with the change. */
  readonly isNew: (entry: StandingSuppression) => boolean;
}

const UNTOUCHED: EditedRules = { weakenings: [], isNew: () => false };

/**
 * The rules as the merge base has them. A base whose file cannot be used stops every change but one that mends
 * it: for that the defaults hold, or nobody could.
 */
export async function rulesOfBase(context: RunContext, change: ChangeSource, base: string): Promise<void> {
  try {
    await applyBaseRules(context, base);
  } catch (error) {
    const name = nameInRepository(context);
    const file = editOf(change, name);
    const mended =
      error instanceof UsageError && file !== undefined && "file" in (await fileAfter(change, file, name!));
    if (!mended) throw error;
    context.notices.push({
      code: "config-mended",
      level: "warning",
      what: error.what,
      consequence: "this change mends it, so it was judged by the defaults",
      cure: "Merge it; the next change is judged by the mended file",
    });
  }
}

/** Compares the configuration file of both sides, if the change touches it, and tells what it will change. */
export async function editedRules(
  context: RunContext,
  change: ChangeSource,
  base: string,
): Promise<EditedRules> {
  const name = nameInRepository(context);
  const file = editOf(change, name);
  const moved = change.changes.find(({ kind, oldPath }) => kind === "renamed" && oldPath === name);
  if (name === null || (file === undefined && moved === undefined)) return UNTOUCHED;
  const [before, after] = [await fileAtBase(context, base, name), await fileAfter(change, file, name)];
  if (!("file" in after)) {
    context.notices.push({
      code: "config-broken",
      level: "warning",
      what: `This change leaves a configuration file that cannot be used: ${after.what}`,
      consequence: "once it is merged, every run fails on it",
      cure: after.cure,
    });
    return UNTOUCHED;
  }
  const { editsOf, weakenings } = await import("../config/weakenings.js");
  const edits = editsOf(before, after.file);
  if (edits.length === 0) return UNTOUCHED;
  const found = weakenings(before, after.file);
  const unreasoned = found.filter(({ reason }) => reason === null).map(({ what }) => what);
  const now = context.config.rulesFrom === "work-tree";
  context.notices.push({
    code: "config-edited",
    level: "info",
    what: `This change edits ${name}: ${edits.join(", ")}`,
    consequence: now
      ? "this run went by the file as it is now"
      : "it holds once it is merged; this run went by the base's",
    cure: "Nothing to do",
  });
  if (found.length > 0) {
    const told = found.map(({ what, reason }) => (reason === null ? what : `${what}: “${reason}”`));
    context.notices.push({
      code: unreasoned.length > 0 ? "gate-weakened-without-reason" : "gate-weakened",
      level: "warning",
      what: `The edit makes the rules weaker (${few(told)})`,
      consequence: "less is ranked, told or stopped",
      cure:
        unreasoned.length > 0
          ? "Say why under gate.reason of that file, in words that it did not have before"
          : "Decide whether the reasons hold",
    });
  }
  const keyOf = (entry: Omit<StandingSuppression, "covers">): string =>
    JSON.stringify([entry.path, entry.function, entry.reason, entry.expires]);
  const known = new Set(
    before.suppressions?.map((entry) =>
      keyOf({ ...entry, path: entry.path.join(", "), function: entry.function ?? null }),
    ),
  );
  return { weakenings: unreasoned, isNew: (entry) => now && !known.has(keyOf(entry)) };
}

function editOf({ changes }: ChangeSource, name: string | null): ChangeSource["changes"][number] | undefined {
  return changes.find(({ oldPath, newPath }) => name !== null && (newPath ?? oldPath) === name);
}

/** What cannot be used at the base gives nothing to compare with; where it rules, that was told already. */
async function fileAtBase({ repo }: RunContext, base: string, name: string): Promise<ConfigFile> {
  const found = await configInCommit(repo.root, base, name);
  if (!("bytes" in found)) return {};
  try {
    return await parsed(found.bytes, name);
  } catch (error) {
    if (error instanceof UsageError) return {};
    throw error;
  }
}

type After = { readonly file: ConfigFile } | { readonly what: string; readonly cure: string };

async function fileAfter(
  change: ChangeSource,
  file: ChangeSource["changes"][number] | undefined,
  name: string,
): Promise<After> {
  if (file === undefined || file.newPath === null) return { file: {} };
  let after: After = { what: `${name} was not read`, cure: "Mend the file" };
  await change.read([file], async (content) => {
    try {
      after =
        "text" in content
          ? { file: await parsed(content.text, name) }
          : { what: `${name}: ${content.unreadable}`, cure: "Write the rules into a regular file" };
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      after = { what: error.what, cure: error.cure };
    }
  });
  return after;
}
