/**
 * Builds dist/: what a runner executes, committed because a runner installs nothing.
 *
 *   main.js, <n>.main.js   src/main.ts and all it imports, one chunk per dynamic import (ncc, ES modules)
 *   index.js, comment.js,
 *   cli.js                 the entries, transpiled as they are: `import.meta.url` must be dist's own
 *   grammars/              web-tree-sitter and the grammars, copied byte for byte
 *   LICENSES.txt           the licences of all that
 *   package.json           says that the .js files are ES modules, wherever dist/ is copied
 *
 *   node scripts/bundle.mjs            writes dist/ and removes what no longer belongs there
 *   node scripts/bundle.mjs --check    builds elsewhere and lists what differs from dist/; exit 1 if anything does
 *
 * Not minified: a reviewer can read the diff, and ncc would not minify the chunks anyway.
 */
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, extname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ncc from "@vercel/ncc";
import ts from "typescript";
import { copyGrammars, GRAMMAR_FILES } from "./grammars.mjs";
import { bundledPackages, licenceText } from "./licences.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const DIST = join(ROOT, "dist");
const ENTRIES = ["index", "comment", "cli"];

/** All files below a folder, as sorted relative paths with "/". A folder that is not there has none. */
async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((e) => !e.isDirectory())
    .map((e) => relative(folder, join(e.parentPath, e.name)));
  return files.map((file) => file.split(sep).join("/")).sort();
}

/**
 * TypeScript to JavaScript, file by file; anything else in src/ is copied. Done here and not by ncc:
 * its ts-loader emits CommonJS for `module: NodeNext` unless it also type-checks the whole program.
 */
async function transpile(from, to) {
  for (const file of await filesBelow(from)) {
    const target = join(to, file.replace(/\.ts$/, ".js"));
    await mkdir(dirname(target), { recursive: true });
    if (extname(file) !== ".ts") await copyFile(join(from, file), target);
    else await writeFile(target, transpileText(await readFile(join(from, file), "utf8")));
  }
}

function transpileText(source) {
  const compilerOptions = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    verbatimModuleSyntax: true,
    newLine: ts.NewLineKind.LineFeed,
  };
  return ts.transpileModule(source, { compilerOptions }).outputText;
}

/** Builds into `out`; `js` is the folder for what lies between, always three levels below the root. */
async function build(js, out) {
  await transpile(join(ROOT, "src"), js);
  // webpack hashes module ids from paths relative to the working directory: as it is `js`, the ids depend
  // neither on the name of a temporary folder nor on where the repository lies.
  process.chdir(js);
  const bundle = await ncc(join(js, "main.js"), {
    cache: false,
    esm: true,
    quiet: true,
    filename: "main.js",
  });
  process.chdir(ROOT);

  await mkdir(out, { recursive: true });
  await writeFile(join(out, "main.js"), bundle.code);
  for (const [name, { source }] of Object.entries(bundle.assets)) {
    if (name === "package.json") continue;
    if (!/^\d+\.main\.js$/.test(name))
      throw new Error(
        `ncc emitted ${name}: assets are copied by hand (see scripts/grammars.mjs), ncc corrupts binary ones.`,
      );
    await writeFile(join(out, name), source);
  }
  for (const name of ENTRIES) await copyFile(join(js, `${name}.js`), join(out, `${name}.js`));
  await chmod(join(out, "cli.js"), 0o755);
  await writeFile(join(out, "package.json"), `${JSON.stringify({ type: "module" })}\n`);
  await copyGrammars(pathToFileURL(join(out, "grammars") + sep));
  const grammars = GRAMMAR_FILES.map(([, source]) => resolve(ROOT, "node_modules", ...packageOf(source)));
  await writeFile(
    join(out, "LICENSES.txt"),
    await licenceText([...bundledPackages(bundle.stats), ...grammars]),
  );
}

function packageOf(path) {
  return path.split("/").slice(0, path.startsWith("@") ? 2 : 1);
}

/** Paths that one of two folders lacks or holds with other bytes (or, for cli.js, without the x bit). */
async function differences(expected, actual) {
  const [wanted, found] = [await filesBelow(expected), await filesBelow(actual)];
  const lines = found.filter((file) => !wanted.includes(file)).map((file) => `stale    ${file}`);
  for (const file of wanted) {
    if (!found.includes(file)) lines.push(`missing  ${file}`);
    else if (!(await same(join(expected, file), join(actual, file)))) lines.push(`differs  ${file}`);
  }
  return lines;
}

async function same(a, b) {
  const runnable = async (file) => ((await stat(file)).mode & 0o100) !== 0;
  if (process.platform !== "win32" && (await runnable(a)) !== (await runnable(b))) return false;
  return (await readFile(a)).equals(await readFile(b));
}

/** Makes `to` what `from` is, touching only what differs, so that a running copy is not pulled away. */
async function synchronise(from, to) {
  const changes = await differences(from, to);
  for (const [kind, file] of changes.map((line) => line.split(/\s+/))) {
    if (kind === "stale") await rm(join(to, file));
    else {
      await mkdir(dirname(join(to, file)), { recursive: true });
      await copyFile(join(from, file), join(to, file));
      await chmod(join(to, file), (await stat(join(from, file))).mode);
    }
  }
  return changes;
}

await mkdir(join(ROOT, ".cache"), { recursive: true });
const work = await mkdtemp(join(ROOT, ".cache", "build-"));
try {
  const out = join(work, "dist");
  await build(join(work, "js"), out);
  const check = process.argv.includes("--check");
  const changes = check ? await differences(out, DIST) : await synchronise(out, DIST);
  for (const line of changes) console.log(line);
  if (check && changes.length > 0) {
    console.error("dist/ is not what src/ builds to: run `npm run bundle` and commit dist/.");
    process.exitCode = 1;
  }
} finally {
  await rm(work, { recursive: true, force: true });
}
