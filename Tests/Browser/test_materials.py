"""Versions, reading, a class talk, an own activity and a question: students put in, the teacher answers."""

import re

import pytest
from accounts import ACCOUNTS
from combinations import PLAIN, Combination
from screen import choose_language, sign_in

ENGINES = ["sqlite", "postgres"]
NO_SCRIPT = Combination(device="phone", has_script=False)
TITLE = "Who lives in our creek?"


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


def test_a_student_chooses_a_version_and_reads_without_script(window, servers, engine):
    student = open_as(window, servers, engine, "student", NO_SCRIPT)
    page = student.page
    student.open("/me/work")
    submit(page, page.get_by_role("link", name=TITLE))
    submit(page, page.get_by_role("link", name="Choose your version"))
    page.get_by_label(re.compile("With more help to start")).check()
    submit(page, page.get_by_role("button", name="Use this version"))
    assert "Begin with one stone" in page.inner_text("main")
    submit(page, page.get_by_role("link", name="Read the text"))
    submit(page, page.get_by_role("link", name="Mark in paragraph 6"))
    page.get_by_label(re.compile("Then the stones turned green")).check()
    page.fill("#words", f"Nobody scraped them {engine}")
    submit(page, page.get_by_role("button", name="Keep it"))
    assert page.locator("mark", has_text="turned green").count() == 1
    with page.expect_download() as download:
        page.get_by_role("button", name="Keep a copy").click()
    with open(download.value.path(), encoding="utf-8") as file:
        copy = file.read()
    assert f"Nobody scraped them {engine}" in copy and "<script" not in copy


def test_an_own_activity_comes_into_the_class(window, servers, engine):
    student = open_as(window, servers, engine, "student", NO_SCRIPT)
    teacher = open_as(window, servers, engine, "teacher", PLAIN)
    mine, theirs = student.page, teacher.page
    title = f"Guess the price {engine}"
    student.open("/me/made")
    option = mine.locator("#class option", has_text="Science").first.get_attribute("value")
    mine.select_option("#class", option)
    submit(mine, mine.get_by_role("button", name="Make one"))
    mine.fill("#title", title)
    submit(mine, mine.get_by_role("button", name="Send it to my teacher"))
    # What is missing is said, and what was written stays.
    assert mine.input_value("#title") == title
    mine.fill("#why", "You get a feeling for prices.")
    mine.fill("#steps", "Bring a thing\nGuess\nLook it up")
    mine.fill("#ways", "Tell it\nDraw it")
    submit(mine, mine.get_by_role("button", name="Send it to my teacher"))
    teacher.open("/")
    submit(theirs, theirs.get_by_role("link", name=re.compile(title)))
    theirs.fill("#words", "We try it on Friday.")
    submit(theirs, theirs.get_by_role("button", name="Approve it for the class"))
    mine.reload()
    assert "We try it on Friday." in mine.inner_text("main") and "In the class" in mine.inner_text("main")


def test_a_question_is_taken_up(window, servers, engine):
    student = open_as(window, servers, engine, "student", NO_SCRIPT)
    teacher = open_as(window, servers, engine, "teacher", PLAIN)
    mine, theirs = student.page, teacher.page
    words = f"Why is water cheap and a diamond not? {engine}"
    student.open("/me/questions")
    mine.fill("#words", words)
    option = mine.locator("#class option", has_text="Science").first.get_attribute("value")
    mine.select_option("#class", option)
    submit(mine, mine.get_by_role("button", name="Put it in the pool"))
    assert words in mine.inner_text("main")
    teacher.open("/classes")
    submit(theirs, theirs.get_by_role("link", name="Science · Grade 6"))
    submit(theirs, theirs.get_by_role("link", name="Questions and ideas").first)
    row = theirs.locator("li", has_text=words).first
    row.get_by_text("An activity takes it up").click()
    row.get_by_label("Which activity?").select_option(label=TITLE)
    submit(theirs, row.get_by_role("button", name="Link it"))
    mine.reload()
    assert "Taken up in class" in mine.locator("li", has_text=words).first.inner_text()
