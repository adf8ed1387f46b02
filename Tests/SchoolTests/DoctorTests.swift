import Foundation
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// What the doctor says to an operator about set-ups that are well and that are not.
struct DoctorTests {
    @Test(arguments: TestEngine.available)
    func `a set-up that is well has no problem`(engine: TestEngine) async throws {
        try await withSetUp(engine) { configuration in
            let findings = await examine(configuration)
            #expect(!findings.contains { $0.isProblem }, "\(findings.filter(\.isProblem))")
            #expect(
                Set(findings.map(\.subject)).isSuperset(of: [
                    "settings", "clock", "tls", "pepper", "database", "schema",
                ]))
            #expect(findings.first { $0.subject == "schema" }?.words == "up to date")
            #expect(findings.allSatisfy { $0.description.contains($0.subject) && $0.description.contains($0.words) })
        }
    }

    @Test func `a database file that is not there`() async throws {
        try await withSetUp(.sqlite) { configuration in
            var configuration = configuration
            configuration.database = .sqlite(path: configuration.files + "/elsewhere.sqlite")
            let problem = try await theProblem(configuration)
            #expect(problem.subject == "database" && problem.words.contains("elsewhere.sqlite"))
            #expect(problem.words.contains("Check the path"))
            // It looks and makes nothing.
            #expect(!FileManager.default.fileExists(atPath: configuration.files + "/elsewhere.sqlite"))
        }
    }

    @Test func `a folder that cannot be written`() async throws {
        try await withSetUp(.sqlite) { configuration in
            var configuration = configuration
            // The kernel's own folder: nobody writes there, not even root.
            configuration.filesFolder = "/proc/1/trellis/files"
            let problem = try await theProblem(configuration)
            #expect(problem.subject == "files" && problem.words.contains("/proc/1"))
            #expect(problem.words.contains("cannot be written"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a schema that a newer version made`(engine: TestEngine) async throws {
        try await withSetUp(engine) { configuration in
            try await change(configuration) { tx in
                try tx.execute(
                    """
                    INSERT INTO schema_migrations (number, name, checksum, applied_at)
                    VALUES (9001, 'from the future', 'x', 1)
                    """)
            }
            let problem = try await theProblem(configuration)
            #expect(problem.subject == "schema" && problem.words.contains("9001") && problem.words.contains("newer"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a migration with another text`(engine: TestEngine) async throws {
        try await withSetUp(engine) { configuration in
            try await change(configuration) { tx in
                try tx.execute("UPDATE schema_migrations SET checksum = 'other' WHERE number = 2")
            }
            let problem = try await theProblem(configuration)
            #expect(problem.subject == "schema" && problem.words.contains("migration 2"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a schema that waits for its migrations is no problem`(engine: TestEngine) async throws {
        try await withSetUp(engine, migrations: []) { configuration in
            let findings = await examine(configuration)
            #expect(!findings.contains { $0.isProblem })
            #expect(findings.first { $0.subject == "schema" }?.kind == .advice)
        }
    }

    @Test func `a cluster that does not answer`() async throws {
        try await withSetUp(.sqlite) { configuration in
            var configuration = configuration
            configuration.database = .postgres(url: "postgres://somebody:hush@127.0.0.1:1/trellis")
            let findings = await examine(configuration)
            let problem = try #require(findings.first { $0.isProblem })
            #expect(problem.subject == "database" && !problem.words.isEmpty)
            #expect(!findings.map(\.description).joined().contains("hush"))
        }
    }

    @Test func `a public address without TLS`() async throws {
        try await withSetUp(.sqlite) { configuration in
            var configuration = configuration
            configuration.host = "0.0.0.0"
            let problem = try await theProblem(configuration)
            #expect(problem.subject == "tls" && problem.words.contains("passwords would travel in the open"))
            configuration.isBehindTrustedProxy = true
            #expect(await !examine(configuration).contains { $0.isProblem })
            configuration.certificateFile = configuration.files + "/chain.pem"
            configuration.keyFile = configuration.files + "/key.pem"
            let missing = await examine(configuration).filter(\.isProblem)
            #expect(missing.map(\.subject) == ["tls"] && missing.allSatisfy { $0.words.contains("chain.pem") })
        }
    }

    @Test func `a damaged file`() async throws {
        try await withSetUp(.sqlite) { configuration in
            guard case .sqlite(let path) = configuration.database else { return }
            let handle = try FileHandle(forUpdating: URL(fileURLWithPath: path))
            let size = try handle.seekToEnd()
            // The middle of the file, behind the header and the schema.
            try handle.seek(toOffset: size / 2)
            try handle.write(contentsOf: Data(repeating: 0x5A, count: 20_000))
            try handle.close()
            let problem = try #require(await examine(configuration).first { $0.isProblem })
            #expect(problem.subject == "database" && problem.words.contains("damaged"))
            #expect(problem.words.contains("backup"))
        }
    }

    @Test func `a file that is no database`() async throws {
        try await withSetUp(.sqlite) { configuration in
            guard case .sqlite(let path) = configuration.database else { return }
            try Data(repeating: 0x41, count: 8_192).write(to: URL(fileURLWithPath: path))
            let problem = try #require(await examine(configuration).first { $0.isProblem })
            #expect(problem.subject == "database" && !problem.words.isEmpty)
        }
    }

    @Test func `a clock that stands in the past`() async throws {
        try await withSetUp(.sqlite) { configuration in
            let findings = await Doctor(configuration: configuration, now: { .idEpoch }).examine()
            #expect(findings.filter(\.isProblem).map(\.subject) == ["clock"])
        }
    }

    // MARK: Set-ups

    private func examine(_ configuration: Configuration) async -> [Doctor.Finding] {
        await Doctor(configuration: configuration, now: { Timestamp(milliseconds: 1_778_061_600_000) }).examine()
    }

    private func theProblem(_ configuration: Configuration) async throws -> Doctor.Finding {
        let problems = await examine(configuration).filter(\.isProblem)
        #expect(problems.count == 1, "\(problems)")
        return try #require(problems.first)
    }

    private func change(
        _ configuration: Configuration, _ work: @escaping @Sendable (any Transaction) throws -> Void
    ) async throws {
        let database = try await openDatabase(configuration.database, settings: .forTests)
        try await database.write { tx in try work(tx) }
        await database.close()
    }

    private func withSetUp(
        _ engine: TestEngine, migrations: [Migration]? = nil, _ body: (Configuration) async throws -> Void
    ) async throws {
        try await withTestAddress(engine, migrations: try migrations ?? School.schema()) { address in
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
                "trellis-doctor-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            var configuration = Configuration()
            configuration.database = address
            configuration.filesFolder = folder.path
            if case .sqlite(let path) = address, !FileManager.default.fileExists(atPath: path) {
                // A file without a schema, as a first start that was stopped leaves it.
                let database = try await openDatabase(address, settings: .forTests)
                await database.close()
            }
            try await body(configuration)
        }
    }
}
