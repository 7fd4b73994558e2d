import { execFileSync } from "node:child_process";
import {
  GIT_ENVIRONMENT,
  temporaryRepository,
  type TemporaryRepository,
} from "../commands/temporary-repository.js";

/** A repository with enough of a past to learn from, and a pull request against it. */
export interface LearnableRepository extends Disposable {
  readonly origin: TemporaryRepository;
  /** Tip of main, and the tip of topic, one commit on. */
  readonly main: string;
  readonly topic: string;
  /** A checkout as actions/checkout makes it, its origin named as GitHub names it. */
  checkout(branch: "main" | "topic"): TemporaryRepository;
}

const FILES = 26;
const FUNCTIONS_PER_FILE = 10;
const YEARS = 6;
const DAY_0 = Date.UTC(2019, 0, 1) / 1000;

/**
 * Half of the functions need fixes, and only those.
 *
 * - `words`: every other one. They read from sockets, and need the more fixes the more branches they have.
 *   Words tell the one and structure the other, which is enough for a verdict, and for an adapter to be made.
 * - `order`: those that close before they open. Once a year, a month before the fixes of the next begin, all
 *   are dealt anew which do. So words, structure, name and past say nothing: only what reads in order can tell.
 * @param options.fileCount files of ten functions each
 */
export function learnableRepository({
  fileCount = FILES,
  told = "words",
}: { readonly fileCount?: number; readonly told?: "words" | "order" } = {}): LearnableRepository {
  const { step, fixes, changes, fragile, seasons } = told === "words" ? WORDS : ORDER;
  const origin = temporaryRepository();
  const random = generator(7);
  const versions = new Uint16Array(fileCount * FUNCTIONS_PER_FILE);
  const commits: string[] = [];
  let season = 0;
  const textOf = (file: number): string =>
    `"""Part ${file}."""\n\n\n${Array.from({ length: FUNCTIONS_PER_FILE }, (_, i) => {
      const place = file * FUNCTIONS_PER_FILE + i;
      return step(place, versions[place]!, season);
    }).join("\n\n")}`;
  const commit = (day: number, subject: string, ...files: number[]): void => {
    const date = Math.floor(DAY_0 + day * 86_400);
    commits.push(
      `commit refs/heads/main\ncommitter Ada <ada@example.org> ${date} +0000`,
      `data ${subject.length}\n${subject}`,
      ...files.map((file) => {
        const text = textOf(file);
        return `M 100644 inline shop/part_${file}.py\ndata ${text.length}\n${text}`;
      }),
    );
  };
  const nextFixed = (): number => {
    for (;;) {
      const place = Math.floor(random() * versions.length);
      if (random() < fragile(place, season)) return place;
    }
  };
  for (let file = 0; file < fileCount; file++) commit(file, `Add part ${file}`, file);
  const perYear = fixes + changes;
  for (let i = 0; i < YEARS * perYear; i++) {
    const day = fileCount + (i * 365) / perYear;
    if (seasons && day - fileCount + 30 >= (season + 1) * 365) {
      season++;
      commit(day, "Write all of it anew", ...Array.from({ length: fileCount }, (_, file) => file));
    }
    const isFix = i % perYear < fixes;
    const place = isFix ? nextFixed() : Math.floor(random() * versions.length);
    versions[place]! += 1;
    const subject = isFix ? `Fix part of step ${place} (#${i})` : `Tune step ${place}`;
    commit(day, subject, Math.floor(place / FUNCTIONS_PER_FILE));
  }
  execFileSync("git", ["fast-import", "--quiet"], {
    cwd: origin.dir,
    env: GIT_ENVIRONMENT,
    input: `${commits.join("\n")}\n`,
  });
  origin.git("reset", "-q", "--hard", "main");
  const main = origin.git("rev-parse", "HEAD");
  origin.git("checkout", "-q", "-b", "topic");
  for (const place of [0, 1]) versions[place]! += 1000;
  const files = { "shop/part_0.py": textOf(0) };
  const topic = origin.commit("Raise two limits", { day: 2500, files });
  origin.git("checkout", "-q", "main");

  return {
    origin,
    main,
    topic,
    checkout: (branch) => {
      const clone = temporaryRepository(`file://${origin.dir}`);
      clone.git("checkout", "-q", "--detach", `origin/${branch}`);
      clone.git("remote", "set-url", "origin", "https://github.com/octo/shop");
      return clone;
    },
    [Symbol.dispose]: () => origin[Symbol.dispose](),
  };
}

function wordedStep(place: number, version: number): string {
  const source = place % 2 === 0 ? "socket" : "table";
  const work =
    place % 2 === 0 ? "packet = decode(socket.recv(limit))" : "packet = record(table.select(limit))";
  const branches = "    if packet:\n        packet = limit\n".repeat(branchesOf(place));
  return `def step_${place % FUNCTIONS_PER_FILE}(${source}):\n    limit = ${version + 1}\n    ${work}\n${branches}    return packet\n`;
}

/** What stands beside the two lines is the same whichever comes first: no pair of words tells, nor the number. */
function orderedStep(place: number, version: number, season: number): string {
  const even = "    limit = limit\n";
  const [first, last] = closesFirst(place, season) ? ["close", "open"] : ["open", "close"];
  const between = even.repeat(1 + (branchesOf(place) % 4));
  const work = `${even}    ${first}(limit)\n${between}    ${last}(limit)\n${even}`;
  return `def step_${place % FUNCTIONS_PER_FILE}(limit):\n    limit = ${Math.imul(version + 1, 7919) % 97}\n${work}    return limit\n`;
}

function closesFirst(place: number, season: number): boolean {
  return ((Math.imul(place + 1 + 1009 * season, 2654435761) >>> 16) & 1) === 1;
}

/** 0 to 8 branches of the same words: what the text hardly tells, the structure does. */
function branchesOf(place: number): number {
  return Math.imul(place >> 1, 40503) % 9;
}

/** Texts, fixes a year, other changes a year, and how much a function is in need of fixes, [0, 1]. */
const WORDS = {
  step: wordedStep,
  fixes: 60,
  changes: 40,
  seasons: false,
  fragile: (place: number) => (place % 2 === 0 ? (branchesOf(place) / 8) ** 2 : 0),
} as const;
const ORDER = {
  step: orderedStep,
  fixes: 120,
  changes: 240,
  seasons: true,
  fragile: (place: number, season: number) => Number(closesFirst(place, season)),
} as const;

/** Numerical Recipes' linear congruential generator: [0, 1). */
function generator(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
