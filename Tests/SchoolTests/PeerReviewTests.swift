import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Classmates who read each other's work, and the teacher who reads what they write first.
struct PeerReviewTests {
    @Test(arguments: TestEngine.available)
    func `a classmate reads the work alone, writes, and the student reads it after the teacher`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let leo = try await world.browser(world.leo)
            let oda = try await world.browser(world.oda)
            let work = try await world.begin(maya)
            try await world.send(work, maya)
            let path = try await world.openPeers(oda)
            let review = try await world.review(by: world.leo)
            #expect(try await leo.get("/").body.contains("/peer-reviews/\(review)"))

            let page = try await leo.get("/peer-reviews/\(review)")
            #expect(page.body.contains("One cup costs 55 cents.") && page.body.contains("What is clear?"))
            #expect(!page.body.contains("The sizes were hard."), "what the writer thought is not for classmates")
            #expect(!page.body.contains("value=\"3\" checked"), "nobody else's levels")
            #expect(try await leo.get("/work/\(work)").status == 404)
            let empty = try await leo.post("/peer-reviews/\(review)", [("strength", "Nice"), ("attempt", "0")])
            #expect(empty.status == 422 && empty.body.contains("Nice</textarea>"))
            let form = await world.peerForm(leo)
            #expect(try await leo.post("/peer-reviews/\(review)", form).location == "/peer-reviews/\(review)")
            #expect(try await !maya.get("/work/\(work)").body.contains("Your table is clear."))

