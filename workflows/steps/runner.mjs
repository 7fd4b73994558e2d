import { randomUUID } from "node:crypto";
import { appendFile, readFile, stat } from "node:fs/promises";

/** GitHub shows no summary at all if a step's exceeds this. Bytes. */
const MAX_SUMMARY = 1024 * 1024;

/** Sets the step's outputs. A value stands between two lines that nobody can guess, so that none sets another. */
export async function setOutputs(outputs) {
  const delimiter = `defect_risk_${randomUUID()}`;
  const lines = Object.entries(outputs).map(
    ([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`,
  );
  await appendFile(variable("GITHUB_OUTPUT"), lines.join(""));
}

/** An annotation of the run. @param level notice, warning or error */
export function tell(level, text) {
  const data = text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  process.stdout.write(`::${level} title=Defect Risk::${data}\n`);
}

export async function appendSummary(markdown) {
  const path = variable("GITHUB_STEP_SUMMARY");
  const { size } = await stat(path);
  if (size + Buffer.byteLength(markdown) >= MAX_SUMMARY) {
    tell("warning", "The job summary has no room for the training report; it is in the artifact.");
  } else await appendFile(path, `${markdown}\n`);
}

/** @throws if the runner, or the step in action.yml, did not set it */
export function variable(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

/** An input of the workflow, or the end of the step with exit code 2 and a sentence. */
export function checked(name, value, form, expected) {
  if (form.test(value)) return value;
  tell("error", `The input ${name} cannot be ${JSON.stringify(value)}: give it ${expected}.`);
  process.exit(2);
}

/** Only who may write to the repository starts these, and the code they check out is their ref's own. */
const OWN_EVENTS = ["push", "schedule", "workflow_dispatch", "repository_dispatch"];

/**
 * Whether what this run makes may go where every pull request finds it: it ran on the default branch, for an
 * event that checks out nobody else's code. `pull_request_target`, `workflow_run` and their like name the
 * default branch too, and are refused.
 * @returns null if it may, else the reason as a clause
 */
export async function whyNotShared() {
  const [event, ref] = [variable("GITHUB_EVENT_NAME"), variable("GITHUB_REF")];
  if (!OWN_EVENTS.includes(event)) return `the event ${event} may run code that is not the default branch's`;
  const branch = await defaultBranch();
  return ref === `refs/heads/${branch}` ? null : `${ref} is not the default branch ${branch}`;
}

/** A schedule runs on no other branch, and its payload does not always name the repository. */
export async function defaultBranch() {
  const payload = JSON.parse(await readFile(variable("GITHUB_EVENT_PATH"), "utf8"));
  return (
    payload.repository?.default_branch ??
    (process.env["GITHUB_EVENT_NAME"] === "schedule" ? variable("GITHUB_REF_NAME") : null)
  );
}
