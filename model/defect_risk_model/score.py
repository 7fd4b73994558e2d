"""The verb `score`: verified base + verified adapter + functions → expected digits."""

import time
from pathlib import Path
from typing import Any

from .adapter_files import check_base, read_adapter, refused
from .base_model import open_base
from .errors import OutOfTime, Usage
from .protocol import progress

#: Of a value in the answer; what a batch's composition can move lies orders of magnitude below.
DECIMALS = 2


def score(request: dict[str, Any], *, started: float) -> dict[str, Any]:
    """A scoreRequest with its defaults → scoreResponse. `started`: monotonic seconds, when the process began."""
    clock = _Clock(started, request["seconds"])
    adapter = None
    if request["adapter"] is not None:
        adapter = read_adapter(Path(request["adapter"]), request["expect"])
        request = _settle(request, adapter.manifest)
    base = open_base(Path(request["base"]))
    if adapter:
        check_base(adapter, base)

    from .device import choose_device, versions
    from .load import load_adapter, load_base
    from .readout import predict
    from .tokens import PromptEncoder

    device = choose_device(request["device"], request["precision"])
    encoder = PromptEncoder(base.tokenizer, max_tokens=request["maxTokens"] or 1024)
    notes: list[str] = []
    if adapter:
        _check_read_out(adapter.manifest, encoder.digit_ids)
        trained = adapter.manifest["dtype"]["trained"]
        if trained != device.precision:
            notes.append(
                f"The adapter was trained over a base model in {trained} and scores over one in {device.precision}."
            )
    functions = request["functions"]
    encoded = encoder.encode(functions, request["mask"] or "path") if functions else []
    clock.check("loading the base model")
    model = load_base(base, device, encoder.digit_ids)
    if adapter:
        model = load_adapter(model, adapter, base)
    clock.check("scoring")

    loaded = time.monotonic()

    def after_batch(done: int) -> None:
        progress("score", step=done, of=len(functions), started=started)
        # Batches go from long to short: the mean so far is an upper bound of what is left.
        clock.check("scoring", forecast=(time.monotonic() - loaded) / done * (len(functions) - done) * 0.5)

    values = predict(
        model,
        [item.ids for item in encoded],
        batch=request["batch"],
        device=device,
        after_batch=after_batch,
        on_smaller=lambda batch: notes.append(f"A batch did not fit in memory; it went on with {batch} at a time."),
    )
    return {
        "schema": 1,
        "scores": [
            {"id": function["id"], "value": round(value, DECIMALS), "truncated": item.truncated}
            for function, value, item in zip(functions, values, encoded, strict=True)
        ],
        "device": device.name,
        "precision": device.precision,
        "seconds": round(time.monotonic() - started, 3),
        "notes": notes,
        "versions": versions(),
    }


def _settle(request: dict[str, Any], manifest: dict[str, Any]) -> dict[str, Any]:
    """An adapter is read as it was trained: its mask and its budget of tokens."""
    settled = dict(request)
    for name in ("mask", "maxTokens"):
        if request[name] not in (None, manifest[name]):
            raise Usage(
                what=f"{name} {request[name]!r} was asked for; the adapter was trained with {manifest[name]!r}.",
                consequence="Nothing was scored.",
                cure=f"Leave {name} out, or train an adapter with it.",
            )
        settled[name] = manifest[name]
    return settled


def _check_read_out(manifest: dict[str, Any], digit_ids: list[int]) -> None:
    if manifest["digitIds"] != digit_ids:
        raise refused("its manifest names other digit tokens than this base model has")


class _Clock:
    """The time limit; it is asked between steps, the caller ends a step that hangs."""

    def __init__(self, started: float, seconds: float | None) -> None:
        self.seconds = seconds
        self.end = None if seconds is None else started + seconds

    def check(self, stage: str, forecast: float = 0.0) -> None:
        """OutOfTime where the limit is over, or what is left will surely not fit."""
        if self.end is None or time.monotonic() + forecast <= self.end:
            return
        raise OutOfTime(
            what=f"The limit of {self.seconds:g} s does not suffice ({stage}).",
            consequence="Nothing was scored; functions are ranked without the adapter.",
            cure="Raise the limit, use a GPU or a smaller base model, or score fewer functions.",
        )
