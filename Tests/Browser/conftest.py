"""What the browser tests share. bin/test starts the servers and says where they are:

    TRELLIS_TEST_SERVERS="sqlite=http://127.0.0.1:8081 postgres=http://127.0.0.1:8082 beside=http://127.0.0.1:8083"
    TRELLIS_SCREENSHOTS=1     keeps a picture of each page in each combination in out/
"""

import os
import re
import urllib.parse

import pytest
from playwright.sync_api import sync_playwright

from accounts import ACCOUNTS
from screen import Screen, choose_language, sign_in

CHROMIUM = "/usr/bin/chromium"


def pytest_addoption(parser):
    parser.addoption("--matching", help="only tests whose name matches this regular expression")
    parser.addoption("--half", choices=["pages", "journeys"], help="the half that looks at pages, or the other one")


def pytest_collection_modifyitems(config, items):
    wanted = re.compile(config.getoption("--matching") or "", re.IGNORECASE)
    half = config.getoption("--half")

    def is_chosen(item):
        return (
            (wanted.search(item.nodeid) or wanted.search(item.nodeid.replace("_", " ")))
            and half in (None, half_of(item)))

    chosen = [item for item in items if is_chosen(item)]
    config.hook.pytest_deselected(items=[item for item in items if item not in chosen])
    # Journeys come last: they change what a page shows.
    items[:] = sorted(chosen, key=lambda item: item.path.name != "test_pages.py")


def half_of(item):
    """Two halves that take about as long; they run at once, each against servers of its own."""
    is_slow_look = item.originalname in ("test_keyboard_reaches_everything", "test_page_is_light")
    return "pages" if item.path.name == "test_pages.py" and not is_slow_look else "journeys"


def pytest_sessionfinish(session, exitstatus):
    # A filter may leave one half without a test; bin/test has seen that the whole has one.
    if exitstatus == pytest.ExitCode.NO_TESTS_COLLECTED and session.config.getoption("--half"):
        session.exitstatus = pytest.ExitCode.OK


@pytest.fixture(scope="session")
def servers():
    """Engine → address; `beside` is a second server on the database of `postgres`."""
    text = os.environ.get("TRELLIS_TEST_SERVERS")
    if not text:
        pytest.exit("The browser tests need running servers: please use bin/test.", returncode=1)
    return dict(pair.split("=", 1) for pair in text.split())


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        # Chromium's own sandbox does not start as root or inside most containers, and it visits only our servers here.
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-dev-shm-usage"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def screens(browser, servers):
    """Windows by engine, combination and role; the last one stays open, since the next test often wants the same."""
    screens = Screens(browser, servers)
    yield screens
    screens.close()


@pytest.fixture
def window(browser, servers):
    """window(engine, combination) opens a window of its own for this test, in which nobody is signed in."""
    opened = []

    def open_window(engine, combination, state=None):
        opened.append(Screen(browser, servers[engine], combination, state))
        return opened[-1]

    yield open_window
    for screen in opened:
        screen.close()


class Screens:
    def __init__(self, browser, servers):
        self.browser = browser
        self.servers = servers
        self.states = {}
        self.paths = {}
        self.key = None
        self.screen = None

    def get(self, engine, combination, role):
        if self.key != (engine, combination, role):
            self.close()
            state = self.state(engine, combination, role)
            self.screen = Screen(self.browser, self.servers[engine], combination, state)
            self.key = (engine, combination, role)
        return self.screen

    def state(self, engine, combination, role):
        """The cookies of somebody who chose the language and, with a role, signed in. Signing in happens once."""
        key = (engine, combination.language, role)
        if key not in self.states:
            server = self.servers[engine]
            context = self.browser.new_context(locale=combination.context_options()["locale"])
            page = context.new_page()
            page.set_default_timeout(15_000)
            if role:
                sign_in(page, server, ACCOUNTS[role])
            else:
                page.goto(f"{server}/sign-in")
            choose_language(page, combination.language)
            self.states[key] = context.storage_state()
            context.close()
        return self.states[key]

    def path(self, engine, page):
        """The address of a page, found by following its links as the one who looks at it."""
        key = (engine, page)
        if key not in self.paths:
            self.paths[key] = self._follow(engine, page) if page.links else page.path
        return self.paths[key]

    def _follow(self, engine, page):
        server = self.servers[engine]
        # One of the kept states will do, in whichever language.
        kept = next((state for (at, _, role), state in self.states.items() if (at, role) == (engine, page.role)), None)
        assert kept, "ask for the screen before the path"
        context = self.browser.new_context(storage_state=kept)
        path = page.path
        for pattern in page.links:
            answer = context.request.get(urllib.parse.urljoin(server, path))
            links = re.findall(r'href="([^"]+)"', answer.text())
            path = next((link for link in links if re.fullmatch(pattern, link)), None)
            assert path, f"{answer.url} has no link like {pattern}"
        context.close()
        # With the place on the page, opening it again would not load it.
        return path.split("#")[0]

    def close(self):
        if self.screen:
            self.screen.close()
        self.screen = self.key = None
