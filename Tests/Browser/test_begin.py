"""From an empty folder to a class with ten students and a parent, by hand: the way of a school without a roster."""

import base64
import hashlib
import hmac
import pathlib
import re
import struct
import subprocess
import time

import pytest
from combinations import Combination
from screen import Screen, choose_language, path_of, sign_out
from test_journey import submit

PROGRAM = pathlib.Path(__file__).parents[2] / ".build" / "debug" / "trellis"
LAPTOP = Combination(has_script=False)
PHONE = Combination(device="phone")
PASSWORD = "seven green kites"
NAMES = [
    "Nia Adams", "Bo Chen", "Cy Dole", "Dee Evans", "Eli Fox", "Fay Gray", "Gus Hill", "Hana Ito", "José Núñez",
    "Maya Ortiz"]


@pytest.fixture
def empty_server(tmp_path):
    """The address of a server with an empty database, and the code that it printed."""
    server = subprocess.Popen(
        [PROGRAM, "serve", "--port", "0"], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    address = re.search(r"http://\S+?(?=/\s*$)", server.stdout.readline()).group()
    line = server.stdout.readline()
    code = re.search(r"[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}", line).group()
    assert f"{address}/set-up" in line
    yield address, code
    server.terminate()
    assert server.wait(timeout=30) == 0


def code_of(key, steps=0):
    """What an app shows: RFC 6238."""
    step = int(time.time()) // 30 + steps
    mac = hmac.new(base64.b32decode(key.replace(" ", "")), struct.pack(">Q", step), hashlib.sha1).digest()
    start = mac[19] & 15
    return f"{(struct.unpack('>I', mac[start:start + 4])[0] & 0x7FFFFFFF) % 1_000_000:06d}"


def first_sign_in(screen, server, username, password):
    page = screen.page
    page.goto(f"{server}/sign-in")
    page.fill("[name=username]", username)
    page.fill("[name=password]", password)
    submit(page, page.locator("form:has([name=password]) button").first)
    assert path_of(page) == "/settings"
    page.fill("[name=current]", password)
    page.fill("[name=new]", PASSWORD)
    submit(page, page.locator("form[action='/settings/password'] button"))


def test_from_an_empty_folder_to_a_class(browser, empty_server):
    server, code = empty_server
    screen = Screen(browser, server, LAPTOP)
    page = screen.page
    began = time.monotonic()

    # Whatever is asked for, the set-up comes first. A wrong code opens nothing.
    screen.open("/classes")
    assert path_of(page) == "/set-up"
    choose_language(page, "en")
    page.fill("[name=set-up-code]", "aaaa-bbbb-cccc")
    submit(page, page.get_by_role("button", name="Go on"))
    assert "not the code" in page.inner_text("#problems")
    page.fill("[name=set-up-code]", code)
    submit(page, page.get_by_role("button", name="Go on"))

    page.fill("[name=school]", "Cedar Hollow School")
    page.select_option("[name=zone]", "America/Denver")
    page.fill("[name=given]", "Ana")
    page.fill("[name=family]", "Ruiz")
    page.get_by_label("I lead the school").check()
    page.fill("[name=username]", "ana.ruiz")
    for name in ("password", "again"):
        page.fill(f"[name={name}]", PASSWORD)
    key = page.locator("code").first.inner_text()
    page.fill("[name=code]", "000000")
    submit(page, page.get_by_role("button", name="Begin", exact=True))
    # Refused for the code alone; what was written stays, but for the passwords.
    assert page.input_value("[name=school]") == "Cedar Hollow School"
    assert page.locator("code").first.inner_text() == key
    for name in ("password", "again"):
        page.fill(f"[name={name}]", PASSWORD)
    page.fill("[name=code]", code_of(key))
    submit(page, page.get_by_role("button", name="Begin", exact=True))
    codes = page.locator("main li code").all_inner_texts()
    assert len(codes) == 10

    submit(page, page.get_by_role("link", name="Go to the classes"))
    submit(page, page.get_by_role("link", name="Make a class"))
    page.fill("[name=title]", "Math 6")
    page.fill("[name=course]", "Math")
    submit(page, page.get_by_role("button", name="Make the class"))
    math = path_of(page)

    # Rows as a spreadsheet pastes them, one of them with a slip.
    submit(page, page.get_by_role("link", name="Add many at once").first)
    rows = ["Name\tRole\tGrade\tClass\tChildren"] + [f"{name}\tstudent\t6\tMath 6\t" for name in NAMES]
    rows += ["Rosa Ortiz\tmother\t\t\tMaya Ortiz", "Ida Lee\tteacher\t\tMath 6\t", "Zed Young\twizard\t6\tMath 6\t"]
    page.fill("[name=rows]", "\n".join(rows))
    submit(page, page.get_by_role("button", name="See what would happen"))
    text = page.inner_text("main")
    assert "12 people are added" in text and "“wizard” is no role" in text and "Guardian of Maya Ortiz" in text
    submit(page, page.get_by_role("button", name="Bring them in"))
    assert "12 people were added" in page.inner_text("main")

    screen.open(math)
    submit(page, page.get_by_role("button", name="Give 10 students first passwords"))
    cells = page.locator("table tbody tr", has_text="maya.ortiz").locator("code").all_inner_texts()
    screen.open("/admin/people?q=rosa")
    submit(page, page.get_by_role("button", name="Give a first password"))
    mother = page.locator("dl code").all_inner_texts()
    assert time.monotonic() - began < 15 * 60
    sign_out(page)

    # Whoever comes again needs the second step; a recovery code will do, once.
    for answer, is_right in ((codes[0], True), (codes[0], False)):
        page.goto(f"{server}/sign-in")
        page.fill("[name=username]", "ana.ruiz")
        page.fill("[name=password]", PASSWORD)
        submit(page, page.locator("form:has([name=password]) button").first)
        page.fill("[name=code]", answer)
        submit(page, page.locator("form:has([name=code]) button").first)
        assert (path_of(page) == "/") == is_right
        if is_right:
            sign_out(page)
    screen.close()

    student = Screen(browser, server, PHONE)
    first_sign_in(student, server, *cells)
    student.open("/")
    assert "Maya" in student.page.inner_text("body")
    student.close()
    family = Screen(browser, server, PHONE)
    first_sign_in(family, server, *mother)
    family.open("/")
    assert "Maya" in family.page.inner_text("main")
    family.close()
