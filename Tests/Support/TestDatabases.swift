private import Foundation
public import SQL

/// The engines that this run can test. PostgreSQL is there when TRELLIS_TEST_POSTGRES holds the address of a cluster
/// in which the tests may make and drop databases, such as `postgres://postgres@127.0.0.1:5432/postgres`.
public enum TestEngine: String, Sendable, CaseIterable, CustomStringConvertible {
    case sqlite
    case postgres

    public static var available: [TestEngine] {
        postgresURL == nil ? [.sqlite] : [.sqlite, .postgres]
    }

    public static var postgresURL: String? {
        ProcessInfo.processInfo.environment["TRELLIS_TEST_POSTGRES"]
    }

    public var description: String { rawValue }
}

/// A database of its own for one test, with the migrations applied; gone when the body ends.
///
/// ```swift
/// @Test(arguments: TestEngine.available)
/// func `a plan is saved`(engine: TestEngine) async throws {
///     try await withTestDatabase(engine, migrations: all) { database in … }
/// }
/// ```
@discardableResult
public func withTestDatabase<T>(
    _ engine: TestEngine, migrations: [Migration] = [], settings: DatabaseSettings = .forTests,
    _ body: (any Database) async throws -> T
) async throws -> T {
    try await withTestAddress(engine, migrations: migrations) { address in
        let database = try await openDatabase(address, settings: settings)
        do {
            let result = try await body(database)
            await database.close()
            return result
        } catch {
            await database.close()
            throw error
        }
    }
}

/// As `withTestDatabase`, for tests that open the database themselves, or twice.
@discardableResult
public func withTestAddress<T>(
    _ engine: TestEngine, migrations: [Migration] = [], _ body: (DatabaseAddress) async throws -> T
) async throws -> T {
    // Swift Testing starts all tests at once; this many databases live at once.
    await gate.enter()
    do {
        let result =
            switch engine {
            case .sqlite: try await withSQLiteFile(migrations, body)
            case .postgres: try await withPostgresDatabase(migrations, body)
            }
        await gate.leave()
        return result
    } catch {
        await gate.leave()
        throw error
    }
}

extension DatabaseSettings {
    /// Fewer connections than a server has, and more patience with a machine that runs all tests at once.
    public static var forTests: DatabaseSettings {
        var settings = DatabaseSettings()
        settings.connections = 4
        settings.connectionWait = .seconds(30)
        settings.busyTimeout = .seconds(30)
        settings.connectDeadline = .seconds(20)
        return settings
    }
}

private let gate = Gate(limit: 8)
private let templates = TestTemplates()

private func withSQLiteFile<T>(
    _ migrations: [Migration], _ body: (DatabaseAddress) async throws -> T
) async throws -> T {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("trellis-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("school.sqlite")
    if !migrations.isEmpty { try Data(await templates.sqlite(migrations, folder.path)).write(to: file) }
    return try await body(.sqlite(path: file.path))
}

private func withPostgresDatabase<T>(
    _ migrations: [Migration], _ body: (DatabaseAddress) async throws -> T
) async throws -> T {
    let url = try requirePostgresURL()
    let name = "trellis_test_\(UUID().uuidString.lowercased().replacing("-", with: "_"))"
    let template = try await templates.postgres(migrations)
    try await administerPostgres(url: url, "CREATE DATABASE \(SQL.name(name)) TEMPLATE \(SQL.name(template))")
    do {
        let result = try await body(.postgres(url: postgresURL(url, database: name)))
        try await administerPostgres(url: url, "DROP DATABASE \(SQL.name(name)) WITH (FORCE)")
        return result
    } catch {
        try? await administerPostgres(url: url, "DROP DATABASE \(SQL.name(name)) WITH (FORCE)")
        throw error
    }
}

/// Lets a limited number in at once.
private actor Gate {
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(limit: Int) {
        free = limit
    }

    func enter() async {
        if free > 0 {
            free -= 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    func leave() {
        if waiting.isEmpty {
            free += 1
        } else {
            waiting.removeFirst().resume()
        }
    }
}
