import type { Config } from "../config/config.js";
import { rulesWithout } from "../config/no-rules.js";
import { openRepository } from "../io/git/repository.js";
import { loadParser } from "../io/grammars.js";
import { openIndexStore } from "../io/entry-store/open.js";
import { startProgress } from "../io/progress.js";
import type { Notice } from "../report/report.js";
import { VERSION } from "../version.js";
import type { RunContext } from "./run-context.js";

/**
 * Wires the ports for a run.
 * @param assets the folder of the grammars, two below the program's own
 */
export async function openContext(
  config: Config,
  assets: URL,
  { loraKey = null }: { readonly loraKey?: string | null } = {},
): Promise<RunContext> {
  const notices: Notice[] = [];
  return {
    config,
    rules: rulesWithout(config),
    notices,
    version: VERSION,
    home: new URL("../../", assets),
    loraKey,
    repo: await openRepository(config.repo),
    parser: loadParser(assets),
    store: await openIndexStore(config, (notice) => notices.push(notice)),
    progress: startProgress(process.stderr, config.quiet),
  };
}
