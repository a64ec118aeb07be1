"""`ioplab contribution request|answer|merge`: working together by file."""

from __future__ import annotations

from argparse import Namespace

from ioplab.cli import opening, output
from ioplab.domain.ids import PlanId, StaffId, SubjectCode
from ioplab.domain.vocabulary import ContributionKind, Round
from ioplab.errors import UserError
from ioplab.exchange import contribution_file, sealing, spoken_words
from ioplab.exchange.faults import FormError
from ioplab.files import read_bytes, write_whole
from ioplab.i18n import tr
from ioplab.labels import long_date
from ioplab.operations.answering import OpenRequest
from ioplab.operations.contributing import MergeReport, merge_answer, prepare_request, request_contribution
from ioplab.storage.vault import Vault, local_now, random_id


def request(chosen: Namespace) -> None:
    """Ask a colleague: write the file, and show the five words the only time they are shown."""
    with opening.open_vault(chosen.vault, chosen.passphrase_file, chosen.person) as vault:
        prepared = prepare_request(
            vault,
            PlanId(chosen.plan),
            StaffId(chosen.staff),
            kind=ContributionKind(chosen.kind),
            of=Round(chosen.round) if chosen.round else None,
            subjects=tuple(map(SubjectCode, chosen.subject)),
            due_on=chosen.due,
        )
        words = spoken_words.new_words()
        content = contribution_file.seal_request(prepared.file, spoken_words.phrase(words))
        changed = request_contribution(vault, prepared)
        try:
            write_whole(chosen.output, content, private=True)
        except UserError:
            _take_back(vault, changed.change)
            raise
    asked = prepared.request
    if chosen.json:
        output.say_json({"words": words, "goals": asked.goals, "due_on": asked.due_on})
        return
    output.say(tr("Skrevet: {path} ({goals} mål)").format(path=chosen.output, goals=len(asked.goals)))
    output.say(tr("De fem ordene: {words}").format(words=spoken_words.phrase(words)))
    output.say(tr("Si dem til {name}. Send dem ikke sammen med filen; de vises bare nå.").format(name=prepared.file.asked))
    if asked.due_on:
        output.say(tr("Svaret ønskes innen {day}.").format(day=long_date(asked.due_on)))


def _take_back(vault: Vault, change: int | None) -> None:
    """A file that nobody has got is no request."""
    if change is not None:
        with vault.change("undo") as undoing:
            undoing.revert(change)


def answer(chosen: Namespace) -> None:
    """Answer a request with the ratings of a file."""
    content = read_bytes(chosen.file, at_most=sealing.LARGEST_FILE)
    try:
        given = contribution_file.read_given(read_bytes(chosen.ratings, at_most=sealing.LARGEST_FILE))
    except FormError as error:
        raise error.in_file(chosen.ratings.name) from error
    opened = OpenRequest.open(content, opening.words(chosen.words_file), now=local_now, new_id=random_id)
    opened.take(given)
    opened.write(chosen.output)
    made = opened.given
    if chosen.json:
        output.say_json({"ratings": len(made.ratings), "left": opened.left})
        return
    output.say(tr("Skrevet: {path} ({ratings} vurderinger)").format(path=chosen.output, ratings=len(made.ratings)))
    if opened.left:
        output.say(tr("{count} mål er ikke vurdert.").format(count=len(opened.left)))


def merge(chosen: Namespace) -> None:
    """Take an answer into the vault, and tell what it changed."""
    content = read_bytes(chosen.file, at_most=sealing.LARGEST_FILE)
    with opening.open_vault(chosen.vault, chosen.passphrase_file, chosen.person) as vault:
        try:
            merged = merge_answer(vault, content)
        except FormError as error:
            raise error.in_file(chosen.file.name) from error
    if chosen.json:
        output.say_json({"changes": _as_json(merged.report)})
        return
    for change in merged.report.changes:
        output.say(change.text)
    if not merged.report.changes:
        output.say(tr("Alt i svaret var her fra før, ingenting er endret."))


def _as_json(report: MergeReport) -> list[dict[str, str | None]]:
    return [{"what": one.what, "goal": one.goal, "from": one.before, "to": one.after, "text": one.text} for one in report.changes]
