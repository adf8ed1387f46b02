import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Whose time at the school has not begun or is over, who must choose a password first, and who is several things at
/// once.
struct AccessTodayTests {
    @Test(arguments: TestEngine.available, ["en", "es"])
    func `somebody without a role today is told so after the right password alone`(
        engine: TestEngine, language: String
    ) async throws {
        try await withPasswords(engine) { world in
            let ends: [(ID<Person>, String, SQL)] = [
                (world.maya, "mayaOrtiz", "UPDATE roles SET ends_on = '2026-05-05' WHERE person_id = \(world.maya)"),
                (world.oda, "renOda", "UPDATE roles SET begins_on = '2026-05-07' WHERE person_id = \(world.oda)"),
                (world.mother, "rosaOrtiz", "DELETE FROM roles WHERE person_id = \(world.mother)"),
            ]
            let t = Messages(try #require(Language(offered: language)))
            for (person, name, end) in ends {
                _ = try await world.school.database.write { tx in try tx.execute(end) }
                let client = world.school.client(language: language)
                let answer = try await client.signIn(name, testPassword)
                #expect(answer.status == 422 && answer.body.contains(t.accessNoRoleToday), "\(name)")
                #expect(PageChecker.problems(in: answer.body, language: language) == [])
                #expect(await client.cookie("trellis-session") == nil)
                let wrong = try await world.school.client(language: language).signIn(name, "river stone 43")
                #expect(wrong.body.contains(t.accessSignInFailed) && !wrong.body.contains(t.accessNoRoleToday))
                #expect(try await world.count("SELECT COUNT(*) FROM sessions WHERE person_id = \(person)") == 0)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `the calendar of each school says whether its role holds`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            // It is 3 in the morning of the 6th at the school and already the 7th on Kiritimati.
            let now = world.core.now()
            try await world.school.database.write { tx in
                let island: ID<Organization> = try world.core.mint.mint()
                let role: ID<RoleGrant> = try world.core.mint.mint()
                try tx.execute(
                    """
                    INSERT INTO organizations (id, kind, name, time_zone, changed_at)
                    VALUES (\(island), 'school', 'Island School', 'Pacific/Kiritimati', 1)
                    """)
                try tx.execute(
                    """
                    INSERT INTO roles (id, person_id, organization_id, role, begins_on)
                    VALUES (\(role), \(world.oda), \(island), 'leader', '2026-05-07')
                    """)
                #expect(try RolesToday(of: world.oda, at: now, in: tx).roles == [.teacher, .leader])
                let earlier = now.adding(hours: -1)
                #expect(try RolesToday(of: world.oda, at: earlier, in: tx).roles == [.teacher])
                // A role that is over names no school.
                try tx.execute(
                    "UPDATE roles SET ends_on = '2026-05-05' WHERE person_id = \(world.oda) AND role = 'teacher'")
                let left = try RolesToday(of: world.oda, at: now, in: tx)
                #expect(left.roles == [.leader] && left.schoolName == "Island School")
                #expect(left.timeZone == "Pacific/Kiritimati")
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `the password that somebody else gave is no new one`(engine: TestEngine) async throws {
        try await withPasswords(engine) { world in
            try await mustChange(world.maya, world)
            let maya = world.school.client()
            #expect(try await maya.signIn("mayaOrtiz", testPassword).status == 303)
            try await maya.get("/settings")
            let again = [("current", testPassword), ("new", testPassword)]
            let answer = try await maya.post("/settings/password", again)
            #expect(answer.status == 422 && answer.body.contains(Messages(.english).accessPasswordSame))
            #expect(PageChecker.problems(in: answer.body, language: "en") == [])
            #expect(try await maya.get("/").location == "/settings")
            let own = [("current", testPassword), ("new", "seven green kites")]
            #expect(try await maya.post("/settings/password", own).status == 303)
            #expect(try await maya.get("/").status == 200)
        }
    }

    @Test(arguments: TestEngine.available)
    func `nothing is kept for somebody who must choose a password first`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            let draft = try await world.draft(maya, words: "Too early")
            let attempt = try await world.school.database.read { tx in
                try tx.require("SELECT id FROM attempts WHERE work_id = \(work)").id("id", of: Attempt.self)
            }
            let file = [("name", "a.txt"), ("type", "text/plain"), ("size", "4")]
            let upload = try #require(try await maya.post("/attempts/\(attempt)/uploads", file).location)
            let token = try #require(maya.hidden("token", in: await maya.lastPage))
            try await mustChange(world.maya, world)
            let before = try await contents(of: world.school.database)

            for path in ["draft", "sending", "files"] {
                #expect(try await maya.post("/work/\(work)/\(path)", draft).location == "/settings", "\(path)")
            }
            let body = (draft + [("token", token)]).map { queryEscaped($0.0) + "=" + queryEscaped($0.1) }
            let autosave = try await maya.send(
                .post, "/work/\(work)/draft", body: body.joined(separator: "&"), headers: [.accept: "text/plain"])
            #expect(autosave.location == "/settings")
            let part = try await maya.send(
                .post, "\(upload)/parts?offset=0", body: "abcd",
                headers: [.formToken: token, .contentType: "application/octet-stream"])
            #expect(part.location == "/settings")
            #expect(
                try await maya.post("/attempts/\(attempt)/uploads", file + [("key", "another-key")]).location
                    == "/settings")
            #expect(try await contents(of: world.school.database) == before)
        }
    }

    // MARK: Several relations

    @Test(arguments: TestEngine.available)
    func `a teacher of the own child may do what a teacher may`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            try await guardian(world.oda, world)
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            try await world.send(work, maya)
            let oda = try await world.browser(world.oda)
            #expect(try await oda.get("/work/\(work)/judging").status == 200)
            #expect(try await world.judge(work, oda).status == 303)
            #expect(try await world.state(work) == "returned")
            // Neither right hides the other.
            #expect(try await oda.get("/family/\(world.maya)").status == 200)
            #expect(try await oda.get("/classes/\(world.mathClass)").status == 200)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a guardian who only leads the school sees more and judges nothing`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            try await guardian(world.leader, world)
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            try await world.send(work, maya)
            let leader = try await world.browser(world.leader)
            #expect(try await leader.get("/work/\(work)").status == 200)
            #expect(try await leader.get("/work/\(work)/judging").status == 404)
            #expect(try await leader.get("/family/\(world.maya)").status == 200)
        }
    }

