import Learning
import SQL

/// Brings projections up to date that an earlier version of Trellis wrote. Until the night in which it runs, pages read
/// such a student's ledger instead, and show the same.
enum OutdatedProjections {
    static let job = JobKind(name: "mastery.outdated", everyMinutes: 24 * 60) { context in
        guard try await context.core.database.read(exist) else { return }
        _ = try await Replay(context.core.database).rebuild()
    }

    /// A line begins with the number of its format.
    static func exist(_ tx: any Transaction) throws -> Bool {
        let now = CompetencyProgress.formatMark
        return try tx.exists(
            "SELECT 1 AS found FROM mastery WHERE SUBSTR(state, 1, CAST(\(now.count) AS INTEGER)) <> \(now) LIMIT 1")
    }
}
