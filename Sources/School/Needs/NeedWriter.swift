import Learning
import SQL

/// Setting a name aside with a reason, and taking that back.
enum NeedWriter {
    /// Names come back after this, whatever was seen.
    static let asideDays = 14
    static let longestReason = 500

    /// Sets aside what is seen of the student now; what is seen no more leaves nothing behind.
    ///
    /// - Throws: `Failure.refused` without a reason.
    static func setAside(
        _ kind: NeedKind, reason: String, _ access: StudentAccess, _ visit: Visit
    ) throws {
        guard access.relation.mayJudge else { throw Failure.notFound }
        var refusal = Refusal()
        if reason.isEmpty { refusal.add("reason", visit.words.needsNeedReason) }
        if reason.unicodeScalars.count > longestReason {
            refusal.add("reason", visit.words.needsTooLong(count: longestReason))
        }
        try refusal.check()
        let lists = try NeedStore.load(visit, room: 0)
        guard let need = lists.list(kind).first(where: { $0.student == access.student }) else { return }
        let id: ID<Need> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO need_dismissals (id, student_id, viewer_id, kind, mark, reason, dismissed_at, until_at)
            VALUES (\(id), \(access.student), \(access.viewer), \(kind.rawValue), \(need.mark), \(reason), \(visit.now),
                    \(visit.now.adding(days: asideDays)))
            """)
    }

    static func takeBack(_ id: Int64, _ access: StudentAccess, _ visit: Visit) throws {
        try visit.tx.execute(
            """
            UPDATE need_dismissals SET undone_at = \(visit.now)
            WHERE id = \(id) AND student_id = \(access.student) AND viewer_id = \(access.viewer) AND undone_at IS NULL
            """)
    }

    static func setAwayDays(_ days: Int, _ visit: Visit) throws {
        let days = min(max(days, 2), 30)
        try visit.tx.execute(
            """
            INSERT INTO need_settings (person_id, away_days, changed_at)
            VALUES (\(visit.viewer.person), \(days), \(visit.now))
            ON CONFLICT (person_id) DO UPDATE SET away_days = excluded.away_days, changed_at = excluded.changed_at
            """)
    }
}
