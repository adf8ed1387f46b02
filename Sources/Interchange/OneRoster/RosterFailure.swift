/// Why a roster as a whole, or one of its files, cannot be read.
public enum RosterFailure: Explained, Hashable {
    case unreadable(ByteFailure)
    case zip(ZipFailure)
    case nothingFound
    /// Two files of the same name in different folders of the ZIP.
    case ambiguousFile(RosterFile)
    case noHeader(RosterFile)
    case missingColumn(RosterFile, column: String)
    case duplicateColumn(RosterFile, column: String)
    case fileTooLarge(RosterFile, limit: Int)
    case tooManyRecords(limit: Int)

    public var sentence: String {
        switch self {
        case .unreadable(let failure): failure.sentence
        case .zip(let failure): failure.sentence
        case .nothingFound: "There is no OneRoster file here."
        case .ambiguousFile(let file): "There is more than one \(file.fileName)."
        case .noHeader(let file): "\(file.fileName) is empty: it has no row of column names."
        case .missingColumn(let file, let column): "\(file.fileName) has no column named “\(column)”."
        case .duplicateColumn(let file, let column): "\(file.fileName) has more than one column named “\(column)”."
        case .fileTooLarge(let file, let limit): "\(file.fileName) is larger than \(limit >> 20) MB."
        case .tooManyRecords(let limit): "This roster has more than \(limit) rows."
        }
    }

    public var advice: String {
        switch self {
        case .unreadable(let failure): failure.advice
        case .zip(let failure): failure.advice
        case .nothingFound: "Choose the folder or the ZIP file that holds users.csv, orgs.csv and the others."
        case .ambiguousFile: "Make a ZIP file with the files of one export only, without folders."
        case .noHeader, .missingColumn, .duplicateColumn: "Export the file again as OneRoster CSV 1.1 or 1.2."
        case .fileTooLarge, .tooManyRecords: "Send the roster of one district at a time."
        }
    }
}
