/// How a student comes along with the own plan in one subject: one word and what it counts.
///
/// The plan sets the days, not the calendar: a competency is due once the first day that a goal or an item names for it
/// has gone by. As many shown as are due is on pace, whichever they are.
public struct Pace: Hashable, Sendable {
    public enum Word: String, Hashable, Sendable, CaseIterable {
        case nothingPlanned, behind, onPace, ahead
    }

    /// One competency that the plan gives a day.
    public struct Planned: Hashable, Sendable {
        public let competency: ID<Competency>
        /// The first of the days that goals and items name for it.
        public let by: CalendarDay
        public let isShown: Bool

        public init(competency: ID<Competency>, by: CalendarDay, isShown: Bool) {
            self.competency = competency
            self.by = by
            self.isShown = isShown
        }
    }

    /// The least that a teacher asks for: so many competencies shown in a term.
    public struct Floor: Hashable, Sendable {
        public let perTerm: Int
        /// The whole ones that the days gone by of the term ask for.
        public let expected: Int
        /// Shown since the term began, planned or not.
        public let shown: Int

        /// - Parameters:
        ///   - gone: Days of the term that have gone by, held to 0…`length`.
        ///   - length: Days of the term, at least 1.
        public init(perTerm: Int, gone: Int, length: Int, shown: Int) {
            let length = min(max(length, 1), 3_660)
            let gone = min(max(gone, 0), length)
            self.perTerm = min(max(perTerm, 0), 100)
            expected = self.perTerm * gone / length
            self.shown = shown
        }

        public var isMet: Bool { shown >= expected }
    }

    /// By day, then by id.
    public let planned: [Planned]
    public let today: CalendarDay
    public let floor: Floor?

    public init(planned: [Planned], today: CalendarDay, floor: Floor? = nil) {
        self.planned = planned.sorted { ($0.by, $0.competency) < ($1.by, $1.competency) }
        self.today = today
        self.floor = floor
    }

    /// Those whose day has gone by.
    public var due: [Planned] { planned.filter { $0.by < today } }
    public var shown: [Planned] { planned.filter(\.isShown) }
    /// Due and not shown yet: what there is to talk about.
    public var waiting: [Planned] { due.filter { !$0.isShown } }

    public var word: Word {
        if let floor, !floor.isMet { return .behind }
        guard !planned.isEmpty else { return floor == nil ? .nothingPlanned : .onPace }
        let (due, shown) = (due.count, shown.count)
        return shown < due ? .behind : shown == due ? .onPace : .ahead
    }
}

extension PlanDocument {
    /// The first day that a goal or an item names for each competency. What was let go names none.
    ///
    /// - Parameter marks: What was let go, among others.
    public func days(_ marks: PlanMarks = PlanMarks()) -> [ID<Competency>: CalendarDay] {
        var days: [ID<Competency>: CalendarDay] = [:]
        func name(_ competencies: [ID<Competency>], _ day: CalendarDay?) {
            guard let day else { return }
            for competency in competencies { days[competency] = min(days[competency] ?? day, day) }
        }
        for goal in goals where marks.goals[goal.id] != .letGo { name(goal.competencies, goal.byOn) }
        for item in items where marks.items[item.id] != .letGo { name(item.competencies, item.endsOn) }
        return days
    }
}
