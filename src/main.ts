/** What the entries call; bundled with everything it needs. Provisional: the commands replace it. */

export async function runAction(assets: URL): Promise<void> {
  const cache = await import("@actions/cache");
  process.stdout.write(`${assets.pathname} ${cache.isFeatureAvailable()}\n`);
}

export async function runCli(argv: readonly string[], assets: URL): Promise<void> {
  process.stdout.write(`${argv.join(" ")} ${assets.pathname}\n`);
}
