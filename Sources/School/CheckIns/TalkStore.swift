import Learning
import SQL

/// The check-ins of one student, for whoever may see the student's plan.
enum TalkStore {
    static func load(_ id: ID<CheckIn>, _ access: StudentAccess, _ tx: any Transaction) throws -> Talk {
        let row = try tx.first(
            """
            SELECT \(Talk.columns) FROM check_ins c JOIN people p ON p.id = c.advisor_id
            WHERE c.id = \(id) AND c.student_id = \(access.student)
            """)
        guard let row else { throw Failure.notFound }
        return try Talk(row)
    }

    /// The same for a change: nobody else changes the talk until the transaction ends.
    static func hold(_ id: ID<CheckIn>, _ access: StudentAccess, _ tx: any Transaction) throws -> Talk {
        _ = try tx.first("SELECT id FROM check_ins WHERE id = \(id)\(SQL.lockRow)")
        return try load(id, access, tx)
    }

    /// Planned talks from today on, the next one first.
    static func upcoming(_ access: StudentAccess, through last: String? = nil, _ visit: Visit) throws -> [Talk] {
        try list(
            """
            WHERE c.student_id = \(access.student) AND c.state = 'planned' AND c.planned_on >= \(visit.today)
              AND c.planned_on <= \(last ?? "9999-12-31")
            ORDER BY c.planned_on, c.begins_minute, c.id LIMIT 60
            """, visit.tx)
    }

    /// Talks that were held, the last one first; those that were not, with their reason, for adults of the school.
    static func past(_ access: StudentAccess, _ visit: Visit) throws -> [Talk] {
        let states = access.relation.isStaff ? ["held", "not_held"] : ["held"]
        return try list(
            """
            WHERE c.student_id = \(access.student) AND c.state IN (\(list: states))
              AND (c.state = 'held' OR c.reason <> '')
            ORDER BY COALESCE(c.held_at, c.changed_at) DESC, c.id DESC LIMIT 60
            """, visit.tx)
    }

    /// Planned days that passed and about which nobody said anything, the oldest first.
    static func open(_ access: StudentAccess, _ visit: Visit) throws -> [Talk] {
        try list(
            """
            WHERE c.student_id = \(access.student) AND c.state = 'planned' AND c.planned_on < \(visit.today)
            ORDER BY c.planned_on, c.id LIMIT 30
            """, visit.tx)
    }

    private static func list(_ rest: SQL, _ tx: any Transaction) throws -> [Talk] {
        try tx.query(
            "SELECT \(Talk.columns) FROM check_ins c JOIN people p ON p.id = c.advisor_id \(rest)"
        ).map(Talk.init)
    }
}
