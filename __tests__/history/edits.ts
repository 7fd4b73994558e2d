import type { TemporaryRepository } from "../commands/temporary-repository.js";
import { def, py } from "./replay.js";

/** A history made with git, and what must be told of it (see tell()). */
export interface Scenario {
  readonly name: string;
  readonly make: (repo: TemporaryRepository) => void;
  readonly functions: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
}

export const F = def("f", "a = x + 1", "b = a * 2", "c = b - 3", "return c");
export const G = def("g", "p = x / 4", "q = p % 5", "return q");
export const H = def("h", "for i in x:", "    yield i", "yield None");
export const EDITED_F = F.replace("a * 2", "a * 22");
export const EDITED_G = G.replace("p % 5", "p % 55");
const REWRITTEN_F = "def f(value, *, strict=False):\n    check(value)\n    return strict\n";
const LONG = def("long", ...Array.from({ length: 12 }, (_, i) => `step${i} = x + ${i}`), "return x");

/** One file, one commit after the other: the contents by subject. */
function versions(path: string, contents: Readonly<Record<string, string>>): Scenario["make"] {
  return (repo) => {
    for (const [subject, text] of Object.entries(contents)) repo.commit(subject, { files: { [path]: text } });
  };
}

/** Statements, a local function and more statements; then the function goes to the top. */
function main(before: readonly string[], local: boolean, after: readonly string[]): string {
  const inner = [
    "  const local = (i) => {",
    ...[1, 2, 3, 4].map((n) => `    const v${n} = i * ${n};`),
    "    return v1 + v2 + v3 + v4;",
    "  };",
  ];
  const pad = Array.from({ length: 12 }, (_, n) => `  keep(${n});`);
  return [
    "function main(x) {",
    ...(local ? [] : inner),
    ...pad,
    ...before,
    ...(local ? inner : []),
    ...after,
    "  return local(x);",
    "}",
    "",
  ].join("\n");
}

/** A function without a name, long enough to be one of its own. */
function closure(head: string, value: string, indent = "  "): string {
  const body = [1, 2, 3, 4].map((n) => `${indent}use(${value}, ${n});`);
  return [`${head} {`, ...body, "}"].map((line) => indent + line).join("\n");
}

const LOCAL = {
  add: main(["  start(x);"], true, ["  run(1);", "  run(2);", "  run(3);"]),
  rest: main(["  start(x);"], true, ["  run(1);", "  run(22);", "  run(3);"]),
  move: main(["  begin(x);"], false, ["  go(1);", "  go(22);", "  go(3);"]),
};

