import type { Snapshot } from "../history/snapshot.js";
import { functionText } from "../scoring/adapters/function-text.js";
import type { FunctionText } from "../scoring/adapters/tabular/terms.js";
import { readBlobs } from "./git/objects.js";

/**
 * Path, name and text of a snapshot's functions in its order, those shorter than `shortest` lines left out.
 * A file this clone does not hold gives its functions empty texts.
 */
export async function readFunctionTexts(
  root: string,
  snapshot: Snapshot,
  shortest: number,
): Promise<FunctionText[]> {
  const texts: FunctionText[] = [];
  await readBlobs(
    root,
    snapshot.files.map(({ blob }) => blob),
    (content, i) => {
      const { path, functions } = snapshot.files[i]!;
      const lines = (content?.toString("utf8") ?? "").split("\n");
      for (const fn of functions) {
        if (fn.endLine - fn.startLine + 1 >= shortest) texts.push(functionText(path, fn, lines));
      }
    },
  );
  return texts;
}
