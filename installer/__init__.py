"""From sources to what a school installs: the frozen program, and the packages for each system. Run by build_installer.py."""
