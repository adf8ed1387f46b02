/// The signals of a class as two lists with the same room, so that neither is forgotten over the other.
public struct ClassSignals: Hashable, Sendable {
    public struct Entry: Hashable, Sendable {
        public let student: ID<Person>
        public let signal: LearningSignal
    }

    /// Those who have waited longest first; a list is no ranking.
    public let lost: [Entry]
    public let bored: [Entry]
    /// Signals that found no room.
    public let moreLost: Int
    public let moreBored: Int

    /// - Parameter room: how many entries each list shows, at least 1.
    public init(_ signals: [ID<Person>: [LearningSignal]], room: Int = 5) {
        let entries = signals.flatMap { student, signals in signals.map { Entry(student: student, signal: $0) } }
            .sorted { left, right in
                (left.signal.since, left.student) < (right.signal.since, right.student)
            }
        let room = max(room, 1)
        let (lost, bored) = (entries.filter { $0.signal.kind == .lost }, entries.filter { $0.signal.kind == .bored })
        self.lost = Array(lost.prefix(room))
        self.bored = Array(bored.prefix(room))
        moreLost = max(lost.count - room, 0)
        moreBored = max(bored.count - room, 0)
    }
}
