"""A student thinks about a work and keeps a journal; others read only what is shared with them. Forms need no script."""

import pytest
from accounts import ACCOUNTS
from combinations import PLAIN, Combination
from screen import choose_language, path_of, sign_in
from test_journey import submit

PHONE = Combination(device="phone", has_script=False)


@pytest.fixture(params=["sqlite", "postgres"])
def engine(request):
    return request.param


def open_as(window, servers, engine, role, combination):
    screen = window(engine, combination)
    sign_in(screen.page, servers[engine], ACCOUNTS[role])
    choose_language(screen.page, "en")
    return screen


def test_a_student_chooses_who_reads_what_is_written(window, servers, engine):
    student = open_as(window, servers, engine, "student", PHONE)
    teacher = open_as(window, servers, engine, "teacher", PLAIN)
    family = open_as(window, servers, engine, "family", PLAIN)
    page = student.page
    student.open("/me/journal")
    journal = path_of(page)
    write(page, "Only for me, about the fair", "Only me")
    write(page, "For my teachers, about the fair", "My teachers and me")
    write(page, "For my family, too, about the fair", "My teachers, my family and me", strategy="Draw it")
    text = page.inner_text("main")
    assert text.count("about the fair") == 3

    teacher.open(journal)
    text = teacher.page.inner_text("main")
    assert "For my teachers, about" in text and "For my family, too" in text and "Only for me" not in text
    assert teacher.page.locator("main textarea").count() == 0 and "You and your teacher" not in text
    family.open(journal)
    text = family.page.inner_text("main")
    assert "For my family, too" in text and "For my teachers, about" not in text and "Only for me" not in text

    # A shared thought becomes private, another is gone for good.
    student.open("/me/journal")
    change(page, "For my teachers, about the fair")
    page.get_by_label("Only me").check()
    submit(page, page.get_by_role("button", name="Save it"))
    change(page, "Only for me, about the fair")
    submit(page, page.get_by_role("button", name="Remove it for good"))
    assert "Only for me, about" not in page.inner_text("main")
    teacher.open(journal)
    assert "For my teachers, about" not in teacher.page.inner_text("main")


def test_a_work_is_thought_about_at_its_moments(window, servers, engine):
    student = open_as(window, servers, engine, "student", PHONE)
    page = student.page
    student.open("/me/work")
    submit(page, page.locator("main a[href^='/work/']").first)
    submit(page, page.get_by_role("link", name="Think about it"))
    for moment, words in [("On the way", f"It is slow, {engine}"), ("At the end", f"Units first, {engine}")]:
        submit(page, page.get_by_role("link", name=moment, exact=True).first)
        page.fill("[name=words]", words)
        submit(page, page.get_by_role("button", name="Save it"))
        assert "Saved." in page.inner_text("main") and page.input_value("[name=words]") == words
    assert f"It is slow, {engine}" in page.inner_text("main")


def write(page, words, audience, strategy=None):
    page.fill("[name=words]", words)
    if strategy:
        page.locator("summary", has_text="Strategies").click()
        page.get_by_label(strategy, exact=True).select_option(label="It helped")
    page.get_by_label(audience, exact=True).check()
    submit(page, page.get_by_role("button", name="Save it"))
    assert "Saved." in page.inner_text("main")


def change(page, words):
    submit(page, page.locator("li", has_text=words).get_by_role("link", name="Change it"))
