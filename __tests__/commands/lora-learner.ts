import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fakePython, type FakePython } from "../io/inference/fake-python.js";
import { sampleFiles } from "../scoring/adapters/lora/sample-lora.js";

/** Of the run that made the adapter that `IN_FORCE_FILES` are: its answers are told apart by it. */
const SEED_IN_FORCE = 7;
export const IN_FORCE_FILES = sampleFiles({}, ({ training }) => (training.seed = SEED_IN_FORCE));

/** It knows what came true: what no honest model does, but whoever judges it must then say yes. */
export const KNOWING = "9 * (target ?? (text.includes('socket') ? 0.5 : 0))";

/** Exit code 3: something that it needs is missing. */
const FAILS = { train: "", "train-only": 'case "$*" in *score*) exit 3;; esac; ', none: "exit 3; " };

/**
 * Programs that stand for Python's: they take request and data set as the real one does, and write an adapter's
 * folder. What the real one learns is tested in __tests__/model; here they are told what to answer.
 *
 * @param dir gets `base`, the prepared base model, and a folder for each program
 */
export function learnerIn(dir: string) {
  for (const name of ["base", "adapter"]) mkdirSync(join(dir, name));
  for (const [name, bytes] of Object.entries(sampleFiles())) {
    writeFileSync(join(dir, name === "tokenizer.json" ? "base" : "adapter", name), bytes);
  }
  let made = 0;
  /**
   * @param value of a function, in JavaScript: of its `target` where it is trained, of its `text` always
   * @param verb none: it fails whatever it is asked for; train-only: it fails when it is asked for scores
   * @param inForce what the adapter in force answers; `known` is what came true of a function of the newest year
   */
  return (value: string, verb: "train" | "train-only" | "none" = "train", inForce = "0"): FakePython => {
    const script = `
    const fs = require("fs");
    const request = JSON.parse(fs.readFileSync(0, "utf8"));
    const within = (value) => Math.max(0, Math.min(9, value));
    const of = ({ path, text, target }) => within(${value});
    const read = () => fs.readFileSync(__dirname + "/dataset.jsonl", "utf8").trim().split("\\n").map((line) => JSON.parse(line));
    const base = { schema: 1, notes: ["A micro-batch of 16 does not fit in memory."], seconds: 1, versions: {} };
    if (process.argv.includes("score")) {
      const isInForce = JSON.parse(fs.readFileSync(request.adapter + "/manifest.json", "utf8")).training.seed === ${SEED_IN_FORCE};
      let answer = of;
      if (isInForce && fs.existsSync(__dirname + "/dataset.jsonl")) {
        fs.appendFileSync(__dirname + "/in-force", request.functions.length + "\\n");
        const came = new Map(read().flatMap(({ split, path, text, target }) => (split === "test" ? [[path + text, target]] : [])));
        answer = ({ path, text, known = came.get(path + text) ?? 0 }) => within(${inForce});
      }
      const scores = request.functions.map((f) => ({ id: f.id, value: answer(f), truncated: false }));
      console.log(JSON.stringify({ ...base, scores, device: "cpu", precision: "fp32" }));
    } else {
      fs.appendFileSync(__dirname + "/trained", JSON.stringify(request) + "\\n");
      fs.copyFileSync(request.dataset, __dirname + "/dataset.jsonl");
      const scores = (split, of) => read().filter((row) => row.split === split).map((row) => ({ id: row.id, value: of(row) }));
      fs.cpSync("${dir}/adapter", request.output, { recursive: true });
      process.stderr.write(JSON.stringify({ event: "progress", stage: "train", step: 20, of: 100, loss: 0.5 }) + "\\n");
      console.log(JSON.stringify({ ...base, adapter: request.output, best: { step: 1, validationSpearman: request.seed / 10 },
        testScores: scores("test", of), validationScores: scores("validation", of), zeroShotTestScores: scores("test", () => 4.5) }));
    }`;
    const folder = join(dir, `python-${++made}`);
    mkdirSync(folder);
    const program = join(folder, "learner.cjs");
    writeFileSync(program, script);
    return fakePython(folder, `${FAILS[verb]}exec "${process.execPath}" "${program}" "$@"`);
  };
}
