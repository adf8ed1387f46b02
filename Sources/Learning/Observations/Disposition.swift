/// A habit of character that adults see in a student. It is told in words and over time; it has no level, and nothing
/// of it goes into what a student can do.
public enum Disposition: String, CaseIterable, Hashable, Sendable, Codable {
    case curiosity, perseverance, kindness, teamwork, honesty, initiative, care, courage

    /// In which way it was seen. None is better than another.
    public enum Seen: String, CaseIterable, Hashable, Sendable, Codable {
        /// The first time that this adult saw it.
        case first
        case again
        /// In a moment in which it was not easy.
        case hard
    }
}

/// What was noted of one disposition, for a page that tells it in words.
public struct DispositionStory: Hashable, Sendable {
    public let disposition: Disposition
    public let notes: Int
    /// How many different people noted it.
    public let people: Int
    public let latest: CalendarDay

    /// One for each disposition that was noted, those with the latest note first.
    public static func stories(
        of notes: [(disposition: Disposition, by: ID<Person>, on: CalendarDay)]
    ) -> [DispositionStory] {
        Disposition.allCases.compactMap { disposition in
            let own = notes.filter { $0.disposition == disposition }
            guard let latest = own.map(\.on).max() else { return nil }
            return DispositionStory(
                disposition: disposition, notes: own.count, people: Set(own.map(\.by)).count, latest: latest)
        }.enumerated().sorted { ($1.element.latest, $0.offset) < ($0.element.latest, $1.offset) }.map(\.element)
    }
}
