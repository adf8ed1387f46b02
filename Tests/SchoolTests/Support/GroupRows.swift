import Learning
import SQL

@testable import School

/// Groups of Mr. Oda's class that work now, and a wish about two of its students.
struct GroupRows {
    let work: WorkWorld
    let tx: any Transaction
    private var core: Core { work.core }
    private var now: Timestamp { core.now() }

    func build() throws -> [String: String] {
        let set: ID<ClassGroups> = try core.mint.mint()
        try tx.execute(
            """
            INSERT INTO group_sets (id, class_id, mode, purpose, exit_words, competency_id, size, ends_on, seed, used_at,
                                    made_by, made_at, changed_at)
            VALUES (\(set), \(work.mathClass), 'need', 'Compare prices', 'Compares two prices', \(work.competencies[0]), 2,
                    '2026-05-20', 1, \(now), \(work.oda), \(now), \(now))
            """)
        try tx.execute(
            """
            INSERT INTO groups_formed (set_id, number, name, aim, competency_id)
            VALUES (\(set), 1, 'Otters', 'refresh', \(work.competencies[0]))
            """)
        try tx.execute(
            """
            INSERT INTO group_members (set_id, student_id, number)
            VALUES (\(set), \(work.maya), 1), (\(set), \(work.leo), 1)
            """)
        let pair = MemberPair(work.maya, work.leo)
        try tx.execute(
            """
            INSERT INTO group_pairs (class_id, first_id, second_id, wish, reason, made_by, made_at)
            VALUES (\(work.mathClass), \(pair.first), \(pair.second), 'apart', 'They asked for it.', \(work.oda), \(now))
            """)
        return ["groups": "\(set)"]
    }
}
