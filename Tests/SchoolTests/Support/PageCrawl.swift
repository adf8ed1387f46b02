import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Walks the pages of a school as one person, from the home page along the links that pages show.
struct PageCrawl: Sendable {
    struct Seen: Sendable {
        let who: String
        let path: String
        /// The route that answered, such as `/students/{student}/map`.
        let route: String
        let answer: TestClient.Answer
    }

    let school: TestSchool
    let language: String
    /// How many pages of one route are looked at.
    let pagesOfEachRoute: Int

    /// - Parameters:
    ///   - who: For the words of a failing test.
    ///   - also: Pages to look at beside those that are found.
    func walk(as person: ID<Person>?, who: String, also: [String] = []) async throws -> [Seen] {
        let client = try await client(of: person)
        let routes = school.school.features.flatMap(\.routes).filter { $0.method == .get }
        // What answers a script is no page.
        let starts = routes.map(\.path).filter {
            !$0.contains("{") && $0 != "/metrics" && $0 != "/health" && $0 != "/live" && !$0.hasSuffix(".csv")
        }
        var waiting = ["/"] + starts + also
        var asked: Set<String> = []
        var counts: [String: Int] = [:]
        var seen: [Seen] = []
        while let path = waiting.popLast() {
            guard asked.insert(path).inserted, let route = route(of: path, routes) else { continue }
            guard counts[route, default: 0] < pagesOfEachRoute else { continue }
            let answer = try await client.get(path)
            if answer.status == 404, !path.contains("?"), starts.contains(path) { continue }
            if let location = answer.location {
                waiting.append(String(location.prefix { $0 != "#" }))
                continue
            }
            counts[route, default: 0] += 1
            seen.append(Seen(who: who, path: path, route: route, answer: answer))
            waiting += links(in: answer.body)
        }
        return seen
    }

    func client(of person: ID<Person>?) async throws -> TestClient {
        let client = school.client()
        await client.setCookie("trellis-language", language)
        guard let person else { return client }
        let core = school.core
        let token = try await school.database.write { tx in
            try SessionStore.open(
                for: person, lifetime: .init(idleMinutes: 600, hours: 24), device: "a browser", core: core, in: tx)
        }
        await client.setCookie("trellis-session", token)
        return client
    }

    private func links(in page: String) -> [String] {
        page.split(separator: "href=\"/").dropFirst().map { piece in
            "/" + piece.prefix { $0 != "\"" && $0 != "#" }.replacing("&amp;", with: "&")
        }.filter { !$0.hasSuffix(".csv") && !$0.hasSuffix(".json") }
    }

    func route(of path: String, _ routes: [Route]) -> String? {
        let parts = path.prefix { $0 != "?" }.split(separator: "/")
        let fitting = routes.map(\.path).filter { route in
            let wanted = route.split(separator: "/")
            return wanted.count == parts.count && zip(wanted, parts).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
        }
        return fitting.min { $0.split(separator: "{").count < $1.split(separator: "{").count }
    }
}

/// A small school with invented people, in which the teacher wrote an activity; everybody has the same quick password.
func withDemo(_ engine: TestEngine, _ body: @escaping @Sendable (TestSchool) async throws -> Void) async throws {
    try await withSchool(engine) { school in
        var settings = DemoSettings()
        settings.students = 12
        settings.today = "2026-05-06"
        _ = try await school.school.fillDemo(settings, passwordHash: testHash, now: school.clock.now)
        let teacher = try #require(try await school.parts().first { $0.who == "Teacher" }?.person)
        try await school.database.write { tx in
            try tx.execute(
                """
                UPDATE activities SET author_id = \(teacher), school_id = (SELECT MIN(id) FROM organizations WHERE kind = 'school')
                WHERE id = (SELECT MIN(id) FROM activities)
                """)
        }
        try await body(school)
    }
}

extension TestSchool {
    /// A student looks for a place to begin, one strand to its end and another begun.
    func takePlacements() async throws {
        let student = try await parts().first { $0.who == "Student" }?.person
        let client = try await PageCrawl(school: self, language: "en", pagesOfEachRoute: 1).client(of: student)
        let list = try #require(try await client.get("/me/placement").location)
        for isWhole in [true, false] {
            let strand = try #require(client.hidden("strand", in: try await client.get(list).body))
            let placement = try #require(try await client.post(list, [("strand", strand)]).location)
            while isWhole, let question = client.hidden("question", in: try await client.get(placement).body) {
                try await client.post(placement + "/answer", [("question", question), ("not-yet", "1")])
            }
        }
    }

