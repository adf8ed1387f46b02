import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Putting a plan forward and agreeing to exactly those words.
struct AgreementTests {
    @Test(arguments: TestEngine.available)
    func `a plan holds once student, advisor and one of the family have agreed`(engine: TestEngine) async throws {
        try await withAgreement(engine) { world in
            let maya = try await world.work.browser(world.maya)
            let look = try await maya.get(world.path + "/proposal")
            #expect(look.status == 200 && look.body.contains("Help at the animal clinic"))
            #expect(!look.body.contains("Sleep enough"))
            let version = try await world.propose(maya)
            #expect(try await world.states() == ["1 proposed"])
            #expect(try await world.signatures() == ["1 student Maya screen"])
            for person in [world.work.mother, world.work.reyes] {
                #expect(try await world.states() == ["1 proposed"])
                let signed = try await world.sign(version, as: person)
                #expect(signed.location == version + "#agree", "\(signed.body)")
            }
            #expect(try await world.states() == ["1 active"])
            let page = try await maya.get(version).body
            #expect(page.contains("Agreed") && page.contains("Rosa Ortiz") && page.contains("Ana Reyes"))
            #expect(page.contains("Willow Street clinic") && page.contains("I come each Friday."))
            let audit = try await world.work.count(
                "SELECT COUNT(*) FROM audit_entries WHERE action IN ('plan.proposed', 'plan.signed', 'plan.agreed')")
            #expect(audit == 5)
        }
    }

    @Test(arguments: TestEngine.available)
    func `what is between student and advisor is not part of what is signed`(engine: TestEngine) async throws {
        try await withAgreement(engine) { world in
            let version = try await world.propose()
            let stored = try await world.work.school.database.read { tx in
                try tx.require("SELECT content, content_hash FROM plan_versions")
            }
            let content = try stored.text("content")
            #expect(!content.contains("quokka") && content.contains("animal clinic"))
            #expect(try stored.text("content_hash") == sha256Hex(content.utf8))
            for person in [world.work.mother, world.work.oda, world.work.leader, world.work.reyes] {
                let browser = try await world.work.browser(person)
                let page = try await browser.get(version)
                #expect(page.status == 200 && !page.body.contains("quokka"))
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `the same form sent twice signs once`(engine: TestEngine) async throws {
        try await withAgreement(engine) { world in
            let version = try await world.propose(signs: false)
            let mother = try await world.work.browser(world.work.mother)
            let page = try await mother.get(version).body
            let fields = [("hash", try #require(mother.hidden("hash", in: page)))]
            for _ in 0..<2 {
                #expect(try await mother.post(version + "/signatures", fields).location == version + "#agree")
            }
            let again = try await mother.post(version + "/signatures", fields + [("key", "another-key-of-hers")])
            #expect(again.location == version + "#agree")
            #expect(try await world.signatures() == ["1 family Rosa screen"])
            let proposals = try await world.work.count("SELECT COUNT(*) FROM plan_versions")
            #expect(proposals == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func `nobody signs for somebody else`(engine: TestEngine) async throws {
        try await withAgreement(engine) { world in
            let version = try await world.propose(signs: false)
            let hash = try await world.work.school.database.read { tx in
                try tx.require("SELECT content_hash FROM plan_versions").text("content_hash")
            }
            let work = world.work
            for person in [work.oda, work.leader, work.leo, work.lee, world.blocked, world.aunt, world.administrator] {
                let browser = try await work.browser(person)
                try await browser.get("/settings")
                let answer = try await browser.post(version + "/signatures", [("hash", hash)])
                #expect(answer.status == 404)
            }
            #expect(try await world.signatures() == [])
            let blocked = try await work.browser(world.blocked)
            #expect(try await blocked.get(version).status == 404)
            #expect(try await blocked.get(world.path + "/versions").status == 404)
            let aunt = try await work.browser(world.aunt)
            let page = try await aunt.get(version).body
            #expect(page.contains("Another person agrees for the family") && !page.contains("/signatures"))
            let comment = try await aunt.post(version + "/comments", [("words", "Who drives?"), ("kind", "words")])
            #expect(comment.location == version + "#talk")
        }
    }

    @Test(arguments: TestEngine.available)
    func `both homes may sign, and both are shown`(engine: TestEngine) async throws {
        try await withAgreement(engine) { world in
            let version = try await world.agreeAll()
            #expect(try await world.sign(version, as: world.father).status == 303)
            #expect(try await world.states() == ["1 active"])
            let mother = try await world.work.browser(world.work.mother)
            let page = try await mother.get(version).body
            #expect(page.contains("Rosa Ortiz") && page.contains("Luis Ortiz"))
            #expect(try await world.sign(version, as: world.father).body.contains("/signatures") == false)
        }
    }

    @Test(arguments: TestEngine.available)
    func `who is 18 signs for the family's part as well`(engine: TestEngine) async throws {
        try await withAgreement(engine) { world in
            let version = try await world.propose()
            // Born on May 6, 2008: 18 on the day of the test.
            try await world.execute(
                "INSERT INTO demographics (person_id, birth_date, changed_at) VALUES (\(world.maya), '2008-05-06', 1)")
            let mother = try await world.work.browser(world.work.mother)
            let reading = try await mother.get(version).body
            #expect(reading.contains("agrees alone") && !reading.contains("/signatures"))
            let maya = try await world.work.browser(world.maya)
            #expect(try await maya.get(version).body.contains("your name stands for your family&#39;s part"))
            #expect(try await world.sign(version, as: world.maya).status == 303)
            try await world.sign(version, as: world.work.reyes)
            #expect(try await world.states() == ["1 active"])
            #expect(
                try await world.signatures() == [
                    "1 student Maya screen", "1 family Maya screen", "1 advisor Ana screen",
                ])
        }
    }

    @Test(arguments: TestEngine.available)
    func `the name of an advisor who left stays, and the new one signs the next version`(engine: TestEngine)
        async throws
    {
        try await withAgreement(engine) { world in
            let version = try await world.agreeAll()
            let work = world.work
            try await world.execute(
                "UPDATE enrolments SET person_id = \(work.lee) WHERE person_id = \(work.reyes) AND role = 'teacher'")
            let lee = try await work.browser(work.lee)
            let page = try await lee.get(version)
            #expect(page.status == 200 && page.body.contains("Ana Reyes") && !page.body.contains("/signatures"))
            let reyes = try await work.browser(work.reyes)
            #expect(try await reyes.get(version).status == 404)
            var changed = world.document
            changed.items[0].place = "Mondays 1 to 4"
            try await world.write(changed)
            let next = try await world.propose()
            #expect(try await world.sign(next, as: work.lee).status == 303)
            try await world.sign(next, as: world.father)
            #expect(try await world.states() == ["1 superseded", "2 active"])
        }
    }

    @Test(arguments: TestEngine.available)
    func `where nobody advises, a teacher stands in`(engine: TestEngine) async throws {
        try await withAgreement(engine) { world in
            try await world.execute("UPDATE enrolments SET left_at = 1 WHERE person_id = \(world.work.reyes)")
            let version = try await world.propose()
            #expect(try await world.sign(version, as: world.work.oda).location == version + "#agree")
            try await world.sign(version, as: world.work.mother)
            #expect(try await world.states() == ["1 active"])
        }
    }
}
