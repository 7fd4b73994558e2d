export const VERBS = ["score", "rank", "warm", "explain", "labels"] as const;
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

Exit codes: 0 done, 1 the gate failed (--fail-on), 2 a flag, ref or diff is wrong, 3 the repository cannot be used.
`;

export const HELP: Readonly<Record<Verb | "main", string>> = {
  main: `defect-risk: which functions of a change historically need fixes, and why

Usage: defect-risk <command> [flags]

Commands:
  score              rank the functions a change touches
  rank               rank every function of the repository
  explain PATH:LINE  one function: its history, features and contributions
  labels             which commits count as fixes, and why
  warm               build or update the history index, for faster runs later
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
  --fail-on LEVEL    never (default), critical, high, or new-critical: exit 1 if an edited function is in that band
${COMMON}
Examples:
  defect-risk score --base origin/main --head feature
  git diff main | defect-risk score --diff - --base main
  defect-risk score --format json --output risk.json
`,
  rank: `Rank every function of the repository by its defect risk.

Usage: defect-risk rank [--rev REF] [flags]

  --rev REF          the commit to rank at (default: HEAD); it uses only what that commit could know
${COMMON}
Examples:
  defect-risk rank --limit 20
  defect-risk rank --rev v1.0 --format json --limit all
`,
  explain: `Tell one function's history, features and contributions.

Usage: defect-risk explain PATH:LINE [--rev REF] [flags]

  --rev REF          the commit to look at (default: HEAD)
${COMMON}
Example:
  defect-risk explain src/app.ts:42
`,
  labels: `Tell which commits count as fixes: their share, the rules that decided, and how many functions they reach.

Usage: defect-risk labels [--explain SHA] [--rev REF] [flags]

  --explain SHA      one commit: the rule that spoke, the functions it touched, and what each is credited
  --rev REF          the commit whose history is told (default: HEAD)
${COMMON}
Only text and json are formats of this command.

Examples:
  defect-risk labels
  defect-risk labels --explain 1a2b3c4
`,
  warm: `Build or update the history index, so that later runs start warm.

Usage: defect-risk warm [--rev REF] [flags]

  --rev REF          the commit to index (default: HEAD)
${COMMON}
Example:
  defect-risk warm --cache-dir /var/cache/defect-risk
`,
};
