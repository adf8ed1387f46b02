"""The learner profile: from nothing through the interview to a page of one's own, by keyboard and with a microphone."""

import pytest

from accounts import PASSWORD, Account
from combinations import PLAIN, Combination
from conftest import CHROMIUM
from screen import Screen, choose_language, path_of, sign_in

ENGINES = ["sqlite", "postgres"]
# Students of the demo who have done no interview: one who writes, and one who taps pictures.
WRITER = Account("micaela.jeronimo", PASSWORD)
YOUNG = Account("jamal.tolliver", PASSWORD)


@pytest.fixture(params=ENGINES)
def engine(request):
    return request.param


@pytest.fixture(scope="module")
def microphone(browser):
    """A browser whose microphone hears a tone and asks nobody."""
    hearing = browser.browser_type.launch(
        executable_path=CHROMIUM,
        args=["--no-sandbox", "--disable-dev-shm-usage", "--use-fake-device-for-media-stream",
              "--use-fake-ui-for-media-stream"])
    yield hearing
    hearing.close()


def press_to(page, selector, key="Enter"):
    """Walks with Tab to the place and presses a key there."""
    for _ in range(120):
        page.keyboard.press("Tab")
        if page.evaluate("s => document.activeElement?.matches(s)", selector):
            if key:
                page.keyboard.press(key)
            return
    raise AssertionError(f"the keyboard does not reach {selector}")


def go(page, selector):
    with page.expect_navigation(wait_until="load"):
        press_to(page, selector)


def test_an_interview_by_keyboard_becomes_a_profile(window, servers, engine):
    screen = window(engine, PLAIN)
    page = screen.page
    sign_in(page, servers[engine], WRITER)
    choose_language(page, "en")
    page.goto(f"{servers[engine]}/me/profile")
    go(page, "main a[href$='/inventory']")
    go(page, "button[value='inventory.3-12']")
    press_to(page, "#words", key=None)
    page.keyboard.type("I cook with my grandmother.")
    go(page, "button[value=next]")
    assert "Question 2 of 10" in page.inner_text("main")
    go(page, "button[value=skip]")
    press_to(page, "#words", key=None)
    page.keyboard.type("Mending a radio")
    go(page, "button[value=stop]")
    # Later it goes on where it stood.
    page.goto(f"{servers[engine]}/me/profile")
    go(page, "main .notice a[href^='/inventories/']")
    assert "Question 4 of 10" in page.inner_text("main")
    for _ in range(6):
        go(page, "button[value=skip]")
    go(page, "button[value=next]")
    assert path_of(page).endswith("/results")
    assert "I cook with my grandmother." in page.inner_text("main")
    go(page, "form[action$='/entries'] button")
    assert "It is on your page" in page.inner_text("main")
    page.goto(f"{servers[engine]}/me/profile")
    assert "I cook with my grandmother." in page.inner_text("main")
    assert not screen.problems, screen.problems


def test_a_young_student_taps_pictures_without_script(window, servers, engine):
    page = window(engine, Combination(device="phone", has_script=False)).page
    sign_in(page, servers[engine], YOUNG)
    choose_language(page, "en")
    page.goto(f"{servers[engine]}/me/inventory")
    page.click("button[value='inventory.k-2']")
    for _ in range(5):
        page.locator("label.pick").first.tap()
        with page.expect_navigation(wait_until="load"):
            page.click("button[value=next]")
    assert path_of(page).endswith("/results")
    with page.expect_navigation(wait_until="load"):
        page.locator("form[action$='/entries'] button").first.click()
    page.goto(f"{servers[engine]}/me/profile")
    assert "Draw" in page.inner_text("main")


def test_a_voice_is_recorded_heard_and_recorded_anew(microphone, servers, engine):
    screen = Screen(microphone, servers[engine], PLAIN)
    page = screen.page
    sign_in(page, servers[engine], WRITER)
    choose_language(page, "en")
    page.goto(f"{servers[engine]}/me/profile")
    page.locator("main a[href*='new?field=talent']").click()
    page.fill("#words", "Listen to me sing.")
    button = page.locator("[data-record] button")
    button.click()
    page.locator("[data-record] [role=status]", has_text="0:01").wait_for()
    button.click()
    page.locator("[data-record] audio").wait_for()
    first = page.evaluate("[...document.querySelector('#files').files].map(f => f.name)")
    button.click()
    page.locator("[data-record] [role=status]", has_text="0:01").wait_for()
    # Saving ends the recording and takes it along.
    with page.expect_navigation(wait_until="load"):
        page.click("form.form button.btn-main")
    assert "done=saved" in page.url and len(first) == 1
    players = page.locator("main audio[src^='/student-files/']")
    assert players.count() >= 1
    length = players.last.evaluate(
        "async a => { a.preload = 'auto'; a.load(); const b = await (await fetch(a.src)).arrayBuffer(); return b.byteLength }")
    assert length > 1000
    assert not screen.problems, screen.problems
    screen.close()


def test_a_large_recording_waits_for_its_form_after_a_break(window, servers, engine, tmp_path):
    screen = window(engine, PLAIN)
    page = screen.page
    sign_in(page, servers[engine], WRITER)
    choose_language(page, "en")
    page.goto(f"{servers[engine]}/me/profile")
    page.locator("main a[href*='new?field=background']").click()
    address = page.url
    file = tmp_path / "long talk.weba"
    file.write_bytes(bytes([0x1A, 0x45, 0xDF, 0xA3]) + bytes(6 << 20))
    page.fill("#words", "")
    page.set_input_files("#files", str(file))
    lost = []

    def break_line(route):
        if len(lost) < 2 and "offset=2097152" in route.request.url:
            lost.append(route.request.url)
            return route.abort("connectionfailed")
        route.continue_()

    page.route("**/parts?*", break_line)
    page.click("form.form button.btn-main")
    page.wait_for_url("**/profile?done=saved*", timeout=30_000)
    assert len(lost) == 2
    assert page.locator("audio[aria-label*='long talk']").count() == 1
    page.goto(address)
    assert page.locator("audio").count() == 0, "what was claimed waits no more"
