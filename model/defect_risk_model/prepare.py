"""The verb `prepare`: downloads a base model once, verifies it, and locks what it got.

Trust: a file given with --sha256 must have that hash. The others are recorded in base.lock.json on first
use, after they matched what the hub says of them; from then on every load compares with the lock, and a
second `prepare` into the same folder refuses anything else. So pin the weights where you can: the hashes
are on the model's page, under Files.
"""

import hashlib
import json
import os
import re
import shutil
from pathlib import Path
from typing import Any

from .base_model import LOCK, open_base
from .digests import sha256_of, write_json
from .errors import Environment, Refusal, Usage
from .protocol import note, progress
from .safetensors_header import read_header

BASES = Path(__file__).parent / "bases.json"
#: Weights, configuration and tokenizer; never code, never pickles.
_ALLOWED = re.compile(r"^[\w.-]+\.(safetensors|json)$|^(merges|vocab)\.txt$")
_ID = re.compile(r"^[\w.-]{1,100}/[\w.-]{1,100}$", re.ASCII)
_SHA = re.compile(r"^[0-9a-f]{40}$")
_SHA256 = re.compile(r"^[0-9a-f]{64}$")
#: Left free beside what is downloaded.
_SPARE_BYTES = 1024**3


def parse_pins(texts: list[str]) -> dict[str, str]:
    """FILE=HASH texts → {file: hash}."""
    pins = {}
    for text in texts:
        name, _, value = text.rpartition("=")
        if not name or not _SHA256.match(value):
            raise _usage(f"{text!r} is not FILE=HASH with a SHA-256 of 64 lower-case hex digits")
        pins[name] = value
    return pins


def prepare(model: str, revision: str, into: Path, *, pins: dict[str, str], accept_licence: bool) -> dict[str, Any]:
    """Makes `into` a prepared base model; returns its lock. What a broken download left is gone on with."""
    if not _ID.match(model):
        raise _usage(f"{model!r} is not OWNER/NAME")
    if not _SHA.match(revision):
        raise _usage(f"{revision!r} is not a revision's 40 hex digits; a name such as main can move")
    licence = _licence(model, accept_licence)
    if (into / LOCK).exists():
        return _already(model, revision, into, pins)

    from httpx2 import HTTPError
    from huggingface_hub import HfApi

    try:
        info = HfApi().model_info(model, revision=revision, files_metadata=True)
    except (HTTPError, OSError) as error:
        raise _unreachable(model, error) from error
    if info.sha != revision:
        raise Refusal(
            what=f"The hub answered with revision {str(info.sha)[:60]}, not {revision}.",
            consequence="Nothing was downloaded.",
            cure="Check the revision on the model's page.",
        )
    files = {s.rfilename: s for s in info.siblings or [] if _ALLOWED.match(s.rfilename)}
    _check_listing(model, files, pins)
    _check_disk(into, files)
    hashes = _download(model, revision, into, files, pins)
    lock = {
        "schema": 1,
        "id": model,
        "revision": revision,
        "files": hashes,
        "pinned": sorted(pins),
        "licence": licence,
    }
    write_json(into / LOCK, lock)
    try:
        open_base(into)
    except Refusal:
        (into / LOCK).unlink()
        raise
    if len(pins) < len(hashes):
        note(f"{len(hashes) - len(pins)} of {len(hashes)} files were trusted on first use; {LOCK} holds their hashes.")
    return lock


def _already(model: str, revision: str, into: Path, pins: dict[str, str]) -> dict[str, Any]:
    base = open_base(into)
    if (base.id, base.revision) != (model, revision):
        raise _usage(f"{into} holds {base.id} at {base.revision[:12]} already")
    for name, value in pins.items():
        if base.files.get(name) != value:
            raise _differs(name, base.files.get(name), value)
    lock: dict[str, Any] = json.loads((into / LOCK).read_text(encoding="utf-8"))
    lock["pinned"] = sorted({*lock["pinned"], *pins})
    write_json(into / LOCK, lock)
    return lock


