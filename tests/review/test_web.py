"""The review in a browser: it answers this machine and its own page alone."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cu2cann.cli.console import EXIT_USAGE
from cu2cann.cli.review import open_again
from cu2cann.read.decisions import NAME

Converted = Callable[[str], tuple[Path, Path]]
REPOSITORY = Path(__file__).resolve().parents[2]
_PATIENCE = 30
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture
def served(converted: Converted) -> Iterator[tuple[Path, int]]:
    source, out = converted("vector_add")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "cu2cann", "review", str(out)]
    with subprocess.Popen(
        [*command, "--web", "--port", str(port)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
    ) as server:
        try:
            until(lambda: connects(port))
            yield source, port
        finally:
            server.terminate()


def until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.05)


def connects(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def answer(port: int, path: str, **headers: str) -> tuple[int, str]:
    place = f"http://127.0.0.1:{port}{path}"
    request = urllib.request.Request(place, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=_PATIENCE) as found:
            return found.status, found.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


def test_the_server_talks_to_its_own_page_alone(served: tuple[Path, int]) -> None:
    _, port = served
    status, page = answer(port, "/")
    assert status == 200
    assert "https://" not in page
    assert answer(port, "/", Host="evil.example")[0] == 403
    upgrade = {
        "Connection": "Upgrade",
        "Upgrade": "websocket",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==",
    }
    assert answer(port, "/ws", **upgrade)[0] == 403
    assert answer(port, "/ws", Origin="http://evil.example", **upgrade)[0] == 403
    with socket.socket() as probe:
        probe.settimeout(2)
        assert probe.connect_ex((other_address(), port)) != 0


def other_address() -> str:
    """Give an address of this machine that is not the loopback's usual one."""
    return "127.0.0.2"


def test_a_change_is_accepted_in_the_browser(served: tuple[Path, int]) -> None:
    playwright = pytest.importorskip(
        "playwright.sync_api",
        reason="playwright is not installed: pip install playwright",
    )
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        pytest.skip("chromium is not installed: apt-get install chromium")
    source, port = served
    place = source / NAME
    with playwright.sync_playwright() as started:
        chromium = started.chromium.launch(
            executable_path=browser, args=["--no-sandbox"]
        )
        page = chromium.new_page(viewport={"width": 1280, "height": 720})
        page.goto(f"http://127.0.0.1:{port}/")
        page.wait_for_selector("body.-first-byte", timeout=_PATIENCE * 1000)

        def accepted() -> bool:
            page.keyboard.press("a")
            page.wait_for_timeout(200)
            return place.is_file() and 'answer = "accept"' in place.read_text()

        until(accepted)
        chromium.close()
    opened = open_again(source.parent / "out", None, None)[0]
    assert opened.session.progress[0] > 0


def test_a_port_that_is_taken_is_said(converted: Converted) -> None:
    _, out = converted("vector_add")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "cu2cann",
                "review",
                out,
                "--web",
                "--port",
                str(port),
            ],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
        )
    assert done.returncode == EXIT_USAGE
    assert f"port {port} cannot be used" in done.stderr
