// What the projections keep of a record: a line for the student and a line for each competency, so that the newest
// rows can be added with only the touched competencies at hand.

extension LearningRecord {
    /// A record with some of its competencies: enough to add rows about those, or to tell their standings.
    ///
    /// - Parameter head: what `head` gave. Nothing when it is damaged: replay the ledger instead.
    public init?(head: String, competencies: [ID<Competency>: CompetencyProgress]) {
        do throws(DamagedState) {
            var reader = CompactReader(head)
            guard try reader.int64() == Self.format else { return nil }
            ability = StudentAbility(mean: try reader.double(), variance: try reader.double())
            if !reader.isMissing() { lastPlace = try Place(&reader) }
            if !reader.isMissing() { lastArrival = Arrival(at: try reader.time(), place: try Place(&reader)) }
            try reader.end()
        } catch {
            return nil
        }
        self.competencies = competencies
    }

    /// The part about the student in general: the ability, and where the ledger ends.
    public var head: String {
        var writer = CompactWriter()
        writer.write(Self.format)
        ability.write(to: &writer)
        writer.write(lastPlace) { $1.write(to: &$0) }
        writer.write(lastArrival) { writer, arrival in
            writer.write(arrival.at)
            arrival.place.write(to: &writer)
        }
        return writer.text
    }

    /// The number of this way of writing the head. A head written in another way is made anew from the ledger.
    private static let format: Int64 = 1

    /// When the newest row came into the ledger.
    public var lastRecordedAt: Timestamp? { lastArrival?.at }
    /// The latest row in the order of the work.
    public var latestPlace: Place? { lastPlace }
}

extension CompetencyProgress {
    /// The number of this way of writing. A state written in another way is made anew from the ledger.
    static let format: Int64 = 2

    /// How every line begins that this version writes.
    public static var formatMark: String { "\(format) " }

    /// True for a line of an earlier version of Trellis: nothing is wrong with it, but it says less than is kept now.
    public static func isOfEarlierFormat(_ text: String) -> Bool {
        var reader = CompactReader(text)
        guard let format = try? reader.int64() else { return false }
        return (1..<Self.format).contains(format)
    }

    /// - Parameter text: what `text` gave. Nothing when it is damaged: replay the ledger instead.
    public init?(text: String) {
        do throws(DamagedState) {
            var reader = CompactReader(text)
            guard try reader.int64() == Self.format else { return nil }
            fold = try CompetencyFold(&reader)
            let count = try reader.count()
            guard count <= Self.mostDecisions else { return nil }
            for _ in 0..<count { decisions.append(try LevelDecision(&reader)) }
            try reader.end()
        } catch {
            return nil
        }
    }

    /// Everything that is kept, in one line.
    public var text: String {
        var writer = CompactWriter()
        writer.write(Self.format)
        fold.write(to: &writer)
        writer.write(decisions.count)
        for decision in decisions { decision.write(to: &writer) }
        return writer.text
    }

    /// True when no row has left a trace.
    public var isEmpty: Bool { self == CompetencyProgress() }
}

extension CompetencyFold {
    init(_ reader: inout CompactReader) throws(DamagedState) {
        state = try CompetencyState(&reader)
        if !reader.isMissing() { decided = try LevelDecision(&reader) }
        if !reader.isMissing() { overrule = try LevelDecision(&reader) }
        if !reader.isMissing() { card = try ReviewCard(&reader) }
    }

    func write(to writer: inout CompactWriter) {
        state.write(to: &writer)
        writer.write(decided) { $1.write(to: &$0) }
        writer.write(overrule) { $1.write(to: &$0) }
        writer.write(card) { $1.write(to: &$0) }
    }
}

extension CompetencyState {
    init(_ reader: inout CompactReader) throws(DamagedState) {
        ability = CompetencyAbility(mean: try reader.double(), variance: try reader.double())
        student = StudentAbility(mean: try reader.double(), variance: try reader.double())
        evidenceCount = try reader.count()
        if !reader.isMissing() { firstDoneAt = try reader.time() }
        if !reader.isMissing() { lastDoneAt = try reader.time() }
        if !reader.isMissing() { lastScore = try reader.double() }
        missesInRow = try reader.count()
        if !reader.isMissing() { ruleVersion = try reader.id() }
        ruleEvidence = try RuleEvidence(&reader)
    }

    func write(to writer: inout CompactWriter) {
        writer.write(ability.mean)
        writer.write(ability.variance)
        student.write(to: &writer)
        writer.write(evidenceCount)
        writer.write(firstDoneAt) { $0.write($1) }
        writer.write(lastDoneAt) { $0.write($1) }
        writer.write(lastScore) { $0.write($1) }
        writer.write(missesInRow)
        writer.write(ruleVersion) { $0.write($1) }
        ruleEvidence.write(to: &writer)
    }
}

extension StudentAbility {
    func write(to writer: inout CompactWriter) {
        writer.write(mean)
        writer.write(variance)
    }
}

extension LevelDecision {
    init(_ reader: inout CompactReader) throws(DamagedState) {
        guard let level = Level(rawValue: try reader.count()) else { throw DamagedState() }
        self.level = level
        since = try reader.time()
        switch try reader.count() {
        case 0: author = .rule(try reader.id())
        case 1: author = .confirmed(by: reader.isMissing() ? nil : try reader.id())
        case 2: author = .overruled(by: reader.isMissing() ? nil : try reader.id())
        default: throw DamagedState()
        }
        place = try Place(&reader)
        recordedAt = try reader.time()
    }

    func write(to writer: inout CompactWriter) {
        writer.write(level.rawValue)
        writer.write(since)
        switch author {
        case .rule(let version):
            writer.write(0)
            writer.write(version)
        case .confirmed(let person):
            writer.write(1)
            writer.write(person) { $0.write($1) }
        case .overruled(let person):
            writer.write(2)
            writer.write(person) { $0.write($1) }
        }
        place.write(to: &writer)
        writer.write(recordedAt)
    }
}

extension Place {
    init(_ reader: inout CompactReader) throws(DamagedState) {
        at = try reader.time()
        row = try reader.id()
    }

    func write(to writer: inout CompactWriter) {
        writer.write(at)
        writer.write(row)
    }
}
