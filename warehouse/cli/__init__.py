"""The command `newshouse`."""

from warehouse.cli.main import main

__all__ = ["main"]
