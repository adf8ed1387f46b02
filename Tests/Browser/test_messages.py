"""A student writes to a teacher, who hears of it on an open page and answers; a family writes about their child; a
notice reaches a class. On phones, without script, and in Spanish."""

import re

import pytest
from accounts import ACCOUNTS
from combinations import PLAIN, Combination
from screen import choose_language, path_of, sign_in
from test_journey import submit

PHONE = Combination(device="phone")
NO_SCRIPT = Combination(device="phone", has_script=False)
SOON = 15_000


@pytest.fixture(params=["sqlite", "postgres"])
def engine(request):
    return request.param


def open_as(window, servers, engine, role, combination, language="en"):
    screen = window(engine, combination)
    sign_in(screen.page, servers[engine], ACCOUNTS[role])
    choose_language(screen.page, language)
    # Told at any hour, whenever this runs.
    screen.open("/messages/settings")
    page = screen.page
    page.locator("[name=mail][value=never]").check(force=True)
    page.locator("[name=quiet][value=own]").check(force=True)
    page.fill("[name=begins]", "03:00")
    page.fill("[name=ends]", "03:00")
    submit(page, page.locator("main form .btn-main"))
    return screen


def test_a_student_and_a_teacher_write_to_each_other(window, servers, engine):
    teacher = open_as(window, servers, engine, "teacher", PLAIN)
    student = open_as(window, servers, engine, "student", NO_SCRIPT)
    for screen in (teacher, student):
        # Whatever the demo holds was read.
        screen.open("/messages")
        for path in screen.page.locator("main li h2 a").evaluate_all("links => links.map(link => link.pathname)"):
            screen.open(path)
    teacher.open("/messages")
    teacher.page.wait_for_load_state("networkidle")
    assert "Nothing new" in teacher.page.inner_text("#mail")
    page = student.page
    student.open("/messages")
    submit(page, page.locator("main a.btn-main"))
    submit(page, page.locator("main li a", has_text="Reyes").first)
    submit(page, page.get_by_role("button", name="Send"))
    assert "Please write something." in page.inner_text("main")
    page.fill("[name=words]", f"Is four photos enough on {engine}?")
    submit(page, page.get_by_role("button", name="Send"))
    talk = path_of(page).split("#")[0]
    assert "Not seen yet" in page.inner_text("main")
    # The teacher's page says so without a reload: in the list and in the header.
    teacher.page.wait_for_selector(f"#conversations:has-text('on {engine}?')", timeout=SOON)
    teacher.page.wait_for_selector("#mail:has-text('One conversation')", timeout=SOON)
    submit(teacher.page, teacher.page.locator("main li h2 a").first)
    teacher.page.fill("[name=words]", f"Four is plenty on {engine}.")
    submit(teacher.page, teacher.page.get_by_role("button", name="Send"))
    assert "Four is plenty" in teacher.page.inner_text("main")
    student.open(talk)
    assert f"Four is plenty on {engine}." in page.inner_text("main")
    # The teacher takes it back in time.
    teacher.open(path_of(teacher.page))
    submit(teacher.page, teacher.page.get_by_role("button", name="Take back").last)
    student.open(talk)
    assert "Taken back" in page.inner_text("main") and "Four is plenty" not in page.inner_text("main")


def test_a_family_writes_in_spanish_and_reads_a_notice(window, servers, engine):
    teacher = open_as(window, servers, engine, "teacher", PLAIN)
    mother = open_as(window, servers, engine, "family", PHONE, "es")
    page = mother.page
    mother.open("/messages/new")
    submit(page, page.locator("main li a", has_text="Reyes").first)
    page.fill("[name=words]", f"Llegamos tarde el jueves ({engine}).")
    submit(page, page.get_by_role("button", name="Enviar"))
    assert f"({engine})" in page.inner_text("#said")
    page = teacher.page
    teacher.open("/messages/new")
    if page.locator("main nav.chips a").count():
        submit(page, page.locator("main nav.chips a").first)
    submit(page, page.locator("main .btns a").first)
    assert re.fullmatch(r"/classes/[0-9A-Z]{13}/messages", path_of(page))
    page.locator("[name=audience][value=both]").check(force=True)
    page.locator("[name=how][value=notice]").check(force=True)
    page.fill("[name=words]", "Boots on Thursday.")
    submit(page, page.get_by_role("button", name="Send"))
    # Without a line that says what it is about, nothing is sent and nothing is lost.
    assert page.input_value("[name=words]") == "Boots on Thursday."
    page.fill("[name=title]", f"Garden day on {engine}")
    submit(page, page.get_by_role("button", name="Send"))
    assert "Seen by 0 of" in page.inner_text("main")
    mother.open("/messages")
    notice = mother.page.locator("main li h2 a", has_text=f"Garden day on {engine}")
    if notice.count():
        submit(mother.page, notice.first)
        assert "Boots on Thursday." in mother.page.inner_text("main")
        submit(mother.page, mother.page.locator("main .btns a").first)
        assert re.match(r"/messages/", path_of(mother.page))
