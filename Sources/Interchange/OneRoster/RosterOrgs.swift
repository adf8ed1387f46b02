/// A district, a school or a department.
public struct Org: RosterRecord {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case department, school, district, local, state, national
    }

    public static let file = RosterFile.orgs
    public let sourcedId: String
    public let name: String
    public let kind: Kind
    public let identifier: String?
    public let parent: String?

    public var references: [RosterReference] {
        parent.map { [RosterReference(.parentSourcedId, $0, in: .orgs, .warning)] } ?? []
    }

    public static func records(from cells: inout RosterCells) -> [Org] {
        guard let sourcedId = cells.id(.sourcedId, ifMissing: .error),
            let name = cells.text(.name, ifMissing: .error),
            let kind = cells.choice(.type, .error, from: Kind.self)
        else { return [] }
        return [
            Org(
                sourcedId: sourcedId, name: name, kind: kind, identifier: cells.text(.identifier),
                parent: cells.id(.parentSourcedId))
        ]
    }
}

/// A school year, a term or a part of one.
public struct AcademicSession: RosterRecord {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case gradingPeriod, semester, schoolYear, term
    }

    public static let file = RosterFile.academicSessions
    public let sourcedId: String
    public let title: String
    public let kind: Kind
    /// The first day, and the day on which it is over (OneRoster counts the end date as the last day).
    public let start: CivilDate
    public let end: CivilDate
    public let parent: String?
    /// The year in which the school year ends.
    public let schoolYear: Int?

    public var references: [RosterReference] {
        parent.map { [RosterReference(.parentSourcedId, $0, in: .academicSessions, .warning)] } ?? []
    }

    public static func records(from cells: inout RosterCells) -> [AcademicSession] {
        guard let sourcedId = cells.id(.sourcedId, ifMissing: .error),
            let title = cells.text(.title, ifMissing: .error),
            let kind = cells.choice(.type, .error, from: Kind.self),
            let start = cells.date(.startDate, ifMissing: .error),
            let end = cells.date(.endDate, ifMissing: .error)
        else { return [] }
        guard start <= end else {
            cells.note(.datesReversed, .error, .endDate, end.description)
            return []
        }
        return [
            AcademicSession(
                sourcedId: sourcedId, title: title, kind: kind, start: start, end: end,
                parent: cells.id(.parentSourcedId), schoolYear: year(from: &cells))
        ]
    }

    private static func year(from cells: inout RosterCells) -> Int? {
        guard let text = cells.text(.schoolYear, ifMissing: .warning) else { return nil }
        if let year = Int(text), (1000...9999).contains(year) { return year }
        cells.note(.invalidNumber, .warning, .schoolYear, text)
        return nil
    }
}
