"""What is measured, as ratios within one run. Not tests: how long something takes is no promise on another machine."""
