import Learning
import SQL

/// What a teacher changes on the board, and the beginning and end of groups.
enum GroupChanges {
    /// Keeps names, places, aims and who is where, as the form says it.
    ///
    /// - Throws: `Failure.refused` for a name that tells a level, and when somebody saved it meanwhile.
    static func save(_ form: Form, _ access: GroupAccess, _ visit: Visit) throws {
        _ = try visit.tx.query("SELECT id FROM group_sets WHERE id = \(access.set)\(SQL.lockRow)")
        let board = try GroupStore.board(access, visit)
        guard board.set.state(today: visit.schoolToday) != .ended else { throw Failure.notFound }
        let groups = try board.groups.map { try changed($0, form) }
        var refusal = check(groups, visit.words)
        if form.int("version") != board.set.version {
            refusal.stale = [
                .init(
                    label: visit.words.groupsChanged, saved: names(board),
                    yours: groups.map(\.name).joined(separator: ", "))
            ]
        }
        try refusal.check()
        let open = min((groups.map(\.number).max() ?? 0) + 1, ClassGroups.mostGroups)
        let numbers = Set(groups.map(\.number))
        var opened = false
        for seat in board.seats {
            // A student whom the page did not show yet stays where the student is.
            guard let wish = form.raw("to-\(seat.student)") else { continue }
            var number = Int(wish).flatMap { numbers.contains($0) ? $0 : nil }
            if wish == "new" {
                number = open
                if !numbers.contains(open), !opened {
                    opened = true
                    try GroupWriter.insert(
                        ClassGroup(
                            number: open, name: GroupNames.name(open, of: access.set.rawValue, visit.words),
                            aim: .mixed, competency: nil, interest: "", place: "", workshop: nil), of: access.set,
                        visit)
                }
            }
            let isLocked = number != nil && form.isOn("lock-\(seat.student)")
            guard number != seat.number || isLocked != seat.isLocked || seat.isNew else { continue }
            try GroupWriter.put(seat.student, into: number, isLocked: isLocked, of: access.set, visit)
            if number != seat.number, board.set.usedAt != nil { try visit.changed(.person(seat.student)) }
        }
        let catalog = try visit.core.catalog.current(in: visit.tx)
        for group in groups {
            let about = group.competency.flatMap { catalog.competencies[$0]?.id }
            try visit.tx.execute(
                """
                UPDATE groups_formed SET name = \(group.name), aim = \(group.aim.rawValue), place = \(group.place),
                    competency_id = \(about)
                WHERE set_id = \(access.set) AND number = \(group.number)
                """)
        }
        try visit.tx.execute(
            """
            DELETE FROM groups_formed WHERE set_id = \(access.set) AND workshop_id IS NULL AND number NOT IN (
                SELECT m.number FROM group_members m WHERE m.set_id = \(access.set) AND m.number IS NOT NULL)
            """)
        try GroupWriter.touch(access, visit)
    }

    private static func changed(_ group: ClassGroup, _ form: Form) throws -> ClassGroup {
        var group = group
        if form.raw("name-\(group.number)") != nil { group.name = try form.text("name-\(group.number)") }
        if form.raw("place-\(group.number)") != nil { group.place = try form.text("place-\(group.number)") }
        if let aim = form.raw("aim-\(group.number)").flatMap(GroupingOccasion.Purpose.init(rawValue:)) {
            group.aim = aim
        }
        if let about = form.raw("about-\(group.number)") { group.competency = ID(about) }
        return group
    }

    private static func check(_ groups: [ClassGroup], _ t: Messages) -> Refusal {
        var refusal = Refusal()
        for group in groups {
            let field = "name-\(group.number)"
            if group.name.isEmpty { refusal.add(field, t.groupsNeedName) }
            if group.name.unicodeScalars.count > ClassGroups.longestName {
                refusal.add(field, t.groupsTooLong(count: ClassGroups.longestName))
            }
            if GroupNames.namesLevel(group.name) { refusal.add(field, t.groupsNeedNeutral) }
            if group.place.unicodeScalars.count > ClassGroups.longestPlace {
                refusal.add("place-\(group.number)", t.groupsTooLong(count: ClassGroups.longestPlace))
            }
        }
        return refusal
    }

    private static func names(_ board: GroupBoard) -> String {
        board.groups.map { group in
            group.name + ": " + board.members(group.number).map(\.name).joined(separator: ", ")
        }.joined(separator: "\n")
    }

    /// Begins: students see their group from now on.
    static func use(_ access: GroupAccess, _ visit: Visit) throws {
        let board = try GroupStore.board(access, visit)
        guard board.set.usedAt == nil else { return }
        var refusal = Refusal()
        if !board.seats.contains(where: { $0.number != nil }) {
            refusal.add("groups", visit.words.groupsNeedMembers)
        }
        // A draft may have waited longer than it was meant for.
        if !GroupWriter.isGoodEnd(board.set.endsOn, visit) {
            refusal.add("groups", visit.words.groupsNeedEnd(count: ClassGroups.mostDays))
        }
        try refusal.check()
        try visit.tx.execute(
            "UPDATE group_sets SET used_at = \(visit.now) WHERE id = \(access.set) AND used_at IS NULL")
        try visit.audit("groups.begun")
        try tell(board, access, visit)
    }

    /// Ends them before their day.
    static func end(_ reason: String, _ access: GroupAccess, _ visit: Visit) throws {
        let board = try running(access, visit)
        try check(reason, field: "reason", visit.words).check()
        try visit.tx.execute(
            """
            UPDATE group_sets SET ended_at = \(visit.now), ended_reason = \(reason)
            WHERE id = \(access.set) AND ended_at IS NULL
            """)
        try visit.audit("groups.ended")
        try tell(board, access, visit)
    }

    /// Makes them longer, once: whoever needs more time than that forms new groups.
    static func prolong(_ reason: String, to day: CalendarDay?, _ access: GroupAccess, _ visit: Visit) throws {
        let board = try running(access, visit)
        guard board.set.prolongedAt == nil else { throw Failure.notFound }
        var refusal = check(reason, field: "more", visit.words)
        if !GroupWriter.isGoodEnd(day, visit) || day ?? visit.schoolToday <= board.set.endsOn {
            refusal.add("ends", visit.words.groupsNeedEnd(count: ClassGroups.mostDays))
        }
        try refusal.check()
        try visit.tx.execute(
            """
            UPDATE group_sets SET ends_on = \(day?.iso ?? ""), prolonged_at = \(visit.now), prolonged_reason = \(reason)
            WHERE id = \(access.set) AND prolonged_at IS NULL
            """)
        try visit.audit("groups.prolonged")
        try tell(board, access, visit)
    }

    private static func running(_ access: GroupAccess, _ visit: Visit) throws -> GroupBoard {
        let board = try GroupStore.board(access, visit)
        guard board.set.state(today: visit.schoolToday) == .running else { throw Failure.notFound }
        return board
    }

    private static func check(_ reason: String, field: String, _ t: Messages) -> Refusal {
        var refusal = Refusal()
        if reason.isEmpty { refusal.add(field, t.groupsNeedReason) }
        if reason.unicodeScalars.count > ClassGroups.longestReason {
            refusal.add(field, t.groupsTooLong(count: ClassGroups.longestReason))
        }
        return refusal
    }

    private static func tell(_ board: GroupBoard, _ access: GroupAccess, _ visit: Visit) throws {
        try GroupWriter.touch(access, visit)
        for seat in board.seats where seat.number != nil { try visit.changed(.person(seat.student)) }
    }
}
