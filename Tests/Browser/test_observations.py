"""Evidence without a screen: a class grid by keyboard alone, and a moment noted on a phone."""

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


def test_a_class_grid_is_filled_in_by_keyboard_and_taken_back(window, servers, engine):
    page = (screen := open_as(window, servers, engine, "teacher", PLAIN)).page
    screen.open("/observe")
    submit(page, page.get_by_role("link", name="Class table").first)
    page.locator("input[name=competency]").first.check()
    page.locator("input[name=competency]").nth(1).check()
    submit(page, page.get_by_role("button", name="Open the table"))
    page.fill("#title", f"A talk about fairness {engine}")

    # Digits go down the class, arrows move, and what is no level is said at its cell.
    cells = page.locator("[data-cell]")
    cells.first.focus()
    page.keyboard.type("3")
    page.keyboard.type("2")
    assert page.evaluate("document.activeElement.closest('tr').rowIndex") == 3
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowRight")
    page.keyboard.type("7")
    submit(page, page.get_by_role("button", name="Look before saving"))
    assert "is not a level" in page.inner_text("#problems")
    page.locator("#problems a").first.press("Enter")
    page.keyboard.press("Control+A")
    page.keyboard.type("4")
    submit(page, page.get_by_role("button", name="Look before saving"))
    assert "3 levels for 2 students." in page.inner_text("#preview")
    submit(page, page.get_by_role("button", name="Save all"))
    assert "Saved." in page.inner_text("main")
    page.get_by_text("Take the whole table back").click()
    submit(page, page.get_by_role("button", name="Take it all back"))
    assert "This table was taken back" in page.inner_text("main")


@pytest.mark.parametrize("combination", [PHONE, NO_SCRIPT], ids=["phone", "no-script"])
def test_a_moment_is_noted_on_a_phone_and_undone(window, servers, engine, combination):
    page = (screen := open_as(window, servers, engine, "teacher", combination)).page
    screen.open("/observe")
    submit(page, page.get_by_role("link", name=re.compile("Maya")).first)
    words = f"Built it a third time {engine} {combination.has_script}"
    page.locator("input[name=competency]").first.check()
    page.get_by_label("3 Got it").check()
    page.fill("#words", words)
    submit(page, page.get_by_role("button", name="Save").last)
    assert "Saved." in page.inner_text("main") and words in page.inner_text("main")
    submit(page, page.get_by_role("button", name="Undo"))
    assert words not in page.inner_text("main")
