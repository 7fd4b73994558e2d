import { delimiter, isAbsolute } from "node:path";

/**
 * The environment that Python gets: what it needs to find the GPU, its libraries and a place for files, and nothing
 * else. No token, no input of the workflow, and no variable that would make it import from elsewhere; `-I` alone
 * would not keep LD_PRELOAD or a token out.
 */
export function pythonEnvironment(env: NodeJS.ProcessEnv = process.env): Record<string, string> {
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && KEPT.test(entry[0]),
  );
  return {
    ...Object.fromEntries(kept),
    // A relative place, or the empty one, would be a folder of whatever is checked out.
    PATH: (env["PATH"] ?? "").split(delimiter).filter(isAbsolute).join(delimiter),
    LC_ALL: "C.UTF-8",
    // The weights are on this disk, checked: nothing is fetched while something is scored or trained.
    HF_HUB_OFFLINE: "1",
    TRANSFORMERS_OFFLINE: "1",
    HF_HUB_DISABLE_TELEMETRY: "1",
    TOKENIZERS_PARALLELISM: "false",
  };
}

const KEPT = new RegExp(
  `^(?:${[
    "HOME",
    "USERPROFILE",
    "SYSTEMROOT",
    "TMPDIR",
    "TEMP",
    "TMP",
    "LD_LIBRARY_PATH",
    "CUDA_[A-Z_]+",
    "NVIDIA_[A-Z_]+",
    "(?:HIP|ROCR)_VISIBLE_DEVICES",
    "(?:OMP|MKL|OPENBLAS)_NUM_THREADS",
    "PYTORCH_[A-Z_]*ALLOC_CONF",
    "TRITON_CACHE_DIR",
    // By this the runner finds, and ends, what a cancelled job has left behind.
    "RUNNER_TRACKING_ID",
  ].join("|")})$`,
);
