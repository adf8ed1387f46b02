import Foundation
import Interchange
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// The files of last night come again.
@Suite struct RosterNothingNewTests {
    private func inFolder(
        _ engine: TestEngine, _ body: (RosterTestSchool, URL, () async throws -> RosterReport) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("roster-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try RosterTestFeed.version2.write(to: folder)
        try await RosterTestSchool.with(engine) { school in
            try await body(school, folder) { try await school.take(folder: folder.path) }
        }
    }

    @Test(arguments: TestEngine.available)
    func `the same files are not read again`(engine: TestEngine) async throws {
        try await inFolder(engine) { school, _, take in
            #expect(try await take().outcome == .applied)
            let report = try await take()
            #expect(report.outcome == .nothingNew && report.isUnchanged && report.counts[.enrolments]?.unchanged == 3)
            let audit = try await school.rows("SELECT action FROM audit_entries")
            #expect(audit == ["roster.imported", "roster.imported"])
        }
    }

    @Test(arguments: TestEngine.available)
    func `a change of the files or of the school is seen`(engine: TestEngine) async throws {
        let changes: [SQL] = [
            "UPDATE people SET family_name = 'Other', changed_at = changed_at + 1 WHERE sourced_id = 'ana'",
            "UPDATE roles SET ends_on = '2026-10-01' WHERE role = 'student'",
            "DELETE FROM guardianships",
            "UPDATE enrolments SET left_at = 1, changed_at = changed_at + 1 WHERE sourced_id = 'e2'",
            "UPDATE accounts SET username = 'x', changed_at = changed_at + 1 WHERE username = 'ana'",
        ]
        for change in changes {
            try await inFolder(engine) { school, _, take in
                _ = try await take()
                try await school.run(change)
                let report = try await take()
                #expect(report.outcome == .applied && !report.isUnchanged)
                #expect(try await take().outcome == .nothingNew)
            }
        }
        try await inFolder(engine) { _, folder, take in
            _ = try await take()
            try RosterTestFeed.version2.replacing("Mia", with: "Maya", in: "users").write(to: folder)
            #expect(try await take().counts[.people]?.changed == 1)
        }
    }

    @Test func `a trial reads the files again and tells everything`() async throws {
        try await inFolder(.sqlite) { school, folder, take in
            _ = try await take()
            let report = try await school.take(folder: folder.path, trial: true)
            #expect(report.outcome == .tried && report.counts[.people]?.unchanged == 3)
        }
    }
}
