"""The measurements behind bin/bench: bench.py BINARY FOLDER start|pages|writes [options]."""

import argparse
import json
import os
import pathlib
import re
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "bin"), str(ROOT / "Tests/Browser")]

from accounts import ACCOUNTS  # noqa: E402  (both folders are on the path only now)
from bench_server import Server, Visitor  # noqa: E402

CONNECTIONS = 16
STARTS = 7
POSTGRES_BIN = "/usr/lib/postgresql/15/bin"
WRK_REPORT = """
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
    parser.add_argument("what", choices=["start", "pages", "writes"])
    parser.add_argument("--students", type=int, default=2000)
    parser.add_argument("--clients", type=int, default=64)
    parser.add_argument("--seconds", type=int, default=5)
    options = parser.parse_args()
    fsync = fsync_milliseconds(options.folder)
    print(f"\n{os.cpu_count()} processors; one fsync in {options.folder} takes {fsync:.2f} ms")
    {"start": measure_start, "pages": measure_pages, "writes": measure_writes}[options.what](options)


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
    fill_demo(options, database, options.students)
    with Server(options.binary, database, options.folder) as server:
        student = Visitor.signed_in(server.address, ACCOUNTS["student"])
        teacher = Visitor.signed_in(server.address, ACCOUNTS["teacher"])
        class_path = teacher.first_link("/", r"/classes/[0-9a-z]+")
        pages = [
            ("bare answer (/health)", Visitor(server.address), "/health", None),
            ("student home", student, "/", 2500),
            ("student map", student, "/me/map", None),
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


def measure_page(options, server, name, visitor, path, target, bare):
    """Prints the figures of one page and returns the bare answer's requests per second."""
    path, size = visitor.resolve(path)
    heading(f"{name}: {path}, {size / 1000:.1f} KB compressed")
    run_wrk(options, visitor, path, CONNECTIONS, seconds=1)
    before = server.processor_seconds()
    many = run_wrk(options, visitor, path, CONNECTIONS, options.seconds)
    used = server.processor_seconds() - before
    per_second = many["requests"] / many["seconds"]
    figure(f"requests per second at {CONNECTIONS} connections", f"{per_second:,.0f}",
           target and f"at least {target:,}", target and per_second >= target)
    figure("latency there: half, 95 %, 99 %", "  ".join(f"{many[part]:.1f} ms" for part in ["p50", "p95", "p99"]))
    figure("processor time per request", f"{used / max(many['requests'], 1) * 1e6:.0f} µs")
    if bare:
        figure("share of the bare answer's rate", f"{per_second / bare:.1%}")
        alone = run_wrk(options, visitor, path, 1, options.seconds)
        limit = {"student home": 15, "class view": 30}.get(name)
        figure("latency at one connection, 95 %", f"{alone['p95']:.1f} ms",
               limit and f"at most {limit} ms", limit and alone["p95"] <= limit)
    if many["errors"]:
        figure("answers that were errors", f"{many['errors']:,}", "none", False)
    return bare or per_second


def run_wrk(options, visitor, path, connections, seconds):
    script = options.folder / "report.lua"
    script.write_text(WRK_REPORT)
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "30s", "-s", str(script),
               "-H", "Accept-Encoding: gzip"]
    if visitor.cookies:
        command += ["-H", f"Cookie: {visitor.cookies}"]
    output = subprocess.run([*command, visitor.address + path], capture_output=True, text=True, check=True).stdout
    numbers = [int(number) for number in re.search(r"^FIGURES (.*)$", output, re.M)[1].split()]
    requests, microseconds, p50, p95, p99, errors = numbers
    return {"requests": requests, "seconds": microseconds / 1e6, "p50": p50 / 1000, "p95": p95 / 1000,
            "p99": p99 / 1000, "errors": errors}


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
         "-T", str(options.seconds), "-f", str(file), database], capture_output=True, text=True, check=True).stdout
    return float(re.search(r"^tps = ([0-9.]+)", output, re.M)[1])


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
