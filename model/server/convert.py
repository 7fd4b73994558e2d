"""Runs one of llama.cpp's conversion scripts on the tiny model: convert.py LLAMA_CPP SCRIPT ARGUMENT...

The scripts recognise a tokenizer by what it makes of a fixed text, and refuse one they do not know, such as one
that was trained on the spot. Its name is given here instead. Nothing depends on it: servers are sent token ids.
A look for a SentencePiece vocabulary, which Qwen2 has none of, is left out with the package that it needs.
"""

import runpy
import sys
from pathlib import Path


def main() -> None:
    """Patches the look-up of the pre-tokenizer, then becomes the script."""
    llama, script, *arguments = sys.argv[1:]
    sys.path[:0] = [llama, str(Path(llama) / "gguf-py")]
    from conversion.base import TextModel
    from conversion.qwen import Qwen2Model

    TextModel.get_vocab_base_pre = lambda self, tokenizer: "qwen2"
    Qwen2Model.set_vocab = lambda self: self._set_vocab_gpt2()
    sys.argv = [script, *arguments]
    runpy.run_path(str(Path(llama) / script), run_name="__main__")


if __name__ == "__main__":
    main()
