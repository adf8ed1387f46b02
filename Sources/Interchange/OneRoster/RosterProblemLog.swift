/// The problems of a roster: all counted, the first of each kind kept, so that a bad file cannot fill the memory.
public struct RosterProblemLog: Sendable, Hashable {
    public struct Kind: Sendable, Hashable {
        public let file: RosterFile
        public let code: RosterProblemCode
        public let severity: RosterProblem.Severity
    }

    /// Those kept, in the order in which they were found.
    public private(set) var problems: [RosterProblem] = []
    /// How many of each kind there were, kept or not.
    public private(set) var counts: [Kind: Int] = [:]
    private let keptOfEachKind: Int

    public init(keptOfEachKind: Int = 100) {
        self.keptOfEachKind = keptOfEachKind
    }

    public mutating func add(_ problem: RosterProblem) {
        let kind = Kind(file: problem.file, code: problem.code, severity: problem.severity)
        let count = counts[kind, default: 0]
        if count < keptOfEachKind { problems.append(problem) }
        counts[kind] = count + 1
    }

    public mutating func add(_ problems: some Sequence<RosterProblem>) {
        for problem in problems { add(problem) }
    }

    public func count(_ severity: RosterProblem.Severity) -> Int {
        counts.reduce(0) { $0 + ($1.key.severity == severity ? $1.value : 0) }
    }

    public func count(_ code: RosterProblemCode) -> Int {
        counts.reduce(0) { $0 + ($1.key.code == code ? $1.value : 0) }
    }
}
