/**
 * Where entries (a history index, an adapter) are kept between runs: the port. Two stores implement it in
 * io/: the Actions cache and a folder. A store moves bytes and never throws for want of an entry; integrity
 * (sha256, atomic write, lock) is its business, the meaning of the bytes is not.
 */
export interface EntryStore {
  readonly kind: "folder" | "actions-cache" | "none";
  /**
   * The entry named `key`, else the newest one whose key starts with `prefix`.
   * A damaged entry is skipped, told to `warn`, and never returned.
   */
  restore(key: string, prefix: string): Promise<StoredEntry | null>;
  /** Saves and, for a folder, prunes older entries of the same prefix. */
  save(key: string, prefix: string, bytes: Uint8Array): Promise<SaveOutcome>;
}

export interface StoredEntry {
  readonly key: string;
  readonly bytes: Uint8Array;
}

export type SaveOutcome =
  { readonly saved: true } | { readonly saved: false; readonly why: string; readonly cure: string };
