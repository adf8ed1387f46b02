/// What the fold over the ledger keeps for one student and one competency: the same size however long the ledger.
public struct CompetencyState: Hashable, Sendable, Codable {
    public internal(set) var ability = CompetencyAbility()
    /// The student's general ability right after the latest row that counted.
    public internal(set) var student = StudentAbility()
    /// Rows that counted, over all time.
    public internal(set) var evidenceCount = 0
    public internal(set) var firstDoneAt: Timestamp?
    public internal(set) var lastDoneAt: Timestamp?
    public internal(set) var lastScore: Double?
    /// Tries in a row, up to now, that did not reach the bar of "got it".
    public internal(set) var missesInRow = 0
    /// The version of the policy that read the latest row that counted.
    public internal(set) var ruleVersion: ID<PolicyVersion>?
    /// What the rule looks at: everything since the last overrule that held the student back.
    var ruleEvidence = RuleEvidence()

    /// Takes in one row that counts. The abilities have been updated before.
    mutating func note(_ evidence: Evidence, student: StudentAbility, bars: LevelBars, halfLifeDays: Double) {
        self.student = student
        evidenceCount = counted(evidenceCount)
        firstDoneAt = firstDoneAt ?? evidence.doneAt
        lastDoneAt = evidence.doneAt
        lastScore = evidence.score
        missesInRow = evidence.score >= bars.gotIt ? 0 : counted(missesInRow)
        ruleEvidence.note(evidence, bars: bars, halfLifeDays: halfLifeDays)
    }
}

/// The counters behind the conditions of a rule.
struct RuleEvidence: Hashable, Sendable, Codable {
    private(set) var count = 0
    /// In a row, up to now: reached the bar of "got it" without help.
    private(set) var successesInRow = 0
    private(set) var highestScore = 0.0
    private(set) var lastScore = 0.0
    /// Different tasks and ways among the successes.
    private(set) var tasks = SeenKeys()
    private(set) var modalities = SeenKeys()
    private(set) var firstSuccessAt: Timestamp?
    private(set) var firstSuccessOccasion: OccasionKey?
    /// A success on another occasion, at least `laterOccasion` after the first one.
    private(set) var hasLaterSuccess = false
    private(set) var hasTransfer = false
    /// Counting starts again after an overrule, and then the rule asks for more than one piece at every level.
    let isAfterOverrule: Bool
    /// The levels that the last sixteen scores reached, four bits each, the newest lowest.
    private var recentLevels: UInt64 = 0
    /// Σ weight·score·2^(-age/half-life) and Σ weight·2^(-age/half-life), as of `averagedAt`.
    private var decayedScores = 0.0
    private var decayedWeights = 0.0
    private var averagedAt: Timestamp?

    /// The next school day, even when its lesson is a few hours earlier in the day.
    static let laterOccasionHours = 20
    static let mostRecentScores = 16

    init(isAfterOverrule: Bool = false) {
        self.isAfterOverrule = isAfterOverrule
    }

    /// Scores of older work weigh less, by the date it was done; 0 before any evidence.
    var decayingAverage: Double {
        decayedWeights > 0 ? (decayedScores / decayedWeights).kept(within: 0...1) : 0
    }

    /// How many of the last `m` scores reached a level.
    func scores(atLeast level: Level, amongLast m: Int) -> Int {
        (0..<m.kept(within: 0...Self.mostRecentScores)).count { place in
            Int(recentLevels >> UInt64(place * 4) & 15) >= level.rawValue
        }
    }

    mutating func note(_ evidence: Evidence, bars: LevelBars, halfLifeDays: Double) {
        count = counted(count)
        highestScore = max(highestScore, evidence.score)
        lastScore = evidence.score
        recentLevels = recentLevels << 4 | UInt64(bars.level(reachedBy: evidence.score).rawValue)
        average(evidence, halfLifeDays: halfLifeDays)
        if evidence.score >= bars.gotIt, !evidence.helped {
            noteSuccess(evidence)
        } else {
            successesInRow = 0
        }
    }

    private mutating func noteSuccess(_ evidence: Evidence) {
        successesInRow = counted(successesInRow)
        tasks.insert(evidence.task?.rawValue ?? evidence.id.rawValue)
        modalities.insert(stableHash(of: evidence.modality.rawValue))
        hasTransfer = hasTransfer || evidence.transfer
        guard let firstSuccessAt else {
            firstSuccessAt = evidence.doneAt
            firstSuccessOccasion = evidence.occasion
            return
        }
        let isOtherOccasion = evidence.occasion == nil || evidence.occasion != firstSuccessOccasion
        if isOtherOccasion, evidence.doneAt >= firstSuccessAt.adding(hours: Self.laterOccasionHours) {
            hasLaterSuccess = true
        }
    }

    private mutating func average(_ evidence: Evidence, halfLifeDays: Double) {
        let age = averagedAt.map { evidence.doneAt.days(since: $0) } ?? 0
        let fading = powerOfTwo(-max(age, 0) / halfLifeDays.kept(within: 1...36_500))
        decayedScores = (decayedScores * fading).kept(within: 0...1e9) + evidence.weight * evidence.score
        decayedWeights = (decayedWeights * fading).kept(within: 0...1e9) + evidence.weight
        averagedAt = evidence.doneAt
    }
}

extension RuleEvidence {
    init(_ reader: inout CompactReader) throws(DamagedState) {
        isAfterOverrule = try reader.bool()
        count = try reader.count()
        successesInRow = try reader.count()
        highestScore = try reader.double()
        lastScore = try reader.double()
        tasks = try SeenKeys(&reader)
        modalities = try SeenKeys(&reader)
        if !reader.isMissing() { firstSuccessAt = try reader.time() }
        if !reader.isMissing() { firstSuccessOccasion = OccasionKey(rawValue: try reader.int64()) }
        hasLaterSuccess = try reader.bool()
        hasTransfer = try reader.bool()
        recentLevels = UInt64(bitPattern: try reader.int64())
        decayedScores = try reader.double()
        decayedWeights = try reader.double()
        if !reader.isMissing() { averagedAt = try reader.time() }
    }

    func write(to writer: inout CompactWriter) {
        writer.write(isAfterOverrule)
        writer.write(count)
        writer.write(successesInRow)
        writer.write(highestScore)
        writer.write(lastScore)
        tasks.write(to: &writer)
        modalities.write(to: &writer)
        writer.write(firstSuccessAt) { $0.write($1) }
        writer.write(firstSuccessOccasion) { $0.write($1.rawValue) }
        writer.write(hasLaterSuccess)
        writer.write(hasTransfer)
        writer.write(Int64(bitPattern: recentLevels))
        writer.write(decayedScores)
        writer.write(decayedWeights)
        writer.write(averagedAt) { $0.write($1) }
    }
}

/// One more, without end: a count from a damaged row must not overflow.
func counted(_ count: Int) -> Int {
    min(max(count, 0), 1_000_000_000) + 1
}
