import HTTPTypes
import Interchange
import Learning
import SQL
import TestSupport
import Testing

@testable import School

struct PortfolioTests {
    @Test(arguments: TestEngine.available)
    func `one field is enough to keep something, and nothing is kept of an empty form`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let none = try await world.keep(maya, [:])
            #expect(none.status == 422 && none.body.contains("a photo, a recording"))
            for fields in [["words": "My frog trap"], ["link": "https://example.org/frogs"], ["title": "Frogs"]] {
                #expect(try await world.keep(maya, fields).status == 303)
            }
            try await maya.get(world.portfolio + "/new")
            let photo = try await world.sendFile(
                "frog.png", "\u{89}PNG", to: world.portfolio, [("words", ""), ("title", ""), ("link", "")], by: maya)
            #expect(photo.status == 303, "\(photo.body)")
            let page = try await maya.get(world.portfolio).body
            #expect(page.contains("4 pieces") && page.contains("My frog trap") && page.contains("frog.png"))
        }
    }

    @Test(
        arguments: TestEngine.available,
        ["javascript:alert(1)", "http://example.org", "https://a b.org", "data:text/html,x"])
    func `a link that nobody should follow is sent back with all words`(engine: TestEngine, link: String) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let answer = try await world.keep(maya, ["words": "Look at this", "link": link])
            #expect(answer.status == 422 && answer.body.contains("Look at this"))
            #expect(!answer.body.contains("href=\"\(link)"))
            #expect(try await world.count("SELECT COUNT(*) FROM portfolio_pieces") == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func `the drawer is the student's own: adults see what they added themselves`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let mother = try await world.browser(world.mother)
            #expect(try await world.keep(maya, ["words": "Only mine"]).status == 303)
            #expect(try await world.keep(oda, ["words": "A tower of blocks"]).status == 303)
            for (browser, sees) in [(oda, true), (mother, false)] {
                let page = try await browser.get(world.portfolio).body
                #expect(!page.contains("Only mine") && page.contains("A tower of blocks") == sees)
            }
            let mine = try await maya.get(world.portfolio).body
            #expect(mine.contains("Added by") && mine.contains("Mr. Oda") && mine.contains("A tower of blocks"))
            let piece = try await world.piece("Only mine")
            for browser in [oda, mother] {
                #expect(try await browser.get("/portfolio-pieces/\(piece)").status == 404)
                try await browser.get(world.portfolio)
                #expect(try await browser.post("/portfolio-pieces/\(piece)/removal").status == 404)
            }
            let leader = try await world.browser(world.leader)
            #expect(try await leader.get(world.portfolio + "/new").status == 404)
        }
    }

    @Test(arguments: TestEngine.available)
    func `work that was sent is kept once, and a draft is not kept`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            let attempt = try await world.attempt(of: work)
            #expect(try await maya.post("/attempts/\(attempt)/portfolio").status == 404)
            try await world.send(work, maya, words: "One cup costs 55 cents.")
            for _ in 0..<2 {
                try await maya.get("/work/\(work)")
                let kept = try await maya.post("/attempts/\(attempt)/portfolio")
                #expect(kept.location?.hasPrefix("/portfolio-pieces/") == true, "\(kept.body)")
            }
            #expect(try await world.count("SELECT COUNT(*) FROM portfolio_pieces") == 1)
            let piece = try await maya.get(world.portfolio).body
            #expect(piece.contains("Price sheet"))
            let oda = try await world.browser(world.oda)
            try await oda.get("/work/\(work)")
            #expect(try await oda.post("/attempts/\(attempt)/portfolio").status == 404)
        }
    }

    @Test(arguments: TestEngine.available)
    func `two windows: the older words are not lost and not written over`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let other = try await world.browser(world.maya)
            #expect(try await world.keep(maya, ["words": "First words"]).status == 303)
            let piece = "/portfolio-pieces/\(try await world.piece("First words"))"
            try await maya.get(piece)
            try await other.get(piece)
            let version = [("version", maya.hidden("version", in: await maya.lastPage) ?? "")]
            #expect(try await maya.post(piece, version + [("words", "New words")]).status == 303)
            let late = try await other.post(piece, version + [("words", "Other words")])
            #expect(late.status == 422 && late.body.contains("New words") && late.body.contains("Other words"))
            let long = try await other.post(piece, [("version", "2"), ("words", String(repeating: "é", count: 4_001))])
            #expect(long.status == 422)
        }
    }

    @Test(arguments: TestEngine.available)
    func `first and latest stand side by side, and both go into the portfolio`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let work = try await world.begin(maya)
            try await world.send(work, maya, words: "I guessed.")
            try await world.judge(work, oda, levels: [1, 2])
            #expect(try await maya.get(world.portfolio + "/growth").body.contains("nothing to set side by side"))
            world.school.clock.advance(minutes: 60)
            try await maya.get("/work/\(work)")
            #expect(try await maya.post("/work/\(work)/attempts").status == 303)
            try await world.send(work, maya, words: "I divided the price by the cups.")
            try await world.judge(work, oda, levels: [3, 3])
            let page = try await maya.get(world.portfolio + "/growth").body
            #expect(page.contains("I guessed.") && page.contains("I divided the price by the cups."))
            #expect(page.contains("Ratios") && page.contains("compares you with nobody else"))
            let kept = try await maya.post(world.portfolio + "/growth", [("competency", "\(world.competencies[0])")])
            #expect(kept.status == 303)
            #expect(try await world.count("SELECT COUNT(*) FROM portfolio_pieces") == 2)
            #expect(try await maya.get(world.portfolio + "/growth").body.contains("Both are in the portfolio."))
            let mother = try await world.browser(world.mother)
            #expect(try await mother.get(world.portfolio + "/growth").body.contains("I guessed."))
            #expect(try await mother.post(world.portfolio + "/growth", [("competency", "x")]).status == 404)
        }
    }

    @Test(arguments: TestEngine.available)
    func `an archive reads without a server and holds what its reader may see`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let work = try await world.begin(maya)
            try await world.send(work, maya, words: "Fifty-five <b>cents</b>.")
            try await world.judge(work, oda)
            try await maya.get(world.portfolio + "/new")
            let sent = try await world.sendFile(
                "notes.txt", "plain notes of mine", to: world.portfolio, [("words", "Secret drawer words")], by: maya)
            #expect(sent.status == 303)
            let mine = try await world.archive(maya)
            #expect(mine.names.contains("index.html") && mine.names.contains("work/0001-1.html"))
            #expect(mine.names.contains { $0.hasPrefix("files/") && $0.hasSuffix("notes.txt") })
            #expect(
                mine.text.contains("Fifty-five &lt;b&gt;cents&lt;/b&gt;") && mine.text.contains("plain notes of mine"))
            #expect(mine.text.contains("You found the price of one cup.") && mine.text.contains("Secret drawer words"))
            #expect(!mine.text.contains("<script"))
            let mother = try await world.browser(world.mother)
            let theirs = try await world.archive(mother)
            #expect(theirs.text.contains("Fifty-five") && !theirs.text.contains("Secret drawer words"))
            for person in [world.oda, world.leader, world.reyes, world.leo] {
                let browser = try await world.browser(person)
                #expect(try await browser.get("/students/\(world.maya)/archive").status == 404)
                try await browser.get("/settings")
                #expect(try await browser.post("/students/\(world.maya)/archive").status == 404)
            }
            #expect(try await maya.post("/students/\(world.maya)/archive", [("token", "no")]).status == 403)
        }
    }
}

