/// Who may read a part of a student's profile, from few to many.
public enum ProfileAudience: String, Sendable, Hashable, CaseIterable, Codable {
    /// The student alone.
    case own
    /// The student and the advisor.
    case advisor
    /// The student and the school's adults of the student.
    case staff
    /// The student, the school's adults of the student and the family.
    case everyone

    /// Whether this reader is among them. The one rule for entries, their remarks and their files.
    public func includes(_ reader: ProfileReader) -> Bool {
        switch reader {
        case .student: true
        case .advisor: self != .own
        case .staff: self == .staff || self == .everyone
        case .family, .office: self == .everyone
        }
    }

    /// Those who belong to both.
    public func narrowed(to other: ProfileAudience) -> ProfileAudience {
        Self.allCases.first { $0 == self || $0 == other } ?? .own
    }
}

/// What somebody is to the student whose profile it is.
public enum ProfileReader: String, Sendable, Hashable, CaseIterable {
    case student, advisor, staff, family
    /// Keeps accounts and registers, and neither teaches nor advises.
    case office

    /// The audiences that this reader belongs to.
    public var audiences: [ProfileAudience] { ProfileAudience.allCases.filter { $0.includes(self) } }

    /// The audiences that a writer may choose: the writer is always one of them, except that the student reads all.
    public var choices: [ProfileAudience] {
        switch self {
        case .student: ProfileAudience.allCases
        case .advisor: [.advisor, .staff, .everyone]
        case .staff: [.staff, .everyone]
        case .family, .office: [.everyone]
        }
    }
}

/// Who knows what an entry says.
public enum ProfileSource: String, Sendable, Hashable, CaseIterable, Codable {
    case own = "self"
    case family, teacher
    /// From the school's registers.
    case data

    public init(_ reader: ProfileReader) {
        switch reader {
        case .student: self = .own
        case .family: self = .family
        case .advisor, .staff: self = .teacher
        case .office: self = .data
        }
    }
}
