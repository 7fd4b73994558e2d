/** Pages as pictures, taken by a real browser. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

const NAMES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
/** Nothing is fetched: a page holds all it needs. */
const FLAGS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
]; // prettier-ignore

/** @returns the browser's path. @throws Error that says what is missing */
export function findBrowser(env = process.env) {
  const found = env.CHROMIUM ?? NAMES.find((name) => existsSync(name));
  if (found !== undefined && existsSync(found)) return found;
  throw new Error(
    `No browser at ${found ?? NAMES.join(", ")}: no picture was taken. Install chromium, name it in CHROMIUM, or leave pictures out with --no-pictures.`,
  );
}

/** A longer page is cut: nobody looks at a picture that has to be scrolled. CSS pixels. */
const MOST_HEIGHT = 1250;

/** A picture of the page, as high as it is, up to a height. @param width CSS pixels */
export async function takePicture(browser, page, picture, width, mostHeight = MOST_HEIGHT) {
  const profile = await mkdtemp(join(tmpdir(), "samples-browser-"));
  const at = [...FLAGS, `--user-data-dir=${profile}`];
  const url = pathToFileURL(page).href;
  try {
    const { stdout } = await run(browser, [...at, `--window-size=${width},400`, "--dump-dom", url], {
      maxBuffer: 64e6,
    });
    const height = Math.min(mostHeight, Number(/data-height="(\d+)"/.exec(stdout)?.[1] ?? mostHeight));
    await run(browser, [...at, `--window-size=${width},${height}`, `--screenshot=${picture}`, url]);
    return height;
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}
