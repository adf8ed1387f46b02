import Foundation
import Learning
import Testing

struct PlanDifferenceTests {
    @Test(arguments: 0..<300 as Range<UInt64>)
    func `there is no difference exactly when two plans are equal`(seed: UInt64) {
        var dice = PlanDice(seed: seed)
        let old = dice.plan()
        var new = old
        #expect(PlanDifference(from: old, to: old).isEmpty)
        dice.change(&new)
        #expect(PlanDifference(from: old, to: new).isEmpty == (old == new))
    }

    @Test func `a change says what stood there before and what stands there now`() {
        let goal = PlanGoal(id: id(1), category: "content-knowledge", title: "Check a dose")
        var changed = goal
        changed.knowing = "A dose sheet"
        let difference = PlanDifference(
            from: PlanDocument(goals: [goal]),
            to: PlanDocument(goals: [changed], items: [PlanItem(id: id(2), kind: .service, title: "Shot day")]))
        #expect(
            difference.changes == [
                PlanChange(
                    part: .goal(id(1)), title: "Check a dose",
                    kind: .changed(.knowing, old: .words(""), new: .words("A dose sheet"))),
                PlanChange(part: .item(id(2)), title: "Shot day", kind: .added),
            ])
    }

    @Test(arguments: 0..<300 as Range<UInt64>)
    func `a plan is read back from its text word for word`(seed: UInt64) throws {
        var dice = PlanDice(seed: seed)
        let plan = dice.plan()
        let read = try JSONDecoder().decode(PlanDocument.self, from: Data(plan.canonicalText.utf8))
        #expect(read == plan)
        #expect(read.canonicalText == plan.canonicalText)
    }

    @Test func `a text with a value that no plan has is not read`() {
        let plan = PlanDocument(goals: [PlanGoal(id: id(1), category: "x", title: "t")])
        for broken in [
            plan.canonicalText.replacing("\"term\"", with: "\"never\""),
            plan.canonicalText.replacing("\"everyone\"", with: "\"nobody\""),
            plan.canonicalText.replacing("0000000000001", with: "zz"), String(plan.canonicalText.dropLast()),
        ] {
            #expect(throws: DecodingError.self) {
                try JSONDecoder().decode(PlanDocument.self, from: Data(broken.utf8))
            }
        }
    }

    @Test func `what is between student and advisor is no part of the shared plan`() {
        let secret = PlanGoal(id: id(1), category: "x", title: "Secret", audience: .advisor)
        let plan = PlanDocument(
            goals: [secret, PlanGoal(id: id(2), category: "x", title: "Open", serves: id(1))],
            items: [PlanItem(id: id(3), kind: .habit, title: "i", goals: [id(1), id(2)])])
        #expect(plan.shared.goals.map(\.title) == ["Open"])
        #expect(plan.shared.goals[0].serves == nil)
        #expect(plan.shared.items[0].goals == [id(2)])
        #expect(!plan.shared.canonicalText.contains(secret.id.description))
    }

    @Test func `goals that lead to each other in a circle are cut once`() {
        let plan = PlanDocument(goals: [
            PlanGoal(id: id(1), category: "x", title: "a", serves: id(2)),
            PlanGoal(id: id(2), category: "x", title: "b", serves: id(1)),
            PlanGoal(id: id(3), category: "x", title: "c", serves: id(1)),
            PlanGoal(id: id(4), category: "x", title: "d", serves: id(4)),
        ])
        #expect(plan.tidied.goals.map(\.serves) == [nil, id(1), id(1), nil])
        #expect(plan.chain(from: id(3)).count <= 4)
        #expect(plan.tidied.chain(from: id(3)).map(\.title) == ["c", "a"])
    }

    @Test func `a plan holds three hundred items and no more`() {
        let items = (0..<300).map { PlanItem(id: id(Int64($0)), kind: .reading, title: "Book") }
        #expect(PlanDocument(items: items).problem == nil)
        let more = items + [PlanItem(id: id(300), kind: .reading, title: "Book")]
        #expect(PlanDocument(items: more).problem == .tooManyItems(most: 300))
        #expect(PlanDocument(items: [items[0], items[0]]).problem == .twice)
    }

    @Test func `numbers and texts out of bounds are named`() {
        func item(_ change: (inout PlanItem) -> Void) -> PlanProblem? {
            var item = PlanItem(id: id(1), kind: .service, title: "t")
            change(&item)
            return PlanDocument(items: [item]).problem
        }
        #expect(item { $0.credits = [PlanCredit(area: "math", tenths: .max)] } == .numberOutOfRange(.credits))
        #expect(item { $0.credits = [PlanCredit(area: "mäth", tenths: 10)] } == .malformed(.credits))
        #expect(item { $0.hours = -1 } == .numberOutOfRange(.hours))
        #expect(item { $0.title = "" } == .malformed(.title))
        #expect(item { $0.title = String(repeating: "ق", count: 301) } == .tooLong(.title, most: 300))
        #expect(item { $0.title = String(repeating: "ق", count: 300) } == nil)
        #expect(item { $0.title = "a" + String(repeating: "\u{301}", count: 100_000) } == .tooLong(.title, most: 300))
    }
}

struct WordDifferenceTests {
    @Test(arguments: [
        ("", ""), ("", "new"), ("old", ""), ("one two three", "one 2 three"), ("a  b\nc", "a b\nc d"),
        ("قطط و كلاب", "قطط و خيول"), ("x y z", "z y x"), ("same", "same"),
    ])
    func `the runs make up both texts`(old: String, new: String) {
        let runs = WordDifference(from: old, to: new).runs
        #expect(runs.filter { $0.kind != .added }.map(\.words).joined() == old)
        #expect(runs.filter { $0.kind != .removed }.map(\.words).joined() == new)
        #expect(WordDifference(from: old, to: new).isEmpty == (old == new))
    }

    @Test func `a change of neighbouring words reads as one`() {
        let runs = WordDifference(from: "on two long days", to: "on every Friday days").runs
        #expect(runs.map(\.kind) == [.kept, .removed, .added, .kept])
        #expect(runs.map(\.words) == ["on ", "two long", "every Friday", " days"])
    }

    @Test func `texts of ten thousand words are compared in bounded time`() {
        let old = (0..<10_000).map { "w\($0)" }.joined(separator: " ")
        let new = (0..<10_000).map { "v\($0)" }.joined(separator: " ")
        let runs = WordDifference(from: "start " + old, to: "start " + new).runs
        #expect(runs.map(\.kind) == [.kept, .removed, .added])
    }
}
