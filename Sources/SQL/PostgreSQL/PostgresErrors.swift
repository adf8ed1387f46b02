/// An error with PostgreSQL's own code, from which the worker decides whether to try again.
struct PostgresFailure: Error {
    /// SQLSTATE, five characters; `08006` for a lost connection.
    let state: String
    let error: SQLError

    static func lost(_ message: String) -> PostgresFailure {
        PostgresFailure(state: "08006", error: .unavailable(message.isEmpty ? "the connection was lost" : message))
    }

    static func stopped() -> PostgresFailure {
        PostgresFailure(state: "57014", error: .timeout)
    }

    /// Whether the same transaction may succeed when it runs again from its beginning.
    var isWorthAnotherTry: Bool {
        switch state {
        case "40001", "40P01": true
        // A prepared statement that another session's migration, or a connection pooler, has made useless.
        case "26000": true
        case "0A000": if case .other(_, let message) = error { message.contains("cached plan") } else { false }
        default: false
        }
    }

    init(state: String, error: SQLError) {
        self.state = state
        self.error = error
    }

    /// - Parameter subject: The constraint, else the column that the server names; may be empty.
    init(state: String, message: String, subject: String) {
        self.state = state
        error = meaning(of: state, message: message, subject: subject.isEmpty ? message : subject)
    }
}

private func meaning(of state: String, message: String, subject: String) -> SQLError {
    switch state {
    case "23505": return .unique(subject)
    case "23503", "23001": return .foreignKey(subject)
    case "23514": return .check(subject)
    case "23502": return .notNull(subject)
    case "40001", "40P01", "55P03": return .busy
    case "57014": return .timeout
    case "53100": return .diskFull
    case "25006": return .readOnly
    case "22021": return .refusedText
    case "P0001": return .appendOnly(message)
    case "XX001", "XX002": return .corrupt(message)
    default: break
    }
    switch state.prefix(2) {
    // Connection exceptions, too many connections or no memory, shutting down or starting up.
    case "08", "53", "57": return .unavailable(message)
    default: return .other(code: state, message: message)
    }
}
