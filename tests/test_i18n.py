import threading
from collections.abc import Iterator

import pytest

from ioplab import i18n, labels, wording
from ioplab.domain.guide import Step
from ioplab.domain.vocabulary import StaffRole
from ioplab.i18n import tr

NYNORSK = {"lærer": "lærar", "Eleven": "Eleven sjølv", "{count} mål": "{count} mål til saman"}


@pytest.fixture
def nynorsk() -> Iterator[None]:
    i18n.install(lambda text: NYNORSK.get(text, text))
    yield
    i18n.install(None)


def test_without_a_translator_a_text_is_itself() -> None:
    assert tr("Ingen mål ennå {count}") == "Ingen mål ennå {count}"


@pytest.mark.usefixtures("nynorsk")
def test_every_layer_speaks_the_language_that_is_installed() -> None:
    assert tr("{count} mål").format(count=3) == "3 mål til saman"
    assert labels.label(StaffRole.TEACHER) == "lærar"
    assert wording.step_name(Step.PUPIL) == "Eleven sjølv"


@pytest.mark.usefixtures("nynorsk")
def test_a_text_nobody_has_translated_is_told_in_bokmal() -> None:
    assert labels.label(StaffRole.PRINCIPAL) == "rektor"


def test_the_language_can_be_taken_away_again() -> None:
    i18n.install(str.upper)
    i18n.install(None)

    assert tr("lærer") == "lærer"


def test_a_document_can_be_in_another_language_than_the_screen() -> None:
    with i18n.speaking("nn"):
        assert labels.label(StaffRole.TEACHER) == "lærar"
        with i18n.in_bokmal():
            assert labels.label(StaffRole.TEACHER) == "lærer"
        assert labels.label(StaffRole.TEACHER) == "lærar"
    with i18n.speaking("en"):
        assert labels.label(StaffRole.TEACHER) == "teacher"

    assert labels.label(StaffRole.TEACHER) == "lærer"


def test_what_one_thread_speaks_the_others_do_not_hear() -> None:
    heard: list[str] = []
    with i18n.speaking("en"):
        other = threading.Thread(target=lambda: heard.append(labels.label(StaffRole.TEACHER)))
        other.start()
        other.join()

    assert heard == ["lærer"]


def test_a_language_nobody_has_written_is_our_own_fault() -> None:
    with pytest.raises(KeyError), i18n.speaking("se"):
        pass
