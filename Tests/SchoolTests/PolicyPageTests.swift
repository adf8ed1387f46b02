import Learning
import SQL
import TestSupport
import Testing

@testable import School

struct PolicyPageTests {
    /// The fields of the form with the best score as the rule.
    private let best = [
        ("rule", "highest"), ("bar2", "45"), ("bar3", "80"), ("bar4", "92"), ("pieces", "3"), ("inRow", "2"),
        ("tasks", "2"), ("caution", "0.5"), ("n", "3"), ("m", "4"), ("days", "60"), ("decider", "rule"),
    ]

    private func query(_ fields: [(String, String)]) -> String {
        fields.map { $0 + "=" + $1 }.joined(separator: "&")
    }

    private func with(_ name: String, _ value: String) -> [(String, String)] {
        best.map { ($0.0, $0.0 == name ? value : $0.1) }
    }

    @Test(arguments: TestEngine.available)
    func `another rule is tried, then saved with a reason, and takes no level back`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await LedgerWorld(school)
            let (student, other) = (world.students[0], world.students[1])
            try await world.show(student, 0)
            try await world.record(try world.row(other, 0, level: .beyond, daysAgo: 1))
            let leader = try await world.person("kim", .leader)
            let client = try await world.client(leader, school)
            let path = "/frameworks/\(world.framework)/policy"
            #expect(try await client.get("/frameworks/\(world.framework)").body.contains("href=\"\(path)\""))
            #expect(try await client.get(path).body.contains("Sure enough, version 1"))
            let tried = try await client.get(path + "?" + query(best))
            #expect(tried.status == 200)
            #expect(tried.body.contains("Counted for 2 students. No level goes down."))
            #expect(tried.body.contains("Moving up: 2 to Going further."))
            #expect(try await world.policyVersion() == 1)

