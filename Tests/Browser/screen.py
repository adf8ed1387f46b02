"""One browser window of one person, which writes down everything that goes wrong in it."""

import os
import pathlib
import re
import urllib.parse

OUT = pathlib.Path(__file__).with_name("out")
WANTS_SCREENSHOTS = os.environ.get("TRELLIS_SCREENSHOTS") == "1"


class Screen:
    def __init__(self, browser, server, combination, state=None):
        self.server = server
        self.combination = combination
        self.context = browser.new_context(**combination.context_options(), storage_state=state)
        self.page = self.context.new_page()
        self.page.set_default_timeout(15_000)
        self.devtools = self.context.new_cdp_session(self.page)
        self.problems = []
        self.page.on("console", self._note_console)
        self.page.on("pageerror", lambda error: self.problems.append(f"exception in a script: {error}"))
        self.page.on("request", self._note_request)
        self.page.on("requestfailed", self._note_failed_request)

    def open(self, path):
        """Loads a page, with its scripts or without them, and returns the answer.

        Without script, scripting is off while the page loads, so that none of its own ever runs; it is on again
        afterwards, because the checks are scripts too.
        """
        self.problems.clear()
        self._let_scripts_run(self.combination.has_script)
        answer = self.page.goto(urllib.parse.urljoin(self.server, path), wait_until="load")
        self._let_scripts_run(True)
        return answer

    def close(self):
        self.context.close()

    def picture(self, name):
        OUT.mkdir(exist_ok=True)
        self.page.screenshot(path=str(OUT / f"{re.sub(r'[^A-Za-z0-9-]+', '_', name)}.png"), full_page=True)

    def _let_scripts_run(self, is_allowed):
        self.devtools.send("Emulation.setScriptExecutionDisabled", {"value": not is_allowed})

    def _note_console(self, message):
        # The browser reports a breach of the content security policy here, too.
        if message.type == "error":
            self.problems.append(f"console: {message.text[:300]} ({message.location.get('url', '')})")

    def _note_request(self, request):
        if not request.url.startswith((self.server + "/", "data:", "blob:")):
            self.problems.append(f"request to somebody else: {request.url}")

    def _note_failed_request(self, request):
        # A page that is left ends its open streams and downloads: that is no fault.
        if request.failure != "net::ERR_ABORTED":
            self.problems.append(f"request failed: {request.url} ({request.failure})")


def press(page, selector):
    """Sends the form of the first button that matches, also when a closed menu hides it, and waits for the page."""
    button = page.locator(selector).first
    with page.expect_navigation(wait_until="load"):
        button.evaluate("button => button.form.requestSubmit(button)")


def sign_in(page, server, account):
    page.goto(f"{server}/sign-in")
    page.fill("[name=username]", account.username)
    page.fill("[name=password]", account.password)
    with page.expect_navigation(wait_until="load"):
        page.locator("form:has([name=password]) button").first.click()
    assert not path_of(page).startswith("/sign-in"), f"{account.username} could not sign in"


def sign_out(page):
    press(page, "form[action='/sign-out'] button")


def choose_language(page, language):
    """Uses the language form of the header unless the page speaks the language already."""
    if page.locator("html").get_attribute("lang") != language:
        press(page, f"form[action='/language'] [name=language][value={language}]")
    assert page.locator("html").get_attribute("lang") == language


def path_of(page):
    return urllib.parse.urlsplit(page.url).path
