"""The verb `ablate`: what path and source are worth to the adapter, as a table.

Two adapters are trained on the same rows: one that sees path and source, one whose paths are hidden. The
first is scored with each mask, so the table separates what a model *used* from what it *could do without*.
Git fields need no run: no prompt holds one.
"""

from pathlib import Path
from typing import Any

from .adapter_files import read_adapter
from .base_model import open_base
from .dataset import read_dataset
from .metrics import spearman_interval
from .protocol import note, write_answer
from .train import train

#: Row → mask in training, mask in scoring (None: the base model as it comes).
ROWS: tuple[tuple[str, str | None, str], ...] = (
    ("base model, zero-shot", None, "none"),
    ("trained on path and source", "none", "none"),
    ("… path hidden when scoring", "none", "path"),
    ("… source hidden when scoring", "none", "source"),
    ("trained with the path hidden", "path", "path"),
)


def ablate(request: dict[str, Any], *, as_json: bool, started: float) -> int:
    """Trains below `work` and `output`, scores the test split, prints Markdown (or JSON)."""
    adapters: dict[str, str] = {}
    for mask in ("none", "path"):
        note(f"Ablation: training with mask {mask}.")
        folders = {name: str(Path(request[name]) / f"mask-{mask}") for name in ("work", "output")}
        adapters[mask] = train({**request, **folders, "mask": mask}, started=started)["adapter"]
    rows = _scored(request, adapters)
    if as_json:
        write_answer({"schema": 1, "rows": rows})
    else:
        print(_table(rows))
    return 0


def _scored(request: dict[str, Any], adapters: dict[str, str]) -> list[dict[str, Any]]:
    from .device import choose_device
    from .load import load_adapter, load_base
    from .readout import predict
    from .tokens import PromptEncoder

    base = open_base(Path(request["base"]))
    test = read_dataset(Path(request["dataset"])).test
    targets, files = [row["target"] for row in test], [row["path"] for row in test]
    device = choose_device(request["device"], request["precision"])
    encoder = PromptEncoder(base.tokenizer, max_tokens=request["maxTokens"])
    rows = []
    for trained in (None, "none", "path"):
        model = load_base(base, device, encoder.digit_ids)
        if trained:
            model = load_adapter(model, read_adapter(Path(adapters[trained]), None), base)
        for name, row_trained, mask in ROWS:
            if row_trained == trained:
                ids = [item.ids for item in encoder.encode(test, mask)]
                scores = predict(model, ids, batch=request["microBatch"], device=device)
                rows.append({"row": name, **spearman_interval(scores, targets, files, seed=request["seed"])})
    return rows


def _table(rows: list[dict[str, Any]]) -> str:
    lines = ["| row | Spearman on the test split | 95 % |", "|---|--:|--:|"]
    for row in rows:
        if row["spearman"] is None:
            lines.append(f"| {row['row']} | – | – |")
        else:
            lines.append(f"| {row['row']} | {row['spearman']:.3f} | {row['low']:.3f} to {row['high']:.3f} |")
    lines.append("| git fields zeroed | the same as each row: the prompt has no git field | |")
    return "\n".join(lines)