            #expect(try await oda.get("/feedback").body.contains("1 review waits"))
            #expect(try await oda.get(path).body.contains("Your table is clear."))
            let show = [("do", "show"), ("review", "\(review)"), ("key", "k-show-1234567")]
            #expect(try await oda.post(path + "/decisions", show).location == path)
            let read = try await maya.get("/work/\(work)").body
            #expect(read.contains("Your table is clear.") && read.contains("A classmate") && !read.contains(">Leo<"))
            #expect(
                try await world.count("SELECT COUNT(*) FROM evidence") == 0,
                "peers count only where the teacher says so")
            #expect(try await leo.post("/peer-reviews/\(review)", [("key", "k-later-123456")] + form).status == 404)
        }
    }

    @Test(arguments: TestEngine.available)
    func `where the teacher lets peers count it is a little, and holding back undoes it`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let leo = try await world.browser(world.leo)
            let oda = try await world.browser(world.oda)
            let work = try await world.begin(maya)
            try await world.send(work, maya)
            let path = try await world.openPeers(oda, [("counts", "1")])
            let review = try await world.review(by: world.leo)
            try await leo.get("/peer-reviews/\(review)")
            try await leo.post("/peer-reviews/\(review)", await world.peerForm(leo))
            try await oda.get(path)
            try await oda.post(path + "/decisions", [("do", "all"), ("key", "k-all-12345678")])
            #expect(
                try await world.count("SELECT COUNT(*) FROM evidence WHERE judge_role = 'peer' AND weight = 0.5") == 2)
            #expect(try await world.count("SELECT COUNT(*) FROM evidence WHERE judge_id IS NOT NULL") == 0)
            let hold = [("do", "hold"), ("review", "\(review)")]
            #expect(try await oda.post(path + "/decisions", hold + [("key", "k-hold-1234567")]).status == 422)
            let reason = [("reason-\(review)", "Say it kindly."), ("key", "k-hold-2345678")]
            #expect(try await oda.post(path + "/decisions", hold + reason).status == 303)
            #expect(try await world.estimate(world.maya) == [])
            #expect(try await !maya.get("/work/\(work)").body.contains("Your table is clear."))
            #expect(try await leo.get("/peer-reviews/\(review)").body.contains("Say it kindly."))
            try await world.judge(work, oda)
            #expect(try await world.estimate(world.maya).count == 2, "the teacher's own judgement counts as ever")
        }
    }

    @Test(arguments: TestEngine.available)
    func `who left the class reads nothing more, and a student who is erased takes the reviews along`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let leo = try await world.browser(world.leo)
            let oda = try await world.browser(world.oda)
            let work = try await world.begin(maya)
            try await world.send(work, maya)
            let path = try await world.openPeers(oda, [("counts", "1")])
            let review = try await world.review(by: world.leo)
            try await leo.get("/peer-reviews/\(review)")
            try await leo.post("/peer-reviews/\(review)", await world.peerForm(leo))
            try await oda.get(path)
            try await oda.post(path + "/decisions", [("do", "show"), ("review", "\(review)")])
            try await world.school.database.write { tx in
                _ = try tx.execute(
                    "UPDATE enrolments SET left_at = 1 WHERE class_id = \(world.mathClass) AND person_id = \(world.leo)"
                )
            }
            #expect(try await leo.get("/peer-reviews/\(review)").status == 404)
            #expect(try await maya.get("/work/\(work)").body.contains("Your table is clear."), "what was given stays")
            try await world.school.database.write { tx in
                let feature = judgingFeature(world.core)
                for step in feature.erase { try tx.execute(step.statement(world.leo)) }
            }
            #expect(try await world.count("SELECT COUNT(*) FROM peer_reviews WHERE reviewer_id = \(world.leo)") == 0)
            #expect(try await world.count("SELECT COUNT(*) FROM peer_review_evidence") == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func `pairs are made by chance and by hand, and a second guide does not overwrite the first`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let path = try await world.openPeers(oda)
            #expect(try await world.count("SELECT COUNT(*) FROM peer_reviews") == 2)
            let own = [
                ("do", "pair"), ("reviewer", "\(world.leo)"), ("author", "\(world.leo)"), ("key", "k-own-12345678"),
            ]
            #expect(try await oda.post(path + "/pairs", own).status == 422)
            let foreign = [
                ("do", "pair"), ("reviewer", "\(world.mother)"), ("author", "\(world.leo)"), ("key", "k-fo-123456789"),
            ]
            #expect(try await oda.post(path + "/pairs", foreign).status == 404)
            let stale = [("version", "7"), ("guide", "Other words"), ("key", "k-stale-123456")]
            let answer = try await oda.post(path, stale)
            #expect(
                answer.status == 422 && answer.body.contains("What is clear?") && answer.body.contains("Other words"))
            try await oda.get(path)
            #expect(try await oda.post(path + "/closing").status == 303)
            let review = try await world.review(by: world.leo)
            #expect(try await world.browser(world.leo).get("/peer-reviews/\(review)").body.contains("This is over."))
            let lee = try await world.browser(world.lee)
            #expect(try await lee.get(path).status == 404)
            let leader = try await world.browser(world.leader)
            #expect(try await leader.get(path).status == 200)
            #expect(try await leader.post(path + "/pairs", [("do", "chance")]).status == 404)
        }
    }
}

extension WorkWorld {
    /// Begins a round for the activity and pairs the two students of the class.
    func openPeers(_ browser: TestClient, _ more: [(String, String)] = []) async throws -> String {
        let path = PeerRoundStore.path(mathClass, activity)
        #expect(try await browser.get(path).status == 200)
        let opened = try await browser.post(path, [("guide", "What is clear?"), ("key", "k-open-1234567")] + more)
        #expect(opened.location == path, "\(opened.body)")
        try await browser.get(path)
        let paired = try await browser.post(
            path + "/pairs", [("do", "chance"), ("each", "2"), ("key", "k-pairs-123456")])
        #expect(paired.location == path, "\(paired.body)")
        return path
    }

    func review(by person: ID<Person>) async throws -> ID<PeerReview> {
        try await school.database.read { tx in
            try tx.require("SELECT id FROM peer_reviews WHERE reviewer_id = \(person)").id("id")
        }
    }

    func peerForm(_ browser: TestClient) async -> [(String, String)] {
        let attempt = browser.hidden("attempt", in: await browser.lastPage) ?? ""
        return [
            ("attempt", attempt), ("strength", "Your table is clear."), ("next", "Add a second size."),
            ("level-\(criteria[0])", "3"), ("level-\(criteria[1])", "2"), ("key", "k-peer-1234567"),
        ]
    }
}
