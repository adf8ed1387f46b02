"""A large file over a poor line: it goes up in parts, waits while the line is cut, and goes on after a new start."""

import pytest

from accounts import ACCOUNTS
from combinations import Combination, PLAIN
from screen import choose_language, sign_in

MEBIBYTE = 1 << 20
ENGINES = ["sqlite", "postgres"]


@pytest.fixture(params=ENGINES)
def draft(request, window, servers):
    """The student's page of a piece of work that is not sent yet."""
    screen = window(request.param, PLAIN)
    sign_in(screen.page, servers[request.param], ACCOUNTS["student"])
    choose_language(screen.page, "en")
    open_draft(screen)
    return screen


def open_draft(screen):
    screen.open("/me/work")
    for link in [a.get_attribute("href") for a in screen.page.locator("main a[href^='/work/']").all()]:
        screen.open(link)
        if screen.page.locator("input[data-uploads]").count():
            return
    screen.open("/me/work")
    with screen.page.expect_navigation(wait_until="load"):
        screen.page.locator("main form[action$='/work'] button").first.click()


@pytest.fixture
def large(tmp_path):
    """Nine parts and a bit, each of its own bytes."""
    path = tmp_path / "lake film.bin"
    path.write_bytes(b"".join(bytes([place]) * MEBIBYTE for place in range(9)) + b"end")
    return path


def add(page, file):
    page.set_input_files("[name=files]", str(file))
    page.locator("button[formaction$='/files']").click()


def stored(page, file):
    """The bytes that the page now links to under the file's name."""
    path = page.locator("main li a", has_text=file.name).get_attribute("href")
    return page.evaluate(
        "async path => { const b = await (await fetch(path)).arrayBuffer(); return [b.byteLength, ...[0, 1, 8].map(i =>"
        " new Uint8Array(b)[i * 1048576])] }", path)


def test_a_line_that_is_cut_costs_one_part(draft, large):
    page = draft.page
    parts = []
    page.on("request", lambda request: "/parts?" in request.url and parts.append(request.url))
    page.fill("[name=words]", "The film shows the lake.")
    cut = []

    def break_line(route):
        if len(cut) < 2 and "offset=3145728" in route.request.url:
            cut.append(page.inner_text("#upload-status"))
            return route.abort("connectionfailed")
        route.continue_()

    page.route("**/parts?*", break_line)
    add(page, large)
    page.locator("#upload-status", has_text="broke").wait_for()
    assert "lake film.bin" in page.inner_text("#upload-status")
    page.locator("main li a", has_text=large.name).wait_for(timeout=30_000)
    assert len(cut) == 2 and "33" in cut[0], cut
    assert len(parts) == 10 + len(cut), "more than the lost parts was sent again"
    assert page.input_value("[name=words]") == "The film shows the lake."
    assert stored(page, large) == [9 * MEBIBYTE + 3, 0, 1, 8]
    take_off(page, large)


def test_a_page_that_is_loaded_again_goes_on_where_the_file_stood(draft, large):
    page = draft.page
    page.route("**/parts?*", lambda route: route.abort() if "offset=5242880" in route.request.url else route.continue_())
    add(page, large)
    page.locator("#upload-status", has_text="broke").wait_for()
    page.unroute("**/parts?*")
    parts = []
    page.on("request", lambda request: "/parts?" in request.url and parts.append(request.url))
    page.once("dialog", lambda dialog: dialog.accept())
    page.reload()
    parts.clear()
    assert "lake film.bin" in page.inner_text("#upload-status"), "the page does not say what is unfinished"
    add(page, large)
    page.locator("main li a", has_text=large.name).wait_for(timeout=30_000)
    assert "offset=5242880" in parts[0] and len(parts) == 5, parts
    assert stored(page, large) == [9 * MEBIBYTE + 3, 0, 1, 8]
    assert page.inner_text("#upload-status") == ""
    take_off(page, large)


def test_without_script_the_form_takes_the_same_file(window, servers, large):
    screen = window("sqlite", Combination(has_script=False))
    sign_in(screen.page, servers["sqlite"], ACCOUNTS["student"])
    open_draft(screen)
    screen.page.set_input_files("[name=files]", str(large))
    with screen.page.expect_navigation(wait_until="load"):
        screen.page.locator("button[formaction$='/files']").click()
    assert stored(screen.page, large) == [9 * MEBIBYTE + 3, 0, 1, 8]
    take_off(screen.page, large)


def take_off(page, file):
    with page.expect_navigation(wait_until="load"):
        page.locator("main li", has_text=file.name).locator("button[formaction$='/removal']").first.click()
    assert page.locator("main li a", has_text=file.name).count() == 0
