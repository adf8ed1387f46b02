import Learning
import SQL

/// Rounds of reports, and how marks are given, for the school's adults.
enum ReportStore {
    static let mostRounds = 60
    static let writers: Set<Role> = [.teacher, .advisor, .leader, .administrator]
    static let keepers: Set<Role> = [.leader, .administrator]

    // MARK: Rounds

    /// Those of the schools that the viewer belongs to, the newest first.
    static func rounds(_ visit: Visit) throws -> [ReportRound] {
        try rounds("r.organization_id IN (\(places(of: visit.viewer.person, visit.today)))", visit.tx)
    }

    /// - Throws: `notFound` for a round of another school.
    static func round(_ id: ID<ReportRound>, _ visit: Visit) throws -> ReportRound {
        let found = try rounds(
            "r.id = \(id) AND r.organization_id IN (\(places(of: visit.viewer.person, visit.today)))", visit.tx)
        guard let round = found.first else { throw Failure.notFound }
        return round
    }

    /// Those that are about this student.
    static func rounds(_ access: StudentAccess, _ visit: Visit) throws -> [ReportRound] {
        guard access.aspect == .progress else { throw Failure.notFound }
        return try rounds(
            """
            r.organization_id IN (\(places(of: access.student, visit.today)))
              OR r.id IN (SELECT round_id FROM term_reports WHERE student_id = \(access.student))
            """, visit.tx)
    }

    static func round(_ id: ID<ReportRound>, _ access: StudentAccess, _ visit: Visit) throws -> ReportRound {
        guard let round = try rounds(access, visit).first(where: { $0.id == id }) else { throw Failure.notFound }
        return round
    }

    /// - Throws: `notFound` for a round that is not about the class's school.
    static func round(_ id: ID<ReportRound>, _ access: ClassAccess, _ visit: Visit) throws -> ReportRound {
        let found = try rounds(
            """
            r.id = \(id) AND r.organization_id IN (
                SELECT o.id FROM organizations o WHERE o.id = \(access.school)
                UNION SELECT o.parent_id FROM organizations o WHERE o.id = \(access.school) AND o.parent_id IS NOT NULL)
            """, visit.tx)
        guard let round = found.first else { throw Failure.notFound }
        return round
    }

    private static func rounds(_ condition: SQL, _ tx: any Transaction) throws -> [ReportRound] {
        try tx.query(
            """
            SELECT r.id, r.organization_id, r.title, r.begins_on, r.ends_on, r.write_by, r.has_marks, r.version,
                   r.closed_at
            FROM report_rounds r WHERE \(condition) ORDER BY r.ends_on DESC, r.id DESC LIMIT \(mostRounds)
            """
        ).compactMap { row in
            guard let begins = CalendarDay(iso: try row.text("begins_on")),
                let ends = CalendarDay(iso: try row.text("ends_on")),
                let writeBy = CalendarDay(iso: try row.text("write_by"))
            else { return nil }
            return ReportRound(
                id: try row.id("id"), organization: try row.id("organization_id"), title: try row.text("title"),
                beginsOn: begins, endsOn: ends, writeBy: writeBy, hasMarks: try row.bool("has_marks"),
                version: try row.int("version"), closedAt: try row.optionalTime("closed_at"))
        }
    }

    /// The schools and districts in which somebody has a role today.
    static func places(of person: ID<Person>, _ today: String) -> SQL {
        """
        SELECT p.organization_id FROM roles p WHERE p.person_id = \(person) AND \(dated("p", today))
        UNION
        SELECT o.parent_id FROM roles p JOIN organizations o ON o.id = p.organization_id
        WHERE p.person_id = \(person) AND \(dated("p", today)) AND o.parent_id IS NOT NULL
        """
    }

    /// The largest place that the viewer leads or administers.
    ///
    /// - Throws: `notFound` for who leads nothing.
    static func ownPlace(_ visit: Visit) throws -> ID<Organization> {
        let row = try visit.tx.first(
            """
            SELECT o.id FROM roles v JOIN organizations o ON o.id = v.organization_id
            WHERE v.person_id = \(visit.viewer.person) AND v.role IN ('leader', 'administrator')
              AND \(dated("v", visit.today))
            ORDER BY CASE WHEN o.parent_id IS NULL THEN 0 ELSE 1 END, o.id
            """)
        guard let row else { throw Failure.notFound }
        return try row.id("id")
    }

    // MARK: Marks

    struct Crosswalk: Sendable {
        let rule: MarkCrosswalk?
        /// 0 while nothing is written.
        let version: Int
    }

