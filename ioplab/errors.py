"""The two kinds of trouble: the user's, which says what to do, and everything else, which is our fault."""

from __future__ import annotations


class UserError(Exception):
    """Something the user can mend. Shown as one sentence and one piece of advice; nothing has been changed.

    Attributes:
        problem: what is wrong, a Norwegian sentence.
        advice: what to do about it, a Norwegian sentence; may be empty.
        may_pass: the same may go well a little later, as when a disk is full or has been pulled out.
    """

    def __init__(self, problem: str, *, advice: str = "", may_pass: bool = False) -> None:
        super().__init__(problem)
        self.problem = problem
        self.advice = advice
        self.may_pass = may_pass

    def __str__(self) -> str:
        """Problem and advice on one line, as the command line prints them."""
        return f"{self.problem} {self.advice}".strip()


class NotFoundError(UserError):
    """What the operation was asked to change is gone, for instance deleted by a colleague meanwhile."""


class NotAllowedError(UserError):
    """The rules of the process stand against it, for instance changing a finalised evaluation."""
