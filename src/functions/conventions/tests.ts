/**
 * How each ecosystem marks its tests. A folder `test` is ambiguous: `django/test/` and
 * `spring-test/src/main/java/org/springframework/test/` are products, a test *framework*. So it counts
 * only at the top, where a build tool puts tests (`src/test/`), or where its language has no other use
 * for it; `testing` never counts, `tests` always does outside a product's main source set.
 */

/** Folders that hold nothing but tests in any language. */
const TEST_FOLDERS: ReadonlySet<string> = new Set([
  "__tests__",
  "__test__",
  "__mocks__",
  "__fixtures__",
  "__snapshots__",
  "tests",
  "testdata",
  "e2e",
  "cypress",
]);

/** Top folders that hold the tests of the whole repository. */
const TOP_TEST_FOLDERS: ReadonlySet<string> = new Set(["test", "spec", "specs", "t"]);

/** Gradle's source sets: `src/test`, `src/androidTest`, `src/commonTest`, `src/testFixtures`. */
const SOURCE_SET = /^(?:test|testFixtures|[a-z]\w*Test)$/;

/** Projects of tests, one folder each: `Newtonsoft.Json.Tests`, `UnitTests`. */
const TEST_PROJECT = /(?:^|[.\w])Tests$|\.Test$/;

/** ".js" to ".mtsx". */
const SCRIPTS = ["", "c", "m"].flatMap((kind) => ["js", "jsx", "ts", "tsx"].map((name) => `.${kind}${name}`));

/** Names that the ecosystem's test runner collects: globs before each of the extensions. */
const TEST_NAMES = [
  {
    stems: ["*.test", "*.spec", "*.cy", "*.e2e", "*.test-d", "*.spec-d"],
    extensions: SCRIPTS,
    runner: "*.test.* or *.spec.*",
  },
  { stems: ["test_*"], extensions: [".py"], runner: "test_*.py" },
  { stems: ["*_test"], extensions: [".py"], runner: "*_test.py" },
  { stems: ["conftest", "tests"], extensions: [".py"], runner: "conftest.py or tests.py" },
  { stems: ["*_test"], extensions: [".go"], runner: "*_test.go" },
  {
    stems: ["*[a-z0-9]Test", "*[a-z0-9]Tests", "*TestCase", "*[a-z0-9]IT"],
    extensions: [".java", ".kt", ".groovy"],
    runner: "*Test, *TestCase or *IT",
  },
  {
    stems: ["*[a-z0-9]Test", "*Spec", "*Suite"],
    extensions: [".scala"],
    runner: "*Test, *Spec or *Suite",
  },
  { stems: ["*_test", "*_spec"], extensions: [".rb"], runner: "*_test.rb or *_spec.rb" },
  { stems: ["test_?*"], extensions: [".rb"], runner: "test_*.rb" },
  { stems: ["*[a-z0-9]Test"], extensions: [".php"], runner: "*Test.php" },
  { stems: ["*[a-z0-9]Test", "*[a-z0-9]Tests"], extensions: [".cs"], runner: "*Test.cs or *Tests.cs" },
  {
    stems: ["*[_-]test", "*[_-]tests", "*[_-]unittest", "*[_-]unittests"],
    extensions: [".c", ".cc", ".cpp", ".cxx"],
    runner: "*_test.*",
  },
  { stems: ["test[_-]?*"], extensions: [".c", ".cc", ".cpp", ".cxx"], runner: "test_*.*" },
  { stems: ["tests"], extensions: [".rs"], runner: "tests.rs" },
].map((names) => ({ ...names, match: matcherOf(names.stems, names.extensions) }));

/** The globs as one expression: `*`, `?` and `[…]` as git and the shell have them, within one name. */
function matcherOf(stems: readonly string[], extensions: readonly string[]): RegExp {
  const literal = (text: string): string => text.replace(/[.+^${}()|\\]/g, "\\$&");
  const stem = (glob: string): string => literal(glob).replace(/\*/g, ".*").replace(/\?/g, ".");
  return new RegExp(`^(?:${stems.map(stem).join("|")})(?:${extensions.map(literal).join("|")})$`, "s");
}

/** Languages in which a package never is called `test`, so that a folder `test` anywhere holds tests. */
const FREE_TEST_FOLDER = /\.(?:[cm]?[jt]sx?|vue|svelte|php)$/;

/** What shows that the file is a test, or null. `folders` are the path's parts before the name. */
export function testEvidence(folders: readonly string[], name: string): string | null {
  const main = mainSourceSet(folders);
  const before = main === -1 ? folders : folders.slice(0, main);
  const folder =
    before.find((part) => TEST_FOLDERS.has(part)) ??
    before.find((part) => TEST_PROJECT.test(part)) ??
    before.find((part, i) => isTestFolder(before, i, name) && part);
  if (folder !== undefined) return `path has the folder ${folder}`;
  if (main !== -1) return null;
  const named = TEST_NAMES.find(({ match }) => match.test(name));
  return named ? `named like a test (${named.runner})` : null;
}

/** Maven and Gradle keep the product under `src/main/`: below it `test` is a name like any other. */
function mainSourceSet(folders: readonly string[]): number {
  return folders.findIndex((part, i) => part === "src" && folders[i + 1] === "main");
}

/** `Test/` and `src/Test/`, C#'s spelling. In PHP it may be a namespace of what is shipped, PSR-4's `src/Test/`. */
function isCapitalTestFolder(folders: readonly string[], i: number, name: string): boolean {
  const isPlaced = i === 0 || (i === 1 && folders[0]!.toLowerCase() === "src");
  return folders[i] === "Test" && isPlaced && !name.endsWith(".php");
}

function isTestFolder(folders: readonly string[], i: number, name: string): boolean {
  const part = folders[i]!;
  const parent = folders[i - 1];
  if (isCapitalTestFolder(folders, i, name)) return true;
  if (i === 0) return TOP_TEST_FOLDERS.has(part);
  if (parent === "src") return SOURCE_SET.test(part);
  if (part === "spec" && name.endsWith("_spec.rb")) return true;
  // packages/test/ is a package of that name, lib/…/test/ is shipped.
  return (
    part === "test" &&
    FREE_TEST_FOLDER.test(name) &&
    parent !== "packages" &&
    !folders.slice(0, i).includes("lib")
  );
}

/**
 * Globs, as .gitattributes has them, of paths that hold tests: of those that `testEvidence` knows the most
 * frequent kinds, and no others, outside a product's main source set.
 */
export function testGlobs({ folders, extensions }: Present): string[] {
  const present = (named: ReadonlySet<string>): string[] => [...named].filter((name) => folders.has(name));
  return [
    ...present(TEST_FOLDERS).map((folder) => `**/${folder}/**`),
    ...present(TOP_TEST_FOLDERS).map((folder) => `/${folder}/**`),
    ...(folders.has("test") && folders.has("src") ? ["**/src/test/**"] : []),
    ...TEST_NAMES.flatMap((row) =>
      row.extensions
        .filter((extension) => extensions.has(extension))
        .flatMap((extension) => row.stems.map((stem) => stem + extension)),
    ),
  ];
}

/** What a tree holds: git tries each glob on each path, so only those that may match are worth their time. */
export interface Present {
  /** Names of folders, at any depth. */
  readonly folders: ReadonlySet<string>;
  /** Of source files, e.g. ".py". */
  readonly extensions: ReadonlySet<string>;
}

/** Below it a product's main source set: no folder and no name there shows a test. */
export const MAIN_SOURCE_SET = "**/src/main/**";
