import SQL

/// A kind of background work. A job runs at least once; its work must be safe to repeat.
struct JobKind: Sendable {
    /// The `kind` column, such as `sessions.clean`.
    let name: String
    /// Minutes between runs for a job that schedules itself; nil for one that is asked for.
    let everyMinutes: Int?
    let run: @Sendable (JobContext) async throws -> Void
}

/// What a job may use.
struct JobContext: Sendable {
    let core: Core
    /// The `argument` column: JSON that whoever asked for the job wrote.
    let argument: String
}
