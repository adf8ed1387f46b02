"""A rubric is written with the students: draft, talk, words taken by name, agreed on, and locked by the first score."""

import pytest
from accounts import ACCOUNTS, Account
from combinations import PLAIN, Combination
from screen import choose_language, path_of, sign_in
from test_journey import NEXT_STEP, STRENGTH, give, submit

PHONE = Combination(device="phone", has_script=False)
# In the class that the teacher asks.
CLASSMATE = Account("jun.shen")
CLASS = "Science · Grade 6"
COMPETENCY = "What a ratio says"
WORDS = "I say why each part of the mix is there."


@pytest.fixture(params=["sqlite", "postgres"])
def engine(request):
    return request.param


def open_as(window, servers, engine, account, combination):
    screen = window(engine, combination)
    sign_in(screen.page, servers[engine], account)
    choose_language(screen.page, "en")
    return screen


def test_a_rubric_is_written_with_students_and_locked_by_the_first_score(window, servers, engine):
    teacher = open_as(window, servers, engine, ACCOUNTS["teacher"], PLAIN)
    student = open_as(window, servers, engine, ACCOUNTS["student"], PHONE)
    classmate = open_as(window, servers, engine, CLASSMATE, PLAIN)
    theirs, mine, others = teacher.page, student.page, classmate.page
    title = f"A fair mix, {engine}"

    rubric = write(teacher, title)
    assert classmate.open(rubric).status == 404
    theirs.select_option("#class", label=CLASS)
    submit(theirs, theirs.get_by_role("button", name="Ask them"))
    assert "Being talked about" in theirs.inner_text("main")

    # One student proposes other words, the other one finds it fine.
    student.open("/")
    submit(mine, mine.get_by_role("link", name=title))
    mine.select_option("#cell", index=4)
    mine.fill("#proposed", WORDS)
    mine.fill("#words", "Easier to read")
    submit(mine, mine.get_by_role("button", name="Send", exact=True))
    assert "Easier to read" in mine.inner_text("main")
    classmate.open(rubric + "/talk")
    submit(others, others.get_by_role("button", name="It is fine as it is"))
    assert "You said that it is fine" in others.inner_text("main")

    # It is not agreed on before the proposal has an answer.
    teacher.open(rubric)
    submit(theirs, theirs.get_by_role("button", name="Agree on these words"))
    assert "no answer yet" in theirs.inner_text("#problems")
    teacher.open(rubric + "/talk")
    theirs.locator("summary", has_text="Take these words").click()
    submit(theirs, theirs.get_by_role("button", name="Put them into the rubric"))
    teacher.open(rubric)
    assert WORDS in theirs.inner_text("table") and "Maya Ortiz" in theirs.inner_text("main")
    submit(theirs, theirs.get_by_role("button", name="Agree on these words"))
    assert "Agreed" in theirs.inner_text("main")

    # Work is judged by it; the first score locks it.
    activity = make_activity(teacher, title)
    give(teacher, activity)
    work = do_the_work(student, title)
    assert WORDS in mine.inner_text("main")
    judge(teacher, work)
    teacher.open(rubric)
    assert "In use" in theirs.inner_text("main")
    assert theirs.get_by_role("link", name="Change the words").count() == 0
    assert teacher.open(rubric + "/edition").status == 404

    # The next version begins with the same words, and this one stays in use.
    teacher.open(rubric)
    submit(theirs, theirs.get_by_role("button", name="Write the next version"))
    teacher.open(rubric + "/versions/1")
    assert "In use" in theirs.inner_text("main")


def write(screen, title):
    page = screen.page
    screen.open("/rubrics/new")
    page.fill("[name=title]", title)
    page.fill("[name=find]", COMPETENCY)
    submit(page, page.locator("button[value=find]"))
    page.get_by_label(COMPETENCY).first.check()
    submit(page, page.locator("button[value=choose]"))
    for level in range(1, 5):
        page.fill(f"[name=row-0-{level}]", f"Words of level {level}")
    submit(page, page.locator("button[value=save]"))
    assert title in page.locator("main h1").inner_text()
    return path_of(page)


def make_activity(screen, title):
    page = screen.page
    screen.open("/activities/new")
    page.fill("[name=find]", COMPETENCY)
    submit(page, page.locator("button[value=find]"))
    page.get_by_label(COMPETENCY).first.check()
    submit(page, page.locator("button[value=choose]"))
    page.fill("[name=title]", title)
    page.fill("[name=why]", "A mix is fair when everybody can say why.")
    page.fill("[name=steps]", "Mix a small jug.\nSay why each part is there.")
    for way in page.locator("[name=way]").all()[:2]:
        way.check()
    page.get_by_label(title).check()
    submit(page, page.locator("button[value=save]"))
    assert title in page.locator("main h1").inner_text()
    return path_of(page)


def do_the_work(screen, title):
    page = screen.page
    screen.open("/me/work")
    submit(page, page.locator("li", has_text=title).get_by_role("button"))
    page.locator("[name=way]").first.check()
    page.fill("[name=words]", "Two cups of water for one cup of juice. That is 2 to 1.")
    for row in page.locator("fieldset.crit").all():
        row.locator("input[value='2']").check(force=True)
    submit(page, page.locator("button[formaction$='/sending']"))
    return path_of(page)


def judge(screen, work):
    page = screen.page
    screen.open(f"{work}/judging")
    for row in page.locator("fieldset.crit").all():
        row.locator("input[value='3']").check(force=True)
    page.fill("[name=strength]", STRENGTH)
    page.fill("[name=next]", NEXT_STEP)
    submit(page, page.locator("form[action$='/judgements'] .dock button.btn-main"))
