import Learning
import SQL

/// Prior learning: bringing it, reading it, answering it.
enum PriorStore {
    static let formName = "prior"
    /// More than these a student does not have waiting at once.
    static let mostWaiting = 20
    static let mostListed = 100

    static func mayBring(_ relation: Relation) -> Bool { relation == .oneself || relation == .guardian }

    // MARK: Reading

    static func list(_ access: StudentAccess, _ visit: Visit) throws -> [PriorLearning] {
        try read(
            "WHERE l.student_id = \(access.student) AND l.state <> 'taken_back' ORDER BY l.id DESC LIMIT \(mostListed)",
            access, visit)
    }

    /// - Throws: `notFound` for one of another student.
    static func require(_ id: ID<PriorLearning>, _ access: StudentAccess, _ visit: Visit) throws -> PriorLearning {
        let found = try read("WHERE l.id = \(id) AND l.student_id = \(access.student)", access, visit)
        guard let found = found.first else { throw Failure.notFound }
        return found
    }

    private static func read(_ rest: SQL, _ access: StudentAccess, _ visit: Visit) throws -> [PriorLearning] {
        let rows = try visit.tx.query(
            """
            SELECT l.id, l.student_id, l.competency_id, l.words, l.place, l.link, l.done_on, l.state, l.brought_at,
                   l.level, l.answer, l.answered_by, l.answered_at, l.evidence_id, p.id AS person_id, p.given_name,
                   p.family_name, p.title AS person_title
            FROM prior_learnings l JOIN people p ON p.id = l.brought_by \(rest)
            """)
        let catalog = try visit.core.catalog.current(in: visit.tx)
        let answerers = try ObservationStore.people(
            Set(rows.compactMap { try $0.optionalID("answered_by") }), visit.tx)
        let inForce =
            try rows.contains { try $0.optionalInt64("evidence_id") != nil }
            ? Evidence.inForce(try LedgerRows.all(of: access.student, in: visit.tx)) : []
        let files = Dictionary(
            grouping: try StudentFiles.list(
                .priorLearning, of: rows.map { try $0.int64("id") }, access: access, visit.tx), by: \.owner)
        return try rows.compactMap { row in
            guard let competency = catalog.competencies[try row.id("competency_id")],
                let state = PriorLearning.State(rawValue: try row.text("state")),
                let day = CalendarDay(iso: try row.text("done_on"))
            else { return nil }
            return PriorLearning(
                id: try row.id("id"), student: try row.id("student_id"), competency: competency,
                words: try row.text("words"), place: try row.text("place"), link: try row.text("link"), doneOn: day,
                state: state, broughtBy: try WorkPerson(row), broughtAt: try row.time("brought_at"),
                level: try row.optionalInt("level").flatMap(Level.init(rawValue:)), answer: try row.text("answer"),
                answeredBy: try row.optionalID("answered_by").flatMap { answerers[$0] },
                answeredAt: try row.optionalTime("answered_at"),
                isInForce: try row.optionalID("evidence_id").map { inForce.contains($0) } ?? false,
                files: files[try row.int64("id")] ?? [])
        }
    }

    // MARK: Bringing