            let form = best + [("version", "1")]
            let bare = try await client.post(path, form)
            #expect(bare.status == 422 && bare.body.contains("Write why."))
            #expect(bare.body.contains("Moving up: 2 to Going further."))
            let saved = try await client.post(path, form + [("reason", "The <best> work should count.")])
            #expect(saved.location == path + "?done=saved")
            #expect(try await world.policyVersion() == 2)
            let page = try await client.get(path + "?done=saved").body
            for words in [
                "The new rule is saved.", "Best score, version 2",
                "by <span translate=\"no\" dir=\"auto\">kim Test</span>",
                "The &lt;best&gt; work should count.", "from the start", "Version 1: Sure enough",
            ] {
                #expect(page.contains(words), "\(words)")
            }
            #expect(try await world.level(student, 0) == 3)
            #expect(try await Replay(world.core.database).check().named == [])
        }
    }

    @Test(arguments: TestEngine.available)
    func `rows are read by the rule that was in force when they were recorded`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await LedgerWorld(school)
            let student = world.students[0]
            let client = try await world.client(try await world.person("kim", .leader), school)
            let path = "/frameworks/\(world.framework)/policy"
            try await client.get(path)
            let reason = ("reason", "The best work should count.")
            #expect(try await client.post(path, best + [("version", "1"), reason]).status == 303)
            // Within the first minute the old rule reads on.
            try await world.record(try world.row(student, 0, level: .beyond, daysAgo: 1))
            #expect(try await world.level(student, 0) == 2)
            school.clock.advance(minutes: 2)
            try await world.record(try world.row(student, 1, level: .beyond, daysAgo: 1))
            #expect(try await world.level(student, 1) == 4)
            // Late work, a correction and a strict rule: what was shown stays, and the replay agrees.
            try await client.get(path)
            #expect(try await client.post(path, with("bar3", "91") + [("version", "2"), reason]).status == 303)
            school.clock.advance(minutes: 2)
            try await world.record(try world.row(student, 1, level: .start, daysAgo: 3))
            try await world.record(try world.row(student, 0, level: .gotIt, daysAgo: 0.5))
            #expect(try await world.level(student, 1) == 4)
            #expect(try await Replay(world.core.database).check().named == [])
            _ = try await Replay(world.core.database).rebuild()
            #expect(try await world.level(student, 1) == 4)
            let page = try await world.client(student, school).get("/students/\(student)/map/\(world.competencies[1])")
            #expect(page.body.contains("by the rule, version 2") && page.body.contains("Best score, version 3"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a rule that somebody else changed meanwhile, or that is the same, is not saved`(
        engine: TestEngine
    ) async throws {
        try await withSchool(engine) { school in
            let world = try await LedgerWorld(school)
            let client = try await world.client(try await world.person("kim", .administrator), school)
            let path = "/frameworks/\(world.framework)/policy"
            try await client.get(path)
            let reason = ("reason", "Because.")
            let stale = try await client.post(path, best + [("version", "7"), reason])
            #expect(stale.status == 422 && stale.body.contains("Somebody else has changed the rule meanwhile."))
            let same = with("rule", "sure") + [("agreement", "on"), ("transfer", "on"), ("version", "1"), reason]
            #expect(try await client.post(path, same).body.contains("This is the rule that is there already."))
            #expect(try await world.policyVersion() == 1)
            #expect(
                try await world.core.database.read { try $0.scalarInt("SELECT COUNT(*) FROM policy_versions") } == 0)
        }
    }

    @Test func `numbers that make no sense are named beside their fields`() async throws {
        try await withSchool(.sqlite) { school in
            let world = try await LedgerWorld(school)
            let client = try await world.client(try await world.person("kim", .leader), school)
            let path = "/frameworks/\(world.framework)/policy"
            try await client.get(path)
            let cases = [
                (with("rule", "none"), "rule"), (with("bar3", "nan"), "bar3"), (with("bar3", "30"), "bar3"),
                (with("bar4", "1e9"), "bar4"), (with("bar2", ""), "bar2"), (with("decider", "x"), "decider"),
                (with("rule", "average").filter { $0.0 != "days" }, "days"),
                (with("rule", "several").map { ($0.0, $0.0 == "n" ? "9" : $0.1) }, "n"),
                (with("rule", "sure").map { ($0.0, $0.0 == "caution" ? "-1" : $0.1) }, "caution"),
                (with("rule", "sure").map { ($0.0, $0.0 == "pieces" ? "99999999999999999999" : $0.1) }, "pieces"),
            ]
            for (fields, field) in cases {
                for answer in [
                    try await client.get(path + "?" + query(fields)),
                    try await client.post(path, fields + [("version", "1"), ("reason", "Because.")]),
                ] {
                    #expect(answer.status == 422, "\(field)")
                    #expect(answer.body.contains("id=\"\(field)-error\""), "\(field)")
                    #expect(PageChecker.problems(in: answer.body, language: "en") == [], "\(field)")
                }
            }
            #expect(try await world.policyVersion() == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func `only leaders and administrators have the page`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await LedgerWorld(school)
            let path = "/frameworks/\(world.framework)/policy"
            for person in [world.teacher, world.students[0], try await world.person("op", .operator)] {
                let client = try await world.client(person, school)
                #expect(try await client.get(path).status == 404)
                try await client.get("/settings")
                #expect(try await client.post(path, best + [("version", "1"), ("reason", "Mine.")]).status == 404)
            }
            let teacher = try await world.client(world.teacher, school)
            #expect(!(try await teacher.get("/frameworks/\(world.framework)").body.contains(path)))
            #expect(try await world.policyVersion() == 1)
        }
    }

    @Test(arguments: ["en", "es", "qps"])
    func `the page is a good page in every language`(language: String) async throws {
        try await withSchool(.sqlite) { school in
            let world = try await LedgerWorld(school)
            try await world.show(world.students[0], 0)
            let client = try await world.client(try await world.person("kim", .leader), school, language: language)
            let path = "/frameworks/\(world.framework)/policy"
            try await client.get(path)
            _ = try await client.post(path, best + [("version", "1"), ("reason", "Because.")])
            let tries = ["sure", "recent", "several", "average"].map { path + "?" + query(with("rule", $0)) }
            for address in [path, path + "?done=saved", path + "?rule=x"] + tries {
                let answer = try await client.get(address)
                #expect(PageChecker.problems(in: answer.body, language: language) == [], "\(address)")
                if language == "qps" { #expect(PageChecker.untranslated(in: answer.body) == [], "\(address)") }
            }
        }
    }
}

extension LedgerWorld {
    /// Somebody who works at the school.
    func person(_ name: String, _ role: Role) async throws -> ID<Person> {
        let core = core
        return try await core.database.write { tx in
            let place: ID<Organization> = try tx.require("SELECT id FROM organizations").id("id")
            let person: ID<Person> = try core.mint.mint()
            let grant: ID<RoleGrant> = try core.mint.mint()
            try tx.execute(
                """
                INSERT INTO people (id, given_name, family_name, name_folded, changed_at)
                VALUES (\(person), \(name), 'Test', \(name), 1)
                """)
            try tx.execute(
                """
                INSERT INTO roles (id, person_id, organization_id, role)
                VALUES (\(grant), \(person), \(place), \(role.rawValue))
                """)
            try tx.execute(
                """
                INSERT INTO accounts (person_id, username, username_folded, password_hash, changed_at)
                VALUES (\(person), \(name), \(name), '', 1)
                """)
            return person
        }
    }

    func record(_ row: Evidence) async throws {
        let now = core.now()
        _ = try await core.database.write { tx in try Ledger.append([row], at: now, in: tx) }
    }

    fileprivate func policyVersion() async throws -> Int {
        try await core.database.read { tx in
            try tx.require("SELECT policy_version FROM frameworks WHERE id = \(framework)").int("policy_version")
        }
    }
}
