"""From token ids to a score: the expected digit after the prompt's last token, in fp32.

    logits [batch, tokens, 10] = hidden states [batch, tokens, width] · the ten digit rows [10, width]
    score  [batch]             = Σ digit · softmax(logits at the last real token)

Only ten rows of the output matrix are ever multiplied: all 151,936 at 16 × 512 tokens take 5 GB, and in
bf16 they move the score by up to .09. Padding is on the right, where causal attention cannot see it, so
no mask is passed and a function's score does not depend on its neighbours in the batch.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from .device import Device, free_cache, is_out_of_memory
from .errors import Environment, OutOfMemory

if TYPE_CHECKING:
    import torch

#: Lengths are padded to a multiple of this many tokens, so that a GPU sees few shapes.
PAD_TO = 8


def attach_digit_head(model: Any, digit_ids: Sequence[int]) -> None:
    """Replaces the output layer of a causal language model by its ten digit rows, frozen, in fp32."""
    import torch

    rows = model.get_output_embeddings().weight.detach()[list(digit_ids)].float().clone()

    class DigitHead(torch.nn.Module):
        """[…, width] → […, 10], in fp32 whatever surrounds it."""

        def __init__(self) -> None:
            super().__init__()
            self.weight = torch.nn.Parameter(rows, requires_grad=False)

        def forward(self, hidden: "torch.Tensor") -> "torch.Tensor":
            with torch.autocast(hidden.device.type, enabled=False):
                return torch.nn.functional.linear(hidden.float(), self.weight.float())

    model.config.tie_word_embeddings = False
    model.set_output_embeddings(DigitHead())


def collate(ids: Sequence[Sequence[int]], device: str, pad_id: int = 0) -> "tuple[torch.Tensor, torch.Tensor]":
    """Token ids [batch, tokens], padded on the right, and each row's last real index [batch]."""
    import torch

    width = -(-max(len(row) for row in ids) // PAD_TO) * PAD_TO
    padded = torch.tensor([[*row, *[pad_id] * (width - len(row))] for row in ids], dtype=torch.long)
    last = torch.tensor([len(row) - 1 for row in ids], dtype=torch.long)
    return padded.to(device), last.to(device)


def expected_digits(model: Any, input_ids: "torch.Tensor", last: "torch.Tensor") -> "torch.Tensor":
    """Scores in 0…9, [batch], differentiable; `model` is whatever wraps the one with the digit head."""
    import torch

    logits = model(input_ids=input_ids, use_cache=False).logits
    at_last = logits[torch.arange(len(last), device=last.device), last].float()
    return torch.softmax(at_last, dim=-1) @ torch.arange(10.0, device=last.device)


def predict(
    model: Any,
    ids: Sequence[Sequence[int]],
    *,
    batch: int,
    device: Device,
    after_batch: Callable[[int], None] | None = None,
    on_smaller: Callable[[int], None] | None = None,
) -> list[float]:
    """Scores of many functions, in their order, not rounded.

    They are scored in batches of similar length. A batch that does not fit in memory is halved, down to
    one function (then OutOfMemory). `after_batch` gets the number done so far, and may raise to stop.
    """
    import torch

    order = sorted(range(len(ids)), key=lambda i: (-len(ids[i]), i))
    scores = [0.0] * len(ids)
    at = 0
    model.eval()
    with torch.inference_mode():
        while at < len(order):
            rows = order[at : at + batch]
            try:
                values = expected_digits(model, *collate([ids[i] for i in rows], device.kind)).tolist()
            except Exception as error:
                if not is_out_of_memory(error):
                    raise
                if batch == 1:
                    raise _too_large(len(ids[rows[0]])) from error
                batch = batch // 2
                free_cache(device)
                if on_smaller:
                    on_smaller(batch)
                continue
            for i, value in zip(rows, values, strict=True):
                if value != value:
                    raise _not_a_number(device)
                scores[i] = value
            at += len(rows)
            if after_batch:
                after_batch(at)
    return scores


def _too_large(tokens: int) -> OutOfMemory:
    return OutOfMemory(
        what=f"One function of {tokens} tokens does not fit in memory beside the base model.",
        consequence="Nothing was scored; functions are ranked without the adapter.",
        cure="Lower maxTokens, use a smaller base model or 4bit, or free memory on the machine.",
    )


def _not_a_number(device: Device) -> Environment:
    return Environment(
        what=f"The base model overflows in {device.precision} on {device.name}.",
        consequence="Nothing was scored; functions are ranked without the adapter.",
        cure="Ask for precision bf16 or fp32.",
    )
