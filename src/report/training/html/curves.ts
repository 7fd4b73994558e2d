import { grouped } from "../../wording.js";
import { decimal, share } from "../figures.js";
import type { TrainingResult } from "../result.js";
import { markup, NOTHING, type Markup } from "./markup.js";
import { drawing, line, point, scale, ticks, words, type Scale, type Span } from "./svg.js";

const WIDTH = 460;
const HEIGHT = 300;
const [LEFT, RIGHT, TOP, BOTTOM] = [56, WIDTH - 18, 18, HEIGHT - 46];

interface Axes {
  readonly x: Scale;
  readonly y: Scale;
  readonly body: readonly Markup[];
}

/** A square plot's frame: grid, figures, and what the two axes count. */
function axes(
  spans: { readonly x: Span; readonly y: Span },
  told: {
    readonly x: (value: number) => string;
    readonly y: (value: number) => string;
    readonly across: string;
    readonly up: string;
  },
): Axes {
  const x = scale(spans.x, [LEFT, RIGHT]);
  const y = scale(spans.y, [BOTTOM, TOP]);
  const body = [
    ...ticks(spans.x, 5).map((tick) => words("tick", x(tick), BOTTOM + 17, "middle", told.x(tick))),
    ...ticks(spans.y, 5).flatMap((tick) => [
      line("grid", LEFT, y(tick), RIGHT, y(tick)),
      words("tick", LEFT - 8, y(tick) + 4, "end", told.y(tick)),
    ]),
    line("axis", LEFT, BOTTOM, RIGHT, BOTTOM),
    words("tick", (LEFT + RIGHT) / 2, HEIGHT - 8, "middle", told.across),
    markup`<text class="tick" text-anchor="middle" transform="translate(13 ${(TOP + BOTTOM) / 2}) rotate(-90)">${told.up}</text>`,
  ];
  return { x, y, body };
}

/** ρ by the number of functions learned from; points without a value are left out. Nothing without a value. */
export function learningCurve({ learningCurve: curve }: TrainingResult): Markup {
  const points = curve.flatMap(({ functions, rho }) => (rho === null ? [] : [{ functions, rho }]));
  const last = points.at(-1);
  if (last === undefined) return NOTHING;
  const values = points.map(({ rho }) => rho);
  const { x, y, body } = axes(
    {
      x: [0, Math.max(1, ...points.map(({ functions }) => functions))],
      y: [Math.min(0, ...values), Math.max(0.1, 1.08 * Math.max(...values))],
    },
    {
      x: grouped,
      y: (rho) => decimal(rho, 2),
      across: "functions learned from",
      up: "ρ with what came true",
    },
  );
  const path = points.map(({ functions, rho }) => markup`${x(functions)},${y(rho)}`);
  return drawing({
    id: "learning",
    title: "Learning curve",
    description: `Spearman ρ with what came true is ${decimal(last.rho, 3)} from ${grouped(last.functions)} functions, ${decimal(points[0]!.rho, 3)} from ${grouped(points[0]!.functions)}.`,
    width: WIDTH,
    height: HEIGHT,
    body: [
      ...body,
      markup`<polyline class="curve" points="${path}"/>`,
      ...points.map(({ functions, rho }) =>
        point(
          "circle",
          { x: x(functions), y: y(rho), radius: 4 },
          { class: "mark any", hover: `${grouped(functions)} functions: ρ ${decimal(rho, 3)}` },
        ),
      ),
      words("figure candidate", x(last.functions) - 2, y(last.rho) - 12, "end", decimal(last.rho, 3)),
    ],
  });
}

/** Observed by predicted share, the area of a point by its functions; on the diagonal a forecast comes true. */
export function reliabilityDiagram({ reliability: { bins } }: TrainingResult): Markup {
  const filled = bins.filter(({ count }) => count > 0);
  if (filled.length === 0) return NOTHING;
  const most = Math.max(...filled.map(({ count }) => count));
  const highest = Math.max(0.01, ...filled.flatMap(({ predicted, observed }) => [predicted, observed]));
  const top = Math.min(1, 1.08 * highest);
  const percent = (part: number): string => `${Math.round(1000 * part) / 10} %`;
  const { x, y, body } = axes(
    { x: [0, top], y: [0, top] },
    { x: percent, y: percent, across: "share predicted", up: "share fixed" },
  );
  const told = filled.map(
    ({ predicted, observed }) => `${share(predicted)} predicted, ${share(observed)} fixed`,
  );
  return drawing({
    id: "reliability",
    title: "Reliability diagram",
    description: `By tenths of the prediction: ${told.join("; ")}.`,
    width: WIDTH,
    height: HEIGHT,
    body: [
      ...body,
      line("against-line", x(0), y(0), x(top), y(top)),
      ...filled.map(({ predicted, observed, count }) =>
        point(
          "circle",
          { x: x(predicted), y: y(observed), radius: 2.5 + 5 * Math.sqrt(count / most) },
          {
            class: "mark any see-through",
            hover: `${share(predicted)} predicted, ${share(observed)} of ${grouped(count)} functions fixed`,
          },
        ),
      ),
    ],
  });
}
