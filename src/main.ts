import { keepYoungGenerationSmall } from "./io/heap.js";

/** What the entries call, bundled with everything it needs; each verb loads its own part when it runs. */

export async function runAction(assets: URL): Promise<number> {
  keepYoungGenerationSmall();
  return (await import("./commands/run-action.js")).runAction(assets);
}

export async function runCli(argv: readonly string[], assets: URL): Promise<number> {
  keepYoungGenerationSmall();
  return (await import("./commands/run-cli.js")).runCli(argv, assets);
}

export async function runComment(): Promise<number> {
  return (await import("./commands/run-comment.js")).runComment();
}
