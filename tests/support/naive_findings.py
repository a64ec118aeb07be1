"""The findings in plain Python, written from the word list's table alone: slow, plain, and independent of the program.

Everything is looked at as it lies in a plan file: dictionaries, and days as text, which sort as they come. One long function a
rule. A remark is a tuple (rule, message, subject, goal, stage).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

Json = dict[str, Any]
Remark = tuple[str, str, str | None, str | None, str | None]

CLAUSE_WORDS = ("og", "samt", ",", ".", ";")
WHEN_AND_HOW = (
    "at der dersom fordi før hva hvem hvilken hvilket hvilke hvis hvor hvordan mens når slik som så".split()  # noqa: SIM905
)
POINTING = ("den", "det", "dem", "seg")


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What is known beside the pupil."""

    staff: Sequence[Json]
    today: str
    areas: Sequence[str]
    tops: Mapping[str, int]
    """The top level by scale."""
    words: Mapping[str, Sequence[str]]
    """The lists of the catalogue of the language of goals."""


def remarks(pupil: Json, plan: Json, around: Around) -> set[Remark]:
    """All that there is to remark on a plan, which is one of the pupil's."""
    return {remark for rule in _RULES for remark in rule(pupil, plan, around)}


def years_without_a_plan(pupil: Json, today: str) -> set[str]:
    """The school years that a decision demands a plan for (F02)."""
    this = _year_of(today)
    years = set()
    for decision in pupil["decisions"]:
        if decision["kind"] != "individually_adapted":
            continue
        if _touches(decision, this):
            if not any(plan["school_year"] == this for plan in pupil["plans"]):
                years.add(this)
        elif not any(_touches(decision, plan["school_year"]) for plan in pupil["plans"]):
            years.add(_year_of(decision["valid_from"] or decision["decided_on"] or today))
    return years


# Small things that several rules need


def _year_of(day: str) -> str:
    first = int(day[:4]) if day[5:7] >= "08" else int(day[:4]) - 1
    return f"{first}/{(first + 1) % 100:02d}"


def _autumn(year: str) -> str:
    return year[:4]


def _spring(year: str) -> str:
    return str(int(year[:4]) + 1)


def _touches(decision: Json, year: str) -> bool:
    first, last = f"{_autumn(year)}-08-01", f"{_spring(year)}-07-31"
    begins = decision["valid_from"] or decision["decided_on"] or first
    return begins <= last and (decision["valid_to"] is None or decision["valid_to"] >= first)


def _decisions(pupil: Json, plan: Json) -> list[Json]:
    """Those of the year, newest last."""
    found = [one for one in pupil["decisions"] if one["kind"] == "individually_adapted" and _touches(one, plan["school_year"])]
    return sorted(found, key=lambda one: (one["decided_on"] or "", one["valid_from"] or ""))


def _granted(pupil: Json, plan: Json) -> dict[str, Json]:
    """By subject, what the newest decision says that names it."""
    found: dict[str, Json] = {}
    for decision in _decisions(pupil, plan):
        in_this = {}
        for subject in decision["subjects"]:
            if subject["subject"] not in in_this:
                in_this[subject["subject"]] = subject
        found.update(in_this)
    return found


def _blank(text: str | None) -> bool:
    return text is None or text.strip() == ""


def _in_round(plan: Json, kind: str) -> Json | None:
    """The evaluation of the round: finalised before open, newest before older, the first of equals."""
    best = None
    for one in plan["evaluations"]:
        if one["kind"] == kind:
            rank = (one["finalised_on"] or "", one["opened_on"] or "")
            if best is None or rank > best[0]:
                best = (rank, one)
    return best[1] if best else None


def _stages(plan: Json) -> list[str]:
    return ["goal_selection", *(kind for kind in ("midyear", "annual") if _in_round(plan, kind))]


def _counts_as(plan: Json, goal: Json, kind: str) -> int | str:
    """A level, or why there is none."""
    finished = [one for one in plan["evaluations"] if one["kind"] == kind and one["finalised_on"]]
    for one in sorted(finished, key=lambda evaluation: evaluation["finalised_on"], reverse=True):
        for outcome in one["outcomes"]:
            if outcome["goal"] == goal["id"]:
                return outcome["level"] or "not worked on"
    submitted = [one for evaluation in finished for one in evaluation["ratings"] if one["submitted_at"]]
    ratings = [one for one in submitted if one["goal"] == goal["id"]]
    if len(ratings) == 1:
        return ratings[0]["level"] or "not worked on"
    return "ended" if goal["status"] == "ended" else "not evaluated"


