import Learning
import SQL

extension School {
    /// How many acknowledged rows of evidence many clients append in a while: each is a whole transaction with its
    /// projections, and survives a power cut.
    ///
    /// - Returns: JSON with `clients`, `seconds`, `writes` and `perSecond`.
    /// - Throws: `SetUpFailure` in a school that is not invented, or has no students.
    public func measureWrites(clients: Int, seconds: Int) async throws -> String {
        let pairs = try await measuredPairs(clients)
        let end = ContinuousClock.now + .seconds(seconds)
        let core = core
        let writes = try await withThrowingTaskGroup(of: Int.self) { group in
            for (student, competency) in pairs {
                group.addTask { try await Self.appendUntil(end, student, competency, core) }
            }
            return try await group.reduce(0, +)
        }
        return """
            {"clients": \(clients), "seconds": \(seconds), "writes": \(writes), "perSecond": \(writes / max(seconds, 1))}
            """
    }

    private static func appendUntil(
        _ end: ContinuousClock.Instant, _ student: ID<Person>, _ competency: ID<Competency>, _ core: Core
    ) async throws -> Int {
        var count = 0
        while ContinuousClock.now < end {
            try await appendOne(student, competency, core)
            count += 1
        }
        return count
    }

    private static func appendOne(_ student: ID<Person>, _ competency: ID<Competency>, _ core: Core) async throws {
        try await core.database.write { tx in
            let now = core.now()
            let id: ID<EvidenceRow> = try core.mint.mint()
            let row = Evidence(
                id: id, student: student, competency: competency, score: 0.9, weight: 1, kind: .observation,
                modality: .talk, task: TaskKey(named: "measure"), doneAt: now, recordedAt: now, judge: nil,
                judgeRole: .teacher)
            _ = try Ledger.append([row], at: now, in: tx)
        }
    }

    private func measuredPairs(_ clients: Int) async throws -> [(ID<Person>, ID<Competency>)] {
        try await core.database.read { tx in
            guard try tx.exists("SELECT id FROM organizations WHERE is_invented") else {
                throw SetUpFailure(
                    "Measuring writes into the ledger. Only a demo school may be measured: make one with `trellis demo`."
                )
            }
            let students = try tx.query(
                "SELECT DISTINCT person_id FROM roles WHERE role = 'student' ORDER BY person_id LIMIT \(clients)")
            let competencies = try tx.query(
                "SELECT id FROM competencies WHERE kind = 'competency' ORDER BY id LIMIT 50")
            guard !students.isEmpty, !competencies.isEmpty else {
                throw SetUpFailure("There are no students to measure with.")
            }
            return try (0..<clients).map { client in
                (
                    try students[client % students.count].id("person_id"),
                    try competencies[client % competencies.count].id("id")
                )
            }
        }
    }
}
