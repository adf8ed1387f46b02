/// The identifier of a document or an item: a UUID, as a rule. Two that differ in case alone are the same.
public struct CASEIdentifier: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let text: String

    /// Nil for an empty text, or one longer than 255 bytes.
    public init?(_ text: String) {
        let trimmed = trimmed(text)
        guard !trimmed.isEmpty, trimmed.utf8.count <= 255 else { return nil }
        self.text = trimmed.lowercased()
    }

    public var description: String { text }

    public static func < (one: CASEIdentifier, other: CASEIdentifier) -> Bool { one.text < other.text }
}

/// The framework as a whole.
public struct CASEDocument: Sendable, Hashable {
    public let identifier: CASEIdentifier
    public let uri: String?
    public let title: String
    public let creator: String?
    public let publisher: String?
    public let description: String?
    public let subjects: [String]
    public let language: String?
    public let version: String?
    public let adoptionStatus: String?
    public let officialSourceURL: String?
    /// Terms of use and copyright are often here.
    public let notes: String?
    public let statusStart: CivilDate?
    public let statusEnd: CivilDate?
    /// As written in the file (ISO 8601).
    public let lastChange: String?
    /// "1.1"; 1.0 files do not say.
    public let caseVersion: String?
    public let frameworkType: String?
    public let license: String?

    init?(_ value: JSONValue, _ log: inout CASEProblemLog) {
        guard let identifier = value.text("identifier").flatMap(CASEIdentifier.init) else { return nil }
        self.identifier = identifier
        uri = value.text("uri")
        if value.text("title") == nil { log.add(.missingField, [identifier], detail: "title") }
        title = value.text("title") ?? identifier.text
        creator = value.text("creator")
        publisher = value.text("publisher")
        description = value.text("description")
        subjects = value.texts("subject")
        language = value.text("language")
        version = value.text("version")
        adoptionStatus = value.text("adoptionStatus")
        officialSourceURL = value.text("officialSourceURL")
        notes = value.text("notes")
        statusStart = value.date("statusStartDate", of: identifier, &log)
        statusEnd = value.date("statusEndDate", of: identifier, &log)
        lastChange = value.text("lastChangeDateTime")
        caseVersion = value.text("caseVersion")
        frameworkType = value.text("frameworkType")
        license = value["licenseURI"]?.text("title") ?? value["licenseURI"]?.text("uri")
        for field in ["uri", "creator", "lastChangeDateTime"] where value.text(field) == nil {
            log.add(.missingField, [identifier], detail: field)
        }
    }
}

/// One statement of the framework: a standard, a competency, or a heading above some.
public struct CASEItem: Sendable, Hashable {
    public let identifier: CASEIdentifier
    public let uri: String?
    /// May hold Markdown and LaTeX in 1.1.
    public let fullStatement: String
    public let abbreviatedStatement: String?
    public let alternativeLabel: String?
    /// The short code that teachers know, such as `CCSS.Math.3.OA.A.1`.
    public let humanCodingScheme: String?
    public let itemType: String?
    /// Grades, in CEDS codes: `KG`, `01` … `12`.
    public let educationLevels: [String]
    public let conceptKeywords: [String]
    public let subjects: [String]
    public let notes: String?
    public let language: String?
    public let listEnumeration: String?
    public let statusStart: CivilDate?
    /// The day from which it is no longer in force.
    public let statusEnd: CivilDate?
    public let lastChange: String?

    /// - Parameter number: the place in the list of items, from 1, to name an item that has no identifier.
    init?(_ value: JSONValue, number: Int, _ log: inout CASEProblemLog) {
        guard let identifier = value.text("identifier").flatMap(CASEIdentifier.init) else {
            log.add(.itemWithoutIdentifier, [], detail: "\(number)")
            return nil
        }
        abbreviatedStatement = value.text("abbreviatedStatement")
        humanCodingScheme = value.text("humanCodingScheme")
        if value.text("fullStatement") == nil { log.add(.missingField, [identifier], detail: "fullStatement") }
        guard let statement = value.text("fullStatement") ?? abbreviatedStatement ?? humanCodingScheme else {
            log.add(.itemWithoutStatement, [identifier])
            return nil
        }
        self.identifier = identifier
        fullStatement = statement
        uri = value.text("uri")
        alternativeLabel = value.text("alternativeLabel")
        itemType = value.text("CFItemType") ?? value["CFItemTypeURI"]?.text("title")
        educationLevels = value.texts("educationLevel")
        conceptKeywords = value.texts("conceptKeywords")
        subjects = value.texts("subject")
        notes = value.text("notes")
        language = value.text("language")
        listEnumeration = value.text("listEnumeration") ?? value.text("listEnumInSource")
        statusStart = value.date("statusStartDate", of: identifier, &log)
        statusEnd = value.date("statusEndDate", of: identifier, &log)
        lastChange = value.text("lastChangeDateTime")
        for field in ["uri", "lastChangeDateTime"] where value.text(field) == nil {
            log.add(.missingField, [identifier], detail: field)
        }
    }
}
