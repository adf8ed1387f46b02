import Foundation
import Learning
import SQL
import Synchronization
import TestSupport

@testable import School

/// A clock that stands still until a test moves it.
final class TestClock: Sendable {
    private let time = Mutex(Timestamp(milliseconds: 1_778_061_600_000))  // 2026-05-06, 10:00 UTC

    var now: Timestamp { time.withLock { $0 } }

    func advance(minutes: Int) {
        time.withLock { $0 = $0.adding(milliseconds: Int64(minutes) * 60_000) }
    }
}

/// A school on a real engine, in a folder of its own, with nobody in it.
struct TestSchool: Sendable {
    let school: School
    let clock: TestClock

    var core: Core { school.core }
    var database: any Database { school.core.database }

    func client(language: String = "en") -> TestClient { TestClient(school: school, language: language) }
}

/// Opens an empty school, runs the body and cleans up.
func withSchool(
    _ engine: TestEngine, _ body: @escaping @Sendable (TestSchool) async throws -> Void
) async throws {
    try await withTestDatabase(engine, migrations: try School.schema()) { database in
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("trellis-test-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        var configuration = Configuration()
        configuration.filesFolder = folder.path
        configuration.isDevelopment = true
        let clock = TestClock()
        let school = try await School.assemble(configuration, database: database, now: { clock.now })
        try await body(TestSchool(school: school, clock: clock))
    }
}
