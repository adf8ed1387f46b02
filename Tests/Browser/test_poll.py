"""A quick poll in class: a teacher asks, students answer on their own screens, the class looks at the wall."""

import re
import time
import urllib.request

import pytest
from accounts import ACCOUNTS, Account
from combinations import PLAIN, Combination
from screen import choose_language, path_of, sign_in

ENGINES = ["sqlite", "postgres"]
PHONE = Combination(device="phone")
NO_SCRIPT = Combination(device="phone", has_script=False)
# Classmates of Maya's.
CLASSMATES = [Account("jun.shen"), Account("yaretzi.palacios")]
QUESTION = "A shelter has 12 dogs and 8 cats. What is the ratio of cats to dogs?"
# Longer than two looks of a page.
SOON = 15_000


@pytest.fixture(params=ENGINES)
def engine(request):
    return request.param


def open_as(window, servers, engine, account, combination):
    screen = window(engine, combination)
    sign_in(screen.page, servers[engine], account)
    choose_language(screen.page, "en")
    return screen


def submit(page, button):
    with page.expect_navigation(wait_until="load"):
        button.click()


def ask(page, server):
    """From the class page, by a search, to the wall."""
    page.goto(f"{server}/classes")
    page.get_by_role("link", name="Science · Grade 6").first.click()
    page.get_by_role("link", name="Quick poll").click()
    page.wait_for_load_state()
    page.fill("#find", "ratio shelter cats to dogs")
    submit(page, page.get_by_role("button", name="Find"))
    submit(page, page.locator("li", has_text=QUESTION).get_by_role("button", name="Ask now"))
    assert page.locator("main h1").inner_text() == QUESTION


def answer(page, words):
    page.get_by_label(words, exact=True).check()
    submit(page, page.locator("form[action$='/poll-answers'] button"))
    assert "Your answer is in" in page.inner_text("main")


def close(page, is_evidence):
    if is_evidence:
        page.get_by_label("Keep the answers as evidence").check()
    submit(page, page.get_by_role("button", name="Close the poll"))


def test_a_teacher_asks_and_the_class_answers(window, servers, engine):
    server = servers[engine]
    teacher = open_as(window, servers, engine, ACCOUNTS["teacher"], PLAIN)
    maya = open_as(window, servers, engine, ACCOUNTS["student"], PHONE)
    jun = open_as(window, servers, engine, CLASSMATES[0], PLAIN)
    yaretzi = open_as(window, servers, engine, CLASSMATES[1], NO_SCRIPT)
    for student in [maya, jun, yaretzi]:
        student.open("/")
        assert student.page.locator("a[href='/me/poll']").count() == 0
    wall = teacher.page
    ask(wall, server)

    # The card comes by itself where scripts run, and by a reload elsewhere.
    for student in [maya, jun]:
        student.page.wait_for_selector("a[href='/me/poll']", timeout=SOON)
    yaretzi.open("/")
    maya.page.get_by_role("link", name="Answer it").click()
    answer(maya.page, "3 to 2")
    answer(maya.page, "2 to 3")
    by_keyboard(jun.page)
    # Whatever page she has stays as it is.
    yaretzi.page.route("**/live?*", lambda route: route.abort())
    yaretzi.open("/me/poll")
    answer(yaretzi.page, "2 to 3")

    # The wall counts without a reload, and names nobody.
    counted = re.compile("^3 of 13 answered$")
    wall.locator(".poll-count", has_text=counted).wait_for(timeout=SOON)
    text = wall.inner_text("main")
    assert not re.search("Maya|Ortiz|Shen|Yaretzi|Palacios", text)
    assert votes(wall) == {"3 to 2": "1", "2 to 3": "2", "8 to 20": "0"}
    assert "Order matters" not in text

    submit(wall, wall.get_by_role("button", name="Show the answer to all"))
    assert "Order matters" in wall.inner_text("main")
    maya.page.get_by_text("The right answer").wait_for(timeout=SOON)
    assert "Order matters" in maya.page.inner_text("main")
    jun.page.get_by_text("Which animal did it name first?").wait_for(timeout=SOON)

    # Somebody whose page did not look again is late.
    yaretzi.page.get_by_label("3 to 2", exact=True).check()
    submit(yaretzi.page, yaretzi.page.locator("form[action$='/poll-answers'] button"))
    assert "over when your answer came" in yaretzi.page.inner_text("main")
    wall.reload()
    assert votes(wall) == {"3 to 2": "1", "2 to 3": "2", "8 to 20": "0"}

    submit(wall, wall.get_by_role("link", name="Who has not answered yet"))
    waiting = wall.inner_text("main")
    assert "Maya Ortiz" not in waiting and len(wall.locator("main ul li").all()) == 10
    wall.go_back()
    close(wall, is_evidence=True)
    assert "3 answers are evidence now" in wall.inner_text("main")
    maya.open("/")
    assert maya.page.locator("a[href='/me/poll']").count() == 0
    for screen in [teacher, maya, jun]:
        assert screen.problems == []


