"""The measurements behind bin/bench: bench.py BINARY FOLDER start|pages|work|teacher|live|writes|roster|engine [options]."""

import argparse
import asyncio
import contextlib
import dataclasses
import datetime
import json
import os
import pathlib
import re
import sqlite3
import statistics
import subprocess
import sys
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "bin"), str(ROOT / "Tests/Browser")]

from accounts import ACCOUNTS  # noqa: E402  (both folders are on the path only now)
from bench_live import Listener, open_sessions, wait_for_all  # noqa: E402
from bench_roster import write_feed  # noqa: E402
from bench_server import Forms, Server, Visitor  # noqa: E402
from bench_work import add_waiting, open_draft, send_in_parts, send_whole  # noqa: E402

CONNECTIONS = 16
STARTS = 7
POSTGRES_BIN = "/usr/lib/postgresql/15/bin"
WRK_REPORT = """
local turn = 0
request = function()
    turn = turn % #cookies + 1
    wrk.headers["Cookie"] = cookies[turn]
    return wrk.format()
end
done = function(summary, latency)
    local errors = summary.errors
    io.write(string.format("FIGURES %d %d %d %d %d %d\\n", summary.requests, summary.duration,
        latency:percentile(50), latency:percentile(95), latency:percentile(99),
        errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
"""


def main():
    parser = argparse.ArgumentParser(prog="bin/bench")
    parser.add_argument("binary", help=argparse.SUPPRESS)
    parser.add_argument("folder", type=pathlib.Path, help=argparse.SUPPRESS)
    parser.add_argument("what", choices=["start", "pages", "work", "teacher", "live", "writes", "roster", "engine"])
    parser.add_argument("--students", type=int)
    parser.add_argument("--enrolments", type=int, default=300_000)
    parser.add_argument("--clients", type=int, default=64)
    parser.add_argument("--listeners", type=int, default=2_000)
    parser.add_argument("--waiting", type=int, default=5_000)
    parser.add_argument("--seconds", type=int, default=5)
    options = parser.parse_args()
    fsync = fsync_milliseconds(options.folder)
    print(f"\n{os.cpu_count()} processors; one fsync in {options.folder} takes {fsync:.2f} ms")
    measures = {"start": measure_start, "pages": measure_pages, "work": measure_work,
                "teacher": measure_teacher, "live": measure_live, "writes": measure_writes,
                "roster": measure_roster, "engine": measure_engine}
    measures[options.what](options)


# --- start -----------------------------------------------------------------------------------------------------------


def measure_start(options):
    for name in ["empty", "demo"]:
        database = f"sqlite:{options.folder}/{name}/trellis.sqlite"
        if name == "demo":
            fill_demo(options, database, students=None)
        heading(f"An {name} school" if name == "empty" else "The demo school")
        seconds = []
        for _ in range(STARTS):
            with Server(options.binary, database, options.folder) as server:
                seconds.append(server.seconds_to_first_answer)
                if len(seconds) == STARTS:
                    time.sleep(3)
                    idle = server.memory("VmRSS")
        if name == "empty":
            figure("first start, which makes the tables", f"{seconds[0]:.3f} s")
        figure(f"start to first answer, median of {STARTS - 1}", f"{statistics.median(seconds[1:]):.3f} s",
               "at most 0.15 s", statistics.median(seconds[1:]) <= 0.15)
        figure("memory after 3 idle seconds", f"{idle:.0f} MB", "at most 60 MB", idle <= 60)


# --- pages -----------------------------------------------------------------------------------------------------------


