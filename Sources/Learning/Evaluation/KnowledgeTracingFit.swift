/// Finds the four parameters of one skill by expectation maximisation (Baum & Welch 1970) from one start.
struct KnowledgeTracingFit {
    /// The scores of each student on the skill, in order.
    let sequences: [ArraySlice<Double>]

    private static let steps = 40
    private static let range = 0.01...0.99
    /// Above a half, a guess or a slip would say that knowing a skill hurts.
    private static let mistakes = 0.01...0.5

    /// Expected counts of what cannot be seen.
    private struct Counts {
        var known = 0.0
        var sequences = 0.0
        var learned = 0.0
        var unlearned = 0.0
        var rightUnknown = 0.0
        var unknown = 0.0
        var wrongKnown = 0.0
        var allKnown = 0.0
    }

    func parameters() -> KnowledgeTracing.Parameters {
        var parameters = KnowledgeTracing.Parameters()
        for _ in 0..<Self.steps {
            var counts = Counts()
            var forward: [Double] = []
            for sequence in sequences { add(sequence, parameters, to: &counts, &forward) }
            let next = KnowledgeTracing.Parameters(
                known: ratio(counts.known, counts.sequences).kept(within: Self.range),
                learned: ratio(counts.learned, counts.unlearned).kept(within: 0.001...0.99),
                guess: ratio(counts.rightUnknown, counts.unknown).kept(within: Self.mistakes),
                slip: ratio(counts.wrongKnown, counts.allKnown).kept(within: Self.mistakes))
            if next == parameters { break }
            parameters = next
        }
        return parameters
    }

    /// - Parameter forward: room for P(known before response i | earlier responses).
    private func add(
        _ scores: ArraySlice<Double>, _ parameters: KnowledgeTracing.Parameters, to counts: inout Counts,
        _ forward: inout [Double]
    ) {
        forward.removeAll(keepingCapacity: true)
        var known = parameters.known
        for score in scores {
            forward.append(known)
            known = parameters.updated(known, by: score)
        }
        // The likelihood of what came later, with the skill and without, up to a common factor.
        var laterKnown = 1.0
        var laterUnknown = 1.0
        counts.sequences += 1
        for (index, score) in zip(scores.indices, scores).reversed() {
            let before = forward[index - scores.startIndex]
            let (right, wrong) = parameters.likelihood(of: score)
            let isLast = index == scores.endIndex - 1
            let staying = (1 - before) * wrong * (1 - parameters.learned) * laterUnknown
            let learning = (1 - before) * wrong * parameters.learned * laterKnown
            let knowing = before * right * laterKnown
            let all = max(staying + learning + knowing, .leastNormalMagnitude)
            counts.allKnown += knowing / all
            counts.wrongKnown += (1 - score) * knowing / all
            counts.unknown += (staying + learning) / all
            counts.rightUnknown += score * (staying + learning) / all
            if !isLast {
                counts.learned += learning / all
                counts.unlearned += (staying + learning) / all
            }
            if index == scores.startIndex { counts.known += knowing / all }
            let fromUnknown = wrong * (parameters.learned * laterKnown + (1 - parameters.learned) * laterUnknown)
            let fromKnown = right * laterKnown
            let size = fromKnown + fromUnknown
            laterKnown = fromKnown / size
            laterUnknown = fromUnknown / size
        }
    }

    /// One observation of one half keeps a skill without answers in the middle.
    private func ratio(_ part: Double, _ all: Double) -> Double { (part + 0.05) / (all + 0.5) }
}
