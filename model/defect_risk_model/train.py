"""The verb `train`: the supervisor of one or more worker processes.

It starts the workers (train_worker.py), through torchrun where there are several, passes their progress
on, and starts them again with a smaller micro-batch when memory runs out: a new process is the only sure
way to have a GPU's memory back in one piece. It imports neither torch nor transformers.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from .base_model import open_base
from .errors import Defect, Environment, Failure, OutOfMemory, OutOfTime, Refusal, Usage
from .isolation import isolated
from .protocol import note
from .save_adapter import check_output
from .train_plan import MIN_GROUP, Plan, plan_batches

#: From about 3 billion parameters on, half of it: the larger model is the easier to unlearn.
LEARNING_RATE, LEARNING_RATE_LARGE, LARGE = 2e-4, 1e-4, 3_000_000_000
#: Adapter, optimizer and random state of 7B at rank 8, four times, and the adapter itself.
MIN_FREE_BYTES = 2 * 1024**3
#: A worker that does not stop by itself after the limit gets this long.
_GRACE_SECONDS = 60.0
_FAILURES: dict[str, type[Failure]] = {f.code: f for f in (Usage, Environment, Refusal, OutOfMemory, OutOfTime, Defect)}


def train(request: dict[str, Any], *, started: float) -> dict[str, Any]:
    """A trainRequest with its defaults → trainResponse; a Failure says which of both sides is at fault."""
    began = time.time() - (time.monotonic() - started)
    base = open_base(Path(request["base"]))
    rate = request["learningRate"] or (LEARNING_RATE_LARGE if base.parameters() >= LARGE else LEARNING_RATE)
    work = Path(request["work"])
    check_output(Path(request["output"]))
    _prepare_folder(work)
    micro_batch, notes = request["microBatch"], list[str]()
    while True:
        batches = plan_batches(micro_batch, request["effectiveBatch"], request["processes"])
        plan = Plan(request, batches, rate, os.getpid(), began, notes)
        try:
            answer = _run(plan)
        except OutOfMemory:
            micro_batch = batches.chunk // 2
            if micro_batch == 0:
                raise
            notes = [*notes, _smaller(batches.chunk, micro_batch)]
            note(notes[-1])
            continue
        return answer


def _smaller(before: int, after: int) -> str:
    sentence = f"A micro-batch of {before} does not fit in memory; going on with {after}."
    if after >= MIN_GROUP:
        return sentence
    return (
        f"{sentence} Functions are still compared {MIN_GROUP} at a time: their scores are computed first, "
        "their gradients afterwards, which takes about a third longer."
    )


def _run(plan: Plan) -> dict[str, Any]:
    orders = plan.work / "plan.json"
    plan.write(orders)
    plan.answer.unlink(missing_ok=True)
    program = [str(Path(__file__).resolve().parent.parent / "run.py"), "worker", str(orders)]
    command = [sys.executable, "-I", *program]
    if plan.batches.processes > 1:
        # --no-python: torchrun would start its workers without -I.
        torchrun = ["-m", "torch.distributed.run", "--standalone", "--nproc-per-node", str(plan.batches.processes)]
        command = [sys.executable, "-I", *torchrun, "--no-python", *command]
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=sys.stderr.fileno(), env=_environment(plan), cwd=Path(__file__).parent
    )
    try:
        code = process.wait(
            timeout=None if plan.deadline is None else max(1, plan.deadline - time.time()) + _GRACE_SECONDS
        )
    except subprocess.TimeoutExpired as error:
        raise OutOfTime(
            what=f"Training did not stop at its limit of {plan.request['seconds']:g} s and was ended.",
            consequence="No adapter was made; the last checkpoint stays.",
            cure="Raise the limit; the same command goes on from the checkpoint.",
        ) from error
    finally:
        process.kill()
        process.wait()
    return _read_answer(plan, code)


def _environment(plan: Plan) -> dict[str, str]:
    environment = isolated(os.environ)
    if plan.batches.processes == 1 and "CUDA_VISIBLE_DEVICES" not in environment:
        # transformers would split every batch over all GPUs it sees, in threads.
        environment["CUDA_VISIBLE_DEVICES"] = "0"
    environment.setdefault("OMP_NUM_THREADS", str(max(1, (os.cpu_count() or 1) // plan.batches.processes)))
    return environment


def _read_answer(plan: Plan, code: int) -> dict[str, Any]:
    try:
        answer: dict[str, Any] = json.loads(plan.answer.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        if code in (-9, 137):
            # The kernel ends who takes the machine's last memory; what it said to us is only this.
            raise OutOfMemory(
                what="The training process was killed, which the system does when its memory runs out.",
                consequence="No adapter was made; the last checkpoint stays.",
                cure="Lower microBatch, use a smaller base model, or a machine with more memory.",
            ) from error
        raise Defect(
            what=f"The training process ended with exit code {code} and no answer.",
            consequence="No adapter was made; the last checkpoint stays.",
            cure="Please report this with the lines above it on standard error.",
        ) from error
    if "error" in answer:
        facts = answer["error"]
        raise _FAILURES[facts["code"]](what=facts["what"], consequence=facts["consequence"], cure=facts["cure"])
    return answer


def _prepare_folder(work: Path) -> None:
    try:
        work.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Usage(
            what=f"The work folder {work} cannot be made ({error.strerror}).",
            consequence="Nothing was trained.",
            cure="Name a folder on a disk with room for checkpoints.",
        ) from error
    free = shutil.disk_usage(work).free
    if free < MIN_FREE_BYTES:
        raise Environment(
            what=f"{work} has {free / 1e9:.1f} GB free; checkpoints may need {MIN_FREE_BYTES / 1e9:.1f} GB.",
            consequence="Nothing was trained.",
            cure="Free disk space on the runner.",
        )
