public import Learning
import SQL

extension School {
    /// Fills an empty database with a demo school or district.
    ///
    /// Students are made and written some at a time, so that a district needs no more memory than a school.
    ///
    /// - Parameters:
    ///   - now: What the clock says; only the day counts, and only where the settings name none.
    ///   - onProgress: Hears how many students are written, of how many.
    /// - Throws: `SetUpFailure` for settings that do not fit and for a database with real people.
    public func fillDemo(
        _ settings: DemoSettings, now: Timestamp,
        onProgress: @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) async throws -> DemoOutcome {
        let hash = try await core.passwords.hash(DemoAccount.password, strength: .student)
        return try await fillDemo(settings, passwordHash: hash, now: now, onProgress: onProgress)
    }

    /// - Parameter passwordHash: The one that all accounts of the demo share.
    func fillDemo(
        _ settings: DemoSettings, passwordHash: String, now: Timestamp,
        onProgress: @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) async throws -> DemoOutcome {
        try settings.check()
        let library = try ContentLibrary.load()
        let timeZone = library.people.school.timeZone
        let day = try settings.day(else: schoolDay(now, timeZone: timeZone))
        let calendar = DemoCalendar(today: day, timeZone: zone(timeZone))
        let laid = try await core.database.write { tx in
            try DemoMark.mayBegin(at: calendar.beginning, in: tx)
                ? layFoundation(settings, calendar, library, passwordHash: passwordHash, in: tx) : nil
        }
        guard let (ground, base, mint) = laid else { return .alreadyThere }
        var students = DemoStudents(ground, passwordHash: passwordHash, mint: mint)
        var batch = try students.nextBatch()
        while let rows = batch {
            // The next families are made while these are written.
            async let written: Void = core.database.write { tx in try rows.insert(into: tx) }
            let done = students.counts.students
            batch = try students.nextBatch()
            try await written
            onProgress(done, settings.students)
        }
        try await core.database.write { tx in
            let evening = calendar.time(calendar.last, minute: 20 * 60)
            let mint = IDMint(server: 0, now: { evening })
            try DemoRubrics(calendar: calendar, mint: mint, tx: tx).fill()
            try DemoUnits(calendar: calendar, mint: mint, tx: tx).fill()
            try DemoSheets(mint: mint, tx: tx).fill()
            try DemoMedia(tx: tx).fill()
            try DemoJudging(calendar: calendar, mint: mint, tx: tx).fill()
            try DemoMaterials(settings: settings, calendar: calendar, mint: mint, tx: tx).fill()
            try DemoReflections(calendar: calendar, mint: mint, tx: tx).fill()
            try DemoNeeds(calendar: calendar, mint: mint, tx: tx).fill()
            try DemoWorkshops(settings: settings, calendar: calendar, mint: mint, tx: tx).fill()
            try DemoTimeUse(calendar: calendar, mint: mint, tx: tx).fill()
            try DemoMessages(calendar: calendar, mint: mint, tx: tx).fill()
            try DemoHelp(settings: settings, calendar: calendar, now: now, mint: mint, tx: tx).fill()
            try DemoGroups(settings: settings, calendar: calendar, mint: mint, tx: tx).fill()
            try DemoMark.end(at: calendar.beginning, in: tx)
        }
        return .filled(base.adding(students.counts))
    }
}

/// A transaction may run twice, so each run counts its ids from the beginning.
private func layFoundation(
    _ settings: DemoSettings, _ calendar: DemoCalendar, _ library: ContentLibrary, passwordHash: String,
    in tx: any Transaction
) throws -> (ground: DemoGround, counts: DemoCounts, mint: IDMint) {
    // Ids begin where the history does and stay in the order in which rows are made. No server has the number 0.
    let mint = IDMint(server: 0, now: { calendar.beginning })
    let installed = try DayOneContent.install(library, into: tx, mint: mint, now: calendar.beginning)
    let content = try DemoContent(library, installed, in: tx)
    var foundation = DemoFoundation(
        settings, calendar: calendar, content: content, passwordHash: passwordHash, mint: mint)
    let ground = try foundation.build()
    try foundation.rows.insert(into: tx)
    return (ground, foundation.counts, mint)
}

/// What a database says about the demo in it.
private enum DemoMark {
    private static let name = "demo"

    /// - Returns: False when the demo is there already.
    /// - Throws: `SetUpFailure` where real people are, or half a demo.
    static func mayBegin(at now: Timestamp, in tx: any Transaction) throws -> Bool {
        switch try tx.first("SELECT value FROM settings WHERE name = \(name)")?.text("value") {
        case "whole": return false
        case .some:
            throw SetUpFailure(
                "A demo school was begun here and stopped half-way. Remove this database and fill a new one.")
        case nil: break
        }
        let isReal = try tx.exists("SELECT id FROM people WHERE is_invented = FALSE LIMIT 1")
        guard try !isReal && !tx.exists("SELECT id FROM organizations WHERE is_invented = FALSE LIMIT 1") else {
            throw SetUpFailure(
                "This database holds a real school. The demo's invented people never go into one: name another database."
            )
        }
        try tx.execute(
            "INSERT INTO settings (name, value, changed_at) VALUES (\(name), 'begun', \(now))")
        return true
    }

    static func end(at now: Timestamp, in tx: any Transaction) throws {
        try tx.execute("UPDATE settings SET value = 'whole', changed_at = \(now) WHERE name = \(name)")
    }
}

extension DemoCounts {
    fileprivate func adding(_ other: DemoCounts) -> DemoCounts {
        DemoCounts(
            schools: schools + other.schools, students: students + other.students,
            guardians: guardians + other.guardians, staff: staff + other.staff, classes: classes + other.classes,
            enrolments: enrolments + other.enrolments, works: works + other.works, evidence: evidence + other.evidence)
    }
}
