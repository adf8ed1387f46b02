import Learning
import SQL

/// What adults saw. An observation is a row of the ledger and nothing else; its photo belongs to that row.
enum ObservationStore {
    struct Line: Sendable {
        let evidence: Evidence
        let competency: CatalogCompetency?
        let judge: WorkPerson?
        let files: [KeptFile]
        let mayTakeBack: Bool
    }

    struct List: Sendable {
        /// Newest first.
        let lines: [Line]
        let count: Int
        /// From 0.
        let page: Int
    }

    static let linesOfPage = 40
    /// The name under which files of the form wait.
    static let formName = "observation"

    // MARK: Who

    /// In which part the viewer sees the student; nil for whoever does not observe.
    static func role(_ relation: Relation) -> JudgeRole? {
        switch relation {
        case .teacher: .teacher
        case .advisor: .advisor
        case .leader: .schoolLeader
        case .guardian: .family
        case .oneself, .administrator: nil
        }
    }

    // MARK: Reading

    static func list(_ access: StudentAccess, page: Int = 0, _ visit: Visit) throws -> List {
        let ledger = try LedgerRows.all(of: access.student, in: visit.tx)
        let inForce = Evidence.inForce(ledger)
        let rows = ledger.filter { $0.kind == .observation && inForce.contains($0.id) }
            .sorted { ($1.doneAt, $1.id) < ($0.doneAt, $0.id) }
        let page = min(max(page, 0), max(rows.count - 1, 0) / linesOfPage)
        let shown = Array(rows.dropFirst(page * linesOfPage).prefix(linesOfPage))
        let catalog = try visit.core.catalog.current(in: visit.tx)
        let people = try people(Set(shown.compactMap(\.judge)), visit.tx)
        let files = Dictionary(
            grouping: try StudentFiles.list(.observation, of: shown.map(\.id.rawValue), access: access, visit.tx),
            by: \.owner)
        return List(
            lines: shown.map { row in
                Line(
                    evidence: row, competency: catalog.competencies[row.competency],
                    judge: row.judge.flatMap { people[$0] }, files: files[row.id.rawValue] ?? [],
                    mayTakeBack: mayTakeBack(row, access))
            }, count: rows.count, page: page)
    }

    static func people(_ ids: Set<ID<Person>>, _ tx: any Transaction) throws -> [ID<Person>: WorkPerson] {
        let rows = try tx.query(
            """
            SELECT id AS person_id, given_name, family_name, title AS person_title FROM people
            WHERE id IN (\(list: ids.sorted()))
            """)
        return Dictionary(
            try rows.map { (try $0.id("person_id", of: Person.self), try WorkPerson($0)) },
            uniquingKeysWith: { first, _ in first })
    }

    private static func mayTakeBack(_ row: Evidence, _ access: StudentAccess) -> Bool {
        role(access.relation) != nil && (row.judge == access.viewer || access.relation.mayJudge)
    }

    // MARK: Writing

    /// - Throws: `notFound` for whoever does not observe this student and for an unknown competency; `refused` for what
    ///   is missing or too much.
    @discardableResult
    static func save(
        _ draft: ObservationDraft, files: [ReceivedFile] = [], _ access: StudentAccess, _ visit: Visit, _ t: Messages
    ) throws -> ID<EvidenceRow> {
        guard let role = role(access.relation) else { throw Failure.notFound }
        let waiting = try StudentFiles.waiting(.observation, form: formName, access: access, visit.tx)
        try draft.refusal(
            files: files.map(\.stored) + waiting.map(\.stored), setsLevels: role.setsLevels,
            today: CalendarDay(iso: visit.today), t
        ).check()
        let catalog = try visit.core.catalog.current(in: visit.tx)
        guard let competency = draft.competency, catalog.competencies[competency]?.isRetired == false,
            let day = CalendarDay(iso: draft.day.isEmpty ? visit.today : draft.day)
        else { throw Failure.notFound }
        let key = Observation.key(day: day, judge: access.viewer)
        let observation = Observation(
            student: access.student, competency: competency, levels: draft.level.map { [$0] } ?? [],
            words: draft.words, modality: draft.modality, task: TaskKey(named: key), occasion: OccasionKey(named: key),
            helped: draft.isHelped, transfer: draft.isTransfer, doneAt: momentOfWork(on: draft.day, visit),
            judge: access.viewer, judgeRole: role)
        let row = observation.evidence(id: try visit.mint(), recordedAt: visit.now)
        try Ledger.append([row], at: visit.now, in: visit.tx)
        try keep(files, for: row.id.rawValue, as: .observation, form: formName, access, visit)
        try visit.audit(
            "observation.made", student: access.student, aspect: .progress, detail: "{\"row\":\"\(row.id)\"}")
        return row.id
    }

    /// The files of a form, and those that waited for it, go to the row that it made.
    static func keep(
        _ files: [ReceivedFile], for owner: Int64, as kind: KeptFile.Kind, form: String, _ access: StudentAccess,
        _ visit: Visit
    ) throws {
        try StudentFiles.add(files, to: kind, owner, audience: .everyone, access: access, visit: visit)
        try StudentFiles.claim(kind, form: form, for: owner, audience: .everyone, access: access, visit: visit)
    }

    /// Takes an observation back; it stays in the ledger with the row that takes it back. Done twice, it is done once.
    ///
    /// - Throws: `notFound` unless the viewer made it or judges the student's work.
    static func takeBack(_ id: ID<EvidenceRow>, _ access: StudentAccess, _ visit: Visit) throws {
        let ledger = try LedgerRows.all(of: access.student, in: visit.tx)
        guard let role = role(access.relation),
            let row = ledger.first(where: { $0.id == id && $0.kind == .observation }), mayTakeBack(row, access)
        else { throw Failure.notFound }
        let decider = Ledger.Decider(observer: access, as: role, mint: visit.core.mint, now: visit.now)
        do {
            try Ledger.withdraw(row: id, by: decider, in: visit.tx)
        } catch Failure.notFound {
            return
        }
        try visit.audit(
            "observation.taken-back", student: access.student, aspect: .progress, detail: "{\"row\":\"\(id)\"}")
    }
}
