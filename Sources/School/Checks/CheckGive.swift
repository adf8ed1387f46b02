import HTML
import HTTPTypes
import Learning
import SQL

/// Giving a check to a class that one teaches, or to some of its students.
struct CheckGiveRoutes: Sendable {
    var routes: [Route] {
        let makers = Route.Access.roles(CheckRoutes.makers)
        return [
            .get("/checks/{check}/give", makers) { try await page($0, $0.query.id("class")) },
            .post("/checks/{check}/give", makers, bodyLimit: 128 << 10, give),
            .post("/checks/{check}/taken-back", makers, bodyLimit: 16 << 10, takeBack),
        ]
    }

    private func page(
        _ request: PageRequest, _ chosen: ID<Class>?, form: Form? = nil, refusal: Refusal? = nil
    ) async throws -> Reply {
        let id: ID<Check> = try request.requireID("check")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let check = try usable(id, visit)
            let classes = try GiveStore.classes(visit)
            let wanted = chosen ?? (classes.count == 1 ? classes.first?.id : nil)
            let access = try wanted.map { try GiveStore.taughtClass($0, visit) }
            return CheckGivePage.Model(
                check: check, classes: classes, chosen: classes.first { $0.id == access?.id },
                students: try access.map { try CheckGiveStore.students(of: $0, id, visit) } ?? [], today: visit.today)
        } show: { model, page in
            CheckGivePage.page(model, page)
        }
    }

    private func usable(_ id: ID<Check>, _ visit: Visit) throws -> CheckModel {
        let check = try CheckStore.visible(id, visit)
        guard !check.isRetired, check.itemCount > 0 else { throw Failure.notFound }
        return check
    }

    @Sendable private func give(_ request: PageRequest) async throws -> Reply {
        let id: ID<Check> = try request.requireID("check")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            _ = try usable(id, visit)
            guard let chosen: ID<Class> = form.id("class") else { throw Failure.badRequest("class") }
            let access = try GiveStore.taughtClass(chosen, visit)
            let t = request.context(visit.viewer).t
            var refusal = Refusal()
            let aim = try form.text("aim", most: 40)
            if !aim.isEmpty, CalendarDay(iso: aim) == nil || aim < visit.today {
                refusal.add("aim", t.checksSupportsNeedDay)
            }
            var students: [ID<Person>]?
            if form.raw("who") == "some" {
                let marked: Set<ID<Person>> = Set(form.ids("student"))
                let members = try CheckGiveStore.students(of: access, id, visit)
                guard marked.isSubset(of: Set(members.map(\.id))) else { throw Failure.notFound }
                if marked.isEmpty { refusal.add("who", t.checksGiveNeedSome) }
                students = members.map(\.id).filter(marked.contains)
            }
            try refusal.check()
            try CheckGiveStore.give(id, to: students, in: access, aimOn: aim.isEmpty ? nil : aim, visit)
            return "/checks/\(id)?done=given"
        } refused: { refusal in
            try await page(request, form.id("class"), form: form, refusal: refusal)
        }
    }

    @Sendable private func takeBack(_ request: PageRequest) async throws -> Reply {
        let id: ID<Check> = try request.requireID("check")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            _ = try CheckStore.visible(id, visit)
            guard let assignment: ID<CheckAssignment> = form.id("assignment") else { throw Failure.badRequest("assignment") }
            try CheckGiveStore.takeBack(assignment, of: id, visit)
            return "/checks/\(id)"
        }
    }
}

enum CheckGiveStore {
    /// A class, or one student of it, that has the check.
    struct Given: Sendable {
        let assignment: ID<CheckAssignment>
        let classID: ID<Class>
        let classTitle: String
        let studentName: String?
        let givenAt: Timestamp
    }

