import { fold, foldText, FNV_OFFSET } from "./hash.js";

/** All that the adapter may know of a function. History, authors and dates have no way in: they are its target. */
export interface FunctionText {
  readonly path: string;
  /** Qualified, as the report shows it. */
  readonly name: string;
  /** The function's lines, comments and strings included. */
  readonly text: string;
}

/** Takes a term's hash (before the finaliser) and how often it counts. */
export type Emit = (hash: number, count: number) => void;

/** A path term counts so often: a single occurrence would drown among hundreds of tokens. */
const PATH_COUNT = 3;

/** Each kind of term hashes under its own letter: `user` in a path is not `user` in a body. */
const KIND = {
  token: seed("t"),
  pair: seed("b"),
  part: seed("s"),
  path: seed("p"),
  name: seed("n"),
} as const;

/** All numbers are one token: their values hardly ever repeat. */
const NUMBER = fold(KIND.token, 0x30);

function seed(letter: string): number {
  return foldText(FNV_OFFSET, letter);
}

/**
 * The terms of one function: tokens (words, numbers as one, runs of operators), pairs of neighbouring
 * tokens, the parts of words (`parseHTTPHeader` → parse, http, header), the path's segments and the name,
 * whole and in parts. One pass over the text for any language; strings and comments count as code does.
 */
export function forEachTerm({ path, name, text }: FunctionText, emit: Emit): void {
  let previous = 0;
  for (let at = 0; at < text.length;) {
    if (text.charCodeAt(at) <= SPACE) {
      at++;
      continue;
    }
    const start = at;
    const word = isWord(text.charCodeAt(at));
    let token: number = KIND.token;
    for (let unit = text.charCodeAt(at); at < text.length; unit = text.charCodeAt(at)) {
      if (unit <= SPACE || isWord(unit) !== word) break;
      token = fold(token, unit);
      at++;
    }
    if (isDigit(text.charCodeAt(start))) token = NUMBER;
    else if (word) forEachPart(text, start, at, KIND.part, 1, emit);
    emit(token, 1);
    if (previous !== 0) emit(fold(fold(KIND.pair, previous), token), 1);
    previous = token;
  }
  for (const segment of path.split("/")) emit(foldText(KIND.path, segment), PATH_COUNT);
  forEachWordPart(path, KIND.path, PATH_COUNT, emit);
  emit(foldText(KIND.name, name), 1);
  forEachWordPart(name, KIND.name, 1, emit);
}

const SPACE = 0x20;

/** Letters of any script, digits, `_` and `$`. */
function isWord(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    isUpper(unit) ||
    isDigit(unit) ||
    unit === 95 ||
    unit === 36 ||
    unit >= 0xaa
  );
}

function isUpper(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function forEachWordPart(text: string, kind: number, count: number, emit: Emit): void {
  for (let at = 0; at < text.length; at++) {
    if (!isWord(text.charCodeAt(at))) continue;
    const start = at;
    while (at < text.length && isWord(text.charCodeAt(at))) at++;
    forEachPart(text, start, at, kind, count, emit);
  }
}

/** Cuts text[start, end) at `_`, `$`, digits and changes of case; parts hash in ASCII lower case, digits are dropped. */
function forEachPart(
  text: string,
  start: number,
  end: number,
  kind: number,
  count: number,
  emit: Emit,
): void {
  let hash = kind;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const letter = unit !== 95 && unit !== 36 && !isDigit(unit);
    if (hash !== kind && (!letter || startsPart(text, at, end))) {
      emit(hash, count);
      hash = kind;
    }
    if (letter) hash = fold(hash, isUpper(unit) ? unit | 32 : unit);
  }
  if (hash !== kind) emit(hash, count);
}

/** An upper-case letter after a lower-case one (`xY`), or the last of several that a lower-case one follows (`XMLh` → XM·Lh). */
function startsPart(text: string, at: number, end: number): boolean {
  if (!isUpper(text.charCodeAt(at))) return false;
  if (!isUpper(text.charCodeAt(at - 1))) return true;
  return at + 1 < end && text.charCodeAt(at + 1) >= 97;
}
