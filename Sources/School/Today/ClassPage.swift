import HTML
import Learning
import SQL

/// One class as a table: who is on what, when something was sent last, what was shown. Never ranked: by name.
enum ClassStore {
    struct Line: Sendable {
        let student: ID<Person>
        let name: String
        let nowOn: LocalText?
        let lastSentAt: Timestamp?
        let waiting: ID<Work>?
        let shown: Int
    }

    struct Given: Sendable {
        let activity: ID<Activity>
        let title: LocalText
        let givenAt: Timestamp
    }

    struct Model: Sendable {
        let id: ID<Class>
        let title: String
        let lines: [Line]
        let given: [Given]
        let units: [UnitLine]
        let mayTeach: Bool
    }

    static func load(_ access: ClassAccess, visit: Visit) throws -> Model {
        let tx = visit.tx
        let title = try tx.require("SELECT title FROM classes WHERE id = \(access.id)").text("title")
        let students: SQL = """
            SELECT e.person_id FROM enrolments e
            WHERE e.class_id = \(access.id) AND e.role = 'student' AND \(current("e", visit.today))
            """
        let rows = try tx.query(
            """
            SELECT p.id, p.given_name, p.family_name,
                   (SELECT COUNT(*) FROM mastery m WHERE m.student_id = p.id AND m.level >= 3) AS shown
            FROM people p WHERE p.id IN (\(students)) AND p.left_at IS NULL ORDER BY p.name_folded, p.id LIMIT 400
            """)
        let works = try latestWork(access, tx)
        let lines = try rows.map { row -> Line in
            let student: ID<Person> = try row.id("id")
            let latest = works[student]
            return Line(
                student: student, name: try row.text("given_name") + " " + row.text("family_name"),
                nowOn: latest?.nowOn, lastSentAt: latest?.lastSentAt, waiting: latest?.waiting,
                shown: try row.int("shown"))
        }
        return Model(
            id: access.id, title: title, lines: lines, given: try given(access, tx),
            units: try UnitStore.units(of: access, tx), mayTeach: access.relation.mayJudge)
    }

    private struct Latest {
        var nowOn: LocalText?
        var lastSentAt: Timestamp?
        var waiting: ID<Work>?
    }

    /// By student, from the works of this class: the newest activity, the last sending, the oldest that waits.
    private static func latestWork(_ access: ClassAccess, _ tx: any Transaction) throws -> [ID<Person>: Latest] {
        let rows = try tx.query(
            """
            SELECT w.id, w.student_id, w.state, w.sent_at, a.title
            FROM works w JOIN activities a ON a.id = w.activity_id
            WHERE w.class_id = \(access.id) ORDER BY w.student_id, w.changed_at DESC, w.id DESC LIMIT 4000
            """)
        var found: [ID<Person>: Latest] = [:]
        for row in rows {
            let student: ID<Person> = try row.id("student_id")
            let title = try row.localText("title")
            var latest = found[student] ?? Latest(nowOn: title)
            if let sent = try row.optionalTime("sent_at") { latest.lastSentAt = max(sent, latest.lastSentAt ?? sent) }
            if try row.text("state") == "sent" { latest.waiting = try row.id("id") }
            found[student] = latest
        }
        return found
    }

    private static func given(_ access: ClassAccess, _ tx: any Transaction) throws -> [Given] {
        try tx.query(
            """
            SELECT a.id, a.title, MAX(g.given_at) AS given_at
            FROM assignments g JOIN activities a ON a.id = g.activity_id
            WHERE g.class_id = \(access.id) AND g.ended_at IS NULL AND a.retired_at IS NULL
            GROUP BY a.id, a.title ORDER BY MAX(g.given_at) DESC LIMIT 30
            """
        ).map { Given(activity: try $0.id("id"), title: try $0.localText("title"), givenAt: try $0.time("given_at")) }
    }
}

