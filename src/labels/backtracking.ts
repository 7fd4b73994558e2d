/** A pattern of this degree on 200 characters costs at most some million steps. */
export const HIGHEST_DEGREE = 2;

/** Up to so many ways to end a repetition count as a constant. */
const FEW = 9;

/**
 * How a pattern's worst case grows with its subject's length n: as n to this power, times n places to
 * start from; Infinity for growth beyond any power, as of `(a+)+`. An upper bound, taken from the
 * pattern's form: repetitions in a row multiply, alternatives do not, a repeated group must be rigid
 * inside. Back references count as Infinity, their cost is not bounded this way.
 *
 * @param pattern a regular expression that compiles
 */
export function backtrackingDegree(pattern: string): number {
  return new Reader(pattern).alternatives().degree;
}

interface Growth {
  readonly degree: number;
  /** Can match one place in more than one way. */
  readonly loose: boolean;
}

const RIGID: Growth = { degree: 0, loose: false };

class Reader {
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  /** Up to the end or the group's closing parenthesis. */
  alternatives(): Growth {
    let [degree, current, loose] = [0, 0, false];
    while (this.#at < this.#pattern.length && !this.#next(/\)/y)) {
      if (this.#next(/\|/y)) {
        [degree, current, loose] = [Math.max(degree, current), 0, true];
        continue;
      }
      const atom = this.#repeated(this.#atom());
      current += atom.degree;
      loose ||= atom.loose;
    }
    return { degree: Math.max(degree, current), loose };
  }

  #atom(): Growth {
    if (this.#next(/\((?:\?(?:<?[=!]|:|<\w+>))?/y)) return this.alternatives();
    if (this.#next(/\\(?:[1-9]|k<)/y)) return { degree: Infinity, loose: true };
    this.#next(/\\u[\da-f]{4}|\\x[\da-f]{2}|\\.|\[(?:\\.|[^\]\\])*\]|[^]/iy);
    return RIGID;
  }

  #repeated({ degree, loose }: Growth): Growth {
    const found = this.#next(/(?:[*+?]|\{(\d+)(,(\d*))?\})\??/y);
    if (!found) return { degree, loose };
    const sign = found[0][0];
    const least = sign === "{" ? Number(found[1]) : sign === "+" ? 1 : 0;
    const most =
      sign === "?" ? 1 : sign !== "{" ? Infinity : !found[2] ? least : found[3] ? Number(found[3]) : Infinity;
    const choices = most - least > FEW ? 1 : 0;
    if (most <= 1) return { degree, loose: true };
    if (degree === 0 && !loose) return { degree: choices, loose: most !== least };
    return { degree: most > FEW ? Infinity : degree * most + choices, loose: true };
  }

  #next(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#pattern);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }
}
