/// Facts about a student that only a few people may see. Nil means that the feed does not say.
public struct Demographics: RosterRecord {
    public enum Sex: String, Sendable, Hashable, CaseIterable {
        case male, female, unspecified, other
    }

    public static let file = RosterFile.demographics
    /// The sourcedId of the user.
    public let sourcedId: String
    public let birthDate: CivilDate?
    public let sex: Sex?
    public let isAmericanIndianOrAlaskaNative: Bool?
    public let isAsian: Bool?
    public let isBlackOrAfricanAmerican: Bool?
    public let isNativeHawaiianOrOtherPacificIslander: Bool?
    public let isWhite: Bool?
    public let isOfTwoOrMoreRaces: Bool?
    public let isHispanicOrLatino: Bool?
    public let countryOfBirth: String?
    public let stateOfBirth: String?
    public let cityOfBirth: String?
    public let residenceStatus: String?

    public var references: [RosterReference] {
        [RosterReference(.sourcedId, sourcedId, in: .users, .error)]
    }

    public static func records(from cells: inout RosterCells) -> [Demographics] {
        guard let sourcedId = cells.id(.sourcedId, ifMissing: .error) else { return [] }
        let sex = cells.text(.sex) == nil ? nil : cells.choice(.sex, .warning, from: Sex.self)
        return [
            Demographics(
                sourcedId: sourcedId, birthDate: cells.date(.birthDate), sex: sex,
                isAmericanIndianOrAlaskaNative: cells.flag(.americanIndianOrAlaskaNative),
                isAsian: cells.flag(.asian), isBlackOrAfricanAmerican: cells.flag(.blackOrAfricanAmerican),
                isNativeHawaiianOrOtherPacificIslander: cells.flag(.nativeHawaiianOrOtherPacificIslander),
                isWhite: cells.flag(.white), isOfTwoOrMoreRaces: cells.flag(.demographicRaceTwoOrMoreRaces),
                isHispanicOrLatino: cells.flag(.hispanicOrLatinoEthnicity),
                countryOfBirth: cells.text(.countryOfBirthCode),
                stateOfBirth: cells.text(.stateOfBirthAbbreviation), cityOfBirth: cells.text(.cityOfBirth),
                residenceStatus: cells.text(.publicSchoolResidenceStatus))
        ]
    }
}
