import { data, Evaluator, Lexer, Parser } from "@actions/expressions";

/** What an expression of a workflow may name. */
export type Contexts = Readonly<Record<"github" | "inputs" | "steps" | "runner" | "env", unknown>>;

/** Puts values in place of `${{ … }}`, by GitHub's own evaluator. */
export function interpolate(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, expression: string) =>
    evaluate(expression, contexts).coerceString(),
  );
}

/** An `if:`, with or without `${{ }}`. Status functions are not known here: a step runs after no failure. */
export function holds(condition: string, contexts: Contexts): boolean {
  const value = evaluate(condition.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, "$1"), contexts);
  return !["", "false", "0"].includes(value.coerceString());
}

function evaluate(expression: string, contexts: Contexts): data.ExpressionData {
  const { tokens } = new Lexer(expression.trim()).lex();
  const known = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  return new Evaluator(new Parser(tokens, Object.keys(contexts), []).parse(), known).evaluate();
}
