"""ioplab: individual education plans (IOP), from goal selection to evaluation and the figures made of them."""

__version__ = "0.1.0"
