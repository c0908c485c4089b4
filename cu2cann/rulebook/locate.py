"""Find the rules: inside the installed package, else in the checkout."""

from pathlib import Path


def shipped_rules() -> Path:
    """Give the folder of the rules that come with this version."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "_rules"
    return installed if installed.is_dir() else package.parent / "rules"
