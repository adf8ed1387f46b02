import Foundation
import Learning
import SQL
import TestSupport
import Testing

@testable import School

struct ProgressPageTests {
    @Test(arguments: ["en", "es", "qps"])
    func `map and competency are good pages in every language, for student and teacher`(language: String) async throws {
        try await withSchool(.sqlite) { school in
            let world = try await LedgerWorld(school)
            let student = world.students[0]
            try await world.show(student, 0)
            try await world.decideAll(student)
            let map = "/students/\(student)/map"
            for viewer in [student, world.teacher] {
                let client = try await world.client(viewer, school, language: language)
                for path in [
                    map, map + "?show=ready", map + "?framework=\(world.framework)", map + "/\(world.competencies[0])",
                    map + "/\(world.competencies[2])", map + "/\(world.competencies[0])?asOf=2026-05-01",
                ] {
                    let answer = try await client.get(path)
                    #expect(answer.status == 200, "\(path)")
                    #expect(PageChecker.problems(in: answer.body, language: language) == [], "\(path)")
                    #expect(!answer.body.contains("refused"), "\(path)")
                    if language == "qps" { #expect(PageChecker.untranslated(in: answer.body) == [], "\(path)") }
                }
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `the map says what is shown, what is open and what comes later`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await LedgerWorld(school)
            let student = world.students[0]
            let client = try await world.client(student, school)
            let map = "/students/\(student)/map"
            let before = try await client.get(map).body
            #expect(before.contains("We have not met your work yet"))
            try await world.show(student, 0)
            let after = try await client.get(map).body
            #expect(after.contains("You have shown 1 skill."))
            #expect(after.contains("3 Got it") && after.contains("Later (1 skill)"))
            let ready = try await client.get(map + "?show=ready").body
            #expect(ready.contains("Skill 1") && !ready.contains("Skill 0") && !ready.contains("Skill 2"))
        }
    }

    @Test func `a large framework is folded until somebody asks for it`() async throws {
        try await withSchool(.sqlite) { school in
            let world = try await LedgerWorld(school, competencies: 100)
            let client = try await world.client(world.students[0], school)
            try await world.show(world.students[0], 40)
            let map = "/students/\(world.students[0])/map"
            let whole = try await client.get(map).body
            #expect(whole.contains("Skill 40<") && whole.contains("Skill 41<") && !whole.contains("Skill 70<"))
            #expect(whole.contains("Show all 100 in"))
            let area = try await client.get(map + "?framework=\(world.framework)").body
            #expect(area.contains("Skill 70<"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a level explains itself, also as of another day`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await LedgerWorld(school)
            let student = world.students[0]
            try await world.show(student, 0)
            let client = try await world.client(student, school)
            let path = "/students/\(student)/map/\(world.competencies[0])"
            let page = try await client.get(path).body
            for words in [
                "Level 3 of 4: Got it", "by the rule, version 1", "To reach level 4: Going further",
                "Shown in a new situation", "A low score never takes a level away.", "After = before + change",
            ] {
                #expect(page.contains(words), "\(words)")
            }
            // Recorded on May 6: the day before, the school knew nothing of it.
            let before = try await client.get(path + "?asOf=2026-05-05").body
            #expect(before.contains("This is how it was on") && !before.contains("Level 3 of 4"))
            for nonsense in ["?asOf=2026-13-45", "?asOf=", "?asOf=9999-12-31", "?asOf=0001-01-01", "?asOf=%00"] {
                #expect(try await client.get(path + nonsense).status < 500, "\(nonsense)")
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `a teacher sets a level with a reason, and takes the row back`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await LedgerWorld(school)
            let student = world.students[0]
            try await world.show(student, 0)
            let client = try await world.client(world.teacher, school)
            let path = "/students/\(student)/map/\(world.competencies[0])"
            try await client.get(path)
            let bare = try await client.post(path + "/decision", [("how", "overrule"), ("level", "2")])
            #expect(bare.status == 422)
            #expect(bare.body.contains("Write why. The student reads it."))
            #expect(try await world.level(student, 0) == 3)
            let lower = try await client.post(path + "/decision", [("how", "confirm"), ("level", "1")])
            #expect(lower.body.contains("A higher level is shown already."))
            let reason = "Copied from a <friend>."
            let done = try await client.post(
                path + "/decision", [("how", "overrule"), ("level", "2"), ("reason", reason)])
            #expect(done.location == path)
            #expect(try await world.level(student, 0) == 2)
            let page = try await client.get(path).body
            #expect(page.contains("set by") && page.contains("Copied from a &lt;friend&gt;."))
            let row = try await world.newestRow()
            #expect(page.contains("name=\"row\" value=\"\(row)\""))
            #expect(try await client.post(path + "/withdrawals", [("row", "\(row)")]).location == path)
            #expect(try await world.level(student, 0) == 3)
            #expect(try await Replay(world.core.database).check().isEqual)
        }
    }

    @Test(arguments: TestEngine.available)
    func `students neither decide nor see another's map`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await LedgerWorld(school)
            let (student, other) = (world.students[0], world.students[1])
            try await world.show(student, 0)
            let client = try await world.client(student, school)
            let path = "/students/\(student)/map/\(world.competencies[0])"
            #expect(!(try await client.get(path).body.contains("/decision")))
            let fields = [("how", "overrule"), ("level", "4"), ("reason", "Me")]
            #expect(try await client.post(path + "/decision", fields).status == 404)
            let row = try await world.newestRow()
            #expect(try await client.post(path + "/withdrawals", [("row", "\(row)")]).status == 404)
            for address in ["/students/\(other)/map", "/students/\(other)/map/\(world.competencies[0])"] {
                #expect(try await client.get(address).status == 404)
            }
            #expect(try await client.get("/students/\(student)/map/\(student)").status == 404)
            #expect(try await client.get("/students/\(student)/map?framework=nonsense").status == 404)
            #expect(try await client.get("/me/map").location == "/students/\(student)/map")
        }
    }

    @Test(arguments: TestEngine.available)
    func `a changed framework is seen by the next reader`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await LedgerWorld(school)
            let client = try await world.client(world.students[0], school)
            let map = "/students/\(world.students[0])/map"
            #expect(try await client.get(map).body.contains("Skill 2"))
            try await world.core.database.write { tx in
                try tx.execute("UPDATE competencies SET retired_at = 1 WHERE id = \(world.competencies[2])")
                try tx.execute("UPDATE frameworks SET version = version + 1 WHERE id = \(world.framework)")
            }
            #expect(!(try await client.get(map).body.contains("Skill 2")))
        }
    }
}

