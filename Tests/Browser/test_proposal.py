"""An own idea: the student writes, the teacher suggests changes, the student agrees, and the plan has it."""

import re

import pytest
from accounts import ACCOUNTS
from combinations import PLAIN, Combination
from screen import choose_language, sign_in

ENGINES = ["sqlite", "postgres"]
PHONE = Combination(device="phone")
NO_SCRIPT = Combination(device="phone", has_script=False)


@pytest.fixture(params=ENGINES)
def engine(request):
    return request.param


def open_as(window, servers, engine, role, combination):
    screen = window(engine, combination)
    sign_in(screen.page, servers[engine], ACCOUNTS[role])
    choose_language(screen.page, "en")
    return screen


def submit(page, button):
    with page.expect_navigation(wait_until="load"):
        button.click()


def begin(screen, kind):
    screen.open("/me/proposals")
    submit(screen.page, screen.page.get_by_role("link", name="Propose an idea"))
    screen.page.get_by_label(kind).check()
    submit(screen.page, screen.page.get_by_role("button", name="Start writing"))


def written(page):
    return int(re.search(r"(\d) of 6 parts written", page.locator("#covers").inner_text()).group(1))


def test_an_idea_is_written_changed_and_agreed_on(window, servers, engine):
    student = open_as(window, servers, engine, "student", PHONE)
    teacher = open_as(window, servers, engine, "teacher", PLAIN)
    mine, theirs = student.page, teacher.page
    title = f"A film about frogs {engine}"
    begin(student, "A project")

    # The meter fills while words are written: nothing is pressed.
    mine.fill("#title", title)
    mine.fill("#question", "Where do frogs go in winter?")
    mine.get_by_text("2 of 6 parts written").wait_for()
    mine.fill("#product", "A film of three minutes")
    mine.fill("#criteria", "Every fact has a source")
    mine.get_by_text("4 of 6 parts written").wait_for()
    mine.reload()
    assert mine.input_value("#title") == title and written(mine) == 4
    submit(mine, mine.get_by_role("button", name="Propose it"))
    assert "With your teachers" in mine.inner_text("main")

    teacher.open("/")
    assert "Ideas waiting for you" in theirs.inner_text("main")
    teacher.open("/proposals")
    submit(theirs, theirs.get_by_role("link", name=title))
    submit(theirs, theirs.get_by_role("link", name="Suggest changes"))
    theirs.fill("#product", "A film of three minutes and a drawing")
    theirs.fill("#words", "You draw so well.")
    submit(theirs, theirs.get_by_role("button", name="Send it"))

    student.open("/")
    assert title in mine.inner_text("main")
    submit(mine, mine.locator(".notice a", has_text=title))
    assert mine.locator("ins").first.inner_text().endswith("and a drawing")
    submit(mine, mine.get_by_role("button", name="Yes, I agree"))
    assert "Agreed by" in mine.inner_text("main")
    submit(mine, mine.get_by_role("link", name="See it in the plan"))
    assert title in mine.inner_text("main")
    assert student.problems == [] and teacher.problems == []


def test_without_script_a_button_saves_and_shows_what_it_covers(window, servers, engine):
    student = open_as(window, servers, engine, "student", NO_SCRIPT)
    page = student.page
    begin(student, "A topic")
    page.fill("#title", "Why bridges hold")
    submit(page, page.get_by_role("button", name="Save and see what it covers"))
    assert written(page) == 1
    page.fill("#q", "graph")
    submit(page, page.get_by_role("button", name="Find", exact=True))
    assert page.input_value("#title") == "Why bridges hold"
    page.locator("input[name=competency]").first.check()
    submit(page, page.get_by_role("button", name="Save and see what it covers"))
    assert "1 standard is named." in page.locator("#covers").inner_text()
    submit(page, page.get_by_role("button", name="Put this draft away"))
    assert "Why bridges hold" in page.inner_text("main")