def measure_pages(options):
    database = f"sqlite:{options.folder}/pages/trellis.sqlite"
    fill_demo(options, database, options.students or 2000)
    with Server(options.binary, database, options.folder) as server:
        student = Visitor.signed_in(server.address, ACCOUNTS["student"])
        teacher = Visitor.signed_in(server.address, ACCOUNTS["teacher"])
        crowd = [Visitor.signed_in(server.address, account) for account in student_accounts(database)]
        class_path = teacher.first_link("/", r"/classes/[0-9a-z]+")
        pages = [
            ("bare answer (/health)", Visitor(server.address), "/health", None),
            ("student home", student, "/", 2500),
            (f"home of {len(crowd)} students in turn", crowd, "/", None),
            ("student map", student, "/me/map", None),
            ("profile", student, "/me/profile", None),
            ("plan", student, "/me/plan", None),
            ("week", student, "/me/week", None),
            ("year", student, "/me/year", None),
            ("progress in the categories", student, "/me/progress", None),
            ("teacher home", teacher, "/", None),
        ]
        if class_path:
            pages.append(("class view", teacher, class_path, 1000))
        bare = None
        for name, visitor, path, target in pages:
            bare = measure_page(options, server, name, visitor, path, target, bare)
        if not class_path:
            print("\nThe teacher's home links to no class, so the class view was not measured.")
        heading("All pages")
        figure("largest memory", f"{server.memory('VmHWM'):.0f} MB")


def student_accounts(database):
    """Fifty students of the demo school: one student's page may be kept in memory, those of many must be as well."""
    with sqlite3.connect(database.removeprefix("sqlite:")) as connection:
        names = connection.execute(
            "SELECT a.username FROM accounts a JOIN roles r ON r.person_id = a.person_id "
            "WHERE r.role = 'student' ORDER BY a.username LIMIT 50").fetchall()
    return [dataclasses.replace(ACCOUNTS["student"], username=name) for (name,) in names]


def measure_page(options, server, name, visitors, path, target, bare):
    """Prints the figures of one page and returns the bare answer's requests per second."""
    visitors = visitors if isinstance(visitors, list) else [visitors]
    path, size = visitors[0].resolve(path)
    heading(f"{name}: {path}, {size / 1000:.1f} KB compressed")
    run_wrk(options, visitors, path, CONNECTIONS, seconds=1)
    before = server.processor_seconds()
    many = run_wrk(options, visitors, path, CONNECTIONS, options.seconds)
    used = server.processor_seconds() - before
    per_second = many["requests"] / many["seconds"]
    figure(f"requests per second at {CONNECTIONS} connections", f"{per_second:,.0f}",
           target and f"at least {target:,}", target and per_second >= target)
    figure("latency there: half, 95 %, 99 %", "  ".join(f"{many[part]:.1f} ms" for part in ["p50", "p95", "p99"]))
    figure("processor time per request", f"{used / max(many['requests'], 1) * 1e6:.0f} µs")
    if bare:
        figure("share of the bare answer's rate", f"{per_second / bare:.1%}")
        alone = run_wrk(options, visitors, path, 1, options.seconds)
        limits = {"student home": 15, "class view": 30} | ({"teacher home": 40} if options.what == "teacher" else {})
        limit = limits.get(name, 50 if options.what == "work" else None)
        figure("latency at one connection, 95 %", f"{alone['p95']:.1f} ms",
               limit and f"at most {limit} ms", limit and alone["p95"] <= limit)
    if many["errors"]:
        figure("answers that were errors", f"{many['errors']:,}", "none", False)
    return bare or per_second


def run_wrk(options, visitors, path, connections, seconds):
    """The visitors come one after the other, each with the own cookies."""
    script = options.folder / "report.lua"
    cookies = ", ".join(f'"{visitor.cookies}"' for visitor in visitors if visitor.cookies)
    script.write_text((f"local cookies = {{{cookies}}}" if cookies else "local cookies = {\"\"}") + WRK_REPORT)
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "30s", "-s", str(script),
               "-H", "Accept-Encoding: gzip"]
    output = subprocess.run([*command, visitors[0].address + path], capture_output=True, text=True, check=True).stdout
    numbers = [int(number) for number in re.search(r"^FIGURES (.*)$", output, re.M)[1].split()]
    requests, microseconds, p50, p95, p99, errors = numbers
    return {"requests": requests, "seconds": microseconds / 1e6, "p50": p50 / 1000, "p95": p95 / 1000,
            "p99": p99 / 1000, "errors": errors}


