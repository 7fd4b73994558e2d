"""The one prompt: what the model reads about a function, in training, local scoring and on servers.

    Language: python
    Path: (hidden)
    Code:
    def area(r):            <- the body; over budget its first 75 % and last 25 % of tokens
        return 3 * r * r

    How often this function needs a fix, from 0 (never) to 9 (most often): _
                                                                           ^ the digit is read here

No field of git, author, date or message ever: a model that reads them learns the label's own source.
contract/prompt.json holds the texts, contract/*-cases.json what both languages must make of them.
"""

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CONTRACT = Path(__file__).parent / "contract"
MASKS = ("none", "path", "source")
#: Of an over-long body: enough of the end to see what is returned.
HEAD_NUMERATOR, HEAD_DENOMINATOR = 3, 4

_SURROGATE = re.compile("[\ud800-\udfff]")
# C0, DEL, C1 and the two Unicode line ends: a path must stay on its line.
_CONTROL = re.compile("[\u0000-\u001f\u007f-\u009f\u2028\u2029]")


@dataclass(frozen=True)
class Template:
    """contract/prompt.json."""

    version: int
    prefix: str
    suffix: str
    hidden_path: str
    hidden_source: str
    max_path_characters: int
    max_text_characters: int

    def fingerprint(self) -> str:
        """SHA-256 of the fields in their order as compact JSON: what a manifest pins."""
        fields = [self.version, self.prefix, self.suffix, self.hidden_path, self.hidden_source]
        fields += [self.max_path_characters, self.max_text_characters]
        return hashlib.sha256(json.dumps(fields, separators=(",", ":")).encode()).hexdigest()


@dataclass(frozen=True)
class Prompt:
    """Three texts, tokenised apart so that no token spans two of them."""

    prefix: str
    body: str
    suffix: str
    #: The text was over maxTextCharacters and lost its middle before it was tokenised.
    cut: bool


def load_template() -> Template:
    """Reads the template beside this file."""
    raw: dict[str, Any] = json.loads((CONTRACT / "prompt.json").read_text(encoding="utf-8"))
    return Template(
        version=raw["version"],
        prefix=raw["prefix"],
        suffix=raw["suffix"],
        hidden_path=raw["hiddenPath"],
        hidden_source=raw["hiddenSource"],
        max_path_characters=raw["maxPathCharacters"],
        max_text_characters=raw["maxTextCharacters"],
    )


def render(template: Template, *, language: str, path: str, text: str, mask: str) -> Prompt:
    """The prompt of one function. Characters are Unicode code points; `mask` is one of MASKS."""
    if mask not in MASKS:
        raise ValueError(f"mask {mask!r} is none of {', '.join(MASKS)}")
    shown = template.hidden_path if mask == "path" else _one_line(path)[-template.max_path_characters :]
    body, cut = (template.hidden_source, False) if mask == "source" else _body(template, text)
    # One pass, so that a path that holds "{language}" is not filled in.
    values = {"{language}": language, "{path}": shown}
    prefix = re.sub(r"\{(?:language|path)\}", lambda match: values[match.group()], template.prefix)
    return Prompt(prefix=prefix, body=body, suffix=template.suffix, cut=cut)


def _one_line(path: str) -> str:
    return _CONTROL.sub("?", _SURROGATE.sub("\ufffd", path))


def _body(template: Template, text: str) -> tuple[str, bool]:
    """Line ends as \\n, none at the end, no lone surrogate; far too long a text loses its middle."""
    body = _SURROGATE.sub("\ufffd", text).replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")
    limit = template.max_text_characters
    if len(body) <= limit:
        return body, False
    head = limit * HEAD_NUMERATOR // HEAD_DENOMINATOR
    return body[:head] + body[len(body) - (limit - head) :], True
