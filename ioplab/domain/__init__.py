"""What an IOP is and what must hold for it. The standard library only; no files, no clock, no window.

Read `plan`, then `guide`, then `findings`.
"""
