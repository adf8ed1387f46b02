import Foundation
import Hummingbird
import HummingbirdCore
import HummingbirdHTTP2
public import Learning
import Logging
import NIOCore
import NIOSSL
public import SQL
import ServiceLifecycle
import UnixSignals

/// The application, put together: configuration → database → features → router → services. Read top to bottom.
public struct School: Sendable {
    let core: Core
    let features: [Feature]
    private let serverNumber: ServerNumber

    /// Every part of the product, in the order of a student's day. Where rows of one part name rows of another, the
    /// other stands before it, for an erasure goes backwards.
    static func features(_ core: Core) -> [Feature] {
        [
            todayFeature(core), goalFeature(core), workFeature(core), progressFeature(core), familyFeature(core),
            activitiesFeature(core), rubricsFeature(core), frameworksFeature(core), filesFeature(), rosterFeature(core),
            peopleFeature(core), accessFeature(core), operationsFeature(),
        ]
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
            secret: try await secret(database, now: now), metrics: Metrics(), log: Logger(label: "trellis"), now: now)
        return School(core: core, features: features(core), serverNumber: number)
    }

    /// The numbered migrations inside the program.
    public static func schema() throws -> [Migration] {
        try Migration.list(files: Embedded.texts(under: "Migrations/").filter { $0.key.hasSuffix(".sql") })
    }

    public func close() async {
        await core.database.close()
    }

    /// Serves until the process is asked to stop; then finishes what is running.
    public func serve(onListening: @escaping @Sendable (_ address: String) async -> Void) async throws {
        let jobs = JobRunner(core: core, kinds: features.flatMap(\.jobs))
        let configuration = core.configuration
        let core = core
        let application = Application(
            responder: responder(), server: try server(),
            configuration: .init(
                address: .hostname(configuration.host, port: configuration.port), backlog: 1024,
                availableConnectionsDelegate: MaximumAvailableConnections(configuration.connections)),
            services: [jobs],
            onServerRunning: { channel in
                let scheme = configuration.certificateFile == nil ? "http" : "https"
                let port = channel.localAddress?.port ?? configuration.port
                core.log.info("listening", metadata: ["port": "\(port)"])
                await onListening("\(scheme)://\(configuration.host):\(port)/")
            },
            logger: core.log)
        var group = ServiceGroupConfiguration(
            services: [application], gracefulShutdownSignals: [.sigterm, .sigint], logger: core.log)
        group.maximumGracefulShutdownDuration = .seconds(20)
        try await ServiceGroup(configuration: group).run()
        await close()
    }

    func responder() -> some HTTPResponder<WebContext> {
        WebResponder(core: core, routes: features.flatMap(\.routes)).responder()
    }

    /// HTTP/1.1 behind a proxy or on this machine; TLS with HTTP/2 when there is a certificate.
    private func server() throws -> HTTPServerBuilder {
        let configuration = core.configuration
        let metrics = core.metrics
        guard let certificate = configuration.certificateFile, let key = configuration.keyFile else {
            return .http1(
                configuration: .init(
                    additionalChannelHandlers: [RequestDeadlineHandler(metrics: metrics)], idleTimeout: .seconds(60),
                    httpDecoderConfiguration: .init(
                        maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100)))
        }
        let chain = try NIOSSLCertificate.fromPEMFile(certificate).map { NIOSSLCertificateSource.certificate($0) }
        var tls = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain, privateKey: .privateKey(try NIOSSLPrivateKey(file: key, format: .pem)))
        tls.minimumTLSVersion = .tlsv12
        return try .http2Upgrade(
            tlsConfiguration: tls,
            configuration: .init(
                idleTimeout: .seconds(60),
                streamConfiguration: .init(additionalChannelHandlers: [RequestDeadlineHandler(metrics: metrics)])))
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
