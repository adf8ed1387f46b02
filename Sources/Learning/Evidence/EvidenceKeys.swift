/// In which way something was shown: a text key that frameworks may add to.
public struct Modality: RawRepresentable, Hashable, Comparable, Sendable, Codable {
    public let rawValue: String

    /// Cut after 40 characters.
    public init(rawValue: String) {
        self.rawValue = rawValue.utf8.count <= 40 ? rawValue : String(rawValue.prefix(40))
    }

    public static let writing = Modality(rawValue: "writing")
    public static let talk = Modality(rawValue: "talk")
    public static let photo = Modality(rawValue: "photo")
    public static let video = Modality(rawValue: "video")
    public static let project = Modality(rawValue: "project")
    public static let performance = Modality(rawValue: "performance")
    public static let exhibition = Modality(rawValue: "exhibition")
    public static let quiz = Modality(rawValue: "quiz")

    public static func < (left: Modality, right: Modality) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// Which task or item a piece of evidence comes from: two rows with the same key are two tries at one task.
public struct TaskKey: RawRepresentable, Hashable, Sendable, Codable {
    public let rawValue: Int64

    public init(rawValue: Int64) {
        self.rawValue = rawValue
    }

    public init(_ activity: ID<Activity>) {
        rawValue = activity.rawValue
    }

    /// For tasks of other systems, which are named by an address or other text.
    public init(named name: String) {
        rawValue = stableHash(of: name)
    }
}

/// On which occasion (lesson, sitting, exhibition) something was shown.
public struct OccasionKey: RawRepresentable, Hashable, Sendable, Codable {
    public let rawValue: Int64

    public init(rawValue: Int64) {
        self.rawValue = rawValue
    }

    public init(named name: String) {
        rawValue = stableHash(of: name)
    }
}

/// The same number for the same text in every run and on every machine: FNV-1a, 64 bits (RFC 9923).
func stableHash(of text: String) -> Int64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return Int64(bitPattern: hash)
}
