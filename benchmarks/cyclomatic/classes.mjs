/**
 * The classes of difference between our cyclomatic complexity and lizard's, each with one example and who is
 * right. `step` is by how much one occurrence of `pattern` moves ours against lizard's.
 */

/** @type {import("./differences.mjs").Class[]} */
export const COMMON = [
  {
    name: "a function within counts by itself with us, with lizard in the one around it",
    example: "function f() { return new X(function () { … if (a) … }) }",
    right: "a choice",
    test: ({ ours, theirs, inner, peerInner }) => ours < theirs && inner > peerInner,
  },
  {
    name: "a closure is a function to lizard, with us part of the one around it (short, or block syntax)",
    example: "xs.filter(x => x && x.y)",
    right: "a choice",
    test: ({ ours, theirs, inner, peerInner }) => ours > theirs && peerInner > inner,
  },
  {
    name: "lizard ends the function too early",
    example: "def f(x) =⏎ x match { case A => … }",
    right: "ours",
    test: ({ ours, theirs, end, peerEnd }) => ours > theirs && peerEnd < end,
  },
  {
    name: "lizard ends the function too late",
    example: "fun f() = a⏎ fun g() { if (b) … }",
    right: "ours",
    test: ({ ours, theirs, end, peerEnd }) => ours < theirs && peerEnd > end,
  },
];

const ASSIGNED = {
  name: "an assignment behind `&&` makes it an rvalue reference to lizard",
  example: "while(a && ((b = c()) == D))",
  right: "ours",
  step: 1,
  pattern: /&&[^;{})=!<>]*=(?!=)/g,
};

const BUILD_CONDITION = {
  name: "`#if`, `#ifdef`, `#elif` count with lizard",
  example: "#ifdef DEBUG",
  right: "ours: the build decides, no path at run time",
  step: -1,
  pattern: /^[ \t]*#[ \t]*(?:if|ifdef|elif)\b/gm,
};

