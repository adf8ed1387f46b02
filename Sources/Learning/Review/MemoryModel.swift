#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// How well something was recalled when it was looked at again.
public enum ReviewGrade: Int, CaseIterable, Comparable, Hashable, Sendable, Codable {
    case again = 1
    case hard = 2
    case good = 3
    case easy = 4

    public static func < (left: ReviewGrade, right: ReviewGrade) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// How firmly one thing is remembered.
public struct Memory: Hashable, Sendable, Codable {
    /// The days after which the chance to recall it has fallen to 90 in 100; 0.001 to 36,500.
    public internal(set) var stability: Double
    /// How hard it is to make it firmer, 1 to 10.
    public internal(set) var difficulty: Double

    /// Numbers outside their range are moved to its nearest end.
    public init(stability: Double, difficulty: Double) {
        self.stability = stability.kept(within: MemoryModel.stabilities)
        self.difficulty = difficulty.kept(within: MemoryModel.difficulties)
    }
}

/// FSRS-6, the free spaced repetition scheduler, with the weights that fit many learners (Ye, "FSRS-6", 2025, as in
/// py-fsrs 6). It needs no training. Whatever comes in, the numbers stay finite.
///
/// With G = 1…4, t in days, F = 0.9^(-1/w20) - 1:
///
///     S₀ = w[G-1]     D₀(G) = w4 - e^(w5 (G-1)) + 1     R(t) = (1 + F t/S)^(-w20)
///     D' = w7 D₀(4) + (1-w7) (D - w6 (G-3) (10-D)/9)
///     recalled:   S' = S (1 + e^w8 (11-D) S^(-w9) (e^(w10 (1-R)) - 1) [w15 if hard] [w16 if easy])
///     forgotten:  S' = min(w11 D^(-w12) ((S+1)^w13 - 1) e^(w14 (1-R)), S / e^(w17 w18))
///     same day:   S' = S max(1 if G ≥ 3, e^(w17 (G-3+w18)) S^(-w19))
public struct MemoryModel: Hashable, Sendable {
    /// The default weights of FSRS-6.
    public static let standard = MemoryModel()

    static let stabilities = 0.001...36_500.0
    static let difficulties = 1.0...10.0

    private let w = [
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ]
    private let factor: Double

    private init() {
        factor = pow(0.9, -1 / w[20]) - 1
    }

    /// After the first time.
    public func first(_ grade: ReviewGrade) -> Memory {
        Memory(stability: w[grade.rawValue - 1], difficulty: firstDifficulty(grade))
    }

    /// The chance to recall it so many days later, 0 to 1.
    public func retrievability(_ memory: Memory, afterDays days: Double) -> Double {
        pow(1 + factor * days.kept(within: 0...1e6) / memory.stability, -w[20])
    }

    /// The whole days after which the chance to recall it has fallen to `retention`; at least 1, at most 36,500.
    public func intervalDays(_ memory: Memory, retention: Double = 0.9) -> Int {
        let target = retention.kept(within: 0.01...0.99)
        let days = memory.stability / factor * (pow(target, -1 / w[20]) - 1)
        return Int(days.rounded().kept(within: 1...36_500))
    }

    /// After it was looked at again, so many days later. Less than one day is the same day.
    public func next(_ memory: Memory, _ grade: ReviewGrade, afterDays days: Double) -> Memory {
        Memory(
            stability: days >= 1
                ? laterStability(memory, grade, recall: retrievability(memory, afterDays: days))
                : sameDayStability(memory, grade),
            difficulty: nextDifficulty(memory, grade))
    }

    private func firstDifficulty(_ grade: ReviewGrade) -> Double {
        w[4] - exp(w[5] * Double(grade.rawValue - 1)) + 1
    }

    private func nextDifficulty(_ memory: Memory, _ grade: ReviewGrade) -> Double {
        let step = -w[6] * Double(grade.rawValue - 3)
        let moved = memory.difficulty + step * (10 - memory.difficulty) / 9
        return w[7] * firstDifficulty(.easy) + (1 - w[7]) * moved
    }

    private func sameDayStability(_ memory: Memory, _ grade: ReviewGrade) -> Double {
        let growth = exp(w[17] * (Double(grade.rawValue) - 3 + w[18])) * pow(memory.stability, -w[19])
        return memory.stability * (grade >= .good ? max(growth, 1) : growth)
    }

    /// Uses the difficulty from before.
    private func laterStability(_ memory: Memory, _ grade: ReviewGrade, recall: Double) -> Double {
        let (s, d) = (memory.stability, memory.difficulty)
        guard grade > .again else {
            let forgotten = w[11] * pow(d, -w[12]) * (pow(s + 1, w[13]) - 1) * exp(w[14] * (1 - recall))
            return min(forgotten, s / exp(w[17] * w[18]))
        }
        let bonus = grade == .hard ? w[15] : grade == .easy ? w[16] : 1
        return s * (1 + exp(w[8]) * (11 - d) * pow(s, -w[9]) * (exp(w[10] * (1 - recall)) - 1) * bonus)
    }
}
