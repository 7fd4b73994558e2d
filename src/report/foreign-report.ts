import type { Report } from "./report.js";
import { reportSchema } from "./report-schema.js";

/** What is known from elsewhere than the report, and goes before what it says of itself. */
export interface ReportFacts {
  /** Full SHA of the commit that must have been scored. */
  readonly head: string;
  /** owner/name */
  readonly repository: string;
  readonly webUrl: string;
}

/**
 * A report that somebody else's code may have written, taken as data: only what the published schema knows,
 * and links only to the repository that it is shown in.
 * @throws in words, if it is none, or of another commit
 */
export function parseForeignReport(text: string, { head, repository, webUrl }: ReportFacts): Report {
  const parsed = reportSchema.safeParse(json(text));
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    throw new Error(
      `it is no report of this version (${path.map(String).join(".").slice(0, 80) || "the whole"}: ${message.slice(0, 120)})`,
    );
  }
  const report: Report = parsed.data;
  if (report.command !== "score" || report.head !== head) throw new Error("it is of another commit");
  return { ...report, repository, webUrl };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error("it is no JSON");
  }
}
