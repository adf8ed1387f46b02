"""The program carries its assets, messages, migrations and content inside: moved alone to another folder, it serves."""

import pathlib
import re
import shutil
import subprocess
import time
import urllib.request

from accounts import ACCOUNTS
from screen import sign_in

PROGRAM = pathlib.Path(__file__).parents[2] / ".build" / "debug" / "trellis"


def test_the_program_runs_alone_in_another_folder(tmp_path):
    program = shutil.copy(PROGRAM, tmp_path / "moved")
    made = subprocess.run(
        [program, "demo", "--students", "12", "--evidence-per-student", "10"], cwd=tmp_path, capture_output=True, timeout=120)
    assert made.returncode == 0, made.stderr.decode()
    server = subprocess.Popen([program, "serve", "--port", "0"], cwd=tmp_path, stdout=subprocess.PIPE, text=True)
    try:
        address = re.search(r"http://\S+/", server.stdout.readline()).group()
        page = urllib.request.urlopen(address + "sign-in", timeout=20).read().decode()
        assert "Sign in" in page
        for path in re.findall(r'(?:href|src)="/(assets/[^"#]+)"', page):
            assert urllib.request.urlopen(address + path, timeout=20).status == 200, path
    finally:
        server.terminate()
        assert server.wait(timeout=30) == 0, "the server did not end in order"


def test_the_server_stops_at_once_although_a_page_listens(tmp_path, browser):
    made = subprocess.run(
        [PROGRAM, "demo", "--students", "12", "--evidence-per-student", "10"], cwd=tmp_path, capture_output=True, timeout=120)
    assert made.returncode == 0, made.stderr.decode()
    server = subprocess.Popen([PROGRAM, "serve", "--port", "0"], cwd=tmp_path, stdout=subprocess.PIPE, text=True)
    try:
        address = re.search(r"http://\S+/", server.stdout.readline()).group()
        page = browser.new_page()
        sign_in(page, address.rstrip("/"), ACCOUNTS["student"])
        with page.expect_response("**/live?*") as line:
            page.goto(address)
        assert line.value.status == 200
        began = time.monotonic()
        server.terminate()
        assert server.wait(timeout=30) == 0, "the server did not end in order"
        # Requests under way get twenty seconds; an open line must not take them.
        assert time.monotonic() - began < 10
        page.context.close()
    finally:
        server.kill()
