import { execFile as execFileWithCallback, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, request } from "node:http";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const execFile = promisify(execFileWithCallback);
const CONVERT = fileURLToPath(new URL("convert.py", import.meta.url));
/** Until the tiny model answers. Milliseconds. */
const PATIENCE = 60_000;

/** Converts `FOLDER/base` and `FOLDER/adapter` to llama.cpp's form, in fp32 so that nothing is lost that PEFT has. */
export async function convert({ python, llama, folder }, into) {
  const env = { ...process.env, PYTHONDONTWRITEBYTECODE: "1", OMP_NUM_THREADS: "1" };
  const [base, adapter] = [join(folder, "base"), join(folder, "adapter")];
  const run = (script, ...words) =>
    execFile(python, [CONVERT, join(llama, "llama.cpp"), script, ...words, "--outtype", "f32"], { env });
  const files = { base: join(into, "base.gguf"), adapter: join(into, "tiny.gguf") };
  await run("convert_hf_to_gguf.py", base, "--outfile", files.base);
  await run("convert_lora_to_gguf.py", adapter, "--base", base, "--outfile", files.adapter);
  return files;
}

/** A real server on a free port of this machine, which keeps in fp32 what it usually keeps in fp16. */
export async function startLlama({ llama, files, key }) {
  const port = await freePort();
  const words = [
    ...["--model", files.base, "--lora", files.adapter, "--lora-init-without-apply"],
    ...["--host", "127.0.0.1", "--port", `${port}`, "--api-key", key],
    ...["--ctx-size", "2048", "--parallel", "1", "--threads", "1", "--no-warmup"],
    ...["--cache-type-k", "f32", "--cache-type-v", "f32", "--flash-attn", "off"],
  ];
  const child = spawn(join(llama, "llama-server"), words, { stdio: ["ignore", "pipe", "pipe"] });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (log += text));
  const ended = once(child, "close");
  const url = `http://127.0.0.1:${port}/`;
  for (const start = Date.now(); ; await delay(100)) {
    const { ok } = await fetch(`${url}health`).catch(() => ({ ok: false }));
    if (ok) break;
    if (child.exitCode !== null || Date.now() - start > PATIENCE) {
      child.kill("SIGKILL");
      throw new Error(`llama-server did not start:\n${log}`);
    }
  }
  return {
    url,
    async close() {
      child.kill();
      await ended;
    },
  };
}

/** Passes every request on to `url`, and keeps it beside its answer. */
export async function startRecorder(url) {
  const exchanges = [];
  const server = createServer(async (incoming, outgoing) => {
    const body = await textOf(incoming);
    const { method, headers } = incoming;
    const to = request(new URL(incoming.url, url), { method, headers });
    to.end(body);
    const [answer] = await once(to, "response");
    const text = await textOf(answer);
    exchanges.push({
      request: { method, path: incoming.url, body: body === "" ? null : JSON.parse(body) },
      response: { status: answer.statusCode, body: JSON.parse(text) },
    });
    outgoing.writeHead(answer.statusCode, { "content-type": answer.headers["content-type"] }).end(text);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    exchanges,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

async function textOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
