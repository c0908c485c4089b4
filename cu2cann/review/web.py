"""The same application in a browser of this machine.

Only this machine can reach it, and only a page that came from here may talk to it: any
page in the browser could otherwise open a connection and read the sources.
"""

import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from aiohttp import web
from textual_serve.server import Server

HOST = "127.0.0.1"
_TEMPLATES = Path(__file__).resolve().parent / "templates"


class ReviewServer(Server):
    """A server that answers its own page alone, and asks nobody else for a font."""

    def __init__(self, command: Sequence[str], port: int) -> None:
        super().__init__(
            shlex.join(command),
            host=HOST,
            port=port,
            title="cu2cann review",
            public_url=f"http://{HOST}:{port}",
            templates_path=_TEMPLATES,
        )

    async def on_startup(self, app: web.Application) -> None:  # noqa: ARG002
        """Say where the review is to be found."""
        self.console.print(f"The review is at {self.public_url}", highlight=False)
        self.console.print("Press Ctrl+C to end it.")

    async def handle_index(self, request: web.Request) -> Any:
        """Give the page, under its own name alone."""
        if request.headers.get("Host") != self.public_url.removeprefix("http://"):
            raise web.HTTPForbidden(text=f"The review is at {self.public_url}")
        return await super().handle_index(request)

    async def handle_websocket(self, request: web.Request) -> web.WebSocketResponse:
        """Let the page talk to the application, and no other page."""
        if request.headers.get("Origin") != self.public_url:
            raise web.HTTPForbidden
        return await super().handle_websocket(request)