/** What happens to lines within one file on one branch. */
export const EDITS: readonly Scenario[] = [
  {
    name: "a root commit is a birth",
    make: versions("a.py", { add: py(F, G) }),
    functions: { "a.py f": "add *", "a.py g": "add *" },
    files: { "a.py": "add *" },
  },
  {
    name: "an edit touches its function only",
    make: versions("a.py", { add: py(F, G), edit: py(EDITED_F, G), more: py(EDITED_F, EDITED_G) }),
    functions: { "a.py f": "edit, add *", "a.py g": "more, add *" },
    files: { "a.py": "more, edit, add *" },
  },
  {
    name: "lines above a function move it, and are no touch",
    make: versions("a.py", {
      add: py(F, G),
      import: "import os\nimport sys\n\n" + py(F, G),
      edit: "import os\nimport sys\n\n" + py(F, EDITED_G),
    }),
    functions: { "a.py f": "add *", "a.py g": "edit, add *" },
  },
  {
    name: "a deletion inside touches, one between functions does not",
    make: versions("a.py", {
      add: py(F, "LIMIT = 1\nOTHER = 2\n", G),
      between: py(F, "LIMIT = 1\n", G),
      inside: py(F.replace("    c = b - 3\n", ""), "LIMIT = 1\n", G),
    }),
    functions: { "a.py f": "inside, add *", "a.py g": "add *" },
  },
  {
    name: "comments, blanks and white space have no substance",
    make: versions("a.py", {
      add: py(F),
      comment: py(F.replace("    b =", "    # why\n    b =")),
      blank: py(F.replace("    b =", "    # why\n\n    b =")),
      spaces: py(F.replace("    b =", "    # why\n\n    b  =")),
    }),
    functions: { "a.py f": "spaces ~, blank ~, comment ~, add *" },
    files: { "a.py": "spaces ~, blank ~, comment ~, add *" },
  },
  {
    name: "line ends turned to CRLF have no substance, and lose nothing",
    make: versions("a.py", {
      add: py(F, G),
      crlf: py(F, G).replaceAll("\n", "\r\n"),
      edit: py(EDITED_F, G).replaceAll("\n", "\r\n"),
    }),
    functions: { "a.py f": "edit, crlf ~, add *", "a.py g": "crlf ~, add *" },
  },
  {
    name: "a last line without its end",
    make: versions("a.py", { add: py(G, F).trimEnd(), end: py(G, F), edit: py(G, EDITED_F).trimEnd() }),
    functions: { "a.py g": "add *", "a.py f": "edit, end ~, add *" },
  },
  {
    name: "a function moved within its file keeps its history",
    make: versions("a.py", { add: py(LONG, F, G), edit: py(LONG, EDITED_F, G), move: py(LONG, G, EDITED_F) }),
    functions: { "a.py long": "add *", "a.py f": "edit, add *", "a.py g": "move, add *" },
  },
  {
    name: "a local function that moved takes only its own lines along, not what followed it",
    make: versions("a.js", LOCAL),
    functions: { "a.js main": "move, rest, add *", "a.js main.local": "move, add *" },
  },
  {
    name: "lines moved from one function to another touch both",
    make: versions("a.py", {
      add: py(LONG, F),
      move: py(LONG.replace("    step3 = x + 3\n", ""), F.replace("    c =", "    step3 = x + 3\n    c =")),
    }),
    functions: { "a.py long": "move, add *", "a.py f": "move, add *" },
  },
  {
    name: "a nested function takes its lines from the outer one",
    make: versions("a.py", {
      add: "def outer(x):\n    a = 1\n\n    def inner(y):\n        b = 2\n        return b\n\n    return inner\n",
      inner:
        "def outer(x):\n    a = 1\n\n    def inner(y):\n        b = 3\n        return b\n\n    return inner\n",
      outer:
        "def outer(x):\n    a = 9\n\n    def inner(y):\n        b = 3\n        return b\n\n    return inner\n",
    }),
    functions: { "a.py outer": "outer, add *", "a.py outer.inner": "inner, add *" },
  },
  {
    name: "a renamed function keeps its history",
    make: versions("a.py", {
      add: py(F, G),
      edit: py(EDITED_F, G),
      rename: py(EDITED_F.replace("def f", "def fresh"), G),
    }),
    functions: { "a.py fresh": "rename, edit, add *", "a.py g": "add *" },
  },
  {
    name: "before its renaming a function is looked for by the name it had",
    make: versions("a.py", {
      add: py(F, G),
      rewrite: py(H, REWRITTEN_F, G),
      rename: py(H, REWRITTEN_F.replace("def f", "def fresh"), G),
    }),
    functions: { "a.py h": "rewrite *", "a.py fresh": "rename, rewrite, add *", "a.py g": "add *" },
  },
  {
    name: "a function that kept a line behind a new head is the one that stood there",
    make: versions("a.py", {
      add: py(def("render", "attrs = {}", "if x:", "    attrs = x", "return tag(attrs)"), G),
      rework: py(def("context", "found = base(x)", "if x:", "    found[1] = x", "return found"), G),
    }),
    functions: { "a.py context": "rework, add *", "a.py g": "add *" },
  },
  {
    name: "who kept the body was the function, and who took its name is new",
    make: versions("a.py", {
      add: py(F, G),
      edit: py(EDITED_F, G),
      wrap: py(EDITED_F.replace("def f", "def inner"), G, def("f", "check(x)", "log(x)", "return inner(x)")),
    }),
    functions: { "a.py inner": "wrap, edit, add *", "a.py g": "add *", "a.py f": "wrap *" },
  },
  {
    name: "who is found by name stays itself, though another stands where it stood",
    make: versions("a.js", {
      add: "class A {\n  value() {\n    const self = raw(this);\n    if (self.dirty) {\n      run(self);\n    }\n    return self.v;\n  }\n}\n",
      edit: "class A {\n  value() {\n    const self = toRaw(this);\n    if (self.dirty) {\n      run(self);\n    }\n    return self.v;\n  }\n}\n",
      notify:
        "class A {\n  notify() {\n    this.flags |= 1;\n    if (active !== this) {\n      this.dep.notify();\n    }\n  }\n\n  value() {\n    const link = track(this);\n    refresh(this);\n    return this.v;\n  }\n}\n",
    }),
    functions: { "a.js A.notify": "notify *", "a.js A.value": "notify, edit, add *" },
  },
  {
    name: "new white space bears no function, named or not",
    make: versions("a.js", {
      add: `const table = [\n${closure("(x) =>", "x")},\n${closure("function (y)", "y")},\n];\n`,
      indent: `const table = [\n${closure("(x) =>", "x", "\t")},\n${closure("function (y)", "y", "\t")},\n];\n`,
    }),
    functions: { "a.js table.<anonymous>": "indent ~, add *", "a.js table.<anonymous>#2": "indent ~, add *" },
  },
  {
    name: "a rewritten callback is found by whose argument it is, or by what that is bound to",
    make: versions("a.js", {
      add: `list.forEach(${closure("(x) =>", "x")});\nconst sum = computed(${closure("() =>", "one")});\n`,
      rewrite: `items.forEach(${closure("(y, i) =>", "y")});\nconst sum = computed(${closure("function ()", "two")});\n`,
    }),
    functions: {
      "a.js <callback of forEach>": "rewrite, add *",
      "a.js sum.<callback of computed>": "rewrite, add *",
    },
  },
  {
    name: "a method called like a keyword",
    make: versions("a.ts", {
      add: "export const handler = {\n  get(target, key) {\n    return target[key];\n  },\n};\n",
      rewrite:
        "export const handler = {\n  has: (target) => {\n    return !!target;\n  },\n  get(t, k, self) {\n    return read(t, k, self);\n  },\n};\n",
    }),
    functions: { "a.ts handler.has": "rewrite *", "a.ts handler.get": "rewrite, add *" },
  },
  {
    name: "a lambda that becomes a function of its name",
    make: versions("a.py", {
      add: "class A:\n    compare = lambda self, a, b: a is not b\n",
      define:
        "class A:\n    def check(self):\n        pass\n\n    def compare(self, a, b):\n        return a is not b\n",
    }),
    functions: { "a.py A.check": "define *", "a.py A.compare": "define, add *" },
  },
  {
    name: "a function rewritten line by line under its name keeps its history",
    make: versions("a.py", {
      add: py(F, G),
      rewrite: py(
        "def f(value, *, strict=False):\n    check(value)\n    return value if strict else None\n",
        G,
      ),
    }),
    functions: { "a.py f": "rewrite, add *", "a.py g": "add *" },
  },
  {
    name: "a function rewritten below a new neighbour is found by its name",
    make: versions("a.py", {
      add: py(F, G),
      rewrite: py(H, "def f(value, *, strict=False):\n    check(value)\n    return strict\n", G),
    }),
    functions: { "a.py h": "rewrite *", "a.py f": "rewrite, add *", "a.py g": "add *" },
  },
  {
    name: "a function deleted and added again is born again",
    make: versions("a.py", { add: py(F, G), delete: py(G), again: py(EDITED_F, G) }),
    functions: { "a.py f": "again *", "a.py g": "add *" },
  },
  {
    name: "a function whose deletion was reverted knows its first life too: the content is the same",
    make: versions("a.py", { add: py(F, G), edit: py(EDITED_F, G), delete: py(G), revert: py(EDITED_F, G) }),
    functions: { "a.py f": "revert *, edit, add *", "a.py g": "add *" },
  },
  {
    name: "a decorator belongs to its function",
    make: versions("a.py", { add: py(F, G), decorate: py(F, `@cached\n${G}`) }),
    functions: { "a.py f": "add *", "a.py g": "decorate, add *" },
  },
  {
    name: "methods of one name in two classes keep apart",
    make: versions("a.ts", {
      add: "class A {\n  run() {\n    return 1;\n  }\n}\n\nclass B {\n  run() {\n    return 2;\n  }\n}\n",
      b: "class A {\n  run() {\n    return 1;\n  }\n}\n\nclass B {\n  run() {\n    return 3;\n  }\n}\n",
      both: "class A {\n  run(n) {\n    return n;\n  }\n}\n\nclass B {\n  run(n) {\n    return -n;\n  }\n}\n",
    }),
    functions: { "a.ts A.run": "both, add *", "a.ts B.run": "both, b, add *" },
  },
  {
    name: "content that looks like a diff is content",
    make: versions("a.py", {
      add: py(def("f", 'return """', "diff --git a/a.py b/a.py", "@@ -1 +1 @@", '"""'), G),
      edit: py(def("f", 'return """', "--- a/a.py", "+++ b/a.py", `${"0".repeat(40)}`, '"""'), EDITED_G),
    }),
    functions: { "a.py f": "edit, add *", "a.py g": "edit, add *" },
  },
];
