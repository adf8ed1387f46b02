import Learning
import Testing

struct PlanMergeTests {
    private let base = PlanDocument(
        interests: [.init(id: id(1), words: "animals")],
        goals: [
            PlanGoal(id: id(10), category: "content-knowledge", title: "Check a dose", competencies: [id(1), id(2)]),
            PlanGoal(id: id(11), category: "habits-of-success", title: "Ask early"),
        ],
        items: [PlanItem(id: id(20), kind: .internship, title: "Clinic")])

    @Test func `two people who change different fields of one goal both keep theirs`() {
        var mine = base
        mine.goals[0].reason = "It can hurt an animal."
        mine.goals[0].competencies = [id(1), id(2), id(3)]
        var theirs = base
        theirs.goals[0].title = "Check a dose by weight"
        theirs.goals[0].competencies = [id(2)]
        let merge = PlanMerge(base: base, mine: mine, theirs: theirs)
        #expect(merge.conflicts.isEmpty)
        #expect(merge.document.goals[0].title == "Check a dose by weight")
        #expect(merge.document.goals[0].reason == "It can hurt an animal.")
        #expect(merge.document.goals[0].competencies == [id(2), id(3)])
    }

    @Test func `two texts for one field are a conflict that names both`() {
        var mine = base
        mine.items[0].place = "Fridays"
        var theirs = base
        theirs.items[0].place = "Saturdays"
        let merge = PlanMerge(base: base, mine: mine, theirs: theirs)
        #expect(
            merge.conflicts == [
                PlanConflict(
                    part: .item(id(20)), title: "Clinic", field: .place, saved: .words("Saturdays"),
                    yours: .words("Fridays"))
            ])
    }

    @Test func `what one took out and the other changed stays`() {
        var without = base
        without.removeGoal(id(11))
        var changed = base
        changed.goals[1].title = "Ask within ten minutes"
        let kept = PlanMerge(base: base, mine: changed, theirs: without)
        #expect(kept.document.goals.map(\.title) == ["Check a dose", "Ask within ten minutes"])
        #expect(kept.conflicts.isEmpty)
        let asked = PlanMerge(base: base, mine: without, theirs: changed)
        #expect(asked.document.goals.count == 2)
        #expect(asked.conflicts.map(\.field) == [nil])
    }

    @Test(arguments: 0..<300 as Range<UInt64>)
    func `without anybody else's change a merge is what was written`(seed: UInt64) {
        var dice = PlanDice(seed: seed)
        let base = dice.plan()
        var mine = base
        dice.change(&mine)
        #expect(PlanMerge(base: base, mine: mine, theirs: base).document == mine)
        #expect(PlanMerge(base: base, mine: base, theirs: mine).document == mine)
        #expect(PlanMerge(base: base, mine: mine, theirs: mine).document == mine)
    }

    @Test(arguments: 0..<600 as Range<UInt64>)
    func `who saves first makes no difference where nothing conflicts`(seed: UInt64) {
        var dice = PlanDice(seed: seed)
        let base = dice.plan()
        var one = base
        var other = base
        dice.change(&one, newKeysFrom: 500)
        dice.change(&other, newKeysFrom: 600)
        let merge = PlanMerge(base: base, mine: one, theirs: other)
        let reversed = PlanMerge(base: base, mine: other, theirs: one)
        guard merge.conflicts.isEmpty, reversed.conflicts.isEmpty else { return }
        #expect(merge.document == reversed.document)
    }

    @Test(arguments: 0..<600 as Range<UInt64>)
    func `no field that somebody wrote is lost`(seed: UInt64) {
        var dice = PlanDice(seed: seed)
        let base = dice.plan()
        var mine = base
        var theirs = base
        dice.change(&mine, newKeysFrom: 500)
        dice.change(&theirs, newKeysFrom: 600)
        let merge = PlanMerge(base: base, mine: mine, theirs: theirs)
        for side in [mine, theirs] {
            for change in PlanDifference(from: base, to: side).changes {
                #expect(holds(merge, change), "\(change) of \(side) is gone")
            }
        }
    }

    /// Whether a change is in the merged plan, or named as a conflict.
    private func holds(_ merge: PlanMerge, _ change: PlanChange) -> Bool {
        if merge.conflicts.contains(where: { $0.part == change.part }) { return true }
        let plan = merge.document
        let now = PlanDifference(from: PlanDocument(), to: plan)
        switch change.kind {
        case .added: return now.changes.contains { $0.part == change.part }
        // It may stand where the other side wrote something into it.
        case .removed, .moved: return true
        case .changed(_, let old, .competencies(let new)):
            guard case .competencies(let old) = old, case .goal(let id) = change.part else { return true }
            let merged = Set(plan.goal(id)?.competencies ?? [])
            return Set(new).subtracting(old).isSubset(of: merged)
        case .changed(_, _, .goals): return true
        case .changed(let field, let old, let new):
            guard let value = value(field, of: change.part, in: plan) else { return false }
            return value == new && value != old
        }
    }

    private func value(_ field: PlanField, of part: PlanPart, in plan: PlanDocument) -> PlanValue? {
        switch (part, field) {
        case (.goal(let id), .title): plan.goal(id).map { .words($0.title) }
        case (.goal(let id), .knowing): plan.goal(id).map { .words($0.knowing) }
        case (.goal(let id), .interest): plan.goal(id).map { .interest($0.interest) }
        case (.item(let id), .place): plan.item(id).map { .words($0.place) }
        case (.item(let id), .interest): plan.item(id).map { .interest($0.interest) }
        case (.aim, .first): .words(plan.aim.first)
        case (.promises, .family): .words(plan.promises.family)
        case (.plan, .reviewOn): .day(plan.reviewOn)
        default: nil
        }
    }
}
