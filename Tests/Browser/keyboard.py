"""A walk through a page with the Tab key."""

MOST_STOPS = 400


def walk(page):
    """Presses Tab until the page has been left or a stop comes again.

    Returns the words of each stop and what is wrong: a stop that cannot be seen, that something covers, or that shows
    no ring.
    """
    page.evaluate(REMEMBER_SHADOWS)
    stops, problems = [], []
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        stop = page.evaluate(DESCRIBE_FOCUS)
        if stop is None:
            return stops, problems
        stops.append(stop["words"])
        problems += [f"{stop['words']}: {problem}" for problem in stop["problems"]]
    return stops, [*problems, f"more than {MOST_STOPS} stops: is the keyboard caught?"]


REMEMBER_SHADOWS = """() => {
    window.shadowsBefore = new Map()
    window.stopsSeen = new Set()
    for (const e of document.querySelectorAll("a, button, input, select, textarea, summary, [tabindex]"))
        window.shadowsBefore.set(e, getComputedStyle(e).boxShadow)
}"""

DESCRIBE_FOCUS = """() => {
    const e = document.activeElement
    if (!e || e === document.body || e === document.documentElement || window.stopsSeen.has(e)) return null
    window.stopsSeen.add(e)
    const problems = []
    // A radio or check box may be drawn by its label.
    const drawn = e.matches("[type=checkbox], [type=radio]") && e.labels?.[0] ? [e, e.labels[0]] : [e]
    const boxes = drawn.map(d => d.getBoundingClientRect())
    const box = boxes.find(b => b.width > 1 && b.height > 1)
    if (!box) problems.push("a stop without size")
    else {
        const x = box.left + box.width / 2, y = box.top + Math.min(box.height / 2, innerHeight / 2)
        if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) problems.push("a stop outside the window")
        else {
            const top = document.elementFromPoint(x, y)
            const isSeen = top && drawn.some(d => d.contains(top) || top.contains(d))
            if (!isSeen) problems.push("a stop that something covers: " + (top?.outerHTML ?? "").slice(0, 80))
        }
    }
    const hasRing = d => {
        const style = getComputedStyle(d)
        const outline = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
        return outline || style.boxShadow !== (window.shadowsBefore.get(d) ?? "none")
    }
    if (![...drawn, e.closest("label")].some(d => d && hasRing(d))) problems.push("a stop without a focus ring")
    const words = (e.getAttribute("aria-label") || e.innerText || e.name || e.id || "").trim().replace(/\\s+/g, " ")
    return {words: e.tagName.toLowerCase() + " “" + words.slice(0, 40) + "”", problems}
}"""
