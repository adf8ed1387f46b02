import Learning
import SQL

/// Groups as a teacher asks for them.
struct NewGroups: Sendable {
    let mode: GroupMode
    let purpose: String
    let exitWords: String
    let competency: ID<Competency>?
    let size: Int
    let endsOn: CalendarDay?
    let students: [ID<Person>]

    init(_ form: Form) throws {
        mode = GroupMode(stored: form.raw("mode") ?? "")
        purpose = try form.text("purpose")
        exitWords = try form.text("exit")
        competency = form.id("competency")
        size = form.int("size") ?? 0
        endsOn = CalendarDay(iso: try form.text("ends"))
        students = form.ids("member").uniqued()
    }

    func check(_ visit: Visit) -> Refusal {
        let t = visit.words
        var refusal = Refusal()
        if purpose.isEmpty { refusal.add("purpose", t.groupsNeedPurpose) }
        if purpose.unicodeScalars.count > ClassGroups.longestPurpose {
            refusal.add("purpose", t.groupsTooLong(count: ClassGroups.longestPurpose))
        }
        if exitWords.isEmpty { refusal.add("exit", t.groupsNeedExit) }
        if exitWords.unicodeScalars.count > ClassGroups.longestPurpose {
            refusal.add("exit", t.groupsTooLong(count: ClassGroups.longestPurpose))
        }
        if !ClassGroups.sizes.contains(size) {
            refusal.add(
                "size", t.groupsNeedSize(least: ClassGroups.sizes.lowerBound, most: ClassGroups.sizes.upperBound))
        }
        if !GroupWriter.isGoodEnd(endsOn, visit) { refusal.add("ends", t.groupsNeedEnd(count: ClassGroups.mostDays)) }
        return refusal
    }
}

/// Forms groups, changes them and ends them.
enum GroupWriter {
    /// Suggests groups and keeps them as a draft. Older drafts of the same teacher for the class go.
    static func suggest(_ new: NewGroups, _ access: ClassAccess, _ visit: Visit) throws -> ID<ClassGroups> {
        guard access.relation.mayJudge else { throw Failure.notFound }
        let present = Set(try WorkshopFormModel.students(of: access.id, visit).map(\.id))
        let students = new.students.filter(present.contains)
        var refusal = new.check(visit)
        if students.count < 2 { refusal.add("students", visit.words.groupsNeedStudents) }
        try refusal.check()
        guard let endsOn = new.endsOn else { throw Failure.badRequest("ends") }
        let catalog = try visit.core.catalog.current(in: visit.tx)
        let competency = new.competency.flatMap { catalog.competencies[$0]?.id }
        try discardDrafts(access, visit)
        let id: ID<ClassGroups> = try visit.mint()
        let seed = id.rawValue & 0x3FFF_FFFF
        try visit.tx.execute(
            """
            INSERT INTO group_sets (id, class_id, mode, purpose, exit_words, competency_id, size, ends_on, seed, made_by,
                                    made_at, changed_at)
            VALUES (\(id), \(access.id), \(new.mode.stored), \(new.purpose), \(new.exitWords), \(competency), \(new.size),
                    \(endsOn.iso), \(seed), \(visit.viewer.person), \(visit.now), \(visit.now))
            """)
        for student in present.sorted() where !students.contains(student) {
            try put(student, into: nil, isLocked: false, of: id, visit)
        }
        let group = GroupAccess.made(id, access)
        try form(try GroupStore.board(group, visit), fixed: [:], seed: seed, group, visit)
        return id
    }

    /// Suggests again: whoever is locked stays, whoever is left out stays out.
    static func again(_ access: GroupAccess, _ visit: Visit) throws {
        let board = try GroupStore.board(access, visit)
        let fixed = board.seats.filter { $0.isLocked }.compactMap { seat in seat.number.map { (seat.student, $0 - 1) } }
        try visit.tx.execute("UPDATE group_sets SET seed = seed + 1 WHERE id = \(access.set)")
        try form(
            board, fixed: Dictionary(fixed, uniquingKeysWith: { first, _ in first }), seed: board.set.seed + 1, access,
            visit)
    }

