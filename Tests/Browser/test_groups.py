"""Groups of a class: suggested, moved without script and by drag, begun, read by a student, and made into sessions."""

import datetime

import pytest
from accounts import ACCOUNTS
from combinations import PLAIN, Combination
from screen import choose_language, path_of, sign_in
from test_journey import submit

NO_SCRIPT = Combination(has_script=False)
PHONE = Combination(device="phone", has_script=False)
CLASS = "Science · Grade 6"


@pytest.fixture(params=["sqlite", "postgres"])
def engine(request):
    return request.param


def open_as(window, servers, engine, account, combination):
    screen = window(engine, combination)
    sign_in(screen.page, servers[engine], account)
    choose_language(screen.page, "en")
    return screen


def test_groups_are_suggested_changed_and_begun(window, servers, engine):
    plain = open_as(window, servers, engine, ACCOUNTS["teacher"], NO_SCRIPT)
    maya = open_as(window, servers, engine, ACCOUNTS["student"], PHONE)
    page = plain.page
    purpose = f"Weigh what we know, {engine}"

    plain.open("/classes")
    submit(page, page.get_by_role("link", name=CLASS).first)
    groups = path_of(page) + "/groups"
    plain.open(groups + "/new")
    page.fill("[name=purpose]", purpose)
    page.fill("[name=exit]", "Shows one on a new sheet")
    submit(page, page.get_by_role("button", name="Suggest", exact=True))
    board = path_of(page)
    assert "Why these?" in page.inner_text("main")

    # Without script a select moves; a name that tells a level is turned back with everything kept.
    seat = page.get_by_label("Move Maya Ortiz to")
    seat.select_option(label="A new group")
    submit(page, page.get_by_role("button", name="Save"))
    number = page.get_by_label("Move Maya Ortiz to").input_value()
    page.locator(f"details:has([name=name-{number}]) summary").click()
    page.fill(f"[name=name-{number}]", "High flyers")
    submit(page, page.get_by_role("button", name="Begin with these groups"))
    assert "says how far students are" in page.inner_text("#problems")
    assert page.input_value(f"[name=name-{number}]") == "High flyers"
    page.fill(f"[name=name-{number}]", "Kites")
    submit(page, page.get_by_role("button", name="Save"))

    # With script another one is dragged to her.
    drag = open_as(window, servers, engine, ACCOUNTS["teacher"], PLAIN)
    drag.open(board)
    # All of the board on the screen: the browser scrolls while it drags, and a test cannot.
    drag.page.set_viewport_size({"width": 1366, "height": 2600})
    other = drag.page.locator("[data-seat]", has_text="Jun Shen")
    other.drag_to(drag.page.locator(f"[data-group='{number}']"), source_position={"x": 6, "y": 6})
    assert drag.page.get_by_label("Move Jun Shen to").input_value() == number
    submit(drag.page, drag.page.get_by_role("button", name="Begin with these groups"))

    maya.open("/")
    text = maya.page.inner_text("main")
    assert "Kites" in text and purpose in text and "Jun Shen" in text

    # One form makes a session for each group.
    path = path_of(drag.page)
    drag.open(path + "/session")
    drag.page.fill("[name=day]", (datetime.date.today() + datetime.timedelta(days=12)).isoformat())
    drag.page.fill("[name=begins]", "17:10")
    submit(drag.page, drag.page.get_by_role("button", name="Make the sessions"))
    assert "everybody has a seat" in drag.page.inner_text("main")
    drag.open(path + "/projector")
    assert "Kites" in drag.page.inner_text("main")
    maya.open("/me/workshops")
    assert purpose in maya.page.inner_text("main")

    # What one test made is not the next one's.
    drag.open(path)
    drag.page.locator("summary", has_text="End these groups now").click()
    drag.page.fill("[name=reason]", "Everybody is done.")
    submit(drag.page, drag.page.get_by_role("button", name="End these groups now"))
    maya.open("/")
    assert purpose not in maya.page.inner_text("#home-groups")
