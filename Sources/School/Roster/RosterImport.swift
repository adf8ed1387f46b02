import Interchange
import Learning
import SQL

/// Brings a OneRoster roster into a school, all of it or nothing:
///
///     let report = try await RosterImport(database: database, mint: mint, now: now).run(source, options)
///
/// Rows with faults are reported and left out; a broken file refuses the roster; more departures than usual stop it.
struct RosterImport: Sendable {
    let database: any Database
    let mint: IDMint
    let now: @Sendable () -> Timestamp

    /// - Parameter content: where the files are, to pass over those that came the last time.
    /// - Throws: `RosterFailure` or `RosterRefusal` for files that cannot be used, `SQLError`.
    func run(
        _ source: OneRosterSource, _ options: RosterOptions, content: RosterContent? = nil
    ) async throws -> RosterReport {
        let digest = try options.isTrial ? nil : content?.digest()
        if let digest, let report = try await reportOfNothingNew(digest, options) { return report }
        let known = try await database.read { tx in try knownIDs(missingFrom: source, in: tx) }
        // The files are read before the write begins, so that others wait only for the database's own work.
        let feed = try await RosterReading.feed(from: source, knowing: known)
        // Files that changed while they were read stand for nothing.
        let isSettled = try content?.digest() == digest
        let mint = mint
        let time = now()
        if options.isTrial {
            return try await database.read { tx in
                try Self.plan(feed, options, in: tx, mint: mint, now: time).report(as: .tried)
            }
        }
        return try await database.write { tx in
            tx.statementDeadline = .seconds(600)
            _ = try tx.query(SQL.holdLock(rosterLock))
            let plan = try Self.plan(feed, options, in: tx, mint: mint, now: time)
            guard plan.report.excesses.isEmpty || options.allowsDepartures else {
                return plan.report(as: .stopped)
            }
            try plan.apply(in: tx)
            try LiveRights.ofEverybody.announce(in: tx)
            let report = plan.report(as: .applied)
            try Self.record(report, at: time, mint: mint, in: tx)
            try RosterStamp.remove(in: tx)
            if let digest, isSettled {
                let day = schoolDay(time, timeZone: options.timeZone)
                try RosterStamp(report, feed, content: digest, day: day, in: tx)?.save(at: time, in: tx)
            }
            return report
        }
    }

    /// The report of an import that has nothing to do: these files came the last time, and nothing changed since.
    private func reportOfNothingNew(_ digest: String, _ options: RosterOptions) async throws -> RosterReport? {
        let time = now()
        let mint = mint
        let today = schoolDay(time, timeZone: options.timeZone)
        let stamp = try await database.read { tx -> RosterStamp? in
            guard let stamp = try RosterStamp(in: tx) else { return nil }
            return try stamp.holds(for: digest, today: today, in: tx) ? stamp : nil
        }
        guard let stamp else { return nil }
        var report = RosterReport()
        report.outcome = .nothingNew
        report.counts = stamp.counts.mapValues { count in
            var counts = RosterCounts()
            counts.unchanged = count
            return counts
        }
        report.heldCount = stamp.heldCount
        let final = report
        try await database.write { tx in try Self.record(final, at: time, mint: mint, in: tx) }
        return report
    }

    private static func plan(
        _ feed: RosterFeed, _ options: RosterOptions, in tx: any Transaction, mint: IDMint, now: Timestamp
    ) throws -> RosterPlan {
        var planner = RosterPlanner(feed, timeZone: options.timeZone, in: tx, mint: mint, now: now)
        return try planner.plan()
    }

    /// The audit says what happened, the setting when the last roster came.
    private static func record(
        _ report: RosterReport, at now: Timestamp, mint: IDMint, in tx: any Transaction
    ) throws {
        try AuditLog.append(
            .init(
                actor: nil, student: nil, action: "roster.imported", aspect: nil,
                reason: report.systemName.map { rosterLine($0) },
                detail: report.json), at: now, mint: mint, in: tx)
        try tx.execute(
            """
            INSERT INTO settings (name, value, changed_at) VALUES ('roster.last', \(report.json), \(now))
            ON CONFLICT (name) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at
            """)
    }
}

/// One roster at a time.
private let rosterLock: Int64 = 0x0052_4F53_5445_52

/// The ids that are there already, of those files that do not list everything themselves.
private func knownIDs(missingFrom source: OneRosterSource, in tx: any Transaction) throws -> RosterReferences {
    var known = RosterReferences()
    let tables: [(RosterFile, SQL)] = [
        (.orgs, "organizations"), (.academicSessions, "terms"), (.courses, "courses"), (.classes, "classes"),
        (.users, "people"),
    ]
    for (file, table) in tables where source.mode(file) != .bulk {
        var ids: [String] = []
        try tx.stream("SELECT sourced_id FROM \(table) WHERE sourced_id IS NOT NULL AND left_at IS NULL") { row in
            ids.append(try row.text("sourced_id"))
        }
        known.know(ids, in: file)
    }
    return known
}

extension RosterPlan {
    func report(as outcome: RosterReport.Outcome) -> RosterReport {
        var report = report
        report.outcome = outcome
        return report
    }
}
