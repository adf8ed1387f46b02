/// Which rows still count, as corrections come in one after the other.
///
/// A row is void while a row that is not void itself, and was recorded after it, names it. So a correction of a
/// correction brings the first row back. A row that names an unknown or a later row corrects nothing.
struct Corrections {
    private var placeOf: [ID<EvidenceRow>: Int] = [:]
    /// The row each row corrects; itself when it corrects none.
    private var target: [Int] = []
    /// How many rows in force name each row.
    private var voidings: [Int] = []

    init(rows: Int) {
        placeOf.reserveCapacity(rows)
        target.reserveCapacity(rows)
        voidings.reserveCapacity(rows)
    }

    func isVoid(_ row: Int) -> Bool { voidings[row] > 0 }

    /// Takes the next row in the order of recording and returns the earlier rows that it voided or brought back.
    mutating func note(_ evidence: Evidence) -> [Int] {
        let row = target.count
        placeOf[evidence.id] = row
        target.append(row)
        voidings.append(0)
        guard let corrected = evidence.corrects, let first = placeOf[corrected], first != row else { return [] }
        target[row] = first
        return follow(from: first)
    }

    /// Walks down a chain of corrections. Each row names one recorded before it, so the walk ends.
    private mutating func follow(from first: Int) -> [Int] {
        var changed: [Int] = []
        var row = first
        var isNamed = true
        while true {
            let wasVoid = isVoid(row)
            voidings[row] += isNamed ? 1 : -1
            guard wasVoid != isVoid(row) else { return changed }
            changed.append(row)
            guard target[row] != row else { return changed }
            isNamed = wasVoid
            row = target[row]
        }
    }
}

extension Evidence {
    /// Those rows of one student's whole ledger that stand: nobody took them back or put another in their place.
    public static func inForce(_ ledger: [Evidence]) -> Set<ID<EvidenceRow>> {
        let rows = ledger.sorted { $0.arrival < $1.arrival }
        var corrections = Corrections(rows: rows.count)
        for row in rows { _ = corrections.note(row) }
        return Set(rows.indices.filter { !corrections.isVoid($0) }.map { rows[$0].id })
    }
}
