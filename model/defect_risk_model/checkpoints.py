"""Which checkpoint a killed training goes on from."""

import json
import re
import shutil
from pathlib import Path
from typing import Any

#: transformers writes it last: a folder without it, or with half of it, is a half-written checkpoint.
STATE = "trainer_state.json"
_NAME = re.compile(r"checkpoint-(\d+)$")


def newest_checkpoint(folder: Path) -> tuple[int, Path] | None:
    """The whole checkpoint with the most steps; half-written ones are removed."""
    found: list[tuple[int, Path]] = []
    for path in folder.glob("checkpoint-*"):
        match = _NAME.search(path.name)
        if match and _is_whole(path):
            found.append((int(match[1]), path))
        else:
            shutil.rmtree(path, ignore_errors=True)
    return max(found, default=None)


def read_state(checkpoint: Path) -> dict[str, Any]:
    """trainer_state.json."""
    state: dict[str, Any] = json.loads((checkpoint / STATE).read_text(encoding="utf-8"))
    return state


def _is_whole(path: Path) -> bool:
    try:
        return isinstance(read_state(path)["global_step"], int)
    except (OSError, ValueError, KeyError, TypeError):
        return False
