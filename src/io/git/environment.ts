/**
 * How git is run, everywhere: nothing in the repository or the user's configuration may change what it
 * prints or make it run a program, and it never asks a question.
 */

/** Options that stand before the subcommand. */
export function gitOptions(root: string): string[] {
  return [
    // A container's checkout is often owned by another user; this names the one folder we were asked about.
    ["safe.directory", root],
    ["core.fsmonitor", "false"],
    ["core.hooksPath", "/dev/null"],
    ["core.quotePath", "true"],
    ["core.pager", "cat"],
    ["diff.renameLimit", "1000"],
    ["diff.suppressBlankEmpty", "false"],
    ["log.showSignature", "false"],
    ["i18n.logOutputEncoding", "UTF-8"],
    ["color.ui", "false"],
  ].flatMap(([key, value]) => ["-c", `${key}=${value}`]);
}

/** The process environment without anything that redirects git, plus what keeps it silent and stable. */
export function gitEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(
    ([name]) => !/^(?:GIT_|EDITOR$|PAGER$|SSH_ASKPASS$|LC_ALL$|LANG)/.test(name) || TRUSTED.has(name),
  );
  return {
    ...Object.fromEntries(kept),
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    // In a partial clone a missing blob is an answer, not a reason to download objects one by one.
    GIT_NO_LAZY_FETCH: "1",
  };
}

/** Set by people for their own ssh and proxies; they steer the transport, not the output. */
const TRUSTED = new Set(["GIT_SSH_COMMAND", "GIT_SSL_CAINFO", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"]);

/**
 * Options that make a diff depend on the two contents only, not on configuration. That it does not depend on
 * the repository's attributes either takes `--text`, or a folder with attributes of our own (diff-folder.ts).
 */
export const PLAIN_DIFF = [
  "--no-color",
  "--no-ext-diff",
  "--no-textconv",
  "--src-prefix=a/",
  "--dst-prefix=b/",
  "--submodule=short",
  "--diff-algorithm=myers",
  "--indent-heuristic",
  "--inter-hunk-context=0",
  "--ignore-submodules=none",
  "--no-relative",
] as const;
