import Learning
import SQL

/// Loads the progress in the categories: the one place that counts it.
enum OverviewStore {
    /// - Parameters:
    ///   - access: To the student's progress. Whoever may see that may see the plan.
    ///   - asFamilyReads: Without what is between the student and the advisor, whoever asks.
    static func progress(
        _ access: StudentAccess, asFamilyReads: Bool = false, _ visit: Visit
    ) throws -> CategoryOverview {
        guard let planAccess = try visit.student(access.student, for: .plan) else { throw Failure.notFound }
        let progress = try ProgressStore.summary(access, visit: visit)
        let draft = try PlanStore.draft(planAccess, visit).document
        let plan = asFamilyReads ? draft.shared : draft
        let marks = try PlanStore.marks(planAccess, visit.tx)
        let categories = try PlanCategories.of(planAccess, visit)
        let began = try SchoolYear.began(visit)
        let frameworks = Dictionary(
            progress.catalog.frameworks.map { ($0.id, $0.category) }, uniquingKeysWith: { first, _ in first })
        let situation = CategorySituation(
            document: plan, done: marks.all(.done), letGo: marks.all(.letGo), standings: progress.standings,
            frameworkCategory: progress.competencies.compactMapValues { frameworks[$0.framework] },
            firstWorkThisYear: try firstWork(access, since: began, visit))
        let parts = zip(categories, situation.progress(in: categories.map(\.key)))
        return CategoryOverview(
            student: access.student, name: try StudentNames.name(access, visit.tx),
            isOneself: access.relation == .oneself, parts: parts.map { .init(category: $0, progress: $1) },
            yearBegan: began, plan: plan, competencies: progress.competencies)
    }

    private static func firstWork(
        _ access: StudentAccess, since day: CalendarDay, _ visit: Visit
    ) throws -> [ID<Competency>: Timestamp] {
        let start = Format(.english, timeZone: zone(visit.viewer.timeZone)).start(of: day)
        let kinds = EvidenceKind.allCases.filter { $0.isGraded && $0 != .priorLearning }.map(\.rawValue)
        let rows = try visit.tx.query(
            """
            SELECT competency_id, MIN(done_at) AS first FROM evidence
            WHERE student_id = \(access.student) AND done_at >= \(start) AND kind IN (\(list: kinds))
            GROUP BY competency_id
            """)
        return try Dictionary(
            rows.map { (try $0.id("competency_id"), try $0.time("first")) }, uniquingKeysWith: { first, _ in first })
    }
}

extension PlanMarks {
    /// The raw ids of goals and items with this mark.
    fileprivate func all(_ mark: PlanMark) -> Set<Int64> {
        Set(
            goals.filter { $0.value == mark }.map(\.key.rawValue)
                + items.filter { $0.value == mark }.map(\.key.rawValue))
    }
}

/// When the school year of today began.
enum SchoolYear {
    static func began(_ visit: Visit) throws -> CalendarDay {
        let row = try visit.tx.first(
            """
            SELECT MAX(begins_on) AS began FROM terms
            WHERE kind = 'year' AND left_at IS NULL AND begins_on <= \(visit.today) AND ends_on >= \(visit.today)
            """)
        let began = try row?.optionalText("began").flatMap { CalendarDay(iso: $0) }
        return began ?? lastAugust(before: visit.today)
    }

    /// Where a school keeps no terms, or in the summer between two.
    static func lastAugust(before today: String) -> CalendarDay {
        let day = CalendarDay(iso: today) ?? CalendarDay(daysSinceEpoch: 0)
        let year = day.month >= 8 ? day.year : day.year - 1
        return CalendarDay(year: max(year, 1), month: 8, day: 1) ?? day
    }
}