# --- work ------------------------------------------------------------------------------------------------------------


def measure_work(options):
    """One teacher with 5,000 pieces that wait, and a student who sends 100 MB."""
    database = f"sqlite:{options.folder}/work/trellis.sqlite"
    fill_demo(options, database, students=options.students)
    waiting = add_waiting(database, ACCOUNTS["teacher"].username, options.waiting)
    figure("pieces that wait for the teacher", f"{waiting:,}")
    with Server(options.binary, database, options.folder) as server:
        teacher = Visitor.signed_in(server.address, ACCOUNTS["teacher"])
        judging = teacher.first_link("/feedback", r"/work/[0-9A-Z]{13}/judging.*").replace("&amp;", "&")
        activity = teacher.first_link("/feedback", r"/feedback\?activity=[0-9A-Z]{13}")
        last = f"/feedback?from={waiting - 1}"
        bare = measure_page(options, server, "bare answer (/health)", Visitor(server.address), "/health", None, None)
        for name, path in [("queue", "/feedback"), ("its last page", last), ("one activity of it", activity),
                           ("scoring page", judging), ("teacher home", "/"),
                           ("how soon students hear back", "/feedback/pace")]:
            measure_page(options, server, name, teacher, path, None, bare)
    measure_uploads(options, database)


def measure_uploads(options, database):
    """What the server holds while a file comes is not to depend on how large the file is."""
    size = 100 << 20
    limit = {"TRELLIS_FILE_LIMIT": str(300 << 20)}
    for name in ["in parts", "in one form"]:
        with Server(options.binary, database, options.folder, limit) as server:
            student = Visitor.signed_in(server.address, ACCOUNTS["student"])
            path, draft = open_draft(student)
            before = server.memory("VmHWM")
            began = time.monotonic()
            if name == "in parts":
                send_in_parts(student, draft, size)
            else:
                send_whole(student, path, draft, size)
            seconds = time.monotonic() - began
            grown = server.memory("VmHWM") - before
            heading(f"A file of 100 MB, {name}")
            figure("time", f"{seconds:.1f} s")
            figure("memory that it took", f"{grown:.0f} MB", "at most 32 MB", grown <= 32)


# --- teacher ---------------------------------------------------------------------------------------------------------


def measure_teacher(options):
    """The pages of a teacher's day in a district of 42,000 students."""
    database = f"sqlite:{options.folder}/teacher/trellis.sqlite"
    fill_demo(options, database, options.students or 42_000)
    cookies = open_sessions(database, "teacher", 24)
    with Server(options.binary, database, options.folder) as server:
        visitors = [Visitor.with_cookie(server.address, cookie) for cookie in cookies]
        bare = measure_page(options, server, "bare answer", Visitor(server.address), "/health", None, None)
        measure_page(options, server, "teacher home", visitors, "/", None, bare)
        # Each page in the class of one teacher: of the largest that is not larger than 40.
        visitor, place = largest_class(visitors, 40)
        for name, path in [("class view", place), ("class groups", place + "/groups"),
                           ("messages", "/messages"), ("class help", place + "/help"),
                           ("conferring", place + "/confer"), ("workshops", place + "/workshops")]:
            measure_page(options, server, name, visitor, path, None, bare)
        measure_suggestions(visitor, place + "/groups/new")


