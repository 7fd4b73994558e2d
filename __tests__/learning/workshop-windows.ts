import { loadAdaptedWindows, loadTip, loadTipWindow } from "../../src/commands/adapted-windows.js";
import { openContext } from "../../src/commands/open-context.js";
import { parseConfig } from "../../src/config/config.js";
import type { AdaptedWindow } from "../../src/learning/forward-adapter.js";
import type { TextWindow } from "../../src/learning/trained-rows.js";
import { workshopRepository } from "../commands/workshop-repository.js";

const GRAMMARS = new URL("../../dist/grammars/", import.meta.url);

export interface WorkshopWindows {
  /** Newest first. */
  readonly windows: readonly AdaptedWindow[];
  /** The functions of the tip, nothing labelled. */
  readonly now: TextWindow;
}

/** Real windows of a generated repository, read as `train` reads them. */
export async function workshopWindows(count: number): Promise<WorkshopWindows> {
  using workshop = workshopRepository();
  const config = parseConfig({ repo: workshop.repo.dir, cache: false, quiet: true }, String);
  const context = await openContext(config, GRAMMARS);
  const tip = await loadTip(context);
  return { windows: await loadAdaptedWindows(context, tip, count), now: await loadTipWindow(context, tip) };
}
