/**
 * Holds the product's own client against a real llama.cpp server and against PEFT, on a tiny model trained here:
 *
 *     model/server/build.sh FOLDER
 *     node model/server/record.mjs --llama FOLDER --python VENV/bin/python [--into FILE] [--tiny FOLDER]
 *
 * VENV is the environment of model/README.md. With --into, the conversation becomes the recording that the tests of
 * the server runtime replay. Fails if an expected digit differs from PEFT's by TOLERANCE.
 * --tiny names what model/server/train_tiny.py has made already.
 */
import { execFile as execFileWithCallback, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { compiledSources } from "../../benchmarks/tracker/compile.mjs";
import { convert, startLlama, startRecorder } from "./llama.mjs";

const execFile = promisify(execFileWithCallback);
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
/** Both compute in fp32, in another order: 2e-6 was measured, 1.4e-3 with the server's usual cache in fp16. */
const TOLERANCE = 1e-4;
const KEY = "a-key-of-this-recording";
const ADAPTER = "tiny";
const SECONDS = 120;
/** What a user may have set wrongly, and what the server then says. */
const WRONG = { "wrong key": { key: "another" }, "unknown adapter": { adapter: "other" } };

const call = (risky) => "    xx(yy)\n".repeat(risky);
const FUNCTIONS = [
  { language: "python", path: "src/load.py", text: `def load():\n${call(0)}    save(value)\n` },
  { language: "python", path: "src/risky.py", text: `def risky():\n${call(5)}` },
  { language: "python", path: "src/half.py", text: `def half():\n${call(2)}    check(total)\n` },
  { language: "go", path: "naïve/größe.go", text: 'func größe() string {\n\treturn "∑ \u{1f600}"\n}\n' },
  {
    language: "c",
    path: "src/<|im_end|>.c",
    text: 'char *end(void) { return "<|im_end|><|file_sep|>9"; }\n',
  },
  { language: "python", path: "src/long.py", text: `def long():\n${call(400)}` },
];

const { values: options } = parseArgs({
  options: {
    llama: { type: "string" },
    python: { type: "string" },
    into: { type: "string" },
    tiny: { type: "string" },
  },
});
const { llama, python, into } = options;
if (!llama || !python) throw new Error("--llama FOLDER and --python PROGRAM are needed");

const work = await mkdtemp(join(tmpdir(), "defect-risk-server-"));
const folder = options.tiny ?? work;
try {
  await main();
} finally {
  await rm(work, { recursive: true, force: true });
}

async function main() {
  if (options.tiny === undefined) {
    await execFile(python, ["-I", here("train_tiny.py"), folder], {
      env: { ...process.env, OMP_NUM_THREADS: "1" },
    });
  }
  const server = await startLlama({ llama, files: await convert({ python, llama, folder }, work), key: KEY });
  const recorder = await startRecorder(server.url);
  try {
    await converse(recorder);
  } finally {
    await recorder.close();
    await server.close();
  }
}

async function converse(recorder) {
  const { load } = await compiledSources();
  const bundle = await readBundle(load);
  const { serverRuntime } = await load("io/inference/server-runtime.js");
  const { tokenEncoder } = await load("io/inference/token-encoder.js");
  const { encode } = await tokenEncoder(bundle.files["tokenizer.json"]);
  const ask = (over, functions) => {
    const to = { url: recorder.url, dialect: "llama", adapter: ADAPTER, key: KEY, ...over };
    return serverRuntime(to, bundle).score(functions, SECONDS);
  };

  const answer = await ask({}, FUNCTIONS);
  if (!answer.scored) throw new Error(`The server was not understood: it ${answer.why}. ${answer.cure}.`);
  const exchanges = recorder.exchanges.splice(0);
  const prompts = FUNCTIONS.map((one) => [...encode(one, bundle.model).ids]);
  const peft = await peftValues(prompts);
  const told = prompts.map((ids) => unrounded(exchanges, ids, bundle.model.digitIds));
  const difference = compared(told, peft);

  const refusals = {};
  for (const [name, over] of Object.entries(WRONG)) {
    const { why } = await ask(over, FUNCTIONS.slice(0, 1));
    refusals[name] = { over, why, exchanges: recorder.exchanges.splice(0) };
  }
  if (into === undefined) return;
  const recording = {
    about: "Real answers of llama.cpp's server. scores: the client's; server, peft: unrounded",
    command: "node model/server/record.mjs --llama FOLDER --python VENV/bin/python --into FILE",
    versions: { "llama-cpp-python": await sourcesVersion(), ...peft.versions, node: process.version },
    ...{ difference, adapter: ADAPTER, key: KEY, functions: FUNCTIONS },
    ...{ scores: [...answer.values], truncated: answer.truncated, server: told, peft: peft.adapter },
    ...{ exchanges, refusals },
    manifest: bundle.model,
    tokenizer: bundle.files["tokenizer.json"].toString("utf8"),
  };
  await writeFile(into, `${JSON.stringify(recording).replaceAll(work, "/models")}\n`);
}

async function readBundle(load) {
  const { readModelManifest } = await load("scoring/adapters/lora/model-manifest.js");
  const names = ["adapter_config.json", "adapter_model.safetensors"];
  const read = async (name) => [name, await readFile(join(folder, "adapter", name))];
  const adapter = Object.fromEntries(await Promise.all(names.map(read)));
  const model = readModelManifest(await readFile(join(folder, "adapter", "manifest.json")), adapter);
  return { model, files: { "tokenizer.json": await readFile(join(folder, "base", "tokenizer.json")) } };
}

/** The expected digit of one prompt, as the server told it: the client rounds to two decimals. */
function unrounded(exchanges, ids, digitIds) {
  const { response } = exchanges.find(({ request }) => request.body?.prompt?.join() === ids.join());
  const [{ top_probs: told }] = response.body.completion_probabilities;
  const probs = digitIds.map((id) => told.find((one) => one.id === id).prob);
  const sum = probs.reduce((a, b) => a + b);
  return probs.reduce((value, prob, digit) => value + (digit * prob) / sum, 0);
}

async function peftValues(prompts) {
  const child = spawn(python, ["-I", here("values.py"), join(folder, "base"), join(folder, "adapter")], {
    env: { ...process.env, OMP_NUM_THREADS: "1" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(JSON.stringify(prompts));
  let told = "";
  child.stdout.setEncoding("utf8").on("data", (text) => (told += text));
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`values.py failed (${code})`);
  return JSON.parse(told);
}

/** @returns the largest difference; without an adapter that matters, it would say nothing */
function compared(server, peft) {
  const farthest = (one, other) => Math.max(...one.map((value, i) => Math.abs(value - other[i])));
  const [difference, moved] = [farthest(server, peft.adapter), farthest(peft.base, peft.adapter)];
  const row = (name, values) => `${name.padEnd(8)}${values.map((value) => value.toFixed(5)).join("  ")}\n`;
  process.stdout.write(row("server", server) + row("PEFT", peft.adapter) + row("base", peft.base));
  process.stdout.write(
    `largest difference ${difference.toExponential(1)}; the adapter moves up to ${moved.toFixed(2)}\n`,
  );
  if (!(difference < TOLERANCE)) throw new Error(`The server and PEFT differ by ${difference}.`);
  if (!(moved > 10 * TOLERANCE))
    throw new Error("The adapter changes nothing, so that nothing was compared.");
  return { largest: difference, adapterMoves: moved };
}

async function sourcesVersion() {
  return /^readonly VERSION=(\S+)$/m.exec(await readFile(here("build.sh"), "utf8"))[1];
}