extension LedgerWorld {
    /// A browser in which somebody is signed in.
    func client(_ person: ID<Person>, _ school: TestSchool, language: String = "en") async throws -> TestClient {
        let core = core
        let token = try await core.database.write { tx in
            try SessionStore.open(for: person, lifetime: .of([.teacher]), device: "test", core: core, in: tx)
        }
        let client = school.client(language: language)
        await client.setCookie("trellis-session", token)
        if language == "qps" { await client.setCookie("trellis-language", language) }
        return client
    }

    /// One of each sort of row beside work.
    fileprivate func decideAll(_ student: ID<Person>) async throws {
        let row = try row(student, 1, level: .gettingThere)
        try await core.database.write { tx in
            let decider = try Ledger.Decider(access(student, in: tx), mint: core.mint, now: core.now())
            try Ledger.append([row], at: core.now(), in: tx)
            try Ledger.confirm(competencies[0], level: .gotIt, reason: "Told me **why**.", by: decider, in: tx)
            try Ledger.overrule(competencies[0], level: .beyond, reason: "In a new place.", by: decider, in: tx)
        }
        let newest = try await newestRow()
        try await core.database.write { tx in
            let decider = try Ledger.Decider(access(student, in: tx), mint: core.mint, now: core.now())
            try Ledger.withdraw(row: newest, by: decider, in: tx)
        }
    }
}
