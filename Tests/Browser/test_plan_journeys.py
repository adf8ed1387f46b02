"""A plan from its first word to a revision after everybody has signed, as the student, the advisor and the family."""

import re

import pytest
from accounts import Account
from combinations import PLAIN, Combination
from screen import Screen, choose_language, path_of, sign_in
from test_imported import ROSTER, ImportedSchool, choose_a_password, database, write_roster

PHONE = Combination(device="phone")
NO_SCRIPT = Combination(has_script=False)

INTEREST = "Animals. I feed the cats on our street."
GOAL = "I want to work with animals and keep them healthy."
# Kind, name, words to search its skills by, and what the form offers for them.
STORY = [
    ("Classes in order", "Biology, then chemistry, then animal science", "cells", "Bodies as systems"),
    ("College class", "College math: statistics", "sample", "Ask a fair sample"),
    ("Internship", "Internship with the veterinarian on Willow Street", "unit", "Change the unit"),
    ("Service", "Service project at the animal shelter", "write to", "Write to someone"),
]


@pytest.fixture(params=["sqlite", "postgres"])
def empty_school(request, tmp_path):
    """A school from a roster with the texts of day one: nobody has written anything yet."""
    school = ImportedSchool(tmp_path, database(request.param, tmp_path))
    # Tomás is in grade 10 here.
    users = [row.replace("u3,06,", "u3,10,") for row in ROSTER["users"]]
    school.run("import", "oneroster", str(write_roster(tmp_path, {**ROSTER, "users": users})))
    school.run("import", "content")
    school.serve()
    yield school
    school.stop()


def test_the_first_plan_grows_from_an_empty_account_to_one_that_is_put_forward(browser, empty_school):
    screen = Screen(browser, empty_school.address, PHONE)
    try:
        page = screen.page
        arrive(screen, empty_school)
        page.get_by_role("link", name="My plan").first.click()
        assert "Your plan starts with you" in page.inner_text("main")

        # A look at the interview, and out of it again.
        page.locator("main a[href$='/inventory']").click()
        submit(page, page.locator("form[action$='/inventory'] button").first)
        submit(page, page.locator("button[value=skip]"))
        submit(page, page.get_by_role("button", name="Stop for now"))

        begin(page, empty_school.address)
        answer_the_template(page)
        add_item(page, "Reading", "A book about street cats")
        assert "A book about street cats" in page.inner_text("main")

        page.get_by_role("link", name="Put my plan forward").click()
        submit(page, page.get_by_role("button", name="Agree and put it forward"))
        page.goto(f"{empty_school.address}/me/plan")
        assert "Waits for agreement" in page.inner_text("main")
        assert screen.problems == []
    finally:
        screen.close()


def test_one_interest_carries_classes_college_an_internship_and_service_without_script(browser, empty_school):
    screen = Screen(browser, empty_school.address, NO_SCRIPT)
    try:
        page = screen.page
        arrive(screen, empty_school)
        begin(page, empty_school.address)
        covered, total = coverage(page)
        for kind, title, search, skill in STORY:
            add_item(page, kind, title, search, skill, interest=INTEREST)
        text = page.inner_text("main")
        for kind, title, _, skill in STORY:
            assert title in text and skill in text, f"the plan does not name {title} with {skill}"
        under = page.locator("section:has(#items)").inner_text()
        assert under.count(f"For: {INTEREST}") == 1, "one interest stands once, and everything below it"
        assert "Also in the plan" not in under

        now, same_total = coverage(page)
        assert same_total == total and now > covered, "the meter does not fill"
        # The same plan, counted for the four parts of learning.
        page.goto(f"{empty_school.address}/me/progress")
        progress = page.inner_text("main")
        assert "hours are done" in progress and "could come first" in progress
        assert screen.problems == []
    finally:
        screen.close()


# Everybody has agreed on Noor's plan.
NOOR, HUDA, ADVISOR = Account("noor.haddad"), Account("huda.haddad"), Account("ren.oda")
NEW_TITLE = "I will ask for help in the first five minutes."


