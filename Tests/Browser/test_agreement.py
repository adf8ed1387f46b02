"""A plan from the student's hand to everybody's name, and what a change does afterwards."""

import pytest
from accounts import Account
from combinations import PLAIN, Combination
from screen import choose_language, sign_in

ENGINES = ["sqlite", "postgres"]
# What a family has: a phone, Spanish, and here no script at all.
PHONE = Combination(device="phone", language="es", has_script=False)
STUDENT = Account("renata.quintanilla")
ADVISOR = Account("elena.reyes")
FAMILY = Account("teresa.quintanilla")
NAME = "Renata"


@pytest.fixture(params=ENGINES)
def engine(request):
    return request.param


def submit(page, button):
    with page.expect_navigation(wait_until="load"):
        button.click()


def add_goal(screen, server, title):
    """The student changes the plan: one more goal."""
    page = screen.page
    screen.open("/me/plan")
    screen.open(page.url.removeprefix(server).split("?")[0].replace("/plan", "/goals/new"))
    page.fill("[name=title]", title)
    if page.locator("[name=competency]").count():
        page.locator("[name=competency]").first.check()
    submit(page, page.locator("main form button.btn-main").last)
    assert page.locator("#problems").count() == 0, page.inner_text("main")


def propose(screen):
    page = screen.page
    screen.open("/me/plan")
    submit(page, page.get_by_role("link", name="Put my plan forward").first)
    submit(page, page.get_by_role("button", name="Agree and put it forward"))
    return page.url


def agree(screen, button, home="/"):
    """From the card of the home page to the button at the end of the plan."""
    page = screen.page
    screen.open(home)
    card = page.locator("section:has(#agreements) li", has_text=NAME).first
    submit(page, card.get_by_role("link"))
    text = page.inner_text("main")
    width = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert width <= 0, "the plan does not fit on the screen"
    submit(page, page.get_by_role("button", name=button))
    return text


def test_a_plan_is_agreed_by_three_and_a_change_is_shown_to_each(window, servers, engine):
    server = servers[engine]
    student, advisor, family = window(engine, PLAIN), window(engine, PLAIN), window(engine, PHONE)
    for screen, account, language in [(student, STUDENT, "en"), (advisor, ADVISOR, "en"), (family, FAMILY, "es")]:
        sign_in(screen.page, server, account)
        choose_language(screen.page, language)

    add_goal(student, server, "Build a bird house")
    version = propose(student)
    assert "Waits for agreement" in student.page.inner_text("main")
    assert "Build a bird house" in agree(advisor, "I agree")
    text = agree(family, "Estoy de acuerdo")
    assert "Build a bird house" in text and "¿Está usted de acuerdo con este plan?" in text
    assert "Usted ya dio su acuerdo" in family.page.inner_text("main")
    student.open(version.removeprefix(server))
    assert "Agreed" in student.page.inner_text("main .head")
    student.open("/me/plan")
    assert "All have agreed" in student.page.inner_text("section:has(#agreement)")

    add_goal(student, server, "Paint the bird house")
    student.open("/me/plan")
    assert "The draft has changed since then" in student.page.inner_text("section:has(#agreement)")
    advisor.open("/")
    row = advisor.page.locator("section:has(#agreements) li", has_text=NAME).first
    assert "has changed since you agreed" in row.inner_text()
    propose(student)
    assert "Paint the bird house" in agree(advisor, "I agree")
    text = agree(family, "Estoy de acuerdo")
    changes = text.split("Qué cambió")[1]
    assert "Paint the bird house" in changes
    for screen in [student, advisor, family]:
        assert screen.problems == []
