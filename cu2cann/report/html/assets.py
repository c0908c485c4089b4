"""The style and the scripts of the page, and the policy that admits them alone."""

import hashlib
import re
from base64 import b64encode
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

_QUOTED = re.compile(r"`([^`]+)`")
_FOLDER = Path(__file__).parent
_SCRIPTS = (
    "page.js",
    "data.js",
    "address.js",
    "table.js",
    "diff.js",
    "file.js",
    "work.js",
    "start.js",
)


@cache
def style() -> str:
    """Give the style sheet."""
    return _read("style.css")


@cache
def script() -> str:
    """Give the scripts as one, with a scope of its own."""
    joined = "\n".join(_read(name) for name in _SCRIPTS)
    return f'(() => {{\n"use strict";\n\n{joined}}})();\n'


@cache
def policy() -> str:
    """Give the Content-Security-Policy: nothing is fetched, nothing else is run."""
    rules = {
        "default-src": "'none'",
        "script-src": _digest(script()),
        "style-src": _digest(style()),
        "base-uri": "'none'",
        "form-action": "'none'",
        "require-trusted-types-for": "'script'",
    }
    return "; ".join(f"{name} {value}" for name, value in rules.items())


@cache
def template() -> Template:
    """Give the skeleton of the page; whatever is put into it is escaped."""
    environment = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["quoted"] = quoted
    return environment.get_template("page.html")


def quoted(text: str) -> Markup:
    """Set what a text has in backticks as code."""
    parts = _QUOTED.split(text)
    return Markup().join(
        Markup("<code>{}</code>").format(part) if index % 2 else part
        for index, part in enumerate(parts)
    )


def _read(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")


def _digest(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{b64encode(digest).decode('ascii')}'"
