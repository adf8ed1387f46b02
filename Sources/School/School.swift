import Foundation
import Hummingbird
public import Learning
import Logging
public import SQL

/// The application, put together: configuration → database → features → router → services. Read top to bottom.
public struct School: Sendable {
    let core: Core
    let features: [Feature]
    private let serverNumber: ServerNumber

    /// Every part of the product, in the order of a student's day. Where rows of one part name rows of another, the
    /// other stands before it, for an erasure goes backwards.
    static func features(_ core: Core) -> [Feature] {
        let known = [
            todayFeature(core), goalFeature(core), workFeature(core), teamFeature(core), reflectionFeature(core),
            materialsFeature(core), portfolioFeature(core), checksFeature(core),
            placementFeature(core),
            progressFeature(core), judgingFeature(core), observationFeature(core), predictionFeature(core),
            profileFeature(core), planFeature(core), agreementFeature(core), checkInFeature(core), weekFeature(core),
            needFeature(core), timeUseFeature(core), groupFeature(core), workshopFeature(core), roomsFeature(core),
            helpFeature(core), conferFeature(core), messagesFeature(core),
            yearFeature(), proposalFeature(core), overviewFeature(core), reportFeature(core),
            familyFeature(core), activitiesFeature(core), unitFeature(core), rubricsFeature(core),
            frameworksFeature(core), filesFeature(),
            rosterFeature(core), enrolFeature(core),
            peopleFeature(core), accessFeature(core), setUpFeature(core), factorFeature(core), liveFeature(core),
            operationsFeature(),
        ]
        return known + [recordFeature(core, of: known)]
    }

    /// Opens the database, brings its schema up to date and makes what is shared.
    ///
    /// - Throws: `SetUpFailure`, `SQLError` or `MigrationError`, each with a sentence for the operator.
    public static func open(
        _ configuration: Configuration, now: @escaping @Sendable () -> Timestamp = currentTime
    ) async throws -> School {
        if case .sqlite(let path) = configuration.database, let folder = parentFolder(of: path) {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        }
        return try await assemble(configuration, database: try await openDatabase(configuration.database), now: now)
    }

    /// The same on a database that is open already.
    static func assemble(
        _ configuration: Configuration, database: any Database, now: @escaping @Sendable () -> Timestamp
    ) async throws -> School {
        _ = try await Migrator(try schema()).migrate(database)
        let number = try await database.claimServerNumber()
        let core = Core(
            configuration: configuration, database: database, mint: IDMint(number: number, now: now),
            assets: AssetCatalog(), passwords: Passwords(pepper: try pepper(configuration)),
            files: try FileStore(folder: configuration.files, limit: configuration.fileLimit),
            secret: try await secret(database, now: now), metrics: Metrics(), log: Logger(label: "trellis"), now: now,
            live: LiveHub(database: database))
        return School(core: core, features: features(core), serverNumber: number)
    }

    /// The numbered migrations inside the program.
    public static func schema() throws -> [Migration] {
        try Migration.list(files: Embedded.texts(under: "Migrations/").filter { $0.key.hasSuffix(".sql") })
    }

    public func close() async {
        await core.database.close()
    }

    func responder() -> some HTTPResponder<WebContext> {
        WebResponder(core: core, routes: features.flatMap(\.routes)).responder()
    }
}

/// The clock of the machine.
public func currentTime() -> Timestamp {
    Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
}

private func parentFolder(of path: String) -> String? {
    guard let slash = path.lastIndex(of: "/") else { return nil }
    return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// The pepper's bytes, from the file that the operator named; made at the first start.
private func pepper(_ configuration: Configuration) throws -> [UInt8]? {
    guard let path = configuration.pepperFile else { return nil }
    if let text = FileManager.default.contents(atPath: path) {
        guard text.count >= 32 else {
            throw SetUpFailure("The pepper file \(path) is too short. Restore it from your copy.")
        }
        return Array(text)
    }
    let made = Array(randomBytes(32).hex.utf8)
    guard
        FileManager.default.createFile(
            atPath: path, contents: Data(made), attributes: [.posixPermissions: 0o600])
    else { throw SetUpFailure("The pepper file \(path) cannot be written. Check the folder and its rights.") }
    return made
}

/// The key that signs tokens, made once per database so that every server of it agrees.
private func secret(_ database: any Database, now: @escaping @Sendable () -> Timestamp) async throws -> Secret {
    let fresh = Secret.makeHex()
    let hex = try await database.write { tx in
        try tx.execute(
            """
            INSERT INTO settings (name, value, changed_at) VALUES ('secret', \(fresh), \(now()))
            ON CONFLICT (name) DO NOTHING
            """)
        return try tx.require("SELECT value FROM settings WHERE name = 'secret'").text("value")
    }
    return Secret(hex: hex)
}
