/// What a placement has found, competency by competency, in an order in which they can be learned.
public struct PlacementResult: Hashable, Sendable {
    public let findings: [PlacementFinding]
    public let questions: Int
    /// The chance that the place found is within one step of the true one.
    public let sureness: Double

    /// What the student can take up now.
    public var ready: [ID<Competency>] { findings.filter { $0.place == .ready }.map(\.competency) }
    /// What can be noted as prior learning, for a teacher to confirm.
    public var toConfirm: [ID<Competency>] { findings.filter { $0.place == .shownInPlacement }.map(\.competency) }
}

/// What a placement says about one competency. Nothing that it says lowers a level.
public struct PlacementFinding: Hashable, Sendable {
    public enum Place: String, Hashable, Sendable, Codable {
        /// Was shown before the placement, and stays.
        case shownBefore
        /// Evidence of prior learning, to be confirmed.
        case shownInPlacement
        /// All that it requires is there.
        case ready
        /// Not met in this placement: later.
        case notSeen
    }

    public enum Reason: Hashable, Sendable {
        case shownBefore
        /// A question about it was answered right.
        case answeredRight
        /// A question about something that builds on it was answered right.
        case requiredBy(ID<Competency>)
        /// The answers around it make it likely.
        case likely
        case answeredWrong
        case saidNotLearnedYet
        /// All that it requires is there, and nothing was asked about it.
        case nextInLine
        /// This comes first.
        case requires(ID<Competency>)
    }

    public let competency: ID<Competency>
    public let place: Place
    public let reason: Reason

    public init(competency: ID<Competency>, place: Place, reason: Reason) {
        self.competency = competency
        self.place = place
        self.reason = reason
    }
}

extension Placement {
    /// What the placement has found so far.
    public var result: PlacementResult {
        let found = found
        let above = rightAnswersAbove()
        let findings = strand.competencies.indices.map { node in
            let (place, reason) = finding(node, found: found, above: above)
            return PlacementFinding(competency: strand.competencies[node], place: place, reason: reason)
        }
        return PlacementResult(findings: findings, questions: progress.answers.count, sureness: sureness)
    }

    private func finding(
        _ node: Int, found: [Bool], above: [Int?]
    ) -> (PlacementFinding.Place, PlacementFinding.Reason) {
        if strand.isShown[node] { return (.shownBefore, .shownBefore) }
        if found[node] {
            if lastOutcome[node] == .right { return (.shownInPlacement, .answeredRight) }
            if let later = above[node] { return (.shownInPlacement, .requiredBy(strand.competencies[later])) }
            return (.shownInPlacement, .likely)
        }
        if let missing = strand.requirements[node].first(where: { !found[$0] }) {
            return (.notSeen, .requires(strand.competencies[missing]))
        }
        switch lastOutcome[node] {
        case .wrong: return (.ready, .answeredWrong)
        case .notLearnedYet: return (.ready, .saidNotLearnedYet)
        // A right answer that all others speak against.
        case .right, nil: return (.ready, .nextInLine)
        }
    }

    /// By place in the strand: something answered right or shown before that builds on it, the nearest in the strand.
    private func rightAnswersAbove() -> [Int?] {
        var above: [Int?] = Array(repeating: nil, count: strand.competencies.count)
        for node in strand.competencies.indices.reversed() {
            guard let source = lastOutcome[node] == .right || strand.isShown[node] ? node : above[node] else {
                continue
            }
            for required in strand.requirements[node] { above[required] = source }
        }
        return above
    }
}
