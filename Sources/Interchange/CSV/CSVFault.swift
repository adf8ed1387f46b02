/// One row of a CSV file that cannot be read. The rows after it still can.
public struct CSVFault: Explained, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case unclosedQuote, textAfterQuote, notUTF8, zeroByte, cellTooLong, rowTooLong, tooManyCells

        /// What is wrong, to be put after the place.
        public var sentence: String {
            switch self {
            case .unclosedQuote: "a quotation mark opens here and is never closed."
            case .textAfterQuote: "there is text between a closing quotation mark and the next comma."
            case .notUTF8: "some letters are not saved as UTF-8."
            case .zeroByte: "the text holds a zero byte, which no spreadsheet writes."
            case .cellTooLong: "this cell is longer than 64 KB; a closing quotation mark may be missing."
            case .rowTooLong: "this row is longer than 1 MB."
            case .tooManyCells: "this row has more than 1,000 columns."
            }
        }
    }

    public let kind: Kind
    /// The first and the last line of the file, from 1, that this fault made unreadable.
    public let line: Int
    public let lastLine: Int
    /// The cell of the row, from 1, in which the fault was found.
    public let column: Int

    public init(_ kind: Kind, line: Int, lastLine: Int, column: Int) {
        self.kind = kind
        self.line = line
        self.lastLine = lastLine
        self.column = column
    }

    public var sentence: String { "Line \(line), column \(column): \(kind.sentence)" }

    public var advice: String {
        switch kind {
        case .unclosedQuote, .textAfterQuote, .cellTooLong:
            "Look at the quotation marks on this line, or export the file again."
        case .notUTF8: "Save the file as “CSV UTF-8” and send it again."
        case .zeroByte, .rowTooLong, .tooManyCells: "Export the file again; this copy looks damaged."
        }
    }
}
