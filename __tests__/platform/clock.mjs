/** Preloaded into a process (NODE_OPTIONS) that shall believe it runs CLOCK_DAYS later. */
const ahead = Number(process.env["CLOCK_DAYS"]) * 86_400_000;
const { now } = Date;
Date.now = () => now() + ahead;
globalThis.Date = new Proxy(Date, {
  construct: (target, words) => (words.length === 0 ? new target(Date.now()) : new target(...words)),
});
