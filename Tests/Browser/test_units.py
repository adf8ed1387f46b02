"""A unit for a whole class, with a choice on it: written, looked at as a student, given, gone through, and copied."""

import pytest
from accounts import ACCOUNTS, Account
from combinations import Combination
from screen import choose_language, path_of, sign_in
from test_journey import submit

LAPTOP = Combination(has_script=False)
PHONE = Combination(device="phone", has_script=False)
# Teaches at the same school.
COLLEAGUE = Account("naomi.ito")
CLASS = "Science · Grade 6"
# Nobody has given these to the student.
CHOICE = ["Array city", "Walk the line", "Fill the measure", "Fix the line"]
LAST = "Museum of us"


@pytest.fixture(params=["sqlite", "postgres"])
def engine(request):
    return request.param


@pytest.fixture
def screen_of(window, servers, engine):
    """screen_of(account, combination) is the window of somebody who has just signed in and reads English."""

    def open_screen(account, combination):
        screen = window(engine, combination)
        sign_in(screen.page, servers[engine], account)
        choose_language(screen.page, "en")
        return screen

    return open_screen


def test_a_student_chooses_two_of_four_and_sees_what_is_next_and_done(screen_of, engine):
    teacher = screen_of(ACCOUNTS["teacher"], LAPTOP)
    student = screen_of(ACCOUNTS["student"], PHONE)
    theirs, mine = teacher.page, student.page
    title = f"Lines and numbers, {engine}"

    unit = write(teacher, title)
    add_part(teacher, unit, "Choose your way", CHOICE, choose="2")
    add_part(teacher, unit, "Show it", [LAST], opens="after")
    text = theirs.inner_text("main")
    assert "Any 2 of 4" in text and "Opens after the part before it" in text

    # Before anybody has it, the teacher sees it as this student will.
    teacher.open(f"{unit}/preview")
    theirs.select_option("#student", label="Maya Ortiz")
    submit(theirs, theirs.get_by_role("button", name="Show it"))
    seen = theirs.inner_text("main")
    assert "Maya Ortiz" in seen and "Choose 2 more" in seen and "0 of 2 parts done" in seen
    submit(theirs, theirs.get_by_role("link", name="Another student"))
    assert path_of(theirs) == f"{unit}/preview"

    teacher.open(unit)
    submit(theirs, theirs.locator("li", has_text=CLASS).get_by_role("button"))
    given = path_of(theirs)
    assert "2 to go" in row_of(theirs, "Maya Ortiz") and "Later" in row_of(theirs, "Maya Ortiz")

    # The student finds it on the home page, chooses, and the rest opens.
    student.open("/")
    submit(mine, mine.get_by_role("link", name=title))
    page = path_of(mine)
    assert mine.locator("li.is-later", has_text="Show it").get_by_role("button").count() == 0
    do(student, page, CHOICE[2])
    student.open(page)
    assert "Choose 1 more" in mine.inner_text("li.is-now")
    do(student, page, CHOICE[0])
    student.open(page)
    assert "Done" in mine.inner_text("li.is-done") and "1 of 2 parts done" in mine.inner_text("main")
    assert "Show it" in mine.inner_text("li.is-now")
    student.open("/")
    assert "Next: Show it" in mine.locator("li", has_text=title).inner_text()
    teacher.open(given)
    assert "Done" in row_of(theirs, "Maya Ortiz") and "1 to go" in row_of(theirs, "Maya Ortiz")


def test_a_colleague_helps_with_a_unit_and_another_copies_it(screen_of, engine):
    teacher = screen_of(ACCOUNTS["teacher"], LAPTOP)
    colleague = screen_of(COLLEAGUE, PHONE)
    theirs, others = teacher.page, colleague.page
    title = f"A unit of two, {engine}"
    unit = write(teacher, title)
    add_part(teacher, unit, "Begin", [LAST])

    colleague.open(unit)
    submit(others, others.get_by_role("button", name="Make a copy of my own"))
    assert "Copied from" in others.inner_text("main") and "Elena Reyes" in others.inner_text("main")
    assert "Begin" in others.inner_text("main") and path_of(others) != unit
    assert colleague.open(f"{unit}/edition").status == 404

    teacher.open(unit)
    theirs.select_option("#person", label="Naomi Ito")
    submit(theirs, theirs.get_by_role("button", name="Ask for help"))
    assert "helps with it" in theirs.inner_text("main")
    colleague.open("/units")
    mine = others.locator("section", has_text="Your units")
    assert "you help with it" in mine.locator("li", has_text="Elena Reyes").first.inner_text()
    add_part(colleague, unit, "Go on", [CHOICE[0]])

    teacher.open(unit)
    assert "Go on" in theirs.inner_text("main")
    submit(theirs, theirs.locator("li", has_text="helps with it").get_by_role("button"))
    assert "helps with it" not in theirs.inner_text("main")
    assert colleague.open(f"{unit}/edition").status == 404


def write(screen, title):
    page = screen.page
    screen.open("/units/new")
    submit(page, page.get_by_role("button", name="Save"))
    assert "title" in page.inner_text("#problems"), "a unit without a title was taken"
    page.fill("[name=title]", title)
    page.fill("[name=question]", "What does a line say?")
    submit(page, page.get_by_role("button", name="Save"))
    assert title in page.locator("main h1").inner_text()
    return path_of(page)


def add_part(screen, unit, title, activities, choose="", opens="always"):
    page = screen.page
    screen.open(f"{unit}/parts/new")
    page.fill("[name=title]", title)
    page.fill("[name=choose]", choose)
    page.locator(f"[name=opens][value={opens}]").check()
    for activity in activities:
        page.fill("[name=find]", activity)
        submit(page, page.locator("button[value=find]"))
        page.get_by_label(activity).check()
        submit(page, page.locator("button[value=choose]"))
    submit(page, page.locator("button[value=save]"))
    assert path_of(page) == unit, page.inner_text("main")


def do(screen, unit, title):
    """The student begins one of the activities and sends it."""
    page = screen.page
    screen.open(unit)
    submit(page, page.locator("li li", has_text=title).get_by_role("button"))
    page.locator("[name=way]").first.check()
    page.fill("[name=words]", "This is how I did it, and why.")
    for row in page.locator("fieldset.crit").all():
        row.locator("input[value='2']").check(force=True)
    submit(page, page.locator("button[formaction$='/sending']"))
    assert page.locator("[name=words]").count() == 0, "it was not sent"


def row_of(page, name):
    return page.locator("tr", has_text=name).inner_text()