def _leaves_curriculum(subject: Json, around: Around) -> bool:
    return subject["curriculum"] in ("partly", "own") and subject["subject"] not in around.areas


# The rules, in the order of their numbers


def _f01(pupil: Json, plan: Json, _: Around) -> Iterator[Remark]:
    decisions = _decisions(pupil, plan)
    dates = [one["decided_on"] for one in decisions if one["decided_on"]]
    if not decisions:
        yield "F01", "missing", None, None, None
    elif not dates:
        yield "F01", "undated", None, None, None
    elif plan["activated_on"] and min(dates) > plan["activated_on"]:
        yield "F01", "late", None, None, None
    elif plan["status"] != "draft" and not plan["activated_on"]:
        yield "F01", "activation", None, None, None


def _f02(pupil: Json, plan: Json, around: Around) -> Iterator[Remark]:
    begun = False
    for one in _decisions(pupil, plan):
        if (one["valid_from"] or one["decided_on"] or f"{_autumn(plan['school_year'])}-08-01") <= around.today:
            begun = True
    if plan["status"] == "draft" and begun and around.today > f"{_autumn(plan['school_year'])}-10-01":
        yield "F02", "draft", None, None, None


def _f03(_: Json, plan: Json, __: Around) -> Iterator[Remark]:
    if plan["subjects"] == []:
        yield "F03", "no_subject", None, None, None
    for subject in plan["subjects"]:
        if all(_blank(goal["text"]) for goal in subject["goals"]):
            yield "F03", "goals", subject["subject"], None, None
        if _blank(subject["content"]):
            yield "F03", "content", subject["subject"], None, None
        if _blank(subject["methods"]):
            yield "F03", "methods", subject["subject"], None, None


def _f04(pupil: Json, plan: Json, around: Around) -> Iterator[Remark]:
    for subject in plan["subjects"]:
        allowed = False
        for decision in _decisions(pupil, plan):
            named = [one for one in decision["subjects"] if one["subject"] == subject["subject"]]
            if named and named[0]["deviation_allowed"]:
                allowed = True
        if _leaves_curriculum(subject, around) and not allowed:
            yield "F04", "not_allowed", subject["subject"], None, None


def _f05(_: Json, plan: Json, around: Around) -> Iterator[Remark]:
    for subject in plan["subjects"]:
        if _leaves_curriculum(subject, around) and _blank(subject["left_out"]):
            yield "F05", "left_out", subject["subject"], None, None


def _f06(pupil: Json, plan: Json, around: Around) -> Iterator[Remark]:
    granted = _granted(pupil, plan)
    if granted == {}:
        return
    for code in granted:
        if code not in [subject["subject"] for subject in plan["subjects"]]:
            yield "F06", "not_in_plan", code, None, None
    for subject in plan["subjects"]:
        code = subject["subject"]
        if code not in granted:
            if code not in around.areas:
                yield "F06", "not_granted", code, None, None
            continue
        places = {subject["organisation"], granted[code]["organisation"]}
        if None not in places and len(places) == 2:
            yield "F06", "organisation", code, None, None
        entered = [one["role"] for one in subject["hours_given"]]
        for one in granted[code]["hours"]:
            whole = sum(other["hours"] for other in granted[code]["hours"] if other["role"] == one["role"])
            if entered and whole > 0 and one["role"] not in entered:
                yield "F06", "role", code, None, None


def _f07(pupil: Json, plan: Json, around: Around) -> Iterator[Remark]:
    for subject in plan["subjects"]:
        excepted = False
        for decision in _decisions(pupil, plan):
            named = [one for one in decision["subjects"] if one["subject"] == subject["subject"]]
            if named and named[0]["competence_exception"]:
                excepted = True
        if excepted:
            continue
        person = [one for one in around.staff if one["id"] == subject["responsible"]]
        if not person:
            yield "F07", "missing", subject["subject"], None, None
        elif not person[0]["teacher_qualified"]:
            yield "F07", "not_teacher", subject["subject"], None, None


