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
    Page("plan", "student", "/me/plan"),
    Page("goal-form", "student", "/me/plan", links=(f"/goals/{ID}",)),
    Page("plan-item", "student", "/me/plan", links=(f"/students/{ID}/plan/items/{ID}",)),
    Page("plan-words", "student", "/me/plan", links=(f"/students/{ID}/plan/words",)),
    Page("plan-interests", "student", "/me/plan", links=(f"/students/{ID}/plan/interests",)),
    Page("plan-promises", "student", "/me/plan", links=(f"/students/{ID}/plan/promises",)),
    Page("plan-history", "student", "/me/plan", links=(f"/students/{ID}/plan/history",)),
    Page("checks", "student", "/me/checks"),
    Page("sitting", "student", "/me/checks", links=(f"/sittings/{ID}",)),
    Page("result", "student", "/me/checks", links=(f"/sittings/{ID}/result",)),
    Page("calibration", "student", "/me/checks", links=(f"/students/{ID}/calibration",)),
    Page("poll", "student", "/me/poll"),
    Page("placements", "student", "/me/placement"),
    Page("progress", "student", "/me/progress"),
    Page("progress-part", "student", "/me/progress", links=(f"/students/{ID}/progress/[a-z-]+",)),
    Page("profile", "student", "/me/profile"),
    Page("profile-form", "student", "/me/profile", links=(r"/students/[0-9A-Z]+/profile/new\?field=strength",)),
    Page("profile-entry", "student", "/me/profile", links=(f"/profile-entries/{ID}",)),
    Page("profile-remark", "student", "/me/profile", links=(f"/profile-entries/{ID}/remarks",)),
    Page("profile-history", "student", "/me/profile", links=(f"/students/{ID}/profile/history",)),
    Page("profile-sheet", "student", "/me/profile", links=(f"/students/{ID}/profile/sheet",)),
    Page("ways", "student", "/me/profile", links=(f"/students/{ID}/profile/ways",)),
    Page("supports", "student", "/me/profile", links=(f"/students/{ID}/supports",)),
    Page("interview", "student", "/me/inventory"),
    Page("interview-results", "student", "/me/inventory", links=(f"/inventories/{ID}/results",)),
    Page("week", "student", "/me/week"),
    Page("step-form", "student", "/me/week", links=(f"/students/{ID}/steps/new.*",)),
    Page("year", "student", "/me/year"),
    Page("pace", "student", "/me/year", links=(f"/students/{ID}/pace",)),
    Page("card", "student", "/me/year", links=(f"/students/{ID}/card",)),
    Page("settings", "student", "/settings"),
    Page("plan-versions", "student", "/me/plan", links=(f"/students/{ID}/plan/versions",)),
    Page("plan-version", "student", "/me/plan", links=(f"/students/{ID}/plan/versions", f"/versions/{ID}")),
    Page("ideas", "student", "/me/proposals"),
    Page("idea-form", "student", "/me/proposals", links=(f"/students/{ID}/proposals/new",)),
    Page("idea", "student", "/me/proposals", links=(f"/proposals/{ID}",)),
    Page("idea-changes", "student", "/me/proposals", links=(f"/proposals/{ID}", f"/proposals/{ID}/counter")),
    Page("choice", "student", "/me/choice"),
    Page("home", "teacher", "/"),
    Page("ideas-waiting", "teacher", "/proposals"),
    Page("idea", "teacher", "/proposals", links=(f"/proposals/{ID}",)),
    Page("choice", "teacher", "/proposals", links=(f"/proposals/{ID}", f"/students/{ID}/proposals", f"/students/{ID}/choice")),
    Page("feedback", "teacher", "/feedback"),
    Page("judging", "teacher", "/feedback", links=(f"/work/{ID}/judging",)),
    Page("classes", "teacher", "/classes"),
    Page("class", "teacher", "/classes", links=(f"/classes/{ID}",)),
    Page("poll", "teacher", "/classes", links=(f"/classes/{ID}", f"/classes/{ID}/poll")),
    Page("class-times", "teacher", "/classes", links=(f"/classes/{ID}", f"/classes/{ID}/times")),
    Page("class-cards", "teacher", "/classes", links=(f"/classes/{ID}", f"/classes/{ID}/cards")),
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
    Page("student", "teacher", "/classes", links=(f"/classes/{ID}", f"/students/{ID}")),
    Page("rotation", "teacher", "/check-ins"),
    Page("talk-times", "teacher", "/check-ins/times"),
    Page("talk", "teacher", "/check-ins", links=(f"/check-ins/{ID}",)),
    Page("talk-day", "teacher", "/check-ins", links=(f"/check-ins/{ID}", f"/check-ins/{ID}/day")),
    Page("talks", "teacher", "/check-ins", links=(f"/students/{ID}/check-ins",)),
    Page("talk-sheet", "teacher", "/check-ins", links=(f"/students/{ID}/check-ins", f"/students/{ID}/check-ins/sheet")),
    Page("notes", "teacher", "/check-ins", links=(f"/students/{ID}/notes",)),
    Page("note", "teacher", "/check-ins", links=(f"/students/{ID}/notes", f"/notes/{ID}")),
    Page("talks", "student", "/me/check-ins"),
    Page("agenda", "student", "/me/check-ins", links=(f"/check-ins/{ID}",)),
    Page("known-well", "student", "/me/check-ins", links=(f"/students/{ID}/known-well",)),
    Page("talks", "family", "/", links=(f"/students/{ID}/check-ins",)),
    Page("known-well", "leader", "/leadership/known-well"),
    Page("frameworks", "teacher", "/frameworks"),
    Page("home", "family", "/"),
    Page("work", "family", "/", links=(f"/students/{ID}/work", f"/work/{ID}")),
    Page("progress", "family", "/", links=(f"/students/{ID}/progress",)),
    Page("plan-version", "family", "/", links=(f"/versions/{ID}",)),
    Page("plan-paper", "family", "/", links=(f"/versions/{ID}", f"/versions/{ID}/paper")),
    Page("plan-settings", "administrator", "/admin/plan-settings"),
    Page("plan-questions", "administrator", "/admin/plan-settings/template.plan.6-8"),
    Page("plan-requirements", "administrator", "/admin/plan-settings/requirements.9-12"),
    Page("class-plans", "teacher", "/classes", links=(f"/classes/{ID}", f"/classes/{ID}/plans")),
    Page("home", "leader", "/"),
    Page("people", "administrator", "/admin/people"),
    Page("prediction", "administrator", "/admin/prediction"),
    Page("policy", "leader", "/frameworks", links=(f"/frameworks/{ID}", f"/frameworks/{ID}/policy")),
]
