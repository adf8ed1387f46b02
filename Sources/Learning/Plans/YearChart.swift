/// A school year of a plan: what is planned when, and what lies behind the line of today. Counts are read off it and
/// nowhere else.
public struct YearChart: Hashable, Sendable {
    public enum State: String, Hashable, Sendable, CaseIterable {
        case done, underWay
        /// Its last day has gone by. It is something to talk about and nothing bad.
        case waiting
        case planned
    }

    public enum Subject: Hashable, Sendable {
        case goal(ID<Goal>)
        case item(ID<PlanItem>)
    }

    /// Where something stands in the chart: a subject, or one of the plan's categories.
    public enum Area: Hashable, Sendable {
        case framework(ID<Framework>)
        case category(String)
    }

    public struct Bar: Hashable, Sendable {
        public let subject: Subject
        public let title: String
        public let area: Area
        public let begins: CalendarDay
        public let ends: CalendarDay
        public let state: State
    }

    /// Something without a day.
    public struct Undated: Hashable, Sendable {
        public let subject: Subject
        public let title: String
        public let isDone: Bool
    }

    public struct Row: Hashable, Sendable {
        public let area: Area
        /// By first day.
        public let bars: [Bar]
        public var done: Int { bars.count { $0.state == .done } }
    }

    public let begins: CalendarDay
    public let ends: CalendarDay
    public let today: CalendarDay
    /// In the order of the plan.
    public let rows: [Row]
    public let undated: [Undated]

    public var bars: [Bar] { rows.flatMap(\.bars) }
    public func count(_ state: State) -> Int { bars.count { $0.state == state } }
    /// What there is to talk about, the longest ago first.
    public var waiting: [Bar] { bars.filter { $0.state == .waiting }.sorted { $0.ends < $1.ends } }

    /// The share of the year before the day, 0…1.
    public func place(_ day: CalendarDay) -> Double {
        let length = Double(max(ends.daysSinceEpoch - begins.daysSinceEpoch + 1, 1))
        return min(max(Double(day.daysSinceEpoch - begins.daysSinceEpoch) / length, 0), 1)
    }
}

/// What a year is drawn from.
public struct YearSituation: Sendable {
    public var document: PlanDocument
    public var marks: PlanMarks
    public var framework: [ID<Competency>: ID<Framework>]
    /// When a goal was written down.
    public var written: [ID<Goal>: CalendarDay]
    /// The category of what happens outside of school.
    public var outside: String
    public var begins: CalendarDay
    public var ends: CalendarDay
    public var today: CalendarDay

    public init(
        document: PlanDocument, marks: PlanMarks = PlanMarks(),
        framework: [ID<Competency>: ID<Framework>] = [:], written: [ID<Goal>: CalendarDay] = [:],
        outside: String = "real-life-experiences", begins: CalendarDay, ends: CalendarDay, today: CalendarDay
    ) {
        self.document = document
        self.marks = marks
        self.framework = framework
        self.written = written
        self.outside = outside
        self.begins = begins
        self.ends = max(begins, ends)
        self.today = today
    }

    /// Something of which one end is known takes four weeks.
    private static let usualDays = 27

    /// What was let go, and what lies wholly outside the year, is not in it.
    public var chart: YearChart {
        var bars: [YearChart.Bar] = []
        var undated: [YearChart.Undated] = []
        func add(
            _ subject: YearChart.Subject, _ mark: PlanMark?, _ title: String, _ area: YearChart.Area,
            from: CalendarDay?, to: CalendarDay?
        ) {
            guard mark != .letGo else { return }
            guard let last = to ?? from?.adding(days: Self.usualDays) else {
                undated.append(.init(subject: subject, title: title, isDone: mark == .done))
                return
            }
            let first = min(from ?? last.adding(days: -Self.usualDays), last)
            guard last >= begins, first <= ends else { return }
            bars.append(
                .init(
                    subject: subject, title: title, area: area, begins: max(first, begins), ends: min(last, ends),
                    state: state(mark, from: first, to: last)))
        }
        for goal in document.goals {
            add(
                .goal(goal.id), marks.goals[goal.id], goal.title, area(of: goal),
                from: goal.byOn == nil ? nil : written[goal.id], to: goal.byOn)
        }
        for item in document.items {
            add(.item(item.id), marks.items[item.id], item.title, area(of: item), from: item.beginsOn, to: item.endsOn)
        }
        let rows = bars.map(\.area).uniqueInOrder().map { area in
            YearChart.Row(area: area, bars: bars.filter { $0.area == area }.sorted { $0.begins < $1.begins })
        }
        return YearChart(begins: begins, ends: ends, today: today, rows: rows, undated: undated)
    }

    private func state(_ mark: PlanMark?, from first: CalendarDay, to last: CalendarDay) -> YearChart.State {
        if mark == .done { return .done }
        if last < today { return .waiting }
        return mark == .underWay || first <= today ? .underWay : .planned
    }

    private func area(of goal: PlanGoal) -> YearChart.Area {
        goal.competencies.lazy.compactMap { framework[$0] }.first.map(YearChart.Area.framework)
            ?? .category(goal.category)
    }

    private func area(of item: PlanItem) -> YearChart.Area {
        switch item.kind {
        case .internship, .service: return .category(outside)
        default: break
        }
        if let framework = item.competencies.lazy.compactMap({ framework[$0] }).first { return .framework(framework) }
        let goal = item.goals.lazy.compactMap { id in document.goals.first { $0.id == id } }.first
        return goal.map(area(of:)) ?? .category(outside)
    }
}

extension Sequence where Element: Hashable {
    fileprivate func uniqueInOrder() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