def _download(model: str, revision: str, into: Path, files: dict[str, Any], pins: dict[str, str]) -> dict[str, str]:
    import time

    from httpx2 import HTTPError

    began = time.monotonic()
    hashes = {}
    for number, (name, sibling) in enumerate(sorted(files.items())):
        progress("download", step=number, of=len(files), started=began)
        path = into / name
        try:
            if not path.exists():
                _fetch(model, name, revision, path, sibling.size)
        except (HTTPError, OSError) as error:
            raise _unreachable(model, error) from error
        hashes[name] = sha256_of(path)
        for expected in (pins.get(name), sibling.lfs.sha256 if sibling.lfs else None):
            if expected is not None and hashes[name] != expected:
                path.unlink()
                raise _differs(name, hashes[name], expected)
        if not sibling.lfs and _git_blob(path) != sibling.blob_id:
            path.unlink()
            raise _differs(name, f"{hashes[name]} and is not the blob", str(sibling.blob_id))
        if name.endswith(".safetensors"):
            with path.open("rb") as file:
                read_header(file, name)
    progress("download", step=len(files), of=len(files), started=began)
    return hashes


def _fetch(model: str, name: str, revision: str, path: Path, size: int | None) -> None:
    """Downloads beside `path` and moves; goes on from what an earlier process left there, which
    huggingface_hub's own download throws away: 15 GB of weights are worth keeping."""
    from huggingface_hub import hf_hub_url
    from huggingface_hub.file_download import http_get
    from huggingface_hub.utils import build_hf_headers

    partial = path.with_name(path.name + ".partial")
    with partial.open("ab") as file:
        if size is not None and file.tell() > size:
            file.truncate(0)
        url = hf_hub_url(model, name, revision=revision)
        http_get(url, file, headers=build_hf_headers(), resume_size=file.tell(), expected_size=size)
    os.replace(partial, path)


def _git_blob(path: Path) -> str:
    """The name that git, and so the hub, gives a small file's contents."""
    data = path.read_bytes()
    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()


def _licence(model: str, accept: bool) -> str | None:
    for base in json.loads(BASES.read_text(encoding="utf-8"))["bases"]:
        if base["id"].lower().removesuffix("-instruct") == model.lower().removesuffix("-instruct"):
            if "refused" in base and not accept:
                raise Refusal(
                    what=f"{model} is refused: {base['refused']}.",
                    consequence="Nothing was downloaded.",
                    cure="Use Qwen/Qwen2.5-Coder-1.5B (Apache-2.0), or pass --accept-licence if your use is allowed.",
                )
            return str(base["licence"])
    note(f"{model} is none of the base models this was written for: read its licence.")
    return None


def _check_listing(model: str, files: dict[str, Any], pins: dict[str, str]) -> None:
    if not {"config.json", "tokenizer.json"} <= files.keys() or not any(f.endswith(".safetensors") for f in files):
        raise Refusal(
            what=f"{model} has no config.json, tokenizer.json or safetensors weights (.bin files are never loaded).",
            consequence="Nothing was downloaded.",
            cure="Use a revision with safetensors, such as Qwen2.5-Coder's.",
        )
    for name in pins:
        if name not in files:
            raise _usage(f"{name!r} was given a hash, but {model} has no such file")


def _check_disk(into: Path, files: dict[str, Any]) -> None:
    try:
        into.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _usage(f"{into} cannot be made ({error.strerror})") from error
    there = sum(path.stat().st_size for path in into.rglob("*") if path.is_file())
    needed = sum(sibling.size or 0 for sibling in files.values()) - there + _SPARE_BYTES
    free = shutil.disk_usage(into).free
    if free < needed:
        raise Environment(
            what=f"The base model needs {needed / 1e9:.1f} GB on {into}'s disk, which has {free / 1e9:.1f} GB free.",
            consequence="Nothing was downloaded.",
            cure="Free disk space on the runner, or name a folder on another disk.",
        )


def _differs(name: str, found: str | None, expected: str) -> Refusal:
    return Refusal(
        what=f"{name} has SHA-256 {found}, not {expected}.",
        consequence="The base model was not prepared.",
        cure="Check the hash you pinned; if it is right, what was served is not that file.",
    )


def _unreachable(model: str, error: Exception) -> Environment:
    why = (str(error).splitlines() or [type(error).__name__])[0][:300]
    return Environment(
        what=f"{model} could not be downloaded: {why}",
        consequence="The base model was not prepared; what was downloaded stays, and the next try goes on from it.",
        cure="Check the network, HF_ENDPOINT and, for a gated model, HF_TOKEN.",
    )


def _usage(why: str) -> Usage:
    return Usage(what=f"{why}.", consequence="Nothing was downloaded.", cure="See prepare --help.")
