"""How far apart ratings are, and the words about one goal."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ioplab.catalogues import default_scale
from ioplab.domain.evaluation import Correction, Outcome, PupilRating, Rating, RatingVersion
from ioplab.domain.ids import GoalId, Level, ObservationId, PupilId, StaffId, SubjectCode
from ioplab.domain.plan import Goal, Observation
from ioplab.domain.vocabulary import Basis, Face, NextStep
from ioplab.ui.viewmodels.rating_rows import Distance, Opinion, Row, difference
from ioplab.ui.viewmodels.rating_words import details, opinion_word

GOAL, KARI, JON = GoalId("goal"), StaffId("kari"), StaffId("jon")
THEN = datetime(2026, 11, 10, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("levels", "kind", "short"),
    [
        ([], Distance.UNKNOWN, ""),
        ([3], Distance.UNKNOWN, ""),
        ([3, 3], Distance.NONE, "= enige"),
        ([None, None], Distance.NONE, "= enige"),
        ([3, 2], Distance.ONE, "≈ 1 trinn"),
        ([1, 2, 3], Distance.MORE, "≠ 2 trinn"),
        ([4, 1], Distance.MORE, "≠ 3 trinn"),
        ([4, None, 4], Distance.WORKED_ON, "≠ arbeidet med?"),
    ],
)
def test_how_far_apart_people_are(levels: list[Level | None], kind: Distance, short: str) -> None:
    found = difference(levels)

    assert (found.kind, found.short) == (kind, short)


@given(st.lists(st.one_of(st.none(), st.integers(1, 4)), min_size=2, max_size=6))
def test_the_order_of_the_ratings_means_nothing_and_disagreeing_on_the_work_is_the_largest(levels: list[Level | None]) -> None:
    found = difference(levels)

    assert found == difference(list(reversed(levels)))
    assert (found.steps == 0) is (len(set(levels)) == 1)
    assert (found.steps >= 4) is (None in levels and len(set(levels)) > 1)
    assert found.words


def version(level: int, *, submitted: bool = True) -> RatingVersion:
    return RatingVersion(level=Level(level), note="før", submitted_at=THEN if submitted else None)


def a_row(*, mine: Rating | None = None, others: tuple[Opinion, ...] = (), outcome: Outcome | None = None, **of: object) -> Row:
    return Row(
        pupil=PupilId("pupil"),
        given_name="Emil",
        goal=Goal(
            id=GOAL,
            text="Leser",
            criterion="100 ord",
            observations=tuple(
                Observation(id=ObservationId(str(day)), staff=JON, observed_on=date(2026, 11, day), note=f"Sett {day}")
                for day in (1, 9, 3, 5)
            ),
        ),
        code=SubjectCode("NOR"),
        subject="Norsk",
        round=None,
        is_open=True,
        may_rate=True,
        midyear=None,
        mine=mine,
        others=others,
        others_hidden=False,
        outcome=outcome,
        **of,  # type: ignore[arg-type]
    )


def told(row: Row) -> list[str]:
    names = {KARI: "Kari", JON: "Jon"}
    lines = details(row, default_scale(), lambda people: " og ".join(names[one] for one in people))
    return [f"{head}: {words}" for head, words in lines]


def test_everything_known_of_a_goal_is_told_in_the_order_one_talks_about_it() -> None:
    mine = Rating(
        goal=GOAL,
        staff=KARI,
        level=Level(3),
        several_settings=True,
        basis=Basis.TEST,
        evidence_on=date(2026, 11, 8),
        note="Jevnt",
    )
    jons = Rating(goal=GOAL, staff=JON, not_worked_on_reason="Borte", basis=Basis.MEMORY)
    row = a_row(
        mine=mine,
        others=(Opinion(name="Jon", rating=jons, earlier=(version(2),)),),
        outcome=Outcome(goal=GOAL, level=Level(4), next_step=NextStep.ADJUST, comment="Vi så det", took_part=(KARI, JON)),
        pupil_rating=PupilRating(goal=GOAL, face=Face.WELL, words="Jeg klarer det"),
        corrections=(
            Correction(goal=GOAL, level=Level(1), corrected_on=date(2027, 2, 1), corrected_by="Kari", reason="Tastet feil"),
        ),
    )

    assert told(row) == [
        "Norsk, kriterium: 100 ord",
        "Du: Litt støtte · i flere situasjoner · prøve 8. nov · «Jevnt»",
        "Jon: Ikke arbeidet med · Borte · etter hukommelsen",
        "Jon, tidligere: Mye støtte · «før»",
        "Emil: går bra · «Jeg klarer det»",
        "Enige om: Selvstendig · justeres · Vi så det · tok del: Kari og Jon",
        "Rettet 1. februar 2027 av Kari: før sto det Ikke mestret ennå · grunn: Tastet feil",
        "Sett 9. nov: Jon · Sett 9",
        "Sett 5. nov: Jon · Sett 5",
        "Sett 3. nov: Jon · Sett 3",
    ]


def test_ones_own_draft_from_before_is_told_to_oneself() -> None:
    rating = Rating(goal=GOAL, staff=KARI, level=Level(3), earlier=(version(1, submitted=False),))

    assert "Du, tidligere: Ikke mestret ennå · «før»" in told(a_row(mine=rating))


@pytest.mark.parametrize(
    ("earlier", "words"),
    [((), "Litt støtte"), ((version(3),), "Litt støtte"), ((version(3), version(1)), "Litt støtte (før: Ikke mestret ennå)")],
)
def test_somebody_who_has_said_two_things_is_shown_with_both(earlier: tuple[RatingVersion, ...], words: str) -> None:
    opinion = Opinion(name="Jon", rating=Rating(goal=GOAL, staff=JON, level=Level(3)), earlier=earlier)

    assert opinion_word(opinion, default_scale()) == words
