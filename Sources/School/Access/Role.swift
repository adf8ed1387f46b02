import Learning

/// What a person is in an organization.
enum Role: String, Sendable, CaseIterable {
    case student, guardian, teacher, advisor, specialist, leader, administrator, `operator`

    /// Staff see the denser pages.
    var isStaff: Bool {
        switch self {
        case .student, .guardian: false
        case .teacher, .advisor, .specialist, .leader, .administrator, .operator: true
        }
    }
}

/// A part of what is known about a student. A relation opens some aspects and not others.
enum Aspect: String, Sendable, CaseIterable {
    case profile, plan, work, progress, supports, signals, notes
}

/// What a viewer is to a student. Somebody may be several things, such as a teacher of the own child.
///
/// They stand in the order of what they may do: of those that open an aspect, the first may do what any other may. So
/// the first of them carries all the viewer's rights.
enum Relation: String, Sendable, CaseIterable {
    case oneself, teacher, advisor, leader, administrator, guardian

    /// The one that carries the rights of all of them; nil of none.
    static func strongest(of relations: some Sequence<Relation>) -> Relation? {
        let held = Set(relations)
        return allCases.first(where: held.contains)
    }

    /// Supports need a named reason and are not opened by a relation alone.
    func opens(_ aspect: Aspect) -> Bool {
        switch self {
        case .oneself: [.profile, .plan, .work, .progress].contains(aspect)
        case .guardian: [.profile, .plan, .work, .progress].contains(aspect)
        case .teacher: [.profile, .plan, .work, .progress, .signals].contains(aspect)
        case .advisor: [.profile, .plan, .work, .progress, .signals, .notes].contains(aspect)
        case .leader: [.profile, .plan, .work, .progress, .signals].contains(aspect)
        case .administrator: aspect == .profile
        }
    }

    /// Only who teaches or advises a student judges the work.
    var mayJudge: Bool { self == .teacher || self == .advisor }

    var isStaff: Bool { self != .oneself && self != .guardian }
}
