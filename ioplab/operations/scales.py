"""The network's own mastery scale in a vault. Numbers of different scales are never added, so one in use is never changed."""

from __future__ import annotations

from ioplab import catalogues
from ioplab.domain.plan import Plan
from ioplab.domain.scale import MasteryScale
from ioplab.domain.school import SchoolYear
from ioplab.errors import NotAllowedError, UserError
from ioplab.i18n import tr
from ioplab.operations.store import Store
from ioplab.storage.changes import Changed
from ioplab.storage.scales import OWN_SCALES, encoded, own_scales


def scale_in_force(vault: Store) -> MasteryScale:
    """The scale that a new evaluation in the vault is made with."""
    chosen = own_scales(vault.setting(OWN_SCALES))[1]
    return catalogues.scales()[chosen] if chosen else catalogues.usual_scale()


def set_scale(vault: Store, scale: MasteryScale) -> Changed:
    """Let new evaluations be made with another scale: a network's own, or the program's.

    Raises:
        NotAllowedError: numbers have been made with the one in force that would not fit, or the scale has been changed and has
            kept its id.
        UserError: it is in force already.
    """
    known, _ = own_scales(vault.setting(OWN_SCALES))
    kept = {one.id: one for one in (catalogues.usual_scale(), *known)}
    if scale.id in kept and kept[scale.id] != scale:
        raise NotAllowedError(
            tr("Skalaen «{id}» er i arkivet fra før, med annet innhold.").format(id=scale.id),
            advice=tr("Gi den nye en ny id i filen, for eksempel med et høyere tall på slutten."),
        )
    before = scale_in_force(vault)
    if scale == before:
        raise UserError(tr("Denne mestringsskalaen er i bruk alt."))
    _refuse_under_numbers(vault, before, scale)
    own = [one for one in {**kept, scale.id: scale}.values() if one.id != catalogues.usual_scale().id]
    chosen = None if scale.id == catalogues.usual_scale().id else scale.id
    with vault.change("set_scale") as change:
        change.set(OWN_SCALES, encoded(own, chosen))
        change.note(scale.id)
    vault.use_scales()
    return change.result


def _refuse_under_numbers(vault: Store, before: MasteryScale, after: MasteryScale) -> None:
    """Not while the school year has evaluations, and not where goals expect levels that the other scale has not got."""
    this_year = SchoolYear.of(vault.now().date())
    plans = vault.all(Plan)
    if any(plan.evaluations for plan in plans if plan.year >= this_year):
        raise NotAllowedError(
            tr("Det er gjort evalueringer med «{name}» dette skoleåret.").format(name=before.name),
            advice=tr("Tall laget med ulike skalaer legges ikke sammen. Bytt skala før den første evalueringen neste skoleår."),
        )
    same_shape = (before.top, before.attained_from) == (after.top, after.attained_from)
    if not same_shape and any(goal.expected_level is not None for plan in plans for goal in plan.goals()):
        raise NotAllowedError(
            tr("Målene i arkivet har forventet nivå på en skala med andre nivåer."),
            advice=tr("En skala med andre nivåer kan velges i et nytt arkiv, før det første målet skrives."),
        )
