"""What bin/bench work needs: many pieces of work that wait for one teacher, and a large file that a student sends."""

import http.client
import re
import sqlite3
import sys
import urllib.parse

MEBIBYTE = 1 << 20


def add_waiting(database, teacher, wanted):
    """Adds pieces that wait in the classes of the teacher until there are so many, each with three rows of a try.

    A student has one piece per activity, so the activities that are there are given more copies.
    """
    with sqlite3.connect(database.removeprefix("sqlite:")) as connection:
        places = connection.execute(
            """
            SELECT s.person_id, MAX(s.class_id) FROM accounts a JOIN enrolments t ON t.person_id = a.person_id
            JOIN enrolments s ON s.class_id = t.class_id AND s.role = 'student' AND s.left_at IS NULL
            JOIN classes c ON c.id = t.class_id AND c.left_at IS NULL
            WHERE a.username = ? AND t.role = 'teacher' AND t.left_at IS NULL GROUP BY s.person_id ORDER BY 2, 1
            """, [teacher]).fetchall()
        if not places:
            sys.exit(f"{teacher} teaches nobody")
        have = connection.execute(
            f"SELECT COUNT(*) FROM works WHERE state = 'sent' AND class_id IN ({marks({c for _, c in places})})",
            sorted({c for _, c in places})).fetchone()[0]
        newest, sent_at = connection.execute("SELECT MAX(id), MAX(sent_at) FROM works").fetchone()
        source = connection.execute("SELECT activity_id FROM works WHERE state = 'sent' LIMIT 1").fetchone()[0]
        number = max(newest, connection.execute("SELECT MAX(id) FROM attempts").fetchone()[0])
        copies = -(-max(0, wanted - have) // len(places))
        added = 0
        for copy in range(copies):
            number += 1
            activity = number
            copy_rows(connection, "activities", {"id": activity, "key": None}, "id", source)
            copy_rows(connection, "activity_competencies", {"activity_id": activity}, "activity_id", source)
            for student, place in places[:wanted - have - added]:
                number += 2
                at = sent_at - (copies - copy) * 3_600_000 - added
                connection.execute(
                    "INSERT INTO works (id, student_id, activity_id, class_id, state, attempt_count, sent_at, version,"
                    " began_at, changed_at) VALUES (?, ?, ?, ?, 'sent', 1, ?, 2, ?, ?)",
                    [number, student, activity, place, at, at, at])
                connection.execute(
                    "INSERT INTO attempts (id, work_id, number, words, reflection, sent_at, changed_at)"
                    " VALUES (?, ?, 1, ?, 'The sizes were hard.', ?, ?)",
                    [number - 1, number, "One cup costs 55 cents. " * 20, at, at])
                connection.execute(
                    "INSERT INTO self_ratings (attempt_id, criterion_id, level) SELECT ?, c.id, 3"
                    " FROM rubric_criteria c JOIN activities a ON a.rubric_version_id = c.rubric_version_id"
                    " WHERE a.id = ?", [number - 1, activity])
                added += 1
        return have + added


def marks(values):
    return ", ".join("?" * len(values))


def copy_rows(connection, table, changed, key, value):
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    chosen = ", ".join("?" if column in changed else column for column in columns)
    parameters = [changed[column] for column in columns if column in changed]
    connection.execute(
        f"INSERT INTO {table} ({', '.join(columns)}) SELECT {chosen} FROM {table} WHERE {key} = ?",
        [*parameters, value])


def open_draft(student):
    """The address and the page of a piece of work that the student is writing."""
    page, _ = student.open("/me/work")
    for path in dict.fromkeys(re.findall(r'href="(/work/[0-9A-Z]{13})"', page)):
        draft, _ = student.open(path)
        if "data-uploads=" in draft:
            return path, draft
    path = re.search(r'action="(/activities/[0-9A-Z]{13}/work)"', page)[1]
    draft, answer = student.open(path, urllib.parse.urlencode(hidden(page)).encode())
    return urllib.parse.urlsplit(answer.url).path, draft


def hidden(page):
    return {name: re.search(rf'name="{name}" value="([^"]+)"', page)[1] for name in ["token", "key"]}


def send_in_parts(student, draft, size):
    """As the script of the page does it: a mebibyte at a time."""
    address = re.search(r'data-uploads="([^"]+)"', draft)[1]
    token = hidden(draft)["token"]
    form = {
        "name": "film.bin", "type": "application/octet-stream", "size": size, "token": token, "key": "bench-parts-1"}
    answer = request(student, "POST", address, urllib.parse.urlencode(form).encode(),
                     {"Content-Type": "application/x-www-form-urlencoded"})
    path = answer["location"] or sys.exit("the upload could not begin")
    part = bytes(range(256)) * (MEBIBYTE // 256)
    for offset in range(0, size, MEBIBYTE):
        request(student, "POST", f"{path}/parts?offset={offset}", part[:size - offset],
                {"Content-Type": "application/octet-stream", "X-Form-Token": token})


def send_whole(student, path, draft, size):
    """As a browser without script does it: one form, of which nobody holds more than a piece."""
    boundary = "bench-boundary"
    fields = hidden(draft) | {"key": "bench-whole-1", "version": re.search(r'name="version" value="(\d+)"', draft)[1]}
    begin = "".join(
        f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in fields.items())
    begin += (f'--{boundary}\r\nContent-Disposition: form-data; name="files"; filename="whole.bin"\r\n'
              "Content-Type: application/octet-stream\r\n\r\n")
    end = f"\r\n--{boundary}--\r\n"

    def body():
        yield begin.encode()
        part = bytes(reversed(range(256))) * (MEBIBYTE // 256)
        for offset in range(0, size, MEBIBYTE):
            yield part[:size - offset]
        yield end.encode()

    request(student, "POST", f"{path}/files", body(), {
        "Content-Type": f"multipart/form-data; boundary={boundary}",
        "Content-Length": str(len(begin) + size + len(end))})


def request(visitor, method, path, body, headers):
    address = urllib.parse.urlsplit(visitor.address)
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=120)
    connection.request(method, path, body, headers | {"Cookie": visitor.cookies, "Origin": visitor.address})
    answer = connection.getresponse()
    text = answer.read(2_000)
    connection.close()
    if answer.status >= 400:
        sys.exit(f"{path} was answered {answer.status}: {text!r}")
    return answer.headers
