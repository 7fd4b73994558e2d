import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Report, ReportFunction } from "../../src/report/report.js";
import { inProcess, reportOf, type Outcome } from "./command-line.js";
import { temporaryFolder } from "./temporary-repository.js";
import { tillRepository, type Till } from "./till-repository.js";

export const CONFIG_FILE = ".github/defect-risk.yml";
/** A day that is ahead, as an entry may name it, and one that is over. */
export const SOON = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
export const PAST = "2024-02-01";

/** The till, its branch scored under rules that are in its work tree for that long. */
export interface RuledTill extends Disposable {
  readonly till: Till;
  /** A folder beside it. */
  readonly aside: string;
  /** Flags that name the repository and a cache of its own. */
  readonly where: readonly string[];
  /** Runs with that configuration file; without one for "". */
  withFile<T>(text: string, run: () => Promise<T>): Promise<T>;
  scored(text: string, ...argv: string[]): Promise<Report>;
  /** As `scored`, with exit code and what is printed. */
  told(text: string, ...argv: string[]): Promise<Outcome>;
}

export function ruledTill(): RuledTill {
  const till = tillRepository();
  const folder = temporaryFolder();
  const where = ["--repo", till.repo.dir, "--cache-dir", join(folder.dir, "cache")];
  const sides = ["--base", "main", "--head", "topic"];
  async function withFile<T>(text: string, run: () => Promise<T>): Promise<T> {
    if (text === "") return run();
    till.repo.write({ [CONFIG_FILE]: text });
    try {
      return await run();
    } finally {
      rmSync(join(till.repo.dir, CONFIG_FILE));
    }
  }
  return {
    till,
    aside: folder.dir,
    where,
    withFile,
    scored: (text, ...argv) => withFile(text, () => reportOf("score", ...where, ...sides, ...argv)),
    told: (text, ...argv) =>
      withFile(text, () => inProcess("score", ...where, ...sides, "--format", "json", "--quiet", ...argv)),
    [Symbol.dispose]() {
      till[Symbol.dispose]();
      folder[Symbol.dispose]();
    },
  };
}

export const named = (name: string, { functions }: Report): ReportFunction =>
  functions.find((f) => f.name === name)!;

export const codesOf = ({ notices }: Report): string[] => notices.map(({ code }) => code);
