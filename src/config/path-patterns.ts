import picomatch from "picomatch";

/** Characters; longer than any path that somebody writes down. */
const LONGEST = 300;
/**
 * Each wildcard multiplies the ways in which a pattern can fail to match: with eight of them
 * `picomatch("*a*a*a*a*a*a*a*b")("a".repeat(60))` takes half a minute.
 */
const MOST_STARS = 3;
const MOST_GLOBSTARS = 3;

/** Why a text cannot be a pattern of paths, with what to write instead; null if it can. */
export function patternProblem(pattern: string): string | null {
  if (globOf(pattern) === "") return "a pattern such as packages/legacy/**";
  if (pattern.length > LONGEST) return `a pattern of at most ${LONGEST} characters`;
  if (pattern.startsWith("!"))
    return "a pattern without “!”: what must stay is named under paths, with exclude: false";
  if (pattern.startsWith("/")) return "a path from the repository's root, without a slash in front";
  if (pattern.includes("\\")) return "a pattern with forward slashes only";
  const parts = pattern.split("/");
  if (parts.includes("..")) return "a path inside the repository, without “..”";
  const stars = (part: string): number => part.match(/\*+/g)?.length ?? 0;
  if (parts.some((part) => part !== "**" && stars(part) > MOST_STARS))
    return `a pattern with at most ${MOST_STARS} “*” between two slashes`;
  if (parts.filter((part) => part === "**").length > MOST_GLOBSTARS)
    return `a pattern with at most ${MOST_GLOBSTARS} “**”`;
  return picomatch.makeRe(globOf(pattern), OPTIONS).source === NOTHING
    ? "a pattern whose brackets and braces are closed"
    : null;
}

/**
 * Extended globs can backtrack without bound, and negation reads like its opposite. A line break is a letter of
 * a name like others: no file may slip through by it.
 */
const OPTIONS = { dot: true, noextglob: true, nonegate: true, flags: "s" } as const;
/** What picomatch makes of a pattern that it cannot read. */
const NOTHING = "$^";

/**
 * The first of the patterns that a path matches, or null. Paths are git's: from the root, with forward
 * slashes. `*` stays within a folder, `**` does not; dots are letters like others. A pattern that names a
 * folder holds for all that is in it.
 */
export function pathMatcher(patterns: readonly string[]): (path: string) => string | null {
  const tests = patterns.map((pattern) => {
    const glob = globOf(pattern);
    const [exact, inside] = [picomatch(glob, OPTIONS), picomatch(`${glob}/**`, OPTIONS)];
    return { pattern, matches: (path: string) => exact(path) || inside(path) };
  });
  return (path) => tests.find(({ matches }) => matches(path))?.pattern ?? null;
}

function globOf(pattern: string): string {
  return pattern
    .trim()
    .replace(/^(?:\.\/)+/, "")
    .replace(/\/+$/, "");
}

/** A test of a function's qualified name: all of it, `*` for any run of characters. */
export function nameMatcher(pattern: string): (name: string) => boolean {
  const parts = pattern
    .trim()
    .split(/\*+/)
    .map((part) => part.replace(/[^\w\s]/g, "\\$&"));
  const whole = new RegExp(`^${parts.join("[^]*")}$`);
  return (name) => whole.test(name);
}

/** As patternProblem(), for names of functions. */
export function nameProblem(pattern: string): string | null {
  if (pattern.trim() === "") return "a function's name as the report shows it, such as Cart.total or Cart.*";
  if (pattern.length > LONGEST) return `a name of at most ${LONGEST} characters`;
  const stars = pattern.match(/\*+/g)?.length ?? 0;
  return stars > MOST_STARS ? `a name with at most ${MOST_STARS} “*”` : null;
}
