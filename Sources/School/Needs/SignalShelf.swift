import Learning
import SQL

/// Who of many students may be lost or bored, kept in memory.
///
/// What is seen follows from the ledger, the calls for help and the day. So it is kept for each student with the stamp
/// of these three, and only those whose stamp has changed are worked out again.
final class SignalShelf: Sendable {
    private struct Stamp: Hashable, Sendable {
        let lastEvidence: Int64
        let evidenceCount: Int64
        let asked: [Timestamp]
        let day: String
    }

    /// What is known of one student.
    struct Seen: Sendable {
        let signals: [LearningSignal]
        /// Tries within the last weeks. Without any, nothing can be said.
        let tries: Int

        static let nothing = Seen(signals: [], tries: 0)
    }

    private let kept = Kept<ID<Person>, Stamp, Seen>(most: 60_000)

    /// By student; those without a row in the ledger are there, too.
    ///
    /// - Parameter students: of whom the viewer may see signals: this asks no more.
    func seen(_ students: [ID<Person>], _ visit: Visit) throws -> [ID<Person>: Seen] {
        let (now, tx) = (visit.now, visit.tx)
        guard !students.isEmpty else { return [:] }
        let asked = try helpAsked(students, now: now, in: tx)
        var found: [ID<Person>: Seen] = [:]
        var stale: [ID<Person>: Stamp] = [:]
        for row in try tx.query(
            """
            SELECT student_id, evidence_count, last_evidence_id FROM learners WHERE student_id IN (\(list: students))
            """)
        {
            let student: ID<Person> = try row.id("student_id")
            let stamp = Stamp(
                lastEvidence: try row.int64("last_evidence_id"), evidenceCount: try row.int64("evidence_count"),
                asked: asked[student] ?? [], day: visit.today)
            if let seen = kept.value(student, stamp: stamp) { found[student] = seen } else { stale[student] = stamp }
        }
        let made = try NeedTraces.seen(
            stale.keys.sorted(), asked: asked, now: now, zone: zone(visit.viewer.timeZone), in: tx)
        for (student, stamp) in stale {
            let seen = made[student] ?? .nothing
            kept.keep(student, stamp: stamp, seen)
            found[student] = seen
        }
        for student in students where found[student] == nil { found[student] = .nothing }
        return found
    }

    private func helpAsked(
        _ students: [ID<Person>], now: Timestamp, in tx: any Transaction
    ) throws -> [ID<Person>: [Timestamp]] {
        var asked: [ID<Person>: [Timestamp]] = [:]
        for row in try tx.query(
            """
            SELECT student_id, asked_at FROM help_requests
            WHERE student_id IN (\(list: students)) AND asked_at > \(now.adding(days: -7)) AND state <> 'taken_back'
            ORDER BY student_id, asked_at
            """)
        {
            asked[try row.id("student_id"), default: []].append(try row.time("asked_at"))
        }
        return asked
    }
}
