import Foundation
import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

struct ShowcaseTests {
    @Test(arguments: TestEngine.available)
    func `pieces are chosen, ordered and explained, and each button saves all words`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let showcase = try await world.showcase(maya, ["Tower", "Bridge"])
            let page = try await maya.get(showcase + "/edition").body
            let (tower, bridge) = (try await world.piece("Tower"), try await world.piece("Bridge"))
            let words = [
                ("version", maya.hidden("version", in: page) ?? ""), ("title", "Best of spring"),
                ("intro", "Things that stand"), ("audience", "everyone"), ("s-\(tower)", "It fell twice"),
                ("s-\(bridge)", "It held"),
            ]
            let first = try await world.order()
            let moved = try await maya.post(showcase + "/edition", words + [("move", "down \(first[0])")])
            #expect(moved.location == showcase + "/edition#pieces")
            #expect(try await world.order() == first.reversed())
            let shown = try await maya.get(showcase).body
            for text in ["Best of spring", "Things that stand", "It fell twice", "It held"] {
                #expect(shown.contains(text), "\(text)")
            }
            try await maya.get(showcase + "/edition")
            let version = maya.hidden("version", in: await maya.lastPage) ?? ""
            let out = [("version", version), ("title", "Best of spring"), ("move", "out \(tower)")]
            #expect(try await maya.post(showcase + "/edition", out).status == 303)
            #expect(try await world.order() == [bridge])
            // What a form leaves out is not wiped.
            #expect(try await maya.get(showcase).body.contains("It held"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a showcase is read by those whom the student names`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let showcase = try await world.showcase(maya, ["Tower"])
            for audience in ProfileAudience.allCases {
                try await maya.get(showcase + "/edition")
                let version = maya.hidden("version", in: await maya.lastPage) ?? ""
                let form = [("version", version), ("title", "Mine"), ("audience", audience.rawValue)]
                #expect(try await maya.post(showcase + "/edition", form).status == 303)
                for (person, relation) in [
                    (world.oda, Relation.teacher), (world.reyes, .advisor), (world.mother, .guardian),
                    (world.leader, .leader),
                ] {
                    let browser = try await world.browser(person)
                    let may = audience.includes(relation.profileReader)
                    #expect(try await browser.get(showcase).status == (may ? 200 : 404), "\(audience) \(relation)")
                    #expect(try await browser.get(world.portfolio).body.contains(showcase) == may)
                    #expect(try await browser.get(showcase + "/edition").status == 404)
                }
                let leo = try await world.browser(world.leo)
                #expect(try await leo.get(showcase).status == 404)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `an outsider with the link sees the showcase and nothing else, until it ends`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let showcase = try await world.showcase(maya, ["Tower"])
            try await world.keep(maya, ["words": "Not for others"])
            let shared = try await world.share(maya, showcase, days: 7)
            let stranger = world.school.client()
            let answer = try await stranger.get(shared)
            #expect(answer.status == 200 && answer.body.contains("Tower") && answer.body.contains("Maya"))
            for text in ["Not for others", "Ortiz", "/students/", "/showcases/", "/portfolio", "/work/"] {
                #expect(!answer.body.contains(text), "\(text)")
            }
            #expect(answer.headers[.robots]?.contains("noindex") == true)
            #expect(answer.headers[.referrerPolicy] == "no-referrer")
            #expect(answer.headers[.cacheControl]?.contains("no-store") == true)
            // The student sees that it was opened; the own look does not count.
            try await maya.get(shared)
            #expect(try await maya.get(showcase + "/links").body.contains("Opened once"))
            #expect(try await world.count("SELECT COUNT(*) FROM showcase_openings") == 1)
            // Nothing that was handed out is in the database.
            let token = String(shared.dropFirst("/shared/".count))
            let rows = try await contents(of: world.school.database)
            #expect(!rows.values.joined().contains { $0.contains(token) })
            world.school.clock.advance(minutes: 7 * 24 * 60)
            let late = try await stranger.get(shared)
            #expect(late.status == 410 && !late.body.contains("Tower") && late.body.contains("This link has ended"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a link is ended by the student or the family, and by taking the showcase away`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let showcase = try await world.showcase(maya, ["Tower"], audience: .everyone)
            let stranger = world.school.client()
            let first = try await world.share(maya, showcase, days: 30)
            let id = try await world.newestShare()
            let mother = try await world.browser(world.mother)
            #expect(try await mother.get(showcase).body.contains("Who else can see this"))
            #expect(try await mother.post("\(showcase)/links/\(id)/ending").location == showcase)
            #expect(try await stranger.get(first).status == 410)
            let second = try await world.share(maya, showcase, days: 1)
            #expect(try await stranger.get(second).status == 200)
            let leo = try await world.browser(world.leo)
            try await leo.get("/settings")
            #expect(try await leo.post("\(showcase)/links/\(try await world.newestShare())/ending").status == 404)
            try await maya.get(showcase + "/edition")
            #expect(try await maya.post(showcase + "/removal").status == 303)
            #expect(try await stranger.get(second).status == 410)
            #expect(try await maya.get(showcase).status == 404)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a link opens the files of its showcase and no other file`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            try await maya.get(world.portfolio + "/new")
            for (name, words) in [("in.txt", "Inside"), ("out.txt", "Outside")] {
                try await maya.get(world.portfolio + "/new")
                let sent = try await world.sendFile(
                    name, "text of \(name)", to: world.portfolio, [("words", words)], by: maya)
                #expect(sent.status == 303)
            }
            let showcase = try await world.showcase(maya, [], with: ["Inside"])
            let shared = try await world.share(maya, showcase, days: 1)
            let files = try await world.studentFiles()
            let stranger = world.school.client()
            let inside = try #require(files.first).id, outside = try #require(files.last).id
            let answer = try await stranger.get("\(shared)/files/\(inside)")
            #expect(answer.status == 200 && answer.body == "text of in.txt")
            #expect(answer.headers[.contentDisposition]?.hasPrefix("attachment") == true)
            #expect(answer.headers[.contentSecurityPolicy] == "sandbox; default-src 'none'")
            #expect(try await stranger.get("\(shared)/files/\(outside)").status == 404)
            #expect(try await stranger.get("/student-files/\(inside)").status == 303)
            world.school.clock.advance(minutes: 24 * 60)
            #expect(try await stranger.get("\(shared)/files/\(inside)").status == 404)
        }
    }

    @Test func `trying links is slowed down, and a right one still opens`() async throws {
        try await withWork(.sqlite) { world in
            let maya = try await world.browser(world.maya)
            let shared = try await world.share(maya, try await world.showcase(maya, ["Tower"]), days: 1)
            let stranger = world.school.client()
            var statuses: Set<Int> = []
            for number in 0..<(ShareThrottle.mostMisses + 5) {
                let token = String(repeating: "0", count: 32 - "\(number)".count) + "\(number)"
                statuses.insert(try await stranger.get("/shared/\(token)").status)
            }
            #expect(statuses == [404, 429])
            #expect(try await stranger.get(shared).status == 200)
            world.school.clock.advance(minutes: 1)
            #expect(try await stranger.get("/shared/" + String(repeating: "x", count: 5_000)).status == 404)
        }
    }

    @Test(arguments: TestEngine.available)
    func `the same form sent twice makes one link, and the second answer shows no secret`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let showcase = try await world.showcase(maya, ["Tower"])
            try await maya.get(showcase + "/links")
            let form = [("receiver", "family"), ("label", "Grandma"), ("days", "7")]
            let first = try await maya.post(showcase + "/links", form)
            #expect(first.status == 200 && first.body.contains("/shared/"))
            let again = try await maya.post(showcase + "/links", form)
            #expect(again.status == 303 && again.location == showcase + "/links")
            #expect(try await world.count("SELECT COUNT(*) FROM showcase_shares") == 1)
            for (wrong, field) in [("receiver", "strangers"), ("days", "100000")] {
                try await maya.get(showcase + "/links")
                let sent = form.map { $0.0 == wrong ? (wrong, field) : $0 }
                let answer = try await maya.post(showcase + "/links", sent)
                #expect(answer.status == 422 && answer.body.contains("Grandma"))
            }
        }
    }
}

