/**
 * Looks at one line of a diff as bytes, without making a string of it: git's stream of a large
 * repository is hundreds of megabytes, and these loops see every byte of it once.
 */

/** How a language writes comments that fill a whole line. */
export const COMMENTS = { hash: 1, slash: 2, dashes: 4 } as const;

/** Comment styles by file extension; data for the byte loop, hence not taken from the grammars. */
export function commentStyle(path: string): number {
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  if (/^(?:py|pyi|rb|rake)$/.test(extension)) return COMMENTS.hash;
  if (extension === "php") return COMMENTS.hash | COMMENTS.slash;
  return COMMENTS.slash;
}

/** What the substantive lines of one side of a hunk add up to. Equal digests mean equal but for white space. */
export interface Digest {
  lines: number;
  hash: number;
  bytes: number;
}

const [TAB, LF, CR, SPACE, HASH, STAR, SLASH] = [9, 10, 13, 32, 35, 42, 47];

/**
 * Adds the line `bytes[start, end)` to `digest` unless it is blank or only a comment.
 * @returns where its first byte that is not blank stands
 */
export function digestLine(
  bytes: Uint8Array,
  start: number,
  end: number,
  comments: number,
  digest: Digest,
): number {
  let i = start;
  while (i < end && isBlank(bytes[i]!)) i++;
  const code = i;
  if (i === end || isCommentStart(bytes, i, end, comments)) return code;
  let { hash, bytes: count } = digest;
  for (; i < end; i++) {
    const byte = bytes[i]!;
    if (isBlank(byte)) continue;
    hash = (Math.imul(hash, 31) + byte) | 0;
    count++;
  }
  digest.hash = hash;
  digest.bytes = count;
  digest.lines++;
  return code;
}

function isBlank(byte: number): boolean {
  return byte === SPACE || byte === TAB || byte === CR || byte === LF || byte === 12;
}

function isCommentStart(bytes: Uint8Array, i: number, end: number, comments: number): boolean {
  const [first, second] = [bytes[i]!, i + 1 < end ? bytes[i + 1]! : SPACE];
  if (first === HASH) return (comments & COMMENTS.hash) !== 0;
  if ((comments & COMMENTS.slash) === 0) return false;
  if (first === SLASH) return second === SLASH || second === STAR;
  // Inside a block comment lines start with a star; `*p = 1` is code.
  return first === STAR && (isBlank(second) || second === SLASH || second === STAR);
}

/** Words that stand where a name would, but declare nothing by it. */
const NOT_NAMES = new Set(
  "if for while switch return catch elif else do try case not and or in await yield new throw typeof with func function assert print raise match when unless until foreach lock using fixed sizeof super this self del import from".split(
    " ",
  ),
);
/** Words that announce a declaration. */
const DECLARES = new Set(
  "def func function fn fun sub class const let var val static public private protected internal async export default override virtual abstract final open suspend inline extern unsafe pub impl macro_rules get set void int bool char long double float string unsigned struct".split(
    " ",
  ),
);

/** Of these, the ones that a method or a property may bear as its name: `get(target, key) {`. */
const NAMES_TOO = new Set(
  "get set default open final static async internal extern string sub fun fn".split(" "),
);
/** Words after which stands a function's name, whatever it is: `def print(self):`. */
const BEFORE_NAMES = new Set("def func function fn fun sub void".split(" "));

const [DOLLAR, COLON, SEMICOLON, EQUALS, GREATER, OPEN_BRACE, OPEN, LOWER_L] = [
  36, 58, 59, 61, 62, 123, 40, 108,
];

/**
 * Whether it is worth while to make a string of the line `bytes[start, end)` and to ask `declaredName`:
 * most removed lines are statements, and say so by how they begin and end.
 *
 * @param code where its first byte that is not blank stands
 */
