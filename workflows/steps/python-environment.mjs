import { execFile as execFileWithCallback, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { access, mkdtemp, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expectFree, GIB } from "./machine.mjs";

const execFile = promisify(execFileWithCallback);
const LOCK = fileURLToPath(new URL("../../model/requirements.lock", import.meta.url));
/** Not in the lock: each machine needs its own build of it. Installed first, it keeps the lock's packages from CUDA's. */
const TORCH = "torch==2.13.0";
const OLDEST = [3, 11];
/** Room for an environment and what is downloaded for it. Measured: 1.2 GB with the CPU build, 4.8 GB with CUDA 13. Bytes. */
const ROOM = { cpu: 3 * GIB, cuda: 10 * GIB };

/**
 * The Python environment of the model in a folder of the runner's disk, made once for each lock and Python. It is
 * made aside and moved into place whole, so that neither a killed job nor two jobs at once leave half of one; hence
 * only `bin/python -m` is used, because the scripts beside it name the place where they were made.
 * @param device cpu or cuda
 * @returns the interpreter's path, `FOLDER/current/bin/python`, which stays the same when the lock changes
 * @throws in words
 */
export async function pythonEnvironment(folder, device) {
  const uv = await answers("uv", ["--version"]);
  const { name, version } = await environmentName(device);
  const place = join(folder, name);
  if (!(await exists(place))) {
    // Only uv knows where the CPU's build is; the package index has CUDA's for Linux.
    const room = device === "cpu" && uv !== null ? ROOM.cpu : ROOM.cuda;
    await expectFree(folder, room, "the model's Python environment");
    const aside = await mkdtemp(join(folder, ".making-"));
    try {
      await make(aside, device, uv !== null);
      await writeFile(join(aside, "made-from.txt"), `${TORCH}, ${device}, Python ${version}\n`);
      // Another job may have been faster, and its environment is as good.
      await rename(aside, place).catch((error) => {
        if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
      });
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
  }
  await point(join(folder, "current"), name);
  return join(folder, "current", "bin", "python");
}

/** @returns the folder of the environment that this lock, device and Python have, and that Python's version */
export async function environmentName(device) {
  const uv = await answers("uv", ["--version"]);
  const version = await pythonVersion(uv !== null);
  const wanted = `${await readFile(LOCK, "utf8")}\n${TORCH}\n${device}\n${version}`;
  const digest = createHash("sha256").update(wanted).digest("hex");
  return { name: `environment-${digest.slice(0, 16)}`, version };
}

/** uv reads no configuration of pip: where packages come from a mirror that only pip knows, pip has to do it. */
async function make(environment, device, hasUv) {
  if (!hasUv) return makeWithPip(environment);
  return makeWithUv(environment, device).catch(async (error) => {
    if ((await answers("python3", ["-I", "-m", "venv", "--help"])) === null) throw error;
    await rm(environment, { recursive: true, force: true });
    return makeWithPip(environment);
  });
}

async function makeWithUv(environment, device) {
  const pip = ["pip", "install", "--quiet", "--python", join(environment, "bin", "python")];
  await run("uv", ["venv", "--quiet", "--allow-existing", "--python", `>=${OLDEST.join(".")}`, environment]);
  // uv knows which build fits the driver, and takes it from PyTorch's own index, which a mirror may not have.
  const backend = `--torch-backend=${device === "cpu" ? "cpu" : "auto"}`;
  await run("uv", [...pip, TORCH, backend]).catch(() => run("uv", [...pip, TORCH]));
  await run("uv", [...pip, "--no-deps", "--require-hashes", "--requirement", LOCK]);
  await run("uv", ["pip", "check", "--quiet", "--python", join(environment, "bin", "python")]);
}

async function makeWithPip(environment) {
  const python = join(environment, "bin", "python");
  const pip = [python, ["-I", "-m", "pip", "--quiet", "--disable-pip-version-check"]];
  await run("python3", ["-I", "-m", "venv", environment]);
  await run(pip[0], [...pip[1], "install", TORCH]);
  await run(pip[0], [...pip[1], "install", "--no-deps", "--require-hashes", "--requirement", LOCK]);
  await run(pip[0], [...pip[1], "check"]);
}

async function pythonVersion(hasUv) {
  const printed = await answers("python3", ["-I", "-c", "import sys; print(sys.version.split()[0])"]);
  if (printed === null && !hasUv)
    throw new Error("python3 was not found, and neither was uv, which brings one");
  const [major, minor] = (printed ?? "").split(".").map(Number);
  if (!hasUv && (major < OLDEST[0] || minor < OLDEST[1])) {
    throw new Error(`the runner's Python is ${printed}, and the model needs ${OLDEST.join(".")} or later`);
  }
  return printed ?? "of uv's choice";
}

async function answers(program, words) {
  const answer = await execFile(program, words).catch(() => null);
  return answer === null ? null : answer.stdout.trim();
}

/** @throws with the last line that the program printed to standard error; all of it is in the log */
async function run(program, words) {
  const child = spawn(program, words, { stdio: ["ignore", "inherit", "pipe"] });
  let last = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    process.stderr.write(text);
    last = text.trim().split("\n").at(-1) || last;
  });
  const [code] = await once(child, "close").catch((error) => [error.message]);
  if (code !== 0)
    throw new Error(`\`${[program, ...words].join(" ")}\` failed (${code})${last && `: ${last}`}`);
}

/** Points a symbolic link elsewhere in one step, for a job that reads it at this moment. */
async function point(link, target) {
  const aside = `${link}-${process.pid}`;
  await symlink(target, aside);
  await rename(aside, link);
}

const exists = (path) =>
  access(path).then(
    () => true,
    () => false,
  );
