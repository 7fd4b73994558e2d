/**
 * Whether an author is a machine, or an account without a person. GitHub's apps end with `[bot]`; the others
 * are known by how they call themselves in the histories of public repositories.
 */
export function isBot({ name, login }: { readonly name: string; readonly login: string | null }): boolean {
  return [name, login ?? ""].some((word) => ENDS_AS_BOT.test(word) || NAMES.test(word));
}

/** "Weblate Bot", "scala-steward-bot", "kodiak[bot]"; not "Talbot". */
const ENDS_AS_BOT = /(?:^|[\s_-])(?:ro)?bot$|\[bot\]$/i;

const NAMES = new RegExp(
  `^(?:${[
    "dependabot.*",
    "renovate.*",
    "greenkeeper.*",
    "whitesource.*",
    "mend.*renovate.*",
    "pyup.*",
    "snyk.*",
    "github[ -]actions?.*",
    "(?:hosted )?weblate",
    "allcontributors.*",
    "pre-commit-ci.*",
    "semantic-release.*",
    "scala[ -]steward.*",
    "mergify.*",
    "bors",
    "homu",
    "travis(?: ci)?",
    "circleci",
    "jenkins(?: ci)?",
    "azure pipelines",
    "codecov.*",
    "imgbot.*",
    "transifex.*",
    "crowdin.*",
    "copybara.*",
    "google-?apis?.*(?:automation|publisher)",
    "gerrit.*",
    "root",
    "vagrant",
    "unknown",
    "copilot",
    "cursor agent",
    "devin ai.*",
    "sweep ai",
  ].join("|")})$`,
  "i",
);