def measure_suggestions(visitor, path):
    """How long it takes to suggest groups for all of a class and to store them, one after the other."""
    ends = (datetime.date.today() + datetime.timedelta(days=14)).isoformat()
    page, _ = visitor.open(path)
    students = re.findall(r'name="member" value="([0-9A-Z]{13})"', page)
    competency = re.search(r'<option value="([0-9A-Z]{13})"', page)
    for mode in re.findall(r'name="mode" value="([^"]+)"', page):
        seconds = []
        for _ in range(30):
            page, _ = visitor.open(path)
            fields = {name: re.search(f'name="{name}" value="([^"]*)"', page).group(1) for name in ("token", "key")}
            fields |= {"mode": mode, "purpose": "Compare prices", "exit": "Compares two", "size": "4", "ends": ends,
                       "competency": competency.group(1) if competency else ""}
            body = urllib.parse.urlencode([*fields.items(), *(("member", student) for student in students)])
            status, place, taken = visitor.post_once(path, body.encode())
            if status != 303 or not place.endswith("/board"):
                sys.exit(f"groups were not suggested: {status} {place}")
            seconds.append(taken)
        heading(f"Groups suggested {mode} for {len(students)} students and stored")
        share = percentile(seconds, 95)
        figure("time at one connection, 95 %", f"{share * 1000:.1f} ms", "at most 50 ms", share <= 0.05)


def largest_class(visitors, most):
    found = []
    for visitor in visitors[:8]:
        page, _ = visitor.open("/classes")
        for path, students in re.findall(r'href="(/classes/[0-9A-Z]{13})".*?(\d+) students', page, re.S):
            if int(students) <= most:
                found.append((int(students), path, visitor))
    students, path, visitor = max(found, key=lambda one: one[0])
    print(f"\nThe class has {students} students.")
    return visitor, path


# --- live ------------------------------------------------------------------------------------------------------------


def measure_live(options):
    """Thousands of students' homes that listen, polls that reach them, and a server that starts again."""
    database = f"sqlite:{options.folder}/live/trellis.sqlite"
    fill_demo(options, database, options.students or max(2_000, options.listeners))
    asyncio.run(live(options, database))


async def live(options, database):
    cookies = open_sessions(database, "student", options.listeners)
    teachers = open_sessions(database, "teacher", 60)
    server = Server(options.binary, database, options.folder)
    tasks = []
    try:
        port = urllib.parse.urlsplit(server.address).port
        idle = server.memory("VmRSS")
        listeners = [Listener(port, cookie, "/") for cookie in cookies]
        for number, listener in enumerate(listeners):
            tasks.append(asyncio.create_task(listener.run()))
            if number % 50 == 49:
                await asyncio.sleep(0.2)
        _, missing = await wait_for_all(listeners, 120)
        heading(f"{len(listeners) - missing:,} open pages on one server")
        figure("pages that could not listen", f"{missing}", "none", missing == 0)
        await asyncio.sleep(5)
        grown = server.memory("VmRSS") - idle
        figure("memory per open page, with what their loading left", f"{grown * 1000 / len(listeners):.1f} KB")
        before = server.processor_seconds()
        await asyncio.sleep(20)
        figure("processor time for waiting", f"{(server.processor_seconds() - before) / 20:.1%} of one core")
        await changes(server, teachers, listeners)

        for listener in listeners:
            listener.page_seconds = []
            listener.is_open.clear()
        await asyncio.to_thread(server.stop)
        server = Server(options.binary, database, options.folder, port=port)
        seconds, missing = await wait_for_all(listeners, 60)
        heading("The server starts again")
        figure("until all listen again", f"{seconds:.1f} s", "at most 30 s", seconds <= 30 and not missing)
        pages = [seconds for listener in listeners for seconds in listener.page_seconds]
        share = percentile(pages, 95)
        figure("pages that are loaded meanwhile, 95 %", f"{share * 1000:.0f} ms", "at most 1 s", share <= 1)
    finally:
        for task in tasks:
            task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.gather(*tasks, return_exceptions=True)
        server.stop()


