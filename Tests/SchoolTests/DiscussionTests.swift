import Foundation
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// A class talks about an activity.
struct DiscussionTests {
    @Test(arguments: TestEngine.available)
    func `the class reads what is said, and nobody else`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let leo = try await world.browser(world.leo)
            let mine = try await world.begin(maya)
            let his = try await world.begin(leo)
            let page = try await maya.get("/work/\(mine)/discussion")
            #expect(PageChecker.problems(in: page.body, language: "en") == [])
            #expect(try await maya.post("/work/\(mine)/discussion", [("words", " ")]).status == 422)
            let sent = try await maya.post("/work/\(mine)/discussion", [("words", "Ben is <b>fair</b>.")])
            #expect(sent.location == "/work/\(mine)/discussion", "\(sent.body)")
            let read = try await leo.get("/work/\(his)/discussion")
            #expect(read.body.contains("Ben is &lt;b&gt;fair&lt;/b&gt;."))
            let first = try #require(leo.hidden("reply", in: read.body))
            #expect(
                try await leo.post("/work/\(his)/discussion", [("words", "Not on hot days."), ("reply", first)]).status
                    == 303)
            let oda = try await world.browser(world.oda)
            let talk = "/classes/\(world.mathClass)/talks/\(world.activity)"
            #expect(try await oda.get(talk).body.contains("Not on hot days."))
            for other in [world.lee, world.mother, world.reyes] {
                #expect(try await world.browser(other).get(talk).status == 404)
                #expect(try await world.browser(other).get("/work/\(mine)/discussion").status == 404)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `a post that worries somebody is hidden with a reason that the writer reads`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let leo = try await world.browser(world.leo)
            let mine = try await world.begin(maya)
            let his = try await world.begin(leo)
            try await leo.get("/work/\(his)/discussion")
            _ = try await leo.post("/work/\(his)/discussion", [("words", "An unkind line")])
            let post = try await world.school.database.read { tx in
                try tx.require("SELECT id FROM discussion_posts").id("id", of: DiscussionPost.self)
            }
            try await maya.get("/work/\(mine)/discussion")
            for _ in 1...2 {
                #expect(
                    try await maya.post("/work/\(mine)/posts/\(post)/report", [("words", "Not kind")]).status == 303)
                try await maya.get("/work/\(mine)/discussion")
            }
            #expect(try await world.count("SELECT COUNT(*) FROM discussion_reports") == 1)
            // Nobody takes back what somebody else said.
            #expect(try await maya.post("/work/\(mine)/posts/\(post)/withdrawal").status == 404)
            let oda = try await world.browser(world.oda)
            let talk = "/classes/\(world.mathClass)/talks/\(world.activity)"
            #expect(try await oda.get("/").body.contains("1 post worries somebody."))
            let seen = try await oda.get(talk)
            #expect(seen.body.contains("Not kind"))
            #expect(PageChecker.problems(in: seen.body, language: "en") == [])
            let path = "/classes/\(world.mathClass)/posts/\(post)"
            #expect(try await oda.post(path + "/hiding", [("reason", "")]).status == 422)
            try await oda.get(talk)
            #expect(try await oda.post(path + "/hiding", [("reason", "Say it kindly.")]).location == talk)
            let hidden = try await maya.get("/work/\(mine)/discussion")
            #expect(!hidden.body.contains("An unkind line") && !hidden.body.contains("Say it kindly."))
            let own = try await leo.get("/work/\(his)/discussion")
            #expect(own.body.contains("An unkind line") && own.body.contains("Say it kindly."))
            #expect(PageChecker.problems(in: own.body, language: "en") == [])
            #expect(try await oda.get("/").body.contains("worries somebody") == false)
            try await oda.get(talk)
            #expect(try await oda.post(path + "/showing").location == talk)
            #expect(try await maya.get("/work/\(mine)/discussion").body.contains("An unkind line"))
        }
    }

    @Test func `a long talk is paged`() async throws {
        try await withWork(.sqlite) { world in
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            let core = world.core
            try await world.school.database.write { tx in
                for number in 1...70 {
                    try tx.execute(
                        """
                        INSERT INTO discussion_posts (id, activity_id, class_id, person_id, words, posted_at)
                        VALUES (\(try core.mint.mint(DiscussionPost.self)), \(world.activity), \(world.mathClass),
                                \(world.leo), \("Line \(number)."), \(core.now()))
                        """)
                }
            }
            let page = try await maya.get("/work/\(work)/discussion")
            #expect(page.body.contains("Line 70.") && !page.body.contains("Line 40."))
            let start = try #require(page.body.range(of: "discussion?before="))
            let before = page.body[start.upperBound...].prefix { $0 != "\"" }
            let earlier = try await maya.get("/work/\(work)/discussion?before=\(before)")
            #expect(earlier.body.contains("Line 40.") && !earlier.body.contains("Line 41."))
        }
    }
}
