"""What every page must keep. Each check returns sentences about what is wrong; none means that all is well."""

import pytest
from axe_playwright_python.sync_playwright import Axe

AXE = Axe()
AXE_OPTIONS = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
    },
    "resultTypes": ["violations"],
}


def expect_no(problems):
    if problems:
        pytest.fail("\n".join(dict.fromkeys(problems)), pytrace=False)


def accessibility(page):
    violations = AXE.run(page, options=AXE_OPTIONS).response["violations"]
    return [
        f"axe {found['impact']} {found['id']} ({len(found['nodes'])}×): {found['nodes'][0]['html'][:160]}"
        for found in violations
    ]


def structure(page, language):
    problems = []
    if (found := page.locator("html").get_attribute("lang")) != language:
        problems.append(f"the page says that its language is {found}, not {language}")
    if (headings := page.locator("main h1").count()) != 1:
        problems.append(f"main has {headings} first headings, not one")
    return problems


def sideways_scroll(page):
    width, limit = page.evaluate("() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    if width <= limit:
        return []
    return [f"the page scrolls sideways: {width} pixels on a screen of {limit}; {page.evaluate(WIDEST)}"]


WIDEST = """() => {
    const limit = document.documentElement.clientWidth + 1
    const wide = [...document.body.querySelectorAll("*")].filter(e => e.getBoundingClientRect().right > limit)
    return wide.slice(0, 3).map(e => e.outerHTML.slice(0, 100)).join(" | ")
}"""


def target_sizes(page, least=44):
    """Buttons, fields and choices as large as a thumb; a choice counts with its label. Plain links are left to axe,
    which wants 24 pixels of those that do not stand inside a sentence (WCAG 2.5.8)."""
    return page.evaluate(SMALL_TARGETS, least)


SMALL_TARGETS = """least => {
    const targets = "button, a.btn, input:not([type=hidden]), select, textarea, summary"
    const isOffScreen = box => box.right <= 0 || box.bottom + scrollY <= 0
    const problems = []
    for (const e of document.querySelectorAll(targets)) {
        if (!e.checkVisibility({visibilityProperty: true}) || e.disabled) continue
        const target = (e.matches("[type=checkbox], [type=radio]") && e.labels?.[0]) || e
        const box = target.getBoundingClientRect()
        // Half a pixel of rounding.
        if (!isOffScreen(box) && (box.height < least - 0.5 || box.width < least - 0.5))
            problems.push(`a target of ${Math.round(box.width)} × ${Math.round(box.height)} pixels: `
                + target.outerHTML.slice(0, 120))
    }
    return problems.slice(0, 5)
}"""


BUDGET = {"html": 30_000, "css": 12_000, "script": 8_000, "all": 100_000}
MOST_REQUESTS = 6
MOST_ELEMENTS = 1_500


def weight(page):
    """Compressed bytes, requests and elements of a page that was opened with nothing in the cache."""
    measured = page.evaluate(WEIGHT)
    problems = [
        f"{name}: {measured['bytes'][name]:,} bytes compressed, more than {limit:,}"
        for name, limit in BUDGET.items() if measured["bytes"][name] > limit
    ]
    if measured["requests"] > MOST_REQUESTS:
        problems.append(f"{measured['requests']} requests, more than {MOST_REQUESTS}")
    if measured["elements"] > MOST_ELEMENTS:
        problems.append(f"{measured['elements']} elements, more than {MOST_ELEMENTS}")
    return problems


WEIGHT = """() => {
    const page = performance.getEntriesByType("navigation")[0]
    const parts = performance.getEntriesByType("resource")
    const sum = entries => entries.reduce((bytes, entry) => bytes + entry.encodedBodySize, 0)
    const ending = end => sum(parts.filter(part => new URL(part.name).pathname.endsWith(end)))
    return {
        bytes: {html: page.encodedBodySize, css: ending(".css"), script: ending(".js"), all: sum([page, ...parts])},
        requests: parts.length + 1,
        elements: document.querySelectorAll("*").length,
    }
}"""
