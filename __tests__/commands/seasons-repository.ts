import { execFileSync } from "node:child_process";
import { seededRandom } from "../../src/evaluation/random.js";
import { GIT_ENVIRONMENT, temporaryRepository, type TemporaryRepository } from "./temporary-repository.js";

/** What functions read from; the words of each tell which. */
export type Source = "socket" | "table";

/** A repository in which what breaks can change from one season to the next. */
export interface Seasons extends Disposable {
  readonly repo: TemporaryRepository;
  /** Another stretch of work in which one kind of function breaks most of the time. @returns main's new tip */
  goOn(days: number, faulty: Source): string;
}

interface Step {
  readonly name: string;
  readonly source: Source;
  /** Fields it reads, named as in no other function: the words hardly tell how many there are. */
  readonly words: readonly string[];
}

const FILES = 36;
const PER_FILE = 8;
const DAY_0 = Date.UTC(2015, 0, 1) / 1000;
const SPELLS_END_A_YEAR = 0.35;
const SPELLS_BEGIN_A_YEAR = 0.25;
const TUNED_A_YEAR = 2;
/** Of a function in a spell of work that reads two fields. */
const FIXED_A_YEAR = { faulty: 0.9, other: 0.25 };

/**
 * Fixes follow three things alike: history tells who is worked on, structure who reads many fields, and words
 * alone where a function reads from. The baseline knows two of them, so a text adapter has a third to add.
 */
export function seasonsRepository(): Seasons {
  const repo = temporaryRepository();
  const random = seededRandom(5);
  const versions = new Uint16Array(FILES * PER_FILE);
  const functions = Array.from(versions, (_, place): Step => {
    const words = Array.from(
      { length: Math.floor(6 * random()) },
      () => `w${Math.floor(random() * 1e9).toString(36)}`,
    );
    return { source: random() < 0.5 ? "socket" : "table", words, name: `step_${place % PER_FILE}` };
  });
  const isBusy = Uint8Array.from(versions, () => (random() < 0.4 ? 1 : 0));
  let day = 0;
  const goOn = (days: number, faulty: Source): string => {
    const stream: string[] = [];
    const commit = (subject: string, file: number): void => {
      const text = fileText(
        functions.slice(file * PER_FILE, (file + 1) * PER_FILE),
        versions.subarray(file * PER_FILE),
      );
      stream.push(
        `commit refs/heads/main\ncommitter Ada <ada@example.org> ${DAY_0 + Math.floor(day * 86_400)} +0000`,
        `data ${subject.length}\n${subject}`,
        ...(stream.length === 0 && day > 0 ? ["from refs/heads/main^0"] : []),
        `M 100644 inline depot/part_${file}.py\ndata ${text.length}\n${text}`,
      );
    };
    const end = day + days;
    if (day === 0) for (let file = 0; file < FILES; file++) commit(`Add part ${file}`, file);
    for (day += 1; day < end; day++) {
      for (let place = 0; place < versions.length; place++) {
        if (random() < (isBusy[place] ? SPELLS_END_A_YEAR : SPELLS_BEGIN_A_YEAR) / 365) isBusy[place]! ^= 1;
        if (!isBusy[place]) continue;
        const { source, words } = functions[place]!;
        const rate = FIXED_A_YEAR[source === faulty ? "faulty" : "other"] * (0.1 + 0.4 * words.length);
        const fixed = random() < rate / 365;
        if (!fixed && random() >= TUNED_A_YEAR / 365) continue;
        versions[place]! += 1;
        commit(fixed ? `Fix step ${place}` : `Tune step ${place}`, Math.floor(place / PER_FILE));
      }
    }
    execFileSync("git", ["fast-import", "--quiet"], {
      cwd: repo.dir,
      env: GIT_ENVIRONMENT,
      input: `${stream.join("\n")}\n`,
    });
    return repo.git("rev-parse", "main");
  };
  return { repo, goOn, [Symbol.dispose]: () => repo[Symbol.dispose]() };
}

function fileText(functions: readonly Step[], versions: Uint16Array): string {
  const texts = functions.map(({ name, source, words }, i) => {
    const read = source === "socket" ? "decode(socket.recv(n))" : "record(table.select(n))";
    const reads = words.map((word) => `    packet = packet.${word}\n`).join("");
    return `def ${name}(${source}):\n    n = ${1 + (versions[i]! % 3)}\n    packet = ${read}\n${reads}    return packet\n`;
  });
  return texts.join("\n\n");
}
