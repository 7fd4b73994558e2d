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
const FIXES_PER_YEAR = 60;
const CHANGES_PER_YEAR = 40;
const DAY_0 = Date.UTC(2019, 0, 1) / 1000;

/**
 * Every other function reads from sockets, and only those need fixes, the more branches the more: words tell the
 * one and structure the other, which is enough for a verdict, and for an adapter to be made.
 * @param options.fileCount files of ten functions each
 */
export function learnableRepository({ fileCount = FILES } = {}): LearnableRepository {
  const origin = temporaryRepository();
  const random = generator(7);
  const versions = new Uint16Array(fileCount * FUNCTIONS_PER_FILE);
  const commits: string[] = [];
  const commit = (day: number, subject: string, file: number): void => {
    const text = `"""Part ${file}."""\n\n\n${functionsOf(file, versions)}`;
    commits.push(
      `commit refs/heads/main\ncommitter Ada <ada@example.org> ${DAY_0 + day * 86_400} +0000`,
      `data ${subject.length}\n${subject}`,
      `M 100644 inline shop/part_${file}.py\ndata ${text.length}\n${text}`,
    );
  };
  const nextFixed = (): number => {
    for (;;) {
      const place = 2 * Math.floor((random() * versions.length) / 2);
      if (random() < (branchesOf(place) / 8) ** 2) return place;
    }
  };
  for (let file = 0; file < fileCount; file++) commit(file, `Add part ${file}`, file);
  const perYear = FIXES_PER_YEAR + CHANGES_PER_YEAR;
  for (let i = 0; i < YEARS * perYear; i++) {
    const fixes = i % perYear < FIXES_PER_YEAR;
    const place = fixes ? nextFixed() : Math.floor(random() * versions.length);
    versions[place]! += 1;
    const subject = fixes ? `Fix part of step ${place} (#${i})` : `Tune step ${place}`;
    commit(fileCount + (i * 365) / perYear, subject, Math.floor(place / FUNCTIONS_PER_FILE));
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
  const files = { "shop/part_0.py": `"""Part 0."""\n\n\n${functionsOf(0, versions)}` };
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

function functionsOf(file: number, versions: Uint16Array): string {
  return Array.from({ length: FUNCTIONS_PER_FILE }, (_, i) => {
    const place = file * FUNCTIONS_PER_FILE + i;
    return step(place, versions[place]!);
  }).join("\n\n");
}

function step(place: number, version: number): string {
  const source = place % 2 === 0 ? "socket" : "table";
  const work =
    place % 2 === 0 ? "packet = decode(socket.recv(limit))" : "packet = record(table.select(limit))";
  const branches = "    if packet:\n        packet = limit\n".repeat(branchesOf(place));
  return `def step_${place % FUNCTIONS_PER_FILE}(${source}):\n    limit = ${version + 1}\n    ${work}\n${branches}    return packet\n`;
}

/** 0 to 8 branches of the same words: what the text hardly tells, the structure does. */
function branchesOf(place: number): number {
  return Math.imul(place >> 1, 40503) % 9;
}

/** Numerical Recipes' linear congruential generator: [0, 1). */
function generator(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
