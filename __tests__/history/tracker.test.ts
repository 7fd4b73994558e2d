import { expect, test } from "@jest/globals";
import { temporaryRepository } from "../commands/temporary-repository.js";
import { BRANCHES } from "./branches.js";
import { EDITS } from "./edits.js";
import { FILES } from "./files.js";
import { readHistory, tell } from "./replay.js";

test.each([...EDITS, ...FILES, ...BRANCHES])("$name", async ({ make, functions, files }) => {
  using repo = temporaryRepository();
  make(repo);
  const told = tell(await readHistory(repo));
  expect(told.functions).toEqual(functions);
  if (files) expect(told.files).toEqual(files);
});
