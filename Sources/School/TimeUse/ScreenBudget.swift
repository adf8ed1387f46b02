import Learning
import SQL

/// How many minutes of a week on a screen a school thinks right for an age. Advice: nothing is ever locked.
struct ScreenBudget: Sendable {
    static let bands = ["K-2", "3-5", "6-8", "9-12"]
    static let mostMinutes = 3_000
    static let longestWords = 500

    let band: String
    let minutes: Int
    let words: String

    /// For the student's grade at the student's school; nil where the school set none.
    static func of(_ access: StudentAccess, _ visit: Visit) throws -> ScreenBudget? {
        let grade = try visit.tx.first("SELECT grade FROM people WHERE id = \(access.student)")?.optionalText("grade")
        let band = LibraryOffers.gradeBand(grade)
        let row = try visit.tx.first(
            """
            SELECT b.band, b.minutes, b.words FROM screen_budgets b
            JOIN roles r ON r.organization_id = b.school_id AND r.person_id = \(access.student) AND r.role = 'student'
            WHERE b.band = \(band) AND \(dated("r", visit.today)) ORDER BY b.school_id LIMIT 1
            """)
        return try row.map(ScreenBudget.init)
    }

    private init(_ row: Row) throws {
        band = try row.text("band")
        minutes = try row.int("minutes")
        words = try row.text("words")
    }

    static func all(of school: ID<Organization>, _ tx: any Transaction) throws -> [String: ScreenBudget] {
        let rows = try tx.query("SELECT band, minutes, words FROM screen_budgets WHERE school_id = \(school)")
        return Dictionary(
            try rows.map { (try $0.text("band"), try ScreenBudget($0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// - Parameter minutes: nil takes the advice for that age away.
    static func set(
        _ minutes: Int?, _ words: String, for band: String, at school: ID<Organization>, _ visit: Visit
    ) throws {
        guard let minutes else {
            try visit.tx.execute("DELETE FROM screen_budgets WHERE school_id = \(school) AND band = \(band)")
            return
        }
        try visit.tx.execute(
            """
            INSERT INTO screen_budgets (school_id, band, minutes, words, set_by, set_at)
            VALUES (\(school), \(band), \(minutes), \(words), \(visit.viewer.person), \(visit.now))
            ON CONFLICT (school_id, band) DO UPDATE
            SET minutes = excluded.minutes, words = excluded.words, set_by = excluded.set_by, set_at = excluded.set_at
            """)
    }
}
