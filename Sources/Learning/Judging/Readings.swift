/// What one judge found in one try, to be set beside what others found in it.
public struct Reading: Hashable, Sendable {
    public let id: ID<Judgement>
    public let judge: ID<Person>
    /// A level from 1 to 4 per criterion.
    public let levels: [ID<Criterion>: Int]
    /// What the judges agreed on in a talk, after they had seen it differently.
    public let isTalk: Bool

    public init(id: ID<Judgement>, judge: ID<Person>, levels: [ID<Criterion>: Int], isTalk: Bool = false) {
        self.id = id
        self.judge = judge
        self.levels = levels
        self.isTalk = isTalk
    }
}

/// All standing readings of one try and what follows from them.
///
/// The first counts. A second one that is at most one level away in each row confirms it. Two levels apart in any row,
/// nothing counts until a third reading or a talk: after a third the middle of the three in each row counts, after a
/// talk what was agreed on there.
public struct Readings: Hashable, Sendable {
    /// As far apart as this in one row, two readings need a third or a talk.
    public static let farApart = 2

    public enum Outcome: Hashable, Sendable {
        case none
        /// One judge, whose levels count.
        case single
        /// Two who are close to each other; the levels of the first count.
        case close
        /// Two who are far apart in these rows; nothing counts for now.
        case apart(Set<ID<Criterion>>)
        /// Two who were far apart, and a third: the middle in each row counts.
        case middle
        /// What was agreed on in a talk counts.
        case talk
    }

    /// The levels that count, and the judgement that they belong to.
    public struct Counted: Hashable, Sendable {
        public let judgement: ID<Judgement>
        public let levels: [ID<Criterion>: Int]
    }

    /// In the order in which they were made, those of a talk last.
    public let readings: [Reading]

    public init(_ readings: [Reading]) {
        self.readings = readings.sorted { ($0.isTalk ? 1 : 0, $0.id) < ($1.isTalk ? 1 : 0, $1.id) }
    }

    private var own: ArraySlice<Reading> { readings.filter { !$0.isTalk }.prefix(3) }

    public var outcome: Outcome {
        guard let first = readings.first else { return .none }
        if readings.contains(where: \.isTalk) { return .talk }
        guard own.count > 1 else { return .single }
        let rows = Self.rowsFarApart(first, own[own.startIndex + 1])
        if rows.isEmpty { return .close }
        return own.count > 2 ? .middle : .apart(rows)
    }

    public var counted: Counted? {
        switch outcome {
        case .none, .apart: nil
        case .single, .close: readings.first.map { Counted(judgement: $0.id, levels: $0.levels) }
        case .middle: own.last.map { Counted(judgement: $0.id, levels: middle) }
        case .talk: readings.last.map { Counted(judgement: $0.id, levels: $0.levels) }
        }
    }

    /// Whether somebody else may still judge this try, too.
    public func isOpen(to judge: ID<Person>) -> Bool {
        guard !readings.contains(where: { $0.judge == judge }) else { return false }
        return switch outcome {
        case .single, .apart: true
        case .none, .close, .middle, .talk: false
        }
    }

    /// The middle of the three levels in each row; a row that one of them lacks is left out.
    private var middle: [ID<Criterion>: Int] {
        var found: [ID<Criterion>: Int] = [:]
        guard let first = own.first else { return found }
        for criterion in first.levels.keys {
            let levels = own.compactMap { $0.levels[criterion] }.sorted()
            if levels.count == 3 { found[criterion] = levels[1] }
        }
        return found
    }

    private static func rowsFarApart(_ left: Reading, _ right: Reading) -> Set<ID<Criterion>> {
        Set(
            left.levels.filter { criterion, level in
                right.levels[criterion].map { abs($0 - level) >= farApart } ?? false
            }.keys)
    }
}
