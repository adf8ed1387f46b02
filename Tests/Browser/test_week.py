"""A week: planned by keyboard alone, by touch on a phone, and without script."""

import pytest
from accounts import ACCOUNTS
from combinations import PLAIN, Combination
from screen import choose_language, sign_in

ENGINES = ["sqlite", "postgres"]


@pytest.fixture(params=ENGINES)
def engine(request):
    return request.param


def open_week(window, servers, engine, combination):
    screen = window(engine, combination)
    sign_in(screen.page, servers[engine], ACCOUNTS["student"])
    choose_language(screen.page, "en")
    screen.open("/me/week")
    return screen


def tab_to(page, what):
    """Presses Tab until the element that `what` finds has the focus."""
    for _ in range(200):
        page.keyboard.press("Tab")
        if page.evaluate(f"document.activeElement.matches({what!r})"):
            return
    raise AssertionError(f"Tab does not reach {what}")


def press(page, key):
    with page.expect_navigation(wait_until="load"):
        page.keyboard.press(key)


def test_a_week_is_planned_by_keyboard_alone(window, servers, engine):
    page = open_week(window, servers, engine, PLAIN).page
    title = f"Count the jars {engine}"
    tab_to(page, "main a[href*='/steps/new']")
    press(page, "Enter")
    tab_to(page, "#title")
    page.keyboard.type(title)
    tab_to(page, "#minutes")
    page.keyboard.type("15")
    tab_to(page, "main form button.btn-main")
    press(page, "Enter")
    assert title in page.inner_text("main")

    # The last day of the list is the Sunday of the coming week.
    box = page.locator("li", has_text=title).locator("select")
    tab_to(page, f"#{box.get_attribute('id')}")
    page.keyboard.press("End")
    chosen = box.evaluate("box => box.selectedOptions[0].value")
    tab_to(page, "main form button.btn")
    press(page, "Enter")
    page.goto(f"{page.url.split('?')[0]}?of={chosen[:10]}")
    day = page.locator(f"#d{chosen[:10]}")
    # A quiet weekend is folded; one with a step in it is not.
    assert title in day.inner_text()


@pytest.mark.parametrize("has_script", [True, False], ids=["script", "noscript"])
def test_a_step_is_put_on_a_day_and_done_on_a_phone(window, servers, engine, has_script):
    screen = open_week(window, servers, engine, Combination(device="phone", has_script=has_script))
    page = screen.page
    title = f"Paint the sign {engine} {has_script}"

    def submit(button):
        with page.expect_navigation(wait_until="load"):
            button.tap()

    submit(page.get_by_role("link", name="Add a step"))
    page.fill("#title", title)
    submit(page.get_by_role("button", name="Save", exact=True))
    line = page.locator("li", has_text=title)
    today = line.locator("select option").first.get_attribute("value")
    line.locator("select").select_option(today)
    submit(line.get_by_role("button", name="Put it there"))
    submit(page.locator("li", has_text=title).get_by_role("button", name="Done"))
    assert "done" in page.locator("li", has_text=title).first.inner_text()
    screen.open("/")
    assert title in page.inner_text("main")
