import Learning
import SQL

/// The rooms of a school. Staff see them, leaders and administrators change them.
enum RoomStore {
    static let most = 300
    static let longestName = 100
    static let longestWords = 500

    /// The schools whose rooms the viewer may book: where the viewer works, and with a role in a district all of its
    /// schools.
    static func schools(_ visit: Visit) throws -> Set<ID<Organization>> {
        try schools(where: "v.role IN ('teacher', 'advisor', 'specialist', 'leader', 'administrator')", visit)
    }

    /// Where the viewer says which rooms there are.
    static func ownSchools(_ visit: Visit) throws -> Set<ID<Organization>> {
        try schools(where: "v.role IN ('leader', 'administrator')", visit)
    }

    private static func schools(where role: SQL, _ visit: Visit) throws -> Set<ID<Organization>> {
        Set(
            try visit.tx.query(
                """
                SELECT o.id FROM roles v JOIN organizations o ON o.id = v.organization_id OR o.parent_id = v.organization_id
                WHERE v.person_id = \(visit.viewer.person) AND \(role) AND \(dated("v", visit.today))
                  AND o.kind = 'school'
                LIMIT 500
                """
            ).map { try $0.id("id") })
    }

    static func rooms(_ schools: Set<ID<Organization>>, _ visit: Visit) throws -> [Room] {
        guard !schools.isEmpty else { return [] }
        return try visit.tx.query(
            """
            SELECT \(Room.columns) FROM rooms r
            WHERE r.school_id IN (\(list: schools.sorted())) AND r.removed_at IS NULL ORDER BY r.name, r.id LIMIT \(most)
            """
        ).map(Room.init)
    }

    /// - Throws: `Failure.notFound` for a room of another school, or one that is not there anymore.
    static func room(_ id: ID<Room>, _ visit: Visit) throws -> Room {
        let row = try visit.tx.first(
            "SELECT \(Room.columns) FROM rooms r WHERE r.id = \(id) AND r.removed_at IS NULL")
        guard let room = try row.map(Room.init), try schools(visit).contains(room.school) else {
            throw Failure.notFound
        }
        return room
    }

    struct Draft: Sendable {
        let name: String
        let seats: Int?
        let traits: Set<RoomTrait>
        let words: String

        init(_ form: Form) throws {
            name = try form.text("name")
            seats = form.int("seats")
            traits = Set(form.all("trait").compactMap(RoomTrait.init(rawValue:)))
            words = try form.text("words")
        }

        func check(_ t: Messages) throws {
            var refusal = Refusal()
            if name.isEmpty { refusal.add("name", t.roomsNeedName) }
            if name.unicodeScalars.count > longestName { refusal.add("name", t.workshopsTooLong(count: longestName)) }
            if !(1...1_000).contains(seats ?? 0) { refusal.add("seats", t.roomsNeedSeats) }
            if words.unicodeScalars.count > longestWords {
                refusal.add("words", t.workshopsTooLong(count: longestWords))
            }
            try refusal.check()
        }
    }

    static func add(_ draft: Draft, to school: ID<Organization>, _ visit: Visit) throws -> ID<Room> {
        guard try ownSchools(visit).contains(school) else { throw Failure.notFound }
        try draft.check(visit.words)
        let count = try visit.tx.require(
            "SELECT COUNT(*) AS number FROM rooms WHERE school_id = \(school) AND removed_at IS NULL"
        ).int("number")
        guard count < most else {
            var refusal = Refusal()
            refusal.add("name", visit.words.roomsTooMany(count: most))
            throw Failure.refused(refusal)
        }
        let id: ID<Room> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO rooms (id, school_id, name, seats, features, words, changed_by, changed_at)
            VALUES (\(id), \(school), \(draft.name), \(draft.seats ?? 1), \(RoomTrait.stored(draft.traits)), \(draft.words),
                    \(visit.viewer.person), \(visit.now))
            """)
        try visit.audit("room.added")
        return id
    }

    /// - Throws: `Failure.refused` when somebody saved it meanwhile.
    static func change(_ id: ID<Room>, to draft: Draft, version: Int?, _ visit: Visit) throws {
        let room = try room(id, visit)
        guard try ownSchools(visit).contains(room.school) else { throw Failure.notFound }
        try draft.check(visit.words)
        let changed = try visit.tx.execute(
            """
            UPDATE rooms SET name = \(draft.name), seats = \(draft.seats ?? 1), features = \(RoomTrait.stored(draft.traits)),
                   words = \(draft.words), version = version + 1, changed_by = \(visit.viewer.person),
                   changed_at = \(visit.now)
            WHERE id = \(id) AND version = \(version ?? 0)
            """)
        guard changed == 1 else {
            var refusal = Refusal()
            refusal.stale = [.init(label: visit.words.roomsName, saved: room.name, yours: draft.name)]
            throw Failure.refused(refusal)
        }
        try visit.audit("room.changed")
    }

    /// It is not offered anymore; what was booked stays on record.
    static func remove(_ id: ID<Room>, _ visit: Visit) throws {
        let room = try room(id, visit)
        guard try ownSchools(visit).contains(room.school) else { throw Failure.notFound }
        let coming = try visit.tx.exists(
            """
            SELECT id FROM room_bookings
            WHERE room_id = \(id) AND cancelled_at IS NULL AND day_on >= \(visit.today) LIMIT 1
            """)
        guard !coming else {
            var refusal = Refusal()
            refusal.add("name", visit.words.roomsStillBooked)
            throw Failure.refused(refusal)
        }
        try visit.tx.execute("UPDATE rooms SET removed_at = \(visit.now) WHERE id = \(id)")
        try visit.audit("room.removed")
    }
}
