private import Crypto
private import Foundation

/// Brings a database's schema to what the code expects, or says why it cannot.
///
/// The ledger `schema_migrations` names what was applied, with a checksum of its text. Each migration is one
/// transaction under a lock, so any number of servers can start at once and a killed one leaves no half step.
public struct Migrator: Sendable {
    private let migrations: [Migration]

    public init(_ migrations: [Migration]) {
        self.migrations = migrations.sorted { $0.number < $1.number }
    }

    /// Applies what is missing, in the order of the numbers.
    ///
    /// - Returns: What was applied by this call.
    /// - Throws: Before any change when the schema is newer than the code or was made from another text.
    public func migrate(_ database: any Database) async throws(MigrationError) -> [Migration] {
        try refuseDuplicates()
        var applied: [Migration] = []
        while let migration = try await applyNext(database) { applied.append(migration) }
        return applied
    }

    /// Looks without changing anything.
    public func state(_ database: any Database) async throws(MigrationError) -> MigrationState {
        try refuseDuplicates()
        do {
            return try await database.read { transaction in
                guard try transaction.exists(SQL.tableExists("schema_migrations")) else {
                    return migrations.isEmpty ? .upToDate : .pending(migrations)
                }
                return try state(transaction)
            }
        } catch {
            throw migrationError(error)
        }
    }

    private func refuseDuplicates() throws(MigrationError) {
        for (one, next) in zip(migrations, migrations.dropFirst()) where one.number == next.number {
            throw .duplicate(number: one.number)
        }
    }

    private func applyNext(_ database: any Database) async throws(MigrationError) -> Migration? {
        do {
            return try await database.write { transaction in
                // A migration of a large table may take its time, and others wait for it behind the lock.
                transaction.statementDeadline = nil
                try lockLedger(transaction)
                switch try state(transaction) {
                case .upToDate: return nil
                case .unknown(let numbers): throw MigrationError.unknown(numbers: numbers)
                case .edited(let number, let name): throw MigrationError.edited(number: number, name: name)
                case .pending(let pending):
                    guard let next = pending.first else { return nil }
                    try apply(next, transaction)
                    return next
                }
            }
        } catch {
            throw migrationError(error)
        }
    }

    private func lockLedger(_ transaction: any Transaction) throws {
        _ = try transaction.query(SQL.holdLock(migrationLock))
        try transaction.execute(
            """
            CREATE TABLE IF NOT EXISTS schema_migrations (
                number BIGINT PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at BIGINT NOT NULL
            )
            """)
    }

    private func state(_ transaction: any Transaction) throws -> MigrationState {
        let rows = try transaction.query("SELECT number, name, checksum FROM schema_migrations ORDER BY number")
        let known = Dictionary(migrations.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
        var applied: Set<Int> = []
        var unknown: [Int] = []
        for row in rows {
            let number = try row.int("number")
            applied.insert(number)
            guard let migration = known[number] else {
                unknown.append(number)
                continue
            }
            guard try row.text("checksum") == checksum(migration, transaction.dialect) else {
                return .edited(number: number, name: migration.name)
            }
        }
        if !unknown.isEmpty { return .unknown(numbers: unknown) }
        let pending = migrations.filter { !applied.contains($0.number) }
        return pending.isEmpty ? .upToDate : .pending(pending)
    }

    private func apply(_ migration: Migration, _ transaction: any Transaction) throws {
        let dialect = transaction.dialect
        do {
            try transaction.script(dialect.migrationText(migration.text(for: dialect)))
        } catch let error as SQLError {
            throw MigrationError.failed(number: migration.number, name: migration.name, error)
        }
        let now = Int64(Date.now.timeIntervalSince1970 * 1000)
        try transaction.execute(
            """
            INSERT INTO schema_migrations (number, name, checksum, applied_at)
            VALUES (\(migration.number), \(migration.name), \(checksum(migration, dialect)), \(now))
            """)
    }
}

/// Any number that no other advisory lock of the product uses: the letters "trellis" in base 256.
private let migrationLock: Int64 = 0x74_72_65_6C_6C_69_73

private func checksum(_ migration: Migration, _ dialect: Dialect) -> String {
    SHA256.hash(data: Data(migration.text(for: dialect).utf8)).map { byte in
        let digits = String(byte, radix: 16)
        return byte < 16 ? "0" + digits : digits
    }.joined()
}

private func migrationError(_ error: any Error) -> MigrationError {
    switch error {
    case let error as MigrationError: error
    case let error as SQLError: .database(error)
    default: .database(.other(code: "migration", message: "\(error)"))
    }
}
