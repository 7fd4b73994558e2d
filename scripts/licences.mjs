/**
 * The licence texts of everything that dist/ carries. ncc's own `license` option lists only the modules
 * webpack did not concatenate (14 packages of 42 here), so the list is taken from the compilation itself.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/** Folders of the npm packages that webpack put into a bundle. @param {import("webpack").Stats} stats */
export function bundledPackages(stats) {
  const { modules } = stats.toJson({
    all: false,
    modules: true,
    nestedModules: true,
    ids: true,
    modulesSpace: Infinity,
    nestedModulesSpace: Infinity,
    groupModulesByPath: false,
    groupModulesByType: false,
  });
  const folders = new Set();
  const visit = (list = []) => {
    for (const module of list) {
      const folder = PACKAGE_FOLDER.exec(module.nameForCondition ?? "")?.[0];
      if (folder) folders.add(folder);
      visit(module.modules);
    }
  };
  visit(modules);
  return [...folders];
}

/** One text: each package's name, version and licence, in alphabetical order. @param {string[]} folders */
export async function licenceText(folders) {
  const entries = await Promise.all([...new Set(folders)].map(licenceOf));
  entries.sort((a, b) => (a.title < b.title ? -1 : 1));
  const preface = `dist/ carries ${entries.length} packages of others, each under its own licence.\n`;
  return [preface, ...entries.map(({ title, text }) => `${"=".repeat(80)}\n${title}\n\n${text}\n`)].join(
    "\n",
  );
}

async function licenceOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  const text = texts.map((t) => t.replaceAll("\r\n", "\n").trim()).join("\n\n");
  if (!license && !text) throw new Error(`${name} ${version} names no licence: do not bundle it.`);
  return {
    title: `${name} ${version} (${license ?? "see below"})`,
    text: text || "(The package carries no licence file.)",
  };
}
