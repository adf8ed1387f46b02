import Learning
import SQL

/// The question that a student is asked once a term, with what was answered so far.
struct KnownAsk: Sendable {
    let student: ID<Person>
    let term: ID<Term>
    /// Whom the student may name.
    let adults: [CheckInPeople.Adult]
    let answer: KnownWell.Answer?
    let adult: ID<Person>?
    let answeredAt: Timestamp?
}

/// Whether students are known well: what they say themselves, and when somebody talked with them.
enum KnownStore {
    /// - Returns: nil outside of any term: nobody is asked then.
    static func ask(_ access: StudentAccess, _ visit: Visit) throws -> KnownAsk? {
        guard access.relation == .oneself, let term = try term(access, visit) else { return nil }
        let row = try visit.tx.first(
            """
            SELECT answer, adult_id, answered_at FROM known_answers
            WHERE student_id = \(access.student) AND term_id = \(term)
            """)
        return KnownAsk(
            student: access.student, term: term, adults: try CheckInPeople.adults(of: access, visit),
            answer: try row.flatMap { KnownWell.Answer(rawValue: try $0.text("answer")) },
            adult: try row?.optionalID("adult_id"), answeredAt: try row?.optionalTime("answered_at"))
    }

    /// The latest answer of the term holds.
    static func answer(
        _ answer: KnownWell.Answer, adult: ID<Person>?, _ access: StudentAccess, _ visit: Visit
    ) throws {
        guard access.relation == .oneself, let ask = try ask(access, visit) else { throw Failure.notFound }
        let named = answer == .yes || answer == .aLittle ? ask.adults.first { $0.id == adult }?.id : nil
        try visit.tx.execute(
            """
            INSERT INTO known_answers (student_id, term_id, answer, adult_id, answered_at)
            VALUES (\(access.student), \(ask.term), \(answer.rawValue), \(named), \(visit.now))
            ON CONFLICT (student_id, term_id) DO UPDATE SET answer = excluded.answer, adult_id = excluded.adult_id,
                answered_at = excluded.answered_at
            """)
        try visit.audit("known.answered", student: access.student, aspect: .notes)
    }

    /// Of the terms that the student's classes are in, the one that began last.
    private static func term(_ access: StudentAccess, _ visit: Visit) throws -> ID<Term>? {
        let row = try visit.tx.first(
            """
            SELECT term.id FROM enrolments e JOIN classes c ON c.id = e.class_id JOIN terms term ON term.id = c.term_id
            WHERE e.person_id = \(access.student) AND e.role = 'student' AND \(current("e", visit.today))
              AND term.begins_on <= \(visit.today) AND term.ends_on >= \(visit.today)
            ORDER BY term.begins_on DESC, term.ends_on, term.id LIMIT 1
            """)
        return try row?.id("id")
    }
}
