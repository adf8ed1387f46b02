/// An estimate as a sum with signs: where it began, and how much what moved it.
public struct EstimateParts: Hashable, Sendable {
    public struct Part: Hashable, Sendable {
        public internal(set) var pieces = 0
        /// In points of the expected score, -1 to 1.
        public internal(set) var change = 0.0
    }

    /// Before any evidence, 0 to 1.
    public let start: Double
    /// Pieces of work on this competency that raised it, and those that lowered it.
    public private(set) var raised = Part()
    public private(set) var lowered = Part()
    /// Work on other competencies, which says something about the student in general. Either sign.
    public private(set) var otherWork = Part()
    /// Start and parts together, 0 to 1.
    public let end: Double

    init(start: Double, steps: [ExplanationStep]) {
        self.start = start
        end = steps.last?.after ?? start
        for step in steps {
            switch step.cause {
            case .evidence:
                if step.change < 0 { lowered.add(step.change) } else { raised.add(step.change) }
            case .otherWork(let rows):
                otherWork.add(step.change, pieces: rows)
            case .decision, .noted:
                continue
            }
        }
    }
}

extension EstimateParts.Part {
    fileprivate mutating func add(_ change: Double, pieces more: Int = 1) {
        pieces += more
        self.change += change
    }
}

extension Explanation {
    /// What moved the estimate, in a few signed parts. The steps tell it row by row.
    public var parts: EstimateParts { EstimateParts(start: estimateAtStart, steps: steps) }
}
