export const VERBS = [
  "score",
  "rank",
  "warm",
  "explain",
  "labels",
  "train",
  "evaluate",
  "inspect",
  "trend",
  "cache-key",
] as const;
export type Verb = (typeof VERBS)[number];

const COMMON = `
Common flags:
  --repo DIR         the repository, or a folder in it (default: this folder)
  --format FORMAT    text, json, markdown or sarif (default: text)
  --output FILE      write there instead of printing
  --limit N|all      functions to list (default: 50)
  --cache-dir DIR    where the history index is kept (default: your cache folder)
  --no-cache         neither read nor keep an index
  --no-auto-deepen   do not fetch what a shallow clone lacks
  --quiet            no progress, no notices on stderr
  --help, --version

Exit codes: 0 done, 1 the gate failed (--fail-on), 2 a flag, ref, diff or rule is wrong, 3 the repository cannot be used.
`;

export const HELP: Readonly<Record<Verb | "main", string>> = {
  main: `defect-risk: which functions of a change historically need fixes, and why

Usage: defect-risk <command> [flags]

Commands:
  score              rank the functions a change touches
  rank               rank every function of the repository
  explain PATH:LINE  one function: its history, features and contributions
  labels             which commits count as fixes, and why
  train              learn this repository's adapter; it is kept only if it helps
  evaluate           how well the score, and every simpler one, would have done here
  inspect [FILE]     the adapter that is kept: from when, and what it gained
  trend              how the repository's risk went over the last months
  warm               build or update the history index, for faster runs later
  cache-key          what a workflow's cache steps must name
${COMMON}
Examples:
  defect-risk score                          your branch against its default branch
  defect-risk score --base v1.2 --head v1.3  what a release changed
  defect-risk rank --limit 20                the repository's riskiest functions
`,
  score: `Rank the functions a change touches, by defect risk within this repository.

Usage: defect-risk score [--base REF] [--head REF] [flags]
       defect-risk score --diff FILE [--base REF] [flags]

  --base REF         compare with the merge base of REF (default: the default branch)
  --head REF         what to score (default: the work tree if it has changes, else HEAD)
  --diff FILE        score a unified diff instead; - reads standard input
  --config FILE      the rules of the repository (default: .github/defect-risk.yml of the work tree)
  --fail-on LEVEL    never (default), critical, high, or new-critical: exit 1 if an edited function is in that band
  --no-adapter       score by the baseline alone, without this repository's adapter
  --adapter-max-age DAYS  tell when the adapter is older than this (default: 45)
  --lora WHERE       ask the LoRA adapter too: off (default), local, or server; docs/lora.md
  --lora-python PATH, --lora-base DIR                      for local: the interpreter, and the prepared base model
  --lora-server-url URL, --lora-dialect NAME, --lora-server-model NAME  for server: vllm (default), sglang or
                     llama; its key is read from DEFECT_RISK_LORA_API_KEY
  --lora-seconds N   time limit of the LoRA adapter (default: 60)
${COMMON}
Examples:
  defect-risk score --base origin/main --head feature
  git diff main | defect-risk score --diff - --base main
  defect-risk score --format json --output risk.json
`,
  rank: `Rank every function of the repository by its defect risk.

Usage: defect-risk rank [--rev REF] [flags]

  --rev REF          the commit to rank at (default: HEAD); it uses only what that commit could know
  --config FILE      the rules of the repository (default: .github/defect-risk.yml of the work tree)
  --no-adapter       score by the baseline alone, without this repository's adapter
  --adapter-max-age DAYS  tell when the adapter is older than this (default: 45)
${COMMON}
Examples:
  defect-risk rank --limit 20
  defect-risk rank --rev v1.0 --format json --limit all
`,
  inspect: `Print an adapter's manifest: what it was learned from, and how it did beside simpler scores.

Usage: defect-risk inspect [FILE] [flags]

Without FILE, the adapter that this repository's runs would take, and the LoRA adapter that is kept beside it.

  --unpack DIR       instead, write a LoRA adapter's files to a folder in DIR, as inference servers load them;
                     prints NAME=FOLDER
${COMMON}
Only text and json are formats of this command.

Examples:
  defect-risk inspect
  defect-risk inspect adapter.idx --format json
  defect-risk inspect defect-risk-lora.idx --unpack /adapters
`,
  explain: `Tell one function's history, features and contributions.

Usage: defect-risk explain PATH:LINE [--rev REF] [flags]

  --rev REF          the commit to look at (default: HEAD)
  --config FILE      the rules of the repository (default: .github/defect-risk.yml of the work tree)
  --no-adapter       score by the baseline alone, without this repository's adapter
  --adapter-max-age DAYS  tell when the adapter is older than this (default: 45)
${COMMON}
Example:
  defect-risk explain src/app.ts:42
`,
  labels: `Tell which commits count as fixes: their share, the rules that decided, and how many functions they reach.

Usage: defect-risk labels [--explain SHA] [--rev REF] [flags]

  --explain SHA      one commit: the rule that spoke, the functions it touched, and what each is credited
  --label-source NAME  subjects: what commit subjects say (default); issues: GitHub's issues and pull requests that
                     are called bugs go first, read with the token in GITHUB_TOKEN; docs/labels.md
  --config FILE      the rules of the repository (default: .github/defect-risk.yml of the work tree)
  --rev REF          the commit whose history is told (default: HEAD)
${COMMON}
Only text and json are formats of this command.

Examples:
  defect-risk labels
  defect-risk labels --explain 1a2b3c4
`,
  train: `Learn this repository's adapter from its own past, test it forward in time beside every simpler score, and
keep it only if that shows that it helps. No GPU, no Python, no account. The exit code is 0 for every verdict.

Usage: defect-risk train [--dry-run] [--report-dir DIR] [--dataset FILE] [--windows N] [--rev REF] [flags]

  --dry-run          decide and tell, keep nothing
  --report-dir DIR   write training.html, training.json and summary.md there, too
  --dataset FILE     write what was learned from there, a function a line (schema/dataset.schema.json)
  --windows N        years to test on, each after the last cutoff (default: 3)
  --label-source NAME  subjects: what commit subjects say (default); issues: GitHub's issues and pull requests that
                     are called bugs go first, read with the token in GITHUB_TOKEN; docs/labels.md
  --config FILE      the rules of the repository (default: .github/defect-risk.yml of the work tree)
  --rev REF          the commit to learn up to (default: HEAD)
  --lora local       learn the LoRA adapter too, where that is expected to pay; docs/lora.md
  --lora-python PATH, --lora-base DIR  the interpreter, and the prepared base model
  --lora-minutes N   time limit of LoRA training (default: 300)
  --lora-seeds N     LoRA training runs to judge by (default: 1)
  --lora-epochs N    how often each function is seen (default: 3)
  --lora-mask NAME   what the model is not shown: path (default), source, or none
  --lora-outcomes FILE  how LoRA training turned out elsewhere, as JSON lines; this outcome is added
${COMMON}
Formats of this command: text, json, markdown.

Example:
  defect-risk train --dry-run
`,
  evaluate: `Tell how well the score, and every simpler one, would have found the fixes that came.

Usage: defect-risk evaluate [--protocol temporal|retrospective|both] [--windows N] [--rev REF] [flags]

  --protocol NAME    temporal: features before a cutoff, fixes in the year after it; retrospective: all fixes so
                     far, functions held out, comparable with older articles and no forecast (default: both)
  --windows N        years to test on, each after the last cutoff (default: 3)
  --label-source NAME  subjects: what commit subjects say (default); issues: GitHub's issues and pull requests that
                     are called bugs go first, read with the token in GITHUB_TOKEN; docs/labels.md
  --config FILE      the rules of the repository (default: .github/defect-risk.yml of the work tree)
  --rev REF          the commit to look back from (default: HEAD)
${COMMON}
Formats of this command: text, json, markdown.

Example:
  defect-risk evaluate --format json --output evaluation.json
`,
  warm: `Build or update the history index, so that later runs start warm.

Usage: defect-risk warm [--rev REF] [flags]

  --rev REF          the commit to index (default: HEAD)
${COMMON}
Example:
  defect-risk warm --cache-dir /var/cache/defect-risk
`,
  trend: `Tell how the repository's risk went over the last months, measured by one of its own older states.

Usage: defect-risk trend [--months N] [--badge-path FILE] [--rev REF] [flags]

  --months N         how far to look back (default: 12); a month that an earlier run kept is not computed again
  --badge-path FILE  write a badge for shields.io there, too
  --config FILE      the rules of the repository (default: .github/defect-risk.yml of the work tree)
  --rev REF          the commit to look back from (default: HEAD)
${COMMON}
Formats of this command: text, json, markdown.

Examples:
  defect-risk trend
  defect-risk trend --months 36 --format markdown
`,
  "cache-key": `Print what a workflow's own steps of actions/cache must name, so that they and the action find each
other's entries: keys, prefixes and paths of the history index and of the adapters, as name=value lines.

Usage: defect-risk cache-key [--rev REF] [flags]

  --rev REF          the commit whose index is meant (default: HEAD)
${COMMON}
Example:
  defect-risk cache-key >> "$GITHUB_OUTPUT"
`,
};
