"""What people do in a day, from the sign-in form on, on both engines."""

import pytest
from accounts import ACCOUNTS
from combinations import PLAIN, Combination
from screen import choose_language, path_of, sign_in, sign_out

ENGINES = ["sqlite", "postgres"]
NO_SCRIPT = Combination(has_script=False)


@pytest.fixture(params=ENGINES)
def engine(request):
    return request.param


@pytest.fixture
def page_of(window, engine, servers):
    """page_of("student") is the browser page of somebody who has just signed in."""

    def open_page(role, combination=PLAIN):
        screen = window(engine, combination)
        sign_in(screen.page, servers[engine], ACCOUNTS[role])
        return screen.page

    return open_page


@pytest.mark.parametrize("role", ACCOUNTS)
def test_somebody_signs_in_and_out(page_of, servers, engine, role):
    page = page_of(role)
    heading = page.locator("main h1").inner_text()
    sign_out(page)
    assert path_of(page) == "/sign-in"
    page.go_back()
    assert page.locator("main h1").first.inner_text() != heading, "the back button shows the page again"
    page.goto(f"{servers[engine]}/me/map")
    assert path_of(page) == "/sign-in", "a private page opens without signing in"


def test_a_wrong_password_keeps_the_name_and_says_what_to_do(window, servers, engine):
    page = window(engine, PLAIN).page
    page.goto(f"{servers[engine]}/sign-in")
    page.fill("[name=username]", "maya.ortiz")
    page.fill("[name=password]", "not the password")
    with page.expect_navigation():
        page.locator("form:has([name=password]) button").first.click()
    assert path_of(page) == "/sign-in"
    assert page.input_value("[name=username]") == "maya.ortiz"
    assert page.input_value("[name=password]") == ""
    description = page.get_attribute("[name=username]", "aria-describedby")
    assert description and page.locator(f"#{description}").inner_text().strip()


def test_the_language_of_the_header_stays(page_of, servers, engine):
    page = page_of("student")
    choose_language(page, "es")
    page.goto(f"{servers[engine]}/me/map")
    assert page.locator("html").get_attribute("lang") == "es"
    choose_language(page, "en")


# The student stands at level 2 in both; each way through the loop moves one of them.
COMPETENCIES = {True: "What a ratio says", False: "Line plots"}
STRENGTH = "You named both parts of the mix."
NEXT_STEP = "Say which part you count first."


@pytest.mark.parametrize("has_script", [True, False], ids=["script", "noscript"])
def test_a_student_a_teacher_and_a_family_go_once_through_the_loop(window, servers, engine, has_script):
    combination = PLAIN if has_script else NO_SCRIPT
    screens = {}
    for role in ["teacher", "student", "family"]:
        screens[role] = window(engine, combination)
        sign_in(screens[role].page, servers[engine], ACCOUNTS[role])
        choose_language(screens[role].page, "en")
    competency = COMPETENCIES[has_script]
    title = f"Mix the lemonade, {engine}, {'with' if has_script else 'without'} script"

    activity = make_activity(screens["teacher"], title, competency)
    give(screens["teacher"], activity)
    before = level_of(screens["student"], competency)
    work = do_the_work(screens["student"], title)
    judge(screens["teacher"], work)

    student = screens["student"]
    student.open("/")
    assert title in student.page.inner_text("main"), "the feedback does not come first"
    student.open(work)
    text = student.page.inner_text("main")
    assert STRENGTH in text and NEXT_STEP in text
    assert level_of(student, competency) > before, "the level did not move"
    assert "Elena Reyes" in student.page.inner_text("main") or "Ms. Reyes" in student.page.inner_text("main")

    family = screens["family"]
    family.open("/")
    family.page.get_by_role("link", name="Maya", exact=True).first.click()
    family.page.wait_for_load_state()
    assert STRENGTH in family.page.inner_text("main"), "the family cannot read the feedback"
    family.open(work)
    assert STRENGTH in family.page.inner_text("main")


def submit(page, button):
    with page.expect_navigation(wait_until="load"):
        button.click()


def make_activity(screen, title, competency):
    """The teacher finds a competency, says why it matters, offers two ways and takes the words of the levels."""
    page = screen.page
    screen.open("/activities/new")
    page.fill("[name=find]", competency)
    submit(page, page.locator("button[value=find]"))
    page.get_by_label(competency).first.check()
    submit(page, page.locator("button[value=choose]"))
    page.fill("[name=title]", title)
    page.fill("[name=why]", "A drink that tastes the same each time needs a ratio.")
    page.fill("[name=steps]", "Mix a small jug.\nWrite down the parts.")
    for way in page.locator("[name=way]").all()[:2]:
        way.check()
    page.locator("[name=rubric][value=own]").check()
    submit(page, page.locator("button[value=save]"))
    assert title in page.locator("main h1").inner_text()
    return path_of(page)


def give(screen, activity):
    page = screen.page
    screen.open(f"{activity}/give")
    page.get_by_role("link", name="Science · Grade 6").click()
    page.wait_for_load_state()
    submit(page, page.locator("form[action$='/give'] button"))


def do_the_work(screen, title):
    """The student starts what was given, writes, attaches a file, rates the own work and sends it."""
    page = screen.page
    screen.open("/me/work")
    submit(page, page.locator("li", has_text=title).get_by_role("button"))
    work = path_of(page)
    page.locator("[name=way]").first.check()
    page.fill("[name=words]", "Two cups of water for one cup of juice. That is 2 to 1.")
    page.set_input_files("[name=files]", {
        "name": "jug.txt", "mimeType": "text/plain", "buffer": b"2 cups of water, 1 cup of juice",
    })
    submit(page, page.locator("button[formaction$='/files']"))
    assert "jug.txt" in page.inner_text("main")
    assert "2 to 1" in page.input_value("[name=words]"), "the words got lost on the way"
    submit(page, page.locator("button[formaction$='/sending']"))
    assert page.locator("#problems").count() == 1, "work went out without the own rating"
    for row in page.locator("fieldset.crit").all():
        row.locator("input[value='3']").check(force=True)
    submit(page, page.locator("button[formaction$='/sending']"))
    assert page.locator("[name=words]").count() == 0, "it was not sent"
    return work


def judge(screen, work):
    """The teacher reads the work beside the rubric, names levels, one strength and one next step."""
    page = screen.page
    screen.open(f"{work}/judging")
    assert "2 to 1" in page.inner_text("main")
    for row in page.locator("fieldset.crit").all():
        row.locator("input[value='3']").check(force=True)
    page.fill("[name=strength]", STRENGTH)
    page.fill("[name=next]", NEXT_STEP)
    page.locator("details:has(select) summary").click()
    page.locator("details select").first.select_option("3")
    submit(page, page.locator("form[action$='/judgements'] .dock button.btn-main"))


def level_of(screen, competency):
    """0 to 4, as the student's own map says it. The map names a few of each sort and links to the whole of an area."""
    page = screen.page
    screen.open("/me/map")
    areas = page.locator("main a[href*='framework=']").all()
    for area in [None, *dict.fromkeys(link.get_attribute("href") for link in areas)]:
        if area:
            screen.open(area)
        link = page.locator("main li a", has_text=competency)
        if link.count():
            screen.open(link.first.get_attribute("href"))
            text = page.inner_text("main")
            return next((level for level in range(4, 0, -1) if f"Level {level} of 4" in text), 0)
    raise AssertionError(f"the map does not name {competency}")
