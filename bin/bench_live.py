"""What bin/bench live needs: thousands of open pages that wait for news, as browsers do it."""

import asyncio
import hashlib
import random
import re
import secrets
import sqlite3
import time
import urllib.parse


def open_sessions(database, role, count):
    """Signs that many people of a role in, and gives their cookies.

    The rows are written straight into the database: thousands of sign-ins would measure the hashing of passwords.
    """
    with sqlite3.connect(database.removeprefix("sqlite:")) as connection:
        people = connection.execute(
            "SELECT DISTINCT r.person_id FROM roles r JOIN accounts a ON a.person_id = r.person_id"
            " WHERE r.role = ? AND a.must_change_password = 0 AND a.disabled_at IS NULL ORDER BY 1 LIMIT ?",
            [role, count]).fetchall()
        now = int(time.time() * 1000)
        first = connection.execute("SELECT COALESCE(MAX(id), 1) FROM sessions").fetchone()[0] + 1
        cookies = []
        for number, (person,) in enumerate(people):
            token = secrets.token_hex(32)
            connection.execute(
                "INSERT INTO sessions (id, token_hash, person_id, began_at, seen_at, ends_at, idle_minutes, device)"
                " VALUES (?, ?, ?, ?, ?, ?, 600, 'bench')",
                [first + number, hashlib.sha256(token.encode()).hexdigest(), person, now, now, now + 36_000_000])
            cookies.append(f"trellis-session={token}")
        return cookies


class Listener:
    """One open page: loads itself, listens, and loads itself again when something changed, as live.js does."""

    def __init__(self, port, cookie, path):
        self.port, self.cookie, self.path = port, cookie, path
        self.retry = 3.0
        self.topics = []
        self.heard = []
        self.drawn = []
        self.page_seconds = []
        self.is_open = asyncio.Event()
        # Nobody else holds on to what is being drawn.
        self.drawing = set()

    async def request(self, path, extra=""):
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        writer.write((f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nCookie: {self.cookie}\r\n"
                      f"Accept: text/html\r\n{extra}\r\n").encode())
        status = await reader.readline()
        headers = {}
        while (line := await reader.readline()) not in (b"\r\n", b""):
            name, _, value = line.decode().partition(":")
            headers[name.lower()] = value.strip()
        return reader, writer, int(status.split()[1]) if status else 0, headers

    async def load(self):
        began = time.monotonic()
        reader, writer, status, headers = await self.request(self.path, "Connection: close\r\n")
        body = await reader.read()
        writer.close()
        if status != 200:
            raise OSError(f"{self.path} was answered {status}")
        self.page_seconds.append(time.monotonic() - began)
        return body

    async def run(self):
        page = (await self.load()).decode(errors="replace")
        self.topics = sorted({topic for part in re.findall(r'data-live="([^"]*)"', page) for topic in part.split(",")})[:12]
        is_first = True
        while True:
            try:
                await self.listen(is_first)
            except (OSError, asyncio.IncompleteReadError):
                pass
            self.is_open.clear()
            is_first = False
            await asyncio.sleep(self.retry)

    async def listen(self, is_first):
        about = urllib.parse.quote(",".join(self.topics), safe=",-")
        reader, writer, status, _ = await self.request("/live?about=" + about, "Accept: text/event-stream\r\n")
        try:
            if status != 200:
                raise OSError(f"/live was answered {status}")
            while line := await reader.readline():
                if line.startswith(b"retry:"):
                    self.retry = int(line[6:]) / 1000
                    if not is_first:
                        await asyncio.sleep(0.1 + random.random() * 5)
                        await self.load()
                    self.is_open.set()
                elif line.startswith(b"data:"):
                    self.heard.append(time.monotonic())
                    task = asyncio.create_task(self.draw())
                    self.drawing.add(task)
                    task.add_done_callback(self.drawing.discard)
        finally:
            writer.close()

    async def draw(self):
        await asyncio.sleep(0.1 + random.random() * 0.2)
        await self.load()
        self.drawn.append(time.monotonic())


async def wait_for_all(listeners, seconds):
    """The seconds until all lines stand; what is missing after the time is counted, not waited for."""
    began = time.monotonic()
    await asyncio.wait([asyncio.create_task(one.is_open.wait()) for one in listeners], timeout=seconds)
    return time.monotonic() - began, sum(not one.is_open.is_set() for one in listeners)
