"""A server of its own that speaks TLS with a self-signed certificate, which `openssl` makes for it."""

import http.client
import json
import pathlib
import re
import signal
import socket
import ssl
import subprocess
import time

import pytest

from accounts import ACCOUNTS
from screen import sign_in

PROGRAM = pathlib.Path(__file__).parents[2] / ".build" / "debug" / "trellis"
# From the code: how long a caller may take for the handshake.
HANDSHAKE_SECONDS = 10


class Server:
    def __init__(self, folder):
        self.folder = folder
        self.make_certificate()
        made = subprocess.run(
            [PROGRAM, "demo", "--students", "12", "--evidence-per-student", "10"], cwd=folder, capture_output=True,
            text=True, timeout=120)
        assert made.returncode == 0, made.stderr
        with open(folder / "log", "w") as log:
            self.process = subprocess.Popen(
                [PROGRAM, "serve", "--port", "0", "--tls-certificate", "chain.pem", "--tls-key", "key.pem"],
                cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, text=True)
        found = re.search(r"https://127\.0\.0\.1:(\d+)/", self.process.stdout.readline())
        assert found, (folder / "log").read_text()
        self.port = int(found[1])
        self.address = f"https://127.0.0.1:{self.port}"

    def make_certificate(self):
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
             "-subj", "/CN=localhost", "-days", "90", "-keyout", "key.pem", "-out", "chain.pem"],
            cwd=self.folder, check=True, capture_output=True)

    def certificate(self):
        """The one on the disk, as the bytes that travel."""
        return ssl.PEM_cert_to_DER_cert((self.folder / "chain.pem").read_text())

    def connect(self, protocols=("http/1.1",)):
        """A connection that is done with the handshake."""
        return trusting(protocols).wrap_socket(socket.create_connection(("127.0.0.1", self.port), timeout=30))

    def shown_certificate(self):
        with self.connect() as connection:
            return connection.getpeercert(binary_form=True)

    def log(self):
        return [json.loads(line) for line in (self.folder / "log").read_text().splitlines()]

    def ask_to_renew(self, message):
        """Sends SIGHUP and returns the line of the log with that message that follows."""
        already = len(self.log())
        self.process.send_signal(signal.SIGHUP)
        for _ in range(500):
            line = next((line for line in self.log()[already:] if line["message"] == message), None)
            if line:
                return line
            time.sleep(0.02)
        raise AssertionError(f"no such line: {self.log()[already:]}")


def trusting(protocols):
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_alpn_protocols(list(protocols))
    return context


def ask(connection, path="/health"):
    """The answer over HTTP/1.1; the connection stays open."""
    connection.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
    answer = http.client.HTTPResponse(connection)
    answer.begin()
    answer.read()
    return answer


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("tls"))
    yield server
    server.process.terminate()
    assert server.process.wait(timeout=30) == 0, "the server did not end in order"


@pytest.fixture
def visitor(browser, server):
    context = browser.new_context(ignore_https_errors=True)
    yield context.new_page()
    context.close()


def test_a_browser_is_served_over_http_2(server, visitor):
    visitor.goto(server.address + "/sign-in")
    assert visitor.evaluate("performance.getEntriesByType('navigation')[0].nextHopProtocol") == "h2"
    used = visitor.evaluate("performance.getEntriesByType('resource').map(entry => entry.nextHopProtocol)")
    assert used and set(used) == {"h2"}


def test_each_caller_gets_the_protocol_it_asks_for(server):
    for offered, chosen in [
        (["h2", "http/1.1"], "h2"), (["http/1.1", "h2"], "h2"), (["h2"], "h2"), (["http/1.1"], "http/1.1"),
    ]:
        with server.connect(offered) as connection:
            assert connection.selected_alpn_protocol() == chosen
    with server.connect() as connection:
        for _ in range(2):
            assert ask(connection).status == 200
            assert connection.version() == "TLSv1.3"


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion.TLSv1_1")
def test_old_versions_of_tls_are_refused(server):
    context = trusting(["http/1.1"])
    # The library here would itself refuse to speak it at its usual level.
    context.set_ciphers("DEFAULT@SECLEVEL=0")
    context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_1
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as plain:
        with pytest.raises(ssl.SSLError, match="PROTOCOL_VERSION"):
            context.wrap_socket(plain)
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as plain:
        with context.wrap_socket(plain) as connection:
            assert ask(connection).status == 200


