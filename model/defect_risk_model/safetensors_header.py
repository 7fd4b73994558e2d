"""Reads the header of a safetensors file and checks it, without loading a tensor.

    8 bytes: length n of the header, little endian
    n bytes: JSON {"name": {"dtype": "F16", "shape": [8, 1536], "data_offsets": [0, 24576]}, …}
    the rest: the tensors, without a gap

The format cannot carry code; a header may still lie about sizes, so everything is compared before use.
"""

import json
import math
import os
from dataclasses import dataclass
from typing import Any, BinaryIO

from .errors import Refusal

#: Of the format's own reader: 100 MB. A 7B model's header has 40 KB, an adapter's 60 KB.
MAX_HEADER_BYTES = 4 * 1024 * 1024
#: Bytes of one element; a 4-bit base is loaded from 16-bit files.
WIDTHS = {"F64": 8, "F32": 4, "F16": 2, "BF16": 2, "I64": 8, "I32": 4, "I16": 2, "I8": 1, "U8": 1, "BOOL": 1}


@dataclass(frozen=True)
class TensorEntry:
    """One tensor: its type, shape, and the bytes [start, end) in the file."""

    dtype: str
    shape: tuple[int, ...]
    start: int
    end: int


def read_header(file: BinaryIO, name: str) -> dict[str, TensorEntry]:
    """The tensors of an open file; Refusal where the header is too long, no JSON, or does not cover the file."""
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    first = file.read(8)
    length = int.from_bytes(first, "little")
    if len(first) != 8 or length > MAX_HEADER_BYTES or 8 + length > size:
        raise _refused(name, f"its header claims {length} bytes")
    try:
        raw = json.loads(file.read(length))
    except (ValueError, RecursionError) as error:
        raise _refused(name, "its header is not JSON") from error
    if not isinstance(raw, dict):
        raise _refused(name, "its header is not an object")
    raw.pop("__metadata__", None)
    entries = {tensor: _entry(name, tensor, value, 8 + length) for tensor, value in raw.items()}
    _check_covering(name, entries, 8 + length, size)
    return entries


def _entry(name: str, tensor: str, value: Any, origin: int) -> TensorEntry:
    try:
        dtype, shape, (start, end) = value["dtype"], value["shape"], value["data_offsets"]
        numbers = [*shape, start, end]
        if any(type(number) is not int or number < 0 for number in numbers):
            raise ValueError
        width = WIDTHS[dtype]
    except (KeyError, TypeError, ValueError) as error:
        raise _refused(name, f"its header's entry {tensor[:80]!r} is malformed") from error
    if end - start != math.prod(shape) * width:
        raise _refused(name, f"tensor {tensor[:80]!r} has another size than its shape")
    return TensorEntry(dtype, tuple(shape), origin + start, origin + end)


def _check_covering(name: str, entries: dict[str, TensorEntry], origin: int, size: int) -> None:
    at = origin
    for entry in sorted(entries.values(), key=lambda entry: (entry.start, entry.end)):
        if entry.start != at:
            raise _refused(name, "its tensors overlap or leave a gap")
        at = entry.end
    if at != size:
        raise _refused(name, f"it has {size} bytes, its header describes {at}")


def _refused(name: str, why: str) -> Refusal:
    return Refusal(
        what=f"{name} is refused: {why}.",
        consequence="It was not loaded.",
        cure="Train the adapter again, or prepare the base model again.",
    )
