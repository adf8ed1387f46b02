import Foundation
import Learning
import SQL

/// What a measurement of writes came to, for `bin/bench`.
struct WriteFigures: Codable {
    let clients: Int
    let seconds: Int
    let writes: Int
    let perSecond: Int
    let medianMilliseconds: Double
    let p95Milliseconds: Double
    let p99Milliseconds: Double
    /// On PostgreSQL: one such write for `pgbench`, with as many clients.
    let pgbenchScript: String?

    /// - Parameter latencies: Of each acknowledged write, in milliseconds.
    init(clients: Int, seconds: Int, latencies: [Double], pgbenchScript: String?) {
        let sorted = latencies.sorted()
        func percentile(_ part: Double) -> Double {
            sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(part * Double(sorted.count)))]
        }
        self.clients = clients
        self.seconds = seconds
        writes = sorted.count
        perSecond = sorted.count / max(seconds, 1)
        medianMilliseconds = percentile(0.5)
        p95Milliseconds = percentile(0.95)
        p99Milliseconds = percentile(0.99)
        self.pgbenchScript = pgbenchScript
    }
}

extension School {
    /// How many acknowledged rows of evidence many clients append in a while: each is a whole transaction with its
    /// projections, and survives a power cut.
    ///
    /// - Returns: `WriteFigures` as JSON.
    /// - Throws: `SetUpFailure` in a school that is not invented, or has no students.
    public func measureWrites(clients: Int, seconds: Int) async throws -> String {
        let pairs = try await measuredPairs(clients)
        let script = core.database.dialect == .postgres ? try await pgbenchScript(pairs) : nil
        let end = ContinuousClock.now + .seconds(seconds)
        let core = core
        let latencies = try await withThrowingTaskGroup(of: [Double].self) { group in
            for (student, competency) in pairs {
                group.addTask { try await Self.appendUntil(end, student, competency, core) }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        let figures = WriteFigures(clients: clients, seconds: seconds, latencies: latencies, pgbenchScript: script)
        return String(decoding: try JSONEncoder().encode(figures), as: UTF8.self)
    }

    private static func appendUntil(
        _ end: ContinuousClock.Instant, _ student: ID<Person>, _ competency: ID<Competency>, _ core: Core
    ) async throws -> [Double] {
        var latencies: [Double] = []
        while true {
            let start = ContinuousClock.now
            guard start < end else { return latencies }
            try await core.database.write { tx in _ = try appendOne(student, competency, core, in: tx) }
            latencies.append((ContinuousClock.now - start) / .milliseconds(1))
        }
    }

    private static func appendOne(
        _ student: ID<Person>, _ competency: ID<Competency>, _ core: Core, in tx: any Transaction
    ) throws -> ID<EvidenceRow> {
        let now = core.now()
        let id: ID<EvidenceRow> = try core.mint.mint()
        let row = Evidence(
            id: id, student: student, competency: competency, score: 0.9, weight: 1, kind: .observation,
            modality: .talk, task: TaskKey(named: "measure"), doneAt: now, recordedAt: now, judge: nil,
            judgeRole: .teacher)
        _ = try Ledger.append([row], at: now, in: tx)
        return id
    }

    /// The first write of a student reads the whole ledger, and only those after it are like most: the second is
    /// written down.
    private func pgbenchScript(_ pairs: [(ID<Person>, ID<Competency>)]) async throws -> String? {
        guard let (student, competency) = pairs.first else { return nil }
        let core = core
        try await core.database.write { tx in _ = try Self.appendOne(student, competency, core, in: tx) }
        return try await core.database.write { tx in
            let recorder = StatementRecorder(tx)
            let row = try Self.appendOne(student, competency, core, in: recorder)
            return PgbenchScript(
                pairs: pairs.map { (student: $0.0, competency: $0.1) }, student: student, competency: competency,
                row: row, statements: recorder.statements
            ).text
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
