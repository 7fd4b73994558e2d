import type { Notice } from "../../report/report.js";
import { message } from "./failure.js";
import type { Kept } from "./kept.js";

export function damaged(kept: Kept, path: string, why: string): Notice {
  return {
    code: `${kept.code}-damaged`,
    level: "warning",
    what: `The saved ${kept.name} ${path} was skipped, ${why}`,
    consequence: kept.older,
    cure: "Nothing to do: the next save replaces it",
  };
}

export function unreadable(kept: Kept, folder: string, error: unknown): Notice {
  return {
    code: `${kept.code}-unreadable`,
    level: "warning",
    what: `The cache folder ${folder} could not be read (${message(error)})`,
    consequence: kept.without,
    cure: "Name a folder that this user may read and write as cache-dir",
  };
}
