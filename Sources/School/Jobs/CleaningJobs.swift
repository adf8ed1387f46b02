import Learning
import SQL

/// Rows that have done their service, cleared away by the clock. Each statement takes a bounded number of rows, so that
/// no write keeps the others waiting.
func cleaningJobs() -> [JobKind] {
    [
        cleaning("sessions.clean", everyMinutes: 60) { now in
            // A month after its end a session explains nothing any more.
            let monthAgo = now.adding(days: -30)
            return """
                DELETE FROM sessions WHERE id IN (
                    SELECT id FROM sessions WHERE ends_at < \(monthAgo) LIMIT \(rowsAtOnce))
                """
        },
        cleaning("forms.clean", everyMinutes: 60) { now in
            let twoDaysAgo = now.adding(days: -2)
            return """
                DELETE FROM form_results WHERE (person_id, key) IN (
                    SELECT person_id, key FROM form_results WHERE sent_at < \(twoDaysAgo) LIMIT \(rowsAtOnce))
                """
        },
        cleaning("sign-in.clean", everyMinutes: 60) { now in
            """
            DELETE FROM sign_in_failures WHERE id IN (
                SELECT id FROM sign_in_failures WHERE failed_at < \(now.adding(days: -1)) LIMIT \(rowsAtOnce))
            """
        },
        cleaning("jobs.clean", everyMinutes: 24 * 60) { now in
            """
            DELETE FROM jobs WHERE id IN (
                SELECT id FROM jobs WHERE state IN ('done', 'failed') AND ended_at < \(now.adding(days: -30))
                LIMIT \(rowsAtOnce))
            """
        },
    ]
}

private let rowsAtOnce = 1_000

private func cleaning(
    _ name: String, everyMinutes: Int, _ statement: @escaping @Sendable (Timestamp) -> SQL
) -> JobKind {
    JobKind(name: name, everyMinutes: everyMinutes) { context in
        let sql = statement(context.core.now())
        while true {
            try Task.checkCancellation()
            let count = try await context.core.database.write { tx in try tx.execute(sql) }
            if count < rowsAtOnce { return }
        }
    }
}
