const NAMED_ESCAPES: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 34,
  "\\": 92,
};

/**
 * Reads a path as git prints it: plain, or quoted in C style with octal bytes (core.quotePath).
 * Bytes that are not UTF-8 become U+FFFD, as everywhere in Node.
 */
export function unquoteGitPath(printed: string): string {
  if (!printed.startsWith('"') || !printed.endsWith('"') || printed.length < 2) return printed;
  const bytes: number[] = [];
  const inner = Buffer.from(printed.slice(1, -1), "utf8");
  for (let i = 0; i < inner.length; i++) {
    const byte = inner[i]!;
    if (byte !== 92) {
      bytes.push(byte);
      continue;
    }
    const octal = /^[0-3][0-7]{2}/.exec(inner.toString("latin1", i + 1, i + 4));
    if (octal) {
      bytes.push(parseInt(octal[0], 8));
      i += 3;
    } else {
      const named = NAMED_ESCAPES[String.fromCharCode(inner[i + 1] ?? 92)];
      bytes.push(named ?? inner[i + 1] ?? 92);
      i += 1;
    }
  }
  return Buffer.from(bytes).toString("utf8");
}

/** A path of a `---` or `+++` line: unquoted, `a/` or `b/` stripped, null for /dev/null. */
export function sidePath(printed: string): string | null {
  // git ends a name that holds a space with a tab; other tools write a timestamp behind one.
  const name = printed.startsWith('"') ? printed.replace(/\t[^"]*$/, "") : printed.split("\t", 1)[0]!;
  if (name === "/dev/null") return null;
  return unquoteGitPath(name).replace(/^[abciow12]\//, "");
}

/**
 * The two paths of a `diff --git` line, for changes that have no other line that names them (a mode
 * change, an empty or a binary file). Without quotes the line is ambiguous when names hold spaces; such
 * changes keep their name, so both halves are the same length.
 */
export function headerPaths(rest: string): { oldPath: string; newPath: string } | null {
  const quoted = /^("(?:[^"\\]|\\.)*"|\S+) ("(?:[^"\\]|\\.)*"|\S+)$/.exec(rest);
  if (quoted && (rest.includes('"') || rest.split(" ").length === 2)) {
    return { oldPath: strip(quoted[1]!), newPath: strip(quoted[2]!) };
  }
  const half = (rest.length - 1) / 2;
  const [left, right] = [rest.slice(0, half), rest.slice(half + 1)];
  if (Number.isInteger(half) && rest[half] === " " && strip(left) === strip(right)) {
    return { oldPath: strip(left), newPath: strip(right) };
  }
  return null;
}

function strip(printed: string): string {
  return unquoteGitPath(printed).replace(/^[abciow12]\//, "");
}

/**
 * Why a path from a diff must not be used to read a file, or null if it is safe: it has to stay inside
 * the repository and outside its .git folder.
 */
export function pathDanger(path: string): string | null {
  if (path === "") return "it is empty";
  if (path.includes("\0")) return "it holds a NUL";
  if (path.startsWith("/") || /^[A-Za-z]:[\\/]/.test(path)) return "it is absolute";
  const parts = path.split(/[\\/]/);
  if (parts.includes("..")) return "it climbs out of the repository with ..";
  if (parts.some((part) => part.toLowerCase() === ".git")) return "it points into .git";
  return null;
}
