import SQL

/// Somebody's place in a class, of which the database holds one.
struct Seat: Hashable {
    let classID: Int64
    let person: Int64
    let isTeacher: Bool
}

/// A place as the roster wants it.
struct SeatRow {
    let seat: Seat
    let sourcedID: String
    let isPrimary: Bool
    let period: RosterPeriod
}

/// A place as it is.
struct StoredSeat {
    let id: Int64
    let seat: Seat
    /// Nil when it was made by hand.
    let sourcedID: String?
    let isPrimary: Bool
    let period: RosterPeriod
    let isCurrent: Bool

    init(_ row: Row) throws {
        id = try row.int64("id")
        seat = Seat(
            classID: try row.int64("class_id"), person: try row.int64("person_id"),
            isTeacher: try row.text("role") == "teacher")
        sourcedID = try row.optionalText("sourced_id")
        isPrimary = try row.bool("is_primary")
        period = RosterPeriod(begins: try row.optionalText("begins_on"), ends: try row.optionalText("ends_on"))
        isCurrent = try row.optionalInt64("left_at") == nil
    }
}

/// What has to change in the places, found row by row.
struct SeatComparison {
    private let rows: [SeatRow]
    private let isDelta: Bool
    private let departedPeople: Set<Int64>
    private let endedClasses: Set<Int64>
    private let inventedClasses: Set<Int64>
    private var bySeat: [Seat: Int] = [:]
    /// Made when the first place is found that is not wanted: a new school has none.
    private lazy var wantedIDs = Set(rows.map(\.sourcedID))
    private var isThere: [Bool]

    private(set) var changed: [(id: Int64, row: SeatRow)] = []
    /// Rows that give up their id of the roster.
    private(set) var released: [Int64] = []
    private(set) var leaving: [Int64] = []
    private(set) var unchangedCount = 0
    /// How many places of the roster's were current before.
    private(set) var currentCount = 0

    init(
        rows: [SeatRow], isDelta: Bool, departedPeople: Set<Int64>, endedClasses: Set<Int64>,
        inventedClasses: Set<Int64>
    ) {
        self.rows = rows
        self.isDelta = isDelta
        self.departedPeople = departedPeople
        self.endedClasses = endedClasses
        self.inventedClasses = inventedClasses
        isThere = Array(repeating: false, count: rows.count)
        bySeat.reserveCapacity(rows.count)
        for (index, row) in rows.enumerated() { bySeat[row.seat] = index }
    }

    var added: [SeatRow] { rows.indices.filter { !isThere[$0] }.map { rows[$0] } }

    mutating func add(_ stored: StoredSeat, isGone: (String) -> Bool) {
        if stored.isCurrent, stored.sourcedID != nil { currentCount += 1 }
        if let index = bySeat[stored.seat] {
            isThere[index] = true
            compare(stored, with: rows[index])
            return
        }
        let endsWithOthers = departedPeople.contains(stored.seat.person) || endedClasses.contains(stored.seat.classID)
        guard let sourcedID = stored.sourcedID else {
            if stored.isCurrent, endsWithOthers { leaving.append(stored.id) }
            return
        }
        let hasMoved = wantedIDs.contains(sourcedID)
        if hasMoved { released.append(stored.id) }
        guard stored.isCurrent, !inventedClasses.contains(stored.seat.classID) else { return }
        if hasMoved || endsWithOthers || isGone(sourcedID) { leaving.append(stored.id) }
    }

    private mutating func compare(_ stored: StoredSeat, with wanted: SeatRow) {
        let hasSameID = stored.sourcedID == wanted.sourcedID
        let isSame = hasSameID && stored.isPrimary == wanted.isPrimary && stored.period == wanted.period
        // Of a student who came back, a roster of changes may name the first stay again.
        let isLater = isDelta && !hasSameID && stored.period.isLater(than: wanted.period)
        guard !(stored.isCurrent && (isSame || isLater)) else {
            unchangedCount += 1
            return
        }
        if stored.sourcedID != nil, !hasSameID { released.append(stored.id) }
        changed.append((stored.id, wanted))
    }
}
