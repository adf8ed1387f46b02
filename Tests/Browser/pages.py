"""Every page that the browser tests look at, and who looks at it.

A new page is one line here. A page whose address holds an id is found by following links:

    Page("work", "student", "/", links=(r"/work/[0-9A-Z]+",))

opens the student's home and follows the first link whose whole address matches.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Page:
    name: str
    # Who looks at it: a key of ACCOUNTS, or None for somebody who is not signed in.
    role: str | None
    path: str
    links: tuple[str, ...] = ()

    def __str__(self):
        return f"{self.role or 'anyone'}-{self.name}"


ID = "[0-9A-Z]{13}"

PAGES = [
    Page("sign-in", None, "/sign-in"),
    Page("help", None, "/help"),
    Page("home", "student", "/"),
    Page("map", "student", "/me/map"),
    Page("competency", "student", "/me/map", links=(f"/students/{ID}/map/{ID}",)),
    Page("all-work", "student", "/me/work"),
    Page("work", "student", "/me/work", links=(f"/work/{ID}",)),
    Page("goals", "student", "/me/goals"),
    Page("goal-form", "student", "/me/goals", links=(f"/goals/{ID}",)),
    Page("checks", "student", "/me/checks"),
    Page("sitting", "student", "/me/checks", links=(f"/sittings/{ID}",)),
    Page("result", "student", "/me/checks", links=(f"/sittings/{ID}/result",)),
    Page("calibration", "student", "/me/checks", links=(f"/students/{ID}/calibration",)),
    Page("poll", "student", "/me/poll"),
    Page("placements", "student", "/me/placement"),
    Page("settings", "student", "/settings"),
    Page("home", "teacher", "/"),
    Page("feedback", "teacher", "/feedback"),
    Page("judging", "teacher", "/feedback", links=(f"/work/{ID}/judging",)),
    Page("classes", "teacher", "/classes"),
    Page("class", "teacher", "/classes", links=(f"/classes/{ID}",)),
    Page("poll", "teacher", "/classes", links=(f"/classes/{ID}", f"/classes/{ID}/poll")),
    Page("activities", "teacher", "/activities"),
    Page("activity-form", "teacher", "/activities/new"),
    Page("activity", "teacher", "/activities", links=(f"/activities/{ID}",)),
    Page("checks", "teacher", "/checks"),
    Page("check", "teacher", "/checks", links=(f"/checks/{ID}",)),
    Page("preview", "teacher", "/checks", links=(f"/checks/{ID}", f"/checks/{ID}/preview")),
    Page("item-statistics", "teacher", "/checks", links=(f"/checks/{ID}", f"/checks/{ID}/statistics")),
    Page("check-form", "teacher", "/checks/new"),
    Page("check-import", "teacher", "/checks/import"),
    Page("class-checks", "teacher", "/classes", links=(f"/classes/{ID}", f"/classes/{ID}/checks")),
    Page("frameworks", "teacher", "/frameworks"),
    Page("home", "family", "/"),
    Page("work", "family", "/", links=(f"/students/{ID}/work", f"/work/{ID}")),
    Page("home", "leader", "/"),
    Page("people", "administrator", "/admin/people"),
    Page("prediction", "administrator", "/admin/prediction"),
    Page("policy", "leader", "/frameworks", links=(f"/frameworks/{ID}", f"/frameworks/{ID}/policy")),
]
