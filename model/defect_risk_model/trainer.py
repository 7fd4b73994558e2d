"""transformers' Trainer with our loss and our validation.

One step, in each process:          group of functions ──model──► scores [group]
all processes' scores are gathered, because the loss compares pairs across them:
    loss([scores of all]) × processes        (data-parallel training divides gradients by it again)
so 2 processes × 8 functions are trained exactly as 1 × 16.
"""

from collections.abc import Callable, Sequence
from typing import Any

import torch
import torch.distributed as dist
from transformers import PrinterCallback, Trainer, TrainingArguments

from .loss import rank_and_level_loss
from .readout import collate, expected_digits

Example = dict[str, Any]


def collate_examples(examples: Sequence[Example]) -> dict[str, torch.Tensor]:
    """{ids, bin} → input_ids [n, tokens], last [n], bins [n], on the CPU."""
    input_ids, last = collate([example["ids"] for example in examples], "cpu")
    bins = torch.tensor([example["bin"] for example in examples], dtype=torch.float32)
    return {"input_ids": input_ids, "last": last, "bins": bins}


class RankTrainer(Trainer):
    """`chunk`: how many functions of a group go through the model at once. `validate`: the model → Spearman."""

    def __init__(
        self, *, model: Any, args: TrainingArguments, train_dataset: Any, chunk: int, validate: Callable[[Any], float]
    ) -> None:
        # transformers wants an evaluation data set; `evaluate` below has its own.
        super().__init__(
            model=model, args=args, train_dataset=train_dataset, eval_dataset=[], data_collator=collate_examples
        )
        # The loss is a mean of its own: transformers must divide by the number of accumulated groups.
        self.model_accepts_loss_kwargs = False
        self.remove_callback(PrinterCallback)
        self.chunk = chunk
        self.validate = validate

    def compute_loss(self, model: Any, inputs: dict[str, torch.Tensor], *_: Any, **__: Any) -> torch.Tensor:
        """The loss over all processes' scores."""
        return self._loss(expected_digits(model, inputs["input_ids"], inputs["last"]), inputs["bins"])

    def training_step(
        self, model: Any, inputs: dict[str, torch.Tensor], num_items_in_batch: Any = None
    ) -> torch.Tensor:
        """As the parent's where the group fits in memory at once."""
        if len(inputs["last"]) <= self.chunk:
            return super().training_step(model, inputs, num_items_in_batch)
        return self._step_in_chunks(model, inputs)

    def _step_in_chunks(self, model: Any, inputs: dict[str, torch.Tensor]) -> torch.Tensor:
        """The same gradient in less memory (Gao et al. 2021, gradient caching): scores of all chunks without a
        graph, the loss's gradient on them, then each chunk again with its part of that gradient."""
        model.train()
        inputs = self._prepare_inputs(inputs)
        chunks = list(zip(inputs["input_ids"].split(self.chunk), inputs["last"].split(self.chunk), strict=True))
        states, scores = [], []
        with torch.no_grad(), self.compute_loss_context_manager():
            for chunk in chunks:
                # The second pass must drop the same units.
                states.append(_random_state())
                scores.append(expected_digits(model, *chunk))
        cached = torch.cat(scores).detach().requires_grad_()
        loss = self._loss(cached, inputs["bins"]) / self.current_gradient_accumulation_steps
        gradients = torch.autograd.grad(loss, cached)[0].split(self.chunk)
        for chunk, state, gradient in zip(chunks, states, gradients, strict=True):
            _set_random_state(state)
            with self.compute_loss_context_manager():
                again = expected_digits(model, *chunk)
            self.accelerator.backward((again * gradient).sum())
        return loss.detach()

    def _loss(self, scores: torch.Tensor, bins: torch.Tensor) -> torch.Tensor:
        processes = self.args.world_size
        if processes == 1:
            return rank_and_level_loss(scores, bins)
        return rank_and_level_loss(_gathered(scores, self.args.process_index), _gathered(bins, 0)) * processes

    def evaluate(self, *_: Any, **__: Any) -> dict[str, float]:
        """The checkpoint sweep's only figure: Spearman on the validation split."""
        metrics = {"eval_spearman": self.validate(self.model)}
        self.log(metrics)
        self.control = self.callback_handler.on_evaluate(self.args, self.state, self.control, metrics)
        return metrics


def _gathered(mine: torch.Tensor, rank: int) -> torch.Tensor:
    """All processes' values in order of rank; only ours carry a gradient."""
    parts = [torch.empty_like(mine) for _ in range(dist.get_world_size())]
    dist.all_gather(parts, mine.detach().contiguous())
    if mine.requires_grad:
        parts[rank] = mine
    return torch.cat(parts)


def _random_state() -> tuple[torch.Tensor, list[torch.Tensor]]:
    return torch.get_rng_state(), torch.cuda.get_rng_state_all() if torch.cuda.is_available() else []


def _set_random_state(state: tuple[torch.Tensor, list[torch.Tensor]]) -> None:
    torch.set_rng_state(state[0])
    if state[1]:
        torch.cuda.set_rng_state_all(state[1])
