"""The first day of a school that came from a roster: nobody has a password, and nothing has happened yet."""

import json
import os
import pathlib
import re
import subprocess
import uuid

import pytest

from accounts import Account
from combinations import PLAIN
from screen import Screen, choose_language, path_of, sign_in
from test_journey import STRENGTH, do_the_work, judge, submit

PROGRAM = pathlib.Path(__file__).parents[2] / ".build" / "debug" / "trellis"
PSQL = "/usr/lib/postgresql/15/bin/psql"

ROSTER = {
    "orgs": [
        "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId",
        "s1,,,Heron Lake School,school,7,",
    ],
    "academicSessions": [
        "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear",
        "y1,,,This year,schoolYear,2020-01-01,2060-12-31,,2060",
    ],
    "courses": [
        "sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects",
        "k1,,,,Science,SCI,06,s1,Science",
    ],
    "users": [
        "sourcedId,status,dateLastModified,enabledUser,username,givenName,familyName,agentSourcedIds,grades,email",
        "u1,,,true,ines.field,Inés,Field,,,",
        "u2,,,true,tomas.reed,Tomás,Reed,u3,06,",
        "u3,,,true,clara.reed,Clara,Reed,,,",
    ],
    "roles": [
        "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId",
        "r1,,,u1,primary,teacher,,,s1",
        "r2,,,u2,primary,student,,,s1",
        "r3,,,u3,primary,parent,,,s1",
    ],
    "classes": [
        "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,"
        "termSourcedIds,subjects",
        "c1,,,Science 6,06,k1,S6,scheduled,,s1,y1,Science",
    ],
    "enrollments": [
        "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate",
        "e1,,,c1,s1,u1,teacher,true,,",
        "e2,,,c1,s1,u2,student,false,,",
    ],
}

COMPETENCY = "Compare two amounts with a ratio"
FRAMEWORK = {
    "CFDocument": {"identifier": "d1", "title": "Science of the lake", "language": "en"},
    "CFItems": [
        {"identifier": "i1", "CFItemType": "Domain", "fullStatement": "Measuring"},
        {"identifier": "i2", "CFItemType": "Standard", "fullStatement": COMPETENCY},
        {"identifier": "i3", "CFItemType": "Standard", "fullStatement": "Read a scale to one decimal"},
    ],
    "CFAssociations": [
        {"associationType": "isChildOf", "originNodeURI": {"identifier": child},
         "destinationNodeURI": {"identifier": parent}}
        for child, parent in [("i1", "d1"), ("i2", "i1"), ("i3", "i1")]
    ],
}


@pytest.fixture(params=["sqlite", "postgres"])
def school(request, tmp_path):
    """A server of its own on a database that holds this roster, this framework and nothing else."""
    roster = write_roster(tmp_path, ROSTER)
    school = ImportedSchool(tmp_path, database(request.param, tmp_path))
    school.run("import", "oneroster", str(roster))
    (tmp_path / "framework.json").write_text(json.dumps(FRAMEWORK), "utf-8")
    school.run("import", "case", str(tmp_path / "framework.json"))
    school.serve()
    yield school
    school.stop()


def write_roster(folder, tables):
    roster = folder / "roster"
    roster.mkdir()
    for name, rows in tables.items():
        (roster / f"{name}.csv").write_text("\n".join(rows) + "\n", "utf-8")
    manifest = ["propertyName,value", "manifest.version,1.0", "oneroster.version,1.2"]
    manifest += [f"file.{name},bulk" for name in tables]
    (roster / "manifest.csv").write_text("\n".join(manifest) + "\n", "utf-8")
    return roster


def database(engine, folder):
    if engine == "sqlite":
        return f"sqlite:{folder / 'imported.sqlite'}"
    cluster = os.environ.get("TRELLIS_TEST_POSTGRES")
    if not cluster:
        pytest.skip("this needs the PostgreSQL that bin/test starts")
    name = f"imported_{uuid.uuid4().hex[:12]}"
    subprocess.run([PSQL, "-X", "-q", cluster, "-c", f"CREATE DATABASE {name}"], check=True, timeout=60)
    return f"{cluster.rsplit('/', 1)[0]}/{name}"


