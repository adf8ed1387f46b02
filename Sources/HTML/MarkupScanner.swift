/// Follows markup byte by byte, as a browser's tokenizer does (HTML Standard, 13.2.5), just closely enough to know in
/// what kind of place the next value would stand.
///
/// It keeps positions in the collected bytes instead of copies of names, so scanning hardly allocates.
struct MarkupScanner: Sendable {
    static let refused = Array("refused".utf8)

    private enum State: Sendable {
        case text
        case tagOpen
        case endTagOpen
        case tagName
        case inTag
        case attributeName
        case afterAttributeName
        case beforeValue
        case quoted
        case unquoted
        case declaration
        case bogusComment
        case comment
        case rawText
        case rawTagOpen
        case rawEndTagOpen
        case rawEndTagName
    }

    private var state = State.text
    /// The tag being read or the element whose raw text is being read.
    private var element = MarkupElement()
    private var isEndTag = false
    /// Where the name, the quoted value or the comment being read begins.
    private var start = 0
    private var attributeName = 0..<0
    private var quote = UInt8(ascii: "\"")
    /// Where the first interpolated part of the quoted value stands.
    private var firstInsert: Int?

    var isInText: Bool { state == .text }

    func place(in bytes: [UInt8]) -> MarkupPlace {
        switch state {
        case .text: .text
        case .quoted: element.place(ofValueOf: bytes.name(in: attributeName))
        case .rawText: element.placeOfContent
        case .tagName, .inTag, .attributeName, .afterAttributeName: isEndTag ? .elsewhere : .tag
        case .tagOpen, .endTagOpen, .beforeValue, .unquoted, .declaration, .bogusComment, .comment, .rawTagOpen,
            .rawEndTagOpen, .rawEndTagName:
            .elsewhere
        }
    }

    /// Words for the log, made of our own markup only.
    func whereabouts(in bytes: [UInt8]) -> String {
        switch state {
        case .text: "in text"
        case .quoted: "in the attribute \(bytes.name(in: attributeName))"
        case .beforeValue, .unquoted: "in an attribute without quotes"
        case .declaration, .bogusComment, .comment: "in a comment"
        case .rawText, .rawTagOpen, .rawEndTagOpen, .rawEndTagName: "in a script, a style or the like"
        case .tagOpen, .endTagOpen, .tagName, .inTag, .attributeName, .afterAttributeName: "in a tag"
        }
    }

    /// Called before an interpolated value is written into an attribute.
    mutating func willInsertValue(in bytes: [UInt8]) {
        if firstInsert == nil { firstInsert = bytes.count }
        element.willInsertValue(in: bytes.name(in: attributeName))
    }

    /// Reads what was appended since `first`. An address judged unsafe at its closing quote is replaced in `bytes`.
    mutating func scan(_ bytes: inout [UInt8], from first: Int) {
        var index = first
        while index < bytes.count {
            switch state {
            case .text:
                while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
                if index < bytes.count { state = .tagOpen }
            case .quoted:
                while index < bytes.count, bytes[index] != quote { index += 1 }
                if index < bytes.count { endValue(&bytes, at: &index) }
            case .tagOpen, .endTagOpen, .tagName, .inTag, .attributeName, .afterAttributeName, .beforeValue, .unquoted:
                readTag(&bytes, at: &index)
            case .declaration, .bogusComment, .comment:
                readComment(bytes, at: index)
            case .rawText, .rawTagOpen, .rawEndTagOpen, .rawEndTagName:
                readRawText(bytes, at: index)
            }
            index += 1
        }
    }

    private mutating func readTag(_ bytes: inout [UInt8], at index: inout Int) {
        let byte = bytes[index]
        switch state {
        case .tagOpen, .endTagOpen:
            openTag(byte, at: index)
        case .tagName where byte.endsName:
            element = MarkupElement(named: bytes[start..<index])
            byte == UInt8(ascii: ">") ? endTag() : (state = .inTag)
        case .attributeName where byte.endsName || byte == UInt8(ascii: "="):
            endAttributeName(&bytes, at: &index)
            readAfterName(byte, at: index)
        case .inTag where !byte.endsName:
            start = index
            state = .attributeName
        case .inTag where byte == UInt8(ascii: ">"):
            endTag()
        case .afterAttributeName:
            readAfterName(byte, at: index)
        case .beforeValue:
            beginValue(byte, at: index)
        case .unquoted where byte.isMarkupSpace:
            state = .inTag
        case .unquoted where byte == UInt8(ascii: ">"):
            endTag()
        default:
            break
        }
    }

