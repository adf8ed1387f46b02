import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// The draft of a plan in the database.
struct PlanStoreTests {
    private let t = Messages(.english)

    @Test(arguments: TestEngine.available)
    func `goals from before there were plans become the goals of the plan`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let ids = try await oldGoals(world)
            let draft = try await world.plan(as: world.maya) { try PlanStore.draft($0, $1) }
            #expect(draft.revision == 0 && draft.document.goals.map(\.title) == ["Old 0", "Old 1"])
            #expect(draft.document.goals[0].competencies == [world.competencies[0]])
            let t = t
            try await world.plan(as: world.maya) { access, visit in
                try PlanStore.save(access, visit, base: 0, t) { $0.aim.first = "A shop" }
            }
            let after = try await world.document()
            #expect(after.goals.map(\.id) == ids && after.aim.first == "A shop")
            #expect(try await world.count("SELECT COUNT(*) FROM goals WHERE ended_at IS NULL") == 2)
            #expect(try await world.count("SELECT COUNT(*) FROM goal_competencies") == 2)
        }
    }

    @Test(arguments: TestEngine.available)
    func `the rows of goals follow the plan`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let ids = try await oldGoals(world)
            let t = t
            let competency = world.competencies[1]
            try await world.plan(as: world.maya) { access, visit in
                try PlanStore.save(access, visit, base: nil, t) { plan in
                    plan.goals[0].title = "New words"
                    plan.goals[0].competencies = [competency, ID(stored: 4)]
                    plan.goals[0].serves = ids[1]
                }
                try PlanStore.save(access, visit, base: nil, t) { $0.removeGoal(ids[1]) }
            }
            let rows = try await world.school.database.read { tx in
                try tx.query("SELECT title, serves_id, ended_at FROM goals ORDER BY id").map {
                    (try $0.text("title"), try $0.optionalInt64("serves_id"), try $0.optionalInt64("ended_at") != nil)
                }
            }
            #expect(rows[0] == ("New words", nil, false))
            #expect(rows[1] == ("Old 1", nil, true))
            let links = "SELECT COUNT(*) FROM goal_competencies WHERE goal_id = \(ids[0].rawValue)"
            #expect(try await world.count(SQL(trusted: links)) == 1)
            #expect(
                try await world.plan(as: world.maya) { try GoalStore.open($0, $1.tx) }.map(\.words) == ["New words"])
        }
    }

    @Test(arguments: TestEngine.available)
    func `two people who write at once keep both, and a conflict shows both texts`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            _ = try await oldGoals(world)
            let t = t
            let base = try await world.plan(as: world.maya) { access, visit in
                try PlanStore.save(access, visit, base: nil, t) { $0.goals[0].reason = "first" }
                return try PlanStore.draft(access, visit).revision
            }
            try await world.plan(as: world.reyes) { access, visit in
                try PlanStore.save(access, visit, base: base, t) { $0.goals[0].knowing = "We look together." }
            }
            try await world.plan(as: world.maya) { access, visit in
                try PlanStore.save(access, visit, base: base, t) { $0.goals[0].reason = "Because I like it." }
            }
            let merged = try await world.document().goals[0]
            #expect(merged.knowing == "We look together." && merged.reason == "Because I like it.")
            await #expect(throws: Failure.self) {
                try await world.plan(as: world.reyes) { access, visit in
                    try PlanStore.save(access, visit, base: base, t) { $0.goals[0].reason = "Another reason" }
                }
            }
            let refusal = try await world.plan(as: world.reyes) { access, visit -> Refusal in
                do {
                    try PlanStore.save(access, visit, base: base, t) { $0.goals[0].reason = "Another reason" }
                } catch Failure.refused(let refusal) {
                    return refusal
                }
                return Refusal()
            }
            #expect(refusal.stale.map(\.saved) == ["Because I like it."])
            #expect(refusal.stale.map(\.yours) == ["Another reason"])
            #expect(try await world.document().goals[0].reason == "Because I like it.")
        }
    }

    @Test(arguments: TestEngine.available)
    func `a form older than the saves that are kept loses nothing and overwrites nothing`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let t = t
            try await world.plan(as: world.maya) { access, visit in
                for number in 1...30 {
                    try PlanStore.save(access, visit, base: nil, t) { $0.aim.first = "Aim \(number)" }
                }
            }
            #expect(try await world.count("SELECT COUNT(*) FROM plan_revisions") == PlanRows.keptRevisions)
            let refusal = try await world.plan(as: world.reyes) { access, visit -> Refusal? in
                do {
                    try PlanStore.save(access, visit, base: 2, t) { $0.aim.first = "Old aim" }
                } catch Failure.refused(let refusal) {
                    return refusal
                }
                return nil
            }
            #expect(refusal?.stale.map(\.saved) == ["Aim 30"])
        }
    }

    @Test(arguments: TestEngine.available)
    func `a family reads the plan and writes nothing, and nobody but the advisor reads what is between the two`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let t = t
            try await world.plan(as: world.maya) { access, visit in
                let secret: ID<Goal> = try visit.mint()
                let open: ID<Goal> = try visit.mint()
                try PlanStore.save(access, visit, base: nil, t) { plan in
                    plan.goals = [
                        PlanGoal(id: open, category: "content-knowledge", title: "Open", serves: secret),
                        PlanGoal(id: secret, category: "habits-of-success", title: "Quokka", audience: .advisor),
                    ]
                }
            }
            for (person, sees) in [
                (world.maya, true), (world.reyes, true), (world.oda, false), (world.mother, false),
                (world.leader, false),
            ] {
                let browser = try await world.browser(person)
                for path in ["plan", "plan/history"] {
                    let page = try await browser.get("/students/\(world.maya)/\(path)")
                    #expect(page.status == 200 && page.body.contains("Quokka") == sees, "\(path)")
                }
                #expect(try await world.plan(as: person) { try GoalStore.open($0, $1.tx) }.count == (sees ? 2 : 1))
            }
            await #expect(throws: Failure.notFound) {
                try await world.plan(as: world.mother) { access, visit in
                    try PlanStore.save(access, visit, base: nil, t) { $0.aim.first = "Mine" }
                }
            }
            // A teacher who saves does not lose the goal that is not shown.
            try await world.plan(as: world.oda) { access, visit in
                try PlanStore.save(access, visit, base: nil, t) { $0.goals[0].knowing = "seen" }
            }
            let plan = try await world.document()
            #expect(plan.goals.count == 2 && plan.goals[0].serves == plan.goals[1].id)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a plan takes three hundred items and says so at the next`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let t = t
            try await world.plan(as: world.maya) { access, visit in
                let items = try (0..<300).map { number in
                    PlanItem(id: try visit.mint(), kind: PlanItem.Kind.allCases[number % 9], title: "قراءة \(number)")
                }
                try PlanStore.save(access, visit, base: nil, t) { $0.items = items }
            }
            let maya = try await world.browser(world.maya)
            let page = try await maya.get("/students/\(world.maya)/plan").body
            #expect(page.contains("قراءة 299") && page.contains("<details"))
            #expect(PageChecker.problems(in: page, language: "en") == [])
            try await maya.get("/students/\(world.maya)/plan/items/new")
            let answer = try await maya.post(
                "/students/\(world.maya)/plan/items", world.item("One more", kind: .reading))
            #expect(answer.status == 422 && answer.body.contains(t.plansTooManyItems(count: 300)))
            #expect(answer.body.contains("One more"))
            #expect(try await world.document().items.count == 300)
        }
    }

    /// Two goals as they were before there were plans.
    private func oldGoals(_ world: WorkWorld) async throws -> [ID<Goal>] {
        let core = world.core
        return try await world.school.database.write { tx in
            try (0..<2).map { number in
                let id: ID<Goal> = try core.mint.mint()
                try tx.execute(
                    """
                    INSERT INTO goals (id, student_id, title, written_by, written_at)
                    VALUES (\(id), \(world.maya), \("Old \(number)"), \(world.maya), \(number))
                    """)
                try tx.execute(
                    "INSERT INTO goal_competencies (goal_id, competency_id) VALUES (\(id), \(world.competencies[number]))"
                )
                return id
            }
        }
    }
}
