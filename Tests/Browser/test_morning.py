"""A teacher's morning on one server while students are on another one over the same database."""

import re

import pytest

from accounts import ACCOUNTS, Account
from combinations import Combination
from screen import choose_language, path_of, sign_in

# Changes come by themselves within a second; a busy machine gets more.
SOON = 15_000
TABLET = Combination(device="laptop")
PHONE = Combination(device="phone")
STUDENT = Account("tou.vang")
CLASS = "Science · Grade 6"


def open_as(window, servers, engine, account, combination):
    screen = window(engine, combination)
    sign_in(screen.page, servers[engine], account)
    choose_language(screen.page, "en")
    return screen


def press(page, name, inside="main"):
    with page.expect_navigation(wait_until="load"):
        page.locator(inside).get_by_role("button", name=name).first.click()


@pytest.fixture(params=["sqlite", "two servers"])
def places(request, servers):
    """Where the teacher is, and where the student is."""
    if request.param == "sqlite":
        return "sqlite", "sqlite"
    if "beside" not in servers:
        pytest.skip("there is no second server")
    return "postgres", "beside"


def test_a_teachers_morning(window, servers, places):
    teacher = open_as(window, servers, places[0], ACCOUNTS["teacher"], TABLET)
    wall = teacher.page
    # Who needs me: two columns of equal standing, each name with what was seen.
    teacher.open("/")
    assert wall.locator("main h1").inner_text() == "Who needs me today"
    for part in ["Stuck or lost", "Ready for more"]:
        assert wall.get_by_role("heading", name=part).count() == 1
    before = asking(wall)
    name = wall.locator("#needs section").first.locator("h3").first.inner_text()

    # A student is stuck, elsewhere; the count on the teacher's home moves by itself.
    student = open_as(window, servers, places[1], STUDENT, PHONE)
    student.open("/me/help/new")
    student.page.locator(f".choice:has-text('{CLASS}') input").check(force=True)
    student.page.fill("[name=about]", "Why we divide")
    press(student.page, "Show me ways to go on")
    press(student.page, "Ask my teacher")
    wall.wait_for_function("([count]) => document.querySelector('#needs .chips a')?.textContent.match(/\\d+|One/)?.[0] !== count", arg=[before], timeout=SOON)

    # The teacher takes the call from the line of the class, and the student reads it without a reload.
    with wall.expect_navigation(wait_until="load"):
        wall.locator("#needs .chips a").first.click()
    assert "/help" in path_of(wall)

    # One name is set aside with a reason, and is put back.
    teacher.open("/needs")
    row = wall.locator("section", has=wall.locator("#lost")).locator("li", has_text=name).first
    row.locator("summary").click()
    with wall.expect_navigation(wait_until="load"):
        row.get_by_role("button", name="We have talked").click()
    aside = wall.locator("section", has=wall.locator("#aside"))
    assert name in aside.inner_text()
    with wall.expect_navigation(wait_until="load"):
        aside.locator("li", has_text=name).get_by_role("button", name=re.compile("Put back")).click()
    assert name in wall.locator("section", has=wall.locator("#lost")).inner_text()
    assert teacher.problems == [] and student.problems == []


def test_the_table_of_a_class_is_walked_by_arrows(window, servers, engine="sqlite"):
    teacher = open_as(window, servers, engine, ACCOUNTS["teacher"], TABLET)
    page = teacher.page
    teacher.open("/classes")
    with page.expect_navigation(wait_until="load"):
        page.get_by_role("link", name="Science · Grade 6").first.click()
    first = page.locator("tbody th a").first
    first.focus()
    names = page.locator("tbody th a").all_inner_texts()
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.textContent") == names[1]
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Space")
    assert page.locator("tbody input:checked").count() == 1
    press(page, "Give an activity")
    assert names[1] in page.inner_text("main")
    page.go_back()
    # The names stay in sight while the table moves.
    page.set_viewport_size({"width": 400, "height": 800})
    page.evaluate("document.querySelector('main .scroll').scrollLeft = 300")
    assert page.locator("tbody th").first.bounding_box()["x"] < 60
    assert teacher.problems == []


def asking(page):
    found = re.search(r"\d+|One|Nobody", page.locator("#needs .chips a").first.inner_text())
    return found.group()
