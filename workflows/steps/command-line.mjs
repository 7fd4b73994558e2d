import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/**
 * Runs a verb of the bundled command line into the log, in which the runner then looks for no commands: it
 * may quote names of a hostile repository. @returns the exit code
 */
export async function commandLine(...words) {
  const token = randomUUID();
  await print(`::stop-commands::${token}\n`);
  const child = spawn(process.execPath, [CLI, ...words], { stdio: ["ignore", "inherit", "inherit"] });
  const [code, signal] = await once(child, "close");
  await print(`\n::${token}::\n`);
  return code ?? `signal ${signal}`;
}

function print(text) {
  return new Promise((resolve) => process.stdout.write(text, resolve));
}
