import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// A class in which Mr. Oda gave Maya and Leo an activity with two criteria, Maya's mother, her advisor, a leader, and
/// Ms. Lee, who teaches Leo elsewhere.
struct WorkWorld: Sendable {
    let school: TestSchool
    let maya: ID<Person>
    let leo: ID<Person>
    let oda: ID<Person>
    let lee: ID<Person>
    let reyes: ID<Person>
    let mother: ID<Person>
    let leader: ID<Person>
    let mathClass: ID<Class>
    let advisory: ID<Class>
    let activity: ID<Activity>
    let libraryActivity: ID<Activity>
    let rubric: ID<RubricVersion>
    let criteria: [ID<Criterion>]
    let competencies: [ID<Competency>]

    var core: Core { school.core }

    /// A browser in which that person is signed in.
    func browser(_ person: ID<Person>) async throws -> TestClient {
        let core = core
        let token = try await school.database.write { tx in
            try SessionStore.open(
                for: person, lifetime: .init(idleMinutes: 600, hours: 24), device: "test", core: core, in: tx)
        }
        let client = school.client()
        await client.setCookie("trellis-session", token)
        return client
    }

    /// Opens the activity's work as the student; the browser stands on its page.
    func begin(_ browser: TestClient, _ activity: ID<Activity>? = nil) async throws -> ID<Work> {
        try await browser.get("/me/work")
        try await browser.get(try #require(await browser.get("/me/work").location))
        let answer = try await browser.post("/activities/\(activity ?? self.activity)/work")
        let location = try #require(answer.location)
        #expect(try await browser.get(location).status == 200)
        return try #require(ID(String(location.dropFirst("/work/".count))))
    }

    /// What a whole form of a draft holds, for the page that the browser stands on.
    func draft(_ browser: TestClient, words: String = "One cup costs 55 cents.") async throws -> [(String, String)] {
        let page = await browser.lastPage
        return [
            ("version", browser.hidden("version", in: page) ?? ""), ("way", "0"), ("words", words),
            ("link", ""), ("reflection", "The sizes were hard."), ("own-\(criteria[0])", "3"),
            ("own-\(criteria[1])", "2"),
        ]
    }

    func send(_ work: ID<Work>, _ browser: TestClient, words: String = "One cup costs 55 cents.") async throws {
        try await browser.get("/work/\(work)")
        let answer = try await browser.post("/work/\(work)/sending", try await draft(browser, words: words))
        #expect(answer.location == "/work/\(work)", "\(answer.body)")
    }

    /// What a whole judging form holds, for the page that the browser stands on.
    func judgement(
        _ browser: TestClient, levels: [Int] = [3, 3], strength: String = "You found the price of one cup."
    ) async -> [(String, String)] {
        let page = await browser.lastPage
        let hidden = ["student", "attempt", "rubric", "version", "class"].compactMap { name in
            browser.hidden(name, in: page).map { (name, $0) }
        }
        return hidden + [
            ("level-\(criteria[0])", "\(levels[0])"), ("level-\(criteria[1])", "\(levels[1])"),
            ("words-\(criteria[0])", "Try two sizes."), ("strength", strength), ("next", "Say why dividing works."),
        ]
    }

    @discardableResult
    func judge(_ work: ID<Work>, _ browser: TestClient, levels: [Int] = [3, 3]) async throws -> TestClient.Answer {
        #expect(try await browser.get("/work/\(work)/judging").status == 200)
        return try await browser.post("/work/\(work)/judgements", await judgement(browser, levels: levels))
    }

    func count(_ sql: SQL) async throws -> Int {
        try await school.database.read { tx in try tx.scalarInt(sql) }
    }

    func state(_ work: ID<Work>) async throws -> String {
        try await school.database.read { tx in
            try tx.require("SELECT state FROM works WHERE id = \(work)").text("state")
        }
    }

    func estimate(_ student: ID<Person>) async throws -> [String] {
        try await school.database.read { tx in
            try tx.query(
                "SELECT competency_id, level, estimate, evidence_count FROM mastery WHERE student_id = \(student) ORDER BY competency_id"
            ).map { row in
                "\(try row.int64("competency_id")) \(try row.int("level")) \(try row.double("estimate")) \(try row.int("evidence_count"))"
            }
        }
    }
}

/// Builds the world and runs the body in it.
func withWork(_ engine: TestEngine, _ body: @escaping @Sendable (WorkWorld) async throws -> Void) async throws {
    try await withSchool(engine) { school in
        let core = school.core
        let world = try await school.database.write { tx in
            try WorkBuilder(school: school, tx: tx, core: core).build()
        }
        try await body(world)
    }
}

/// Writes the world's rows.
private struct WorkBuilder {
    let school: TestSchool
    let tx: any Transaction
    let core: Core
    var now: Timestamp { core.now() }