    @discardableResult
    static func bring(
        _ draft: PriorDraft, files: [ReceivedFile] = [], _ access: StudentAccess, _ visit: Visit, _ t: Messages
    ) throws -> ID<PriorLearning> {
        guard mayBring(access.relation) else { throw Failure.notFound }
        let waiting = try StudentFiles.waiting(.priorLearning, form: formName, access: access, visit.tx)
        var refusal = draft.refusal(
            files: files.map(\.stored) + waiting.map(\.stored), today: CalendarDay(iso: visit.today), t)
        let count = try visit.tx.require(
            """
            SELECT COUNT(*) AS number FROM prior_learnings
            WHERE student_id = \(access.student) AND state = 'waiting'
            """
        ).int("number")
        if count >= mostWaiting { refusal.add("words", t.observationsPriorTooMany(count: mostWaiting)) }
        try refusal.check()
        let catalog = try visit.core.catalog.current(in: visit.tx)
        guard let competency = draft.competency, catalog.competencies[competency]?.isRetired == false else {
            throw Failure.notFound
        }
        let id: ID<PriorLearning> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO prior_learnings (id, student_id, competency_id, words, place, link, done_on, state, brought_by,
                                         brought_at)
            VALUES (\(id), \(access.student), \(competency), \(draft.words), \(draft.place), \(draft.link),
                    \(draft.day), 'waiting', \(access.viewer), \(visit.now))
            """)
        try ObservationStore.keep(files, for: id.rawValue, as: .priorLearning, form: formName, access, visit)
        try visit.audit("prior.brought", student: access.student, aspect: .progress, detail: "{\"prior\":\"\(id)\"}")
        return id
    }

    /// - Throws: `notFound` unless the viewer brought it; `refused` once it has an answer.
    static func takeBack(_ id: ID<PriorLearning>, _ access: StudentAccess, _ visit: Visit, _ t: Messages) throws {
        let found = try locked(id, access, visit)
        guard found.broughtBy.id == access.viewer else { throw Failure.notFound }
        if found.state == .takenBack { return }
        guard found.state == .waiting else { throw Self.answeredAlready(t) }
        try visit.tx.execute("UPDATE prior_learnings SET state = 'taken_back' WHERE id = \(id)")
        try visit.audit("prior.taken-back", student: access.student, aspect: .progress, detail: "{\"prior\":\"\(id)\"}")
    }

    // MARK: Answering

    /// Counts it as evidence, or sends it back with a reason. Of two who answer at once the second is told.
    static func answer(
        _ answer: PriorAnswer, _ id: ID<PriorLearning>, _ access: StudentAccess, _ visit: Visit, _ t: Messages
    ) throws {
        guard access.relation.mayJudge else { throw Failure.notFound }
        let found = try locked(id, access, visit)
        try answer.refusal(t).check()
        guard found.state == .waiting else { throw answeredAlready(t) }
        var row: ID<EvidenceRow>?
        if answer.choice == .count, let level = answer.level {
            let evidence = try evidence(found, level, answer.words, access, visit)
            try Ledger.append([evidence], at: visit.now, in: visit.tx)
            row = evidence.id
        }
        try visit.tx.execute(
            """
            UPDATE prior_learnings SET state = \(row == nil ? "answered" : "counted"), answer = \(answer.words),
                level = \(row == nil ? nil : answer.level?.rawValue), answered_by = \(access.viewer),
                answered_at = \(visit.now), evidence_id = \(row)
            WHERE id = \(id)
            """)
        try visit.audit(
            row == nil ? "prior.answered" : "prior.counted", student: access.student, aspect: .progress,
            detail: "{\"prior\":\"\(id)\"}")
    }

    private static func evidence(
        _ found: PriorLearning, _ level: Level, _ words: String, _ access: StudentAccess, _ visit: Visit
    ) throws -> Evidence {
        let role: JudgeRole = access.relation == .advisor ? .advisor : .teacher
        let key = "prior \(found.id)"
        return Evidence(
            id: try visit.mint(), student: access.student, competency: found.competency.id, score: level.score,
            weight: EvidenceWeight.standard(kind: .priorLearning, role: role, helped: false), kind: .priorLearning,
            modality: modality(found.files), occasion: OccasionKey(named: key), task: TaskKey(named: key), level: level,
            doneAt: momentOfWork(on: found.doneOn.iso, visit), recordedAt: visit.now, judge: access.viewer,
            judgeRole: role, reason: words)
    }

    private static func modality(_ files: [KeptFile]) -> Modality {
        files.contains(where: \.isAudio) ? .talk : files.contains(where: \.isPicture) ? .photo : .project
    }

    private static func locked(
        _ id: ID<PriorLearning>, _ access: StudentAccess, _ visit: Visit
    ) throws -> PriorLearning {
        _ = try visit.tx.first("SELECT id FROM prior_learnings WHERE id = \(id)\(SQL.lockRow)")
        return try require(id, access, visit)
    }

    private static func answeredAlready(_ t: Messages) -> Failure {
        var refusal = Refusal()
        refusal.add("answer", t.observationsPriorGone)
        return .refused(refusal)
    }
}