    static func crosswalk(of place: ID<Organization>, _ tx: any Transaction, isLocked: Bool = false) throws -> Crosswalk
    {
        let lock: SQL = isLocked ? .lockRow : ""
        let row = try tx.first(
            "SELECT content, version FROM mark_crosswalks WHERE organization_id = \(place)\(lock)")
        guard let row else { return Crosswalk(rule: nil, version: 0) }
        return Crosswalk(rule: try MarkCrosswalk(json: row.text("content")), version: try row.int("version"))
    }

    /// - Throws: a refusal when somebody else saved another rule meanwhile.
    static func save(_ rule: MarkCrosswalk, version: Int?, _ visit: Visit, _ t: Messages) throws {
        let place = try ownPlace(visit)
        let saved = try crosswalk(of: place, visit.tx, isLocked: true)
        guard version == saved.version else {
            var refusal = Refusal()
            refusal.stale = [
                .init(label: t.reportsMarksTitle, saved: saved.rule?.lines ?? "", yours: rule.lines)
            ]
            throw Failure.refused(refusal)
        }
        try visit.tx.execute(
            """
            INSERT INTO mark_crosswalks (organization_id, content, version, changed_by, changed_at)
            VALUES (\(place), \(try rule.json), \(saved.version + 1), \(visit.viewer.person), \(visit.now))
            ON CONFLICT (organization_id) DO UPDATE SET content = excluded.content, version = excluded.version,
                changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """)
        try visit.audit("reports.marks", detail: "{\"organization\":\"\(place)\",\"version\":\(saved.version + 1)}")
    }
}

/// What the form of a round holds.
struct RoundDraft: Sendable {
    let title: String
    let beginsOn: CalendarDay?
    let endsOn: CalendarDay?
    let writeBy: CalendarDay?
    let hasMarks: Bool
    let isClosed: Bool

    init(_ form: Form) throws {
        title = try form.text("title", most: 4_000)
        beginsOn = CalendarDay(iso: try form.text("begins", most: 40))
        endsOn = CalendarDay(iso: try form.text("ends", most: 40))
        writeBy = CalendarDay(iso: try form.text("by", most: 40))
        hasMarks = form.isOn("marks")
        isClosed = form.isOn("closed")
    }

    /// Begins a round, or changes one.
    ///
    /// - Throws: a refusal for what is missing, and when the round was changed since the form was drawn.
    func save(_ known: ID<ReportRound>?, version: Int?, _ visit: Visit, _ t: Messages) throws -> ID<ReportRound> {
        let place = try ReportStore.ownPlace(visit)
        let saved = try known.map { try ReportStore.round($0, visit) }
        var refusal = Refusal()
        if title.isEmpty { refusal.add("title", t.reportsNeedTitle) }
        refusal.checkLength("title", title, most: ReportRound.longestTitle, t)
        for (field, day) in [("begins", beginsOn), ("ends", endsOn), ("by", writeBy)] where day == nil {
            refusal.add(field, t.reportsNeedDay)
        }
        if let beginsOn, let endsOn, endsOn < beginsOn { refusal.add("ends", t.reportsDaysTurned) }
        if hasMarks, try ReportStore.crosswalk(of: saved?.organization ?? place, visit.tx).rule == nil {
            refusal.add("marks", t.reportsNeedRule)
        }
        if let saved, version != saved.version {
            refusal.stale = [.init(label: t.reportsRoundTitle, saved: saved.title, yours: title)]
        }
        try refusal.check()
        guard let beginsOn, let endsOn, let writeBy else { throw Failure.badRequest("days") }
        guard let saved else {
            let id: ID<ReportRound> = try visit.mint()
            try visit.tx.execute(
                """
                INSERT INTO report_rounds (id, organization_id, title, begins_on, ends_on, write_by, has_marks,
                                           made_by, made_at, changed_at)
                VALUES (\(id), \(place), \(title), \(beginsOn.iso), \(endsOn.iso), \(writeBy.iso), \(hasMarks),
                        \(visit.viewer.person), \(visit.now), \(visit.now))
                """)
            return id
        }
        let closedAt = isClosed ? saved.closedAt ?? visit.now : nil
        try visit.tx.execute(
            """
            UPDATE report_rounds SET title = \(title), begins_on = \(beginsOn.iso), ends_on = \(endsOn.iso),
                write_by = \(writeBy.iso), has_marks = \(hasMarks), closed_at = \(closedAt),
                version = version + 1, changed_at = \(visit.now)
            WHERE id = \(saved.id)
            """)
        return saved.id
    }
}
