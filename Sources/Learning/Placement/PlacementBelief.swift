/// What may be known of a strand, as a mixture of ways through it.
///
/// A way is an order in which the strand can be learned; a student on it has learned the first k competencies of it
/// for some k. So every state keeps to the prerequisites, n + 1 states on each way, and all sums over states are
/// running sums along the ways: O(n) for an answer and for the chances of all competencies, with a constant number
/// of ways (knowledge space theory, Doignon & Falmagne 1985, with learning paths in place of all states).
struct PlacementBelief {
    private let strand: PlacementStrand
    private let ways: Int
    /// By way and position: the competency learned there.
    private let order: [Int]
    /// By way and competency: its position.
    private let position: [Int]
    /// By way and number of competencies learned: how likely; all together 1.
    private var weights: [Double]
    /// By competency: the chance that the student can do it.
    private(set) var chances: [Double] = []

    private var count: Int { strand.competencies.count }

    init(_ strand: PlacementStrand) {
        self.strand = strand
        let count = strand.competencies.count
        // Fewer ways where they are long: the work for one answer is bounded.
        ways = min(max(400_000 / max(count, 1), 8), 128)
        var order: [Int] = []
        order.reserveCapacity(ways * count)
        var position = Array(repeating: 0, count: ways * count)
        var numbers = ReproducibleNumbers(seed: 7)
        for way in 0..<ways {
            let learned = Self.wayThrough(strand, way, using: &numbers)
            for (place, competency) in learned.enumerated() { position[way * count + competency] = place }
            order += learned
        }
        self.order = order
        self.position = position
        weights = Array(repeating: 1 / Double(ways * (count + 1)), count: ways * (count + 1))
        for competency in 0..<count where strand.isShown[competency] {
            multiply(competency, ifKnown: 1, ifUnknown: 0.02)
        }
        normalize()
    }

    /// Some learn all branches side by side, others one branch long before another: each competency takes its time,
    /// faster or slower than what it builds on, and the times say the order.
    private static func wayThrough(
        _ strand: PlacementStrand, _ way: Int, using numbers: inout ReproducibleNumbers
    ) -> [Int] {
        let unevenness = [0.1, 0.4, 0.8, 1.5][way % 4]
        var tempo: [Double] = []
        var learnedAt: [Double] = []
        for required in strand.requirements {
            let before = required.reduce(0) { max($0, learnedAt[$1]) }
            let inherited = required.isEmpty ? 0 : required.reduce(0) { $0 + tempo[$1] } / Double(required.count)
            let own = (inherited + unevenness * numbers.normal()).kept(within: -8...8)
            tempo.append(own)
            learnedAt.append(before + powerOfTwo(own) * (0.5 + numbers.unit()))
        }
        // What is required was learned earlier, or at the same time where numbers are too small to tell: then the
        // order of the strand decides.
        return learnedAt.indices.sorted { learnedAt[$0] == learnedAt[$1] ? $0 < $1 : learnedAt[$0] < learnedAt[$1] }
    }

    mutating func take(_ answer: PlacementAnswer, about competency: Int) {
        multiply(competency, ifKnown: answer.likelihoodIfKnown, ifUnknown: answer.likelihoodIfUnknown)
        normalize()
    }

    private mutating func multiply(_ competency: Int, ifKnown: Double, ifUnknown: Double) {
        for way in 0..<ways {
            let start = way * (count + 1)
            let place = position[way * count + competency]
            for learned in 0...place { weights[start + learned] *= ifUnknown }
            for learned in place + 1..<count + 1 { weights[start + learned] *= ifKnown }
        }
    }

    private mutating func normalize() {
        let sum = weights.reduce(0, +)
        // Likelihoods are never 0, so the sum is not either, for as many answers as are taken.
        let scale = sum > 0 ? 1 / sum : 1
        for state in weights.indices { weights[state] *= scale }
        chances = Array(repeating: 0, count: count)
        for way in 0..<ways {
            var known = 0.0
            for place in stride(from: count - 1, through: 0, by: -1) {
                known += weights[way * (count + 1) + place + 1]
                chances[order[way * count + place]] += known
            }
        }
    }

    /// The chance that what is known differs from `found` by no more than one step anywhere: everything known is found
    /// or would come next, and the other way round.
    ///
    /// - Parameter found: by competency; keeps to the prerequisites.
    func chanceOfBeingWithinOneStep(of found: [Bool]) -> Double {
        var isInner = Array(repeating: false, count: count)
        var isBeyond = Array(repeating: false, count: count)
        for competency in 0..<count {
            let required = strand.requirements[competency]
            if found[competency] {
                for inner in required { isInner[inner] = true }
            } else {
                isBeyond[competency] = !required.allSatisfy { found[$0] }
            }
        }
        var chance = 0.0
        for way in 0..<ways {
            var fewest = 0
            var most = count
            for place in 0..<count {
                let competency = order[way * count + place]
                if isInner[competency] { fewest = place + 1 }
                if isBeyond[competency] { most = min(most, place) }
            }
            guard fewest <= most else { continue }
            for learned in fewest...most { chance += weights[way * (count + 1) + learned] }
        }
        return chance.kept(within: 0...1)
    }
}
