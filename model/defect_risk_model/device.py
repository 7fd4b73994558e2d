"""Which device and number format a run uses, and why another one cannot be had."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .errors import Environment

if TYPE_CHECKING:
    import torch


@dataclass(frozen=True)
class Device:
    """`kind` is cpu or cuda, `precision` the base model's: fp32, bf16, fp16 or 4bit."""

    kind: str
    precision: str
    name: str

    def dtype(self) -> "torch.dtype":
        """Of the base model's weights (of the arithmetic, where they are 4-bit)."""
        import torch

        halves = {"bf16": torch.bfloat16, "fp16": torch.float16}
        if self.precision == "4bit":
            return torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16
        return halves.get(self.precision, torch.float32)


def choose_device(device: str, precision: str) -> Device:
    """`auto` takes the GPU where there is one, and bf16 where it can; Environment says what is missing."""
    import torch

    on_gpu = torch.cuda.is_available()
    if device == "cuda" and not on_gpu:
        build = (
            "torch here is a CPU build"
            if torch.version.cuda is None and torch.version.hip is None
            else ("the driver is missing, too old for this torch, or no GPU is visible")
        )
        raise _missing(f"No CUDA GPU can be used: {build}.", "Run doctor on this runner, or ask for device auto.")
    kind = "cuda" if on_gpu and device != "cpu" else "cpu"
    if precision == "auto":
        precision = "fp32" if kind == "cpu" else ("bf16" if torch.cuda.is_bf16_supported() else "fp16")
    if precision == "4bit":
        _check_4bit(kind)
    if precision == "bf16" and kind == "cuda" and not torch.cuda.is_bf16_supported():
        raise _missing("This GPU has no bf16.", "Ask for precision auto or fp16.")
    name = torch.cuda.get_device_name() if kind == "cuda" else "cpu"
    return Device(kind=kind, precision=precision, name=name)


def versions() -> dict[str, str]:
    """Of the libraries that a score depends on."""
    from importlib.metadata import version
    from platform import python_version

    names = ("torch", "transformers", "peft", "accelerate", "tokenizers", "safetensors", "numpy")
    return {"python": python_version(), **{name: version(name) for name in names}}


def out_of_memory() -> tuple[type[BaseException], ...]:
    """What running out of memory raises, on a GPU and on a CPU."""
    import torch

    return (torch.OutOfMemoryError, MemoryError)


def is_out_of_memory(error: BaseException) -> bool:
    """A CPU allocation that fails is a RuntimeError of torch's with this text."""
    return isinstance(error, out_of_memory()) or (
        isinstance(error, RuntimeError) and "not enough memory" in str(error).lower()
    )


def free_cache(device: Device) -> None:
    """Gives cached GPU memory back after an allocation failed."""
    import torch

    if device.kind == "cuda":
        torch.cuda.empty_cache()


def quantization(device: Device) -> Any:
    """What transformers needs to load 4-bit; None otherwise."""
    if device.precision != "4bit":
        return None
    from transformers import BitsAndBytesConfig

    return BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_quant_type="nf4",
        bnb_4bit_use_double_quant=True,
        bnb_4bit_compute_dtype=device.dtype(),
    )


def _check_4bit(kind: str) -> None:
    from importlib.util import find_spec

    if kind != "cuda":
        raise _missing("4-bit weights need a CUDA GPU.", "Ask for precision auto.")
    if find_spec("bitsandbytes") is None:
        raise _missing(
            "4-bit weights need bitsandbytes, which is not installed.",
            "pip install --no-deps --require-hashes -r model/requirements-4bit.lock",
        )


def _missing(what: str, cure: str) -> Environment:
    return Environment(what=what, consequence="The adapter is left out.", cure=cure)
