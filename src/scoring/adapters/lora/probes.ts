import type { LoraFunction } from "./prompt.js";

/**
 * Functions that every adapter is asked about when it is made, and again before what a runtime says counts: one
 * with another adapter, another base or another prompt gives other values. They differ in what a reader would
 * expect of them, so that an adapter that learned anything tells them apart.
 */
export const PROBES: readonly LoraFunction[] = [
  {
    language: "python",
    path: "store/cart.py",
    text: "def total(cart):\n    return sum(line.price * line.count for line in cart.lines)",
  },
  {
    language: "go",
    path: "net/conn.go",
    text: 'func (c *conn) read(ctx context.Context) error {\n\tfor {\n\t\tn, err := c.sock.Read(c.buf)\n\t\tif err == io.EOF && c.retries < 3 {\n\t\t\tc.retries++\n\t\t\tcontinue\n\t\t}\n\t\tif err != nil {\n\t\t\treturn fmt.Errorf("read: %w", err)\n\t\t}\n\t\tif !c.handle(ctx, c.buf[:n]) {\n\t\t\treturn nil\n\t\t}\n\t}\n}',
  },
  {
    language: "typescript",
    path: "src/format.ts",
    text: "export function padded(value: number): string {\n  return String(value).padStart(2, '0');\n}",
  },
];

/**
 * How far a value may be from what it was: bfloat16 moves one by up to .09, four bits of a weight by more. Another
 * adapter moves it by one or two.
 */
export const PROBE_TOLERANCE = 0.4;

/** @returns a clause about the runtime, null if it has the adapter it should have */
export function misfit(expected: readonly number[], values: ArrayLike<number>): string | null {
  for (const [i, wanted] of expected.entries()) {
    const off = Math.abs(values[i]! - wanted);
    if (!(off <= PROBE_TOLERANCE)) {
      return `it gives a known function ${values[i]!.toFixed(2)} instead of ${wanted.toFixed(2)}, as another adapter or base model would`;
    }
  }
  return null;
}
