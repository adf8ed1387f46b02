import Learning
import SQL

/// One session for each group of a set: a workshop with seats for its members.
enum GroupSessions {
    struct Model: Sendable {
        let board: GroupBoard
        let choices: WorkshopFormModel
        /// When the class meets next within a week.
        let next: (day: CalendarDay, begins: Int)?

        /// Groups with members and without a session.
        var open: [ClassGroup] {
            board.groups.filter { $0.workshop == nil && !board.members($0.number).isEmpty }
        }
    }

    static func load(_ access: GroupAccess, _ visit: Visit) throws -> Model {
        let board = try GroupStore.board(access, visit)
        guard board.set.state(today: visit.schoolToday) == .running else { throw Failure.notFound }
        return Model(
            board: board, choices: try WorkshopFormModel.load(access.ofClass, nil, query: Form(fields: []), visit),
            next: try next(access.ofClass, visit))
    }

    private static func next(_ access: ClassAccess, _ visit: Visit) throws -> (day: CalendarDay, begins: Int)? {
        let meetings = try visit.tx.query(
            "SELECT weekday, begins_minute FROM class_meetings WHERE class_id = \(access.id) ORDER BY begins_minute LIMIT 60"
        ).map { (weekday: try $0.int("weekday"), begins: try $0.int("begins_minute")) }
        let local = LocalTime(visit.now, in: visit.format.timeZone)
        let minute = local.hour * 60 + local.minute
        for days in 0...7 {
            let day = visit.schoolToday.adding(days: days)
            let weekday = day.weekday == 0 ? 7 : day.weekday
            let found = meetings.first { $0.weekday == weekday && (days > 0 || $0.begins > minute) }
            if let found { return (day, found.begins) }
        }
        return nil
    }

    /// All of them or none.
    ///
    /// - Throws: `Failure.refused` with the sentence of the group that does not fit, such as a room that somebody has.
    static func make(_ form: Form, _ access: GroupAccess, _ visit: Visit) throws {
        _ = try visit.tx.query("SELECT id FROM group_sets WHERE id = \(access.set)\(SQL.lockRow)")
        let model = try load(access, visit)
        let groups = model.open.filter { !form.isOn("skip-\($0.number)") }
        var refusal = Refusal()
        if groups.isEmpty { refusal.add("groups", visit.words.groupsSessionNone) }
        try refusal.check()
        for group in groups {
            let id = try make(group, model.board, form, access, visit)
            try visit.tx.execute(
                """
                UPDATE groups_formed SET workshop_id = \(id), place = CASE WHEN place = '' THEN \(try place(of: id, visit))
                    ELSE place END
                WHERE set_id = \(access.set) AND number = \(group.number)
                """)
        }
        try GroupWriter.touch(access, visit)
    }

    private static func make(
        _ group: ClassGroup, _ board: GroupBoard, _ form: Form, _ access: GroupAccess, _ visit: Visit
    ) throws -> ID<Workshop> {
        let number = group.number
        let present = Set(try WorkshopFormModel.students(of: access.ofClass.id, visit).map(\.id))
        let members = board.members(number).map(\.student).filter(present.contains)
        let begins = minuteOfDay(form.raw("begins"))
        var new = NewWorkshop(
            title: String("\(group.name): \(board.set.purpose)".unicodeScalars.prefix(NewWorkshop.longestTitle)),
            day: CalendarDay(iso: try form.text("day")) ?? visit.schoolToday.adding(days: -10_000),
            beginsMinute: begins ?? -1, minutes: form.int("minutes") ?? 0, seats: max(members.count, 1))
        new.competency = group.competency ?? board.set.competency
        new.room = form.id("room-\(number)")
        new.place = try form.text("place-\(number)")
        new.materials = try form.text("materials-\(number)")
        let parts = (form.raw("work-\(number)") ?? "").split(separator: ".", maxSplits: 1)
        new.activity = parts.first.flatMap { ID(String($0)) }
        new.variant = parts.count > 1 ? ID(String(parts[1])) : nil
        new.groupSet = access.set.rawValue
        new.members = members
        do {
            return try WorkshopWriter.make(new, access.ofClass, visit)
        } catch Failure.refused(let found) {
            throw Failure.refused(named(found, of: group, visit.words))
        }
    }

    /// Fields of one group carry its number; the time is the same for all.
    private static func named(_ found: Refusal, of group: ClassGroup, _ t: Messages) -> Refusal {
        var refusal = Refusal()
        for field in found.order {
            let sentence = found.sentences[field] ?? ""
            switch field {
            case "day", "begins", "minutes": refusal.add(field, sentence)
            case "room", "place", "materials":
                refusal.add("\(field)-\(group.number)", t.groupsSessionIn(name: group.name, sentence: sentence))
            default: refusal.add("groups", t.groupsSessionIn(name: group.name, sentence: sentence))
            }
        }
        return refusal
    }

    /// Where a session is, in one line: students read it on their home.
    private static func place(of id: ID<Workshop>, _ visit: Visit) throws -> String {
        let row = try visit.tx.require(
            "SELECT r.name, w.place FROM workshops w LEFT JOIN rooms r ON r.id = w.room_id WHERE w.id = \(id)")
        let words = [try row.optionalText("name") ?? "", try row.text("place")].filter { !$0.isEmpty }
        return String(words.joined(separator: ", ").unicodeScalars.prefix(ClassGroups.longestPlace))
    }

    /// What the wall shows of a group beside its names.
    struct Taking: Sendable {
        let day: CalendarDay
        let time: BookedTime
        let words: String
        let materials: [LocalText]
        let activity: LocalText?
    }

    /// By the number of the group.
    static func taking(_ board: GroupBoard, _ tx: any Transaction) throws -> [Int: Taking] {
        let workshops = board.groups.compactMap(\.workshop)
        guard !workshops.isEmpty else { return [:] }
        var found: [ID<Workshop>: Taking] = [:]
        for row in try tx.query(
            """
            SELECT w.id, w.day_on, w.begins_minute, w.ends_minute, w.materials, a.title, a.materials AS of_activity,
                   v.materials AS of_variant
            FROM workshops w LEFT JOIN activities a ON a.id = w.activity_id
            LEFT JOIN activity_variants v ON v.id = w.variant_id
            WHERE w.id IN (\(list: workshops)) AND w.called_off_at IS NULL
            """)
        {
            let hasActivity = try row.optionalText("of_activity") != nil
            let ofVariant = try row.optionalText("of_variant") != nil ? row.localTexts("of_variant") : []
            let ofActivity = hasActivity ? try row.localTexts("of_activity") : []
            found[try row.id("id")] = Taking(
                day: CalendarDay(iso: try row.text("day_on")) ?? CalendarDay(daysSinceEpoch: 0),
                time: BookedTime(begins: try row.int("begins_minute"), ends: try row.int("ends_minute")),
                words: try row.text("materials"), materials: ofVariant.isEmpty ? ofActivity : ofVariant,
                activity: hasActivity ? try row.localText("title") : nil)
        }
        return Dictionary(
            board.groups.compactMap { group in
                group.workshop.flatMap { found[$0] }.map { (group.number, $0) }
            }, uniquingKeysWith: { first, _ in first })
    }
}
