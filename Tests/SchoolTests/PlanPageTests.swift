import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// The pages of a plan, as the people who write and read it.
struct PlanPageTests {
    private let t = Messages(.english)

    @Test(arguments: TestEngine.available)
    func `a first plan begins with three questions`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let path = "/students/\(world.maya)/plan"
            let maya = try await world.browser(world.maya)
            let empty = try await maya.get(path).body
            #expect(empty.contains(t.plansEmptyOwn) && empty.contains("\(path)/begin"))
            try await maya.get("\(path)/begin")
            let none = try await maya.post("\(path)/begin", [("interest", ""), ("title", ""), ("reason", "kept")])
            #expect(none.status == 422 && none.body.contains(t.plansNeedInterest) && none.body.contains("kept"))
            try await maya.get("\(path)/begin")
            let answers = [("interest", "Goats"), ("title", "Draw a goat"), ("reason", "They are funny.")]
            #expect(try await maya.post("\(path)/begin", answers).location == path)
            let page = try await maya.get(path).body
            #expect(page.contains("Goats") && page.contains("Draw a goat") && page.contains("They are funny."))
            #expect(PageChecker.problems(in: page, language: "en") == [])
            let plan = try await world.document()
            #expect(plan.goals[0].interest == plan.interests[0].id && plan.template == "plan.6-8")
            let home = try await (try await world.browser(world.mother)).get(path).body
            #expect(home.contains("Draw a goat") && !home.contains("\(path)/items/new"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `every part is written by a form, and a refused form keeps its words`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let path = "/students/\(world.maya)/plan"
            let maya = try await world.browser(world.maya)
            func send(_ part: String, _ fields: [(String, String)]) async throws -> TestClient.Answer {
                let page = try await maya.get("\(path)/\(part)").body
                let version = ("version", maya.hidden("version", in: page) ?? "")
                return try await maya.post(
                    part == "items/new" ? "\(path)/items" : "\(path)/\(part)", fields + [version])
            }
            #expect(try await send("interests", [("words", "Goats"), ("words2", "الخيول")]).status == 303)
            #expect(try await send("words", [("s-plan.6-8.me", "I forget the time.")]).status == 303)
            #expect(
                try await send(
                    "aim", [("first", "A vet"), ("second", "A farm"), ("ready", "talk"), ("note-asks", "by May")]
                )
                .status == 303)
            #expect(
                try await send(
                    "promises",
                    [
                        ("student", "I come."), ("advisor", "She looks."), ("family", "We drive."),
                        ("reviewOn", "2026-06-12"),
                    ]
                ).status == 303)
            let bad = world.item(
                "Help", kind: .service, [("hours", "many"), ("begins", "2026-05-04"), ("ends", "2026-05-01")])
            let refused = try await send("items/new", bad.filter { $0.0 != "hours" || $0.1 == "many" }.reversed())
            #expect(refused.status == 422 && refused.body.contains(t.plansItemDates))
            #expect(refused.body.contains("value=\"many\"") && refused.body.contains("value=\"2026-05-01\""))
            let plan = try await world.document()
            #expect(plan.interests.map(\.words) == ["Goats", "الخيول"] && plan.items.isEmpty)
            #expect(plan.answers == [PlanAnswer(section: "plan.6-8.me", words: "I forget the time.")])
            #expect(plan.aim == PlanAim(first: "A vet", second: "A farm"))
            #expect(plan.promises.family == "We drive." && plan.reviewOn == CalendarDay(iso: "2026-06-12"))
            let page = try await maya.get(path).body
            for words in ["الخيول", "I forget the time.", "A vet", "A farm", "by May", "She looks.", "June 12"] {
                #expect(page.contains(words), "\(words)")
            }
            #expect(page.contains(t.plansReadinessOf(done: 1, total: 8)))
            // The first interest is cleared: it goes, and the other stays.
            let fields = [("i-\(plan.interests[0].id)", ""), ("i-\(plan.interests[1].id)", "الخيول")]
            #expect(try await send("interests", fields).status == 303)
            #expect(try await world.document().interests.map(\.words) == ["الخيول"])
            let history = try await maya.get("\(path)/history").body
            #expect(history.contains("A vet</ins>") && PageChecker.problems(in: history, language: "en") == [])
        }
    }

    @Test(arguments: TestEngine.available)
    func `an item is added, changed, marked and taken out`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let path = "/students/\(world.maya)/plan"
            let oda = try await world.browser(world.oda)
            try await oda.get("\(path)/items/new")
            let fields = world.item("Help at the shelter", kind: .service, [("competency", "\(world.competencies[0])")])
            #expect(try await oda.post("\(path)/items", fields).location == path)
            let id = try #require(try await world.document().items.first?.id)
            let page = try await oda.get("\(path)/items/\(id)").body
            let version = ("version", try #require(oda.hidden("version", in: page)))
            let change = world.item("Help at the shelter twice", kind: .service, [version])
            #expect(
                try await oda.post("\(path)/items/\(id)", change.filter { $0.0 != "hours" } + [("hours", "20")]).status
                    == 303)
            #expect(try await world.document().items.first?.hours == 20)
            try await oda.get("\(path)/items/\(id)")
            #expect(try await oda.post("\(path)/marks", [("subject", "\(id)"), ("state", "done")]).status == 303)
            #expect(try await oda.get(path).body.contains("Help at the shelter twice"))
            #expect(try await world.plan(as: world.oda) { try PlanStore.marks($0, $1.tx) }.items == [id: .done])
            #expect(
                try await oda.post("\(path)/marks", [("subject", "0000000000009"), ("state", "done")]).status == 404)
            try await oda.get("\(path)/items/\(id)")
            #expect(try await oda.post("\(path)/items/\(id)/removal").status == 303)
            #expect(try await world.document().items.isEmpty)
        }
    }

    @Test(arguments: [("0.5", 5), ("1", 10), ("0,5", 5), ("4.0", 40), ("40", 400)])
    func `credits are read as people write them`(text: String, tenths: Int) {
        #expect(PlanItemDraft.tenths(text) == tenths)
    }

    @Test(arguments: ["", ".", "1.", ".5", "-1", "0", "0.25", "41", "9999999999999999999", "1e3", "½", "1.5.2"])
    func `other numbers are no credits`(text: String) {
        #expect(PlanItemDraft.tenths(text) == nil)
    }

    @Test(arguments: [
        (nil, "6-8"), ("K", "K-2"), ("KG", "K-2"), ("2", "K-2"), ("5", "3-5"), ("08", "6-8"), ("12", "9-12"),
    ])
    func `each grade has a band`(grade: String?, band: String) {
        #expect(PlanBand.band(grade) == band)
    }
}
