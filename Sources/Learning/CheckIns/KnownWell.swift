/// Whether a student is known well by an adult here: somebody talked with the student lately, and the student does not
/// say otherwise.
public struct KnownWell: Hashable, Sendable {
    /// What a student says when asked whether an adult here knows them well.
    public enum Answer: String, Hashable, Sendable, CaseIterable {
        case yes
        case aLittle = "a_little"
        case notYet = "not_yet"
        /// The student would rather not say.
        case nothing = "no_answer"
    }

    public struct Student: Hashable, Sendable {
        public let id: ID<Person>
        /// The last recorded talk with any adult of the school.
        public let lastTalk: CalendarDay?
        /// What the student said last, and when.
        public let answer: Answer?
        public let answeredOn: CalendarDay?

        public init(id: ID<Person>, lastTalk: CalendarDay?, answer: Answer? = nil, answeredOn: CalendarDay? = nil) {
            self.id = id
            self.lastTalk = lastTalk
            self.answer = answer
            self.answeredOn = answeredOn
        }
    }

    /// Why somebody should look after a student.
    public enum Gap: Hashable, Sendable {
        case noTalkYet
        case noTalkSince(CalendarDay)
        /// There was a talk, and the student said "not yet" all the same.
        case saidNotYet(on: CalendarDay)
    }

    public static let possibleWeeks = 1...26
    public static let standardWeeks = 4

    /// A talk counts for so many weeks.
    public let weeks: Int

    public init(weeks: Int = standardWeeks) {
        self.weeks = min(max(weeks, Self.possibleWeeks.lowerBound), Self.possibleWeeks.upperBound)
    }

    /// Nothing for a student who is known well.
    public func gap(of student: Student, today: CalendarDay) -> Gap? {
        guard let talk = student.lastTalk else { return .noTalkYet }
        if talk.adding(days: weeks * 7) < today { return .noTalkSince(talk) }
        guard student.answer == .notYet, let day = student.answeredOn else { return nil }
        return .saidNotYet(on: day)
    }
}
