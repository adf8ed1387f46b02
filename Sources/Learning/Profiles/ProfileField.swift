/// A part of what a student, the family and the school say about who the student is, in the order of the page.
public enum ProfileField: String, Sendable, Hashable, CaseIterable, Codable {
    case words, strength, interest, talent, aspiration, priority
    case selfConcept = "self_concept"
    case wayOfWorking = "way_of_working"
    case language, background
    case priorLearning = "prior_learning"

    /// Who reads a new entry unless its writer chooses otherwise. How students see themselves is theirs alone.
    public var usualAudience: ProfileAudience { self == .selfConcept ? .own : .everyone }

    /// The most entries that stand at the same time, so that a page stays a page.
    public var mostEntries: Int {
        switch self {
        case .words: 1
        case .wayOfWorking: Way.allCases.count + 1
        default: 30
        }
    }

    /// Whether adults may add to it. What only students can know of themselves is theirs to write.
    public var isForAdults: Bool {
        switch self {
        case .words, .selfConcept, .wayOfWorking, .interest, .aspiration, .priority: false
        case .strength, .talent, .language, .background, .priorLearning: true
        }
    }

    /// A question about how somebody likes to work today, with the answers to choose from. They are choices with a
    /// date, and never say what kind of person somebody is: there is no good evidence for fixed styles of learning
    /// (Pashler and others 2008).
    public enum Way: String, Sendable, CaseIterable {
        case with, sound, time, begin

        public var choices: [String] {
            switch self {
            case .with: ["alone", "one", "group"]
            case .sound: ["quiet", "music", "talk"]
            case .time: ["morning", "afternoon", "evening"]
            case .begin: ["example", "read", "listen", "try", "talk-it-over"]
            }
        }

        /// The tag of an entry: `with:alone`.
        public func tag(_ choice: String) -> String { rawValue + ":" + choice }

        /// The question and the answer that a tag stands for; nil for one that is no such pair.
        public static func read(_ tag: String) -> (way: Way, choice: String)? {
            let halves = tag.split(separator: ":", maxSplits: 1).map(String.init)
            guard halves.count == 2, let way = Way(rawValue: halves[0]), way.choices.contains(halves[1]) else {
                return nil
            }
            return (way, halves[1])
        }
    }
}

/// The longest text of one entry, in characters.
public let longestProfileText = 4_000