    func build() throws -> WorkWorld {
        let place: ID<Organization> = try core.mint.mint()
        try tx.execute(
            """
            INSERT INTO organizations (id, kind, name, time_zone, changed_at)
            VALUES (\(place), 'school', 'Lincoln Middle School', 'America/Los_Angeles', \(now))
            """)
        let maya = try person("Maya", "Ortiz", .student, place)
        let leo = try person("Leo", "Ng", .student, place)
        let oda = try person("Ren", "Oda", .teacher, place, title: LocalText("Mr."))
        let lee = try person("Ida", "Lee", .teacher, place, title: LocalText("Ms."))
        let reyes = try person("Ana", "Reyes", .advisor, place)
        let mother = try person("Rosa", "Ortiz", .guardian, place)
        let leader = try person("Kim", "Park", .leader, place)
        let link: ID<Work> = try core.mint.mint()
        try tx.execute(
            "INSERT INTO guardianships (id, guardian_id, student_id) VALUES (\(link), \(mother), \(maya))")
        let mathClass = try newClass("Math 6", "class", place, teacher: oda, students: [maya, leo])
        let advisory = try newClass("Advisory", "advisory", place, teacher: reyes, students: [maya])
        _ = try newClass("Art", "class", place, teacher: lee, students: [leo])
        let competencies = try competencies()
        let rubric = try RubricWriter(mint: core.mint, now: now, tx: tx).add(rubricDraft(competencies), owner: nil)
        let writer = ActivityWriter(mint: core.mint, now: now, tx: tx)
        let activity = try writer.add(draft("Price sheet", rubric, competencies), author: oda, school: place)
        let library = try writer.add(draft("Juice stand", rubric, competencies), author: nil, school: nil)
        let assignment: ID<Assignment> = try core.mint.mint()
        try tx.execute(
            """
            INSERT INTO assignments (id, activity_id, class_id, given_by, given_at)
            VALUES (\(assignment), \(activity), \(mathClass), \(oda), \(now))
            """)
        let criteria: [ID<Criterion>] = try RubricStore.load(rubric, tx).criteria.map(\.id)
        return WorkWorld(
            school: school, maya: maya, leo: leo, oda: oda, lee: lee, reyes: reyes, mother: mother, leader: leader,
            mathClass: mathClass, advisory: advisory, activity: activity, libraryActivity: library, rubric: rubric,
            criteria: criteria, competencies: competencies)
    }

    private func person(
        _ given: String, _ family: String, _ role: Role, _ place: ID<Organization>, title: LocalText = .empty
    ) throws -> ID<Person> {
        let id: ID<Person> = try core.mint.mint()
        let grant: ID<Person> = try core.mint.mint()
        let name = given.lowercased()
        try tx.execute(
            """
            INSERT INTO people (id, given_name, family_name, title, name_folded, changed_at)
            VALUES (\(id), \(given), \(family), \(title), \(name), \(now))
            """)
        try tx.execute(
            "INSERT INTO roles (id, person_id, organization_id, role) VALUES (\(grant), \(id), \(place), \(role.rawValue))"
        )
        try tx.execute(
            """
            INSERT INTO accounts (person_id, username, username_folded, changed_at)
            VALUES (\(id), \(name + family), \(name + family.lowercased()), \(now))
            """)
        return id
    }

    private func newClass(
        _ title: String, _ kind: String, _ place: ID<Organization>, teacher: ID<Person>, students: [ID<Person>]
    ) throws -> ID<Class> {
        let id: ID<Class> = try core.mint.mint()
        try tx.execute(
            """
            INSERT INTO classes (id, school_id, kind, title, changed_at)
            VALUES (\(id), \(place), \(kind), \(title), \(now))
            """)
        for (person, role) in [(teacher, "teacher")] + students.map({ ($0, "student") }) {
            let enrolment: ID<Person> = try core.mint.mint()
            try tx.execute(
                """
                INSERT INTO enrolments (id, class_id, person_id, role, changed_at)
                VALUES (\(enrolment), \(id), \(person), \(role), \(now))
                """)
        }
        return id
    }

    private func competencies() throws -> [ID<Competency>] {
        let framework: ID<Framework> = try core.mint.mint()
        try tx.execute(
            """
            INSERT INTO frameworks (id, title, origin, changed_at)
            VALUES (\(framework), \(LocalText("Math")), 'own', \(now))
            """)
        return try ["Ratios", "Explaining"].enumerated().map { place, title in
            let id: ID<Competency> = try core.mint.mint()
            try tx.execute(
                """
                INSERT INTO competencies (id, framework_id, position, kind, title, search_text, changed_at)
                VALUES (\(id), \(framework), \(place), 'competency', \(LocalText(title)), '', \(now))
                """)
            return id
        }
    }

    private func rubricDraft(_ competencies: [ID<Competency>]) -> RubricDraft {
        RubricDraft(
            title: LocalText("Fair prices"),
            criteria: zip(["Compare", "Explain"], competencies).map { title, competency in
                .init(
                    competency: competency, title: LocalText(title),
                    levels: (1...4).map { LocalText("\(title) at \($0).") })
            })
    }

    private func draft(
        _ title: String, _ rubric: ID<RubricVersion>, _ competencies: [ID<Competency>]
    ) -> ActivityDraft {
        ActivityDraft(
            title: LocalText(["en": title, "es": title + " (es)"]),
            question: LocalText("Which juice is the best deal?"),
            why: LocalText("Fair prices bring people back."), steps: [LocalText("Find two prices.")],
            ways: [LocalText("Write it"), LocalText("Tell it")], rubric: rubric, competencies: competencies)
    }
}