    /// Pages that only some have a link to: a second child, an activity of one's own.
    func rarePages() async throws -> [String: [String]] {
        let family = try await parts().first { $0.who == "Family" }?.person
        return try await database.write { tx in
            let activity = try tx.require("SELECT id FROM activities WHERE author_id IS NOT NULL").id(
                "id", of: Activity.self)
            let child = try tx.require("SELECT student_id FROM guardianships WHERE guardian_id = \(family)")
            let check = try ownCheck(in: tx)
            let student = try tx.require(
                """
                SELECT s.person_id FROM enrolments t JOIN enrolments s ON s.class_id = t.class_id AND s.role = 'student'
                WHERE t.role = 'teacher' AND t.person_id = \(check.author) ORDER BY s.person_id
                """
            ).id("person_id", of: Person.self)
            let path = "/checks/\(check.id)"
            let talk = try tx.require(
                "SELECT id FROM check_ins WHERE advisor_id = \(check.author) AND state = 'planned' ORDER BY planned_on, id"
            ).id("id", of: CheckIn.self)
            let note = try tx.require("SELECT id FROM notes WHERE written_by = \(check.author) ORDER BY id").id(
                "id", of: Note.self)
            let plan = try changedPlan(in: tx)
            return try [
                "Teacher": [
                    "/activities/\(activity)/edition", path + "/edition", path + "/items/\(check.item)",
                    path + "/items/new?kind=match", "/students/\(student)/check-supports",
                    "/check-ins/\(talk)", "/check-ins/\(talk)/day", "/notes/\(note)",
                    "/versions/\(plan.version)/paper-signatures",
                ] + materialsPages(of: check.author, in: tx) + helpPages(in: tx),
                "Student": [
                    "/inventories/\(try openInterview(in: tx))", plan.path + "/proposal", plan.path + "/differences",
                ] + workPages(in: tx),
                "Family": ["/family/\(child.id("student_id", of: Person.self))"],
            ]
        }
    }

    /// What the author of an activity writes beside it.
    private func materialsPages(of author: ID<Person>, in tx: any Transaction) throws -> [String] {
        let row = try tx.require(
            """
            SELECT v.id, v.activity_id, p.id AS page_id FROM activity_variants v
            JOIN activities a ON a.id = v.activity_id AND a.author_id = \(author)
            JOIN module_pages p ON p.activity_id = a.id ORDER BY v.id LIMIT 1
            """)
        let path = "/activities/\(try row.id("activity_id", of: Activity.self))"
        return [
            path, path + "/materials", path + "/variants", path + "/variants/new", path + "/pages",
            path + "/variants/\(try row.id("id", of: ActivityVariant.self))",
            path + "/pages/\(try row.id("page_id", of: ModulePage.self))",
        ]
    }

    /// The line of a class, what belongs to it, and conferring.
    private func helpPages(in tx: any Transaction) throws -> [String] {
        let listed = try tx.require("SELECT id, class_id FROM help_resources ORDER BY id LIMIT 1")
        let request = try tx.require("SELECT id FROM help_requests WHERE closed_at IS NULL ORDER BY id LIMIT 1").id(
            "id", of: HelpRequest.self)
        let path = "/classes/\(try listed.id("class_id", of: Class.self))"
        return [
            "/give", "/help", "/help/history", "/help/helpers", "/help/resources", "/confer", "/confer/order",
            "/help/\(request)", "/help/resources/\(try listed.id("id", of: HelpResource.self))",
        ].map { path + $0 }
    }

    /// The first student's work with a text, pages and a talk.
    private func workPages(in tx: any Transaction) throws -> [String] {
        let work = try tx.require("SELECT MIN(work_id) AS id FROM work_sources").id("id", of: Work.self)
        return ["", "/versions", "/reading?mark=1", "/pages/1", "/discussion", "/sources"].map { "/work/\(work)" + $0 }
    }

    /// The first student's plan, written on after the newest version was put forward.
    private func changedPlan(in tx: any Transaction) throws -> (path: String, version: ID<PlanVersion>) {
        let row = try tx.require(
            "SELECT id, student_id FROM plan_versions WHERE state = 'proposed' ORDER BY student_id, number DESC")
        let student: ID<Person> = try row.id("student_id")
        var plan = try PlanStore.whole(student, tx).document
        plan.promises.student += " Each week."
        let later = core.now().adding(milliseconds: 60_000)
        try tx.execute(
            "UPDATE plans SET content = \(plan.canonicalText), changed_at = \(later) WHERE student_id = \(student)")
        return ("/students/\(student)/plan", try row.id("id"))
    }

    /// The first student's, begun and left.
    private func openInterview(in tx: any Transaction) throws -> ID<InventoryRound> {
        let id: ID<InventoryRound> = try core.mint.mint()
        try tx.execute(
            """
            INSERT INTO inventory_rounds (id, student_id, inventory, began_at)
            SELECT \(id), student_id, 'inventory.k-2', \(core.now()) FROM inventory_rounds ORDER BY id LIMIT 1
            """)
        return id
    }

    /// A check of one item by whoever wrote the activity.
    private func ownCheck(in tx: any Transaction) throws -> (id: ID<Check>, item: ID<Item>, author: ID<Person>) {
        let row = try tx.require("SELECT author_id, school_id FROM activities WHERE author_id IS NOT NULL")
        let author: ID<Person> = try row.id("author_id")
        let school: ID<Organization>? = try row.optionalID("school_id")
        let competency: ID<Competency> = try tx.require(
            "SELECT id FROM competencies WHERE kind = 'competency' ORDER BY id"
        ).id("id")
        let writer = CheckWriter(mint: core.mint, now: core.now(), tx: tx)
        let check = try writer.add(CheckDraft(title: LocalText("On the pond")), author: author, school: school)
        let item = try writer.add(
            ItemDraft(definition: CheckBuilder.ducks, competencies: [competency]), to: check, author: author,
            school: school)
        return (check, item, author)
    }

    /// One person of each part, and nobody.
    func parts() async throws -> [(who: String, person: ID<Person>?)] {
        let accounts = try await school.demoAccounts()
        return try await database.read { tx in
            try [("Visitor", nil)]
                + accounts.map { account in
                    let row = try tx.require("SELECT person_id FROM accounts WHERE username = \(account.username)")
                    return (account.part, try row.id("person_id"))
                }
        }
    }
}
