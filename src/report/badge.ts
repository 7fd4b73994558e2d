import type { TrendResult } from "./trend.js";

/** What shields.io shows of an address: https://shields.io/badges/endpoint-badge */
export interface Badge {
  readonly schemaVersion: 1;
  readonly label: string;
  readonly message: string;
  readonly color: string;
}

/** A rise is something to look at, not an alarm: it may be a year of much work. */
const COLORS = { falling: "brightgreen", steady: "blue", rising: "yellow", unknown: "lightgrey" } as const;

/**
 * The trend's direction, which stays as it is from day to day. A count of risky functions would not do: by a
 * percentile there are always as many.
 */
export function trendBadge({ direction }: TrendResult): Badge {
  const message = direction === "unknown" ? "not enough history" : `${direction} over a year`;
  return { schemaVersion: 1, label: "defect risk", message, color: COLORS[direction] };
}

export function renderBadge(badge: Badge): string {
  return `${JSON.stringify(badge)}\n`;
}