def by_keyboard(page):
    """To the card, into the form, to the first option, and off."""
    card = page.locator("a[href='/me/poll']")
    card.focus()
    with page.expect_navigation(wait_until="load"):
        page.keyboard.press("Enter")
    page.locator("main input[name=part]").first.focus()
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    with page.expect_navigation(wait_until="load"):
        page.keyboard.press("Enter")
    assert "Your answer is in" in page.inner_text("main")


def votes(page):
    lines = page.locator(".shares > li").all()
    return {line.locator("div").inner_text().split("\n")[0].strip(): line.locator("strong").inner_text() for line in lines}


def test_a_page_out_of_sight_lets_go_of_its_line(window, servers, engine):
    student = open_as(window, servers, engine, CLASSMATES[0], PHONE)
    page = student.page
    asked = []
    page.route("**/live?*", lambda route: (asked.append(1), route.fulfill(status=503, body="")))
    student.open("/")
    page.wait_for_timeout(6_000)
    assert len(asked) == 1, "a server in trouble is asked again and again"
    page.evaluate("Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' })")
    page.evaluate("dispatchEvent(new Event('online'))")
    page.wait_for_timeout(1_000)
    assert len(asked) == 1, "a page out of sight asks"
    assert path_of(page) == "/"


def test_a_poll_asked_on_one_server_comes_to_a_home_on_another(window, servers):
    if "beside" not in servers:
        pytest.skip("there is no second server")
    teacher = open_as(window, servers, "postgres", ACCOUNTS["teacher"], PLAIN)
    student = open_as(window, servers, "beside", CLASSMATES[0], PHONE)
    student.open("/")
    assert student.page.locator("a[href='/me/poll']").count() == 0
    ask(teacher.page, servers["postgres"])
    student.page.wait_for_selector("a[href='/me/poll']", timeout=SOON)
    student.page.get_by_role("link", name="Answer it").click()
    answer(student.page, "3 to 2")
    teacher.page.locator(".poll-count", has_text="1 of").wait_for(timeout=SOON)
    close(teacher.page, is_evidence=False)
    assert teacher.problems == [] and student.problems == []


def test_a_page_that_is_closed_lets_go_of_its_line_at_once(window, servers, engine):
    screen = open_as(window, servers, engine, CLASSMATES[1], PLAIN)
    screen.page.goto("about:blank")
    # Whoever else is there stays.
    time.sleep(1)
    before = lines(servers[engine])
    with screen.page.expect_response("**/live?*"):
        screen.open("/")
    wait_for_lines(servers[engine], before + 1)
    screen.page.goto("about:blank")
    wait_for_lines(servers[engine], before)


def lines(server):
    """The open pages that wait for news, as the server counts them."""
    text = urllib.request.urlopen(f"{server}/metrics", timeout=10).read().decode()
    return int(re.search(r"^trellis_live_lines (\d+)$", text, re.M)[1])


def wait_for_lines(server, wanted):
    end = time.monotonic() + 5
    while lines(server) != wanted:
        assert time.monotonic() < end, f"{lines(server)} lines, not {wanted}"
        time.sleep(0.1)
