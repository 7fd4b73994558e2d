import type { FeatureContext } from "../features/context.js";
import { authorOf, type Author } from "../history/authors.js";
import { readCodeowners } from "../io/codeowners.js";
import { listCommits } from "../io/git/commit-list.js";
import { ask } from "../io/git/repository.js";
import { parseCodeowners } from "../scoring/people/codeowners.js";
import { ReviewerFinder } from "../scoring/people/reviewers.js";
import type { RunContext } from "./run-context.js";
import type { Sides } from "./sides.js";

/**
 * A branch of more people is a release or a train of changes: each of them wrote a part and may look at the
 * others'. Then only who opened it and who wrote its head stand back.
 */
const MOST_AUTHORS = 5;

/**
 * Who may be asked to review what, as of a commit; null where the configuration wants none.
 * @param sides the change; null where the repository as it is is asked about
 */
export async function loadReviewers(
  context: RunContext,
  features: FeatureContext,
  sides: Sides | null,
): Promise<ReviewerFinder | null> {
  const { config, repo } = context;
  if (!config.reviewers) return null;
  const { commit } = features.view.asOf;
  const [owners, authors] = await Promise.all([
    readCodeowners(repo.root, commit),
    sides === null ? [] : changeAuthors(context, sides),
  ]);
  return new ReviewerFinder(features, {
    owners: owners === null ? [] : parseCodeowners(owners),
    except: { authors, login: sides === null ? null : config.changeAuthor },
  });
}

/** Who wrote the commits of the change; for a work tree or a bare diff also who sits in front of it. */
async function changeAuthors({ repo }: RunContext, { base, head }: Sides): Promise<Author[]> {
  const tip = head ?? "HEAD";
  const commits = await listCommits({
    root: repo.root,
    gitFolder: repo.gitFolder,
    tip,
    known: [base],
  });
  const own = commits.filter(({ parents }) => parents <= 1).map(({ author }) => author);
  const distinct = new Map(own.map((author) => [author.id, author]));
  const authors = distinct.size > MOST_AUTHORS ? own.slice(0, 1) : [...distinct.values()];
  if (head !== null) return authors;
  const [name, email] = await Promise.all([
    ask(repo, ["config", "--get", "user.name"]),
    ask(repo, ["config", "--get", "user.email"]),
  ]);
  return email === "" ? authors : [...authors, authorOf({ name, email }, email)];
}
