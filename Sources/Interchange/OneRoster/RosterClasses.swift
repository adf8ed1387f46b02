/// A course of study that classes are held of.
public struct Course: RosterRecord {
    public static let file = RosterFile.courses
    public let sourcedId: String
    public let title: String
    public let code: String?
    public let org: String?
    public let schoolYear: String?
    public let grades: [String]
    public let subjects: [String]
    public let subjectCodes: [String]

    public var references: [RosterReference] {
        var references: [RosterReference] = []
        if let org { references.append(RosterReference(.orgSourcedId, org, in: .orgs, .warning)) }
        if let schoolYear {
            references.append(RosterReference(.schoolYearSourcedId, schoolYear, in: .academicSessions, .warning))
        }
        return references
    }

    public static func records(from cells: inout RosterCells) -> [Course] {
        guard let sourcedId = cells.id(.sourcedId, ifMissing: .error),
            let title = cells.text(.title, ifMissing: .error)
        else { return [] }
        return [
            Course(
                sourcedId: sourcedId, title: title, code: cells.text(.courseCode),
                org: cells.id(.orgSourcedId, ifMissing: .warning), schoolYear: cells.id(.schoolYearSourcedId),
                grades: cells.list(.grades), subjects: cells.list(.subjects),
                subjectCodes: cells.list(.subjectCodes))
        ]
    }
}

/// A class: students and teachers who meet. (`Class` would read as the Swift keyword.)
public struct ClassRecord: RosterRecord {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case homeroom, scheduled
    }

    public static let file = RosterFile.classes
    public let sourcedId: String
    public let title: String
    public let kind: Kind
    public let school: String
    public let course: String?
    public let terms: [String]
    public let code: String?
    public let location: String?
    public let grades: [String]
    public let subjects: [String]
    public let subjectCodes: [String]
    public let periods: [String]

    public var references: [RosterReference] {
        var references = [RosterReference(.schoolSourcedId, school, in: .orgs, .error)]
        if let course { references.append(RosterReference(.courseSourcedId, course, in: .courses, .warning)) }
        for term in terms {
            references.append(RosterReference(.termSourcedIds, term, in: .academicSessions, .warning))
        }
        return references
    }

    /// The standard asks for a course, a type and terms as well, but a class can be taught without them.
    public static func records(from cells: inout RosterCells) -> [ClassRecord] {
        guard let sourcedId = cells.id(.sourcedId, ifMissing: .error),
            let title = cells.text(.title, ifMissing: .error),
            let school = cells.id(.schoolSourcedId, ifMissing: .error)
        else { return [] }
        let kind = cells.choice(.classType, .warning, from: Kind.self) ?? .scheduled
        let terms = cells.ids(.termSourcedIds)
        if terms.isEmpty { cells.note(.missingValue, .warning, .termSourcedIds) }
        return [
            ClassRecord(
                sourcedId: sourcedId, title: title, kind: kind, school: school,
                course: cells.id(.courseSourcedId, ifMissing: .warning), terms: terms, code: cells.text(.classCode),
                location: cells.text(.location), grades: cells.list(.grades), subjects: cells.list(.subjects),
                subjectCodes: cells.list(.subjectCodes), periods: cells.list(.periods))
        ]
    }
}