def _f08(pupil: Json, plan: Json, _: Around) -> Iterator[Remark]:
    fifteen_by_new_year = pupil["birth_year"] is not None and int(_autumn(plan["school_year"])) - pupil["birth_year"] >= 15
    for decision in _decisions(pupil, plan):
        if not decision["decided_on"]:
            continue
        consent = decision["consent"] or {"given_by": None, "given_on": None}
        by, on = consent["given_by"], consent["given_on"]
        if _blank(by) and on is None:
            yield "F08", "missing", None, None, None
        if _blank(by) and on is not None:
            yield "F08", "given_by", None, None, None
        if not _blank(by) and on is None:
            yield "F08", "undated", None, None, None
        if not _blank(by) and fifteen_by_new_year:
            written = " " + " ".join(re.findall(r"\w+", by.casefold())) + " "
            name = " ".join(re.findall(r"\w+", pupil["given_name"].casefold()))
            if " elev" not in written and (name == "" or f" {name} " not in written):
                yield "F08", "own", None, None, None


def _f09(_: Json, plan: Json, __: Around) -> Iterator[Remark]:
    for stage in _stages(plan):
        voices = [one for one in plan["voices"] if one["stage"] == stage]
        told = [not _blank(voices[0][part]) for part in ("text", "method", "effect")] if voices else [False] * 3
        why_not = bool(voices) and not _blank(voices[0]["not_obtained_reason"])
        if not any(told) and not why_not:
            yield "F09", "missing", None, None, stage
        elif not all(told) and not why_not:
            yield "F09", "partial", None, None, stage


def _f10(pupil: Json, plan: Json, around: Around) -> Iterator[Remark]:
    for stage in _stages(plan):
        calendar_year = _autumn(plan["school_year"]) if stage == "goal_selection" else _spring(plan["school_year"])
        if pupil["birth_year"] is not None and pupil["birth_year"] + 18 <= int(calendar_year):
            continue
        talks = [one for one in plan["conversations"] if one["kind"] == "guardian" and one["stage"] == stage]
        if [one for one in talks if one["held_on"] or one["declined_on"]]:
            continue
        invitations = sorted(one["invited_on"] for one in talks if one["invited_on"])
        if not invitations:
            yield "F10", "not_invited", None, None, stage
        elif _days_between(invitations[-1], around.today) > 21:
            yield "F10", "no_answer", None, None, stage


def _days_between(first: str, last: str) -> int:
    return _day_number(last) - _day_number(first)


def _day_number(day: str) -> int:
    """Days since the first of March of the year 0, reckoned by hand."""
    year, month, of_month = (int(part) for part in day.split("-"))
    if month < 3:
        year, month = year - 1, month + 12
    return 365 * year + year // 4 - year // 100 + year // 400 + (153 * (month - 3) + 2) // 5 + of_month


def _f11(_: Json, plan: Json, __: Around) -> Iterator[Remark]:
    if _blank(plan["class_plan_link"]):
        yield "F11", "missing", None, None, None


def _f12(_: Json, plan: Json, __: Around) -> Iterator[Remark]:
    finished = any(one["kind"] == "midyear" and one["finalised_on"] for one in plan["evaluations"])
    going_on = plan["status"] == "closed" or any(one["kind"] == "annual" for one in plan["evaluations"])
    if not finished and going_on:
        yield "F12", "unfinished", None, None, "midyear"
    if finished:
        for subject in plan["subjects"]:
            for goal in subject["goals"]:
                if _counts_as(plan, goal, "midyear") == "not evaluated":
                    yield "F12", "goal", subject["subject"], goal["id"], "midyear"


def _f13(_: Json, plan: Json, __: Around) -> Iterator[Remark]:
    annual = _in_round(plan, "annual")
    if plan["status"] == "closed" and (annual is None or annual["finalised_on"] is None):
        yield "F13", "missing", None, None, None
    if annual is None:
        return
    if _blank(annual["overview"]):
        yield "F13", "overview", None, None, None
    if annual["finalised_on"] is None:
        return
    for subject in plan["subjects"]:
        for goal in subject["goals"]:
            if _counts_as(plan, goal, "annual") == "not evaluated":
                yield "F13", "goal", subject["subject"], goal["id"], None
    if all(one["on"] is None for one in annual["access_given"]):
        yield "F13", "access", None, None, None


