import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

struct ProposalPageTests {
    @Test(arguments: TestEngine.available)
    func `a student proposes, the teacher changes words, the student agrees, and the plan has it`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let path = try await world.proposeIdea(maya)
            #expect(try await oda.get("/").body.contains("1 idea of a student waits."))
            #expect(try await oda.get("/proposals").body.contains("A goat stand"))
            world.school.clock.advance(minutes: 60)
            try await world.counter(path, oda, ["product": "A price list and a talk", "words": "You speak so well."])
            #expect(try await world.proposalState(path) == "countered")

            let home = try await maya.get("/").body
            #expect(home.contains("came back with changes"))
            let page = try await maya.get(path).body
            #expect(page.contains("<ins><span class=\"sr\">Put in: </span> and a talk</ins>"))
            #expect(page.contains("You speak so well."))
            #expect(page.contains("Mr. Oda"))
            #expect(try await world.agree(path, maya).location == path)

            let agreed = try await maya.get(path).body
            #expect(try await world.proposalState(path) == "agreed")
            #expect(agreed.contains("Agreed by"))
            #expect(agreed.contains("Mr. Oda") && agreed.contains("Maya Ortiz"))
            let item = try #require(try await world.plan(of: world.maya).items.first)
            #expect(item.title == "A goat stand")
            #expect(item.competencies == [world.competencies[0]])
            #expect("/proposals/\(try #require(item.proposal))" == path)
            #expect(try await oda.get("/").body.contains("1 idea of a student waits.") == false)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a yes to words that changed meanwhile agrees to nothing and shows the change`(engine: TestEngine) async throws
    {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let reyes = try await world.browser(world.reyes)
            let path = try await world.proposeIdea(maya)
            try await world.counter(path, oda, ["product": "A film"])
            let read = try #require(maya.hidden("hash", in: try await maya.get(path).body))
            try await world.counter(path, reyes, ["product": "A film for the family"])
            let answer = try await maya.post(path + "/agreement", [("hash", read)])
            #expect(answer.status == 409)
            #expect(answer.body.contains("Nothing was agreed on."))
            #expect(answer.body.contains("for the family</ins>"))
            #expect(try await world.proposalState(path) == "countered")
            #expect(try await world.plan(of: world.maya).items.isEmpty)
        }
    }

    @Test(arguments: TestEngine.available)
    func `one agreement counts once, however often it is sent and by whomever`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let reyes = try await world.browser(world.reyes)
            let path = try await world.proposeIdea(maya)
            let hash = try #require(reyes.hidden("hash", in: try await reyes.get(path).body))
            try await world.agree(path, oda)
            #expect(try await reyes.post(path + "/agreement", [("hash", hash)]).location == path)
            #expect(try await oda.post(path + "/agreement", [("hash", hash), ("key", "another")]).location == path)
            #expect(try await world.count("SELECT COUNT(*) FROM proposal_turns WHERE kind = 'agree'") == 1)
            #expect(try await world.plan(of: world.maya).items.count == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func `nobody agrees to the own words`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let path = try await world.proposeIdea(maya)
            #expect(maya.hidden("hash", in: try await maya.get(path).body) == nil)
            let hash = try await world.school.database.read { tx in
                try tx.require("SELECT content_hash FROM proposal_turns").text("content_hash")
            }
            #expect(try await world.agree(path, maya, hash: hash).status == 409)
            #expect(try await world.proposalState(path) == "proposed")
        }
    }

    @Test(arguments: TestEngine.available)
    func `a no needs its reason and another way, which the student takes up with one tap`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let path = try await world.proposeIdea(maya)
            try await oda.get(path)
            let version = try #require(oda.hidden("version", in: await oda.lastPage))
            for fields in [[("reason", "Too far away")], [("suggestion", "A stall at school")], []] {
                let answer = try await oda.post(path + "/declining", fields + [("version", version)])
                #expect(answer.status == 422)
                for (_, words) in fields { #expect(answer.body.contains(words)) }
            }
            #expect(try await world.proposalState(path) == "proposed")
            let both = [("reason", "Too far away"), ("suggestion", "A stall at school"), ("version", version)]
            try await oda.get(path)
            #expect(try await oda.post(path + "/declining", both).location == path)
            #expect(try await maya.get(path).body.contains("A stall at school"))
            let draft = try #require(try await maya.post(path + "/suggestion").location)
            #expect(draft != path)
            let form = try await maya.get(draft).body
            #expect(form.contains("A stall at school</textarea>"))
            try await maya.get(path)
            #expect(try await maya.post(path + "/suggestion").location == draft)
        }
    }

    @Test(arguments: TestEngine.available)
    func `two teachers at once: the second sees both texts and loses no word`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let reyes = try await world.browser(world.reyes)
            let path = try await world.proposeIdea(maya)
            try await reyes.get(path + "/counter")
            let late = await world.idea(reyes, ["product": "A poster", "words": "Posters last"])
            try await world.counter(path, oda, ["product": "A talk"])
            let answer = try await reyes.post(path + "/counter", late)
            #expect(answer.status == 409)
            for words in ["A talk", "A poster", "Posters last"] { #expect(answer.body.contains(words), "\(words)") }
            #expect(try await world.count("SELECT COUNT(*) FROM proposal_turns WHERE kind = 'counter'") == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a draft is kept as it is written, its meter fills, and nobody else finds it`(engine: TestEngine) async throws
    {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let path = try await world.beginIdea(maya)
            #expect(await maya.lastPage.contains("0 of 6 parts written"))
            let body = (await world.idea(maya) + [("token", maya.hidden("token", in: await maya.lastPage) ?? "")])
                .map { queryEscaped($0.0) + "=" + queryEscaped($0.1) }.joined(separator: "&")
            let saved = try await maya.send(.post, path + "/draft", body: body, headers: [.accept: "text/plain"])
            #expect(saved.status == 200 && saved.headers[.formVersion] == "2")
            let page = try await maya.get(path).body
            #expect(page.contains("6 of 6 parts written"))
            #expect(page.contains("1 standard is named."))
            let stale = try await maya.send(
                .post, path + "/draft", body: body.replacing("goat", with: "pony"), headers: [.accept: "text/plain"])
            #expect(stale.status == 409)
            for other in [world.oda, world.mother, world.leader] {
                let browser = try await world.browser(other)
                #expect(try await browser.get(path).status == 404)
                #expect(try await browser.get("/students/\(world.maya)/proposals").body.contains("goat") == false)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `what is missing is named and nothing that was written is lost`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let path = try await world.beginIdea(maya)
            let fields = await world.idea(
                maya,
                [
                    "title": "", "criteria": "", "begins": "soon", "hours": "999999999999999999999",
                    "question": "كم يكلف الماعز؟", "people": String(repeating: "👩‍👩‍👧‍👦", count: 300),
                ])
            let answer = try await maya.post(path + "/proposing", fields)
            #expect(answer.status == 422)
            for words in [
                "Give it a name first.", "كم يكلف الماعز؟", "This is no day.", "A whole number from 1 to 2,000.",
            ] {
                #expect(answer.body.contains(words), "\(words)")
            }
            #expect(try await world.proposalState(path) == "draft")
        }
    }

    @Test(arguments: TestEngine.available)
    func `family may say something and not agree, and a teacher of another class finds nothing`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let mother = try await world.browser(world.mother)
            let path = try await world.proposeIdea(maya)
            let page = try await mother.get(path).body
            #expect(!page.contains("/agreement") && !page.contains("/counter"))
            #expect(try await mother.post(path + "/comments", [("comment", "We have a barn.")]).location == path)
            #expect(try await maya.get(path).body.contains("We have a barn."))
            let hash = try await world.school.database.read { tx in
                try tx.require("SELECT content_hash FROM proposal_turns WHERE kind = 'propose'").text("content_hash")
            }
            #expect(try await world.agree(path, mother, hash: hash).status == 404)
            let lee = try await world.browser(world.lee)
            #expect(try await lee.get(path).status == 404)
            #expect(try await lee.get("/proposals").body.contains("goat") == false)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a proposal of a student who moved waits for nobody there`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let path = try await world.proposeIdea(maya)
            try await world.school.database.write { tx in
                _ = try tx.execute("UPDATE enrolments SET ends_on = '2026-05-05' WHERE person_id = \(world.maya)")
            }
            #expect(try await oda.get(path).status == 404)
            #expect(try await oda.get("/proposals").body.contains("No idea waits for you now."))
            #expect(try await maya.get(path).status == 200)
            #expect(try await maya.post(path + "/withdrawal").status == 303)
            #expect(try await world.proposalState(path) == "withdrawn")
        }
    }

    @Test(arguments: TestEngine.available)
    func `looking at the form twice leaves one draft, and search keeps the words`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let path = try await world.beginIdea(maya, kind: "topic")
            #expect(try await world.beginIdea(maya, kind: "topic") == path)
            try await world.school.database.write { tx in
                _ = try tx.execute(
                    "UPDATE competencies SET search_text = 'explaining' WHERE id = \(world.competencies[1])")
            }
            let fields = await world.idea(maya) + [("q", "Explaining"), ("find", "1")]
            let found = try #require(try await maya.post(path + "/draft", fields).location)
            let page = try await maya.get(String(found.prefix { $0 != "#" })).body
            #expect(page.contains("A goat stand") && page.contains("\(world.competencies[1])"))
            let none = try await maya.get(path + "?q=zzzz").body
            #expect(none.contains("Nothing found for"))
        }
    }
}
