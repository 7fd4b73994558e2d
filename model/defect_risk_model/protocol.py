"""Reading requests, writing answers and events: everything that crosses the process's edge as JSON."""

import json
import os
import sys
import time
from typing import Any, TextIO

from .errors import Usage
from .schema_check import problem

#: 100,000 functions of some kilobytes.
MAX_REQUEST_CHARACTERS = 1 << 29
_EVENT_SECONDS = 1.0

_SCORE_DEFAULTS: dict[str, Any] = {
    "adapter": None,
    "expect": None,
    "device": "auto",
    "precision": "auto",
    "maxTokens": None,
    "mask": None,
    "batch": 16,
    "seconds": None,
}
_TRAIN_DEFAULTS: dict[str, Any] = {
    "seed": 0,
    "mask": "path",
    "epochs": 3,
    "microBatch": 16,
    "effectiveBatch": 32,
    "learningRate": None,
    "dropout": 0.05,
    "maxTokens": 1024,
    "seconds": None,
    "overrun": "stop",
    "device": "auto",
    "precision": "auto",
    "processes": 1,
}
DEFAULTS = {"scoreRequest": _SCORE_DEFAULTS, "trainRequest": _TRAIN_DEFAULTS}
#: Fields that are paths: made absolute while the caller's folder is still the working directory.
_PATHS = ("base", "adapter", "dataset", "output", "work")


def read_request(definition: str, source: TextIO) -> dict[str, Any]:
    """A checked request with its defaults filled in; Usage where it is not one."""
    text = source.read(MAX_REQUEST_CHARACTERS + 1)
    if len(text) > MAX_REQUEST_CHARACTERS:
        raise _wrong("it is too long")
    try:
        value = json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise _wrong(f"it is not JSON ({error})") from error
    return checked_request(definition, value)


def checked_request(definition: str, value: Any) -> dict[str, Any]:
    """The same for a request that is already a value."""
    found = problem(definition, value)
    if found:
        raise _wrong(found)
    request = {**DEFAULTS[definition], **value}
    for name in _PATHS:
        if request.get(name) is not None:
            request[name] = os.path.abspath(request[name])
    return request


def write_answer(value: dict[str, Any]) -> None:
    """One line on standard output; nothing else is ever written there."""
    sys.stdout.write(json.dumps(value, allow_nan=False) + "\n")
    sys.stdout.flush()


_last_event = 0.0


def progress(stage: str, *, step: int, of: int, started: float, **facts: Any) -> None:
    """A progress event; `started` is a time.monotonic(). One a second, and those that end a stage or that
    carry a validation."""
    global _last_event
    now = time.monotonic()
    if step < of and now - _last_event < _EVENT_SECONDS and facts.get("validationSpearman") is None:
        return
    _last_event = now
    seconds = round(time.monotonic() - started, 3)
    _event({"event": "progress", "stage": stage, "step": step, "of": of, "seconds": seconds, **facts})


def note(sentence: str) -> None:
    """A sentence for the person who waits."""
    _event({"event": "note", "sentence": sentence})


def _event(event: dict[str, Any]) -> None:
    print(json.dumps(event), file=sys.stderr, flush=True)


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def _wrong(why: str) -> Usage:
    return Usage(
        what=f"The request is wrong: {why}.",
        consequence="Nothing was done.",
        cure="Send what contract/protocol.schema.json describes.",
    )
