import Learning
import SQL

/// What the ledger says of the exit evidence that groups were expected to show.
enum GroupOutcome: Sendable {
    case shownSince, shownBefore, inPart
    case notYet

    func words(_ t: Messages) -> String {
        switch self {
        case .shownSince: t.groupsShownSince
        case .shownBefore: t.groupsShownBefore
        case .inPart: t.groupsShownSome
        case .notYet: t.groupsShownNot
        }
    }
}

enum GroupOutcomes {
    /// By student, for those whose group is about a competency. In one read for a whole set.
    static func load(_ board: GroupBoard, _ tx: any Transaction) throws -> [ID<Person>: GroupOutcome] {
        guard let since = board.set.usedAt else { return [:] }
        var about: [ID<Person>: ID<Competency>] = [:]
        for group in board.groups {
            guard let competency = group.competency ?? board.set.competency else { continue }
            for seat in board.members(group.number) { about[seat.student] = competency }
        }
        guard !about.isEmpty else { return [:] }
        var found = about.mapValues { _ in GroupOutcome.notYet }
        for row in try tx.query(
            """
            SELECT student_id, competency_id, level, level_since, last_done_at FROM mastery
            WHERE student_id IN (\(list: about.keys.sorted())) AND competency_id IN (\(list: Set(about.values).sorted()))
            """)
        {
            let student: ID<Person> = try row.id("student_id")
            guard about[student] == (try row.id("competency_id")) else { continue }
            if try row.int("level") >= 3 {
                let shown = try row.optionalTime("level_since") ?? since
                found[student] = shown >= since ? .shownSince : .shownBefore
            } else if try row.time("last_done_at") >= since {
                found[student] = .inPart
            }
        }
        return found
    }
}
