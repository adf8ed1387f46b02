import Learning
import SQL

/// What a student does with the own steps: gives them a day, does them, lets them go. Each is remembered, so that a week
/// can be read as it was planned.
enum StepMoves {
    private enum Kind: String {
        case planned, moved, carried, done, undone
        case letGo = "let_go"
        case takenUp = "taken_up"
    }

    private enum Move {}

    /// Gives the step a day, or takes it off the days.
    ///
    /// - Parameter minute: after midnight; nil for any time of the day.
    /// - Throws: `Failure.refused` for a day that is over.
    static func plan(
        _ id: ID<Step>, on day: CalendarDay?, minute: Int?, _ access: StudentAccess, _ visit: Visit, _ t: Messages
    ) throws {
        let step = try StepStore.locked(id, access, visit)
        // Done in another window meanwhile: it stays done.
        guard step.isOpen, day != step.plannedOn || minute != step.plannedMinute else { return }
        let today = SchoolCalendar.today(visit)
        if let day, day < today || day > today.adding(days: 400) {
            var refusal = Refusal()
            refusal.add("on", t.weeksNeedComingDay)
            throw Failure.refused(refusal)
        }
        try visit.tx.execute(
            """
            UPDATE steps SET planned_on = \(day?.iso), planned_minute = \(day == nil ? nil : minute),
                   version = version + 1, changed_at = \(visit.now)
            WHERE id = \(id)
            """)
        let kind: Kind =
            switch (step.plannedOn, day) {
            case (nil, _): .planned
            case (let before?, let day?) where before < today && day.startOfWeek > before.startOfWeek: .carried
            default: .moved
            }
        try remember(kind, id, from: step.plannedOn, to: day, access, visit)
    }

    static func setDone(_ isDone: Bool, _ id: ID<Step>, _ access: StudentAccess, _ visit: Visit) throws {
        let step = try StepStore.locked(id, access, visit)
        guard step.letGoAt == nil else { throw Failure.notFound }
        guard (step.doneAt != nil) != isDone else { return }
        let at: Timestamp? = isDone ? visit.now : nil
        try visit.tx.execute(
            "UPDATE steps SET done_at = \(at), version = version + 1, changed_at = \(visit.now) WHERE id = \(id)")
        try remember(isDone ? .done : .undone, id, from: step.plannedOn, to: step.plannedOn, access, visit)
    }

    /// - Throws: `Failure.refused` without a reason.
    static func letGo(
        _ id: ID<Step>, because reason: String, _ access: StudentAccess, _ visit: Visit, _ t: Messages
    ) throws {
        let step = try StepStore.locked(id, access, visit)
        guard step.isOpen else { return }
        guard (1...500).contains(reason.unicodeScalars.count) else {
            var refusal = Refusal()
            refusal.add("reason", t.weeksNeedReason)
            throw Failure.refused(refusal)
        }
        try visit.tx.execute(
            """
            UPDATE steps SET let_go_at = \(visit.now), let_go_reason = \(reason), version = version + 1,
                   changed_at = \(visit.now)
            WHERE id = \(id)
            """)
        try remember(.letGo, id, from: step.plannedOn, to: nil, words: reason, access, visit)
    }

    static func takeUp(_ id: ID<Step>, _ access: StudentAccess, _ visit: Visit) throws {
        let step = try StepStore.locked(id, access, visit)
        guard step.letGoAt != nil else { return }
        try visit.tx.execute(
            """
            UPDATE steps SET let_go_at = NULL, let_go_reason = '', planned_on = NULL, planned_minute = NULL,
                   version = version + 1, changed_at = \(visit.now)
            WHERE id = \(id)
            """)
        try remember(.takenUp, id, from: step.plannedOn, to: nil, access, visit)
    }

    /// Changes places with the open step before or after it.
    static func move(_ id: ID<Step>, up: Bool, _ access: StudentAccess, _ visit: Visit) throws {
        _ = try StepStore.locked(id, access, visit)
        var open: [ID<Step>] = try visit.tx.query(
            """
            SELECT id FROM steps WHERE student_id = \(access.student) AND done_at IS NULL AND let_go_at IS NULL
            ORDER BY position, id
            """
        ).map { try $0.id("id") }
        guard let place = open.firstIndex(of: id) else { throw Failure.notFound }
        let other = up ? place - 1 : place + 1
        guard open.indices.contains(other) else { return }
        open.swapAt(place, other)
        for (position, step) in open.enumerated() {
            try visit.tx.execute("UPDATE steps SET position = \(position) WHERE id = \(step)")
        }
    }

    private static func remember(
        _ kind: Kind, _ id: ID<Step>, from: CalendarDay?, to: CalendarDay?, words: String = "",
        _ access: StudentAccess, _ visit: Visit
    ) throws {
        try visit.tx.execute(
            """
            INSERT INTO step_moves (id, step_id, student_id, kind, from_on, to_on, words, moved_by, moved_at)
            VALUES (\(try visit.mint(Move.self)), \(id), \(access.student), \(kind.rawValue), \(from?.iso), \(to?.iso),
                    \(words), \(visit.viewer.person), \(visit.now))
            """)
        try visit.audit("step." + kind.rawValue, student: access.student, aspect: .plan)
    }

    /// The steps with every day that they were given, for the count of a week.
    static func planned(_ access: StudentAccess, _ visit: Visit) throws -> [PlannedStep] {
        let format = Format(.english, timeZone: zone(visit.viewer.timeZone))
        var settings: [ID<Step>: [PlannedStep.Setting]] = [:]
        let moves = try visit.tx.query(
            """
            SELECT step_id, kind, to_on, moved_at FROM step_moves
            WHERE student_id = \(access.student) AND kind IN ('planned', 'moved', 'carried', 'taken_up')
            ORDER BY moved_at DESC, id DESC LIMIT 4000
            """)
        for row in moves.reversed() {
            let setting = PlannedStep.Setting(
                on: try row.optionalText("to_on").flatMap { CalendarDay(iso: $0) },
                setOn: format.day(of: try row.time("moved_at")))
            settings[try row.id("step_id"), default: []].append(setting)
        }
        return try StepStore.list(access, visit).map { step in
            PlannedStep(
                id: step.id, settings: settings[step.id] ?? [], doneOn: step.doneAt.map(format.day(of:)),
                letGoOn: step.letGoAt.map(format.day(of:)))
        }
    }
}
