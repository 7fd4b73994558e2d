import type { Config } from "../config/config.js";
import type { Rules } from "../config/no-rules.js";
import type { SyntaxParser } from "../functions/syntax-tree.js";
import type { EntryStore } from "../history/entry-store.js";
import type { Repository } from "../io/git/repository.js";
import type { Progress } from "../io/progress.js";
import type { Notice } from "../report/report.js";

/** What a verb works with: the parsed configuration and the ports, wired once at the entry. */
export interface RunContext {
  /** Replaced when the configuration file was read. */
  config: Config;
  /** What that file says of paths, labels and suppressions. */
  rules: Rules;
  /** Full SHAs of merged changes whose risk reviewers disputed, where GitHub was asked. */
  disputed?: ReadonlySet<string>;
  /** Replaced when a shallow clone was completed. */
  repo: Repository;
  readonly parser: SyntaxParser;
  readonly store: EntryStore;
  readonly progress: Progress;
  /** Collects what was skipped; every report carries it. */
  readonly notices: Notice[];
  readonly version: string;
  /** The folder that holds `model/`: this program's own. */
  readonly home: URL;
  /** Key of the inference server, which no error may quote; null without one. */
  readonly loraKey: string | null;
}
