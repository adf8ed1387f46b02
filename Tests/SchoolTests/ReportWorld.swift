import Foundation
import HTTPTypes
import Learning
import SQL
import Testing

@testable import School

/// What stands in the paths of a portfolio and of reports: all of it about Maya.
struct PortfolioRows {
    let work: WorkWorld
    let tx: any Transaction

    /// A piece in a showcase that all may read and that has a link, and a report that is published.
    func build() throws -> [String: String] {
        let core = work.core
        let now = core.now()
        let piece: ID<PortfolioPiece> = try core.mint.mint()
        let showcase: ID<Showcase> = try core.mint.mint()
        let share: ID<ShowcaseShare> = try core.mint.mint()
        let round: ID<ReportRound> = try core.mint.mint()
        let report: ID<TermReport> = try core.mint.mint()
        let token = String(repeating: "a", count: 32)
        try tx.execute(
            """
            INSERT INTO portfolio_pieces (id, student_id, words, added_by, kept_at, changed_at)
            VALUES (\(piece), \(work.maya), 'A tower', \(work.maya), \(now), \(now))
            """)
        try tx.execute(
            """
            INSERT INTO showcases (id, student_id, title, audience, made_at, changed_at)
            VALUES (\(showcase), \(work.maya), 'Spring', 'everyone', \(now), \(now))
            """)
        try tx.execute(
            """
            INSERT INTO showcase_pieces (showcase_id, piece_id, student_id, position)
            VALUES (\(showcase), \(piece), \(work.maya), 0)
            """)
        try tx.execute(
            """
            INSERT INTO showcase_shares (id, showcase_id, student_id, token_hash, receiver, made_by, made_at, ends_at)
            VALUES (\(share), \(showcase), \(work.maya), \(ShareStore.hash(token)), 'panel', \(work.maya), \(now),
                    \(now.adding(days: 30)))
            """)
        let school: Int64 = try tx.require("SELECT school_id FROM classes WHERE id = \(work.mathClass)").int64(
            "school_id")
        try tx.execute(
            """
            INSERT INTO report_rounds (id, organization_id, title, begins_on, ends_on, write_by, made_by, made_at,
                                       changed_at)
            VALUES (\(round), \(school), 'Winter', '2026-01-05', '2026-06-05', '2026-06-01', \(work.leader), \(now), \(now))
            """)
        let day = CalendarDay(daysSinceEpoch: 20_000)
        let content = try TermReport(
            student: "Maya Ortiz", school: "Lincoln", title: "Winter", beginsOn: day, endsOn: day, parts: [],
            subjects: [], goals: [], sentences: [], crosswalk: nil
        ).canonicalText
        try tx.execute(
            """
            INSERT INTO term_reports (id, round_id, student_id, number, content, content_hash, published_by, published_at)
            VALUES (\(report), \(round), \(work.maya), 1, \(content), \(sha256Hex(content.utf8)), \(work.reyes), \(now))
            """)
        return [
            "piece": "\(piece)", "showcase": "\(showcase)", "share": "\(share)", "token": token,
            "file": "\(piece)", "reportRound": "\(round)",
        ]
    }
}

extension WorkWorld {
    /// A round of the year so far, begun by the leader.
    func round(marks: Bool = false) async throws -> ID<ReportRound> {
        let leader = try await browser(leader)
        try await leader.get("/reports/new")
        var form = [("title", "Spring 2026"), ("begins", "2026-01-05"), ("ends", "2026-06-05"), ("by", "2026-06-01")]
        if marks { form.append(("marks", "1")) }
        let answer = try await leader.post("/reports", form)
        let location = try #require(answer.location)
        return try #require(ID(String(location.dropFirst("/reports/".count))))
    }

    func report(_ round: ID<ReportRound>) -> String { "/students/\(maya)/term-reports/\(round)" }

    /// A sentence of the teacher of mathematics.
    func write(_ words: String, about student: ID<Person>, by browser: TestClient, _ round: ID<ReportRound>)
        async throws
    {
        let page = "/reports/\(round)/classes/\(mathClass)"
        try await browser.get(page)
        let version = browser.hidden("v-\(student)", in: await browser.lastPage) ?? ""
        let answer = try await browser.post(page, [("w-\(student)", words), ("v-\(student)", version)])
        #expect(answer.status == 303, "\(answer.body)")
    }

    /// Maya keeps something, shares it, and has a report, all with that word in it.
    func showAndReport(_ word: String) async throws {
        let maya = try await browser(maya)
        let showcase = try await showcase(maya, ["A kept \(word)"])
        try await maya.get(showcase + "/edition")
        let version = maya.hidden("version", in: await maya.lastPage) ?? ""
        let title = [("version", version), ("title", "All about \(word)"), ("intro", word), ("audience", "everyone")]
        #expect(try await maya.post(showcase + "/edition", title).status == 303)
        try await maya.get(showcase + "/links")
        let made = try await maya.post(
            showcase + "/links", [("receiver", "family"), ("label", word), ("days", "30")])
        let start = try #require(made.body.range(of: "/shared/"))
        #expect(try await school.client().get("/shared/" + made.body[start.upperBound...].prefix(32)).status == 200)
        let round = try await round()
        let path = report(round)
        try await maya.get(path)
        #expect(try await maya.post(path + "/words", [("version", "0"), ("words", "Me and \(word)")]).status == 303)
        let reyes = try await browser(reyes)
        try await reyes.get(path)
        #expect(try await reyes.post(path + "/publishing").status == 303)
        try await maya.get(path)
    }
}
