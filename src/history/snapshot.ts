import type { Mark } from "../functions/marks.js";
import type { LanguageId } from "../functions/language.js";
import type { Metrics } from "../metrics/metrics.js";
import type { TrackedFile } from "./tracker.js";

/** The functions of a commit's tree, those of marked (test, generated, vendored …) files left out. */
export interface Snapshot {
  readonly commit: string;
  /** In the tree's order. */
  readonly files: readonly SnapshotFile[];
  /** Source files left out, with the reason. */
  readonly marked: readonly MarkedSource[];
}

export interface MarkedSource extends Mark {
  readonly path: string;
  readonly blob: string;
}

export interface SnapshotFile {
  readonly path: string;
  readonly blob: string;
  readonly language: LanguageId;
  readonly lines: number;
  /** By start line, outer before inner. */
  readonly functions: readonly SnapshotFunction[];
}

export interface SnapshotFunction {
  readonly name: string;
  readonly ordinal: number;
  readonly startLine: number;
  readonly endLine: number;
  readonly metrics: Metrics;
}

/** `Class.method` → `method`, `ns::T::f` → `f`: what a declaration line would say. */
export function simpleName(name: string): string {
  return /[^.:#\s]+$/.exec(name)?.[0] ?? name;
}

export function toTracked(snapshot: Snapshot): TrackedFile[] {
  return snapshot.files.map((file) => ({
    path: file.path,
    blob: file.blob,
    functions: file.functions.map((f) => {
      const callback = /^(.*?)\.?<callback of ([^<>]+)>$/.exec(f.name);
      return {
        simpleName: callback ? callback[2]! : simpleName(f.name),
        boundTo: callback ? simpleName(callback[1]!) : null,
        startLine: f.startLine,
        endLine: f.endLine,
      };
    }),
  }));
}

/** Functions are numbered through, file by file; this finds a file's first number. */
export function firstFunctionOf(snapshot: Snapshot): Int32Array {
  const first = new Int32Array(snapshot.files.length + 1);
  snapshot.files.forEach((file, i) => (first[i + 1] = first[i]! + file.functions.length));
  return first;
}
