import Learning
import Testing

struct PlanCoverageTests {
    private let requirements = [
        PlanRequirement(key: "science", title: .empty, ask: .credits(area: "science", tenths: 30)),
        PlanRequirement(key: "service", title: .empty, ask: .hours(.service, count: 20)),
        PlanRequirement(key: "ratios", title: .empty, ask: .competencies([id(1), id(2)])),
    ]

    @Test func `a line is open, then planned, then shown`() {
        var plan = PlanDocument()
        func states(_ marks: PlanMarks = PlanMarks(), _ demonstrated: Set<ID<Competency>> = []) -> [PlanCoverage.State]
        {
            PlanCoverage(of: plan, marks: marks, requirements: requirements, demonstrated: demonstrated)
                .lines.map(\.state)
        }
        #expect(states() == [.open, .open, .open])
        plan.items = [
            PlanItem(
                id: id(1), kind: .courseSequence, title: "Science", credits: [PlanCredit(area: "science", tenths: 25)]),
            PlanItem(id: id(2), kind: .service, title: "Shots", competencies: [id(2)], hours: 20),
        ]
        #expect(states() == [.open, .planned, .planned])
        plan.items[0].credits[0].tenths = 30
        #expect(states() == [.planned, .planned, .planned])
        #expect(states(PlanMarks(items: [id(1): .done, id(2): .letGo])) == [.shown, .open, .open])
        #expect(states(PlanMarks(), [id(1)]) == [.planned, .planned, .shown])
    }

    @Test func `each line says why it counts`() {
        let plan = PlanDocument(
            goals: [PlanGoal(id: id(9), category: "x", title: "g", competencies: [id(2), id(5)])],
            items: [PlanItem(id: id(1), kind: .service, title: "i", competencies: [id(1)], hours: 8)])
        let lines = PlanCoverage(of: plan, requirements: requirements, demonstrated: [id(1)]).lines
        #expect(lines[1].reasons == [.item(id(1), title: "i", competencies: [], amount: 8, isDone: false)])
        #expect(
            lines[2].reasons == [
                .demonstrated([id(1)]), .goal(id(9), title: "g", competencies: [id(2)]),
                .item(id(1), title: "i", competencies: [id(1)], amount: 0, isDone: false),
            ])
    }

    @Test(arguments: 0..<300 as Range<UInt64>)
    func `the counts agree with counting by hand`(seed: UInt64) {
        var dice = PlanDice(seed: seed)
        let plan = dice.plan()
        var marks = PlanMarks()
        for item in plan.items where dice.isOn() { marks.items[item.id] = PlanMark.allCases[dice.below(3)] }
        for goal in plan.goals where dice.isOn() { marks.goals[goal.id] = PlanMark.allCases[dice.below(3)] }
        let demonstrated = Set(dice.competencies())
        let coverage = PlanCoverage(of: plan, marks: marks, requirements: requirements, demonstrated: demonstrated)

        var science = 0
        var service = 0
        var hasRatios = !demonstrated.isDisjoint(with: [id(1), id(2)])
        for item in plan.items where marks.items[item.id] != .letGo {
            for credit in item.credits where credit.area == "science" { science += credit.tenths }
            if item.kind == .service { service += item.hours ?? 0 }
            hasRatios = hasRatios || item.competencies.contains(id(1)) || item.competencies.contains(id(2))
        }
        for goal in plan.goals where marks.goals[goal.id] != .letGo {
            hasRatios = hasRatios || goal.competencies.contains(id(1)) || goal.competencies.contains(id(2))
        }
        let covered = [science >= 30, service >= 20, hasRatios]
        #expect(coverage.lines.map { $0.state != .open } == covered)
        #expect(coverage.covered == covered.count { $0 })
        #expect(coverage.total == 3)
        #expect(coverage.open.count + coverage.covered == coverage.total)
        #expect(coverage.lines[0].planned == science)
    }
}
