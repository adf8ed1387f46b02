"""A student gets help from a classmate while the teacher's line keeps itself current; and a teacher confers although the
network drops: what was written waits on the device and is sent once."""

import re

import pytest
from accounts import ACCOUNTS, Account
from combinations import PLAIN, Combination
from screen import choose_language, path_of, sign_in
from test_journey import submit

PHONE = Combination(device="phone")
TABLET = Combination(device="tablet")
NO_SCRIPT = Combination(has_script=False)
CLASS = "Science · Grade 6"
SOON = 15_000


@pytest.fixture(params=["sqlite", "postgres"])
def engine(request):
    return request.param


def open_as(window, servers, engine, account, combination):
    screen = window(engine, combination)
    sign_in(screen.page, servers[engine], account)
    choose_language(screen.page, "en")
    return screen


def of_class(screen, end):
    screen.open("/classes")
    path = screen.page.get_by_role("link", name=CLASS).first.get_attribute("href")
    return re.match(r"/classes/[0-9A-Z]{13}", path).group() + end


def test_a_student_is_helped_and_the_line_stays_current(window, servers, engine):
    teacher = open_as(window, servers, engine, ACCOUNTS["teacher"], TABLET)
    student = open_as(window, servers, engine, Account("dario.montoya"), NO_SCRIPT)
    line = of_class(teacher, "/help")
    teacher.open(line)
    page = student.page
    student.open("/me/help/new")
    page.locator(f".choice:has-text('{CLASS}') input").check(force=True)
    page.fill("[name=about]", f"The bridge on {engine}")
    page.locator("[name=tried][value=draw]").check(force=True)
    submit(page, page.get_by_role("button", name="Show me ways to go on"))
    own = path_of(page)
    submit(page, page.get_by_role("button", name="Show me a hint"))
    submit(page, page.get_by_role("button", name="Ask my teacher"))
    assert "in line" in page.inner_text("main")
    # Without a reload, on the other device.
    teacher.page.wait_for_selector(f"#queue:has-text('The bridge on {engine}')", timeout=SOON)
    row = teacher.page.locator("li", has_text=f"The bridge on {engine}")
    submit(teacher.page, row.get_by_role("button", name="I take it"))
    submit(teacher.page, teacher.page.get_by_role("button", name="Done"))
    student.open(own)
    page.locator("[name=helped][value=teacher]").check(force=True)
    submit(page, page.get_by_role("button", name="Send"))
    assert "What helped?" in page.inner_text("main") and "A teacher" in page.inner_text("main")


def test_notes_wait_for_the_network_and_are_sent_once(window, servers, engine):
    teacher = open_as(window, servers, engine, ACCOUNTS["teacher"], TABLET)
    page = teacher.page
    confer = of_class(teacher, "/confer")
    teacher.open(confer)
    names = page.locator("#room summary")
    first = page.locator("#room details").nth(0).get_attribute("data-student")
    teacher.context.set_offline(True)
    for place in range(2):
        if place == 0:
            names.nth(0).click()
        page.fill("[name=words]", f"Offline {place} on {engine}")
        page.get_by_role("button", name="Save, next student").click()
        page.wait_for_selector(f"#outbox:has-text('Offline {place} on {engine}')")
        # The next in the room is open, and the form is empty.
        assert page.locator("#room details").nth(place + 1).get_attribute("open") is not None
        assert page.input_value("[name=words]") == ""
    stored = page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('trellis-confer ')).length")
    assert stored == 1
    teacher.context.set_offline(False)
    page.wait_for_selector("#outbox", state="hidden", timeout=30_000)
    assert page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('trellis-confer ')).length") == 0
    teacher.problems.clear()
    teacher.open(f"/students/{first}/notes")
    assert page.inner_text("main").count(f"Offline 0 on {engine}") == 1
