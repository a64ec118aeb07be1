"""Counting and reckoning: pure functions of numbers. Knows no pupil by name, no file and no database."""
