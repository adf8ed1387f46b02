/// Opens the database at an address and proves that it can be used: its version, its settings, a first connection.
///
/// - Throws: `SQLError.unavailable` with words for an operator.
public func openDatabase(
    _ address: DatabaseAddress, settings: DatabaseSettings = DatabaseSettings()
) async throws -> any Database {
    switch address {
    case .sqlite(let path):
        try await SQLiteDatabase.open(path: path, settings: settings)
    case .postgres(let url):
        try await PostgresDatabase.open(url: url, settings: settings)
    }
}
