"""A check from the teacher who gives it to the student who takes it, on both engines, with and without script."""

import re

import pytest
from accounts import ACCOUNTS
from combinations import PLAIN, Combination
from screen import choose_language, path_of, sign_in

ENGINES = ["sqlite", "postgres"]
NO_SCRIPT = Combination(has_script=False)


@pytest.fixture(params=ENGINES)
def engine(request):
    return request.param


def submit(page, button):
    with page.expect_navigation(wait_until="load"):
        button.click()


@pytest.mark.parametrize("has_script", [True, False], ids=["script", "noscript"])
def test_a_student_takes_a_check_and_undoes_a_wrong_tap(window, servers, engine, has_script):
    combination = PLAIN if has_script else NO_SCRIPT
    teacher, student = (window(engine, combination) for _ in range(2))
    for screen, role in [(teacher, "teacher"), (student, "student")]:
        sign_in(screen.page, servers[engine], ACCOUNTS[role])
        choose_language(screen.page, "en")
    title = f"Ducks, {engine}, {'with' if has_script else 'without'} script"
    check = make_check(teacher, title)
    give(teacher, check)
    take(student, title)
    see_results(teacher, title)


def make_check(screen, title):
    """Two questions: one answer of three, and a number with a unit."""
    page = screen.page
    screen.open("/checks/new")
    page.fill("[name=title]", title)
    submit(page, page.locator("button[value=save]"))
    check = path_of(page)
    screen.open(f"{check}/items/new?kind=choice")
    page.fill("[name='prompt.en']", "How many ducks are on the pond?")
    page.fill("[name='hint.en']", "Count them twice.")
    for place, word in enumerate(["seven", "eight", "nine"]):
        page.fill(f"[name='option-{place}.en']", word)
    page.fill("[name='said-0.en']", "One hid behind the boat.")
    page.locator("[name=right-option][value='1']").check()
    submit(page, page.locator("button[value=save]"))
    assert page.locator("#problems").count() == 1, "an item about nothing was saved"
    assert page.input_value("[name='option-1.en']") == "eight", "the words got lost on the way"
    page.fill("[name=find]", "Line plots")
    submit(page, page.locator("button[value=find]"))
    page.get_by_label("Line plots").first.check()
    submit(page, page.locator("button[value=more]"))
    screen.open(f"{check}/items/new?kind=number")
    page.fill("[name='prompt.en']", "How long is the boat?")
    page.fill("[name=answer]", "2.5")
    page.fill("[name=unit]", "m")
    assert page.locator("[name=competency]:checked").count() == 1, "the next item forgot what the check is about"
    submit(page, page.locator("button[value=save]"))
    assert "How long is the boat?" in page.inner_text("main")
    screen.open(f"{check}/preview")
    page.locator("[name=part][value=b]").check()
    submit(page, page.locator("form[action$='/preview'] button"))
    assert "Right" in page.inner_text("main")
    return check


def give(screen, check):
    page = screen.page
    screen.open(f"{check}/give")
    page.get_by_role("link", name="Science · Grade 6").click()
    page.wait_for_load_state()
    submit(page, page.locator("form[action$='/give'] button"))
    assert "Science · Grade 6" in page.inner_text("main")


def take(screen, title):
    page = screen.page
    screen.open("/")
    assert title in page.inner_text("main"), "the home does not name what was given"
    screen.open("/me/checks")
    submit(page, page.locator("li", has_text=title).get_by_role("button"))
    sitting = path_of(page)
    page.locator("[name=confidence][value='3']").check(force=True)
    page.locator("[name=part][value=a]").check(force=True)
    submit(page, page.locator("form[action$='/answer'] button.btn-main"))
    assert "seven" in page.inner_text("main") and "behind the boat" not in page.inner_text("main")
    page.locator("a[href$='change=1']").click()
    page.wait_for_load_state()
    assert page.locator("[name=part][value=a]").is_checked()
    page.locator("[name=part][value=b]").check(force=True)
    submit(page, page.locator("form[action$='/answer'] button.btn-main"))
    submit(page, page.locator("form[action$='/response'] button"))
    assert "Right" in page.inner_text("main")
    submit(page, page.locator("form[action$='/next'] button"))
    # The check is left here and taken up again from the home.
    screen.open("/me/checks")
    page.locator("li", has_text=title).get_by_role("link").click()
    page.wait_for_load_state()
    assert path_of(page) == sitting and "How long is the boat?" in page.inner_text("main")
    page.fill("[name=part]", "long")
    submit(page, page.locator("form[action$='/answer'] button.btn-main"))
    assert page.locator("#problems").count() == 1 and page.input_value("[name=part]") == "long"
    page.fill("[name=part]", "250 cm")
    submit(page, page.locator("form[action$='/answer'] button.btn-main"))
    submit(page, page.locator("form[action$='/response'] button"))
    submit(page, page.locator("form[action$='/next'] button"))
    assert path_of(page) == f"{sitting}/result"
    assert "2 of 2 right" in page.inner_text("main")


def see_results(screen, title):
    page = screen.page
    screen.open("/classes")
    page.get_by_role("link", name=re.compile("^Science · Grade 6$")).click()
    page.wait_for_load_state()
    screen.open(f"{path_of(page)}/checks")
    page.get_by_role("link", name=title).click()
    page.wait_for_load_state()
    text = page.inner_text("main")
    assert "1 of 1 right" in text and "Maya Ortiz" in text
    assert "Pretty sure" not in text, "how sure a student felt is shown to the teacher"
