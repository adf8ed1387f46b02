/// What went wrong in the database, in terms of what a caller can do about it. `advice` says it in words.
public enum SQLError: Error, Sendable, Equatable {
    /// A UNIQUE or PRIMARY KEY rule refused the row; the text names the constraint or columns.
    case unique(String)
    case foreignKey(String)
    case check(String)
    case notNull(String)
    /// Others held the data for too long, or five attempts collided with other transactions.
    case busy
    /// The database cannot be reached, or no connection became free in time. The app answers 503.
    case unavailable(String)
    /// A statement ran longer than its deadline and was stopped.
    case timeout
    case diskFull
    case readOnly
    case corrupt(String)
    /// A text holds a NUL character, which PostgreSQL cannot store and SQLite would cut short.
    case refusedText
    /// A trigger refused to change or delete what must stay as it is.
    case appendOnly(String)
    case missingColumn(String)
    /// A column holds another type, or NULL where a value was required.
    case wrongType(String)
    /// `require` found no row.
    case noRow
    /// A table or column name that is not lower_snake ASCII.
    case badName(String)
    /// An earlier statement of this transaction failed, or the statement itself would begin or end a transaction.
    case refusedStatement(String)
    /// Anything else: the engine's own code (SQLSTATE or SQLite's extended code) and words.
    case other(code: String, message: String)
}

extension SQLError {
    /// What a caller can do, in one sentence for a log or an operator.
    public var advice: String {
        switch self {
        case .unique(let name): "This already exists (\(name)): show the one that is there, or ask for another value."
        case .foreignKey(let name): "This refers to something that is gone or still in use (\(name)): load it again."
        case .check(let name): "A value is outside of what is allowed (\(name)): correct it and send it again."
        case .notNull(let name): "A required value is missing (\(name)): fill it in and send it again."
        case .busy: "Others are changing the same data: try again in a moment."
        case .unavailable(let reason): "The database cannot be used now (\(reason)): try again in a moment."
        case .timeout: "The statement took too long and was stopped: ask for less, or look for a missing index."
        case .diskFull: "The database's disk is full: free some space; nothing that was acknowledged is lost."
        case .readOnly: "The database takes no changes: check who owns its files, or whether it is a standby."
        case .corrupt(let words): "The database is damaged (\(words)): keep a copy, then restore the last backup."
        case .refusedText: "The text holds a NUL character: remove it and send it again."
        case .appendOnly(let words): "This record can never be changed (\(words)): add a correction instead."
        case .missingColumn(let name): "The statement does not return the column \(name): correct the code."
        case .wrongType(let name): "The column \(name) holds another type than the code expects: correct the code."
        case .noRow: "There is no such row: answer that it was not found."
        case .badName(let name): "The name \(name) is not a table or column name: correct the code."
        case .refusedStatement(let reason): "The statement was refused (\(reason)): correct the code."
        case .other(let code, let message): "The database answered \(code) (\(message)): look in its log."
        }
    }

    /// Whether the same request may succeed a moment later without anyone doing anything.
    public var isTransient: Bool {
        switch self {
        case .busy, .unavailable, .timeout, .diskFull: true
        case .unique, .foreignKey, .check, .notNull, .readOnly, .corrupt, .refusedText, .appendOnly, .missingColumn,
            .wrongType, .noRow, .badName, .refusedStatement, .other:
            false
        }
    }
}