enum ClassPage {
    static func page(_ model: ClassStore.Model, _ page: PageContext) -> Page {
        let t = page.t
        let table: HTML = """
            <div class="scroll" role="region" aria-label="\(t.todayClassTable(title: model.title))" tabindex="0">
            <table class="table fold"><caption class="sr">\(t.todayClassTable(title: model.title))</caption>
            <thead><tr><th scope="col">\(t.todayStudent)</th><th scope="col">\(t.todayNowOn)</th>\
            <th scope="col">\(t.todayLastSent)</th><th scope="col">\(t.todayWaitingColumn)</th>\
            <th scope="col" class="n">\(t.todayCompetenciesShown)</th></tr></thead>
            <tbody>\(each: model.lines, { row($0, mayTeach: model.mayTeach, page) })</tbody></table></div>
            """
        let given: HTML? =
            model.given.isEmpty
            ? nil
            : section(
                "given", t.todayGiven, "<ul class=\"rows\">\(each: model.given, { givenRow($0, in: model, page) })</ul>"
            )
        return Page(
            title: model.title, section: "/classes",
            body: """
                <div class="head"><div><h1>\(ownWords(model.title))</h1>\
                <p class="mt-2">\(t.todayStudents(count: model.lines.count)) <a href="/classes/\(model.id.description)/plans">\(t.agreementsPlans)</a> · <a href="/classes/\(model.id.description)/times">\(t.weeksTimesOpen)</a> · <a href="/classes/\(model.id.description)/cards">\(t.yearCardsOpen)</a> · <a href="/classes/\(model.id.description)/grid">\(t.observationsGridOpen)</a> · <a href="/classes/\(model.id.description)/questions">\(t.materialsQuestions)</a> · <a href="/reports">\(t.reportsHub)</a></p></div>\
                \(model.mayTeach ? "<div class=\"btns\"><a class=\"btn btn-main\" href=\"/feedback?class=\(model.id.description)\">\(t.todayGiveFeedback)</a><a class=\"btn\" href=\"/classes/\(model.id.description)/checks\">\(t.checksTitle)</a><a class=\"btn\" href=\"/classes/\(model.id.description)/poll\">\(t.pollsTitle)</a></div>" as HTML : .empty)</div>
                <div class="stack-l">\(table)\(UnitPages.ofClass(model.id, model.units, page))\(given)\(whoCanSee(t.todayStudentWho, page))</div>
                """)
    }

    private static func row(_ line: ClassStore.Line, mayTeach: Bool, _ page: PageContext) -> HTML {
        let t = page.t
        let student = "/students/\(line.student)"
        let waiting: HTML? = line.waiting.map {
            // A leader reads the work; only who teaches judges it.
            let path = mayTeach ? "/work/\($0)/judging" : "/work/\($0)"
            return "<a href=\"\(path)\">\(t.todayYesWaiting)<span class=\"sr\">, \(personName(line.name))</span></a>"
        }
        let sent = line.lastSentAt.map { page.format.relativeDay($0, now: page.now) } ?? t.todayNeverSent
        return """
            <tr><th scope="row"><a href="\(student)">\(personName(line.name))</a> \
            <a class="quiet" href="\(student)/notes">\(t.checkinsNote)<span class="sr">, \(personName(line.name))</span></a></th>
            <td data-th="\(t.todayNowOn)">\(line.nowOn.map(page.text))</td>
            <td data-th="\(t.todayLastSent)">\(sent)</td>
            <td data-th="\(t.todayWaitingColumn)">\(waiting)</td>
            <td data-th="\(t.todayCompetenciesShown)" class="n">\(line.shown)</td></tr>
            """
    }

    private static func givenRow(_ given: ClassStore.Given, in model: ClassStore.Model, _ page: PageContext) -> HTML {
        let title: HTML = "<span class=\"sr\">: \(page.text(given.title))</span>"
        let path = "/classes/\(model.id)"
        // Who only looks on puts no teams together and asks nobody to review.
        let making: HTML? =
            model.mayTeach
            ? """
            <a href="\(path)/teams/\(given.activity.description)">\(page.t.teamsClassLink)\(title)</a> · \
            <a href="\(PeerRoundStore.path(model.id, given.activity))">\(page.t.judgingPeersTitle)\(title)</a> · \

            """ : nil
        return """
            <li><div><a href="/activities/\(given.activity.description)">\(page.text(given.title))</a>\
            <p class="quiet">\(making)<a href="\(path)/talks/\(given.activity.description)">\(page.t.materialsTalk)\(title)</a></p></div>\
            <span class="when">\(page.format.relativeDay(given.givenAt, now: page.now))</span></li>
            """
    }
}
