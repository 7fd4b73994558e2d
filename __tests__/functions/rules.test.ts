import { describe, expect, test } from "@jest/globals";
import type { Language } from "../../src/functions/language.js";
import { LANGUAGES } from "../../src/functions/languages/index.js";
import type { Grammar } from "../../src/functions/syntax-tree.js";
import { loadParser } from "../../src/io/grammars.js";

const parser = loadParser(new URL("../../dist/grammars/", import.meta.url));

/** Rules shared by languages (TypeScript's, Vue's) may name what only one of their grammars has. */
async function grammarsOf(language: Language): Promise<Grammar[]> {
  const sharing = LANGUAGES.filter(({ counting }) => counting === language.counting);
  const ids = new Set(sharing.flatMap(({ grammars }) => grammars));
  return Promise.all([...ids].map(async (id) => (await parser.parse(id, "")).grammar));
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((v) => typeof v === "string") : [];

/** A misspelt kind would match nothing and say nothing. */
describe("what the rules name exists in the grammar", () => {
  test.each(LANGUAGES.map((language) => [language.id, language] as const))("%s", async (_id, language) => {
    const grammars = await grammarsOf(language);
    const has = (name: string, named: boolean): boolean =>
      grammars.some(({ kinds, named: isNamed }) =>
        kinds.some((kind, i) => kind === name && isNamed[i] === named),
      );
    const hasField = (name: string): boolean => grammars.some(({ fields }) => fields.includes(name));
    const { naming, counting } = language;

    const TOKENS = new Set(["logicalOperators", "shorthand"]);
    const kinds = [
      ...Object.keys(naming.functions),
      ...Object.keys(naming.scopes),
      ...Object.keys(naming.bindings),
      ...Object.keys(naming.calls),
      ...[naming.transparent, naming.argumentLists, naming.wrappers, naming.decorators].flat(),
      ...[naming.lastName.first ?? [], naming.lastName.last ?? []].flat(),
      ...[counting.parameters.ignore ?? [], counting.parameters.only ?? []].flat(),
      ...Object.entries(counting).flatMap(([key, value]) => (TOKENS.has(key) ? [] : strings(value))),
    ];
    expect(kinds.filter((kind) => !has(kind, true))).toEqual([]);

    // Scala's operators are names.
    const tokens = [...counting.shorthand, ...(counting.operatorNames ? [] : counting.logicalOperators)];
    expect(tokens.filter((token) => !has(token, false))).toEqual([]);

    const fields = [
      ...Object.values(naming.functions).flatMap(({ name, body }) => [name, body]),
      ...Object.values(naming.scopes).flatMap(({ name, openWithout }) => [name, openWithout]),
      ...Object.values(naming.bindings).flatMap(({ name, value }) => [name, value]),
      ...Object.values(naming.calls),
      ...naming.lastName.fields,
      ...counting.parameters.fields,
    ].filter((field) => typeof field === "string");
    expect(fields.filter((field) => !hasField(field))).toEqual([]);
  });

  test("no extension belongs to two languages", () => {
    const extensions = LANGUAGES.flatMap(({ extensions }) => extensions);
    expect(new Set(extensions).size).toBe(extensions.length);
  });
});
