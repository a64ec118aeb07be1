"""What the form of each step shows, said a second time: which stored value stands in which field, in the plain form of a file.

Written from the forms, without the program's own bindings, so that a field bound to the wrong value is found out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum
from typing import Any

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QWidget

from ioplab import catalogues
from ioplab.domain.guide import Step
from ioplab.ui.pages.goal_card import GoalCard
from ioplab.ui.pages.goals import GoalsStep
from ioplab.ui.pages.pupil import PupilPage
from ioplab.ui.widgets.date_field import DateField
from ioplab.ui.widgets.plain_table import PlainTable

Json = dict[str, Any]
Place = tuple[str, str]
"""Whose value it is, and its name."""

FIELDS: dict[Step, dict[str, Place]] = {
    Step.FOUNDATION: {
        "neededEdit": ("assessment", "needed_by"),
        "receivedEdit": ("assessment", "received_on"),
        "validUntilEdit": ("assessment", "valid_until"),
        "recommendationsEdit": ("assessment", "recommendations"),
        "kindCombo": ("decision", "kind"),
        "decidedEdit": ("decision", "decided_on"),
        "fromEdit": ("decision", "valid_from"),
        "toEdit": ("decision", "valid_to"),
        "caseEdit": ("decision", "case_reference"),
        "bestInterestsEdit": ("decision", "best_interests"),
        "consentByEdit": ("decision", "consent.given_by"),
        "consentOnEdit": ("decision", "consent.given_on"),
    },
    Step.PUPIL: {
        "givenEdit": ("pupil", "given_name"),
        "familyEdit": ("pupil", "family_name"),
        "birthEdit": ("pupil", "birth_year"),
        "gradeCombo": ("pupil", "grade"),
        "classEdit": ("pupil", "class_name"),
        "enrolledEdit": ("pupil", "enrolled_on"),
        "strengthsEdit": ("pupil", "strengths"),
        "homeEdit": ("pupil", "home_resources"),
        "languageEdit": ("pupil", "language_note"),
        "transitionsEdit": ("pupil", "transitions"),
        "voiceEdit": ("plan", "voice.text"),
        "methodEdit": ("plan", "voice.method"),
        "effectEdit": ("plan", "voice.effect"),
        "notObtainedEdit": ("plan", "voice.not_obtained_reason"),
    },
    Step.TEAM: {"responsibleCombo": ("plan", "responsible"), "classPlanEdit": ("plan", "class_plan_link")},
    Step.GOALS: {
        "curriculumCombo": ("subject", "curriculum"),
        "organisationCombo": ("subject", "organisation"),
        "responsibleCombo": ("subject", "responsible"),
        "reasonEdit": ("subject", "organisation_reason"),
        "leftOutEdit": ("subject", "left_out"),
        "gradingCombo": ("subject", "grading"),
        "contentEdit": ("subject", "content"),
        "methodsEdit": ("subject", "methods"),
        "materialEdit": ("subject", "material"),
        "hoursEdit": ("subject", "hours_given"),
        "textEdit": ("goal", "text"),
        "baselineEdit": ("goal", "baseline"),
        "criterionEdit": ("goal", "criterion"),
        "observeEdit": ("goal", "observe_how"),
        "expectedCombo": ("goal", "expected_level"),
        "revisionEdit": ("goal", "latest_revision.reason"),
    },
    Step.QUALITY: {
        "readerCombo": ("plan", "quality_check.checked_by"),
        "checkNoteEdit": ("plan", "quality_check.note"),
    },
    Step.ACTIVATION: {"kindCombo": ("plan", "kind")},
    Step.MIDYEAR: {},
    Step.ANNUAL: {},
    Step.NEXT_YEAR: {},
}

TABLES: dict[str, tuple[str, dict[int, str]]] = {
    "grantedTable": ("decision.subjects", {1: "organisation"}),
    "measureTable": (
        "pupil.measures",
        {0: "text", 1: "responsible", 2: "started_on", 3: "ended_on", 5: "effect", 6: "ended_reason"},
    ),
    "sharingTable": (
        "pupil.sharing_consents",
        {0: "what", 1: "shared_with", 3: "given_on", 4: "valid_until", 5: "withdrawn_on"},
    ),
    "teamTable": ("plan.team", {1: "layer", 2: "task"}),
}
"""Tables whose rows are a stored list, and what stands in their columns."""

ROLES = {
    "contact_teacher": "kontaktlærer",
    "teacher": "lærer",
    "special_educator": "spesialpedagog",
    "milieu_therapist": "miljøterapeut",
    "milieu_worker": "miljøarbeider",
    "assistant": "assistent",
}


# What is stored, in the plain form


def owners(page: PupilPage, pupils: list[Json]) -> dict[str, Json | None]:
    """What the page shows, by kind: found by the choices that are seen on the screen."""
    pupil = _with_id(pupils, page.ui.pupilCombo.currentData())
    year = page.session.workspace.year.label
    plan = next((one for one in reversed(pupil["plans"]) if one["school_year"] == year), None) if pupil else None
    known: dict[str, Json | None] = {"pupil": pupil, "plan": plan}
    step: Any = page.step_page(page.step)
    if page.step is Step.FOUNDATION:
        known["assessment"] = _with_id(pupil["expert_assessments"], step.ui.assessmentCombo.currentData()) if pupil else None
        known["decision"] = _with_id(pupil["decisions"], step.ui.decisionCombo.currentData()) if pupil else None
    if isinstance(step, GoalsStep):
        tabs = step.ui.subjectTabs
        known["subject"] = subject = _with_id(plan["subjects"], tabs.tabData(tabs.currentIndex())) if plan else None
        known["goal"] = _with_id(subject["goals"], _open_goal(step)) if subject else None
    return known


def _with_id(things: list[Json], wanted: Any) -> Json | None:
    return next((one for one in things if one["id"] == wanted), None)


def _open_goal(step: GoalsStep) -> str | None:
    parent = step.editor.parentWidget()
    while parent is not None and not isinstance(parent, GoalCard):
        parent = parent.parentWidget()
    return parent.goal_id if isinstance(parent, GoalCard) else None


def stored_at(owner: Json | None, name: str) -> Any:
    """A value of an owner as a field shows it."""
    if owner is None:
        return None
    outer, _, inner = name.partition(".")
    if not inner:
        return _WRITTEN.get(name, lambda value: value)(owner[name])
    if outer == "voice":
        part: Json | None = next((one for one in owner["voices"] if one["stage"] == "goal_selection"), None)
    elif outer == "latest_revision":
        part = owner["revisions"][-1] if owner["revisions"] else None
    else:
        part = owner[outer]
    return part[inner] if part else None


def _recommendations(stored: list[Json]) -> str:
    names = {code: subject.name for code, subject in catalogues.subjects().items()}
    return "\n".join(f"{names[one['subject']]}: {one['text']}" if one["subject"] else one["text"] for one in stored)


def _hours(stored: list[Json]) -> str:
    return ", ".join(f"{ROLES.get(one['role'], one['role'])} {one['hours']:g}".replace(".", ",") for one in stored)


_WRITTEN: dict[str, Callable[[Any], Any]] = {"recommendations": _recommendations, "hours_given": _hours}


# What stands on the screen


def shown_in(widget: QWidget) -> Any:
    """What a field shows, as it would stand in a file; a text that nobody has written is nothing."""
    if isinstance(widget, DateField):
        return widget.day.isoformat() if widget.day else (widget.text().strip() or None)
    if isinstance(widget, QLineEdit):
        return widget.text().strip() or None
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText().strip() or None
    data = widget.currentData() if isinstance(widget, QComboBox) else None
    return data.value if isinstance(data, Enum) else data


def comparable(stored: Any, widget: QWidget) -> Any:
    """A stored value as `shown_in` gives it."""
    if isinstance(stored, str):
        return stored.strip() or None
    return str(stored) if isinstance(widget, QLineEdit) and isinstance(stored, int) else stored


def field(page: PupilPage, name: str) -> QWidget:
    """The field of the step shown that the form calls so."""
    found = page.step_page(page.step).findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def differences(page: PupilPage, pupils: list[Json], unsaved: dict[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    """Every field of the step shown that shows something else than what is stored: its name, what it shows, what is stored.

    Args:
        page: the page in front.
        pupils: everything stored, in the plain form.
        unsaved: what was refused, by the name of the field; it stays as it was typed until somebody mends it.
    """
    known = owners(page, pupils)
    for name, (kind, attribute) in FIELDS[page.step].items():
        widget = field(page, name)
        if known[kind] is None:
            continue
        stored = comparable(stored_at(known[kind], attribute), widget)
        if name in unsaved:
            stored = unsaved[name]
        if shown_in(widget) != stored:
            yield name, shown_in(widget), stored
    for name, (place, columns) in TABLES.items():
        table = page.step_page(page.step).findChild(PlainTable, name)
        if isinstance(table, PlainTable):
            yield from _cells(name, table, stored_list(known, place), columns)


def stored_list(known: dict[str, Json | None], place: str) -> list[Json]:
    """The rows of a table."""
    kind, _, attribute = place.partition(".")
    owner = known[kind]
    return list(owner[attribute]) if owner else []


def _cells(name: str, table: PlainTable, rows: list[Json], columns: dict[int, str]) -> Iterator[tuple[str, Any, Any]]:
    model = table.model()
    if model.rowCount() != len(rows):
        yield name, model.rowCount(), len(rows)
        return
    for place, row in enumerate(rows):
        for column, attribute in columns.items():
            shown = model.index(place, column).data(2)  # the edited value
            shown = shown.value if isinstance(shown, Enum) else shown
            stored = row[attribute]
            if attribute.endswith(("_on", "_until")) and stored:
                stored = ".".join(reversed(stored.split("-")))
            if (shown or None) != (stored or None):
                yield f"{name}[{place}].{attribute}", shown, stored


def cards(page: PupilPage) -> list[GoalCard]:
    """The goals' cards that are seen, from above."""
    step = page.step_page(Step.GOALS)
    assert isinstance(step, GoalsStep)
    layout = step.ui.goalList.layout()
    assert layout is not None
    return sorted((one for one in step.findChildren(GoalCard) if not one.isHidden()), key=layout.indexOf)


def lines_beside(page: PupilPage) -> list[str]:
    """What is remarked beside the fields and on the cards of the step shown."""
    step = page.step_page(page.step)
    labels = [one for one in step.findChildren(QLabel) if one.property("role") in ("hint", "advice") and not one.isHidden()]
    inside = [one for one in labels if _is_shown(one, step)]
    return [line for label in inside for line in label.text().split("\n") if line.startswith(("! ", "· "))]


def _is_shown(widget: QWidget, within: QWidget) -> bool:
    return widget.isVisibleTo(within)


def entries(listed: QListWidget) -> list[str]:
    """The entries of a list."""
    return [listed.item(row).text() for row in range(listed.count())]
