"""`ioplab aggregate combine` on a folder, saying at the end how much memory it and the processes it began held at most."""

from __future__ import annotations

import resource
import sys

from benchmarks import peak
from ioplab import cli


def main() -> None:
    """Combine the folder named first into the file named second."""
    folder, output = sys.argv[1:]
    status = cli.main(["aggregate", "combine", folder, "-o", output])
    # The largest of the children stands for each of the two.
    children = 2 * resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024 / 1e6
    print(peak.peak_mb(), children)
    sys.exit(status)


if __name__ == "__main__":
    main()
