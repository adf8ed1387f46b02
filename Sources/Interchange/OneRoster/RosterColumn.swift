/// The columns that are read. Every other column, `metadata.*` and vendors' `ext_*` among them, is passed over;
/// so is `password`, which no roster should carry.
public enum RosterColumn: Int, Sendable, Hashable, CaseIterable {
    case sourcedId, status, dateLastModified
    case title, type, startDate, endDate, parentSourcedId, schoolYear
    case name, identifier
    case schoolYearSourcedId, courseCode, grades, orgSourcedId, subjects, subjectCodes
    case courseSourcedId, classCode, classType, location, schoolSourcedId, termSourcedIds, periods
    case enabledUser, orgSourcedIds, role, username, userIds, givenName, familyName, middleName, email, sms, phone
    case agentSourcedIds, userMasterIdentifier, preferredGivenName, preferredMiddleName, preferredFamilyName
    case primaryOrgSourcedId, pronouns
    case userSourcedId, roleType, beginDate, userProfileSourcedId
    case classSourcedId, primary
    case birthDate, sex, americanIndianOrAlaskaNative, asian, blackOrAfricanAmerican
    case nativeHawaiianOrOtherPacificIslander, white, demographicRaceTwoOrMoreRaces, hispanicOrLatinoEthnicity
    case countryOfBirthCode, stateOfBirthAbbreviation, cityOfBirth, publicSchoolResidenceStatus

    /// As the standard spells it.
    public var name: String { "\(self)" }

    private static let byFoldedName: [String: RosterColumn] = {
        var names: [String: RosterColumn] = [:]
        for column in allCases { names[column.name.lowercased()] = column }
        return names
    }()

    /// Names seen in exports of earlier drafts, of vendors, and with common slips of the pen.
    private static let aliases: [String: RosterColumn] = [
        "grade": .grades,
        "schoolyearid": .schoolYearSourcedId,
        "agents": .agentSourcedIds,
        "userid": .userIds,
        "datalastmodified": .dateLastModified,
        "prefferedgivenname": .preferredGivenName,
        "prefferedmiddlename": .preferredMiddleName,
        "prefferedfamilyname": .preferredFamilyName,
    ]

    static func named(_ header: String) -> (column: RosterColumn, isAlias: Bool)? {
        let folded = header.lowercased()
        if let column = byFoldedName[folded] { return (column, false) }
        return aliases[folded].map { ($0, true) }
    }
}

/// Which cell of a row each column is in.
struct RosterHeader: Sendable, Hashable {
    /// By the number of the column; -1 where the file has none.
    private let positions: [Int]
    let count: Int

    init(_ row: CSVRow, of file: RosterFile) throws(RosterFailure) {
        var positions: [RosterColumn: Int] = [:]
        var aliases: [RosterColumn: Int] = [:]
        for (index, cell) in row.cells.enumerated() {
            guard let (column, isAlias) = RosterColumn.named(trimmed(cell)) else { continue }
            if isAlias {
                aliases[column] = aliases[column] ?? index
            } else {
                // Two columns of one name: one reader would take the first, another the last.
                guard positions.updateValue(index, forKey: column) == nil else {
                    throw .duplicateColumn(file, column: column.name)
                }
            }
        }
        positions.merge(aliases) { named, _ in named }
        // Early drafts of 1.1 and some vendors name these differently, in this file only.
        if file == .demographics, positions[.sourcedId] == nil { positions[.sourcedId] = positions[.userSourcedId] }
        if file == .users, positions[.orgSourcedIds] == nil { positions[.orgSourcedIds] = positions[.orgSourcedId] }
        guard positions[.sourcedId] != nil else { throw .missingColumn(file, column: RosterColumn.sourcedId.name) }
        count = row.count
        self.positions = RosterColumn.allCases.map { positions[$0] ?? -1 }
    }

    func position(_ column: RosterColumn) -> Int? {
        let position = positions[column.rawValue]
        return position < 0 ? nil : position
    }
}

/// Without spaces, tabs and no-break spaces at either end.
func trimmed(_ text: String) -> String {
    // Nearly every text starts and ends with a letter or a digit, which a look at two bytes shows.
    guard let head = text.utf8.first, let tail = text.utf8.last else { return text }
    if head > 0x20, head != 0xC2, tail > 0x20, tail != 0xA0 { return text }
    let isSpace: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, isSpace(first) || isSpace(last) else { return text }
    guard let start = scalars.firstIndex(where: { !isSpace($0) }),
        let end = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[start...end])
}