extension WorkWorld {
    var portfolio: String { "/students/\(maya)/portfolio" }

    /// Sends the form of a new piece.
    @discardableResult
    func keep(_ browser: TestClient, _ fields: [String: String]) async throws -> TestClient.Answer {
        #expect(try await browser.get(portfolio + "/new").status == 200)
        let all = ["words": "", "title": "", "link": "", "competency": ""].merging(fields) { $1 }
        return try await browser.post(portfolio, all.sorted { $0.key < $1.key })
    }

    func piece(_ words: String) async throws -> ID<PortfolioPiece> {
        try await school.database.read { tx in
            try tx.require("SELECT id FROM portfolio_pieces WHERE words = \(words)").id("id")
        }
    }

    func attempt(of work: ID<Work>) async throws -> ID<Attempt> {
        try await school.database.read { tx in
            try tx.require("SELECT id FROM attempts WHERE work_id = \(work) ORDER BY number DESC").id("id")
        }
    }

    /// The names and all text of the archive that a browser downloads.
    func archive(_ browser: TestClient) async throws -> (names: [String], text: String) {
        try await browser.get("/students/\(maya)/archive")
        let answer = try await browser.post("/students/\(maya)/archive")
        #expect(answer.status == 200 && answer.headers[.contentType] == "application/zip")
        let zip = try ZipArchive(MemoryBytes(answer.bytes))
        let texts = try zip.entries.map { String(decoding: try zip.bytes(of: $0, upTo: 1 << 20), as: UTF8.self) }
        return (zip.entries.map(\.name), texts.joined(separator: "\n"))
    }
}
