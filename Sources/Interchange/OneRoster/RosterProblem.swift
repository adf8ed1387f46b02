/// Something in a roster file that a person should know of.
public struct RosterProblem: Sendable, Hashable {
    /// What became of the row.
    public enum Severity: String, Sendable, Hashable, CaseIterable {
        /// Used as it is.
        case note
        /// Used without the value in question.
        case warning
        /// Waits until a person approves it.
        case held
        /// Not used.
        case error
    }

    public let file: RosterFile
    /// The line of the file, from 1; 0 where the whole file is meant.
    public let line: Int
    /// The name of the column, where one is meant.
    public let column: String?
    public let code: RosterProblemCode
    /// The offending value, shortened and without control characters; of an unreadable row, the kind of its fault.
    public let value: String
    public let severity: Severity

    public init(
        _ code: RosterProblemCode, _ severity: Severity, in file: RosterFile, line: Int = 0, column: String? = nil,
        value: String = ""
    ) {
        self.file = file
        self.line = line
        self.column = column
        self.code = code
        self.value = shortened(value)
        self.severity = severity
    }

    /// What is wrong and where, in plain English.
    public var sentence: String {
        let place = line > 0 ? "\(file.fileName), line \(line)" : file.fileName
        return "\(place): \(code.sentence(column: column ?? "", value: value))"
    }

    public var advice: String { code.advice }
}

public enum RosterProblemCode: String, Sendable, Hashable, CaseIterable {
    // The file
    case fileMissing, fileNotAnnounced, modeUnclear, versionUnclear
    // The row
    case unreadableRow, tooManyCells, tooFewCells, statusMissing
    // The value
    case missingValue, unknownValue, unusualSpelling, invalidDate, datesReversed, invalidFlag, invalidNumber
    case invalidUserIds, idTooLong
    // Between rows
    case repeatedRow, conflictingRows, unknownReference
    case administratorRole, agentIsNotFamily, agentUnclear, agentIsSelf

    func sentence(column: String, value: String) -> String {
        switch self {
        case .fileMissing: "the manifest announces this file, but it is not there."
        case .fileNotAnnounced: "this file is there, but the manifest says it is not part of the feed."
        case .modeUnclear: "the manifest says “\(value)”, not absent, bulk or delta; the file is passed over."
        case .versionUnclear: "the manifest gives the version “\(value)”, not 1.1 or 1.2."
        case .unreadableRow: CSVFault.Kind(rawValue: value)?.sentence ?? "this row cannot be read."
        case .tooManyCells: "this row has more cells than there are column names; a comma may stand without quotes."
        case .tooFewCells: "this row has fewer cells than there are column names."
        case .statusMissing: "a row of changes must say active or tobedeleted; it is taken as active."
        case .missingValue: "“\(column)” is empty."
        case .unknownValue: "“\(value)” is not a value that “\(column)” can have."
        case .unusualSpelling: "“\(value)” in “\(column)” was understood, but is not spelled as the standard says."
        case .invalidDate: "“\(value)” in “\(column)” is not a date written like 2026-08-31."
        case .datesReversed: "the last day, “\(value)”, is before the first."
        case .invalidFlag: "“\(value)” in “\(column)” is neither true nor false."
        case .invalidNumber: "“\(value)” in “\(column)” is not a number we can use."
        case .invalidUserIds: "“\(value)” in “\(column)” is not written like {LDAP:12},{SIS:34}."
        case .idTooLong: "the id in “\(column)” is longer than 255 characters."
        case .repeatedRow: "the id “\(value)” is listed again with the same details; the repeat is not used."
        case .conflictingRows: "the id “\(value)” is listed more than once with different details."
        case .unknownReference: "“\(column)” names “\(value)”, which is not in the roster."
        case .administratorRole: "this row asks to make someone an administrator (\(value))."
        case .agentIsNotFamily: "“\(value)” is linked to a student but has no parent, guardian or relative role."
        case .agentUnclear: "it is unclear who is the student and who is the adult in the link to “\(value)”."
        case .agentIsSelf: "“\(value)” is linked to themselves."
        }
    }

    /// What to do about it.
    public var advice: String {
        switch self {
        case .fileMissing, .fileNotAnnounced, .modeUnclear, .versionUnclear:
            "Export the roster again, or correct the manifest."
        case .unreadableRow, .tooManyCells, .tooFewCells:
            "Look at the commas and quotation marks on this line, or export the file again."
        case .statusMissing, .missingValue, .unknownValue, .unusualSpelling, .invalidFlag, .invalidNumber,
            .invalidUserIds, .idTooLong:
            "Correct the value in your student information system."
        case .invalidDate, .datesReversed: "Correct the date in your student information system."
        case .repeatedRow: "Nothing needs to be done."
        case .conflictingRows: "Find out which row is right and remove the other; neither is used until then."
        case .unknownReference: "Add the missing row, or remove this one."
        case .administratorRole: "A roster never makes administrators. Approve or refuse this role by hand."
        case .agentIsNotFamily:
            "Give this adult a family role in your student information system, or link them by hand."
        case .agentUnclear, .agentIsSelf: "Correct the link between adult and student, or make it by hand."
        }
    }
}
