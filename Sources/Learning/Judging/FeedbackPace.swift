/// How soon and how often students hear back: for the teacher alone, and never a number about a student.
public struct FeedbackPace: Hashable, Sendable {
    /// One try that was sent.
    public struct Answer: Hashable, Sendable {
        public let student: ID<Person>
        public let sentAt: Timestamp
        /// nil while it waits.
        public let answeredAt: Timestamp?

        public init(student: ID<Person>, sentAt: Timestamp, answeredAt: Timestamp?) {
            self.student = student
            self.sentAt = sentAt
            self.answeredAt = answeredAt
        }

        /// In milliseconds; nil while it waits.
        var wait: Int64? { answeredAt.map { max(0, $0.milliseconds - sentAt.milliseconds) } }
    }

    public let answered: Int
    public let waiting: Int
    /// Half of the answers came within so many milliseconds; nil without answers.
    public let median: Int64?
    /// How many came within a week.
    public let withinWeek: Int
    /// The latest answer; nil without one.
    public let last: Timestamp?

    public static let week: Int64 = 7 * 86_400_000

    public init(_ answers: some Sequence<Answer>) {
        let all = Array(answers)
        let waits = all.compactMap(\.wait).sorted()
        answered = waits.count
        waiting = all.count - waits.count
        // The lower of the two in the middle: a wait that happened.
        median = waits.isEmpty ? nil : waits[(waits.count - 1) / 2]
        withinWeek = waits.count { $0 <= Self.week }
        last = all.compactMap(\.answeredAt).max()
    }
}
