import { expect, test } from "@jest/globals";
import { readRepository } from "../../../src/io/actions/repository.js";

test.each([
  [{ GITHUB_REPOSITORY: "o/r" }, "https://github.com/o/r"],
  [
    { GITHUB_REPOSITORY: "o/r.js", GITHUB_SERVER_URL: "https://git.example.org" },
    "https://git.example.org/o/r.js",
  ],
  [{ GITHUB_REPOSITORY: "o/r", GITHUB_SERVER_URL: "http://localhost:3000" }, "http://localhost:3000/o/r"],
  [{ GITHUB_REPOSITORY: "o/r", GITHUB_SERVER_URL: "javascript:alert(1)" }, undefined],
  [{ GITHUB_REPOSITORY: "no repository" }, undefined],
  [{}, undefined],
])("%j is at %s", (env, webUrl) => {
  expect(readRepository(env)?.webUrl).toBe(webUrl);
});
