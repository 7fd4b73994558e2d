/** Reads what windows.mjs wrote: repositories with their labelled windows, by label definition. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const FOLDER = fileURLToPath(new URL("../../.cache/backtest/", import.meta.url));

/** Days of a window, and between one window and the next (src/learning/periods.ts). */
const [YEAR, GAP] = [365, 14];

/** The repositories that the published weights (pilot-2026-11) were fitted on, by other code. */
export const NAMED = new Set([
  "aio-libs/aiohttp",
  "apache/commons-lang",
  "axios/axios",
  "caddyserver/caddy",
  "clap-rs/clap",
  "curl/curl",
  "eslint/eslint",
  "etcd-io/etcd",
  "fastify/fastify",
  "gin-gonic/gin",
  "mongodb-forks/django",
  "netty/netty",
  "ogrisel/scikit-learn",
  "pallets/werkzeug",
  "prettier/prettier",
  "pydantic/pydantic",
  "pylint-dev/pylint",
  "pytest-dev/pytest",
  "python/mypy",
  "rollup/rollup",
  "rust-lang/cargo",
  "scrapy/scrapy",
  "sveltejs/svelte",
  "typescript-eslint/typescript-eslint",
  "vitejs/vite",
  "vuejs/core",
  "webpack/webpack",
]);

/** @returns the names of the definitions that have windows, the product's own first */
export function definitions() {
  const names = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names
    .map(({ name }) => name)
    .sort((a, b) => +(b === "product") - +(a === "product") || (a < b ? -1 : 1));
}

/**
 * Repositories with two windows or more, by name. A window's `x` holds the two terms of each feature's
 * contribution (src/scoring/baseline.ts), row after row, in the place of its ranks; 0 where there is no value.
 * Its `age` counts cutoffs back from the newest, 0.
 */
export function readWindows(definition, features) {
  return readdirSync(join(FOLDER, definition))
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(join(FOLDER, definition, name), "utf8")))
    .filter(({ windows }) => windows.length > 1)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((repository) => ({
      ...repository,
      windows: repository.windows.map(({ ranks, ...window }) => ({
        ...window,
        age: Math.round((daysOf(repository.tip) - daysOf(window.cutoff) - YEAR) / (YEAR + GAP)),
        x: termsOf(ranks, features),
      })),
    }));
}

function daysOf(date) {
  return Date.parse(date) / 86_400_000;
}

function termsOf(ranks, features) {
  const K = features.length;
  const x = new Float64Array(ranks.length * 2);
  ranks.forEach((rank, i) => {
    if (rank === null) return;
    const [row, feature] = [Math.floor(i / K), i % K];
    const r = features[feature].sign === 1 ? rank : 1 - rank + 0.0001;
    x[row * 2 * K + feature] = r - 0.5;
    x[row * 2 * K + K + feature] = (-Math.log(1.0005 - r) - 1) / 4;
  });
  return x;
}

/**
 * The same windows where a fix may touch at most that many functions; narrow fixes stay as they are.
 * @param widest one of BREADTHS (window-data.mjs)
 */
export function limited(repositories, widest) {
  return repositories.map((repository) => ({
    ...repository,
    windows: repository.windows.map((window) => {
      const { narrowest, credit, steps } = window.breadths;
      const anyFix = narrowest.map((step) => +(step > 0 && step <= widest));
      return { ...window, anyFix, credit: credit[steps.findIndex(({ widestFix }) => widestFix === widest)] };
    }),
  }));
}
