import type { Annotation, AnnotationLevel } from "./annotations.js";

/** GitHub keeps the first ten of each level of a step and drops the rest without a word. */
const PER_LEVEL = 10;

export interface WorkflowCommands {
  /** One line each, for standard output. */
  readonly lines: readonly string[];
  /** Annotations that the runner would have dropped, and that were therefore not printed. */
  readonly dropped: number;
}

/** Annotations as commands that the runner reads from the log: `::warning file=…,line=…,endLine=…,title=…::…`. */
export function renderWorkflowCommands(annotations: readonly Annotation[]): WorkflowCommands {
  const printed: Record<AnnotationLevel, number> = { error: 0, warning: 0, notice: 0 };
  const lines: string[] = [];
  for (const annotation of annotations) {
    if (printed[annotation.level] >= PER_LEVEL) continue;
    printed[annotation.level] += 1;
    lines.push(commandOf(annotation));
  }
  return { lines, dropped: annotations.length - lines.length };
}

function commandOf({ level, path, startLine, endLine, title, message }: Annotation): string {
  const properties = { file: path, line: `${startLine}`, endLine: `${endLine}`, title };
  const told = Object.entries(properties).map(([key, value]) => `${key}=${commandProperty(value)}`);
  return `::${level} ${told.join(",")}::${commandData(message)}`;
}

/** The escaping of @actions/core (lib/command.js, escapeData), which the runner undoes. */
export function commandData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** The same for what stands before the second `::` (escapeProperty). */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
