import { createHash } from "node:crypto";

/** mulberry32 (Tommy Ettinger, public domain): the same sample on every machine. */
export function seededRandom(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * `count` members, the strata in turn until they are empty. Within a stratum the order is that of a hash of
 * the member's label, so that a member that changes strata does not exchange all the others.
 */
export function drawFrom(strata, count, seed, label) {
  const hash = (member) =>
    createHash("sha256")
      .update(`${seed} ${label(member)}`)
      .digest("hex");
  const ordered = strata.map((stratum) =>
    stratum
      .map((member) => [hash(member), member])
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, member]) => member),
  );
  const drawn = [];
  for (let place = 0; drawn.length < count && ordered.some((s) => s.length > place); place++) {
    for (const stratum of ordered)
      if (stratum.length > place && drawn.length < count) drawn.push(stratum[place]);
  }
  return drawn;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The middle 95 % of a statistic over samples of the members, drawn with replacement; the same each time. */
export function bootstrapInterval(members, statistic, samples) {
  const random = seededRandom(1);
  const draw = () => members.map(() => members[Math.floor(random() * members.length)]);
  const sorted = Array.from({ length: samples }, () => statistic(draw())).sort((a, b) => a - b);
  return [sorted[Math.floor(samples * 0.025)], sorted[Math.ceil(samples * 0.975) - 1]];
}