def test_cookies_are_bound_to_the_host_and_to_tls(server, visitor):
    sign_in(visitor, server.address, ACCOUNTS["teacher"])
    cookies = {cookie["name"]: cookie for cookie in visitor.context.cookies()}
    assert "__Host-trellis-session" in cookies
    for name, cookie in cookies.items():
        assert name.startswith("__Host-trellis-"), name
        assert cookie["secure"] and cookie["httpOnly"] and cookie["path"] == "/", cookie
        # Chromium writes a dot before a domain that the server named.
        assert not cookie["domain"].startswith("."), cookie


def test_every_page_tells_the_browser_to_come_by_tls_alone(server):
    for path in ["/health", "/sign-in", "/no-such-page"]:
        with server.connect() as connection:
            policy = ask(connection, path).getheader("Strict-Transport-Security")
        assert int(re.match(r"max-age=(\d+)", policy or "max-age=0")[1]) >= 365 * 86_400, path


def test_nothing_is_said_without_tls(server):
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as plain:
        plain.sendall(b"GET /sign-in HTTP/1.1\r\nHost: localhost\r\n\r\n")
        heard = b""
        try:
            while piece := plain.recv(4096):
                heard += piece
        except ConnectionResetError:
            pass
    # At most an alert of TLS, which is a few bytes.
    assert len(heard) < 20 and b"HTTP" not in heard


def test_who_does_not_begin_the_handshake_is_closed_and_who_is_done_may_wait(server):
    with socket.create_connection(("127.0.0.1", server.port), timeout=HANDSHAKE_SECONDS + 20) as silent:
        with server.connect() as patient:
            began = time.monotonic()
            assert silent.recv(1) == b""
            assert HANDSHAKE_SECONDS - 2 < time.monotonic() - began < HANDSHAKE_SECONDS + 10
            assert ask(patient).status == 200
            metrics = "trellis_connections_closed_total{late=\"handshake\"}"
            patient.sendall(b"GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n")
            answer = http.client.HTTPResponse(patient)
            answer.begin()
            assert metrics in answer.read().decode()


def test_a_renewed_certificate_is_used_without_a_restart(server):
    before = server.certificate()
    assert server.shown_certificate() == before
    with server.connect() as opened:
        assert ask(opened).status == 200
        server.make_certificate()
        assert server.certificate() != before
        assert server.ask_to_renew("certificate renewed")["level"] == "info"
        assert server.shown_certificate() == server.certificate()
        assert ask(opened).status == 200, "an open connection was not left alone"
    # Also where HTTP/2 is spoken.
    with server.connect(["h2"]) as connection:
        assert connection.getpeercert(binary_form=True) == server.certificate()


def test_a_broken_certificate_leaves_the_one_from_before(server):
    before = server.shown_certificate()
    good = (server.folder / "chain.pem").read_text()
    (server.folder / "chain.pem").write_text(good[:200])
    line = server.ask_to_renew("the certificate from before stays")
    assert line["level"] == "warning" and "holds no certificate" in line["reason"]
    assert server.shown_certificate() == before
    (server.folder / "chain.pem").write_text(good)
    server.make_certificate()
    server.ask_to_renew("certificate renewed")
    assert server.shown_certificate() == server.certificate() != before


@pytest.mark.parametrize("broken", ["chain.pem", "key.pem"])
def test_a_server_does_not_start_without_a_certificate_that_works(server, tmp_path, broken):
    for name in ["chain.pem", "key.pem"]:
        (tmp_path / name).write_text("" if name == broken else (server.folder / name).read_text())
    started = subprocess.run(
        [PROGRAM, "serve", "--port", "0", "--tls-certificate", "chain.pem", "--tls-key", "key.pem"], cwd=tmp_path,
        capture_output=True, text=True, timeout=60)
    assert started.returncode == 1
    assert started.stderr.startswith(f"trellis: {broken} holds no ") and started.stderr.count("\n") == 1
