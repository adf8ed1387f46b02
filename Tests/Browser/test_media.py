"""Saying what a picture shows, which part shows what, a second try and what changed, with and without script."""

import struct
import zlib

import pytest
from accounts import ACCOUNTS
from combinations import PLAIN, Combination
from screen import choose_language, sign_in
from test_journey import give, make_activity, submit

ENGINES = ["sqlite", "postgres"]
NO_SCRIPT = Combination(device="phone", has_script=False)


def chunk(name, body):
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


PICTURE = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 60, 40, 8, 2, 0, 0, 0)) + \
    chunk(b"tEXt", b"GPS\0N47 E8") + chunk(b"IDAT", zlib.compress(b"".join(b"\0" + b"\x20\x80\x60" * 60 for _ in range(40)))) + \
    chunk(b"IEND", b"")


def begin(screen, teacher, title):
    """Starts what the teacher gives now: which work of the demo school is not begun depends on the day."""
    give(teacher, make_activity(teacher, title, "What a ratio says"))
    screen.open("/me/work")
    submit(screen.page, screen.page.locator("li", has_text=title).get_by_role("button"))


@pytest.mark.parametrize("engine", ENGINES)
def test_a_picture_gets_words_before_it_is_sent(window, servers, engine):
    screen = window(engine, NO_SCRIPT)
    page = screen.page
    sign_in(page, servers[engine], ACCOUNTS["student"])
    choose_language(page, "en")
    teacher = window(engine, PLAIN)
    sign_in(teacher.page, servers[engine], ACCOUNTS["teacher"])
    choose_language(teacher.page, "en")
    begin(screen, teacher, f"Draw the stall {engine}")
    if page.locator("[name=way]").count():
        page.locator("[name=way]").first.check()
    page.fill("[name=words]", "Look:\n```\nlet cups = 3\n```\n> Two to one, said Leo.")
    page.set_input_files("[name=files]", [
        {"name": "stall.png", "mimeType": "image/png", "buffer": PICTURE},
        {"name": "old film.avi", "mimeType": "video/avi", "buffer": b"RIFF----AVI "},
    ])
    submit(page, page.locator("button[formaction$='/files']"))
    assert "use JPEG or PNG" in page.inner_text("main"), "an unknown film is kept without a word"
    picture = page.locator("main img[src*='/files/']").get_attribute("src").split("?")[0]
    stored = page.request.get(servers[engine] + picture).body()
    assert stored.startswith(b"\x89PNG") and b"GPS" not in stored
    for row in page.locator("fieldset.crit").all():
        row.locator("input[value='3']").check(force=True)
    page.locator("fieldset.crit summary").first.click()
    page.locator("fieldset.crit textarea").first.fill("The code. It counts the cups.")
    submit(page, page.locator("button[formaction$='/sending']"))
    assert page.locator("#problems a[href^='#about-']").count() == 1, "nobody asked what is in the picture"
    assert page.locator("[name=without]").count() == 1
    page.locator("[name^='about-']").first.fill("Our stall with three cups")
    submit(page, page.locator("button[formaction$='/sending']"))
    assert page.locator("[name=words]").count() == 0, "it was not sent"
    assert page.get_by_alt_text("Our stall with three cups").count() == 1
    assert page.locator("pre.code span").inner_text() == "let cups = 3"
    assert page.locator("blockquote").count() == 1
    assert "The code. It counts the cups." in page.inner_text("main")
