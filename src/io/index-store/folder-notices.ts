import type { Notice } from "../../report/report.js";
import { message } from "./failure.js";

export function damaged(path: string, why: string): Notice {
  return {
    code: "index-damaged",
    level: "warning",
    what: `The saved history index ${path} was skipped, ${why}`,
    consequence: "history is read from an older index or from the start, which takes longer",
    cure: "Nothing to do: the next save replaces it",
  };
}

export function unreadable(folder: string, error: unknown): Notice {
  return {
    code: "index-unreadable",
    level: "warning",
    what: `The cache folder ${folder} could not be read (${message(error)})`,
    consequence: "history is read from the start, which takes longer",
    cure: "Name a folder that this user may read and write as cache-dir",
  };
}
