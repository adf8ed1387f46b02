/// One demonstrated competency that is worth another look now.
public struct DueReview: Hashable, Sendable {
    public let competency: ID<Competency>
    public let due: ReviewDue
    /// The chance to do it again, 0 to 1.
    public let retrievability: Double
    /// Open competencies that build on it, directly or not.
    public let opens: Int
    /// Something that builds directly on it is demonstrated, and the last try did not go wrong: each use of that keeps
    /// this alive as well.
    public let isBuiltOn: Bool

    /// What it is worth to look now: what is likely forgotten, and what much else waits for.
    public var rank: Double { (1 - retrievability) * Double(opens + 1) }
}

/// What is worth another look.
public enum ReviewQueue {
    /// The most urgent first, what is built on after everything else; equals in order of id.
    ///
    /// - Parameter endOfTerm: of the term that is running.
    public static func due(
        _ standings: [ID<Competency>: Standing], in graph: CompetencyGraph, at now: Timestamp,
        endOfTerm: Timestamp? = nil
    ) -> [DueReview] {
        let found = standings.values.compactMap { standing -> (Standing, ReviewCard, ReviewDue)? in
            guard let card = standing.card, let due = card.due(at: now, endOfTerm: endOfTerm) else { return nil }
            return (standing, card, due)
        }
        guard !found.isEmpty else { return [] }
        let waiting = graph.waiting(
            selected: Array(repeating: true, count: graph.count),
            isOpen: graph.competencies.map { !(standings[$0]?.isDemonstrated ?? false) })
        return found.map { standing, card, due in
            DueReview(
                competency: standing.competency, due: due, retrievability: card.retrievability(at: now),
                opens: graph.node(standing.competency).map { waiting[$0] } ?? 0,
                isBuiltOn: due.reason != .lastTry
                    && graph.dependants(of: standing.competency).contains { standings[$0]?.isDemonstrated ?? false })
        }.sorted { left, right in
            if left.isBuiltOn != right.isBuiltOn { return right.isBuiltOn }
            return left.rank == right.rank ? left.competency < right.competency : left.rank > right.rank
        }
    }
}
