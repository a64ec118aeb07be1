"""`ioplab audit`: who has done what."""

from __future__ import annotations

from argparse import Namespace

from ioplab.cli import opening, output
from ioplab.domain.ids import PupilId
from ioplab.files import write_whole
from ioplab.i18n import tr
from ioplab.labels import clock
from ioplab.operations.audit import AuditLine, audit, export_audit, gathered, kind_name
from ioplab.storage.audit import Asked


def run(chosen: Namespace) -> None:
    """Print the audit, the newest first; or write it to a file, row by row, which leaves a row in it."""
    asked = Asked(pupil=PupilId(chosen.pupil) if chosen.pupil else None)
    if chosen.output is None:
        with opening.read_vault(chosen.vault, chosen.passphrase_file, chosen.person) as vault:
            lines = gathered(audit(vault, asked))
        for line in lines:
            output.say(_in_words(line))
        if not lines:
            output.say(tr("Ingenting er skrevet ned."))
        return
    with opening.open_vault(chosen.vault, chosen.passphrase_file, chosen.person) as vault:
        content = export_audit(vault, asked)
    write_whole(chosen.output, content, private=True)
    output.say(tr("Skrevet: {path}").format(path=chosen.output))


def _in_words(line: AuditLine) -> str:
    when = f"{line.last.date().isoformat()} {clock(line.last)}"
    times = f" × {line.times}" if line.times > 1 else ""
    return "  ".join(filter(None, (when, line.person, kind_name(line.kind), line.what + times, line.pupils)))
