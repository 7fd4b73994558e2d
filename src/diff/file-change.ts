/**
 * One file of a unified diff.
 *
 *   diff --git a/src/a.ts b/src/b.ts
 *   similarity index 90%
 *   rename from src/a.ts
 *   rename to src/b.ts
 *   @@ -10,2 +10,3 @@ function f() {
 *
 * Paths are relative to the repository's root, with `/`, as UTF-8 (bytes that are not become U+FFFD).
 * Lines are 1-based. As git writes it, a side with 0 lines names the line *before* the place.
 */
export interface FileChange {
  readonly kind: "added" | "deleted" | "modified" | "renamed" | "copied";
  /** Null for an added file. */
  readonly oldPath: string | null;
  /** Null for a deleted file. */
  readonly newPath: string | null;
  readonly binary: boolean;
  /** A commit of another repository, not text of this one. */
  readonly submodule: boolean;
  /** Too much was changed in it to be worth the memory; its hunks are left out. */
  readonly oversized?: boolean;
  /** Only the mode changed, or the file was moved without an edit: no hunks. */
  readonly hunks: readonly Hunk[];
}

export interface Hunk {
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
  /** Body lines with their ' ', '+' or '-' and without the line end; "\ No newline" lines are left out. */
  readonly lines: readonly string[];
}

/** A run of changed lines without context around it, the unit that maps line numbers from side to side. */
export interface LineEdit {
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
}
