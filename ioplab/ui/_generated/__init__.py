"""Compiled from forms/*.ui by build_installer.py. Change the form, not the code here."""