@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
def test_a_change_after_signing_makes_a_new_version_and_shows_each_signer_what_changed(window, servers, engine):
    student = open_as(window, servers, engine, NOOR, PLAIN)
    student.goto(f"{servers[engine]}/me/plan")
    assert "All have agreed" in student.inner_text("main")
    number = int(re.search(r"Version (\d+)", student.inner_text("main")).group(1))
    signed = version_text(student, number)

    goal = student.locator("section", has_text="Habits of success").locator("a[href^='/goals/']").first
    goal.click()
    old_title = student.input_value("[name=title]")
    student.fill("[name=title]", NEW_TITLE)
    submit(student, student.locator("form.form button.btn-main"))
    assert "Changed since it was agreed" in student.inner_text("main")
    assert version_text(student, number) == signed, "a version changed after it was signed"

    student.goto(f"{servers[engine]}/me/plan")
    student.get_by_role("link", name="Put my plan forward").click()
    submit(student, student.get_by_role("button", name="Agree and put it forward"))
    address = path_of(student)

    for account, combination in [(HUDA, PHONE), (ADVISOR, PLAIN)]:
        signer = open_as(window, servers, engine, account, combination)
        signer.goto(f"{servers[engine]}{address}")
        assert f"What changed since you agreed to version {number}" in signer.inner_text("main")
        assert "five minutes" in " ".join(signer.locator("ins").all_inner_texts())
        assert "ten minutes" in " ".join(signer.locator("del").all_inner_texts()), old_title
        submit(signer, signer.get_by_role("button", name="I agree"))
    student.goto(f"{servers[engine]}/me/plan")
    assert "All have agreed" in student.inner_text("main")
    assert f"Version {number + 1}" in student.inner_text("main")


def arrive(screen, school):
    choose_a_password(screen, school, "tomas.reed")
    # A password that cannot stay was answered with a sentence and a status.
    screen.problems.clear()


def open_as(window, servers, engine, account, combination):
    page = window(engine, combination).page
    sign_in(page, servers[engine], account)
    choose_language(page, "en")
    return page


def submit(page, button):
    with page.expect_navigation(wait_until="load"):
        button.click()
    assert page.locator("#problems").count() == 0, page.locator("#problems").inner_text()


def version_text(page, number):
    page.get_by_role("link", name=f"Read version {number}").first.click()
    page.wait_for_load_state()
    text = page.locator("section:has(> .sec-head > h2:text-is('Goals'))").inner_text()
    page.go_back()
    return text


def begin(page, address):
    """Three questions make the first plan."""
    page.goto(f"{address}/me/plan")
    page.get_by_role("link", name="Answer three questions").click()
    page.fill("[name=interest]", INTEREST)
    page.fill("[name=title]", GOAL)
    page.fill("[name=reason]", "A sick cat cannot say where it hurts.")
    submit(page, page.locator("form.form button.btn-main"))
    text = page.inner_text("main")
    assert INTEREST in text and GOAL in text


def answer_the_template(page):
    page.get_by_role("link", name="Answer the questions").click()
    page.locator("form.form textarea").first.fill("I stay calm when an animal is scared.")
    submit(page, page.locator("form.form button.btn-main"))
    assert "I stay calm when an animal is scared." in page.inner_text("main")


def add_item(page, kind, title, search=None, skill=None, interest=None):
    page.get_by_role("link", name="Add something to do").first.click()
    page.fill("[name=title]", title)
    page.get_by_label(kind, exact=True).check()
    if kind in ("Internship", "Service"):
        page.fill("[name=hours]", "20")
    if interest:
        page.select_option("[name=interest]", label=interest)
    if search:
        page.fill("[name=q]", search)
        with page.expect_navigation(wait_until="load"):
            page.locator("button[name=find]").click()
        assert page.input_value("[name=title]") == title, "a search loses what was written"
        page.locator("label", has_text=skill).locator("[name=competency]").first.check()
    submit(page, page.locator("form.form button.btn-main"))


def coverage(page):
    meter = page.locator("section:has(#coverage) progress")
    return int(meter.get_attribute("value")), int(meter.get_attribute("max"))
