private import GRDB

/// What an error of the driver means to a caller. Errors that are not the driver's pass unchanged.
func sqliteError(_ error: any Error) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    return meaning(of: error)
}

private func meaning(of error: DatabaseError) -> SQLError {
    let message = error.message ?? ""
    switch error.extendedResultCode {
    case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID: return .unique(message)
    case .SQLITE_CONSTRAINT_FOREIGNKEY: return .foreignKey(message)
    case .SQLITE_CONSTRAINT_CHECK: return .check(message)
    case .SQLITE_CONSTRAINT_NOTNULL: return .notNull(message)
    case .SQLITE_CONSTRAINT_TRIGGER:
        // SQLite carries out ON DELETE RESTRICT as a trigger of its own, and only its words tell them apart.
        return message.hasPrefix("FOREIGN KEY") ? .foreignKey(message) : .appendOnly(message)
    default: break
    }
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy
    case .SQLITE_INTERRUPT: return .timeout
    case .SQLITE_FULL: return .diskFull
    case .SQLITE_READONLY: return .readOnly
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: return .corrupt(message)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: return .unavailable(message)
    default: return .other(code: "\(error.extendedResultCode.rawValue)", message: message)
    }
}
