import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// What changes after somebody agreed, or while somebody reads.
struct AgreementChangeTests {
    @Test(arguments: TestEngine.available)
    func `a change after signing makes a new draft and shows each signer what changed`(engine: TestEngine) async throws
    {
        try await withAgreement(engine) { world in
            _ = try await world.agreeAll()
            let people = [world.work.mother, world.work.reyes]
            for person in people {
                let home = try await world.work.browser(person).get("/").body
                #expect(!home.contains("has changed since you agreed"))
            }
            var changed = world.document
            changed.items[0].place = "Mondays 1 to 4"
            try await world.write(changed)
            #expect(try await world.states() == ["1 active"])
            for person in people {
                let browser = try await world.work.browser(person)
                let home = try await browser.get("/").body
                #expect(home.contains("has changed since you agreed to version 1"), "\(home)")
                let differences = try await browser.get(world.path + "/differences").body
                #expect(differences.contains("Mondays") && differences.contains("Fridays"))
            }
            let maya = try await world.work.browser(world.maya)
            #expect(!(try await maya.get("/").body.contains("Your plan has changed")))
            try await world.execute("UPDATE plans SET changed_by = \(world.work.reyes)")
            #expect(try await maya.get("/").body.contains("Your plan has changed since you agreed to version 1"))
            let version = try await world.propose()
            for person in people {
                let browser = try await world.work.browser(person)
                #expect(try await browser.get("/").body.contains("has a new version"))
                let page = try await browser.get(version).body
                #expect(page.contains("What changed since you agreed to version 1"))
                #expect(page.contains("Mondays") && page.contains("Fridays"))
                #expect(try await world.sign(version, as: person).status == 303)
                #expect(!(try await browser.get("/").body.contains("has a new version")))
            }
            #expect(try await world.states() == ["1 superseded", "2 active"])
            #expect(try await world.work.count("SELECT CAST(number AS BIGINT) FROM plans") == 3)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a version that was replaced meanwhile is not signed, and both texts are shown`(engine: TestEngine)
        async throws
    {
        try await withAgreement(engine) { world in
            let first = try await world.propose()
            let mother = try await world.work.browser(world.work.mother)
            let page = try await mother.get(first).body
            let fields = [("hash", try #require(mother.hidden("hash", in: page)))]
            var changed = world.document
            changed.goals[0].title = "Help at the shelter"
            try await world.write(changed)
            let second = try await world.propose()
            #expect(try await world.states() == ["1 withdrawn", "2 proposed"])
            let answer = try await mother.post(first + "/signatures", fields)
            #expect(answer.status == 409)
            #expect(answer.body.contains("animal clinic") && answer.body.contains("shelter"))
            #expect(answer.body.contains("Nothing was signed") && answer.body.contains(second))
            #expect(try await world.signatures() == ["1 student Maya screen", "2 student Maya screen"])
            let old = try await mother.get(first)
            #expect(old.status == 200 && old.body.contains("taken back") && !old.body.contains("/signatures"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a fingerprint of other words is not signed`(engine: TestEngine) async throws {
        try await withAgreement(engine) { world in
            let version = try await world.propose(signs: false)
            let mother = try await world.work.browser(world.work.mother)
            try await mother.get(version)
            for hash in [String(repeating: "0", count: 64), "", "x"] {
                let answer = try await mother.post(
                    version + "/signatures", [("hash", hash), ("key", "key-\(hash.count)-abc")])
                #expect(answer.status == 409, "\(hash)")
            }
            #expect(try await world.signatures() == [])
        }
    }

    @Test(arguments: TestEngine.available)
    func `the database lets nobody change words or names`(engine: TestEngine) async throws {
        try await withAgreement(engine) { world in
            let version = try await world.propose()
            let statements: [SQL] = [
                "UPDATE plan_versions SET content = 'x'", "UPDATE plan_versions SET number = 9",
                "DELETE FROM plan_versions", "UPDATE plan_signatures SET signer_id = \(world.father)",
                "DELETE FROM plan_signatures",
                """
                INSERT INTO plan_signatures (id, version_id, student_id, signer_id, capacity, content_hash, method,
                                             recorded_by, signed_at)
                SELECT 5, id, student_id, \(world.father), 'family', \(String(repeating: "0", count: 64)), 'screen',
                       \(world.father), 1 FROM plan_versions
                """,
            ]
            for statement in statements {
                await #expect(throws: (any Error).self) { try await world.execute(statement) }
            }
            let maya = try await world.work.browser(world.maya)
            try await maya.get(version)
            #expect(try await maya.post(version + "/withdrawal").location == version)
            await #expect(throws: (any Error).self) {
                try await world.execute("UPDATE plan_versions SET state = 'active'")
            }
            #expect(try await world.states() == ["1 withdrawn"])
            #expect(try await world.signatures() == ["1 student Maya screen"])
        }
    }

    @Test(arguments: TestEngine.available)
    func `words that were changed behind the program's back are shown as such and never signed`(engine: TestEngine)
        async throws
    {
        try await withAgreement(engine) { world in
            let version = try await world.propose(signs: false)
            let hash = try await world.work.school.database.read { tx in
                try tx.require("SELECT content_hash FROM plan_versions").text("content_hash")
            }
            try await world.execute(
                engine == .sqlite
                    ? "DROP TRIGGER plan_versions_no_change"
                    : "DROP TRIGGER plan_versions_no_change ON plan_versions")
            try await world.execute("UPDATE plan_versions SET content = \(PlanDocument().canonicalText)")
            let mother = try await world.work.browser(world.work.mother)
            let page = try await mother.get(version)
            #expect(page.status == 200 && page.body.contains("are not the ones that were put forward"))
            #expect(!page.body.contains("/signatures"))
            let answer = try await mother.post(version + "/signatures", [("hash", hash)])
            #expect(answer.status == 409)
            #expect(try await world.signatures() == [])
        }
    }

    @Test(arguments: TestEngine.available)
    func `a draft that changed while it was looked at is not put forward unseen`(engine: TestEngine) async throws {
        try await withAgreement(engine) { world in
            let maya = try await world.work.browser(world.maya)
            let page = try await maya.get(world.path + "/proposal").body
            let hash = try #require(maya.hidden("hash", in: page))
            var changed = world.document
            changed.goals[0].title = "Help at the shelter"
            try await world.write(changed)
            let answer = try await maya.post(world.path + "/versions", [("hash", hash)])
            #expect(answer.status == 409 && answer.body.contains("Help at the shelter"))
            #expect(answer.body.contains("The plan changed while you were reading"))
            #expect(try await world.states() == [])
        }
    }

    @Test(arguments: TestEngine.available)
    func `only the student and whoever advises put a plan forward, and the same words only once`(engine: TestEngine)
        async throws
    {
        try await withAgreement(engine) { world in
            for person in [world.work.mother, world.work.oda, world.work.leader] {
                let browser = try await world.work.browser(person)
                #expect(try await browser.get(world.path + "/proposal").status == 404)
                try await browser.get("/settings")
                #expect(try await browser.post(world.path + "/versions", [("hash", "x")]).status == 404)
            }
            let reyes = try await world.work.browser(world.work.reyes)
            let version = try await world.propose(reyes, signs: true)
            #expect(try await world.signatures() == [])
            #expect(try await reyes.get(world.path + "/proposal").body.contains("Nothing has changed"))
            let hash = try await world.work.school.database.read { tx in
                try tx.require("SELECT content_hash FROM plan_versions").text("content_hash")
            }
            #expect(try await reyes.post(world.path + "/versions", [("hash", hash)]).location == version)
            #expect(try await world.states() == ["1 proposed"])
        }
    }
}
