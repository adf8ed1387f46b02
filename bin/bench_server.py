"""A server that is measured, and somebody who visits it."""

import gzip
import http.client
import http.cookiejar
import html.parser
import os
import re
import socket
import subprocess
import sys
import time
import urllib.parse
import urllib.request


class Server:
    """Runs while its `with` block does.

    `seconds_to_first_answer` counts from the start of the process to the first line of /health's answer.
    """

    def __init__(self, binary, database, folder, settings=None, port=None):
        if not port:
            with socket.socket() as probe:
                probe.bind(("127.0.0.1", 0))
                port = probe.getsockname()[1]
        self.address = f"http://127.0.0.1:{port}"
        self.log = open(folder / "server.log", "ab")
        began = time.monotonic()
        self.process = subprocess.Popen(
            [binary, "serve", "--database", database, "--host", "127.0.0.1", "--port", str(port)],
            stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log, cwd=folder, env=os.environ | (settings or {}))
        while not answers(port):
            if self.process.poll() is not None or time.monotonic() - began > 60:
                self.stop()
                sys.exit(f"the server did not answer:\n{(folder / 'server.log').read_text()[-2000:]}")
            time.sleep(0.001)
        self.seconds_to_first_answer = time.monotonic() - began

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.log.close()

    def memory(self, line):
        """Megabytes by the kernel's account: VmRSS is now, VmHWM the most so far."""
        with open(f"/proc/{self.process.pid}/status") as status:
            return int(re.search(rf"^{line}:\s+(\d+) kB", status.read(), re.M)[1]) / 1000

    def processor_seconds(self):
        with open(f"/proc/{self.process.pid}/stat") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def answers(port):
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
            connection.sendall(f"GET /health HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n".encode())
            return connection.recv(64).startswith(b"HTTP/1.1 200")
    except OSError:
        return False


class Visitor:
    """A browser without a screen: keeps cookies, follows redirects, reads forms and links."""

    def __init__(self, address):
        self.address = address
        self.kept = None
        self.jar = http.cookiejar.CookieJar()
        self.opener = urllib.request.build_opener(
            urllib.request.ProxyHandler({}), urllib.request.HTTPCookieProcessor(self.jar))

    @classmethod
    def with_cookie(cls, address, cookie):
        """Somebody who is signed in already."""
        visitor = cls(address)
        visitor.opener.addheaders = [("Cookie", cookie)]
        visitor.kept = cookie
        return visitor

    @classmethod
    def signed_in(cls, address, account):
        visitor = cls(address)
        page, _ = visitor.open("/sign-in")
        form = Forms(page).with_field("password")
        fields = form["fields"] | {"username": account.username, "password": account.password}
        _, answer = visitor.open(form["action"] or "/sign-in", urllib.parse.urlencode(fields).encode())
        if urllib.parse.urlsplit(answer.url).path == "/sign-in":
            sys.exit(f"{account.username} could not sign in")
        return visitor

    @property
    def cookies(self):
        return self.kept or "; ".join(f"{cookie.name}={cookie.value}" for cookie in self.jar)

    def open(self, path, body=None):
        request = urllib.request.Request(
            urllib.parse.urljoin(self.address, path), body,
            {"Accept": "text/html", "Accept-Encoding": "gzip", "Origin": self.address})
        with self.opener.open(request, timeout=30) as answer:
            self.received = answer.read()
            is_gzip = answer.headers.get("Content-Encoding") == "gzip"
            return (gzip.decompress(self.received) if is_gzip else self.received).decode(), answer

    def post_once(self, path, body):
        """Sends a form and follows nothing: the status, where it leads, and the seconds."""
        connection = http.client.HTTPConnection(urllib.parse.urlsplit(self.address).netloc, timeout=30)
        began = time.monotonic()
        connection.request("POST", path, body, {
            "Cookie": self.cookies, "Origin": self.address, "Accept": "text/html",
            "Content-Type": "application/x-www-form-urlencoded"})
        answer = connection.getresponse()
        answer.read()
        taken = time.monotonic() - began
        connection.close()
        return answer.status, answer.headers.get("Location", ""), taken

    def resolve(self, path):
        """Where redirects lead, and how many bytes come."""
        _, answer = self.open(path)
        parts = urllib.parse.urlsplit(answer.url)
        return parts.path + (f"?{parts.query}" if parts.query else ""), len(self.received)

    def first_link(self, path, pattern):
        page, _ = self.open(path)
        return next((link for link in re.findall(r'href="([^"]+)"', page) if re.fullmatch(pattern, link)), None)


class Forms(html.parser.HTMLParser):
    def __init__(self, page):
        super().__init__()
        self.forms = []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "form":
            self.forms.append({"action": attributes.get("action"), "fields": {}})
        elif tag == "input" and self.forms and attributes.get("name"):
            self.forms[-1]["fields"][attributes["name"]] = attributes.get("value") or ""

    def with_field(self, name):
        for form in self.forms:
            if name in form["fields"]:
                return form
        sys.exit(f"the page has no form with a field {name}")