def _f14(pupil: Json, plan: Json, _: Around) -> Iterator[Remark]:
    if plan["status"] != "closed" and not any(one["kind"] == "annual" for one in plan["evaluations"]):
        return
    granted = _granted(pupil, plan)
    for subject in plan["subjects"]:
        due = granted.get(subject["subject"], {"hours": []})["hours"]
        if sum(one["hours"] for one in due) > 0 and subject["hours_given"] == []:
            yield "F14", "none", subject["subject"], None, None
        for role in {one["role"] for one in subject["hours_given"]}:
            given = sum(one["hours"] for one in subject["hours_given"] if one["role"] == role)
            wanted = sum(one["hours"] for one in due if one["role"] == role)
            if given * 100 < wanted * 90:
                yield "F14", "less", subject["subject"], None, None


def _f15(pupil: Json, plan: Json, around: Around) -> Iterator[Remark]:
    june = f"{_spring(plan['school_year'])}-06-01"
    decisions = _decisions(pupil, plan)
    if decisions and decisions[-1]["valid_to"] and decisions[-1]["valid_to"] < june:
        past = decisions[-1]["valid_to"] < around.today
        yield "F15", "decision_expired" if past else "decision_expires", None, None, None
    last = f"{_spring(plan['school_year'])}-07-31"
    newest = None
    for one in pupil["expert_assessments"]:
        received = one["received_on"]
        if received and received <= last and (newest is None or received >= newest["received_on"]):
            newest = one
    if newest and newest["valid_until"] and newest["valid_until"] < june:
        past = newest["valid_until"] < around.today
        yield "F15", "assessment_expired" if past else "assessment_expires", None, None, None


def _f16(_: Json, plan: Json, around: Around) -> Iterator[Remark]:
    for subject in plan["subjects"]:
        for goal in subject["goals"]:
            place = (subject["subject"], goal["id"], None)
            if goal["status"] == "ended":
                continue
            if _blank(goal["text"]):
                yield "F16", "text", *place
                continue
            if not _can_be_seen(goal["text"], around.words):
                yield "F16", "verb", *place
            if _asks_for_two(goal["text"], around.words):
                yield "F16", "two", *place
            if _blank(goal["criterion"]):
                yield "F16", "criterion", *place
            if _blank(goal["baseline"]):
                yield "F16", "baseline", *place


def _can_be_seen(text: str, lists: Mapping[str, Sequence[str]]) -> bool:
    words = re.findall(r"\w+", text.lower())
    starts = {phrase: _starts(words, phrase.split()) for kind in ("vague", "observable") for phrase in lists[kind]}
    vague_from = min((start for phrase in lists["vague"] for start in starts[phrase]), default=len(words))
    for phrase in lists["observable"]:
        for start in starts[phrase]:
            if _does(phrase) or start < vague_from:
                return True
    if vague_from < len(words):
        return False
    return len(words) >= 2 and any(word[-1] == "r" and word not in ("er", "har", "blir", "får") for word in words)


def _starts(words: Sequence[str], phrase: Sequence[str]) -> list[int]:
    return [place for place in range(len(words)) if list(words[place : place + len(phrase)]) == list(phrase)]


def _does(phrase: str) -> bool:
    return phrase.split(maxsplit=1)[0][-1] == "r" or phrase.split(maxsplit=1)[0] == "kan"


def _asks_for_two(text: str, lists: Mapping[str, Sequence[str]]) -> bool:
    kept: list[str] = []
    for sentence in re.split(r"[.;]", text.lower()):
        words = re.findall(r"\w+|,", sentence)
        until = next((place for place, word in enumerate(words) if word in WHEN_AND_HOW), len(words))
        kept += [".", *words[:until]]
        if until < len(words):
            kept.append("(when and how)")
    heads: list[int] = []
    for place, word in enumerate(kept):
        if word in lists["observable"] and _does(word) and (not heads or kept[place - 1] in CLAUSE_WORDS):
            heads.append(place)
    clauses = []
    for head, following in pairwise([*heads, len(kept)]):
        said = [word for word in kept[head:following] if word not in (*CLAUSE_WORDS, *POINTING, "(when and how)")]
        if len(said) >= 3:
            clauses.append(said)
    tells = [clause[0] in lists["telling"] or f"{clause[0]} {clause[1]}" in lists["telling"] for clause in clauses]
    return False in tells[1:]