/** @type {import("./differences.mjs").Class[]} */
const ECMASCRIPT = [
  {
    name: "a decision within `${…}` of a template string is missed by lizard",
    example: "`a${b ? 1 : 0}`",
    right: "ours",
    test: ({ ours, theirs, text }) => ours > theirs && /\$\{[^}`]*(?:\?|&&|\|\|)/.test(text),
  },
  {
    name: "a default value counts with lizard",
    example: "function f(a = 1) {}",
    right: "a choice: it decides, but nobody writes a path for it",
    step: -1,
    pattern: /(?<=[,({]\s*[\w$]+\s*(?::[^,=)(;{}]+)?)=(?![=>])/g,
  },
  {
    name: "`&&`, `||`, `??`, `?:` that lizard misses in an arrow without braces",
    example: "const f = (a) => a.b || a.c",
    right: "ours",
    test: ({ ours, theirs, text }) => ours > theirs && /=>\s*[^{\s]/.test(text),
  },
  {
    name: "`&&=`, `||=`, `??=`",
    example: "a ??= b",
    right: "ours: they decide as `??` does",
    step: 1,
    pattern: /\?\?=|&&=|\|\|=/g,
  },
];

/** @type {Readonly<Record<string, import("./differences.mjs").Class[]>>} */
export const CLASSES = {
  c: [BUILD_CONDITION, ASSIGNED],
  cpp: [
    BUILD_CONDITION,
    ASSIGNED,
    {
      name: "`&&` of an rvalue reference",
      example: "auto&& x = f();",
      right: "ours",
      step: -1,
      pattern: /&&(?=\s*[\w.]*\s*[,):=>])/g,
    },
    {
      name: "a constructor's initializer list is not read",
      example: "T(bool b) : size(b ? 1 : 0) {}",
      right: "ours",
      test: ({ ours, theirs, text }) => ours > theirs && /\)\s*(?:noexcept\s*)?:[^:]/.test(text),
    },
  ],
  csharp: [
    BUILD_CONDITION,
    {
      name: "`foreach` does not count with lizard",
      example: "foreach (var a in b) {}",
      right: "ours",
      step: 1,
      pattern: /\bforeach\b/g,
    },
    {
      name: "`?` of a nullable type or of `?.` counts with lizard",
      example: "int? i = a?.Length;",
      right: "ours for the type; `?.` is a choice",
      step: -1,
      pattern: /[\w>\]]\?(?=[\s>,)[.(\]])(?!\s*[\w"(!-][^;\n]*:)/g,
    },
  ],
  ruby: [
    {
      name: "a method named `for`, `if` counts with lizard",
      example: "config.for(path)",
      right: "ours",
      step: -1,
      pattern: /\.(?:for|if|when|while|until)\b/g,
    },
    {
      name: "`unless` does not count with lizard",
      example: "return unless ready?",
      right: "ours: it is an `if`",
      step: 1,
      pattern: /\bunless\b/g,
    },
    {
      name: "`ensure` counts with lizard",
      example: "begin … ensure … end",
      right: "ours: it is passed on every path",
      step: -1,
      pattern: /\bensure\b/g,
    },
    {
      name: "`in` of a pattern match does not count with lizard",
      example: "case x⏎ in [a]",
      right: "ours",
      step: 1,
      pattern: /^\s*in\b/gm,
    },
    { name: "`||=`, `&&=`", example: "@a ||= b", right: "ours", step: 1, pattern: /\|\|=|&&=/g },
    {
      name: "words in a heredoc count with lizard",
      example: "<<~TEXT … if … TEXT",
      right: "ours",
      test: ({ ours, theirs, text }) => ours < theirs && /<<[~-]?[A-Z'\"]/.test(text),
    },
  ],
  php: [
    {
      name: "`??`, `?:`, `??=` do not count with lizard",
      example: "$a['b'] ?? null",
      right: "ours: they decide as the ternary does",
      step: 1,
      pattern: /\?\?|\?:/g,
    },
    {
      name: "`?` of a nullable type counts with lizard",
      example: "function f(?int $a) {}",
      right: "ours",
      step: -1,
      pattern: /(?<=[,(:]\s*|\b(?:public|protected|private|readonly|static)\s+)\?(?=[A-Za-z_\\])/g,
    },
    {
      name: "words in a heredoc count with lizard",
      example: "<<<TEXT … if … TEXT",
      right: "ours",
      test: ({ ours, theirs, text }) => ours < theirs && /<<</.test(text),
    },
    {
      name: "lizard loses count of the arms of a `match`; with us each counts but the default",
      example: "match ($a) { 1, 2 => b(), 3 => c(), default => d() }",
      right: "ours: as the arms of a `switch`",
      test: ({ text }) => /\bmatch\s*\(/.test(text),
    },
  ],
  python: [
    {
      name: "`finally` counts with lizard",
      example: "try: … finally: …",
      right: "ours: it is passed on every path",
      step: -1,
      pattern: /\bfinally\b/g,
    },
    {
      name: "`assert` counts with lizard",
      example: "assert a",
      right: "a choice",
      step: -1,
      pattern: /^\s*assert\b/gm,
    },
    {
      name: "`else` of a loop counts differently",
      example: "for a in b: … else: …",
      right: "a choice",
      test: ({ text }) => /^\s*(?:for|while)\b[\s\S]*^\s*else:/m.test(text),
    },
  ],
  rust: [
    {
      name: "`?`, `&&`, `||` in the arguments of a macro are no syntax to our grammar",
      example: "vec![self.short?]",
      right: "lizard",
      test: ({ ours, theirs, text }) => ours < theirs && /\w!\s*[([{][^;]*(?:\?|&&|\|\|)/.test(text),
    },
    {
      name: "a closure without parameters is `||` to lizard",
      example: "a.unwrap_or_else(|| b())",
      right: "ours",
      step: -1,
      pattern: /(?<=[(,=]\s*|\bmove\s+|\breturn\s+)\|\|/g,
    },
    {
      name: "`where` counts with lizard",
      example: "fn f<T>(t: T) where T: Copy {}",
      right: "ours: it bounds a type",
      step: -1,
      pattern: /\bwhere\b/g,
    },
  ],
  scala: [
    {
      name: "lizard loses what stands on the line behind `=`",
      example: "def f(a: A) =⏎ if (a.b) c else d",
      right: "ours",
      test: ({ ours, theirs, text }) => ours > theirs && /=[ \t]*\n/.test(text),
    },
    {
      name: "`?` of a type counts with lizard",
      example: "def f(a: F[?]) = …",
      right: "ours",
      step: -1,
      pattern: /(?<=[[,]\s*)\?(?=\s*[\],])/g,
    },
    {
      name: "`case _` counts with lizard",
      example: "case _ => 0",
      right: "a choice: it is taken when no other is, a `default`",
      step: -1,
      pattern: /\bcase\s+_\s*=>/g,
    },
  ],
  kotlin: [
    {
      name: "the last arm of a `when` without `else` does not count with lizard",
      example: "when (a) { is B -> b() }",
      right: "ours: no arm may be taken",
      test: ({ ours, theirs, text }) =>
        ours - theirs > 0 && /\bwhen\b/.test(text) && !/\belse\s*->/.test(text),
    },
  ],
  javascript: ECMASCRIPT,
  typescript: ECMASCRIPT,
};
