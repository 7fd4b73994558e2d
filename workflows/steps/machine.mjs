import { execFile as execFileWithCallback } from "node:child_process";
import { mkdir, statfs } from "node:fs/promises";
import { promisify } from "node:util";

const execFile = promisify(execFileWithCallback);
/** A driver that hangs, as one does after its card fell off the bus, must not hold the job. Milliseconds. */
const PATIENCE = 60_000;
const QUERY = ["--query-gpu=name,memory.total,driver_version", "--format=csv,noheader,nounits"];
export const GIB = 2 ** 30;

/**
 * The NVIDIA cards that the driver knows.
 * @returns one `{ name, memory, driver }` a card, memory in bytes
 * @throws in words, if there is no driver, no card, or no answer
 */
export async function cards() {
  const { stdout } = await execFile("nvidia-smi", QUERY, { timeout: PATIENCE }).catch((error) => {
    if (error.code === "ENOENT")
      throw new Error("this runner has no NVIDIA driver: nvidia-smi was not found");
    if (error.killed) throw new Error(`nvidia-smi did not answer within ${PATIENCE / 1000} s`);
    const said = `${error.stdout}${error.stderr}`.trim().split("\n")[0];
    throw new Error(`nvidia-smi failed${said ? ` and said: ${said}` : ""}`);
  });
  const rows = stdout.split("\n").filter((line) => line.trim() !== "");
  if (rows.length === 0) throw new Error("the NVIDIA driver knows of no card");
  return rows.map((row) => {
    const [name, mebibytes, driver] = row.split(",").map((cell) => cell.trim());
    return { name, memory: Number(mebibytes) * 2 ** 20, driver };
  });
}

/** @throws in words, if the disk that holds `folder`, which is made if need be, has less than `bytes` free */
export async function expectFree(folder, bytes, what) {
  await mkdir(folder, { recursive: true });
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (free < bytes) {
    const [has, needs] = [free, bytes].map((size) => `${(size / GIB).toFixed(1)} GiB`);
    throw new Error(`${folder} has ${has} free, and ${what} needs ${needs}`);
  }
}
