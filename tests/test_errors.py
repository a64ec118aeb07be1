import pickle

import pytest

from ioplab.errors import NotAllowedError, NotFoundError, UserError
from ioplab.exchange.faults import FormError


def test_a_users_error_is_one_line_of_what_is_wrong_and_what_to_do() -> None:
    error = UserError("Arkivet er låst.", advice="Skriv passordet.")

    assert (error.problem, error.advice) == ("Arkivet er låst.", "Skriv passordet.")
    assert str(error) == "Arkivet er låst. Skriv passordet."


def test_without_advice_the_problem_stands_alone() -> None:
    assert str(UserError("Arkivet er låst.")) == "Arkivet er låst."


@pytest.mark.parametrize("kind", [NotFoundError, NotAllowedError, FormError])
def test_whoever_catches_users_errors_catches_them_all(kind: type[UserError]) -> None:
    assert issubclass(kind, UserError)
    assert not issubclass(UserError, OSError | ValueError)


def test_an_error_can_be_told_in_another_process() -> None:
    error = pickle.loads(pickle.dumps(UserError("Arkivet er låst.", advice="Skriv passordet.")))

    assert str(error) == "Arkivet er låst. Skriv passordet."