extension WorkWorld {
    /// A showcase of new pieces with these words, and of old ones.
    func showcase(
        _ browser: TestClient, _ new: [String], with old: [String] = [], audience: ProfileAudience = .own
    ) async throws -> String {
        for words in new { try await keep(browser, ["words": words]) }
        try await browser.get(portfolio)
        let begun = try await browser.post("/students/\(maya)/showcases", [("title", "Spring")])
        let edition = try #require(begun.location)
        try await browser.get(edition)
        var form = [
            ("version", browser.hidden("version", in: await browser.lastPage) ?? ""), ("title", "Spring"),
            ("intro", ""), ("audience", audience.rawValue),
        ]
        for words in new + old { form.append(("add", "\(try await piece(words))")) }
        #expect(try await browser.post(edition, form).status == 303)
        return String(edition.dropLast("/edition".count))
    }

    /// Makes a link and gives its path.
    func share(_ browser: TestClient, _ showcase: String, days: Int) async throws -> String {
        try await browser.get(showcase + "/links")
        let answer = try await browser.post(
            showcase + "/links", [("receiver", "partner"), ("label", "Ms. Park"), ("days", "\(days)")])
        let start = try #require(answer.body.range(of: "/shared/"))
        return "/shared/" + answer.body[start.upperBound...].prefix(32)
    }

    func newestShare() async throws -> ID<ShowcaseShare> {
        try await school.database.read { tx in
            try tx.require("SELECT id FROM showcase_shares ORDER BY id DESC").id("id")
        }
    }

    func order() async throws -> [ID<PortfolioPiece>] {
        try await school.database.read { tx in
            try tx.query("SELECT piece_id FROM showcase_pieces ORDER BY position").map { try $0.id("piece_id") }
        }
    }
}
