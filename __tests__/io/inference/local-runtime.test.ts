import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localRuntime } from "../../../src/io/inference/local-runtime.js";
import type { LoraAnswer } from "../../../src/scoring/adapters/lora/runtime.js";
import { temporaryFolder } from "../../commands/temporary-repository.js";
import { openedLora, sha256 } from "../../scoring/adapters/lora/sample-lora.js";
import { answering, fakePython, type FakePython } from "./fake-python.js";

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder[Symbol.dispose]());

const bundle = openedLora();
const FUNCTIONS = Array.from({ length: 4 }, (_, i) => ({
  language: "c",
  path: `src/f${i}.c`,
  text: `int f${i}() { return ${i}; }`,
}));

function ask(fake: Pick<FakePython, "python" | "home">, seconds = 20): Promise<LoraAnswer> {
  const local = { base: join(folder.dir, "base"), checkout: null, ...fake };
  return localRuntime(local, bundle).score(FUNCTIONS, seconds);
}

/** A container's first process may not bury what others leave: a zombie runs no more. */
function stateOf(pid: string): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2)[0] === "Z" ? "zombie" : "running";
  } catch {
    return "gone";
  }
}

const unpacked = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith("defect-risk-lora-"));

describe("a Python that answers", () => {
  test("gives a value for each function, in order", async () => {
    expect(await ask(fakePython(folder.dir, answering()))).toEqual({
      scored: true,
      values: Float64Array.from([1.25, 6.5, 2, 7.5]),
      truncated: 1,
      where: "cpu, fp32",
    });
  });

  test("was called isolated, in the action's folder, with the request on its input", async () => {
    const fake = fakePython(folder.dir, `echo "$PWD $@" > called; cat > request; exit 3`);
    await ask(fake);
    expect(fake.left("called").trim()).toBe(`${fake.home} -I ${join(fake.home, "model", "run.py")} score`);
    const { functions, adapter, expect: hashes, ...request } = JSON.parse(fake.left("request"));
    expect(request).toEqual({
      schema: 1,
      base: join(folder.dir, "base"),
      mask: "path",
      maxTokens: 256,
      seconds: 18,
    });
    expect(functions[2]).toEqual({ id: "2", ...FUNCTIONS[2] });
    expect(hashes).toEqual(
      Object.fromEntries(
        (["adapter_config.json", "adapter_model.safetensors", "manifest.json"] as const).map((name) => [
          name,
          sha256(bundle.files[name]),
        ]),
      ),
    );
    // What it was unpacked for is over.
    expect(existsSync(adapter as string)).toBe(false);
  });

  test("found the adapter's three files, and nothing else, where the request says", async () => {
    const fake = fakePython(
      folder.dir,
      `folder=$(sed 's/.*"adapter":"\\([^"]*\\)".*/\\1/'); ls "$folder" > files; sha256sum "$folder"/manifest.json > digest; exit 3`,
    );
    await ask(fake);
    expect(fake.left("files").trim().split("\n")).toEqual([
      "adapter_config.json",
      "adapter_model.safetensors",
      "manifest.json",
    ]);
    expect(fake.left("digest")).toContain(sha256(bundle.files["manifest.json"]));
  });

  test("sees no token, no input and no way to import from elsewhere", async () => {
    const poison = {
      GITHUB_TOKEN: "ghs_secret",
      "INPUT_LORA-API-KEY": "secret",
      ACTIONS_RUNTIME_TOKEN: "secret",
      PYTHONPATH: folder.dir,
      PYTHONSTARTUP: "x.py",
      LD_PRELOAD: "",
      HF_ENDPOINT: "https://example.org",
      HF_TOKEN: "hf_secret",
      VIRTUAL_ENV: folder.dir,
      CUDA_VISIBLE_DEVICES: "0",
      PATH: `.:node_modules/.bin:${process.env["PATH"]}`,
    };
    const before = { ...process.env };
    Object.assign(process.env, poison);
    try {
      const fake = fakePython(folder.dir, "env > environment; exit 3");
      await ask(fake);
      const names = fake
        .left("environment")
        .split("\n")
        .map((line) => line.split("=")[0]!)
        .filter((name) => !["", "_", "PWD", "OLDPWD", "SHLVL"].includes(name));
      expect(fake.left("environment")).not.toMatch(/secret|example\.org/);
      expect(names).toContain("CUDA_VISIBLE_DEVICES");
      expect(names).toContain("HF_HUB_OFFLINE");
      const known =
        /^(PATH|HOME|TMPDIR|LC_ALL|HF_HUB_OFFLINE|TRANSFORMERS_OFFLINE|HF_HUB_DISABLE_TELEMETRY|TOKENIZERS_PARALLELISM|CUDA_\w+|NVIDIA_\w+|LD_LIBRARY_PATH|\w+_NUM_THREADS|RUNNER_TRACKING_ID)$/;
      expect(names.filter((name) => !known.test(name))).toEqual([]);
      expect(
        /^PATH=(.*)$/m
          .exec(fake.left("environment"))![1]!
          .split(":")
          .every((p) => p.startsWith("/")),
      ).toBe(true);
    } finally {
      for (const name of Object.keys(poison)) delete process.env[name];
      Object.assign(process.env, before);
    }
  });
});

const failure = (what: string): string =>
  JSON.stringify({
    schema: 1,
    error: { code: "x", what, consequence: "Nothing was scored.", cure: "Mend it." },
  });

