import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// What happens when two people, or one person twice, write about the same thing; and what leaves the school.
struct ProfileWritingTests {
    @Test(arguments: TestEngine.available)
    func `a dispute stands beside an adult's words, also after the answer`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let mother = try await world.browser(world.mother)
            let entry = try await world.write(.priorLearning, "Little practice with fractions.", by: oda)
            try await maya.get("/profile-entries/\(entry)/remarks")
            let dispute = [("kind", "dispute"), ("words", "I cut wood with my uncle.")]
            #expect(try await maya.post("/profile-entries/\(entry)/remarks", dispute).status == 303)
            for browser in [maya, oda, mother] {
                let page = try await browser.get(world.profile()).body
                #expect(page.contains("I cut wood with my uncle.") && page.contains("Waiting for an answer"))
            }
            // New words of the adult do not make the dispute go away.
            try await oda.get("/profile-entries/\(entry)")
            let changed = try await oda.post(
                "/profile-entries/\(entry)", [("field", "prior_learning"), ("words", "Some practice with fractions.")])
            let newer = try #require(world.entry(in: changed))
            #expect(try await mother.get(world.profile()).body.contains("Waiting for an answer"))
            #expect(try await mother.get("/profile-entries/\(newer)/remarks").status == 404)
            let page = try await oda.get("/profile-entries/\(newer)/remarks")
            let remark = try #require(oda.hidden("remark", in: page.body))
            let answer = [("remark", remark), ("words", "Thank you. Show me.")]
            #expect(try await oda.post("/profile-entries/\(newer)/answers", answer).status == 303)
            for browser in [maya, oda, mother] {
                let page = try await browser.get(world.profile()).body
                #expect(page.contains("I cut wood with my uncle.") && page.contains("Thank you. Show me."))
                #expect(!page.contains("Waiting for an answer"))
            }
            // The advisor was slower: both answers are there to read.
            let reyes = try await world.browser(world.reyes)
            try await reyes.get(world.profile())
            let late = try await reyes.post(
                "/profile-entries/\(newer)/answers", [("remark", remark), ("words", "My own answer.")])
            #expect(
                late.status == 422 && late.body.contains("Thank you. Show me.") && late.body.contains("My own answer."))
        }
    }

    @Test(arguments: TestEngine.available)
    func `whoever saves second sees both texts, and saving again takes the place of the newer`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let elsewhere = try await world.browser(world.maya)
            let entry = try await world.write(.words, "The first words", by: maya)
            try await maya.get("/profile-entries/\(entry)")
            try await elsewhere.get("/profile-entries/\(entry)")
            func save(_ words: String, _ browser: TestClient, at id: ID<ProfileEntry>) async throws -> TestClient.Answer
            {
                try await browser.post("/profile-entries/\(id)", [("field", "words"), ("words", words)])
            }
            async let one = save("From the phone", maya, at: entry)
            async let two = save("From the laptop", elsewhere, at: entry)
            let answers = try await [one, two]
            #expect(answers.map(\.status).sorted() == [303, 422])
            let second = try #require(answers.first { $0.status == 422 })
            #expect(second.body.contains("From the phone") && second.body.contains("From the laptop"))
            let newest = try #require(
                answers.first { $0.status == 303 }.flatMap { world.entry(in: $0) })
            #expect(second.body.contains("action=\"/profile-entries/\(newest)\""))
            try await maya.get("/profile-entries/\(entry)")
            #expect(try await save("Both together", maya, at: newest).status == 303)
            #expect(try await maya.get(world.profile()).body.contains("Both together"))
            // A second "new" form of the one text meets the first as well.
            let fresh = try await maya.post(world.profile(), [("field", "words"), ("words", "A third")])
            #expect(fresh.status == 422 && fresh.body.contains("Both together") && fresh.body.contains("A third"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `the family's copy of the record leaves out what the student keeps, and nothing else`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            for audience in ProfileAudience.allCases {
                try await world.write(.priority, "FOR-\(audience.rawValue)", by: maya, audience: audience)
            }
            let older = try await world.write(.priority, "FOR-older", by: maya)
            try await maya.get("/profile-entries/\(older)")
            _ = try await maya.post(
                "/profile-entries/\(older)", [("field", "priority"), ("words", "FOR-newer"), ("audience", "own")])
            let back = try await world.write(.priority, "FOR-back", by: maya)
            try await maya.get("/profile-entries/\(back)")
            _ = try await maya.post("/profile-entries/\(back)/withdrawal")
            let seen = try await world.write(.talent, "FOR-teacher", by: oda)
            try await oda.get("/profile-entries/\(seen)")
            _ = try await oda.post("/profile-entries/\(seen)/withdrawal")
            let features = world.school.school.features
            let words = try await world.school.database.read { tx in
                try StudentRecord.export(world.maya, features: features, in: tx).first { $0.name == "profile" }?.rows
                    .map { try $0.text("words") }
            }
            #expect(words?.sorted() == ["FOR-advisor", "FOR-everyone", "FOR-staff", "FOR-teacher"])
        }
    }
}
