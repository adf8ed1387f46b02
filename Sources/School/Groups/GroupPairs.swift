import Learning
import SQL

/// Two students of a class who belong into one group, or must not be in one.
struct GroupPair: Sendable {
    let first: ID<Person>
    let second: ID<Person>
    let firstName: String
    let secondName: String
    let isTogether: Bool
    let reason: String
    let by: String
    let at: Timestamp
}

/// Wishes about pairs: kept for a class, with a reason, for its teachers alone.
enum GroupPairs {
    static let most = 100

    static func all(_ access: ClassAccess, _ visit: Visit) throws -> [GroupPair] {
        try visit.tx.query(
            """
            SELECT g.first_id, g.second_id, g.wish, g.reason, g.made_at, a.given_name AS a_given, a.family_name AS a_family,
                   b.given_name AS b_given, b.family_name AS b_family, m.given_name, m.family_name
            FROM group_pairs g JOIN people a ON a.id = g.first_id JOIN people b ON b.id = g.second_id
            JOIN people m ON m.id = g.made_by
            WHERE g.class_id = \(access.id) ORDER BY a.name_folded, b.name_folded, g.first_id, g.second_id LIMIT \(most)
            """
        ).map { row in
            GroupPair(
                first: try row.id("first_id"), second: try row.id("second_id"),
                firstName: try row.text("a_given") + " " + row.text("a_family"),
                secondName: try row.text("b_given") + " " + row.text("b_family"),
                isTogether: try row.text("wish") == "together", reason: try row.text("reason"),
                by: try row.text("given_name") + " " + row.text("family_name"), at: try row.time("made_at"))
        }
    }

    static func add(_ form: Form, _ access: ClassAccess, _ visit: Visit) throws {
        let t = visit.words
        let students = Set(try WorkshopFormModel.students(of: access.id, visit).map(\.id))
        let one: ID<Person>? = form.id("one")
        let other: ID<Person>? = form.id("other")
        let reason = try form.text("reason")
        var refusal = Refusal()
        if one == nil || other == nil || one == other { refusal.add("other", t.groupsNeedPair) }
        if reason.isEmpty { refusal.add("reason", t.groupsNeedReason) }
        if reason.unicodeScalars.count > ClassGroups.longestReason {
            refusal.add("reason", t.groupsTooLong(count: ClassGroups.longestReason))
        }
        let count = try visit.tx.scalarInt("SELECT COUNT(*) FROM group_pairs WHERE class_id = \(access.id)")
        if count >= most { refusal.add("other", t.groupsTooManyPairs(count: most)) }
        try refusal.check()
        guard let one, let other, students.contains(one), students.contains(other) else { throw Failure.notFound }
        let pair = MemberPair(one, other)
        try visit.tx.execute(
            """
            INSERT INTO group_pairs (class_id, first_id, second_id, wish, reason, made_by, made_at)
            VALUES (\(access.id), \(pair.first), \(pair.second), \(form.raw("wish") == "together" ? "together" : "apart"),
                    \(reason), \(visit.viewer.person), \(visit.now))
            ON CONFLICT (class_id, first_id, second_id) DO UPDATE SET wish = excluded.wish, reason = excluded.reason,
                made_by = excluded.made_by, made_at = excluded.made_at
            """)
    }

    static func remove(_ one: ID<Person>, _ other: ID<Person>, _ access: ClassAccess, _ visit: Visit) throws {
        let pair = MemberPair(one, other)
        try visit.tx.execute(
            """
            DELETE FROM group_pairs
            WHERE class_id = \(access.id) AND first_id = \(pair.first) AND second_id = \(pair.second)
            """)
    }
}
