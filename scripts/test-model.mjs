import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/*
 * npm run test:model: the Python side's tests, and those of __tests__/model that need a Python beside them.
 *
 * The environment (torch, the locked packages, the tests' own) lies in .cache/model-venv, under a key of
 * the locks and the interpreter, and is kept between runs. Where none can be made the tests are skipped,
 * with the cure; under CI a skip is a failure.
 */

const TORCH = "torch==2.13.0";
const MIN_PYTHON = [3, 11];
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const MODEL = join(ROOT, "model");
const LOCKS = ["requirements.lock", "requirements-dev.lock"].map((name) => join(MODEL, name));
const CI = Boolean(process.env.CI) && !["0", "false"].includes(process.env.CI.toLowerCase());
const CACHE = join(ROOT, ".cache", "model-venv");

main();

function main() {
  const python = findPython();
  if (!python)
    return skip("no Python 3.11 or newer with venv and pip was found", "Install python3 and python3-venv.");
  const key = createHash("sha256").update(python.version).update(TORCH);
  for (const lock of LOCKS) key.update(readFileSync(lock));
  const venv = join(CACHE, key.digest("hex").slice(0, 16));
  const inside = join(venv, "bin", "python");
  // Written last: a half-made environment is made again.
  if (!existsSync(join(venv, "complete"))) {
    if (!makeEnvironment(python.path, venv, inside))
      return skip(
        "the Python packages could not be installed",
        "See the lines above; a package index must be reachable.",
      );
    writeFileSync(join(venv, "complete"), "");
    forgetOthers(venv);
  }
  // Two threads each on a busy machine wait for each other: .1 s a step against 1.2 s.
  const env = { ...process.env, OMP_NUM_THREADS: "1", DEFECT_RISK_PYTHON: inside };
  const sources = ["--no-cache", "--config", "pyproject.toml", ".", "../benchmarks/gpu"];
  const failed =
    !run(inside, ["-I", "-m", "ruff", "check", ...sources], { cwd: MODEL, env }) ||
    !run(inside, ["-I", "-m", "ruff", "format", "--check", "--quiet", ...sources], {
      cwd: MODEL,
      env,
    }) ||
    !run(inside, ["-I", "-B", "-m", "pytest", ...process.argv.slice(2)], { cwd: MODEL, env }) ||
    !testTypeScript(env);
  process.exitCode = failed ? 1 : 0;
}

function testTypeScript(env) {
  if (!existsSync(join(ROOT, "__tests__", "model"))) return true;
  const jest = join("node_modules", "jest", "bin", "jest.js");
  const flags = ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning", jest];
  return run(process.execPath, [...flags, "--testTimeout", "300000", "__tests__/model"], { cwd: ROOT, env });
}

function findPython() {
  const names = [
    process.env.DEFECT_RISK_PYTHON,
    "python3",
    "python3.13",
    "python3.12",
    "python3.11",
    "python",
  ];
  for (const path of names.filter(Boolean)) {
    const code = "import sys, venv, ensurepip; print(sys.version_info[0], sys.version_info[1], sys.version)";
    const { status, stdout } = spawnSync(path, ["-I", "-c", code], { encoding: "utf8" });
    if (status !== 0) continue;
    const [major, minor] = stdout.split(" ", 2).map(Number);
    if (major === MIN_PYTHON[0] && minor >= MIN_PYTHON[1]) return { path, version: stdout };
  }
  return null;
}

function makeEnvironment(python, venv, inside) {
  mkdirSync(CACHE, { recursive: true });
  console.log(`Making the model's Python environment in ${venv} (once for these locks; 1.2 GB)…`);
  const make = (steps) => {
    rmSync(venv, { recursive: true, force: true });
    return steps.every(([command, ...args]) => run(command, args, {}));
  };
  // uv reads no pip configuration: where packages come from a mirror that only pip knows, pip has to do it.
  return (
    (spawnSync("uv", ["--version"]).status === 0 && make(uvSteps(python, venv, inside))) ||
    make(pipSteps(python, venv, inside))
  );
}

/** torch first, in the machine's own build; with it there, nothing else brings CUDA's gigabytes. */
function pipSteps(python, venv, inside) {
  const install = [inside, "-I", "-m", "pip", "install", "--quiet"];
  return [
    [python, "-m", "venv", venv],
    [...install, TORCH],
    ...LOCKS.map((lock) => [...install, "--no-deps", "--require-hashes", "-r", lock]),
    [inside, "-I", "-m", "pip", "check"],
  ];
}

function uvSteps(python, venv, inside) {
  const install = ["uv", "pip", "install", "--quiet", "--python", inside];
  return [
    ["uv", "venv", "--quiet", "--python", python, venv],
    [...install, TORCH, "--torch-backend", "cpu"],
    ...LOCKS.map((lock) => [...install, "--no-deps", "--require-hashes", "-r", lock]),
    ["uv", "pip", "check", "--python", inside],
  ];
}

/** Environments of older locks. */
function forgetOthers(venv) {
  for (const name of readdirSync(CACHE)) {
    if (join(CACHE, name) !== venv) rmSync(join(CACHE, name), { recursive: true, force: true });
  }
}

function run(command, args, options) {
  return spawnSync(command, args, { stdio: "inherit", ...options }).status === 0;
}

function skip(why, cure) {
  console.log(`skipped: the model's tests, because ${why}. ${cure}`);
  process.exitCode = CI ? 1 : 0;
}
