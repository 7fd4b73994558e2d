import { execFileSync } from "node:child_process";
import { seededRandom } from "../../src/evaluation/random.js";
import { GIT_ENVIRONMENT, temporaryRepository, type TemporaryRepository } from "./temporary-repository.js";

/** Years of a workshop's code, in which words and activity are each half of the story. */
export interface Workshop extends Disposable {
  readonly repo: TemporaryRepository;
  /** Lets the workshop go on for another while. @returns main's new tip */
  goOn(days: number): string;
}

const FILES = 32;
const PER_FILE = 8;
const DAY_0 = Date.UTC(2019, 0, 1) / 1000;
/** Work on a function begins and ends by chance: five years of it in the mean, then eleven of rest. */
const SPELLS_END_A_YEAR = 0.2;
const SPELLS_BEGIN_A_YEAR = 0.09;
const TUNED_A_YEAR = 4;
const FIXED_A_YEAR = { socket: 2, table: 0.05 };

/**
 * A function is changed while it is worked on, and fixed if it talks to a socket, too. Words tell the sockets,
 * history tells the spells, neither tells the other: what an adapter is for. One git call a stretch of time.
 */
export function workshopRepository(years = 6): Workshop {
  const repo = temporaryRepository();
  const random = seededRandom(11);
  const versions = new Uint16Array(FILES * PER_FILE);
  const isBusy = Uint8Array.from(versions, () => (random() < 0.3 ? 1 : 0));
  let day = 0;
  const write = (days: number): string => {
    const stream: string[] = [];
    const commit = (subject: string, file: number): void => {
      const text = fileText(file, versions);
      stream.push(
        `commit refs/heads/main\ncommitter Ada <ada@example.org> ${DAY_0 + Math.floor(day * 86_400)} +0000`,
        `data ${subject.length}\n${subject}`,
        ...(stream.length === 0 && day > 0 ? ["from refs/heads/main^0"] : []),
        `M 100644 inline shop/part_${file}.py\ndata ${text.length}\n${text}`,
      );
    };
    const end = day + days;
    if (day === 0) for (let file = 0; file < FILES; file++) commit(`Add part ${file}`, file);
    for (day += 1; day < end; day++) {
      for (let place = 0; place < versions.length; place++) {
        if (random() < (isBusy[place] ? SPELLS_END_A_YEAR : SPELLS_BEGIN_A_YEAR) / 365) isBusy[place]! ^= 1;
        if (!isBusy[place]) continue;
        const fixed = random() < FIXED_A_YEAR[sourceOf(place)] / 365;
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
  write(years * 365);
  repo.git("reset", "-q", "--hard", "main");
  return { repo, goOn: write, [Symbol.dispose]: () => repo[Symbol.dispose]() };
}

function sourceOf(place: number): "socket" | "table" {
  return (Math.imul(place + 1, 2654435761) >>> 0) / 2 ** 32 < 0.4 ? "socket" : "table";
}

function fileText(file: number, versions: Uint16Array): string {
  const functions = Array.from({ length: PER_FILE }, (_, i) => {
    const place = file * PER_FILE + i;
    const [source, read] =
      sourceOf(place) === "socket"
        ? ["socket", "decode(socket.recv(n))"]
        : ["table", "record(table.select(n))"];
    return `def step_${i}(${source}):\n    n = ${1 + (versions[place]! % 3)}\n    packet = ${read}\n    if packet:\n        return packet\n    return None\n`;
  });
  return functions.join("\n\n");
}
