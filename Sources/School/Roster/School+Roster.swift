import Foundation
import Interchange

/// What the command line does with rosters.
extension School {
    /// Imports the OneRoster folder or ZIP file at `path`.
    ///
    /// - Throws: `SetUpFailure` with a sentence for whoever sent the roster, or `SQLError`.
    public func importRoster(at path: String, _ options: RosterOptions) async throws -> RosterReport {
        do {
            let source = try OneRosterSource(path: path)
            return try await RosterImport(database: core.database, mint: core.mint, now: core.now)
                .run(source, options, content: RosterContent(path: path))
        } catch let failure as any Explained {
            throw SetUpFailure("\(failure.sentence) \(failure.advice) Nothing was changed.")
        }
    }
}

/// Whether the system knows a time zone of this name.
public func isTimeZone(_ name: String) -> Bool { TimeZone(identifier: name) != nil }
