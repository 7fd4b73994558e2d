"""The verbs, and the one place where a failure becomes an answer and an exit code."""

import argparse
import signal
import sys
import time
import traceback
from collections.abc import Callable

from .errors import Defect, Environment, Failure, OutOfMemory
from .isolation import NETWORK_KEPT, WORKER_KEPT, isolate
from .protocol import read_request, write_answer

Verb = Callable[[argparse.Namespace, float], int]


def main(arguments: list[str], *, started: float | None = None) -> int:
    """Runs one verb; returns the exit code (README.md lists them)."""
    options = _parser().parse_args(arguments)
    try:
        verb: Verb = options.run
        return verb(options, time.monotonic() if started is None else started)
    except Failure as failure:
        return _report(failure)
    except KeyboardInterrupt:
        return 130
    except ModuleNotFoundError as error:
        return _report(_missing_module(error))
    except MemoryError:
        return _report(
            OutOfMemory(what="Memory ran out.", consequence="No result.", cure="Free memory on the machine.")
        )
    except Exception as error:
        traceback.print_exc()
        return _report(
            Defect(
                what=f"{type(error).__name__}: {str(error)[:300]}",
                consequence="No result.",
                cure="Please report this with the lines above it on standard error.",
            )
        )


def _report(failure: Failure) -> int:
    print(f"{failure.what} {failure.consequence} {failure.cure}", file=sys.stderr, flush=True)
    write_answer(failure.as_json())
    return failure.exit_code


def _missing_module(error: ModuleNotFoundError) -> Failure:
    return Environment(
        what=f"The Python module {error.name} is not installed in {sys.prefix}.",
        consequence="The adapter is left out.",
        cure="Install torch and model/requirements.lock there (model/README.md), or run doctor.",
    )


def _score(_: argparse.Namespace, started: float) -> int:
    request = read_request("scoreRequest", sys.stdin)
    isolate()
    from .score import score

    write_answer(score(request, started=started))
    return 0


def _train(_: argparse.Namespace, started: float) -> int:
    request = read_request("trainRequest", sys.stdin)
    isolate()
    from .train import train

    # A cancelled job: leave through the supervisor's `finally`, which ends the workers.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    write_answer(train(request, started=started))
    return 0


def _worker(options: argparse.Namespace, started: float) -> int:
    isolate(extra=WORKER_KEPT)
    from .train_worker import run_worker

    return run_worker(options.plan, started=started)


def _ablate(options: argparse.Namespace, started: float) -> int:
    request = read_request("trainRequest", sys.stdin)
    isolate()
    from .ablate import ablate

    return ablate(request, as_json=options.json, started=started)


def _prepare(options: argparse.Namespace, _: float) -> int:
    from .prepare import parse_pins, prepare

    pins = parse_pins(options.sha256)
    into = options.into.absolute()
    isolate(extra=NETWORK_KEPT, online=True)
    write_answer(prepare(options.model, options.revision, into, pins=pins, accept_licence=options.accept_licence))
    return 0


def _inspect(options: argparse.Namespace, _: float) -> int:
    folder = options.folder.absolute()
    isolate()
    from .inspect_folder import inspect_folder

    write_answer(inspect_folder(folder, base=options.base and options.base.absolute()))
    return 0


def _doctor(options: argparse.Namespace, _: float) -> int:
    base = options.base and options.base.absolute()
    isolate()
    from .doctor import doctor

    return doctor(base=base, device=options.device, precision=options.precision, as_json=options.json)


def _parser() -> argparse.ArgumentParser:
    from pathlib import Path

    parser = argparse.ArgumentParser(prog="run.py", description="Trains and runs the LoRA adapter of Defect Risk.")
    verbs = parser.add_subparsers(required=True, metavar="VERB")

    verbs.add_parser("score", help="scoreRequest on standard input → scoreResponse").set_defaults(run=_score)
    verbs.add_parser("train", help="trainRequest on standard input → trainResponse").set_defaults(run=_train)

    verb = verbs.add_parser("prepare", help="download a base model, verify it, lock it")
    verb.add_argument("--model", required=True, metavar="OWNER/NAME", help="such as Qwen/Qwen2.5-Coder-1.5B")
    verb.add_argument("--revision", required=True, metavar="SHA", help="the 40 digits of the revision")
    verb.add_argument("--into", required=True, type=Path, metavar="DIR")
    verb.add_argument("--sha256", action="append", default=[], metavar="FILE=HASH", help="what the file must be")
    verb.add_argument("--accept-licence", action="store_true", help="take a model whose licence is refused by default")
    verb.set_defaults(run=_prepare)

    verb = verbs.add_parser("inspect", help="check an adapter's or a base model's folder and say what it is")
    verb.add_argument("folder", type=Path)
    verb.add_argument("--base", type=Path, help="check an adapter's tensors against this base model")
    verb.set_defaults(run=_inspect)

    verb = verbs.add_parser("doctor", help="what is missing on this machine, in sentences")
    verb.add_argument("--json", action="store_true")
    verb.add_argument("--base", type=Path)
    verb.add_argument("--device", choices=["auto", "cpu", "cuda"], default="auto")
    verb.add_argument("--precision", choices=["auto", "fp32", "bf16", "fp16", "4bit"], default="auto")
    verb.set_defaults(run=_doctor)

    verb = verbs.add_parser("ablate", help="trainRequest on standard input → what path and source are worth, a table")
    verb.add_argument("--json", action="store_true")
    verb.set_defaults(run=_ablate)

    verb = verbs.add_parser("worker", help="one process of `train`, which starts it")
    verb.add_argument("plan", type=Path)
    verb.set_defaults(run=_worker)
    return parser
