"""A tiny base model for tests: `python -I model/tests/make_tiny.py OUT [--seed N] [--width 64]`.

Qwen2's architecture at about 120,000 parameters, random weights, and a byte-level BPE tokenizer trained
here on a few functions, with Qwen's control tokens as added tokens. OUT becomes a prepared base model
(base.lock.json); the same seed gives the same bytes. Nothing about its scores means anything.
"""

import argparse
import sys
from pathlib import Path

MODEL = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(MODEL))

from defect_risk_model.base_model import LOCK  # noqa: E402
from defect_risk_model.digests import sha256_of, write_json  # noqa: E402

CONTROL_TOKENS = ["<|endoftext|>", "<|im_start|>", "<|im_end|>", "<|fim_prefix|>", "<|fim_middle|>", "<|file_sep|>"]
REVISION = "0" * 40
VOCABULARY = 400


def corpus() -> list[str]:
    """Enough text for a few hundred merges."""
    frames = [
        "Language: python\nPath: (hidden)\nCode:\n",
        "How often this function needs a fix, from 0 (never) to 9 (most often): ",
    ]
    names = ["load", "save", "parse", "render", "check", "merge", "index", "score", "total", "value"]
    bodies = [
        f"def {a}_{b}({a}, {b}):\n    if {a} is None:\n        return {b}[{i}]\n    return {a} + {b}\n"
        for i, a in enumerate(names)
        for b in names
    ]
    return [*frames * 20, *bodies]


def make_tiny(out: Path, *, seed: int = 0, width: int = 64, layers: int = 2) -> None:
    """Writes config.json, tokenizer.json, model.safetensors and the lock."""
    import torch
    from safetensors.torch import save_file
    from tokenizers import AddedToken, Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers
    from transformers import Qwen2Config, Qwen2ForCausalLM

    out.mkdir(parents=True, exist_ok=True)
    tokenizer = Tokenizer(models.BPE())
    tokenizer.normalizer = normalizers.NFC()
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
    )
    tokenizer.decoder = decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(vocab_size=VOCABULARY, initial_alphabet=sorted(alphabet), show_progress=False)
    tokenizer.train_from_iterator(corpus(), trainer)
    tokenizer.add_special_tokens([AddedToken(token, special=True) for token in CONTROL_TOKENS])
    tokenizer.save(str(out / "tokenizer.json"))

    torch.manual_seed(seed)
    config = Qwen2Config(
        vocab_size=tokenizer.get_vocab_size(),
        hidden_size=width,
        intermediate_size=width * 2,
        num_hidden_layers=layers,
        num_attention_heads=4,
        num_key_value_heads=2,
        max_position_embeddings=8192,
        tie_word_embeddings=True,
        # Far enough apart for a gradient to find something in a minute.
        initializer_range=0.1,
    )
    config.architectures = ["Qwen2ForCausalLM"]
    model = Qwen2ForCausalLM(config)
    config.save_pretrained(out)
    weights = {name: value.contiguous() for name, value in model.state_dict().items() if name != "lm_head.weight"}
    save_file(weights, out / "model.safetensors", metadata={"format": "pt"})
    lock(out)


def lock(out: Path) -> None:
    """What `prepare` would have recorded."""
    files = {path.name: sha256_of(path) for path in sorted(out.iterdir()) if path.name != LOCK and path.name[0] != "."}
    write_json(
        out / LOCK,
        {"schema": 1, "id": "test/tiny", "revision": REVISION, "files": files, "pinned": [], "licence": None},
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--width", type=int, default=64)
    options = parser.parse_args()
    make_tiny(options.out, seed=options.seed, width=options.width)