async def changes(server, teachers, listeners):
    """Polls begin in one class after the other: how long until the homes of its students show them."""
    delays, told = [], []
    for cookie in teachers:
        visitor = Visitor.with_cookie(server.address, cookie)
        ask = await asyncio.to_thread(poll_form, visitor)
        if not ask:
            continue
        for listener in listeners:
            listener.heard, listener.drawn = [], []
        began = time.monotonic()
        await asyncio.to_thread(visitor.open, *ask)
        await asyncio.sleep(2.5)
        delays += [listener.drawn[0] - began for listener in listeners if listener.drawn]
        told += [listener.heard[0] - began for listener in listeners if listener.heard]
        if len(delays) > 600:
            break
    heading(f"A poll begins in a class: {len(delays)} homes show it")
    if not delays:
        sys.exit("no home was told of a poll")
    figure("until a page is told: half, 95 %", f"{percentile(told, 50) * 1000:.0f} ms  {percentile(told, 95) * 1000:.0f} ms")
    share = percentile(delays, 95)
    figure("until it shows: half, 95 %", f"{percentile(delays, 50) * 1000:.0f} ms  {share * 1000:.0f} ms",
           "at most 1 s at 95 %", share <= 1)
    figure("told, and did not draw", f"{len(told) - len(delays)}", "none", len(told) == len(delays))


def poll_form(visitor):
    """Address and body of the form that asks the first question of a poll in the first class of a teacher."""
    place = visitor.first_link("/classes", r"/classes/[0-9A-Z]{13}")
    check = place and visitor.first_link(f"{place}/poll", rf"{place}/poll\?check=[0-9A-Z]{{13}}")
    if not check:
        return None
    page, _ = visitor.open(check)
    form = next((form for form in Forms(page).forms if form["action"] == f"{place}/poll" and "token" in form["fields"]), None)
    return form and (form["action"], urllib.parse.urlencode(form["fields"]).encode())


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * share // 100)] if ordered else 0


# --- writes ----------------------------------------------------------------------------------------------------------


def measure_writes(options):
    database = f"sqlite:{options.folder}/writes/trellis.sqlite"
    fill_demo(options, database, students=None)
    many = run_measure(options, database, options.clients)
    if many is None:
        sys.exit("This build has no `trellis measure writes`, so there is nothing to measure.")
    # One client never finds company, so each of its writes is a commit of its own.
    alone = run_measure(options, database, 1)
    rate = many["perSecond"]
    heading(f"SQLite, {options.clients} clients")
    figure("acknowledged writes per second", f"{rate:,.0f}", "at least 2,000", rate >= 2000)
    print_latency(many)
    figure("the same from one client", f"{alone['perSecond']:,.0f}")
    ratio = rate / max(alone["perSecond"], 1)
    figure("times the rate of one commit per write", f"{ratio:.1f}", "at least 3", ratio >= 3)

    database = os.environ["TRELLIS_BENCH_POSTGRES"]
    fill_demo(options, database, students=None)
    many = run_measure(options, database, options.clients)
    rate = many["perSecond"]
    heading(f"PostgreSQL, {options.clients} clients")
    figure("acknowledged writes per second", f"{rate:,.0f}")
    print_latency(many)
    if "pgbenchScript" in many:
        other = run_pgbench(options, database, many["pgbenchScript"])
        figure("pgbench with the same statements, per second", f"{other:,.0f}")
        figure("share of pgbench's rate", f"{rate / other:.0%}", "at least 60 %", rate / other >= 0.6)
    else:
        print("  Not set beside pgbench: the measurement does not give its statements (pgbenchScript).")


def run_measure(options, database, clients):
    """The figures that the program prints as JSON, or None when it has no such command."""
    done = subprocess.run(
        [options.binary, "measure", "writes", "--database", database, "--clients", str(clients),
         "--seconds", str(options.seconds)], capture_output=True, text=True, cwd=options.folder)
    if done.returncode == 64:  # EX_USAGE: the command or an option is unknown
        return None
    if done.returncode:
        sys.exit(f"trellis measure writes failed on {database.split(':')[0]}:\n{done.stderr}")
    return json.loads(done.stdout)


def print_latency(figures):
    names = ["medianMilliseconds", "p95Milliseconds", "p99Milliseconds"]
    if all(name in figures for name in names):
        figure("latency: half, 95 %, 99 %", "  ".join(f"{figures[name]:.1f} ms" for name in names))


