/// What a plan covers of what the school asks of everybody.
///
/// Every page that says "9 of 12" takes it from here. The draft and each version have a coverage of their own: it
/// follows from the words of a plan, from the marks beside it and from what the student has shown.
public struct PlanCoverage: Hashable, Sendable {
    public enum State: String, Hashable, Sendable, CaseIterable {
        /// Done or demonstrated.
        case shown
        /// The plan has a place for all of it.
        case planned
        /// Nothing yet, or not enough.
        case open
    }

    /// Why something counts, in the order of the plan.
    public enum Reason: Hashable, Sendable {
        /// `amount` is in tenths of a credit or in hours; 0 where competencies are asked for.
        case item(ID<PlanItem>, title: String, competencies: [ID<Competency>], amount: Int, isDone: Bool)
        case goal(ID<Goal>, title: String, competencies: [ID<Competency>])
        /// What the student has demonstrated already.
        case demonstrated([ID<Competency>])
    }

    public struct Line: Hashable, Sendable {
        public let requirement: PlanRequirement
        public let state: State
        public let reasons: [Reason]
        /// What the plan makes room for, done or not, in the unit of the requirement: tenths of a credit, hours, or
        /// competencies.
        public let planned: Int
        /// The part of it that is done or demonstrated.
        public let done: Int
        /// What is asked for in the same unit.
        public let asked: Int
    }

    /// In the order of the requirements.
    public let lines: [Line]

    public init(
        of plan: PlanDocument, marks: PlanMarks = PlanMarks(), requirements: [PlanRequirement],
        demonstrated: Set<ID<Competency>> = []
    ) {
        let goals = plan.goals.filter { marks.goals[$0.id] != .letGo }
        let items = plan.items.filter { marks.items[$0.id] != .letGo }
        let done = Set(items.filter { marks.items[$0.id] == .done }.map(\.id))
        lines = requirements.map { requirement in
            switch requirement.ask {
            case .credits(let area, let tenths):
                Self.line(requirement, asked: tenths, items, done) { item in
                    item.credits.filter { $0.area == area }.reduce(0) { Self.sum($0, $1.tenths) }
                }
            case .hours(let kind, let count):
                Self.line(requirement, asked: count, items, done) { $0.kind == kind ? $0.hours ?? 0 : 0 }
            case .competencies(let wanted):
                Self.line(requirement, wanted, goals, items, done, demonstrated.intersection(wanted))
            }
        }
    }

    public var total: Int { lines.count }
    /// Shown or planned.
    public var covered: Int { lines.count { $0.state != .open } }
    public var shown: Int { lines.count { $0.state == .shown } }
    public var open: [Line] { lines.filter { $0.state == .open } }

    private static func line(
        _ requirement: PlanRequirement, asked: Int, _ items: [PlanItem], _ done: Set<ID<PlanItem>>,
        amount: (PlanItem) -> Int
    ) -> Line {
        var planned = 0
        var finished = 0
        var reasons: [Reason] = []
        for item in items {
            let amount = max(amount(item), 0)
            guard amount > 0 else { continue }
            planned = sum(planned, amount)
            if done.contains(item.id) { finished = sum(finished, amount) }
            reasons.append(
                .item(item.id, title: item.title, competencies: [], amount: amount, isDone: done.contains(item.id)))
        }
        return Line(
            requirement: requirement, state: finished >= asked ? .shown : planned >= asked ? .planned : .open,
            reasons: reasons, planned: planned, done: finished, asked: asked)
    }

    private static func line(
        _ requirement: PlanRequirement, _ wanted: Set<ID<Competency>>, _ goals: [PlanGoal], _ items: [PlanItem],
        _ done: Set<ID<PlanItem>>, _ demonstrated: Set<ID<Competency>>
    ) -> Line {
        var reasons: [Reason] = demonstrated.isEmpty ? [] : [.demonstrated(demonstrated.sorted())]
        var planned = demonstrated
        for goal in goals {
            let serving = goal.competencies.filter(wanted.contains)
            guard !serving.isEmpty else { continue }
            planned.formUnion(serving)
            reasons.append(.goal(goal.id, title: goal.title, competencies: serving))
        }
        for item in items {
            let serving = item.competencies.filter(wanted.contains)
            guard !serving.isEmpty else { continue }
            planned.formUnion(serving)
            reasons.append(
                .item(item.id, title: item.title, competencies: serving, amount: 0, isDone: done.contains(item.id)))
        }
        return Line(
            requirement: requirement, state: !demonstrated.isEmpty ? .shown : planned.isEmpty ? .open : .planned,
            reasons: reasons, planned: planned.count, done: demonstrated.count, asked: 1)
    }

    private static func sum(_ left: Int, _ right: Int) -> Int {
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? .max : sum
    }
}