class ImportedSchool:
    def __init__(self, folder, database):
        self.folder = folder
        self.database = database
        self.server = None
        self.address = None

    def run(self, *words):
        done = subprocess.run(
            [PROGRAM, *words, "--database", self.database], cwd=self.folder, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def first_password(self, username):
        return re.search(r"First password: (\S+)", self.run("password", username)).group(1)

    def serve(self):
        self.server = subprocess.Popen(
            [PROGRAM, "serve", "--port", "0", "--database", self.database], cwd=self.folder, stdout=subprocess.PIPE,
            text=True)
        self.address = re.search(r"http://\S+?(?=/\s|/$)", self.server.stdout.readline()).group()

    def stop(self):
        self.server.terminate()
        assert self.server.wait(timeout=30) == 0, "the server did not end in order"


def test_a_school_from_a_roster_goes_once_through_the_loop(browser, school):
    screens = {}
    try:
        for name in ["ines.field", "tomas.reed", "clara.reed"]:
            screens[name] = Screen(browser, school.address, PLAIN)
            choose_a_password(screens[name], school, name)
        teacher, student, family = screens.values()
        activity = make_activity(teacher, "Mix the lemonade")
        teacher.open(f"{activity}/give")
        assert "Science 6" in teacher.page.inner_text("main")
        submit(teacher.page, teacher.page.locator("form[action$='/give'] button"))
        work = do_the_work(student, "Mix the lemonade")
        judge(teacher, work)
        student.open(work)
        assert STRENGTH in student.page.inner_text("main")
        family.open("/")
        assert STRENGTH in family.page.inner_text("main"), "the family cannot read the feedback"
        family.open(work)
        assert STRENGTH in family.page.inner_text("main")
        problems = [problem for screen in screens.values() for problem in screen.problems]
        assert problems == []
    finally:
        for screen in screens.values():
            screen.close()


def choose_a_password(screen, school, username):
    """The first password opens the settings alone, and cannot stay."""
    page = screen.page
    first = school.first_password(username)
    sign_in(page, school.address, Account(username, first))
    assert path_of(page) == "/settings"
    choose_language(page, "en")
    page.goto(f"{school.address}/")
    assert path_of(page) == "/settings", "a first password opens more than the settings"
    for new, goes in [(first, False), (f"three kites for {len(username)} birds", True)]:
        page.fill("[name=current]", first)
        page.fill("[name=new]", new)
        submit(page, page.locator("form[action='/settings/password'] button"))
        assert (page.locator("#problems").count() == 0) == goes
    page.goto(f"{school.address}/")
    assert path_of(page) == "/"


def make_activity(screen, title):
    """A framework from elsewhere has no words for the levels: the teacher writes them."""
    page = screen.page
    screen.open("/activities/new")
    page.fill("[name=find]", COMPETENCY)
    submit(page, page.locator("button[value=find]"))
    page.get_by_label(COMPETENCY).first.check()
    submit(page, page.locator("button[value=choose]"))
    page.fill("[name=title]", title)
    page.fill("[name=why]", "A drink that tastes the same each time needs a ratio.")
    page.fill("[name=steps]", "Mix a small jug.\nWrite down the parts.")
    for way in page.locator("[name=way]").all()[:2]:
        way.check()
    page.locator("[name=rubric][value=own]").check()
    if not page.locator("textarea[name^='row-']").first.is_visible():
        page.locator("details:has(textarea[name^='row-']) > summary").click()
    for level, box in enumerate(page.locator("textarea[name^='row-']").all(), start=1):
        box.fill(f"Names {level} of the parts of the mix.")
    submit(page, page.locator("button[value=save]"))
    assert title in page.locator("main h1").inner_text()
    return path_of(page)
