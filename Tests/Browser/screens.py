"""Takes the pictures of docs/screens from a running demo school. By hand, when a page has changed:

    .venv/bin/python Tests/Browser/screens.py http://127.0.0.1:8080

It signs in as the people of the demo school and writes nothing to it. The pictures are made small: few colours, and of a
long page only the beginning.
"""

import base64
import pathlib
import re
import struct
import sys
import urllib.parse
import zlib
from dataclasses import dataclass

from accounts import ACCOUNTS
from combinations import Combination
from conftest import CHROMIUM
from playwright.sync_api import sync_playwright
from screen import Screen, choose_language, sign_in

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "docs/screens"
ID = "[0-9A-Z]{13}"
# Of a longer page the beginning says enough.
LONGEST = {"phone": 2000, "laptop": 1500}
MOST_BYTES = 120_000

# The pixels as places in a palette of the commonest colours. The browser reads the picture, since Python alone cannot.
FEWER_COLOURS = """async ([picture, most]) => {
  const image = new Image(); image.src = 'data:image/png;base64,' + picture; await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height), context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const data = context.getImageData(0, 0, image.width, image.height).data, counts = new Map();
  const key = at => (data[at] >> 3) << 10 | (data[at + 1] >> 3) << 5 | data[at + 2] >> 3;
  for (let at = 0; at < data.length; at += 4) {
    const found = counts.get(key(at));
    if (found) found.n += 1; else counts.set(key(at), {n: 1, c: [data[at], data[at + 1], data[at + 2]]});
  }
  const palette = [...counts.values()].sort((a, b) => b.n - a.n).slice(0, most).map(colour => colour.c);
  const nearest = new Map(), pixels = new Uint8Array(data.length / 4);
  for (let at = 0; at < data.length; at += 4) {
    let place = nearest.get(key(at));
    if (place === undefined) {
      let best = Infinity;
      palette.forEach((c, index) => {
        const far = (c[0] - data[at]) ** 2 + (c[1] - data[at + 1]) ** 2 + (c[2] - data[at + 2]) ** 2;
        if (far < best) { best = far; place = index; }
      });
      nearest.set(key(at), place);
    }
    pixels[at / 4] = place;
  }
  let text = '';
  for (let at = 0; at < pixels.length; at += 32768) text += String.fromCharCode(...pixels.subarray(at, at + 32768));
  return {width: image.width, height: image.height, palette, pixels: btoa(text)};
}"""


@dataclass(frozen=True)
class Picture:
    name: str
    role: str
    path: str
    sentence: str
    # Language and device of each picture of the page.
    ways: tuple[tuple[str, str], ...] = (("en", "laptop"), ("es", "phone"))
    links: tuple[str, ...] = ()


PICTURES = [
    Picture("home", "student", "/", "The student's home: now, next and why, the week and what waits."),
    Picture("profile", "student", "/me/profile", "About me: the student's own words first, each with who can see it."),
    Picture("interview", "student", "/me/inventory", "The interview, each term anew, and what was said before."),
    Picture("plan", "student", "/me/plan", "One plan: goals, what happens for them, coverage, and who has agreed."),
    Picture("week", "student", "/me/week", "The week to come, around what is booked, laid out with buttons.",
            links=(r"/students/.*/week\?.*|/students/.*/week/[0-9-]+",)),
    Picture("year", "student", "/me/year", "The year on one page; the line is the student's own plan."),
    Picture("pace", "student", "/me/year", "The pace in a word, down to every skill that it counts.",
            links=(f"/students/{ID}/pace",)),
    Picture("card", "student", "/me/year", "Now, next and why on a paper card.", links=(f"/students/{ID}/card",)),
    Picture("progress", "student", "/me/progress", "Progress in the four parts of learning, in words first."),
    Picture("goal", "student", "/me/plan", "A goal: what, why, how we will know, and by when.", links=(f"/goals/{ID}",)),
    Picture("version", "student", "/me/plan", "A version, word for word, with the names under it.",
            links=(f"/versions/{ID}",)),
    Picture("choice", "student", "/me/choice", "How much the student chooses alone, by subject."),
    Picture("proposals", "student", "/me/proposals", "What the student proposes, and the talk about it."),
    Picture("check-ins", "student", "/me/check-ins", "Talks with the advisor, and what the next one is about."),
    Picture("family", "family", "/", "A family's week.", ways=(("es", "phone"), ("en", "laptop"))),
    Picture("family-plan", "family", "/", "The plan as the family reads and signs it.",
            ways=(("es", "phone"), ("en", "laptop")), links=(f"/students/{ID}/plan",)),
    Picture("student", "teacher", "/classes", "One student, for an adult: where each part of the record is.",
            links=(f"/classes/{ID}", f"/students/{ID}")),
    Picture("rotation", "teacher", "/check-ins", "The advisor's rotation: due, done, and nobody skipped without a word."),
    Picture("check-in", "teacher", "/check-ins", "A check-in: the plan beside the notes, the student's agenda first.",
            links=(f"/check-ins/{ID}",)),
    Picture("proposal", "teacher", "/proposals", "A proposal as a teacher answers it.", links=(f"/proposals/{ID}",)),
    Picture("plans-of-a-class", "teacher", "/classes", "Where the plans of a class stand.",
            links=(f"/classes/{ID}", f"/classes/{ID}/plans")),
    Picture("unit", "student", "/", "A unit as the student sees it: what is next, what can be chosen, what is done.",
            links=(f"/students/{ID}/units/{ID}",)),
    Picture("rubric", "teacher", "/rubrics", "A rubric, what its readers say about it, and examples of work at a level.",
            links=(f"/rubrics/{ID}",)),
    Picture("rubric-talk", "student", "/", "A student says what a rubric should say.", links=(f"/rubrics/{ID}/talk",)),
    Picture("second-reading", "teacher", "/feedback", "A second reader at work, without the first one's levels.",
            links=(f"/work/{ID}/second-reading.*",)),
    Picture("peer-review", "student", "/", "Reading a classmate's work with a guide.", links=(f"/peer-reviews/{ID}",)),
    Picture("class-grid", "teacher", "/observe", "A class as a grid after a discussion or a paper task.",
            links=(f"/classes/{ID}/grid", fr"/classes/{ID}/grid\?activity=.*")),
    Picture("map", "student", "/me/map?view=map", "The map as a drawing, with the list beneath it."),
    Picture("portfolio", "student", "/me/portfolio", "What the student keeps, and what is put together for others."),
    Picture("journal", "student", "/me/journal", "The journal: private, or shared by the student's choice."),
    Picture("term-report", "family", "/", "The term on paper, in the family's language.",
            ways=(("es", "phone"), ("en", "laptop")), links=(f"/students/{ID}/term-reports", f"/students/{ID}/term-reports/{ID}")),
    Picture("plan-settings", "administrator", "/admin/plan-settings", "What a district may change: templates, categories, requirements."),
    Picture("known", "leader", "/leadership/known-well", "Who is known well by an adult here, and where somebody should go and talk."),
]