    @Test func `the strongest of several relations carries the rights of all`() {
        for aspect in Aspect.allCases {
            for one in Relation.allCases {
                for other in Relation.allCases where one != other {
                    let held = [one, other].filter { $0.opens(aspect) }
                    let strongest = Relation.strongest(of: held)
                    #expect((strongest == nil) == held.isEmpty)
                    // The student's own work is written by the student alone, and judged by no student.
                    guard let strongest, strongest != .oneself else { continue }
                    #expect(strongest.mayJudge == held.contains(where: \.mayJudge), "\(held)")
                    #expect(strongest.mayWriteGoals == held.contains(where: \.mayWriteGoals), "\(held)")
                    #expect(strongest.isStaff == held.contains(where: \.isStaff), "\(held)")
                }
            }
        }
        #expect(Relation.strongest(of: [.guardian, .oneself]) == .oneself)
    }

    // MARK: People

    private func mustChange(_ person: ID<Person>, _ world: WorkWorld) async throws {
        _ = try await world.school.database.write { tx in
            try tx.execute("UPDATE accounts SET must_change_password = TRUE WHERE person_id = \(person)")
        }
    }

    private func guardian(_ person: ID<Person>, _ world: WorkWorld) async throws {
        _ = try await world.school.database.write { tx in
            let id: ID<Person> = try world.core.mint.mint()
            try tx.execute(
                "INSERT INTO guardianships (id, guardian_id, student_id) VALUES (\(id), \(person), \(world.maya))")
        }
    }
}
