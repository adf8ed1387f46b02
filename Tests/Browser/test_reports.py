"""A term on paper: teacher and student write, the school publishes, the family reads it in Spanish."""

import re

import pytest
from accounts import ACCOUNTS
from combinations import PLAIN, Combination
from screen import choose_language, sign_in

ENGINES = ["sqlite", "postgres"]
PHONE = Combination(device="phone")


@pytest.fixture(params=ENGINES)
def engine(request):
    return request.param


def open_as(window, servers, engine, role, combination, language="en"):
    screen = window(engine, combination)
    sign_in(screen.page, servers[engine], ACCOUNTS[role])
    choose_language(screen.page, language)
    return screen


def submit(page, button):
    with page.expect_navigation(wait_until="load"):
        button.click()


def test_a_report_is_written_published_and_read_in_spanish(window, servers, engine):
    leader = open_as(window, servers, engine, "leader", PLAIN)
    student = open_as(window, servers, engine, "student", PHONE)
    teacher = open_as(window, servers, engine, "teacher", PLAIN)
    title = f"Spring in words {engine}"

    leader.open("/reports")
    submit(leader.page, leader.page.get_by_role("link", name="Begin reports for a term"))
    leader.page.fill("#title", title)
    submit(leader.page, leader.page.get_by_role("button", name="Begin"))
    round_path = re.search(r"/reports/[0-9A-Z]{13}", leader.page.url).group(0)

    teacher.open(round_path)
    submit(teacher.page, teacher.page.locator("main ul.rows a").first)
    class_path = re.search(r"/reports/[0-9A-Z]{13}/classes/[0-9A-Z]{13}", teacher.page.url).group(0)
    teacher.page.get_by_label("Maya Ortiz").fill("Maya explica cada paso.")
    submit(teacher.page, teacher.page.get_by_role("button", name="Save"))
    assert teacher.page.get_by_label("Maya Ortiz").input_value() == "Maya explica cada paso."

    student.open("/me/term-reports")
    submit(student.page, student.page.get_by_role("link", name=title))
    assert "Maya explica cada paso." in student.page.inner_text("main")
    student.page.fill("#words", "Me gustan los precios.")
    submit(student.page, student.page.get_by_role("button", name="Save my words"))
    path = re.search(r"/students/[0-9A-Z]{13}/term-reports/[0-9A-Z]{13}", student.page.url).group(0)

    family = open_as(window, servers, engine, "family", PHONE, "es")
    assert family.open(path).status == 404
    leader.open(path)
    submit(leader.page, leader.page.get_by_role("button", name="Publish this report"))

    assert family.open(path).status == 200
    text = family.page.inner_text("main")
    for words in ["Maya Ortiz", "Publicado el", "Habilidades de este periodo", "Maya explica cada paso.",
                  "Me gustan los precios.", "Mostradas"]:
        assert words in text, words
    assert "Nota:" not in text
    # The published report is only read: nobody writes in it any more.
    student.open(path)
    assert student.page.locator("main textarea").count() == 0
    leader.open(class_path + "/print")
    assert leader.page.locator("main article[lang=es]").count() >= 1
    assert leader.problems == [] and student.problems == [] and family.problems == []
