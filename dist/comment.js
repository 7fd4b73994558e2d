import { runComment } from "./main.js";
const exitCode = await runComment();
// A connection that is kept alive must not hold the job; the callback waits for the output.
process.stdout.write("", () => process.exit(exitCode));
