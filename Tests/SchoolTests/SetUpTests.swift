import Foundation
import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// From an empty database to a school.
struct SetUpTests {
    /// The form as somebody fills it in who has typed the code.
    private func form(
        _ school: TestSchool, _ client: TestClient, code: String, _ changes: [String: String] = [:]
    ) async throws -> [(String, String)] {
        try await client.get("/set-up")
        let page = try await client.post("/set-up", [("set-up-code", code)])
        #expect(page.status == 200 && page.body.contains("name=\"factor\""), "\(page.status)")
        let offered = client.hidden("factor", in: page.body) ?? ""
        let key = [UInt8](hex: String(offered.prefix { $0 != "." })) ?? []
        return [
            "set-up-code": code, "factor": offered, "school": "Escuela Núñez", "zone": "America/Denver",
            "language": "es",
            "year-begins": "2025-08-18", "year-ends": "2026-06-12", "term-1": "", "term-1-begins": "2025-08-18",
            "term-1-ends": "2025-12-19", "given": "Ana", "family": "Núñez", "username": "ana", "role": "leader",
            "password": "river stone 42", "again": "river stone 42",
            "code": OneTimeCode.code(key: key, step: OneTimeCode.step(at: school.core.now())),
        ].merging(changes) { $1 }.map { ($0.key, $0.value) }
    }

    private func count(_ school: TestSchool, _ sql: SQL) async throws -> Int {
        try await school.database.read { tx in try tx.scalarInt(sql) }
    }

    @Test(arguments: TestEngine.available)
    func `every page leads to the set-up until there is a school, and then it is gone`(
        engine: TestEngine
    ) async throws {
        try await withSchool(engine) { school in
            let code = try #require(try await school.school.openSetUp())
            #expect(code.utf8.count == 14)
            let client = school.client()
            for path in ["/", "/sign-in", "/admin/people", "/nowhere", "/me/map"] {
                #expect(try await client.get(path).location == "/set-up", "\(path)")
            }
            for path in ["/help", "/health", "/set-up"] { #expect(try await client.get(path).status == 200, "\(path)") }
            let first = try await client.get("/set-up").body
            #expect(PageChecker.problems(in: first, language: "en") == [])
            let fields = try await form(school, client, code: code.uppercased().replacing("-", with: " "))
            let done = try await client.post("/set-up/begin", fields)
            #expect(done.status == 200 && done.body.split(separator: "<li><code").count == 11, "\(done.body)")
            #expect(PageChecker.problems(in: done.body, language: "en") == [])
            // Signed in, as administrator and leader.
            #expect(try await client.get("/admin/classes").status == 200)
            #expect(try await client.get("/").body.contains("Escuela Núñez"))
            #expect(try await count(school, "SELECT COUNT(*) FROM terms") == 2)
            #expect(try await count(school, "SELECT COUNT(*) FROM roles") == 2)
            // Nothing can be reached twice.
            #expect(try await client.get("/set-up").status == 404)
            let stranger = school.client()
            #expect(try await stranger.get("/set-up").location == "/sign-in?next=/set-up")
            #expect(try await stranger.post("/set-up", [("set-up-code", code)]).status == 303)
            #expect(try await client.post("/set-up/begin", fields).status == 404)
            #expect(try await school.school.openSetUp() == nil)
            #expect(try await count(school, "SELECT COUNT(*) FROM people") == 1)
            // The second step is asked for.
            let elsewhere = school.client()
            #expect(try await elsewhere.signIn("ana", "river stone 42").body.contains("name=\"ticket\""))
            let all = try await contents(of: school.database).values.joined().joined()
            #expect(!all.contains("river stone 42") && !all.contains(code))
        }
    }

    @Test(arguments: TestEngine.available)
    func `of two who set up at the same time one wins`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let code = try #require(try await school.school.openSetUp())
            var forms: [(TestClient, [(String, String)])] = []
            for number in 0..<4 {
                let client = school.client()
                forms.append(
                    (
                        client,
                        try await form(
                            school, client, code: code, ["username": "ana\(number)", "school": "S\(number)"])
                    ))
            }
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for (client, fields) in forms {
                    group.addTask { try await client.post("/set-up/begin", fields).status }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.count { $0 == 200 } == 1, "\(statuses)")
            #expect(try await count(school, "SELECT COUNT(*) FROM organizations") == 1)
            #expect(try await count(school, "SELECT COUNT(*) FROM accounts") == 1)
            #expect(try await count(school, "SELECT COUNT(*) FROM second_factors") == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func `what is missing is said, and what was written is kept`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let code = try #require(try await school.school.openSetUp())
            let client = school.client()
            for (field, value, problem) in [
                ("school", " ", "school"), ("school", String(repeating: "é", count: 201), "school"),
                ("zone", "Mars/Olympus", "zone"), ("zone", "../../etc/passwd", "zone"), ("language", "tlh", "language"),
                ("year-begins", "soon", "year-begins"), ("year-ends", "2025-08-01", "year-ends"),
                ("year-ends", "2029-08-01", "year-ends"), ("term-1-ends", "2027-01-01", "term-1"),
                ("term-1-begins", "", "term-1"), ("given", "", "given"), ("username", "a b", "username"),
                ("password", "short", "password"), ("again", "other words", "again"), ("code", "12345", "code"),
            ] {
                let answer = try await client.post(
                    "/set-up/begin", try await form(school, client, code: code, [field: value]))
                #expect(answer.status == 422 && answer.body.contains("href=\"#\(problem)\""), "\(field): \(value)")
                #expect(field == "family" || answer.body.contains("value=\"Núñez\""))
                #expect(!answer.body.contains("river stone 42"))
                #expect(PageChecker.problems(in: answer.body, language: "en") == [], "\(field)")
            }
            #expect(try await count(school, "SELECT COUNT(*) FROM organizations") == 0)
        }
    }

    @Test func `twenty wrong codes close the way until the server starts again`() async throws {
        let door = SetUpDoor()
        #expect(door.state == .closed && door.answer("") == .shut)
        let code = door.open()
        #expect(door.answer("") == .wrong && door.answer(String(repeating: "a", count: 99_999)) == .wrong)
        for _ in 2..<SetUpDoor.mostTries { #expect(door.answer("abcd-efgh-jkmn") == .wrong) }
        #expect(door.state == .barred && door.answer(code) == .shut)
        let next = door.open()
        #expect(next != code && door.answer(next) == .right && door.answer(code) == .wrong)
        door.close()
        #expect(door.answer(next) == .shut)
    }

    @Test func `a form without the code makes nothing, and a foreign one neither`() async throws {
        try await withSchool(.sqlite) { school in
            let code = try #require(try await school.school.openSetUp())
            let client = school.client()
            let fields = try await form(school, client, code: code, ["set-up-code": "abcd-efgh-jkmn"])
            #expect(try await client.post("/set-up/begin", fields).status == 422)
            let right = try await form(school, client, code: code, ["token": "0"])
            #expect(try await client.post("/set-up/begin", right).status == 403)
            #expect(try await count(school, "SELECT COUNT(*) FROM people") == 0)
        }
    }

    @Test func `a database that was filled elsewhere closes the set-up`() async throws {
        try await withSchool(.sqlite) { school in
            _ = try await school.school.openSetUp()
            try await school.database.write { tx in
                _ = try tx.execute(
                    """
                    INSERT INTO organizations (id, kind, name, time_zone, changed_at)
                    VALUES (1, 'school', 'Here already', 'UTC', 1)
                    """)
            }
            #expect(try await school.client().get("/sign-in").status == 200)
            #expect(school.core.setUp.state == .closed)
        }
    }
}
