"""The desktop program's face: forms, pages, view models, widgets. Qt lives here and in `ioplab.app`, nowhere else."""
