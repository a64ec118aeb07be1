"""Reused pieces of the pages, each with its keyboard and its name for a screen reader."""
