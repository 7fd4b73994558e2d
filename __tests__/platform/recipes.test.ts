import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { renderJson } from "../../src/report/json.js";
import { TYPICAL } from "../report/sample-reports.js";
import { holds, interpolate } from "./expression.js";
import { gitHubContract } from "./github-contract.js";

/* The scripts of the example workflows, run by bash; what they ask of GitHub is held against its description. */

interface Step {
  readonly name?: string;
  readonly if?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly token: string;
}

const calls: Call[] = [];
let server: Server;
let url: string;
let folder: string;
let steps: readonly Step[];
/** What the server answers; a label that is not there is 404. */
let status = 200;
let answer = "{}";

beforeAll(async () => {
  const examples = ["outputs.yml", "badge.yml"].map((name) => readFile(`workflows/examples/${name}`, "utf8"));
  steps = (await Promise.all(examples)).flatMap((text) => {
    const { jobs } = parse(text) as { jobs: Record<string, { steps: Step[] }> };
    return Object.values(jobs).flatMap((job) => job.steps);
  });
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks).toString("utf8");
      calls.push({
        method: request.method ?? "",
        path: new URL(request.url ?? "/", "http://x").pathname,
        body: body === "" ? undefined : (JSON.parse(body) as unknown),
        token: request.headers.authorization ?? "",
      });
      response.writeHead(request.method === "PUT" ? 200 : status).end(answer);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = await mkdtemp(join(tmpdir(), "recipes-"));
  await writeFile(join(folder, "report.json"), renderJson(TYPICAL));
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

interface Facts {
  readonly highest: string;
  readonly flagged: string;
  readonly reviewer?: string;
  readonly author?: string;
  readonly webhook?: string;
}

/** Runs the step whose name begins so, if its condition holds. @returns what was asked, or null if it did not run */
async function ran(name: string, facts: Facts): Promise<readonly Call[] | null> {
  const step = steps.find((one) => one.name?.startsWith(name))!;
  const contexts = {
    github: { token: "t", event: { pull_request: { number: 7, html_url: "https://github.com/o/r/pull/7", user: { login: facts.author ?? "ann" } } } },
    steps: { risk: { outputs: { "highest-risk": facts.highest, "flagged-count": facts.flagged, "report-path": join(folder, "report.json") } } },
    inputs: {},
    runner: {},
    env: {},
  }; // prettier-ignore
  if (step.if !== undefined && !holds(step.if, contexts)) return null;
  const own = Object.entries(step.env ?? {}).map(([key, value]) => {
    const secret = value.replace(/\$\{\{ (?:vars|secrets)\.(\w+) \}\}/, (_, name: string) =>
      name === "CHAT_WEBHOOK" ? (facts.webhook ?? "") : (facts.reviewer ?? ""),
    );
    return [key, interpolate(secret, contexts)];
  });
  const env = { PATH: process.env["PATH"], GH_TOKEN: "t", NUMBER: "7", GITHUB_API_URL: url, GITHUB_REPOSITORY: "o/r", ...Object.fromEntries(own) }; // prettier-ignore
  calls.length = 0;
  const child = spawn("bash", ["-e", "-o", "pipefail", "-c", step.run!], {
    env,
    cwd: folder,
    stdio: "ignore",
  });
  const [code] = (await once(child, "exit")) as [number];
  expect(code).toBe(0);
  return [...calls];
}

/** The operation of GitHub's API that a call is, without a fault. */
async function operationOf({ method, path, body, token }: Call): Promise<string> {
  const contract = await gitHubContract();
  const matched = contract.match(method, path)!;
  expect(contract.faultsOfRequest(matched, new URLSearchParams(), body)).toEqual([]);
  expect(token).toBe("Bearer t");
  return matched.id;
}

describe("label", () => {
  test("while something is flagged", async () => {
    const asked = (await ran("Label", { highest: "high", flagged: "2" }))!;
    expect(asked).toMatchObject([{ body: { labels: ["risky"] } }]);
    expect(await operationOf(asked[0]!)).toBe("issues/add-labels");
  });

  test.each([200, 404])("is taken away when nothing is, also if there was none (%d)", async (code) => {
    status = code;
    const asked = (await ran("Label", { highest: "normal", flagged: "0" }))!;
    status = 200;
    expect(await operationOf(asked[0]!)).toBe("issues/remove-label");
  });
});

describe("second reviewer", () => {
  test("is asked when something is critical", async () => {
    const asked = (await ran("Ask", { highest: "critical", flagged: "2", reviewer: "bob" }))!;
    expect(asked).toMatchObject([{ body: { reviewers: ["bob"] } }]);
    expect(await operationOf(asked[0]!)).toBe("pulls/request-reviewers");
  });

  test.each([
    ["nothing is critical", { highest: "high", reviewer: "bob" }, null],
    ["nobody is named", { highest: "critical" }, []],
    ["it is the author", { highest: "critical", reviewer: "bob", author: "bob" }, []],
  ])("is not when %s", async (_, facts, asked) => {
    expect(await ran("Ask", { flagged: "2", ...facts })).toEqual(asked);
  });
});

test("the chat is told counts and the address, no name of the pull request's", async () => {
  const asked = await ran("Post", { highest: "critical", flagged: "3", webhook: `${url}/hook` });
  expect(asked!.map(({ path, body }) => [path, body])).toEqual([
    [
      "/hook",
      {
        text: "Defect risk: 3 of 6 changed functions deserve a closer look: https://github.com/o/r/pull/7",
      },
    ],
  ]);
  expect(await ran("Post", { highest: "critical", flagged: "3" })).toEqual([]);
});

test.each([
  ["first", 404, "{}", undefined],
  ["later", 200, '{"sha":"abc","content":"x"}', "abc"],
] as const)("the badge is written to its branch, %s", async (_, code, said, sha) => {
  await writeFile(join(folder, "badge.json"), '{"schemaVersion":1}\n');
  [status, answer] = [code, said];
  const [, put] = (await ran("Publish", { highest: "none", flagged: "0" }))!;
  [status, answer] = [200, "{}"];
  expect(await operationOf(put!)).toBe("repos/create-or-update-file-contents");
  expect(put!.body).toEqual({
    message: "Badge",
    branch: "badges",
    content: Buffer.from('{"schemaVersion":1}\n').toString("base64"),
    ...(sha === undefined ? {} : { sha }),
  });
});
