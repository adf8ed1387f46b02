import Learning
import Testing

struct PaceTests {
    private static let today = CalendarDay(daysSinceEpoch: 20_200)

    private static func planned(_ days: [(Int, Bool)]) -> [Pace.Planned] {
        days.enumerated().map { number, day in
            .init(competency: id(Int64(number)), by: today.adding(days: day.0), isShown: day.1)
        }
    }

    @Test func `as many shown as are due is on pace, whichever they are`() {
        #expect(Pace(planned: [], today: Self.today).word == .nothingPlanned)
        #expect(Pace(planned: Self.planned([(5, false)]), today: Self.today).word == .onPace)
        #expect(Pace(planned: Self.planned([(-1, false), (9, true)]), today: Self.today).word == .onPace)
        #expect(Pace(planned: Self.planned([(-1, false)]), today: Self.today).word == .behind)
        #expect(Pace(planned: Self.planned([(9, true)]), today: Self.today).word == .ahead)
    }

    @Test func `the day itself is not over yet`() {
        #expect(Pace(planned: Self.planned([(0, false)]), today: Self.today).due.isEmpty)
    }

    @Test func `the least that a teacher asks for counts by the days that are gone`() {
        func floor(_ gone: Int, _ shown: Int) -> Pace.Floor { .init(perTerm: 6, gone: gone, length: 60, shown: shown) }
        #expect(floor(9, 0).isMet && floor(10, 1).isMet && !floor(10, 0).isMet && floor(600, 6).isMet)
        #expect(Pace(planned: Self.planned([(9, true)]), today: Self.today, floor: floor(30, 0)).word == .behind)
        #expect(Pace(planned: [], today: Self.today, floor: floor(30, 3)).word == .onPace)
        #expect(Pace.Floor(perTerm: .max, gone: .max, length: .min, shown: 0).expected == 100)
    }

    @Test(arguments: 0..<300 as Range<UInt64>)
    func `for any plan, word and counts are those of a plain recount`(seed: UInt64) {
        var dice = PlanDice(seed: seed)
        let plan = dice.plan()
        let marks = PlanMarks(
            goals: Dictionary(
                uniqueKeysWithValues: plan.goals.filter { _ in dice.below(4) == 0 }.map { ($0.id, PlanMark.letGo) }))
        let shown = Set((0..<30).filter { _ in dice.isOn() }.map { id(Int64($0)) as ID<Competency> })
        let days = plan.days(marks)
        let pace = Pace(
            planned: days.map { .init(competency: $0, by: $1, isShown: shown.contains($0)) }, today: Self.today)

        var named: [ID<Competency>: [CalendarDay]] = [:]
        for goal in plan.goals where marks.goals[goal.id] != .letGo {
            if let day = goal.byOn { goal.competencies.forEach { named[$0, default: []].append(day) } }
        }
        for item in plan.items {
            if let day = item.endsOn { item.competencies.forEach { named[$0, default: []].append(day) } }
        }
        let due = named.values.count { $0.contains { $0 < Self.today } }
        let done = named.keys.count(where: shown.contains)
        #expect(pace.planned.count == named.count && pace.due.count == due && pace.shown.count == done)
        #expect(pace.waiting.allSatisfy { !shown.contains($0.competency) })
        let word: Pace.Word =
            named.isEmpty ? .nothingPlanned : done < due ? .behind : done == due ? .onPace : .ahead
        #expect(pace.word == word)
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func `a year draws each thing with a day once, and counts what it draws`(seed: UInt64) {
        var dice = PlanDice(seed: seed)
        let plan = dice.plan()
        let marks = PlanMarks(
            goals: Dictionary(
                uniqueKeysWithValues: plan.goals.filter { _ in dice.isOn() }.map {
                    ($0.id, PlanMark.allCases[dice.below(3)])
                }))
        let chart = YearSituation(
            document: plan, marks: marks, begins: Self.today.adding(days: -90), ends: Self.today.adding(days: 90),
            today: Self.today
        ).chart
        let subjects = chart.bars.map(\.subject) + chart.undated.map(\.subject)
        #expect(Set(subjects).count == subjects.count)
        #expect(YearChart.State.allCases.map(chart.count).reduce(0, +) == chart.bars.count)
        #expect(chart.rows.map(\.done).reduce(0, +) == chart.count(.done))
        #expect(chart.waiting.count == chart.count(.waiting))
        for bar in chart.bars {
            #expect(bar.begins <= bar.ends && bar.begins >= chart.begins && bar.ends <= chart.ends)
            #expect(bar.state != .waiting || bar.ends < Self.today)
            let (start, end) = (chart.place(bar.begins), chart.place(bar.ends))
            #expect(start >= 0 && start <= end && end <= 1)
        }
        for goal in plan.goals where marks.goals[goal.id] == .letGo {
            #expect(!subjects.contains(.goal(goal.id)))
        }
    }
}
