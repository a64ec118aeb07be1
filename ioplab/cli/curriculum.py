"""`ioplab curriculum read|fetch|search|check`: the curricula that competence goals are picked from."""

from __future__ import annotations

from argparse import Namespace
from datetime import date, datetime
from threading import Event

from ioplab import wording
from ioplab.cli import opening, output
from ioplab.domain.competence import Library, Wish
from ioplab.errors import UserError
from ioplab.exchange.curriculum_dump import Drawn
from ioplab.exchange.curriculum_fetch import HOST
from ioplab.i18n import tr
from ioplab.operations import curriculum

_MOST_SHOWN = 200
_MEGABYTE = 2**20


def read(chosen: Namespace) -> None:
    """Take in a dump that somebody has downloaded."""
    drawn = curriculum.take_curricula(
        chosen.path, drawn_on=chosen.drawn, told=lambda done, of: output.progress(done, of, tr("Leser læreplaner"))
    )
    _say(drawn)


def fetch(_: Namespace) -> None:
    """Fetch the dump from Udir. The verb itself is the asking."""
    output.say(tr("Henter læreplanene fra {host}. Ingenting annet enn forespørselen sendes.").format(host=HOST))

    def told(taken: int, of: int | None) -> None:
        output.progress(taken // _MEGABYTE, (of or taken) // _MEGABYTE, tr("Henter (MB)"))

    _say(curriculum.fetch_curricula(today=_today(), told=told, stop=Event()))


def _say(drawn: Drawn) -> None:
    words = tr("{curricula} læreplaner og {goals} kompetansemål er lest inn.")
    output.say(words.format(curricula=len(drawn.library.curricula), goals=len(drawn.library.goals)))
    if drawn.left_out:
        output.say(tr("{count} oppføringer manglet kode, tekst eller tilhørighet og er utelatt.").format(count=drawn.left_out))


def search(chosen: Namespace) -> None:
    """Find competence goals."""
    wish = Wish(on=_today(), words=" ".join(chosen.words), subject=chosen.subject, grade=chosen.grade)
    found = _library().search(wish, at_most=_MOST_SHOWN)
    if chosen.json:
        entries = [
            {
                "code": one.goal.code,
                "text": {language: text for language in ("nb", "nn", "en") if (text := getattr(one.goal.text, language))},
                "set": one.set.code,
                "after": list(one.set.after),
                "curriculum": one.curriculum.code,
            }
            for one in found
        ]
        output.say_json({"goals": entries})
        return
    for one in found:
        output.say(
            f"{one.goal.code}  {one.curriculum.code}  {one.set.title.in_language('nb')}: {one.goal.text.in_language('nb')}"
        )
    if not found:
        output.say(tr("Ingen kompetansemål passer."))


def check(chosen: Namespace) -> None:
    """Tell which codes in the vault's plans no longer hold."""
    known = _library()
    with opening.read_vault(chosen.vault, chosen.passphrase_file, chosen.person) as vault:
        found = list(curriculum.outdated(vault, known))
    if chosen.json:
        entries = [
            {
                "plan": one.plan,
                "goal": one.goal,
                "code": one.ref.code,
                "standing": one.report.standing.value,
                "curriculum": one.report.curriculum,
                "since": one.report.since,
                "replacement": one.report.goal.code if one.report.goal else None,
            }
            for one in found
        ]
        output.say_json({"codes": entries})
        return
    for one in found:
        output.say(f"{one.plan}: {wording.competence_text(one.ref, one.report)}")
    if not found:
        output.say(tr("Alle kodene i planene gjelder."))


def _library() -> Library:
    known = curriculum.library()
    if known is None:
        raise UserError(
            tr("Læreplanene er ikke lest inn ennå."),
            advice=tr("Bruk «ioplab curriculum read» med dumpen fra Udir, eller «ioplab curriculum fetch»."),
        )
    return known


def _today() -> date:
    return datetime.now().astimezone().date()
