/// Reads a ledger in the order of recording, while keeping the estimates in the order of the work.
///
/// A row about earlier work is put in its place: the rows after it are taken back one by one, and applied again
/// behind it. That costs as many steps as there are rows of later work, which is few when work is judged within
/// days; only a ledger recorded backwards costs the square of its length.
struct LedgerReplay {
    private(set) var record = LearningRecord()
    /// In the order of recording.
    private let rows: [Evidence]
    private var corrections: Corrections
    private var next = 0
    /// The rows in force, in the order of the work, each with what to put back when it is taken out.
    private var applied: [Applied] = []

    private struct Applied {
        let row: Int
        let ability: StudentAbility
        let fold: CompetencyFold
    }

    typealias PolicyAt = (ID<Competency>, Timestamp) -> MasteryPolicy

    /// Of rows with the same id only the first counts.
    init(_ evidence: [Evidence]) {
        var seen: Set<ID<EvidenceRow>> = []
        seen.reserveCapacity(evidence.count)
        rows = evidence.sorted { $0.arrival < $1.arrival }.filter { seen.insert($0.id).inserted }
        corrections = Corrections(rows: rows.count)
        applied.reserveCapacity(rows.count)
    }

    /// The rows in force, in the order of the work.
    var rowsInForce: [Evidence] { applied.map { rows[$0.row] } }

    mutating func run(_ policyAt: PolicyAt) {
        while next < rows.count {
            if !takeNewest(policyAt) { takeTransaction(policyAt) }
        }
        record.lastPlace = rows.lazy.map(\.place).max()
        record.lastArrival = rows.last?.arrival
    }

    /// Takes the next row if it came alone, corrects nothing and is about the latest work, as most rows are.
    private mutating func takeNewest(_ policyAt: PolicyAt) -> Bool {
        let row = rows[next]
        let isAlone = next + 1 == rows.count || rows[next + 1].recordedAt != row.recordedAt
        guard isAlone, row.corrects == nil, applied.last.map({ rows[$0.row].place < row.place }) ?? true else {
            return false
        }
        _ = corrections.note(row)
        put(next, policyAt, recordedAt: row.recordedAt)
        next += 1
        return true
    }

    /// Takes the rows that were recorded at one moment.
    private mutating func takeTransaction(_ policyAt: PolicyAt) {
        let now = rows[next].recordedAt
        var arrived: [Int] = []
        var changed: Set<Int> = []
        while next < rows.count, rows[next].recordedAt == now {
            changed.formSymmetricDifference(corrections.note(rows[next]))
            arrived.append(next)
            next += 1
        }
        let first = arrived.first ?? next
        let old = changed.filter { $0 < first }
        let gone = Set(old.filter { corrections.isVoid($0) })
        let coming = arrived.filter { !corrections.isVoid($0) } + old.filter { !corrections.isVoid($0) }
        for row in gone { record.competencies[rows[row].competency]?.forget(restingOn: rows[row]) }
        let again = takeOut(from: (coming + gone).map { rows[$0].place }.min(), except: gone)
        for row in (again + coming).sorted(by: { rows[$0].place < rows[$1].place }) {
            put(row, policyAt, recordedAt: now)
        }
    }

    /// Takes out all rows from a place on, and returns those of them that stay in force.
    private mutating func takeOut(from place: Place?, except gone: Set<Int>) -> [Int] {
        guard let place else { return [] }
        var again: [Int] = []
        while let last = applied.last, rows[last.row].place >= place {
            applied.removeLast()
            record.ability = last.ability
            record.competencies[rows[last.row].competency]?.fold = last.fold
            if !gone.contains(last.row) { again.append(last.row) }
        }
        return again
    }

    private mutating func put(_ row: Int, _ policyAt: PolicyAt, recordedAt: Timestamp) {
        let evidence = rows[row]
        let fold = record.competencies[evidence.competency]?.fold ?? CompetencyFold()
        applied.append(Applied(row: row, ability: record.ability, fold: fold))
        let policy = policyAt(evidence.competency, evidence.recordedAt)
        record.take(evidence, under: policy, recordedAt: recordedAt)
    }
}
