"""Failures that a user can act on: what happened, what it means for the result, the cure, an exit code."""

from typing import ClassVar


class Failure(Exception):
    """Base of the foreseen failures; `exit_code` tells whose fault it is."""

    exit_code: ClassVar[int] = 70
    code: ClassVar[str] = "defect"

    def __init__(self, *, what: str, consequence: str, cure: str) -> None:
        super().__init__(what)
        self.what, self.consequence, self.cure = what, consequence, cure

    def as_json(self) -> dict[str, object]:
        """The object that standard output carries instead of a result."""
        facts = {"code": self.code, "what": self.what, "consequence": self.consequence, "cure": self.cure}
        return {"schema": 1, "error": facts}


class Usage(Failure):
    """The request is wrong."""

    exit_code, code = 2, "usage"


class Environment(Failure):
    """Something is missing on this machine: torch, a GPU, the base model, disk."""

    exit_code, code = 3, "environment"


class Refusal(Failure):
    """An adapter or base model is not what it must be, and was not loaded."""

    exit_code, code = 4, "refused"


class OutOfMemory(Failure):
    """Not even one function at a time fits."""

    exit_code, code = 5, "out-of-memory"


class OutOfTime(Failure):
    """The time limit is over, or the forecast says that it will be."""

    exit_code, code = 6, "out-of-time"


class Defect(Failure):
    """Ours."""
