"""`ioplab plan import|export|list|check`."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from ioplab import catalogues, wording
from ioplab.cli import opening, output
from ioplab.domain.findings import Finding
from ioplab.domain.ids import PlanId
from ioplab.domain.plan import Plan
from ioplab.domain.pupil import Pupil
from ioplab.exchange import plan_file
from ioplab.exchange.faults import FormError
from ioplab.files import read_bytes, write_whole
from ioplab.i18n import tr
from ioplab.labels import label
from ioplab.operations.exchanging import export_plans, import_plans
from ioplab.operations.plans import findings_without_plan, plan_findings
from ioplab.storage.vault import Vault


def read(chosen: Namespace) -> None:
    """Take in plan files, one after the other; a file with a fault is refused whole."""
    contents = [(path, read_bytes(path, at_most=plan_file.LARGEST_FILE)) for path in chosen.files]
    with opening.open_vault(chosen.vault, chosen.passphrase_file, chosen.person) as vault:
        for path, content in contents:
            try:
                changed = import_plans(vault, plan_file.decode(content))
            except FormError as error:
                raise error.in_file(path.name) from error
            if not changed:
                output.say(tr("{file}: alt var her fra før, ingenting er endret.").format(file=path.name))
            else:
                words = tr("{file}: lest inn, {plans} planer og {pupils} elever berørt.")
                output.say(words.format(file=path.name, plans=len(changed.plans), pupils=len(changed.pupils)))
            if changed.kept:
                output.say(tr("{count} opplysninger er nyere i arkivet og ble beholdt.").format(count=changed.kept))


def write(chosen: Namespace) -> None:
    """Write all plans, or one, to a file."""
    with opening.open_vault(chosen.vault, chosen.passphrase_file, chosen.person) as vault:
        content = export_plans(vault, PlanId(chosen.plan) if chosen.plan else None)
    write_whole(chosen.output, content, private=True)
    output.say(tr("Skrevet: {path}").format(path=chosen.output))


def show(chosen: Namespace) -> None:
    """List the plans."""
    with opening.read_vault(chosen.vault, chosen.passphrase_file, chosen.person) as vault:
        entries = [_entry(pupil, plan) for pupil in vault.all(Pupil) for plan in pupil.plans]
    if chosen.json:
        output.say_json({"plans": entries})
        return
    for entry in entries:
        output.say("  ".join(str(entry[key] or "–") for key in ("id", "school_year", "status_name", "class_name", "name")))
    if not entries:
        output.say(tr("Ingen planer ennå."))


def _entry(pupil: Pupil, plan: Plan) -> dict[str, Any]:
    return {
        "id": plan.id,
        "pupil": pupil.id,
        "name": pupil.full_name,
        "class_name": pupil.class_name,
        "grade": pupil.grade,
        "school_year": plan.school_year,
        "kind": plan.kind.value,
        "status": plan.status.value,
        "status_name": label(plan.status),
        "activated_on": plan.activated_on,
        "subjects": [subject.subject for subject in plan.subjects],
        "goals": sum(1 for _ in plan.goals()),
    }


def check(chosen: Namespace) -> None:
    """Print the findings of all plans, or of one."""
    with opening.read_vault(chosen.vault, chosen.passphrase_file, chosen.person) as vault:
        found = _findings(vault, PlanId(chosen.plan) if chosen.plan else None)
    if chosen.json:
        output.say_json({"findings": [_as_json(finding) for _, finding in found]})
        return
    for pupil, finding in found:
        rule = catalogues.finding_rules()[finding.rule]
        output.say(f"{pupil.full_name}: {rule.id} {rule.kind.value}: {wording.finding_text(finding)} ({rule.basis})")
    if not found:
        output.say(tr("Ingen merknader."))


def _findings(vault: Vault, only: PlanId | None) -> list[tuple[Pupil, Finding]]:
    found: list[tuple[Pupil, Finding]] = []
    for pupil in (vault.pupil_of(only),) if only else vault.all(Pupil):
        if only is None:
            found += ((pupil, finding) for finding in findings_without_plan(vault, pupil))
        for plan in pupil.plans:
            if only in (None, plan.id):
                found += ((pupil, finding) for finding in plan_findings(vault, pupil, plan))
    return found


def _as_json(finding: Finding) -> dict[str, Any]:
    rule = catalogues.finding_rules()[finding.rule]
    return {
        "id": rule.id,
        "kind": rule.kind.value,
        "pupil": finding.pupil,
        "plan": finding.plan,
        "subject": finding.subject,
        "goal": finding.goal,
        "message": wording.finding_text(finding),
        "basis": rule.basis,
    }