describe("whatever goes wrong is one clause with a cure", () => {
  test.each<[string, string, RegExp]>([
    [
      "exit 3 with its sentence",
      `echo '${failure("No CUDA GPU is visible.")}'; exit 3`,
      /^No CUDA GPU is visible$/,
    ],
    ["exit 3 without one", "exit 3", /^something that it needs is missing on this machine$/],
    ["exit 4: the adapter is refused", "echo; exit 4", /^it refused the adapter or the base model$/],
    ["exit 5: out of memory", "exit 5", /^the memory did not suffice$/],
    ["exit 6: out of time", "exit 6", /^the time did not suffice$/],
    ["exit 2", "exit 2", /^it did not understand the request$/],
    ["exit 70 with a stack", "echo Traceback >&2; exit 70", /^it ended with status 70$/],
    ["killed, as by the kernel for its memory", "kill -9 $$", /^it was ended by SIGKILL$/],
    ["nothing at all", "exit 0", /^its answer is no JSON$/],
    ["garbage", "head -c 4000 /dev/urandom", /^its answer is no JSON$/],
    ["half an answer", `echo '{"schema": 1, "scores": [{"id": "0", "val'`, /^its answer is no JSON$/],
    ["JSON of another form", "echo '[]'", /another form/],
    [
      "an answer for fewer functions",
      answering("{ ...answer, scores: scores.slice(1) }"),
      /answered for 3 of 4/,
    ],
    [
      "one for others",
      answering(`{ ...answer, scores: scores.map((s) => ({ ...s, id: "0" })) }`),
      /or for others$/,
    ],
    [
      "a value that is no number",
      answering("{ ...answer, scores: scores.map((s) => ({ ...s, value: null })) }"),
      /another form/,
    ],
    [
      "a value beyond the scale",
      answering("{ ...answer, scores: scores.map((s) => ({ ...s, value: 1e9 })) }"),
      /another form/,
    ],
    ["a device that is markup", answering(`{ ...answer, device: "<b>::error::" }`), /another form/],
    [
      "a sentence of many lines",
      `echo '${failure("a\\n::error::b ".repeat(200))}'; exit 3`,
      /^a ::error::b .{250,300}…$/,
    ],
  ])("%s", async (_, script, why) => {
    const answer = await ask(fakePython(folder.dir, script));
    expect(answer).toMatchObject({ scored: false, why: expect.stringMatching(why) });
    if (!answer.scored) expect([answer.why, answer.cure].join(" ")).not.toMatch(/\n|\.$/);
  });

  test("no such Python", async () => {
    const { home } = fakePython(folder.dir, "");
    expect(await ask({ home, python: join(folder.dir, "absent") })).toMatchObject({
      scored: false,
      why: expect.stringMatching(/^the Python ".*absent" was not found$/),
      cure: expect.stringContaining("lora-python"),
    });
  });

  test("one that may not be run", async () => {
    const { home } = fakePython(folder.dir, "");
    mkdirSync(join(folder.dir, "a-folder"));
    const answer = await ask({ home, python: join(folder.dir, "a-folder") });
    expect(answer).toMatchObject({ scored: false, why: expect.stringMatching(/could not be started/) });
  });

  test("an output without end is cut off", async () => {
    const answer = await ask(fakePython(folder.dir, "head -c 100000000 /dev/zero"));
    expect(answer).toMatchObject({
      scored: false,
      why: expect.stringMatching(/^it wrote more than \d+ bytes$/),
    });
  });

  test.each([
    ["hangs", "sleep 60"],
    ["hangs and does not listen", "trap '' TERM INT; while true; do sleep 1; done"],
    ["starts another that hangs", "sleep 61 & echo $! > child; wait"],
    ["leaves one behind that holds its output", "(setsid sleep 62) & sleep 60"],
  ])("one that %s is ended at the limit, with what it started", async (_, script) => {
    const fake = fakePython(folder.dir, script);
    const begun = performance.now();
    expect(await ask(fake, 1)).toEqual({
      scored: false,
      why: "it took longer than 1 s",
      cure: "Allow it more time, or use a faster GPU",
    });
    expect(performance.now() - begun).toBeLessThan(8000);
    if (!existsSync(join(fake.home, "child"))) return;
    // The signal takes a moment to arrive.
    await new Promise((done) => setTimeout(done, 200));
    expect(stateOf(fake.left("child").trim())).toMatch(/^(gone|zombie)$/);
  });

  test("nothing of the adapter stays on the disk", async () => {
    const before = unpacked();
    await ask(fakePython(folder.dir, "exit 5"));
    expect(unpacked()).toEqual(before);
  });
});

describe("nothing runs from what a pull request can change", () => {
  test.each<[string, (checkout: string) => { python: string; base: string }]>([
    ["lora-python", (checkout) => ({ python: join(checkout, ".venv", "python"), base: folder.dir })],
    ["lora-base", (checkout) => ({ python: "python3", base: join(checkout, "weights") })],
    ["lora-base", (checkout) => ({ python: "python3", base: checkout })],
  ])("%s inside of the checkout", async (name, made) => {
    const checkout = join(folder.dir, "checkout");
    mkdirSync(join(checkout, ".venv"), { recursive: true });
    // As a virtual environment has it: a link to an interpreter elsewhere, whose libraries are here.
    symlinkSync("/bin/sh", join(checkout, ".venv", "python"));
    const runtime = localRuntime({ home: folder.dir, checkout, ...made(checkout) }, bundle);
    expect(await runtime.score(FUNCTIONS, 5)).toMatchObject({
      scored: false,
      why: `${name} lies in the checkout that is scored`,
    });
  });

  test("a folder beside it that only begins alike is another", async () => {
    const checkout = join(folder.dir, "check");
    mkdirSync(checkout);
    const { python, home } = fakePython(folder.dir, answering());
    const runtime = localRuntime({ python, home, base: join(folder.dir, "checked-base"), checkout }, bundle);
    expect((await runtime.score(FUNCTIONS, 20)).scored).toBe(true);
  });
});
