/** Programs run and measured: what every table of this folder stands on. */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
/** Preloaded, it makes the product start one git process at a time. */
export const ONE_GIT_PROCESS = ["--import", new URL("one-git-process.mjs", import.meta.url).href];

export const git = (root, ...words) =>
  execFileSync("git", ["-c", "safe.directory=*", ...words], { cwd: root, maxBuffer: 2 ** 30 }).toString();
export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
export const fixed = (value, digits = 2) => value.toFixed(digits);
export const nameOf = (root) =>
  basename(root) === "repo" ? basename(dirname(root)).replace("+", "/") : basename(root);

/** An empty folder for the time of some work. */
export async function withFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), "defect-risk-speed-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a program; wall and process seconds, peak resident memory of the process itself in MB. */
export function run(program, words, options = {}) {
  return new Promise((resolve) => {
    const began = performance.now();
    const script = 'TIMEFORMAT="%U %S"; time "$0" "$@"';
    const child = spawn("bash", ["-c", script, program, ...words], {
      stdio: ["ignore", "pipe", "pipe"],
      ...options,
    });
    let [out, err, peak] = ["", "", 0];
    child.stdout.on("data", (chunk) => (out += chunk));
    child.stderr.on("data", (chunk) => (err += chunk));
    const timer = setInterval(() => (peak = Math.max(peak, peakOf(child.pid))), 20);
    child.on("close", (code) => {
      clearInterval(timer);
      if (code !== 0) throw new Error(`${program} ${words.join(" ")} failed: ${err}`);
      const [user, system] = err.trim().split("\n").at(-1).split(" ").map(Number);
      resolve({ wall: (performance.now() - began) / 1000, cpu: user + system, peak, out });
    });
  });
}

/** VmHWM of bash's child, the program measured. */
function peakOf(shell) {
  try {
    const child = readFileSync(`/proc/${shell}/task/${shell}/children`, "utf8").trim().split(" ")[0];
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child}/status`, "utf8"))[1]) / 1024;
  } catch {
    return 0;
  }
}

/** Builds or updates the index of a commit in a folder; `node` are options of node's own. */
export const warm = (root, rev, folder, node = []) =>
  run(process.execPath, [
    ...node,
    CLI,
    "warm",
    "--repo",
    root,
    "--cache-dir",
    folder,
    "--quiet",
    "--rev",
    rev,
  ]);

/** Scores the change from `back` first-parent commits ago up to the tip. */
export const score = (root, back, folder) => {
  const words = ["score", "--repo", root, "--cache-dir", folder, "--quiet", "--format", "json"];
  return run(process.execPath, [CLI, ...words, "--limit", "all", "--base", `HEAD~${back}`, "--head", "HEAD"]);
};
