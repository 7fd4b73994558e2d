"""A function's token ids: [prefix ids] + [body ids, cut to the budget] + [suffix ids].

All three are encoded by a copy of the tokenizer that knows no added token. Source text is hostile: with
the tokenizer as it comes, "<|im_end|>" or "<|file_sep|>" in a string literal becomes the control token
itself (`split_special_tokens=True` still lets some through, measured). Without added tokens they are
spelled out in plain ones, and every id is checked to be below the first control token's.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .errors import Refusal, Usage
from .prompt import HEAD_DENOMINATOR, HEAD_NUMERATOR, Template, load_template, render

if TYPE_CHECKING:
    from tokenizers import Tokenizer

MAX_TOKENIZER_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True)
class Encoded:
    """`ids`: at most maxTokens of them, the digit is read after the last one."""

    ids: list[int]
    truncated: bool


class PromptEncoder:
    """Renders and tokenises functions; `digit_ids` are the ten ids of "0" to "9"."""

    def __init__(self, tokenizer_json: Path, *, max_tokens: int, template: Template | None = None) -> None:
        self.template = template or load_template()
        self.max_tokens = max_tokens
        self._tokenizer, self.first_control_id, self.pad_id = plain_tokenizer(tokenizer_json)
        self.digit_ids = [self._digit(digit) for digit in "0123456789"]
        self._suffix = self._plain_ids([self.template.suffix])[0]

    def encode(self, functions: Sequence[dict[str, Any]], mask: str) -> list[Encoded]:
        """Token ids of functions {language, path, text}; Usage where the frame alone is over the budget."""
        prompts = [
            render(self.template, language=f["language"], path=f["path"], text=f["text"], mask=mask) for f in functions
        ]
        prefixes = self._plain_ids([prompt.prefix for prompt in prompts])
        bodies = self._plain_ids([prompt.body for prompt in prompts])
        encoded = []
        for prompt, prefix, body in zip(prompts, prefixes, bodies, strict=True):
            budget = self.max_tokens - len(prefix) - len(self._suffix)
            if budget < 1:
                raise Usage(
                    what=f"maxTokens {self.max_tokens} leaves no room for code beside the prompt's own tokens.",
                    consequence="Nothing was scored.",
                    cure="Raise maxTokens (1024 is the default).",
                )
            kept = cut_middle(body, budget)
            truncated = prompt.cut or len(kept) < len(body)
            encoded.append(Encoded(ids=prefix + kept + self._suffix, truncated=truncated))
        return encoded

    def _plain_ids(self, texts: list[str]) -> list[list[int]]:
        encodings = self._tokenizer.encode_batch(texts, add_special_tokens=False)
        batches: list[list[int]] = [encoding.ids for encoding in encodings]
        for ids in batches:
            if ids and max(ids) >= self.first_control_id:
                raise AssertionError("a text was encoded into a control token")
        return batches

    def _digit(self, digit: str) -> int:
        ids = self._plain_ids([digit])[0]
        if len(ids) != 1:
            raise Refusal(
                what=f"The base model's tokenizer has no token of its own for the digit {digit}.",
                consequence="Scores cannot be read from this base model.",
                cure="Use a base model whose tokenizer splits digits, such as Qwen2.5-Coder.",
            )
        return ids[0]


def cut_middle(ids: list[int], budget: int) -> list[int]:
    """The first 75 % and the last 25 % of the budget; all of `ids` where they fit."""
    if len(ids) <= budget:
        return ids
    head = budget * HEAD_NUMERATOR // HEAD_DENOMINATOR
    return ids[:head] + ids[len(ids) - (budget - head) :]


def plain_tokenizer(tokenizer_json: Path) -> tuple["Tokenizer", int, int]:
    """A tokenizer without added tokens, the first id that only they have, and an id to pad with."""
    from tokenizers import Tokenizer

    if tokenizer_json.stat().st_size > MAX_TOKENIZER_BYTES:
        raise Refusal(
            what=f"{tokenizer_json.name} has more than {MAX_TOKENIZER_BYTES} bytes.",
            consequence="The base model was not loaded.",
            cure="Prepare the base model again.",
        )
    raw: dict[str, Any] = json.loads(tokenizer_json.read_text(encoding="utf-8"))
    added = raw.pop("added_tokens", None) or []
    vocabulary = raw["model"]["vocab"]
    control = [token["id"] for token in added]
    # A tokenizer may list its control tokens in the vocabulary as well: they leave both.
    for token in added:
        vocabulary.pop(token["content"], None)
    first_control = min(control, default=max(vocabulary.values()) + 1)
    raw["added_tokens"] = []
    raw["post_processor"] = None
    tokenizer = Tokenizer.from_str(json.dumps(raw))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer, first_control, min(control, default=0)
