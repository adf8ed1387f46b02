/// When something that was demonstrated is worth another look. There is one for each student and demonstrated
/// competency; it begins when the competency is demonstrated, and every graded row after that is a review.
///
/// The level never depends on it: a review that goes wrong takes nothing away.
public struct ReviewCard: Hashable, Sendable, Codable {
    public private(set) var memory: Memory
    /// When the work of the latest review was done; of the demonstration, before the first review.
    public private(set) var reviewedAt: Timestamp
    public private(set) var lastGrade: ReviewGrade
    /// Reviews since the demonstration.
    public private(set) var reviews = 0
    /// Right without help on the day of the latest review, one after the other; not counted beyond 3.
    private var rightsThatDay: Int

    /// A card that begins with what showed the competency.
    init(_ grade: ReviewGrade, at time: Timestamp) {
        memory = MemoryModel.standard.first(grade)
        reviewedAt = time
        lastGrade = grade
        rightsThatDay = grade >= .good ? 1 : 0
    }

    /// Takes in a row that counts.
    mutating func review(_ evidence: Evidence, bars: LevelBars) {
        let days = schoolDays(until: evidence.doneAt)
        let isRight = evidence.score >= bars.gotIt
        let isAlone = isRight && !evidence.helped
        rightsThatDay = isAlone ? (days < 1 ? min(rightsThatDay + 1, 3) : 1) : 0
        // The second one only: ten right answers of one quiz say little more than two.
        let grade: ReviewGrade = isAlone ? (rightsThatDay == 2 ? .easy : .good) : isRight ? .hard : .again
        memory = MemoryModel.standard.next(memory, grade, afterDays: days)
        reviewedAt = max(reviewedAt, evidence.doneAt)
        lastGrade = grade
        reviews = counted(reviews)
    }

    /// The chance to do it again, 0 to 1.
    public func retrievability(at now: Timestamp) -> Double {
        MemoryModel.standard.retrievability(memory, afterDays: max(now.days(since: reviewedAt), 0))
    }

    /// The next day's lesson may be a few hours earlier in the day, and is another day all the same.
    private func schoolDays(until time: Timestamp) -> Double {
        let days = max(time.days(since: reviewedAt), 0)
        return days >= Double(RuleEvidence.laterOccasionHours) / 24 ? max(days, 1) : days
    }
}

/// That something demonstrated is worth another look, since when, and why.
public struct ReviewDue: Hashable, Sendable {
    public enum Reason: String, CaseIterable, Hashable, Sendable {
        /// The latest try did not go well. The level stays.
        case lastTry
        /// So much time has passed that the chance to do it again has fallen below 90 in 100.
        case longAgo
        /// The term ends, and the next look would come after it.
        case termEnds
    }

    public let since: Timestamp
    public let reason: Reason

    public init(since: Timestamp, reason: Reason) {
        self.since = since
        self.reason = reason
    }
}

extension ReviewCard {
    /// When the next look is worth while, and why then; it may lie ahead.
    ///
    /// - Parameter endOfTerm: of the term that is running: a look that would come later comes then.
    public func next(endOfTerm: Timestamp? = nil) -> ReviewDue {
        if lastGrade == .again { return ReviewDue(since: reviewedAt, reason: .lastTry) }
        let days = max(memory.stability, 1)
        let fades = reviewedAt.adding(milliseconds: Int64(days * Double(Timestamp.millisecondsPerDay)))
        guard let endOfTerm, reviewedAt < endOfTerm, endOfTerm < fades else {
            return ReviewDue(since: fades, reason: .longAgo)
        }
        return ReviewDue(since: endOfTerm, reason: .termEnds)
    }

    /// Nothing while a look is not worth while yet.
    public func due(at now: Timestamp, endOfTerm: Timestamp? = nil) -> ReviewDue? {
        let next = next(endOfTerm: endOfTerm)
        return next.since <= now ? next : nil
    }
}

extension CompetencyFold {
    /// Begins, continues or ends the card after a row was taken in.
    ///
    /// - Parameter isDemonstrated: that the competency is demonstrated as of this row.
    mutating func review(after evidence: Evidence, isDemonstrated: Bool, bars: LevelBars) {
        guard isDemonstrated else {
            card = nil
            return
        }
        if card == nil {
            card = ReviewCard(firstGrade(evidence, bars: bars), at: evidence.doneAt)
        } else if evidence.counts {
            card?.review(evidence, bars: bars)
        }
    }

    /// An adult's word, or two successes in a row, rest on more than one good answer.
    private func firstGrade(_ evidence: Evidence, bars: LevelBars) -> ReviewGrade {
        guard evidence.counts else { return .easy }
        guard evidence.score >= bars.gotIt, !evidence.helped else { return .hard }
        return state.ruleEvidence.successesInRow >= 2 ? .easy : .good
    }
}

extension ReviewCard {
    init(_ reader: inout CompactReader) throws(DamagedState) {
        memory = Memory(stability: try reader.double(), difficulty: try reader.double())
        reviewedAt = try reader.time()
        guard let grade = ReviewGrade(rawValue: try reader.count()) else { throw DamagedState() }
        lastGrade = grade
        reviews = try reader.count()
        rightsThatDay = try reader.count()
        guard rightsThatDay <= 3 else { throw DamagedState() }
    }

    func write(to writer: inout CompactWriter) {
        writer.write(memory.stability)
        writer.write(memory.difficulty)
        writer.write(reviewedAt)
        writer.write(lastGrade.rawValue)
        writer.write(reviews)
        writer.write(rightsThatDay)
    }
}
