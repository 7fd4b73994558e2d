"""The verb `inspect`: what an adapter's or a base model's folder is, after the checks of a load."""

from pathlib import Path
from typing import Any

from .adapter_files import MANIFEST, WEIGHTS, check_base, read_adapter, read_tensors
from .base_model import LOCK, open_base
from .errors import Usage


def inspect_folder(folder: Path, *, base: Path | None) -> dict[str, Any]:
    """Facts about the folder; Refusal where it would not be loaded. An adapter's tensors need its base model."""
    if (folder / LOCK).exists():
        found = open_base(folder)
        facts = {"id": found.id, "revision": found.revision, "files": found.files}
        return {"schema": 1, "kind": "base", **facts, "parameters": found.parameters()}
    if not (folder / MANIFEST).exists():
        raise Usage(
            what=f"{folder} holds neither {LOCK} nor {MANIFEST}.",
            consequence="There is nothing to inspect.",
            cure="Name an adapter's folder, or one that prepare made.",
        )
    adapter = read_adapter(folder, None)
    answer: dict[str, Any] = {
        "schema": 1,
        "kind": "adapter",
        "manifest": adapter.manifest,
        "weightBytes": len(adapter.weights),
        "tensors": None,
    }
    if base is not None:
        opened = open_base(base)
        check_base(adapter, opened)
        tensors = read_tensors(adapter, opened)
        answer["tensors"] = {
            "file": WEIGHTS,
            "count": len(tensors),
            "numbers": int(sum(t.size for t in tensors.values())),
        }
    return answer
