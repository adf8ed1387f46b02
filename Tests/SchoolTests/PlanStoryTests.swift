import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// A student who loves animals has one plan: science classes in order, a college class, an internship and service.
struct PlanStoryTests {
    @Test(arguments: TestEngine.available)
    func `one interest carries classes, college, an internship and service, and the plan shows what is still open`(
        engine: TestEngine
    ) async throws {
        try await withSchool(engine) { school in
            var settings = DemoSettings()
            settings.students = 150
            settings.today = "2026-05-06"
            _ = try await school.school.fillDemo(settings, passwordHash: testHash, now: school.clock.now)
            let noor: ID<Person> = try await school.database.read { tx in
                try tx.require("SELECT id FROM people WHERE given_name = 'Noor' AND family_name = 'Haddad'").id("id")
            }
            let client = try await PageCrawl(school: school, language: "en", pagesOfEachRoute: 1).client(of: noor)
            let page = try await client.get("/students/\(noor)/plan").body
            #expect(PageChecker.problems(in: page, language: "en") == [])
            let plan = try await school.database.read { tx in try PlanStore.whole(noor, tx).document }
            let root = try #require(plan.interests.first)
            #expect(plan.interests.count == 1 && plan.items.allSatisfy { $0.interest == root.id })
            #expect(
                Set(plan.items.map(\.kind)) == [.courseSequence, .dualEnrolment, .internship, .service])
            #expect(plan.items.allSatisfy { !$0.competencies.isEmpty })
            for item in plan.items { #expect(page.contains(item.title), "\(item.title)") }
            let t = Messages(.english)
            #expect(page.contains(t.plansCoverageOf(covered: 9, total: 11)))
            #expect(page.contains("<li>History and government</li><li>Arts</li>"))
            // The rows that other pages read agree with the plan.
            let titles = try await school.database.read { tx in
                try tx.query("SELECT title FROM goals WHERE student_id = \(noor) AND ended_at IS NULL ORDER BY id").map
                {
                    try $0.text("title")
                }
            }
            #expect(titles == plan.goals.map(\.title))
        }
    }
}