def run_pgbench(options, database, script):
    file = options.folder / "writes.pgbench"
    file.write_text(script)
    output = subprocess.run(
        [f"{POSTGRES_BIN}/pgbench", "-n", "-M", "prepared", "-c", str(options.clients), "-j", "2",
         "-T", str(options.seconds), "-D", "n=0", "-f", str(file), database],
        capture_output=True, text=True, check=True).stdout
    return float(re.search(r"^tps = ([0-9.]+)", output, re.M)[1])


# --- roster ----------------------------------------------------------------------------------------------------------


def measure_roster(options):
    """The same files three times: into an empty school, again as other files would be, and again as those of last time.

    A second folder stands for "other files": it holds one file more that says nothing, so that all of it is compared.
    """
    students = options.students or 42_000
    feed, again = options.folder / "feed", options.folder / "again"
    for folder in [feed, again]:
        write_feed(folder, students, options.enrolments)
    (again / "userProfiles.csv").write_text("sourcedId,status,dateLastModified\n")
    databases = {"SQLite": f"sqlite:{options.folder}/roster/trellis.sqlite",
                 "PostgreSQL": os.environ["TRELLIS_BENCH_POSTGRES"]}
    for engine, database in databases.items():
        heading(f"Roster on {engine}: {students:,} students, {options.enrolments:,} enrolments")
        first = import_roster(options, feed, database)
        figure("first import", f"{first:.1f} s", "at most 10 s", first <= 10)
        second = import_roster(options, again, database)
        figure("the same again, compared in full", f"{second:.1f} s", "at most 3 s", second <= 3)
        figure("the very same files", f"{import_roster(options, again, database):.1f} s")


def import_roster(options, feed, database):
    began = time.monotonic()
    done = subprocess.run([options.binary, "import", "oneroster", str(feed), "--database", database],
                          capture_output=True, text=True, cwd=options.folder)
    if done.returncode:
        sys.exit(f"the import failed:\n{done.stdout}{done.stderr}")
    return time.monotonic() - began


# --- engine ----------------------------------------------------------------------------------------------------------


def measure_engine(options):
    done = subprocess.run([options.binary, "measure", "engine"], capture_output=True, text=True, cwd=options.folder)
    if done.returncode:
        sys.exit(f"trellis measure engine failed:\n{done.stderr}")
    heading("The learning engine, on one core")
    for part in json.loads(done.stdout):
        value, target, wants_more = part["value"], part["target"], part["wantsMore"]
        words = f"at {'least' if wants_more else 'most'} {target:,.4g} {part['unit']}"
        figure(part["name"], f"{value:,.4g}", words, value >= target if wants_more else value <= target)


# --- what they share -------------------------------------------------------------------------------------------------


def fill_demo(options, database, students):
    size = ["--students", str(students)] if students else []
    began = time.monotonic()
    done = subprocess.run([options.binary, "demo", "--database", database, *size], capture_output=True, text=True,
                          cwd=options.folder)
    if done.returncode:
        sys.exit(f"trellis demo failed:\n{done.stderr}")
    heading("The demo school" + (f" of {students:,} students" if students else ""))
    figure("time to fill it", f"{time.monotonic() - began:.1f} s")


def fsync_milliseconds(folder):
    file = folder / "fsync"
    with open(file, "wb") as handle:
        began = time.monotonic()
        for _ in range(50):
            handle.write(b"x" * 4096)
            handle.flush()
            os.fdatasync(handle.fileno())
        seconds = time.monotonic() - began
    file.unlink()
    return seconds / 50 * 1000


def heading(text):
    print(f"\n{text}", flush=True)


def figure(name, value, target=None, is_met=None):
    verdict = "" if not target else f"   {'ok  ' if is_met else 'MISS'} ({target})"
    print(f"  {name:<46}{value:>12}{verdict}", flush=True)


main()
