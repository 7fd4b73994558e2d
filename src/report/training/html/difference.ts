import { difference, signed } from "../figures.js";
import type { GateFacts } from "../result.js";
import { differenceMeans } from "../wording.js";
import type { Markup } from "./markup.js";
import { drawing, line, point, scale, ticks, words } from "./svg.js";

const WIDTH = 960;
const HEIGHT = 74;

/** The gate's difference with its interval beside zero: right of zero the adapter helps. */
export function differenceStrip(gate: GateFacts): Markup {
  const { estimate, low, high } = gate.difference;
  const reach = 1.15 * Math.max(1e-4, ...[estimate, low, high].map(Math.abs));
  const x = scale([-reach, reach], [30, WIDTH - 30]);
  const good = low > 0 ? "good" : "unsure";
  return drawing({
    id: "difference",
    title: "Difference of AUC to the best row without an adapter",
    description: `${difference(gate.difference)}: ${differenceMeans(gate)}.`,
    width: WIDTH,
    height: HEIGHT,
    body: [
      ...ticks([-reach, reach], 4).flatMap((tick) => [
        line("grid", x(tick), 20, x(tick), 52),
        words("tick", x(tick), 68, "middle", signed(tick, reach < 0.005 ? 4 : 3)),
      ]),
      line("chance", x(0), 14, x(0), 52),
      words("tick", x(0) + 8, 12, "start", "adapter better →"),
      words("tick", x(0) - 8, 12, "end", "← worse"),
      line(`range thick ${good}`, x(low), 36, x(high), 36),
      point(
        "circle",
        { x: x(estimate), y: 36, radius: 6 },
        { class: `mark ${good}`, hover: signed(estimate) },
      ),
    ],
  });
}