    private mutating func openTag(_ byte: UInt8, at index: Int) {
        let isEnd = state == .endTagOpen
        start = index
        switch byte {
        case _ where byte.isLetter:
            isEndTag = isEnd
            state = .tagName
        case UInt8(ascii: "/") where !isEnd:
            state = .endTagOpen
        case UInt8(ascii: "!") where !isEnd:
            start = index + 1
            state = .declaration
        case UInt8(ascii: "?") where !isEnd:
            state = .bogusComment
        case UInt8(ascii: "<") where !isEnd:
            state = .tagOpen
        case UInt8(ascii: ">"):
            state = .text
        default:
            state = isEnd ? .bogusComment : .text
        }
    }

    private mutating func endAttributeName(_ bytes: inout [UInt8], at index: inout Int) {
        attributeName = start..<index
        if !element.accepts(attribute: bytes, attributeName) {
            Refusals.record("the attribute http-equiv after a value")
            index += bytes.replace(attributeName, with: Self.refused)
            attributeName = start..<index
        }
    }

    private mutating func readAfterName(_ byte: UInt8, at index: Int) {
        switch byte {
        case UInt8(ascii: "="): state = .beforeValue
        case UInt8(ascii: ">"): endTag()
        case UInt8(ascii: "/"): state = .inTag
        case _ where byte.isMarkupSpace: state = .afterAttributeName
        default:
            start = index
            state = .attributeName
        }
    }

    private mutating func beginValue(_ byte: UInt8, at index: Int) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            quote = byte
            start = index + 1
            firstInsert = nil
            state = .quoted
        case UInt8(ascii: ">"): endTag()
        case _ where byte.isMarkupSpace: break
        default: state = .unquoted
        }
    }

    /// An address is judged here as a whole, since its scheme may come in pieces.
    private mutating func endValue(_ bytes: inout [UInt8], at index: inout Int) {
        state = .inTag
        let name = bytes.name(in: attributeName)
        guard let firstInsert else { return element.didRead(literal: bytes[start..<index], of: name) }
        guard case .url = element.place(ofValueOf: name) else { return }
        let isAllowed = AddressRule.allows(
            bytes[start..<index], literalEnd: firstInsert, mayNameScheme: element.mayNameScheme)
        guard !isAllowed else { return }
        Refusals.record("an address in the attribute \(name)")
        index += bytes.replace(start..<index, with: AddressRule.replacement)
    }

    private mutating func endTag() {
        state = !isEndTag && element.hasRawText ? .rawText : .text
    }

    private mutating func readComment(_ bytes: [UInt8], at index: Int) {
        if state == .declaration, index == start + 1, bytes[start...index].elementsEqual("--".utf8) {
            state = .comment
        } else if bytes[index] == UInt8(ascii: ">") {
            let isEnd = state != .comment || bytes[start..<index].endsComment
            if isEnd { state = .text }
        }
    }

    /// Raw text ends at the end tag of its own element and at nothing else.
    private mutating func readRawText(_ bytes: [UInt8], at index: Int) {
        let byte = bytes[index]
        switch state {
        case _ where byte == UInt8(ascii: "<"):
            state = .rawTagOpen
        case .rawTagOpen:
            state = byte == UInt8(ascii: "/") ? .rawEndTagOpen : .rawText
        case .rawEndTagOpen:
            start = index
            state = byte.isLetter ? .rawEndTagName : .rawText
        case .rawEndTagName where byte.endsName:
            guard element.isNamed(bytes[start..<index]) else {
                state = .rawText
                return
            }
            isEndTag = true
            byte == UInt8(ascii: ">") ? endTag() : (state = .inTag)
        default:
            break
        }
    }
}