def main():
    server = sys.argv[1].rstrip("/")
    only = set(sys.argv[2:])
    FOLDER.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-dev-shm-usage"])
        for picture in PICTURES:
            if not only or picture.name in only:
                for language, device in picture.ways:
                    take(browser, server, picture, Combination(device=device, language=language))
        browser.close()
    write_index()


def take(browser, server, picture, combination):
    screen = Screen(browser, server, combination)
    try:
        sign_in(screen.page, server, ACCOUNTS[picture.role])
        choose_language(screen.page, combination.language)
        path = picture.path
        for pattern in ("", *picture.links):
            if pattern:
                path = follow(screen.page, pattern)
            answer = screen.page.goto(urllib.parse.urljoin(server, path), wait_until="load")
            assert answer.ok, f"{picture.name}: {answer.url} answers {answer.status}"
        save(screen.page, FOLDER / f"{file_name(picture, combination)}.png", combination.device)
    finally:
        screen.close()


def follow(page, pattern):
    links = [link.get_attribute("href") for link in page.locator("main a[href]").all()]
    found = [link for link in links if re.fullmatch(pattern, link)]
    assert found, f"{page.url} has no link like {pattern}"
    # Of weeks the later one; of everything else the first.
    return found[-1] if "/week" in pattern else found[0]


def file_name(picture, combination):
    return f"{picture.name}-{combination.language}-{combination.device}"


def save(page, path, device):
    width = page.viewport_size["width"]
    height = min(page.evaluate("document.documentElement.scrollHeight"), LONGEST[device])
    # The bar at the foot of a phone belongs to the foot of the picture.
    page.set_viewport_size({"width": width, "height": height})
    picture = base64.b64encode(page.screenshot()).decode()
    # On a page of our own: those of the school let no script in.
    blank = page.context.new_page()
    for colours in (96, 48, 24, 12):
        path.write_bytes(png(**blank.evaluate(FEWER_COLOURS, [picture, colours])))
        if path.stat().st_size <= MOST_BYTES:
            break
    else:
        print(f"{path.name} has {path.stat().st_size:,} bytes")
    blank.close()


def png(width, height, palette, pixels):
    pixels = base64.b64decode(pixels)
    rows = b"".join(b"\0" + pixels[at * width:(at + 1) * width] for at in range(height))
    parts = [
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)),
        (b"PLTE", b"".join(bytes(colour) for colour in palette)),
        (b"IDAT", zlib.compress(rows, 9)),
        (b"IEND", b""),
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in parts)


def write_index():
    lines = ["# Screens", "", "Pages of the demo school, in which everybody is invented. `Tests/Browser/screens.py` takes them.", ""]
    for picture in PICTURES:
        names = [file_name(picture, Combination(device=device, language=language)) for language, device in picture.ways]
        there = [name for name in names if (FOLDER / f"{name}.png").exists()]
        if there:
            lines += [f"**{picture.name}** {picture.sentence}", ""]
            lines += ["  ".join(f"![{picture.name}, {name}]({name}.png)" for name in there), ""]
    (FOLDER / "README.md").write_text("\n".join(lines[:-1]) + "\n")


if __name__ == "__main__":
    main()
