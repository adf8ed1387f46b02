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


# The loop comes here: a teacher gives an activity, the student does it, the teacher judges it beside the rubric, the
# level moves with its reasons, what is next changes, and the family reads it. Once with script and once with NO_SCRIPT.
