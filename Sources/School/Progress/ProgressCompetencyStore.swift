import Learning
import SQL

/// Loads what one level rests on. Nothing here comes from a cache: the ledger itself is read again.
enum ProgressCompetencyStore {
    /// - Parameter asOf: the level as the ledger knew it at the end of that day.
    static func load(
        _ access: StudentAccess, _ competency: ID<Competency>, asOf: CalendarDay?, _ visit: Visit
    ) throws -> ProgressCompetency {
        let tx = visit.tx
        let progress = try ProgressStore.summary(access, visit: visit)
        guard let found = progress.competencies[competency] else { throw Failure.notFound }
        let format = Format(.english, timeZone: zone(visit.viewer.timeZone))
        let day = asOf.flatMap { $0 < format.day(of: visit.now) ? $0 : nil }
        let date = day.map { format.start(of: $0.adding(days: 1)).adding(milliseconds: -1) } ?? visit.now
        let ledger = try LedgerRows.all(of: access.student, in: tx)
        let explanation = Explanation(of: competency, from: ledger, asOf: date) {
            progress.catalog.policy(of: $0, at: $1)
        }
        let planAccess = try visit.student(access.student, for: .plan)
        var model = ProgressCompetency(
            student: access.student, name: try StudentNames.name(access, tx), relation: access.relation,
            competency: found, framework: progress.catalog.framework(found.framework),
            levelWords: try tx.require("SELECT levels FROM competencies WHERE id = \(competency)").localTexts("levels"),
            explanation: explanation,
            lines: try lines(
                ledger.filter { $0.competency == competency && $0.isKnown(asOf: date) }, explanation, access, tx),
            neighbours: neighbours(of: competency, progress),
            goals: try planAccess.map { try goals(naming: competency, $0, tx) } ?? [],
            review: try day == nil && !found.isRetired ? review(explanation.standing, access, visit) : nil,
            hasQuickCheck: try day == nil && access.relation == .oneself
                && !SittingBeginning.withItems([competency], access, visit).isEmpty,
            ways: try day == nil ? ChoiceWays.load(found, progress, access, visit) : nil,
            suggestion: try day == nil
                ? PlacementStore.suggestions(progress, access, visit).first { $0.competency.id == competency } : nil,
            asOf: day)
        model.files = try ObservationPart.files(model.lines.map(\.evidence), access, tx)
        model.priors = try ObservationPart.priors(about: competency, access, tx)
        if day == nil { model.examples = try ObservationPart.examples(of: competency, access, tx) }
        return model
    }

    private static func review(
        _ standing: Standing, _ access: StudentAccess, _ visit: Visit
    ) throws -> ProgressCompetency.Review? {
        try standing.card.map {
            ProgressCompetency.Review(card: $0, endOfTerm: try ReviewStore.endOfTerm(of: access, visit: visit))
        }
    }

    private static func lines(
        _ rows: [Evidence], _ explanation: Explanation, _ access: StudentAccess, _ tx: any Transaction
    ) throws -> [ProgressCompetency.Line] {
        let judges = try judges(Set(rows.compactMap(\.judge)), tx)
        let titles = try titles(Set(rows.compactMap(\.work)), access, tx)
        let ofJudgements = try rowsOfJudgements(explanation.standing.competency, access, tx)
        let notInForce = Set(explanation.notInForce)
        return rows.sorted { ($1.doneAt, $1.id) < ($0.doneAt, $0.id) }.map { row in
            ProgressCompetency.Line(
                evidence: row, title: row.work.flatMap { titles[$0] }, judge: row.judge.flatMap { judges[$0] },
                isOfJudgement: ofJudgements.contains(row.id), isInForce: !notInForce.contains(row.id))
        }
    }

    private static func judges(
        _ people: Set<ID<Person>>, _ tx: any Transaction
    ) throws -> [ID<Person>: ProgressCompetency.JudgeName] {
        let rows = try tx.query(
            "SELECT id, title, given_name, family_name FROM people WHERE id IN (\(list: people.sorted()))")
        var found: [ID<Person>: ProgressCompetency.JudgeName] = [:]
        for row in rows {
            found[try row.id("id")] = ProgressCompetency.JudgeName(
                title: try row.localText("title"), given: try row.text("given_name"),
                family: try row.text("family_name"))
        }
        return found
    }

    private static func titles(
        _ works: Set<ID<Work>>, _ access: StudentAccess, _ tx: any Transaction
    ) throws -> [ID<Work>: LocalText] {
        let rows = try tx.query(
            """
            SELECT w.id, a.title FROM works w JOIN activities a ON a.id = w.activity_id
            WHERE w.student_id = \(access.student) AND w.id IN (\(list: works.sorted()))
            """)
        var found: [ID<Work>: LocalText] = [:]
        for row in rows { found[try row.id("id")] = try row.localText("title") }
        return found
    }

    private static func rowsOfJudgements(
        _ competency: ID<Competency>, _ access: StudentAccess, _ tx: any Transaction
    ) throws -> Set<ID<EvidenceRow>> {
        // Asked plainly, "is not null" leads SQLite to all judged evidence of the school first.
        Set(
            try tx.query(
                """
                SELECT id FROM evidence WHERE student_id = \(access.student) AND competency_id = \(competency)
                  AND COALESCE(judgement_id, 0) <> 0
                """
            ).map { try $0.id("id") })
    }

    private static func goals(
        naming competency: ID<Competency>, _ access: StudentAccess, _ tx: any Transaction
    ) throws -> [ProgressCompetency.GoalName] {
        try tx.query(
            """
            SELECT g.id, g.title FROM goals g JOIN goal_competencies l ON l.goal_id = g.id
            WHERE g.student_id = \(access.student) AND l.competency_id = \(competency) AND g.ended_at IS NULL
            ORDER BY g.id LIMIT 5
            """
        ).map { ProgressCompetency.GoalName(id: try $0.id("id"), words: try $0.text("title")) }
    }

    /// At most six that come before and six that come next.
    private static func neighbours(
        of competency: ID<Competency>, _ progress: StudentProgress
    ) -> [ProgressCompetency.Neighbour] {
        let ready = Set(progress.ready)
        func neighbour(_ id: ID<Competency>, comesBefore: Bool) -> ProgressCompetency.Neighbour? {
            guard let found = progress.competencies[id] else { return nil }
            return ProgressCompetency.Neighbour(
                competency: found, place: .of(id, progress, ready: ready), level: progress.level(of: id),
                comesBefore: comesBefore)
        }
        let graph = progress.graph
        return graph.requirements(of: competency).prefix(6).compactMap { neighbour($0, comesBefore: true) }
            + graph.dependants(of: competency).prefix(6).compactMap { neighbour($0, comesBefore: false) }
    }
}