    /// Asks for groups and writes them in place of those that are there. Names and places of numbers stay.
    private static func form(
        _ board: GroupBoard, fixed: [ID<Person>: Int], seed: Int64, _ access: GroupAccess, _ visit: Visit
    ) throws {
        let taking = board.seats.filter { $0.isNew || $0.number != nil }.map(\.student)
        let (request, needs) = try GroupReading.request(
            board.set, taking, fixed: fixed, seed: seed, access, visit)
        let plan = Grouping.form(request)
        let set = access.set
        try visit.tx.execute("DELETE FROM group_members WHERE set_id = \(set) AND number IS NOT NULL")
        let old = Dictionary(board.groups.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
        try visit.tx.execute("DELETE FROM groups_formed WHERE set_id = \(set)")
        for (place, formed) in plan.groups.prefix(ClassGroups.mostGroups).enumerated() {
            let number = place + 1
            var focus: ID<Competency>?
            var interest = ""
            switch formed.focus {
            case .need(let competency): focus = competency
            case .interest(let key): interest = String(key.rawValue.prefix(60))
            case nil: break
            }
            try insert(
                ClassGroup(
                    number: number,
                    name: old[number]?.name ?? GroupNames.name(number, of: set.rawValue, visit.words),
                    aim: board.set.mode == .byNeed ? needs.aim(focus, formed.members) : .mixed, competency: focus,
                    interest: interest, place: old[number]?.place ?? "", workshop: old[number]?.workshop), of: set,
                visit)
            for student in formed.members {
                try put(student, into: number, isLocked: fixed[student] == place, of: set, visit)
            }
        }
        try touch(access, visit)
    }

    static func insert(_ group: ClassGroup, of set: ID<ClassGroups>, _ visit: Visit) throws {
        try visit.tx.execute(
            """
            INSERT INTO groups_formed (set_id, number, name, aim, competency_id, interest, place, workshop_id)
            VALUES (\(set), \(group.number), \(group.name), \(group.aim.rawValue), \(group.competency), \(group.interest),
                    \(group.place), \(group.workshop))
            """)
    }

    static func put(
        _ student: ID<Person>, into number: Int?, isLocked: Bool, of set: ID<ClassGroups>, _ visit: Visit
    ) throws {
        try visit.tx.execute(
            """
            INSERT INTO group_members (set_id, student_id, number, is_locked)
            VALUES (\(set), \(student), \(number), \(isLocked))
            ON CONFLICT (set_id, student_id) DO UPDATE SET number = excluded.number, is_locked = excluded.is_locked
            """)
    }

    static func touch(_ access: GroupAccess, _ visit: Visit) throws {
        try visit.tx.execute(
            "UPDATE group_sets SET version = version + 1, changed_at = \(visit.now) WHERE id = \(access.set)")
        try visit.changed(.classView(access.ofClass.id))
    }

    private static func discardDrafts(_ access: ClassAccess, _ visit: Visit) throws {
        for row in try visit.tx.query(
            """
            SELECT id FROM group_sets
            WHERE class_id = \(access.id) AND made_by = \(visit.viewer.person) AND used_at IS NULL
            """)
        {
            try delete(try row.id("id"), visit)
        }
    }

    private static func delete(_ set: ID<ClassGroups>, _ visit: Visit) throws {
        try visit.tx.execute("DELETE FROM group_members WHERE set_id = \(set)")
        try visit.tx.execute("DELETE FROM groups_formed WHERE set_id = \(set)")
        try visit.tx.execute("DELETE FROM group_sets WHERE id = \(set) AND used_at IS NULL")
    }

    /// Throws a draft away; groups that began stay on record.
    static func discard(_ access: GroupAccess, _ visit: Visit) throws {
        guard try GroupStore.board(access, visit).set.usedAt == nil else { throw Failure.notFound }
        try delete(access.set, visit)
        try visit.changed(.classView(access.ofClass.id))
    }

    /// A day from tomorrow on, and not too far away.
    static func isGoodEnd(_ day: CalendarDay?, _ visit: Visit) -> Bool {
        guard let day else { return false }
        let today = visit.schoolToday
        return day > today && day <= today.adding(days: ClassGroups.mostDays)
    }
}