export function mayDeclare(bytes: Buffer, start: number, code: number, end: number): boolean {
  if (end - start < 4 || end - start > 198 || code === end) return false;
  let last = end - 1;
  while (last > code && isBlank(bytes[last]!)) last--;
  const closing = bytes[last]!;
  if (closing === OPEN_BRACE || closing === COLON || (code === start && closing !== SEMICOLON)) return true;
  let word = code;
  while (word < end && isWord(bytes[word]!)) word++;
  if (word > code) {
    const first = bytes.toString("latin1", code, word);
    if (DECLARES.has(first) || first === "constructor") return true;
    // The parameters of a property's function begin: `name: (`.
    if (closing === OPEN && bytes[word] === COLON) return true;
  }
  for (let i = word; i < end; i++) {
    const byte = bytes[i]!;
    if (byte === GREATER && bytes[i - 1] === EQUALS) return true;
    if (byte === LOWER_L && bytes[i - 1] === SPACE && bytes.toString("latin1", i, i + 6) === "lambda")
      return true;
  }
  return false;
}

function isWord(byte: number): boolean {
  const lower = byte | 32;
  return (lower >= 97 && lower <= 122) || (byte >= 48 && byte <= 57) || byte === 95 || byte === DOLLAR;
}

/**
 * The name that a line seems to declare, or null. A guess made without a parser, on lines git removed:
 * it only proposes where to look for a function that otherwise would seem to be born.
 */
export function declaredName(line: string): string | null {
  const code = line.trimStart();
  let [last, previous, announced] = ["", "", false];
  const word = /[A-Za-z_$][\w$]*[?!]?|::|[(=:{]|\S/g;
  for (let match = word.exec(code); match; match = word.exec(code)) {
    const token = match[0];
    const isName = /^[A-Za-z_$]/.test(token);
    if (last === "" && (token === "(" || token === "=" || token === ":") && NAMES_TOO.has(previous)) {
      // `get(target) {`, `set: v => …`, but not `default:` of a switch.
      if (token === "(" || holdsFunction(code)) last = previous;
    }
    if (token === "(" && last === "" && announced) {
      // A receiver: `func (r *T) name(`.
      const close = code.indexOf(")", word.lastIndex);
      if (close < 0) return null;
      word.lastIndex = close + 1;
    } else if ((token === "<" || token === "[") && last !== "") {
      // Type parameters: `function name<T extends U>(`, `def name[T](`.
      const close = closing(code, match.index, token === "<" ? "<>" : "[]");
      if (close < 0) return announced ? last : null;
      word.lastIndex = close + 1;
    } else if (token === "(" || token === "=" || token === ":" || token === "{") {
      if (last === "") return null;
      if (last === "constructor") return last;
      return announced || opensFunction(code) || (code === line && !code.endsWith(";")) ? last : null;
    } else if (isName && BEFORE_NAMES.has(previous) && !DECLARES.has(token)) {
      // `def self.name`: the receiver is no name.
      if (token !== "self" || code[word.lastIndex] !== ".") last = token;
    } else if (isName) {
      if (DECLARES.has(token)) announced = true;
      else if (NOT_NAMES.has(token)) return null;
      else last = token;
      if (last !== "" && !announced && match.index > 80) return null;
    } else if (token === '"' && previous === "extern") {
      word.lastIndex = code.indexOf('"', word.lastIndex) + 1 || code.length;
    } else if (
      token === "#" &&
      last === "" &&
      /^#[A-Za-z_$][\w$]*\(.*\{\s*$|=>/.test(code.slice(match.index))
    ) {
      // A private method: `#name() {`.
    } else if (token === "/" || token === '"' || token === "'" || token === "#" || token === "`") {
      return null;
    }
    previous = token;
  }
  // Ruby and Scala declare without parentheses: `def name`.
  return announced && last !== "" && /^(?:def|sub)\b/.test(code) ? last : null;
}

/** Whether the line ends where a body begins, or holds a function as a value. */
function opensFunction(code: string): boolean {
  return /[{:]\s*$/.test(code) || holdsFunction(code);
}

function holdsFunction(code: string): boolean {
  return /=>|\blambda\b|:\s*(?:async\s*)?\($|[:=]\s*(?:async\s*)?function\b/.test(code);
}

/** Where the bracket at `open` is closed, or -1; the `>` of an arrow closes nothing. */
function closing(code: string, open: number, pair: "<>" | "[]"): number {
  let depth = 0;
  for (let i = open; i < code.length; i++) {
    if (code[i] === pair[0]) depth++;
    else if (code[i] === pair[1] && !/[=-]/.test(code[i - 1]!) && --depth === 0) return i;
  }
  return -1;
}
