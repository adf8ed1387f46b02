/// One step of the schema: a number, a name and the statements that take it there.
public struct Migration: Sendable, Hashable {
    public let number: Int
    public let name: String
    /// Portable statements. `BIGINT PRIMARY KEY` is written as SQLite's row id there.
    public let text: String
    /// What PostgreSQL runs instead, for the rare step that cannot be said in both.
    public let postgresText: String?

    public init(number: Int, name: String, text: String, postgresText: String? = nil) {
        self.number = number
        self.name = name
        self.text = text
        self.postgresText = postgresText
    }

    func text(for dialect: Dialect) -> String {
        switch dialect {
        case .sqlite: text
        case .postgres: postgresText ?? text
        }
    }
}

extension Migration {
    /// The migrations in a set of files: `0007-groups.sql`, with `0007-groups.postgres.sql` where PostgreSQL needs
    /// other words. In the order of their numbers.
    ///
    /// - Throws: `MigrationError.badFile` for a name that is not of that form.
    public static func list(files: [String: String]) throws(MigrationError) -> [Migration] {
        var migrations: [Migration] = []
        for (file, text) in files where !file.hasSuffix(".postgres.sql") {
            let stem = file.hasSuffix(".sql") ? String(file.dropLast(4)) : ""
            let parts = stem.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[1].isEmpty, let number = Int(parts[0]), number > 0 else {
                throw .badFile(file)
            }
            migrations.append(
                Migration(
                    number: number, name: String(parts[1]), text: text, postgresText: files[stem + ".postgres.sql"]))
        }
        for file in files.keys where file.hasSuffix(".postgres.sql") {
            guard files[file.dropLast(".postgres.sql".count) + ".sql"] != nil else { throw .badFile(file) }
        }
        return migrations.sorted { $0.number < $1.number }
    }
}

/// Where a database's schema stands, seen from this version of the code.
public enum MigrationState: Sendable, Equatable {
    case upToDate
    case pending([Migration])
    /// A newer version has already changed this database.
    case unknown(numbers: [Int])
    /// A migration was applied with another text than the one in the code.
    case edited(number: Int, name: String)
}

public enum MigrationError: Error, Sendable, Equatable {
    case unknown(numbers: [Int])
    case edited(number: Int, name: String)
    case failed(number: Int, name: String, SQLError)
    case duplicate(number: Int)
    case badFile(String)
    case database(SQLError)
}

extension MigrationError: CustomStringConvertible {
    /// Words for the operator who started the server.
    public var description: String {
        switch self {
        case .unknown(let numbers):
            """
            The database was made by a newer version: it holds the migrations \
            \(numbers.map(String.init).joined(separator: ", ")), which this version does not know. \
            Start the newer version, or restore a backup from before it.
            """
        case .edited(let number, let name):
            """
            Migration \(number) (\(name)) was applied to this database with another text than this version holds. \
            Nothing was changed. Use the version that made the database, or restore a backup.
            """
        case .failed(let number, let name, let error):
            "Migration \(number) (\(name)) failed and was rolled back. \(error.advice)"
        case .duplicate(let number):
            "Two migrations have the number \(number)."
        case .badFile(let name):
            "\(name) is not the name of a migration, such as 0007-groups.sql."
        case .database(let error):
            "The schema could not be read. \(error.advice)"
        }
    }
}
