"""Loads a verified base model, and an adapter's verified tensors onto it."""

import logging
from collections.abc import Sequence
from typing import Any

from .adapter_files import AdapterFiles, check_base, read_tensors, refused
from .base_model import TARGETS, BaseModel
from .device import Device, is_out_of_memory, quantization
from .errors import OutOfMemory
from .readout import attach_digit_head


def load_base(base: BaseModel, device: Device, digit_ids: Sequence[int]) -> Any:
    """The causal language model with the digit head, on its device."""
    from transformers import AutoModelForCausalLM
    from transformers.utils import logging as transformers_logging

    transformers_logging.set_verbosity_error()
    logging.getLogger("torch.distributed").setLevel(logging.ERROR)
    four_bit = quantization(device)
    try:
        model = AutoModelForCausalLM.from_pretrained(
            base.folder,
            dtype=device.dtype(),
            use_safetensors=True,
            trust_remote_code=False,
            local_files_only=True,
            attn_implementation="sdpa",
            **({"quantization_config": four_bit, "device_map": {"": "cuda"}} if four_bit else {}),
        )
        if not four_bit:
            model = model.to(device.kind)
    except Exception as error:
        if not is_out_of_memory(error):
            raise
        raise OutOfMemory(
            what=f"The base model {base.id} does not fit in the memory of {device.name}.",
            consequence="The adapter is left out.",
            cure="Use a smaller base model or 4bit, or free memory on the machine.",
        ) from error
    attach_digit_head(model, digit_ids)
    model.requires_grad_(False)
    return model


def add_lora(model: Any, *, r: int, alpha: float, dropout: float) -> Any:
    """A PEFT model with new LoRA layers on the seven linear layers of each block, in fp32."""
    from peft import LoraConfig, get_peft_model

    config = LoraConfig(
        task_type="CAUSAL_LM",
        r=r,
        lora_alpha=alpha,
        lora_dropout=dropout,
        target_modules=list(TARGETS),
        bias="none",
    )
    return get_peft_model(model, config)


def load_adapter(model: Any, adapter: AdapterFiles, base: BaseModel) -> Any:
    """A PEFT model with the adapter's weights, after every check of adapter_files.py."""
    check_base(adapter, base)
    lora = adapter.manifest["lora"]
    if sorted(lora["targets"]) != sorted(TARGETS):
        raise refused(f"its layers are not {', '.join(TARGETS)}")
    tensors = read_tensors(adapter, base)
    wrapped = add_lora(model, r=lora["r"], alpha=lora["alpha"], dropout=lora["dropout"])
    set_weights(wrapped, tensors)
    return wrapped.eval()


def set_weights(model: Any, tensors: dict[str, Any]) -> None:
    """Puts an adapter's tensors (NumPy, by their saved names) into a PEFT model, all of them and no other."""
    import torch
    from peft import get_peft_model_state_dict, set_peft_model_state_dict

    wanted = get_peft_model_state_dict(model, save_embedding_layers=False)
    if wanted.keys() != tensors.keys():
        raise refused("its tensors are not those of this base model's LoRA layers")
    set_peft_model_state_dict(model, {name: torch.tensor(value).float() for name, value in tensors.items()})
    loaded = get_peft_model_state_dict(model, save_embedding_layers=False)
    for name, value in tensors.items():
        if not torch.equal(loaded[name].cpu().float(), torch.tensor(value).float()):
            raise AssertionError(f"{name} was not loaded as it was saved")
