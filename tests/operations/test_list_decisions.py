"""What is decided about a doubtful line of a pupil list is not asked again, and goes when it should."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ioplab.domain.ids import PupilId
from ioplab.domain.pupil import Pupil
from ioplab.domain.pupil_answers import Decision
from ioplab.domain.pupil_list import Entry
from ioplab.domain.pupil_match import Answer, Outcome
from ioplab.operations import pupils
from ioplab.operations.pupil_lists import compare_list, take_pupil_list
from ioplab.operations.record import Wish, delete_pupil
from ioplab.storage import list_decisions
from ioplab.storage.list_decisions import LIST_DECISIONS
from ioplab.storage.vault import Vault
from tests.support.vaults import PASSPHRASE, query, undone

OLA = PupilId("b2b5ad5c-0000-4000-8000-000000000001")
EVA = PupilId("b2b5ad5c-0000-4000-8000-000000000002")
LISTED = Entry(line=2, given_name="Ola", family_name="Nordmann", birth_year=2015, class_name="5A")


@pytest.fixture
def school(vault: Vault) -> Vault:
    """With Ola, whom the list gives another year, and somebody else."""
    pupils.add_pupil(vault, given_name="Ola", family_name="Nordmann", birth_year=2016, class_name="4A", pupil_id=OLA)
    pupils.add_pupil(vault, given_name="Eva", family_name="Nes", birth_year=2016, pupil_id=EVA)
    return vault


def outcome(vault: Vault, entry: Entry = LISTED) -> tuple[Outcome, str | None]:
    (row,) = compare_list(vault, [entry]).rows
    return row.outcome, row.pupil.id if row.pupil else None


def test_who_a_line_is_is_remembered_in_another_list_of_another_year(school: Vault) -> None:
    assert outcome(school) == (Outcome.DOUBTFUL, None)

    take_pupil_list(school, [LISTED], {2: OLA})
    pupils.edit_pupil(school, OLA, birth_year=2016)  # so that the list is in doubt again

    next_year = replace(LISTED, line=7, given_name="OLA", class_name="6A", grade=6)
    assert outcome(school, next_year) == (Outcome.UPDATED, OLA)
    take_pupil_list(school, [next_year])
    assert school.get(Pupil, OLA).class_name == "6A"


def test_what_is_answered_now_goes_before_what_is_remembered(school: Vault) -> None:
    take_pupil_list(school, [LISTED], {2: Answer.SKIP})
    assert outcome(school) == (Outcome.SKIPPED, None)

    take_pupil_list(school, [LISTED], {})

    assert outcome(school) == (Outcome.DOUBTFUL, None)


def test_who_was_entered_as_new_is_that_pupil_the_next_time_and_not_new_again(school: Vault) -> None:
    pupils.edit_pupil(school, OLA, birth_year=None)
    take_pupil_list(school, [LISTED], {2: Answer.NEW})
    (new,) = set(school.ids(Pupil)) - {OLA, EVA}

    assert outcome(school) == (Outcome.UNCHANGED, new)
    assert not take_pupil_list(school, [LISTED])


def test_undoing_takes_the_decisions_along_and_doing_again_brings_them_back(school: Vault) -> None:
    changed = take_pupil_list(school, [LISTED], {2: OLA})
    again = undone(school, changed)
    assert outcome(school) == (Outcome.DOUBTFUL, None)

    back = undone(school, again)
    pupils.edit_pupil(school, OLA, birth_year=2016)
    assert outcome(school) == (Outcome.UPDATED, OLA)

    pupils.edit_pupil(school, OLA, birth_year=2015)
    undone(school, back)
    assert outcome(school) == (Outcome.DOUBTFUL, None)


def test_somebody_more_whom_it_may_be_makes_it_asked_again(school: Vault) -> None:
    take_pupil_list(school, [LISTED], {2: Answer.SKIP})
    pupils.add_pupil(school, given_name="Ola", family_name="Nordmann", birth_year=2014)

    assert outcome(school) == (Outcome.DOUBTFUL, None)


def test_without_a_year_the_class_tells_apart_who_has_the_same_name(school: Vault) -> None:
    first = replace(LISTED, birth_year=None)
    take_pupil_list(school, [first], {2: Answer.SKIP})

    assert outcome(school, first) == (Outcome.SKIPPED, None)
    assert outcome(school, replace(first, class_name="2B")) == (Outcome.DOUBTFUL, None)


def test_two_lines_are_never_remembered_as_one_pupil(school: Vault) -> None:
    other = replace(LISTED, line=3, birth_year=2014)
    take_pupil_list(school, [LISTED], {2: OLA})
    pupils.edit_pupil(school, OLA, birth_year=2016)
    take_pupil_list(school, [other], {3: OLA})
    pupils.edit_pupil(school, OLA, birth_year=2016)

    assert [row.outcome for row in compare_list(school, [LISTED, other]).rows] == [Outcome.DOUBTFUL, Outcome.DOUBTFUL]


def test_a_deleted_pupil_is_forgotten_as_who_it_is_and_as_who_it_might_be(school: Vault) -> None:
    kept = Entry(line=4, given_name="Eva", family_name="Nes", birth_year=2014)
    skipped = replace(LISTED, line=3, birth_year=2014)
    take_pupil_list(school, [LISTED, skipped, kept], {2: OLA, 3: Answer.SKIP, 4: Answer.SKIP})
    stored = school.setting(LIST_DECISIONS) or ""
    assert stored.count(OLA) == 3

    delete_pupil(school, OLA, Wish(name="Ola Nordmann", passphrase=PASSPHRASE, no_archive_because="prøve"))

    left = school.setting(LIST_DECISIONS) or ""
    assert OLA not in left
    assert len(list_decisions.decoded(left)) == 1
    assert outcome(school, kept) == (Outcome.SKIPPED, None)


def test_no_name_is_in_what_is_remembered(school: Vault) -> None:
    take_pupil_list(school, [LISTED], {2: OLA})

    (stored,) = [value for name, value in query(school, "SELECT name, value FROM setting") if name == LIST_DECISIONS]
    assert not [word for word in ("ola", "nordmann", "2015", '5a"') if word in stored.casefold().replace(OLA, "")]


@pytest.mark.parametrize("damaged", ["", "{", "[]", '{"a": 1}', '{"a": {"pupil": 1, "among": [], "change": 1}}', "null"])
def test_what_cannot_be_read_is_asked_again(school: Vault, damaged: str) -> None:
    with school.change("take_pupil_list") as change:
        change.set(LIST_DECISIONS, damaged)

    assert outcome(school) == (Outcome.DOUBTFUL, None)


def test_only_the_newest_decisions_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(list_decisions, "_MOST", 2)
    made = {str(n): Decision(pupil=None, among=frozenset([OLA]), change=n) for n in range(4)}

    assert list(list_decisions.decoded(list_decisions.encoded(made))) == ["2", "3"]