    /// In the classes that the viewer teaches.
    static func given(_ check: ID<Check>, _ visit: Visit) throws -> [Given] {
        try visit.tx.query(
            """
            SELECT g.id, g.class_id, g.given_at, c.title, p.given_name, p.family_name
            FROM check_assignments g JOIN classes c ON c.id = g.class_id AND c.left_at IS NULL
            JOIN enrolments t ON t.class_id = c.id AND t.person_id = \(visit.viewer.person) AND t.role = 'teacher'
                 AND \(current("t", visit.today))
            LEFT JOIN people p ON p.id = g.student_id
            WHERE g.check_id = \(check) AND g.ended_at IS NULL
            ORDER BY c.title, c.id, p.name_folded NULLS FIRST, g.id LIMIT 100
            """
        ).map { row in
            let given = try row.optionalText("given_name")
            let family = try row.optionalText("family_name")
            return Given(
                assignment: try row.id("id"), classID: try row.id("class_id"), classTitle: try row.text("title"),
                studentName: given.map { name in family.map { name + " " + $0 } ?? name },
                givenAt: try row.time("given_at"))
        }
    }

    static func students(of access: ClassAccess, _ check: ID<Check>, _ visit: Visit) throws -> [GiveStudent] {
        try visit.tx.query(
            """
            SELECT p.id, p.given_name, p.family_name, (
                SELECT COUNT(*) FROM check_assignments g
                WHERE g.check_id = \(check) AND g.class_id = s.class_id AND g.ended_at IS NULL
                  AND (g.student_id IS NULL OR g.student_id = p.id)) AS given
            FROM enrolments s JOIN people p ON p.id = s.person_id AND p.left_at IS NULL
            WHERE s.class_id = \(access.id) AND s.role = 'student' AND \(current("s", visit.today))
            ORDER BY p.name_folded, p.id LIMIT 1000
            """
        ).map {
            GiveStudent(
                id: try $0.id("id"), name: try $0.text("given_name") + " " + $0.text("family_name"),
                hasIt: try $0.int("given") > 0)
        }
    }

    /// Gives the check anew: who finished it before has it to take again. What was given and is not finished is given
    /// once, with the new day.
    ///
    /// - Parameter students: nil for everyone in the class, also who comes later.
    static func give(
        _ check: ID<Check>, to students: [ID<Person>]?, in access: ClassAccess, aimOn: String?, _ visit: Visit
    ) throws {
        _ = try visit.tx.query("SELECT id FROM classes WHERE id = \(access.id)\(SQL.lockRow)")
        try visit.tx.execute(
            """
            UPDATE check_assignments SET ended_at = \(visit.now)
            WHERE check_id = \(check) AND class_id = \(access.id) AND ended_at IS NULL
              AND \(students.map { "student_id IN (\(list: $0))" as SQL } ?? "student_id IS NULL")
            """)
        let receivers: [ID<Person>?] = students.map { $0.map(Optional.some) } ?? [nil]
        for student in receivers {
            let id: ID<CheckAssignment> = try visit.mint()
            try visit.tx.execute(
                """
                INSERT INTO check_assignments (id, check_id, class_id, student_id, given_by, given_at, aim_on)
                VALUES (\(id), \(check), \(access.id), \(student), \(access.viewer), \(visit.now), \(aimOn))
                """)
        }
    }

    /// - Throws: `Failure.notFound` for an assignment of another check or of a class that the viewer does not teach.
    static func takeBack(_ assignment: ID<CheckAssignment>, of check: ID<Check>, _ visit: Visit) throws {
        let row = try visit.tx.first(
            "SELECT class_id FROM check_assignments WHERE id = \(assignment) AND check_id = \(check)")
        guard let row else { throw Failure.notFound }
        _ = try GiveStore.taughtClass(try row.id("class_id"), visit)
        try visit.tx.execute(
            "UPDATE check_assignments SET ended_at = \(visit.now) WHERE id = \(assignment) AND ended_at IS NULL")
    }
}

