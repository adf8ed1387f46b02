import Learning
import SQL

/// What a student is entitled to when taking a check.
struct CheckSupports: Sendable, Equatable {
    enum Time: String, Sendable, CaseIterable {
        case quarter = "1.25"
        case half = "1.5"
        case double = "2"
        /// No time limit at all.
        case open

        /// nil for no limit.
        var factor: Double? {
            switch self {
            case .quarter: 1.25
            case .half: 1.5
            case .double: 2
            case .open: nil
            }
        }
    }

    var time: Time?
    var readsAloud = false
    /// The language of the items, where they have it.
    var language: Language?

    /// When a sitting that begins now ends; nothing where its author set no limit or the student needs none.
    func end(of limitMinutes: Int?, from now: Timestamp) -> Timestamp? {
        guard let limitMinutes else { return nil }
        guard let time else { return now.adding(milliseconds: Int64(limitMinutes) * 60_000) }
        guard let factor = time.factor else { return nil }
        return now.adding(milliseconds: Int64((Double(limitMinutes) * factor * 60_000).rounded()))
    }
}

/// One support that holds, with who set it.
struct Accommodation: Sendable {
    enum Kind: String, Sendable, CaseIterable {
        case time
        case readAloud = "read_aloud"
        case language
    }

    enum Key {}

    let id: ID<Key>
    let kind: Kind
    let value: String
    let untilOn: String?
    let setAt: Timestamp
    let setBy: String
}

enum AccommodationStore {
    /// What applies today. For the check itself: nobody else sees it through this.
    static func applied(to access: StudentAccess, _ visit: Visit) throws -> CheckSupports {
        var supports = CheckSupports()
        for row in try visit.tx.query(
            """
            SELECT kind, value FROM accommodations
            WHERE student_id = \(access.student) AND ended_at IS NULL
              AND (until_on IS NULL OR until_on >= \(visit.today))
            """)
        {
            let value = try row.text("value")
            switch Accommodation.Kind(rawValue: try row.text("kind")) {
            case .time: supports.time = CheckSupports.Time(rawValue: value)
            case .readAloud: supports.readsAloud = value == "yes"
            case .language: supports.language = Language(offered: value)
            case nil: break
            }
        }
        return supports
    }

    static func list(_ access: StudentAccess, _ visit: Visit) throws -> [Accommodation] {
        try visit.tx.query(
            """
            SELECT a.id, a.kind, a.value, a.until_on, a.set_at, p.given_name, p.family_name
            FROM accommodations a JOIN people p ON p.id = a.set_by
            WHERE a.student_id = \(access.student) AND a.ended_at IS NULL
              AND (a.until_on IS NULL OR a.until_on >= \(visit.today))
            ORDER BY a.kind
            """
        ).compactMap { row in
            guard let kind = Accommodation.Kind(rawValue: try row.text("kind")) else { return nil }
            return Accommodation(
                id: try row.id("id"), kind: kind, value: try row.text("value"),
                untilOn: try row.optionalText("until_on"), setAt: try row.time("set_at"),
                setBy: try row.text("given_name") + " " + row.text("family_name"))
        }
    }

    /// Ends what held and begins what was chosen; the same choice stays as it is.
    static func set(
        _ kind: Accommodation.Kind, to value: String?, untilOn: String?, _ access: StudentAccess, _ visit: Visit
    ) throws {
        let current = try visit.tx.first(
            """
            SELECT id, value, until_on FROM accommodations
            WHERE student_id = \(access.student) AND kind = \(kind.rawValue) AND ended_at IS NULL\(SQL.lockRow)
            """)
        if let current {
            let isSame = try current.text("value") == value && current.optionalText("until_on") == untilOn
            if isSame { return }
            try visit.tx.execute(
                """
                UPDATE accommodations SET ended_by = \(access.viewer), ended_at = \(visit.now)
                WHERE id = \(try current.int64("id"))
                """)
        }
        guard let value else { return }
        let id: ID<Accommodation.Key> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO accommodations (id, student_id, kind, value, until_on, set_by, set_at)
            VALUES (\(id), \(access.student), \(kind.rawValue), \(value), \(untilOn), \(access.viewer), \(visit.now))
            """)
    }
}
