/// How far a proposal has come. It says whose turn it is.
public enum ProposalState: String, Hashable, Sendable, Codable, CaseIterable {
    /// Only the student sees it.
    case draft
    /// The student's words wait for the school.
    case proposed
    /// The school's words wait for the student.
    case countered
    case agreed
    case declined
    case withdrawn

    /// Both sides still talk.
    public var isOpen: Bool { self == .proposed || self == .countered }

    /// Who is asked to answer now.
    public var turn: ProposalSide? {
        switch self {
        case .draft, .countered: .student
        case .proposed: .school
        case .agreed, .declined, .withdrawn: nil
        }
    }

    /// The state after somebody's move; nothing for a move that this side does not have now.
    ///
    /// Whoever puts words forward agrees to them. So the other side's "yes" to the same words is the agreement, and
    /// nobody says yes to the own words twice.
    public func after(_ move: ProposalMove, by side: ProposalSide) -> ProposalState? {
        switch (move, side) {
        case (.save, .student): self == .draft ? .draft : nil
        case (.propose, .student): self == .draft ? .proposed : nil
        case (.counter, .student): isOpen ? .proposed : nil
        case (.counter, .school): isOpen ? .countered : nil
        case (.agree, .student), (.agree, .school): isOpen && turn == side ? .agreed : nil
        case (.decline, .school): isOpen ? .declined : nil
        case (.withdraw, .student): self == .draft || isOpen ? .withdrawn : nil
        case (.report, .student): self == .agreed ? .agreed : nil
        case (.comment, _): self == .draft ? nil : self
        case (.save, _), (.propose, _), (.counter, .family), (.agree, .family), (.decline, _), (.withdraw, _),
            (.report, _):
            nil
        }
    }
}

/// For whom somebody speaks.
public enum ProposalSide: String, Hashable, Sendable, Codable, CaseIterable {
    case student
    /// Whoever teaches or advises the student.
    case school
    case family
}

/// What somebody can do with a proposal.
public enum ProposalMove: String, Hashable, Sendable, Codable, CaseIterable {
    case save, propose, comment, counter, agree, decline, withdraw
    /// What the student did, and what it shows, for the teacher to judge.
    case report
}
