import Foundation
import SQL

/// Databases with all migrations applied, made once for each set of migrations and copied for each test.
actor TestTemplates {
    private var sqliteFiles: [[Migration]: Task<[UInt8], any Error>] = [:]
    private var postgresNames: [[Migration]: Task<String, any Error>] = [:]

    /// The bytes of a closed SQLite file.
    func sqlite(_ migrations: [Migration], _ folder: String) async throws -> [UInt8] {
        let task = sqliteFiles[migrations] ?? Task { try await makeSQLiteFile(migrations, folder) }
        sqliteFiles[migrations] = task
        return try await task.value
    }

    /// The name of a PostgreSQL database that nobody is connected to.
    func postgres(_ migrations: [Migration]) async throws -> String {
        if migrations.isEmpty { return "template0" }
        let task = postgresNames[migrations] ?? Task { try await makePostgresTemplate(migrations) }
        postgresNames[migrations] = task
        return try await task.value
    }
}

func requirePostgresURL() throws -> String {
    guard let url = TestEngine.postgresURL else { throw SQLError.unavailable("TRELLIS_TEST_POSTGRES is not set") }
    return url
}

/// The same cluster and user with another database.
func postgresURL(_ url: String, database: String) -> String {
    guard let scheme = url.firstRange(of: "://") else { return url }
    let query = url.firstIndex(of: "?") ?? url.endIndex
    let path = url[scheme.upperBound..<query].firstIndex(of: "/") ?? query
    return url[..<path] + "/" + database + url[query...]
}

private func makeSQLiteFile(_ migrations: [Migration], _ folder: String) async throws -> [UInt8] {
    let path = "\(folder)/template.sqlite"
    let database = try await openDatabase(.sqlite(path: path), settings: .forTests)
    _ = try await Migrator(migrations).migrate(database)
    await database.close()
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
}

private func makePostgresTemplate(_ migrations: [Migration]) async throws -> String {
    let url = try requirePostgresURL()
    let name = "trellis_template_\(fingerprint(migrations))"
    let found = try await openDatabase(.postgres(url: url), settings: .forTests)
    let exists = try await found.read { try $0.exists("SELECT 1 AS found FROM pg_database WHERE datname = \(name)") }
    await found.close()
    if exists { return name }
    // Built under another name, so that a run that is killed half-way leaves no half template.
    let draft = "trellis_draft_\(UUID().uuidString.lowercased().replacing("-", with: "_"))"
    try await administerPostgres(url: url, "CREATE DATABASE \(SQL.name(draft)) TEMPLATE template0")
    let database = try await openDatabase(.postgres(url: postgresURL(url, database: draft)), settings: .forTests)
    _ = try await Migrator(migrations).migrate(database)
    await database.close()
    do {
        try await administerPostgres(url: url, "ALTER DATABASE \(SQL.name(draft)) RENAME TO \(SQL.name(name))")
    } catch {
        // Another run was quicker, or the draft is of no use: either way the next step says so.
        try await administerPostgres(url: url, "DROP DATABASE \(SQL.name(draft)) WITH (FORCE)")
    }
    return name
}

/// FNV-1a, 64 bits: the name must be the same in every run.
private func fingerprint(_ migrations: [Migration]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for migration in migrations {
        for byte in "\(migration.number)\0\(migration.name)\0\(migration.postgresText ?? migration.text)\0".utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
    }
    return String(hash, radix: 36)
}
