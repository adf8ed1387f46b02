import Learning
import SQL

/// Everything that the page of a plan shows.
struct PlanModel: Sendable {
    struct PastGoal: Sendable {
        let title: String
        let endedAt: Timestamp
    }

    struct Readiness: Sendable {
        let item: PlanNamedKey
        let doneOn: CalendarDay?
        let words: String
        var isDone: Bool { doneOn != nil }
    }

    let student: ID<Person>
    let name: StudentNames.Name
    let isOneself: Bool
    let mayWrite: Bool
    let draft: PlanDraft
    let marks: PlanMarks
    let settings: PlanSettings
    let band: String
    /// From grade 8 on.
    let hasAim: Bool
    let competencies: [ID<Competency>: CatalogCompetency]
    /// 0 to 4 where the reader may see it; nothing is 0.
    let levels: [ID<Competency>: Int]
    let coverage: PlanCoverage
    let names: PlanNames
    let past: [PastGoal]
    let readiness: [Readiness]
    let agreement: AgreementSummary?
    let steps: [StudentStep]

    var plan: PlanDocument { draft.document }
    var path: String { "/students/\(student)/plan" }

    /// The goals of a category, nearest first.
    func goals(in category: String) -> [PlanGoal] {
        let order = PlanHorizon.allCases
        return plan.goals.filter { $0.category == category }.enumerated().sorted { left, right in
            let places = (
                order.firstIndex(of: left.element.horizon) ?? 0, order.firstIndex(of: right.element.horizon) ?? 0
            )
            return places.0 == places.1 ? left.offset < right.offset : places.0 < places.1
        }.map(\.element)
    }

    /// Those under an interest, or under none, by kind in the order of the kinds.
    func items(under interest: ID<PlanInterest>?) -> [PlanItem] {
        let order = PlanItem.Kind.allCases
        return plan.items.filter { $0.interest == interest }.enumerated().sorted { left, right in
            let places = (order.firstIndex(of: left.element.kind) ?? 0, order.firstIndex(of: right.element.kind) ?? 0)
            return places.0 == places.1 ? left.offset < right.offset : places.0 < places.1
        }.map(\.element)
    }
}

/// Loads the plan of a student for its page, and what its forms offer.
enum PlanPageStore {
    static func model(_ access: StudentAccess, _ visit: Visit) throws -> PlanModel {
        let tx = visit.tx
        let draft = try PlanStore.draft(access, visit)
        let grade = try PlanCoverageStore.grade(of: access.student, tx)
        let settings = try PlanSettings.of(access.student, tx)
        let catalog = try visit.core.catalog.current(in: tx)
        let progress = try visit.student(access.student, for: .progress).map {
            try ProgressStore.summary($0, visit: visit)
        }
        let named = (draft.document.goals.flatMap(\.competencies) + draft.document.items.flatMap(\.competencies))
            .uniqued()
        return PlanModel(
            student: access.student, name: try StudentNames.name(access, tx),
            isOneself: access.relation == .oneself, mayWrite: access.relation.mayWriteGoals, draft: draft,
            marks: try PlanStore.marks(access, tx), settings: settings, band: PlanBand.band(grade),
            hasAim: PlanBand.number(grade) >= PlanBand.firstGradeWithAim || draft.document.aim != PlanAim(),
            competencies: Dictionary(
                named.compactMap { id in catalog.competencies[id].map { (id, $0) } },
                uniquingKeysWith: { first, _ in first }),
            levels: Dictionary(
                named.map { ($0, progress?.level(of: $0) ?? 0) }, uniquingKeysWith: { first, _ in first }),
            coverage: try PlanCoverageStore.coverage(of: draft.document, access, visit),
            names: try PlanNames.load([draft.document], visit, student: access.student),
            past: try past(access, draft.document, visit),
            readiness: try readiness(access, settings, tx),
            agreement: try AgreementStore.summary(access, visit), steps: try StepStore.list(access, visit))
    }

    /// Goals that were put away and are no longer in the plan, newest first.
    private static func past(
        _ access: StudentAccess, _ plan: PlanDocument, _ visit: Visit
    ) throws -> [PlanModel.PastGoal] {
        let audience: SQL =
            try GoalSight.seesAdvisorGoals(access, visit) ? "1 = 1" : GoalSight.condition(access)
        let rows = try visit.tx.query(
            """
            SELECT g.id, g.title, g.ended_at FROM goals g
            WHERE g.student_id = \(access.student) AND g.ended_at IS NOT NULL AND \(audience)
            ORDER BY g.ended_at DESC, g.id DESC LIMIT 60
            """)
        return try rows.filter { try plan.goal($0.id("id")) == nil }.map { row in
            PlanModel.PastGoal(title: try row.text("title"), endedAt: try row.time("ended_at"))
        }
    }

    static func readiness(
        _ access: StudentAccess, _ settings: PlanSettings, _ tx: any Transaction
    ) throws -> [PlanModel.Readiness] {
        let rows = try tx.query(
            "SELECT item, words, done_on FROM readiness_marks WHERE student_id = \(access.student)")
        var known: [String: (CalendarDay?, String)] = [:]
        for row in rows {
            known[try row.text("item")] = (
                try row.optionalText("done_on").flatMap(CalendarDay.init(iso:)), try row.text("words")
            )
        }
        return settings.readiness.map { item in
            PlanModel.Readiness(item: item, doneOn: known[item.key]?.0, words: known[item.key]?.1 ?? "")
        }
    }
}
