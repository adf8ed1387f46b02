"""A portfolio: kept on a phone, put together, and seen by somebody outside who has the link."""

import re

import pytest
from accounts import ACCOUNTS
from combinations import PLAIN, Combination
from screen import choose_language, sign_in

ENGINES = ["sqlite", "postgres"]
PHONE = Combination(device="phone")
NO_SCRIPT = Combination(device="phone", has_script=False)
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c4944415408d763d8b16f1f0003ac01d91b0e1f580000000049454e44ae426082")


@pytest.fixture(params=ENGINES)
def engine(request):
    return request.param


def open_as(window, servers, engine, role, combination):
    screen = window(engine, combination)
    sign_in(screen.page, servers[engine], ACCOUNTS[role])
    choose_language(screen.page, "en")
    return screen


def submit(page, button):
    with page.expect_navigation(wait_until="load"):
        button.click()


def test_a_showcase_is_seen_by_an_outsider_until_its_link_ends(window, servers, engine):
    student = open_as(window, servers, engine, "student", PHONE)
    mine = student.page
    kept = f"A kite that flew {engine}"

    # Two taps and a few words: a photo is chosen, the words say what it is.
    student.open("/me/portfolio")
    submit(mine, mine.get_by_role("link", name="Keep something"))
    mine.set_input_files("#files", {"name": "kite.png", "mimeType": "image/png", "buffer": PICTURE})
    mine.fill("#words", kept)
    submit(mine, mine.get_by_role("button", name="Keep it", exact=True))
    assert kept in mine.inner_text("#drawer ~ *") or kept in mine.inner_text("main")

    mine.fill("#title", f"Things that fly {engine}")
    submit(mine, mine.get_by_role("button", name="Start it"))
    mine.get_by_label(re.compile(re.escape(kept))).check()
    submit(mine, mine.get_by_role("button", name="Save").last)
    mine.get_by_label("Why it is here").fill("It took me five tries.")
    submit(mine, mine.get_by_role("button", name="Save").last)
    assert "It took me five tries." in mine.inner_text("main")

    submit(mine, mine.get_by_role("link", name="Share by link"))
    mine.get_by_label("A partner outside of school").check()
    submit(mine, mine.get_by_role("button", name="Make a link"))
    link = mine.input_value("#link")
    assert re.search(r"/shared/[0-9a-f]{32}$", link)

    outsider = window(engine, PLAIN)
    assert outsider.open(link).status == 200
    text = outsider.page.inner_text("main")
    assert kept in text and "It took me five tries." in text and "Ortiz" not in text
    shown = outsider.page.locator("main img").first
    shown.scroll_into_view_if_needed()
    outsider.page.wait_for_function("document.querySelector('main img').naturalWidth === 1")
    assert outsider.open("/me/portfolio").url.endswith("/sign-in?next=/me/portfolio")

    submit(mine, mine.get_by_role("link", name="I have copied it"))
    assert "Opened once" in mine.inner_text("main")
    submit(mine, mine.get_by_role("button", name=re.compile("^End it")).first)
    ended = outsider.open(link)
    assert ended.status == 410 and kept not in outsider.page.inner_text("main")
    assert student.problems == []


def test_without_script_words_are_kept_when_something_is_missing(window, servers, engine):
    student = open_as(window, servers, engine, "student", NO_SCRIPT)
    page = student.page
    student.open("/me/portfolio")
    submit(page, page.get_by_role("link", name="Keep something"))
    page.locator("details.more summary").click()
    page.fill("#link", "not a link")
    page.fill("#words", "The map of our block")
    submit(page, page.get_by_role("button", name="Keep it", exact=True))
    assert page.input_value("#words") == "The map of our block" and page.input_value("#link") == "not a link"
    page.fill("#link", "")
    submit(page, page.get_by_role("button", name="Keep it", exact=True))
    assert "The map of our block" in page.inner_text("main")
