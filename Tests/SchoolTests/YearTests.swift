import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// The year of a plan, the pace in each subject, and the card on paper. The clock says May 6, 2026.
struct YearTests {
    private func save(_ plan: PlanDocument, _ world: WorkWorld) async throws {
        try await world.save(plan, of: world.maya)
    }

    private func plan(_ world: WorkWorld) -> PlanDocument {
        let days = ["2026-04-01", "2026-06-01"].map { CalendarDay(iso: $0) }
        return PlanDocument(
            goals: [
                PlanGoal(
                    id: ID(stored: 81), category: "content-knowledge", title: "Fair prices", byOn: days[0],
                    competencies: [world.competencies[0]]),
                PlanGoal(
                    id: ID(stored: 82), category: "habits-of-success", title: "Ask sooner", byOn: days[1]),
            ],
            items: [PlanItem(id: ID(stored: 83), kind: .service, title: "Dog walks")])
    }

    @Test(arguments: TestEngine.available)
    func `what lies behind the line is something to talk about, with a way to move it`(engine: TestEngine) async throws
    {
        try await withWork(engine) { world in
            try await save(plan(world), world)
            let maya = try await world.browser(world.maya)
            let page = try await maya.get("/students/\(world.maya)/year").body
            #expect(page.contains("You finished 0 of 2 things on your plan. One waits behind the line."))
            #expect(page.contains("One to talk about") && page.contains("/goals/\(ID<Goal>(stored: 81))"))
            #expect(page.contains("Without a day yet") && page.contains("Dog walks"))
            #expect(page.contains("a bit behind my plan"))
            let mother = try await world.browser(world.mother)
            let theirs = try await mother.get("/students/\(world.maya)/year").body
            #expect(theirs.contains("One waits behind the line.") && !theirs.contains("Move it"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a teacher asks for a least pace with a reason, and student and family read both`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            try await save(plan(world), world)
            let path = "/students/\(world.maya)/pace"
            let framework: ID<Framework> = try await world.school.database.read { tx in
                try tx.require("SELECT framework_id FROM competencies WHERE id = \(world.competencies[0])").id(
                    "framework_id")
            }
            let oda = try await world.browser(world.oda)
            try await oda.get(path)
            let empty = try await oda.post(path, [("framework", ""), ("count", "1e9"), ("reason", "")])
            #expect(empty.status == 422 && empty.body.contains("Choose a subject."))
            #expect(empty.body.contains("Write a number from 1 to 100.") && empty.body.contains("Write the reason"))
            try await oda.get(path)
            let asked = [("framework", "\(framework)"), ("count", "4"), ("reason", "The fair is in June")]
            #expect(try await oda.post(path, asked).location == path)
            for reader in [world.maya, world.mother, world.oda] {
                let page = try await world.browser(reader).get(path).body
                #expect(page.contains("4 skills this term") && page.contains("The fair is in June"))
            }
            try await oda.get(path)
            #expect(try await oda.post(path, [("framework", "\(framework)"), ("end", "1")]).status == 303)
            #expect(try await !oda.get(path).body.contains("The fair is in June"))
        }
    }

    @Test func `a card on paper says the same as the home, for one student and for a class`() async throws {
        try await withWork(.sqlite) { world in
            try await save(plan(world), world)
            let oda = try await world.browser(world.oda)
            let one = try await oda.get("/students/\(world.maya)/card").body
            let all = try await oda.get("/classes/\(world.mathClass)/cards").body
            for page in [one, all] {
                #expect(page.contains("class=\"card\"") && page.contains("Maya"))
            }
        }
    }
}
