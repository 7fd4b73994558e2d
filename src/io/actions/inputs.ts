/** The inputs of action.yml, in its order; a test holds the two equal. */
export const INPUTS = [
  "base",
  "head",
  "config",
  "cache",
  "cache-dir",
  "adapter",
  "adapter-max-age",
  "lora",
  "lora-python",
  "lora-base",
  "lora-server-url",
  "lora-dialect",
  "lora-server-model",
  "lora-api-key",
  "lora-seconds",
  "auto-deepen",
  "annotations",
  "annotation-limit",
  "summary",
  "comment",
  "check-run",
  "review",
  "github-token",
  "limit",
  "fail-on",
  "report-path",
  "sarif-path",
  "badge-path",
  "working-directory",
] as const;

export type InputName = (typeof INPUTS)[number];

/**
 * The inputs that have a value, trimmed, by their kebab-case name. The runner passes `cache-dir` as
 * INPUT_CACHE-DIR, and one that was left out as its default or an empty text.
 */
export function readInputs(env: NodeJS.ProcessEnv): Partial<Record<InputName, string>> {
  const values = INPUTS.map((name) => [name, env[`INPUT_${name.toUpperCase()}`]?.trim() ?? ""] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== ""));
}
