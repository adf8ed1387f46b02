"""A project of three: one product, three own parts, three levels, and each reads only the own one. Forms need no script."""

import pytest
from accounts import ACCOUNTS, Account
from combinations import PLAIN, Combination
from screen import choose_language, path_of, sign_in
from test_journey import give, make_activity, submit

PHONE = Combination(device="phone", has_script=False)
NO_SCRIPT = Combination(has_script=False)
COMPETENCY = "What a ratio says"
CLASS = "Science · Grade 6"
# Student → the own part, the level, and the words of the teacher.
PARTS = {
    "Maya Ortiz": ("I measured the jugs.", 4, "You measured twice."),
    "Jun Shen": ("I drew the table.", 3, "Your table reads well."),
    "Dario Montoya": ("I asked five people.", 2, "You wrote down what they said."),
}
ACCOUNT_OF = {
    "Maya Ortiz": ACCOUNTS["student"], "Jun Shen": Account("jun.shen"), "Dario Montoya": Account("dario.montoya"),
}


@pytest.fixture(params=["sqlite", "postgres"])
def engine(request):
    return request.param


def open_as(window, servers, engine, account, combination):
    screen = window(engine, combination)
    sign_in(screen.page, servers[engine], account)
    choose_language(screen.page, "en")
    return screen


def test_three_make_one_thing_and_each_gets_an_own_level(window, servers, engine):
    teacher = open_as(window, servers, engine, ACCOUNTS["teacher"], NO_SCRIPT)
    ways = dict(zip(PARTS, [PHONE, PLAIN, NO_SCRIPT]))
    students = {name: open_as(window, servers, engine, ACCOUNT_OF[name], ways[name]) for name in PARTS}
    title = f"Lemonade for a party, {engine}"
    give(teacher, make_activity(teacher, title, COMPETENCY))
    team = make_team(teacher, title)

    works = {}
    for name, screen in students.items():
        works[name] = begin(screen, title)
        assert "Maya Ortiz" in screen.page.inner_text("main"), "the work does not name the team"
    write_together(students["Maya Ortiz"], team)
    write_while_another_does(students["Jun Shen"], students["Dario Montoya"], team)

    for name, screen in students.items():
        send(screen, works[name], PARTS[name][0])
    # What is changed now is not in what was sent.
    change(students["Maya Ortiz"], team, "Another plan")
    for name in PARTS:
        judge(teacher, works[name], name)

    for name, screen in students.items():
        screen.open(works[name])
        text = screen.page.inner_text("main")
        assert PARTS[name][2] in text and PARTS[name][0] in text
        assert "Two to one, for everybody" in text and "Another plan" not in text
        for other in PARTS.keys() - {name}:
            assert other in text, "the team is not named"
            assert PARTS[other][2] not in text and PARTS[other][0] not in text
            assert screen.open(works[other]).status == 404
        screen.open(team)
        text = screen.page.inner_text("main")
        assert text.count("Has feedback") == 3 and "Level" not in text
        assert not any(words in text for _, _, words in PARTS.values())


def make_team(screen, title):
    page = screen.page
    screen.open("/classes")
    submit(page, page.get_by_role("link", name=CLASS).first)
    submit(page, page.locator("main a[href*='/teams/']", has_text=title))
    for name in PARTS:
        page.get_by_label(name).select_option(label="Team 1")
    submit(page, page.get_by_role("button", name="Save"))
    assert "Saved." in page.inner_text("main")
    submit(page, page.locator("main").get_by_role("link", name="Team 1"))
    assert all(name in page.inner_text("main") for name in PARTS)
    return path_of(page)


def begin(screen, title):
    page = screen.page
    screen.open("/me/work")
    submit(page, page.locator("li", has_text=title).get_by_role("button"))
    return path_of(page)


def write_together(screen, team):
    page = screen.page
    screen.open(team)
    page.fill("[name=title]", "The Lemons")
    page.set_input_files("[name=files]", {
        "name": "plan.txt", "mimeType": "text/plain", "buffer": b"water, juice, sugar",
    })
    save(page, "Two to one")
    assert "plan.txt" in page.inner_text("main")
    page.fill("[name=step]", "Buy lemons")
    submit(page, page.get_by_role("button", name="Add it"))
    submit(page, page.locator("li", has_text="Buy lemons").get_by_role("button", name="It is done"))
    assert "Done" in page.locator("li", has_text="Buy lemons").inner_text()


def write_while_another_does(first, second, team):
    """Both have the page open; whoever saves later sees both texts and decides."""
    second.open(team)
    change(first, team, "Two to one, by volume")
    page = second.page
    page.fill("[name=words]", "Two to one, for everybody")
    submit(page, page.locator("form[action$='/product'] button"))
    problems = page.inner_text("#problems")
    assert "by volume" in problems and "for everybody" in problems
    save(page, "Two to one, for everybody")


def change(screen, team, words):
    screen.open(team)
    save(screen.page, words)


def save(page, words):
    page.fill("[name=words]", words)
    submit(page, page.locator("form[action$='/product'] button"))
    assert "Saved." in page.inner_text("main")


def send(screen, work, words):
    page = screen.page
    screen.open(work)
    assert "Two to one, for everybody" in page.inner_text("main")
    page.locator("[name=way]").first.check()
    page.fill("[name=words]", words)
    for row in page.locator("fieldset.crit").all():
        row.locator("input[value='3']").check(force=True)
    submit(page, page.locator("button[formaction$='/sending']"))
    assert page.locator("[name=words]").count() == 0, "it was not sent"


def judge(screen, work, name):
    page = screen.page
    part, level, words = PARTS[name]
    screen.open(f"{work}/judging")
    text = page.inner_text("main")
    assert part in text and "Two to one, for everybody" in text and "Another plan" not in text
    for row in page.locator("fieldset.crit").all():
        row.locator(f"input[value='{level}']").check(force=True)
    page.fill("[name=strength]", words)
    page.fill("[name=next]", "Say which part you count first.")
    page.locator("details:has(select) summary").click()
    page.locator("details select").first.select_option("3")
    submit(page, page.locator("form[action$='/judgements'] .dock button.btn-main"))
