"""A whole check-in on a tablet: the student writes first, the mentor holds the talk, each reads what is theirs."""

import re

import pytest
from accounts import ACCOUNTS, Account
from combinations import PLAIN, Combination
from screen import choose_language, path_of, sign_in

ENGINES = ["sqlite", "postgres"]
TABLET = Combination(device="tablet")
PHONE = Combination(device="phone")
STUDENT = Account("amari.braxton")
NAME = "Amari Braxton"
# Longer than two looks of a page.
SOON = 15_000
FOR_ADULTS = "Between the adults: the bus is late again"


@pytest.fixture(params=ENGINES)
def engine(request):
    return request.param


def open_as(window, servers, engine, account, combination):
    screen = window(engine, combination)
    sign_in(screen.page, servers[engine], account)
    choose_language(screen.page, "en")
    return screen


def press(page, name):
    with page.expect_navigation(wait_until="load"):
        page.get_by_role("button", name=name).tap()


def begin(page):
    page.goto(page.url.split("/", 3)[0] + "//" + page.url.split("/", 3)[2] + "/check-ins")
    row = page.locator("li", has=page.get_by_role("link", name=NAME))
    with page.expect_navigation(wait_until="load"):
        row.get_by_role("button", name="Talk now").tap()
    assert re.fullmatch(r"/check-ins/[0-9A-Z]{13}", path_of(page))
    return path_of(page)


def is_beside(page, left, right):
    first, second = page.locator(left).bounding_box(), page.locator(right).bounding_box()
    return first["x"] + first["width"] <= second["x"] + 1


def test_a_check_in_on_a_tablet(window, servers, engine):
    mentor = open_as(window, servers, engine, ACCOUNTS["teacher"], TABLET)
    student = open_as(window, servers, engine, STUDENT, PHONE)
    page = mentor.page
    talk = begin(page)
    assert is_beside(page, "section[aria-labelledby='plan-goals']", "#agenda")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.locator("#clock").inner_text() == "8 min left"

    # The student writes; it is kept without a button, and shows beside the mentor's notes by itself.
    student.open(talk)
    student.page.get_by_label("What went well").fill("I fixed my bridge")
    student.page.wait_for_selector("[data-autosave-status]:has-text('Saved')", timeout=SOON)
    page.wait_for_selector("#agenda:has-text('I fixed my bridge')", timeout=SOON)

    # Words at a prompt are kept while a step lands on the plan.
    page.get_by_label("Obstacle").fill("Too little time on Mondays")
    page.get_by_label("A step").fill("Measure the bridge again")
    press(page, "Agree on this step")
    assert page.get_by_label("Obstacle").input_value() == "Too little time on Mondays"
    agreed = page.locator("section[aria-labelledby='agreed']")
    assert "Measure the bridge again" in agreed.inner_text()
    assert "Measure the bridge again" in page.locator("section[aria-labelledby='plan-steps']").inner_text()

    # A note with its chip, by keyboard.
    note = page.get_by_label("Your note")
    note.fill(FOR_ADULTS)
    page.locator(".pick:has([value='team'])").tap()
    with page.expect_navigation(wait_until="load"):
        note.press("Control+Enter")
    assert FOR_ADULTS in page.locator("section[aria-labelledby='note']").inner_text()
    assert page.get_by_label("Your note").input_value() == ""

    # The line for the family is drafted, changed and approved.
    line = page.get_by_label("What the family reads")
    assert "Measure the bridge again" in line.input_value()
    line.fill("Amari measures the bridge again this week.")
    page.get_by_label("Share it when the talk is closed").check()
    press(page, "We talked: close the check-in")
    assert "Held on" in page.inner_text("main")
    assert "Too little time" in page.inner_text("main")
    page.goto(f"{servers[engine]}/check-ins")
    held = page.locator("section[aria-labelledby='held']")
    assert NAME in held.inner_text()
    assert mentor.problems == []

    # The student reads the steps and the shared line, and nothing else.
    for path in [talk, "/me/check-ins"]:
        student.open(path)
        words = student.page.inner_text("main")
        assert "Measure the bridge again" in words and "Amari measures the bridge" in words
        assert FOR_ADULTS not in words and "Too little time" not in words
    assert student.problems == []


def test_a_family_reads_the_shared_part_only(window, servers, engine):
    family = open_as(window, servers, engine, ACCOUNTS["family"], PHONE)
    family.open("/")
    family.page.locator("nav a.chip", has_text="Maya").click()
    assert "Maya y yo hablamos" in family.page.inner_text("main")
    family.page.locator("section[aria-labelledby='shared-note'] a").click()
    words = family.page.inner_text("main")
    assert "Maya y yo hablamos" in words
    assert "My price sheet is done" not in words and "Please let her tell them first" not in words
    family.page.locator("section[aria-labelledby='past'] a").first.click()
    words = family.page.inner_text("main")
    assert "Please let her tell them first" not in words and "Ask next time" not in words


def test_a_note_in_ten_seconds_without_script(window, servers, engine):
    teacher = open_as(window, servers, engine, ACCOUNTS["teacher"], Combination(has_script=False))
    teacher.open("/check-ins")
    teacher.page.locator("a", has_text="Note").first.click()
    teacher.page.get_by_label("Your note").fill("Likes to explain with drawings")
    teacher.page.get_by_role("button", name="Save the note").click()
    words = teacher.page.inner_text("main")
    assert "The note is saved." in words and "The adults who work with" in words
    assert "Likes to explain with drawings" in words
