import { relative, resolve, sep } from "node:path";
import { posix } from "node:path";
import type { ConfigFile } from "../config/file-schema.js";
import { UsageError } from "../errors/index.js";
import { bytesOf, configInCommit, configOnDisk } from "../io/config-file.js";
import type { RunContext } from "./run-context.js";

/** Where a repository keeps its rules, unless told otherwise. */
export const CONFIG_FILE = ".github/defect-risk.yml";
/** How the ending is written by mistake. */
const OTHER_NAME = ".github/defect-risk.yaml";

/** The rules as somebody at a work tree has them before their eyes; of a bare repository, those of HEAD. */
export async function applyWorkTreeRules(context: RunContext): Promise<void> {
  const { config, repo } = context;
  const name = config.config ?? CONFIG_FILE;
  const path = config.config === null ? resolve(repo.root, CONFIG_FILE) : resolve(config.config);
  const found =
    repo.bare && config.config === null
      ? await configInCommit(repo.root, "HEAD", CONFIG_FILE)
      : await configOnDisk(path);
  const bytes = bytesOf(found, name);
  if (bytes === null && config.config !== null) {
    throw new UsageError({
      what: `The configuration file ${JSON.stringify(name)} does not exist`,
      consequence: "nothing was scored",
      cure: `Give --config a file, or leave it out for ${CONFIG_FILE}`,
    });
  }
  if (bytes === null && config.config === null && !repo.bare) {
    const other = await configOnDisk(resolve(repo.root, OTHER_NAME));
    if (!("absent" in other)) tellOtherName(context);
  }
  await apply(context, bytes, name);
}

/**
 * The rules as the merge base has them: who is judged by them must not write them. The file of the change
 * itself holds once it is merged.
 */
export async function applyBaseRules(context: RunContext, base: string): Promise<void> {
  const { repo } = context;
  const name = nameInRepository(context) ?? outside(context.config.config!);
  const found = await configInCommit(repo.root, base, name, OTHER_NAME);
  const bytes = bytesOf(found, name);
  if (bytes === null && name === CONFIG_FILE) {
    if ("absent" in found && found.other === true) tellOtherName(context);
  } else if (bytes === null) {
    context.notices.push({
      code: "config-not-found",
      level: "warning",
      what: `The base has no configuration file ${name}`,
      consequence: "the defaults hold for this run",
      cure: "It holds once it is merged; if it is there under another name, mend the input config",
    });
  }
  try {
    await apply(context, bytes, name);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { what, consequence, cure } = error;
    throw new UsageError({ what: `${what} (as of the base, ${base.slice(0, 7)})`, consequence, cure });
  }
}

/** The file's path from the repository's root; null if it is not in the repository. */
export function nameInRepository({ config, repo }: RunContext): string | null {
  const { config: given } = config;
  if (given === null) return CONFIG_FILE;
  if (config.rulesFrom === "merge-base") {
    const path = posix.normalize(given);
    return path.startsWith("/") || path.split("/").includes("..") ? null : path;
  }
  const path = relative(repo.root, resolve(given)).split(sep).join("/");
  return path.startsWith("..") || path.startsWith("/") ? null : path;
}

/** @param bytes null: there is no file */
async function apply(context: RunContext, bytes: Buffer | null, name: string): Promise<void> {
  if (bytes === null) return;
  const file = await parsed(bytes, name);
  const { rulesOf, withFile } = await import("../config/rules.js");
  context.config = withFile(context.config, file);
  context.rules = rulesOf(file, { config: context.config, name, today: new Date() });
  const { expired } = context.rules;
  if (expired.length === 0) return;
  const named = expired
    .slice(0, 3)
    .map((one) => `${one.path} ${one.function ?? ""}`.trim() + `, ${one.expires}`);
  context.notices.push({
    code: "suppression-expired",
    level: "info",
    what: `${expired.length === 1 ? "One suppression" : `${expired.length} suppressions`} of ${name} expired (${named.join("; ")}${expired.length > 3 ? "; …" : ""})`,
    consequence: "what they covered is told again",
    cure: "Look at the functions again, then remove the entries or give them a new reason and day",
  });
}

/** Reads the file's text. The YAML library is loaded only where there is one. */
export async function parsed(content: Uint8Array | string, name: string): Promise<ConfigFile> {
  const { parseConfigFile } = await import("../config/parse-file.js");
  return parseConfigFile(content, { file: name, today: new Date() });
}

function outside(given: string): never {
  throw new UsageError({
    what: `The configuration file ${JSON.stringify(given)} is not in the repository`,
    consequence: "nothing was scored",
    cure: `Give its path from the repository's root, such as ${CONFIG_FILE}`,
  });
}

function tellOtherName({ notices }: RunContext): void {
  notices.push({
    code: "config-other-name",
    level: "warning",
    what: `${OTHER_NAME} is not read`,
    consequence: "the defaults hold for this run",
    cure: `Call it ${CONFIG_FILE}`,
  });
}
