import Foundation
import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// What people say before they agree, names on paper, and the list of a class.
struct AgreementTalkTests {
    @Test(arguments: TestEngine.available)
    func `a question reaches advisor and student, and the advisor marks it as seen to`(engine: TestEngine) async throws
    {
        try await withAgreement(engine) { world in
            let version = try await world.propose()
            let mother = try await world.work.browser(world.work.mother)
            try await mother.get(version)
            let empty = try await mother.post(version + "/comments", [("words", " "), ("kind", "words")])
            #expect(empty.status == 422 && empty.body.contains("Write your question first"))
            let long = String(repeating: "ب", count: AgreementTalk.longest + 1)
            let tooLong = try await mother.post(
                version + "/comments", [("words", long), ("kind", "words"), ("key", "k2")])
            #expect(tooLong.status == 422 && tooLong.body.contains(long))
            let fields = [("words", "¿Quién la lleva? مرحبا <b>"), ("kind", "interpreter"), ("key", "k3")]
            #expect(try await mother.post(version + "/comments", fields).location == version + "#talk")
            for person in [world.maya, world.work.reyes] {
                let home = try await world.work.browser(person).get("/").body
                #expect(home.contains("Rosa Ortiz asks for an interpreter"))
            }
            let reyes = try await world.work.browser(world.work.reyes)
            let page = try await reyes.get(version).body
            #expect(page.contains("مرحبا") && page.contains("Asks for an interpreter") && !page.contains("<b>"))
            let comment = try #require(reyes.hidden("comment", in: page))
            let maya = try await world.work.browser(world.maya)
            try await maya.get(version)
            #expect(try await maya.post(version + "/settlements", [("comment", comment)]).status == 404)
            #expect(try await reyes.post(version + "/settlements", [("comment", comment)]).status == 303)
            #expect(!(try await reyes.get("/").body.contains("asks for an interpreter")))
            #expect(try await mother.get(version).body.contains("Ana Reyes saw to it"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a name on paper is recorded with its scan by those who keep papers`(engine: TestEngine) async throws {
        try await withAgreement(engine) { world in
            let version = try await world.propose()
            let path = version + "/paper-signatures"
            let mother = "family \(world.work.mother)"
            let scan = (name: "signed.pdf", words: "%PDF-1.4 signed")
            for person in [world.work.oda, world.work.mother, world.maya, world.work.lee] {
                let browser = try await world.work.browser(person)
                #expect(try await browser.get(path).status == 404)
            }
            let office = try await world.work.browser(world.administrator)
            #expect(try await office.get(version).status == 404)
            let form = try await office.get(path)
            #expect(form.status == 200 && form.body.contains("Rosa Ortiz") && !form.body.contains("animal clinic"))
            #expect(!form.body.contains("Kept Ortiz") && !form.body.contains("Tia Ortiz"))
            let hash = try #require(office.hidden("hash", in: form.body))
            let bare = try await world.send(path, [("hash", hash), ("signer", mother)], file: nil, office)
            #expect(bare.status == 422 && bare.body.contains("Add a scan"))
            let kept = try await world.send(
                path, [("hash", hash), ("signer", "family \(world.blocked)"), ("key", "k-blocked")], file: scan, office)
            #expect(kept.status == 404)
            let advisor = "advisor \(world.work.reyes)"
            let school = try await world.send(
                path, [("hash", hash), ("signer", advisor), ("key", "k-advisor")], file: scan, office)
            #expect(school.status == 404)
            // A scan that came without a name waits, and is not asked for again.
            let early = try await world.send(path, [("hash", hash), ("key", "k-early")], file: scan, office)
            #expect(
                early.status == 422 && early.body.contains("Choose who signed") && early.body.contains("signed.pdf"))
            try await office.get(path)
            let done = try await world.send(path, [("hash", hash), ("signer", mother)], file: nil, office)
            #expect(done.location == path, "\(done.body)")
            #expect(try await world.signatures() == ["1 student Maya screen", "1 family Rosa paper"])
            #expect(
                try await world.work.count(
                    "SELECT COUNT(*) FROM student_files WHERE owner_kind = 'signature' AND owner_id <> 0") == 1)
            let reyes = try await world.work.browser(world.work.reyes)
            let page = try await reyes.get(version).body
            #expect(page.contains("Ada Ortiz recorded it") && page.contains("See the scan"))
            try await world.sign(version, as: world.work.reyes)
            #expect(try await world.states() == ["1 active"])
        }
    }

    @Test(arguments: TestEngine.available)
    func `the printed version holds the same words, lines to sign on, and the fingerprint`(engine: TestEngine)
        async throws
    {
        try await withAgreement(engine) { world in
            let version = try await world.propose(signs: false)
            let hash = try await world.work.school.database.read { tx in
                try tx.require("SELECT content_hash FROM plan_versions").text("content_hash")
            }
            let reyes = try await world.work.browser(world.work.reyes)
            let page = try await reyes.get(version + "/paper").body
            #expect(page.contains("Help at the animal clinic") && page.contains(fingerprintForPeople(hash)))
            #expect(page.contains("sign-line"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `the list of a class counts honestly, and its table holds no formula`(engine: TestEngine) async throws {
        try await withAgreement(engine) { world in
            let path = "/classes/\(world.work.mathClass)/plans"
            let leader = try await world.work.browser(world.work.leader)
            #expect(try await leader.get(path).body.contains("0 of 2 agreed"))
            let version = try await world.propose()
            let waiting = try await leader.get(path).body
            #expect(waiting.contains("0 of 2 agreed. 1 waits for names.") && waiting.contains("Ana Reyes"))
            #expect(waiting.contains("No plan yet") && waiting.contains("June 12, 2026"))
            try await world.sign(version, as: world.work.reyes)
            try await world.sign(version, as: world.work.mother)
            #expect(try await leader.get(path).body.contains("1 of 2 agreed"))
            try await world.execute("UPDATE people SET given_name = '=SUM(A1)' WHERE id = \(world.work.leo)")
            let table = try await leader.get(path + ".csv")
            #expect(table.body.contains("'=SUM(A1) Ng") && table.body.contains("2026-06-12"))
            #expect(table.headers[.contentDisposition]?.contains("plans.csv") == true)
            let mother = try await world.work.browser(world.work.mother)
            #expect(try await mother.get(path).status == 404)
        }
    }

    @Test(arguments: TestEngine.available)
    func `an erasure takes versions, names and words along`(engine: TestEngine) async throws {
        try await withAgreement(engine) { world in
            let version = try await world.agreeAll()
            let mother = try await world.work.browser(world.work.mother)
            try await mother.get(version)
            try await mother.post(version + "/comments", [("words", "quokka"), ("kind", "words")])
            let features = world.work.school.school.features
            let core = world.core
            let maya = world.maya
            let exported = try await world.work.school.database.read { tx in
                try StudentRecord.export(maya, features: features, in: tx).filter { !$0.rows.isEmpty }.map(\.name)
            }
            for part in ["plan-versions", "plan-signatures", "plan-comments"] { #expect(exported.contains(part)) }
            let counts = try await world.work.school.database.write { tx in
                try StudentRecord.erase(
                    maya, .init(askedBy: nil, reason: "asked"), features: features, at: core.now(), mint: core.mint,
                    in: tx)
            }
            #expect(counts["plan_versions"] == 1 && counts["plan_signatures"] == 3 && counts["plan_comments"] == 1)
            #expect(try await world.states() == [])
        }
    }

    @Test func `the two texts of the migration differ in their triggers alone`() throws {
        let files = Embedded.texts(under: "Migrations/")
        let mark = "-- The words that were put forward and the names under them never change"
        let starts = try ["0013-plans.sql", "0013-plans.postgres.sql"].map { name in
            let text = try #require(files.first { $0.key.hasSuffix(name) }?.value)
            let end = try #require(text.range(of: mark))
            return String(text[..<end.lowerBound])
        }
        #expect(starts[0] == starts[1])
    }
}
