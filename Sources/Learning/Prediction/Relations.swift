/// A skill, or an item, with which the successes on another go together.
struct Relation: Hashable, Sendable, Codable {
    let key: Int64
    /// Correlation, shrunk, 0 to 1; 0 ends a row.
    let weight: Double

    var isSound: Bool { (0...1).contains(weight) }
}

/// Finds what goes together: the correlation, over the students who practised both, of how much better than expected
/// they did, Σ(y - b) / (n + 3), times c / (c + 30) with c the number of those students.
struct Relations {
    enum Kind { case skills, items }

    private let kind: Kind
    private let keys: [Int64]
    /// By student: places with the mean excess on them.
    private var students: [[Excess]] = []

    private struct Excess {
        let place: Int
        let mean: Double
    }

    /// How many relations are kept of each skill and of each item.
    static let skillsKept = 6
    static let itemsKept = 12

    /// Weaker relations than this are left out.
    static let weakest = 0.05
    /// Of one student; more would make the work of pairs grow without bound.
    static let mostOfStudent = 400

    init(of kind: Kind, in norms: ResponseNorms) {
        self.kind = kind
        keys = kind == .skills ? norms.skills.keys : norms.items.keys
    }

    /// - Parameter norms: made without this student.
    mutating func take(student: Int, of log: ResponseLog, under norms: ResponseNorms) {
        var places: [Int: Int] = [:]
        var order: [Int] = []
        var sums: [ResponseCounts.Sum] = []
        for row in log.rows(of: student) where log.weights[row] > 0 {
            let skills = log.skills(row)
            let item = norms.items.place(of: log.items[row])
            let excess = log.scores[row] - norms.difficulty(place: item, skills: skills)
            for key in kind == .skills ? skills : log.items[row...row] {
                let place = kind == .skills ? norms.skills.place(of: key) : item
                guard place >= 0 else { continue }
                let slot = places[place] ?? order.count
                if slot == order.count {
                    guard order.count < Self.mostOfStudent else { continue }
                    places[place] = slot
                    order.append(place)
                    sums.append(ResponseCounts.Sum())
                }
                sums[slot].score += log.weights[row] * excess
                sums[slot].weight += log.weights[row]
            }
        }
        students.append(zip(order, sums).map { Excess(place: $0, mean: $1.score / ($1.weight + 3)) })
    }

    /// For each key its strongest relations, filled up with weights of 0.
    func strongest() -> [Relation] {
        let kept = kind == .skills ? Self.skillsKept : Self.itemsKept
        var having = Array(repeating: [(student: Int, mean: Double)](), count: keys.count)
        for (student, excesses) in students.enumerated() {
            for excess in excesses { having[excess.place].append((student, excess.mean)) }
        }
        var strongest: [Relation] = []
        strongest.reserveCapacity(keys.count * kept)
        var sums = Array(repeating: PairSums(), count: keys.count)
        for place in keys.indices {
            var touched: [Int] = []
            for (student, mean) in having[place] {
                for other in students[student] where other.place != place {
                    if sums[other.place].count == 0 { touched.append(other.place) }
                    sums[other.place].add(mean, other.mean)
                }
            }
            var found = touched.map { (place: $0, weight: sums[$0].relation) }.filter { $0.weight >= Self.weakest }
            found.sort { ($1.weight, $0.place) < ($0.weight, $1.place) }
            for index in 0..<kept {
                let other = index < found.count ? found[index] : (place: place, weight: 0)
                strongest.append(Relation(key: keys[other.place], weight: other.weight))
            }
            for place in touched { sums[place] = PairSums() }
        }
        return strongest
    }
}

/// What a correlation needs.
private struct PairSums {
    var count = 0.0
    var x = 0.0
    var y = 0.0
    var xx = 0.0
    var yy = 0.0
    var xy = 0.0

    mutating func add(_ x: Double, _ y: Double) {
        count += 1
        self.x += x
        self.y += y
        xx += x * x
        yy += y * y
        xy += x * y
    }

    var relation: Double {
        guard count > 1 else { return 0 }
        let covariance = xy - x * y / count
        let variance = (xx - x * x / count) * (yy - y * y / count)
        return variance > 1e-18 ? min(covariance / variance.squareRoot(), 1) * count / (count + 30) : 0
    }
}
