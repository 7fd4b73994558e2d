/** Why a file is left out of the ranking. Marked, never dropped: the report lists it with the reason. */
export type MarkKind =
  | "generated"
  | "vendored"
  | "minified"
  | "test"
  | "too-large"
  | "unsupported"
  | "binary"
  | "unreadable"
  | "submodule"
  | "deleted"
  | "excluded";

export interface Mark {
  readonly kind: MarkKind;
  /** The evidence, e.g. "path has the folder __tests__" or "says `Code generated … DO NOT EDIT`". */
  readonly reason: string;
}
