"""The LoRA adapter of Defect Risk: trains it, checks it, scores functions with it.

Importing this package imports nothing heavy: torch and transformers are imported inside the functions
that need them, so that `--help`, `doctor` and every refusal answer at once.
"""

__version__ = "0.1.0"
