/** What a store keeps, in the words of its notices. */
export interface Kept {
  /** The notices' codes begin with it. */
  readonly code: "index" | "adapter" | "lora" | "tickets";
  readonly name: string;
  /** What a run does that finds none. */
  readonly without: string;
  /** What a run does that has to skip the newest. */
  readonly older: string;
}

export const HISTORY_INDEX: Kept = {
  code: "index",
  name: "history index",
  without: "history is read from the start, which takes longer",
  older: "history is read from an older index or from the start, which takes longer",
};

export const ADAPTER: Kept = {
  code: "adapter",
  name: "adapter",
  without: "functions are scored by the published baseline alone",
  older: "functions are scored with an older adapter, or by the published baseline alone",
};

export const LORA_ADAPTER: Kept = {
  code: "lora",
  name: "LoRA adapter",
  without: "functions are scored without it",
  older: "functions are scored with an older one, or without it",
};

export const TICKETS: Kept = {
  code: "tickets",
  name: "list of bug issues",
  without: "they are read from GitHub, which takes longer",
  older: "an older list is brought up to date, which takes longer",
};
