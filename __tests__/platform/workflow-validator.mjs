/**
 * Validates action.yml and workflow files with GitHub's own language service. Reads `[{path, text}]` from
 * standard input and prints the findings of each.
 *
 * The service (0.3) imports JSON without saying so, which Node refuses; the hook says it in its place.
 */
import { register } from "node:module";
import { text } from "node:stream/consumers";

const hook = `export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  return found.url.endsWith(".json") ? { ...found, importAttributes: { type: "json" } } : found;
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);

const { validate } = await import("@actions/languageservice");
const { TextDocument } = await import("vscode-languageserver-textdocument");

const documents = JSON.parse(await text(process.stdin));
const findings = [];
for (const [i, { path, text: content }] of documents.entries()) {
  // It tells an action from a workflow by the path, and remembers what it has seen under one.
  const name = path.split("/").at(-1);
  const folder = name === "action.yml" ? "" : ".github/workflows/";
  const document = TextDocument.create(`file:///repository-${i}/${folder}${name}`, "yaml", 1, content);
  const found = await validate(document);
  findings.push(found.map(({ message, range }) => `${path}:${range.start.line + 1}: ${message}`));
}
process.stdout.write(JSON.stringify(findings));
