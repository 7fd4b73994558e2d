"""SHA-256 of files, of the folder's small ones and of weights of many gigabytes."""

import hashlib
import json
import os
from pathlib import Path

_CHUNK = 1 << 22


def sha256_of(path: Path) -> str:
    """Hex digest, read in 4 MiB pieces."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def sha256_of_bytes(data: bytes) -> str:
    """Hex digest."""
    return hashlib.sha256(data).hexdigest()


def write_json(path: Path, value: object) -> None:
    """Sorted, indented, whole or not at all: the same value is the same bytes."""
    temporary = path.with_name(path.name + ".tmp")
    temporary.write_text(json.dumps(value, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    os.replace(temporary, path)
