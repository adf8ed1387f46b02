"""A workshop with one seat: offered to two, taken by one, waited for by the other, and who came. Students need no script."""

import datetime

import pytest
from accounts import ACCOUNTS, Account
from combinations import PLAIN, Combination
from screen import choose_language, path_of, sign_in
from test_journey import submit

PHONE = Combination(device="phone", has_script=False)
CLASS = "Science · Grade 6"
SOON = 15_000


@pytest.fixture(params=["sqlite", "postgres"])
def engine(request):
    return request.param


def open_as(window, servers, engine, account, combination):
    screen = window(engine, combination)
    sign_in(screen.page, servers[engine], account)
    choose_language(screen.page, "en")
    return screen


def test_a_seat_goes_from_one_to_the_next(window, servers, engine):
    teacher = open_as(window, servers, engine, ACCOUNTS["teacher"], PLAIN)
    maya = open_as(window, servers, engine, ACCOUNTS["student"], PHONE)
    jun = open_as(window, servers, engine, Account("jun.shen"), PHONE)
    day = datetime.date.today() + datetime.timedelta(days=9)
    title = f"One seat, {engine}"

    workshop = make(teacher, title, day, "16:10")
    page = teacher.page
    for name in ["Maya Ortiz", "Jun Shen"]:
        page.get_by_label("Student", exact=True).select_option(label=name)
        submit(page, page.get_by_role("button", name="Offer a seat", exact=True))
        assert name in page.inner_text("#seats")

    # The student finds the offer at home, and takes the seat.
    maya.open("/")
    submit(maya.page, maya.page.locator("main").get_by_role("link", name=title).first)
    assert path_of(maya.page).split("?")[0] == workshop
    submit(maya.page, maya.page.get_by_role("button", name="Take a seat"))
    assert "You have a seat" in maya.page.inner_text("main")
    jun.open(workshop)
    assert "Maya" not in jun.page.inner_text("main")
    submit(jun.page, jun.page.get_by_role("button", name="Wait for a seat"))
    assert "number 1 in line" in jun.page.inner_text("main")

    # The teacher's open page keeps itself current.
    page.locator("#seats h2", has_text="In line for a seat").wait_for(timeout=SOON)
    submit(maya.page, maya.page.get_by_role("button", name="Give my seat back"))
    jun.open("/me/workshops")
    assert "Seat taken" in jun.page.locator("li", has_text=title).inner_text()

    # Nobody else gets that room then.
    teacher.open(class_path(workshop, teacher) + "/new")
    fill(page, "Another", day, "16:20")
    choose_studio(page)
    submit(page, page.get_by_role("button", name="Make it"))
    assert "Elena Reyes has Studio by the library" in page.inner_text("#problems")
    assert page.input_value("[name=title]") == "Another"


def class_path(workshop, screen):
    screen.open(workshop)
    link = screen.page.locator("main .crumb a", has_text="Workshops")
    return link.get_attribute("href")


def make(screen, title, day, begins):
    page = screen.page
    screen.open("/classes")
    submit(page, page.get_by_role("link", name=CLASS).first)
    screen.open(path_of(page) + "/workshops/new")
    fill(page, title, day, begins)
    choose_studio(page)
    page.get_by_label("Only those to whom you offer one").check()
    submit(page, page.get_by_role("button", name="Make it"))
    assert "The workshop is made" in page.inner_text("main")
    return path_of(page).split("?")[0]


def choose_studio(page):
    page.locator("#room").select_option(value=page.locator("#room option", has_text="Studio").get_attribute("value"))


def fill(page, title, day, begins):
    page.fill("[name=title]", title)
    page.fill("[name=day]", day.isoformat())
    page.fill("[name=begins]", begins)
    page.fill("[name=seats]", "1")
