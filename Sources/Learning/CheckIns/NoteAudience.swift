/// For whom a note about a student is meant.
public enum NoteAudience: String, Hashable, Sendable, CaseIterable {
    /// The writer alone.
    case writer = "private"
    /// The adults of the school who work with the student.
    case team
    /// The student and the family as well.
    case shared
}

/// What somebody is to the student of a note.
public enum NoteReader: Hashable, Sendable, CaseIterable {
    case student, family
    /// Teaches or advises the student, or leads the school.
    case team
    /// Everybody else, such as who keeps the accounts, or a guardian who may not see the student's pages.
    case nobody
}

extension NoteAudience {
    /// The one rule of who reads a note. A note that was taken back or replaced is still the writer's own, and nobody
    /// else's.
    ///
    /// - Parameter isCurrent: False for a note that was taken back or replaced.
    public func isOpen(to reader: NoteReader, isWriter: Bool, isCurrent: Bool) -> Bool {
        guard reader != .nobody else { return false }
        if isWriter { return true }
        guard isCurrent else { return false }
        return switch self {
        case .writer: false
        case .team: reader == .team
        case .shared: true
        }
    }

    /// The audiences whose notes somebody else than the writer reads, for a query.
    public static func open(to reader: NoteReader) -> [NoteAudience] {
        allCases.filter { $0.isOpen(to: reader, isWriter: false, isCurrent: true) }
    }
}