def _f17(pupil: Json, plan: Json, around: Around) -> Iterator[Remark]:
    for subject in plan["subjects"]:
        graded = pupil["grade"] in (8, 9, 10) and plan["status"] != "closed"
        if graded and _leaves_curriculum(subject, around) and subject["grading"] is None:
            yield "F17", "consider", subject["subject"], None, None


def _f18(pupil: Json, plan: Json, _: Around) -> Iterator[Remark]:
    newest = None
    for one in pupil["expert_assessments"]:
        in_time = one["received_on"] and one["received_on"] < f"{_spring(plan['school_year'])}-03-01"
        holds = one["valid_until"] is None or one["valid_until"] >= f"{_autumn(plan['school_year'])}-08-01"
        if in_time and holds and (newest is None or one["received_on"] >= newest["received_on"]):
            newest = one
    recommendations = newest["recommendations"] if newest else []
    granted = {one["subject"] for decision in _decisions(pupil, plan) for one in decision["subjects"]}
    active = [(subject, goal) for subject in plan["subjects"] for goal in subject["goals"] if goal["status"] == "active"]
    for recommendation in recommendations:
        if not any(recommendation["id"] in goal["recommendations"] for _, goal in active):
            yield "F18", "unanswered", recommendation["subject"], None, None
    for subject, goal in active:
        to_hold_against = recommendations or granted
        if to_hold_against and goal["recommendations"] == [] and subject["subject"] not in granted:
            yield "F18", "uncovered", subject["subject"], goal["id"], None


def _f19(_: Json, plan: Json, __: Around) -> Iterator[Remark]:
    for subject in plan["subjects"]:
        if subject["organisation"] in ("group", "two_to_one", "one_to_one") and _blank(subject["organisation_reason"]):
            yield "F19", "reason", subject["subject"], None, None


def _f20(pupil: Json, plan: Json, around: Around) -> Iterator[Remark]:
    plans = [one for one in pupil["plans"] if one["school_year"] <= plan["school_year"]]
    all_subjects = [subject for one in plans for subject in one["subjects"]]
    came_from = {goal["id"]: goal["carried_over_from"] for subject in all_subjects for goal in subject["goals"]}
    for subject in plan["subjects"]:
        for goal in subject["goals"]:
            chain = [goal["id"]]
            while came_from.get(chain[-1]) and came_from[chain[-1]] not in chain:
                chain.append(came_from[chain[-1]])
            if goal["status"] == "active" and len(chain) >= 3:
                yield "F20", "carried", subject["subject"], goal["id"], None
    # this plan is looked at last among those of its year
    in_order = sorted(plans, key=lambda one: (one["school_year"], one["id"] == plan["id"]))
    done = [one for one in in_order if (annual := _in_round(one, "annual")) and annual["finalised_on"]]
    too_easy = []
    for one in done[-2:]:
        annual = _in_round(one, "annual")
        assert annual
        counted = [_counts_as(one, goal, "annual") for subject in one["subjects"] for goal in subject["goals"]]
        asked = [state for state in counted if state != "ended"]
        too_easy.append(asked != [] and set(asked) == {around.tops.get(annual["scale"])})
    if too_easy == [True, True]:
        yield "F20", "easy", None, None, None


def _f21(_: Json, plan: Json, __: Around) -> Iterator[Remark]:
    for kind in ("midyear", "annual"):
        evaluation = _in_round(plan, kind)
        if evaluation is None:
            continue
        excused = [one["staff"] for one in evaluation["not_rating"]]
        to_rate = {one["staff"] for one in plan["team"] if one["rates"] and one["staff"] not in excused}
        have_rated = {one["staff"] for one in evaluation["ratings"] if one["submitted_at"]}
        if evaluation["finalised_on"] and len(have_rated) == 1:
            yield "F21", "alone", None, None, kind
        if not evaluation["finalised_on"] and len(to_rate) == 1:
            yield "F21", "one_rater", None, None, kind


_RULES = (
    *(_f01, _f02, _f03, _f04, _f05, _f06, _f07),
    *(_f08, _f09, _f10, _f11, _f12, _f13, _f14),
    *(_f15, _f16, _f17, _f18, _f19, _f20, _f21),
)
