import Learning
import SQL

/// What is said about a version before agreeing: to the advisor and the student.
enum AgreementTalk {
    enum Kind: String, CaseIterable {
        case words, meeting, interpreter
    }

    static let longest = 2_000

    /// What the advisor writes needs nobody to see to it.
    static func add(
        _ words: String, _ kind: Kind, to id: ID<PlanVersion>, _ access: StudentAccess, _ visit: Visit
    ) throws {
        let record = try AgreementStore.record(access, visit)
        let version = try AgreementStore.version(id, in: record)
        let me = visit.viewer.person
        let isSettled = record.signers.capacities(of: me).contains(.advisor)
        let comment: ID<PlanComment> = try visit.mint()
        let settler: ID<Person>? = isSettled ? me : nil
        let settledAt: Timestamp? = isSettled ? visit.now : nil
        try visit.tx.execute(
            """
            INSERT INTO plan_comments (id, version_id, student_id, written_by, words, asks_meeting, asks_interpreter,
                                       written_at, settled_by, settled_at)
            VALUES (\(comment), \(version.id), \(access.student), \(me), \(words), \(kind == .meeting),
                    \(kind == .interpreter), \(visit.now), \(settler), \(settledAt))
            """)
        try visit.audit("plan.comment", student: access.student, aspect: .plan, detail: "{\"version\":\"\(id)\"}")
    }

    /// - Throws: `notFound` for anybody but those who advise, and for a comment on another student's plan.
    static func settle(_ comment: ID<PlanComment>, _ access: StudentAccess, _ visit: Visit) throws {
        let record = try AgreementStore.record(access, visit)
        guard record.signers.capacities(of: visit.viewer.person).contains(.advisor) else { throw Failure.notFound }
        guard
            try visit.tx.exists(
                "SELECT id FROM plan_comments WHERE id = \(comment) AND student_id = \(access.student)")
        else { throw Failure.notFound }
        try visit.tx.execute(
            """
            UPDATE plan_comments SET settled_by = \(visit.viewer.person), settled_at = \(visit.now)
            WHERE id = \(comment) AND settled_at IS NULL
            """)
        try visit.audit("plan.comment-settled", student: access.student, aspect: .plan)
    }
}
