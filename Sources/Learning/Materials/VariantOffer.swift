/// A version of an activity beneath the same competencies and the same rubric.
public enum ActivityVariant {}

/// With how much help an activity begins. A student is never one of these; a piece of work begins with one.
public enum VariantTier: String, Sendable, CaseIterable {
    case scaffold, level
    case more = "extension"
}

/// By what an activity is taken in.
public enum VariantMedium: String, Sendable, CaseIterable {
    case text, pictures, audio, video
    case handsOn = "hands_on"
}

/// One version to work from.
public struct VariantOption: Sendable, Equatable {
    /// Nil for the activity as it stands.
    public let id: ID<ActivityVariant>?
    public let tier: VariantTier
    public let medium: VariantMedium
    /// Empty where it does not matter: the activity as it stands is in every language that it has.
    public let language: String

    public init(id: ID<ActivityVariant>?, tier: VariantTier, medium: VariantMedium, language: String) {
        self.id = id
        self.tier = tier
        self.medium = medium
        self.language = language
    }

    /// The activity as it stands.
    public static let itself = VariantOption(id: nil, tier: .level, medium: .text, language: "")
}

/// What a student may work from, and what the page shows. Medium and language are always the student's to choose; a
/// teacher may suggest a tier, or set it with a reason.
public struct VariantOffer: Sendable, Equatable {
    /// What a teacher wished for one student.
    public struct Wish: Sendable, Equatable {
        public let tier: VariantTier
        public let isSet: Bool

        public init(tier: VariantTier, isSet: Bool) {
            self.tier = tier
            self.isSet = isSet
        }
    }

    /// In the order of the activity, the activity as it stands first where it is among them.
    public let open: [VariantOption]
    public let shown: VariantOption

    /// - Parameters:
    ///   - variants: Beside the activity as it stands.
    ///   - chosen: What the student chose: nil for nothing, `.some(nil)` for the activity as it stands.
    ///   - language: What the student reads in.
    public init(_ variants: [VariantOption], wish: Wish?, chosen: ID<ActivityVariant>??, language: String) {
        let all = [VariantOption.itself] + variants
        let wished = all.filter { $0.tier == wish?.tier }
        // A tier that the activity no longer has closes nothing.
        open = wish?.isSet == true && !wished.isEmpty ? wished : all
        if let chosen, let option = open.first(where: { $0.id == chosen }) {
            shown = option
            return
        }
        let preferred = open.filter { $0.tier == wish?.tier ?? .level }
        let fitting = preferred.isEmpty ? open : preferred
        shown =
            fitting.first { $0.language == language && $0.medium == .text }
            ?? fitting.first { $0.language.isEmpty } ?? fitting.first { $0.language == language } ?? fitting.first
            ?? .itself
    }
}