enum CheckGivePage {
    struct Model: Sendable {
        let check: CheckModel
        let classes: [TaughtClass]
        let chosen: TaughtClass?
        let students: [GiveStudent]
        let today: String
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let title = t.checksGiveTitle(check: page.words(model.check.title))
        let path = "/checks/\(model.check.id)/give"
        let body: HTML =
            if let chosen = model.chosen {
                form(model, chosen, page)
            } else if model.classes.isEmpty {
                empty(t.activitiesGiveNoClass, page)
            } else {
                section(
                    "class", t.activitiesGiveClass,
                    """
                    <ul class="rows">\(each: model.classes, { taught in
                        "<li><a href=\"\(path)?class=\(taught.id)\" translate=\"no\">\(taught.title)</a></li>" as HTML
                    })</ul>
                    """)
            }
        return Page(
            title: title, width: .text, section: "/checks",
            body: """
                <p class="crumb"><a href="/checks/\(model.check.id)">\(page.text(model.check.title))</a></p>
                <div class="head"><div><h1>\(title)</h1></div></div>\(refusalSummary(page))\(body)
                """)
    }

    private static func form(_ model: Model, _ chosen: TaughtClass, _ page: PageContext) -> HTML {
        let t = page.t
        let isSome = page.value("who", else: "all") == "some"
        let marked = Set(page.form?.all("student") ?? [])
        return """
            <form class="form" method="post" action="/checks/\(model.check.id)/give">\(page.hiddenFields())
            <input type="hidden" name="class" value="\(chosen.id)">
            <fieldset class="field" id="who" tabindex="-1"><legend>\(t.activitiesGiveWho)</legend>\(fieldError("who", page))
            <label class="choice"><input type="radio" name="who" value="all" \(attribute: "checked", if: !isSome)>\
            <span>\(t.activitiesGiveAll(class: chosen.title, count: model.students.count))</span></label>
            <label class="choice"><input type="radio" name="who" value="some" \(attribute: "checked", if: isSome)>\
            <span>\(t.activitiesGiveSome)</span></label></fieldset>
            <fieldset class="field"><legend>\(t.activitiesGiveStudents)</legend><div class="columns">\(each: model.students, { student in
                let hasIt: HTML? = student.hasIt ? " <span class=\"tag\">\(t.activitiesGiveHasIt)</span>" : nil
                return """
                    <label class="choice"><input type="checkbox" name="student" value="\(student.id)" \(attribute: "checked", if: marked.contains(student.id.description))>\
                    <span>\(personName(student.name))\(hasIt)</span></label>
                    """ as HTML
            })</div></fieldset>
            <div class="field"><label for="aim">\(t.activitiesGiveAim)</label><p class="hint" id="aim-hint">\(t.activitiesGiveAimHint)</p>\
            \(fieldError("aim", page))<input id="aim" name="aim" type="date" min="\(model.today)" value="\(page.value("aim"))" \
            \(attribute: "aria-describedby", value: described("aim", hint: true, page))></div>
            <div class="btns"><button class="btn btn-main btn-big">\(t.activitiesGiveButton)</button></div></form>
            """
    }

    /// Who has a check, on its page.
    static func given(_ given: [CheckGiveStore.Given], _ check: ID<Check>, _ page: PageContext) -> HTML? {
        let t = page.t
        guard !given.isEmpty else { return nil }
        return section(
            "given", t.checksGivenTo,
            """
            <ul class="rows">\(each: given, { given in
                """
                <li><div><h3><a href="/classes/\(given.classID)/checks/\(check)">\(ownWords(given.classTitle))</a></h3>\
                <p>\(given.studentName.map(personName) ?? "\(t.checksEveryone)") · \(page.format.relativeDay(given.givenAt, now: page.now))</p></div>\
                <form method="post" action="/checks/\(check)/taken-back">\(page.hiddenFields())<input type="hidden" name="assignment" value="\(given.assignment)">\
                <button class="btn">\(t.checksTakeBack)</button></form></li>
                """ as HTML
            })</ul>
            """)
    }
}
