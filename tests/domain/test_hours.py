from ioplab.domain.hours import RoleHours
from ioplab.domain.vocabulary import StaffRole


def test_whole_hours_are_the_same_however_they_were_written() -> None:
    whole, decimal = RoleHours(role=StaffRole.TEACHER, hours=114), RoleHours(role=StaffRole.TEACHER, hours=114.0)

    assert whole == decimal
    assert repr(whole) == repr(decimal)
