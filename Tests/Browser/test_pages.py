"""Every page in every pair of choices: accessible, quiet, within the screen, and whole without script."""

import checks
import combinations
import pytest
from combinations import PLAIN, Combination
from keyboard import walk
from pages import PAGES
from screen import WANTS_SCREENSHOTS

# By combination and role first, so that neighbours share a window.
BY_ROLE = sorted(PAGES, key=lambda page: page.role or "")
FIRST_OF_ROLE = list({page.role: page for page in reversed(PAGES)}.values())
EVERY_WAY = [(combination, page) for combination in combinations.PAIRS for page in BY_ROLE]


@pytest.mark.parametrize("combination, page", EVERY_WAY, ids=str)
def test_page(screens, combination, page):
    screen = look_at(screens, "sqlite", combination, page)
    problems = [
        *checks.structure(screen.page, combination.language),
        *checks.sideways_scroll(screen.page),
        *(checks.target_sizes(screen.page) if combination.device == "phone" else []),
        *checks.accessibility(screen.page),
        *screen.problems,
    ]
    if WANTS_SCREENSHOTS or problems:
        screen.picture(f"{page}-{combination}")
    checks.expect_no(problems)


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_page_from_postgresql(screens, page):
    screen = look_at(screens, "postgres", PLAIN, page)
    problems = checks.structure(screen.page, PLAIN.language) + screen.problems
    checks.expect_no(problems)


# 320 pixels is what is left of a laptop's screen at 400 % (WCAG 1.4.10); Spanish has the longer words.
@pytest.mark.parametrize("page", PAGES, ids=str)
def test_page_fits_at_four_times_the_size(screens, page):
    screen = look_at(screens, "sqlite", Combination(device="narrow", language="es"), page)
    problems = checks.sideways_scroll(screen.page)
    checks.expect_no(problems)


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_keyboard_reaches_everything(screens, page):
    screen = look_at(screens, "sqlite", PLAIN, page)
    stops, problems = walk(screen.page)
    checks.expect_no(problems)
    screen.open(screens.path("sqlite", page))
    screen.page.keyboard.press("Tab")
    screen.page.keyboard.press("Enter")
    assert screen.page.evaluate("document.activeElement.closest('main') !== null"), f"{stops[0]} does not skip to main"


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_page_is_light(screens, window, page):
    # A window of its own has an empty cache.
    screen = window("sqlite", PLAIN, screens.state("sqlite", PLAIN, page.role))
    screen.open(screens.path("sqlite", page))
    problems = checks.weight(screen.page)
    checks.expect_no(problems)


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_open_menus_are_accessible(screens, page):
    screen = look_at(screens, "sqlite", PLAIN, page)
    problems = []
    # The header is the same on all pages of a role.
    where = "[popovertarget]:visible" if page in FIRST_OF_ROLE else "main [popovertarget]:visible"
    for number in range(screen.page.locator(where).count()):
        opener = screen.page.locator(where).nth(number)
        opener.focus()
        screen.page.keyboard.press("Enter")
        assert screen.page.locator(":popover-open").count() == 1, "Enter did not open the menu"
        problems += checks.accessibility(screen.page) + checks.sideways_scroll(screen.page)
        screen.page.keyboard.press("Escape")
        if not opener.evaluate("opener => document.activeElement === opener"):
            problems.append("Escape does not bring the focus back to what opened the menu")
    checks.expect_no(problems)


def look_at(screens, engine, combination, page):
    screen = screens.get(engine, combination, page.role)
    path = screens.path(engine, page)
    answer = screen.open(path)
    assert answer.status == 200, f"{path} answered {answer.status}"
    # The policy reaches the console checks only if there is one.
    assert "default-src 'none'" in answer.headers.get("content-security-policy", ""), f"{path} has no policy"
    return screen

