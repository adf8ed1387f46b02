import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Maya with a plan that is written and not put forward, her two homes, her advisor Ms. Reyes, and the office.
struct AgreementWorld: Sendable {
    let work: WorkWorld
    /// The other home.
    let father: ID<Person>
    /// Kept away by a court.
    let blocked: ID<Person>
    /// May read and write, and not agree.
    let aunt: ID<Person>
    let administrator: ID<Person>
    let goal: ID<Goal>
    let secret: ID<Goal>

    var maya: ID<Person> { work.maya }
    var core: Core { work.core }
    var path: String { "/students/\(maya)/plan" }

    /// The plan at first: one goal for everybody, and one between Maya and her advisor.
    var document: PlanDocument {
        PlanDocument(
            goals: [
                PlanGoal(
                    id: goal, category: "real-life-experiences", title: "Help at the animal clinic",
                    reason: "Animals trust me.", competencies: [work.competencies[0]]),
                PlanGoal(
                    id: secret, category: "habits-of-success", title: "Sleep enough", reason: "Secret quokka.",
                    audience: .advisor),
            ],
            items: [
                PlanItem(id: ID(stored: 77), kind: .internship, title: "Willow Street clinic", place: "Fridays 1 to 4")
            ],
            promises: PlanPromises(student: "I come each Friday."), reviewOn: CalendarDay(iso: "2026-06-12"))
    }

    func write(_ document: PlanDocument) async throws {
        let core = core
        let maya = maya
        work.school.clock.advance(minutes: 1)
        try await work.school.database.write { tx in
            try tx.execute(
                """
                INSERT INTO plans (student_id, number, revision, content, changed_by, changed_at)
                VALUES (\(maya), 1, 1, \(document.canonicalText), \(maya), \(core.now()))
                ON CONFLICT (student_id) DO UPDATE SET content = excluded.content, changed_at = excluded.changed_at,
                    revision = plans.revision + 1
                """)
        }
    }

    /// Puts the draft forward as Maya.
    func propose(signs: Bool = true) async throws -> String {
        let browser = try await work.browser(maya)
        return try await propose(browser, signs: signs)
    }

    func propose(_ browser: TestClient, signs: Bool = true) async throws -> String {
        let page = try await browser.get(path + "/proposal").body
        let hash = try #require(browser.hidden("hash", in: page))
        let fields = [("hash", hash)] + (signs ? [("sign", "1")] : [])
        return try #require(try await browser.post(path + "/versions", fields).location)
    }

    /// Reads the version as that person and agrees to it.
    @discardableResult
    func sign(_ version: String, as person: ID<Person>) async throws -> TestClient.Answer {
        let browser = try await work.browser(person)
        let page = try await browser.get(version)
        guard page.status == 200, let hash = browser.hidden("hash", in: page.body) else { return page }
        return try await browser.post(version + "/signatures", [("hash", hash)])
    }

    func agreeAll() async throws -> String {
        let version = try await propose()
        try await sign(version, as: work.reyes)
        try await sign(version, as: work.mother)
        return version
    }

    func states() async throws -> [String] {
        try await work.school.database.read { tx in
            try tx.query("SELECT number, state FROM plan_versions ORDER BY number").map {
                "\(try $0.int("number")) \(try $0.text("state"))"
            }
        }
    }

    func signatures() async throws -> [String] {
        try await work.school.database.read { tx in
            try tx.query(
                """
                SELECT v.number, s.capacity, s.method, p.given_name FROM plan_signatures s
                JOIN plan_versions v ON v.id = s.version_id JOIN people p ON p.id = s.signer_id
                ORDER BY v.number, s.id
                """
            ).map {
                try "\($0.int("number")) \($0.text("capacity")) \($0.text("given_name")) \($0.text("method"))"
            }
        }
    }

    func execute(_ sql: SQL) async throws {
        try await work.school.database.write { tx in _ = try tx.execute(sql) }
    }

    /// A form with a file, as a browser sends it.
    func send(
        _ path: String, _ fields: [(String, String)], file: (name: String, words: String)?, _ browser: TestClient
    ) async throws -> TestClient.Answer {
        let page = await browser.lastPage
        var parts =
            ["token", "key"].filter { name in !fields.contains { $0.0 == name } }.compactMap { name in
                browser.hidden(name, in: page).map { (name, $0) }
            } + fields
        parts = parts.map { ("name=\"\($0.0)\"", $0.1) }
        if let file { parts.append(("name=\"files\"; filename=\"\(file.name)\"", file.words)) }
        let body =
            parts.map { "--cut\r\nContent-Disposition: form-data; \($0.0)\r\n\r\n\($0.1)\r\n" }.joined() + "--cut--\r\n"
        return try await browser.send(
            .post, path, body: body, headers: [.contentType: "multipart/form-data; boundary=cut"])
    }
}

func withAgreement(
    _ engine: TestEngine, _ body: @escaping @Sendable (AgreementWorld) async throws -> Void
) async throws {
    try await withWork(engine) { work in
        let core = work.core
        let world = try await work.school.database.write { tx in
            let place: ID<Organization> = try tx.require("SELECT id FROM organizations").id("id")
            func person(_ name: String, _ role: Role) throws -> ID<Person> {
                let id: ID<Person> = try core.mint.mint()
                let grant: ID<RoleGrant> = try core.mint.mint()
                try tx.execute(
                    """
                    INSERT INTO people (id, given_name, family_name, name_folded, changed_at)
                    VALUES (\(id), \(name), 'Ortiz', \(name), 1)
                    """)
                try tx.execute(
                    """
                    INSERT INTO roles (id, person_id, organization_id, role)
                    VALUES (\(grant), \(id), \(place), \(role.rawValue))
                    """)
                let account = name.lowercased() + ".ortiz"
                try tx.execute(
                    """
                    INSERT INTO accounts (person_id, username, username_folded, changed_at)
                    VALUES (\(id), \(account), \(account), 1)
                    """)
                return id
            }
            func guardian(_ name: String, mayAgree: Bool = true, blockedAt: Int64? = nil) throws -> ID<Person> {
                let person = try person(name, .guardian)
                let link: ID<Guardianship> = try core.mint.mint()
                try tx.execute(
                    """
                    INSERT INTO guardianships (id, guardian_id, student_id, may_agree_plan, blocked_at)
                    VALUES (\(link), \(person), \(work.maya), \(mayAgree), \(blockedAt))
                    """)
                return person
            }
            return AgreementWorld(
                work: work, father: try guardian("Luis"), blocked: try guardian("Kept", blockedAt: 1),
                aunt: try guardian("Tia", mayAgree: false), administrator: try person("Ada", .administrator),
                goal: try core.mint.mint(), secret: try core.mint.mint())
        }
        try await world.write(world.document)
        try await body(world)
    }
}
