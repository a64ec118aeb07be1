"""The types of identity. All are random UUIDs in text form; having one type each keeps them from being mixed up."""

from __future__ import annotations

from typing import NewType

SchoolId = NewType("SchoolId", str)
StaffId = NewType("StaffId", str)
PupilId = NewType("PupilId", str)
AssessmentId = NewType("AssessmentId", str)
RecommendationId = NewType("RecommendationId", str)
DecisionId = NewType("DecisionId", str)
PlanId = NewType("PlanId", str)
ConversationId = NewType("ConversationId", str)
SubjectPlanId = NewType("SubjectPlanId", str)
GoalId = NewType("GoalId", str)
ObservationId = NewType("ObservationId", str)
EvaluationId = NewType("EvaluationId", str)
MeasureId = NewType("MeasureId", str)
ConsentId = NewType("ConsentId", str)
TrainingId = NewType("TrainingId", str)
WheelTaskId = NewType("WheelTaskId", str)
FavouriteId = NewType("FavouriteId", str)
RequestId = NewType("RequestId", str)
ProposalId = NewType("ProposalId", str)
EnteredId = NewType("EnteredId", str)
SnapshotId = NewType("SnapshotId", str)
ReflectionId = NewType("ReflectionId", str)

SubjectCode = NewType("SubjectCode", str)
"""A code of the subject catalogue (NOR, MAT, SOS ...) or the school's own."""

Level = NewType("Level", int)
"""A mastery level: 1 is the scale's lowest. What the levels are called stands in the scale."""
