/// What stands above one part of a form: the field's name and, for a file, the file's name as it was sent.
struct MultipartHeader: Equatable, Sendable {
    let name: String
    /// nil for a text field; empty for a file field that was left empty.
    let fileName: String?

    private static let mostLines = 20
    private static let mostNameBytes = 200

    /// - Parameter bytes: The lines without the empty one at their end.
    /// - Throws: `Failure.badRequest` without exactly one `Content-Disposition: form-data` with a name, for text that is
    ///   not UTF-8, and for a part in an encoding that browsers never use.
    init(_ bytes: some Collection<UInt8>) throws {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Failure.badRequest("a name that is not UTF-8")
        }
        // "\r\n" is one Character, so what remains of either control character is a line end that is none.
        let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
        guard lines.count <= Self.mostLines, !text.utf8.contains(0),
            !lines.contains(where: { $0.utf8.contains(13) || $0.utf8.contains(10) })
        else { throw Failure.badRequest("a part with a broken header") }
        var disposition: String?
        for line in lines {
            guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else {
                throw Failure.badRequest("a part with a broken header")
            }
            let value = String(line[line.utf8.index(after: colon)...])
            switch line[..<colon].lowercased() {
            case "content-disposition" where disposition == nil: disposition = value
            case "content-disposition": throw Failure.badRequest("a part with two names")
            case "content-transfer-encoding": try Self.refuseEncoding(value)
            default: break
            }
        }
        guard let disposition else { throw Failure.badRequest("a part without a name") }
        var parameters = try DispositionParameters(disposition)
        guard let name = parameters.values.removeValue(forKey: "name"), name.utf8.count <= Self.mostNameBytes else {
            throw Failure.badRequest("a part without a name")
        }
        self.name = name
        fileName = parameters.values["filename"]
    }

    private static func refuseEncoding(_ value: String) throws {
        guard ["binary", "8bit", "7bit"].contains(trimmed(value).lowercased()) else {
            throw Failure.badRequest("a part in another encoding")
        }
    }
}

/// `form-data; name="a"; filename="b"`. Browsers write `"`, CR and LF in a value as `%22`, `%0D` and `%0A`; other
/// senders write `\"`. A backslash before anything else is part of the name.
private struct DispositionParameters {
    var values: [String: String] = [:]

    init(_ text: String) throws {
        var rest = Substring(text).utf8
        Self.skipBlanks(&rest)
        let kind = Self.word(&rest)
        guard kind.lowercased() == "form-data" else { throw Failure.badRequest("a part that is no form field") }
        while true {
            Self.skipBlanks(&rest)
            if rest.isEmpty { return }
            guard rest.popFirst() == UInt8(ascii: ";") else { throw Failure.badRequest("a part with a broken header") }
            Self.skipBlanks(&rest)
            if rest.isEmpty { return }
            let name = Self.word(&rest).lowercased()
            guard !name.isEmpty, rest.popFirst() == UInt8(ascii: "="), values[name] == nil else {
                throw Failure.badRequest("a part with a broken header")
            }
            values[name] = try rest.first == UInt8(ascii: "\"") ? Self.quoted(&rest) : Self.word(&rest)
        }
    }

    private static func skipBlanks(_ rest: inout Substring.UTF8View) {
        while let byte = rest.first, byte == 32 || byte == 9 { rest.removeFirst() }
    }

    private static func word(_ rest: inout Substring.UTF8View) -> String {
        let word = rest.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "=") && $0 != 32 && $0 != 9 }
        rest = rest[word.endIndex...]
        return String(Substring(word))
    }

    private static func quoted(_ rest: inout Substring.UTF8View) throws -> String {
        rest.removeFirst()
        var bytes: [UInt8] = []
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\"") { return String(decoding: unescaped(bytes), as: UTF8.self) }
            if byte == UInt8(ascii: "\\"), rest.first == UInt8(ascii: "\"") {
                bytes.append(UInt8(ascii: "\""))
                rest.removeFirst()
            } else {
                bytes.append(byte)
            }
        }
        throw Failure.badRequest("a part with a broken header")
    }

    private static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "%")) else { return bytes }
        var result: [UInt8] = []
        var place = 0
        while place < bytes.count {
            switch bytes[place...].prefix(3) {
            case let three where three.elementsEqual("%22".utf8): result.append(UInt8(ascii: "\""))
            case let three where three.elementsEqual("%0D".utf8): result.append(13)
            case let three where three.elementsEqual("%0A".utf8): result.append(10)
            default:
                result.append(bytes[place])
                place += 1
                continue
            }
            place += 3
        }
        return result
    }
}

/// The boundary that a `Content-Type: multipart/form-data; boundary=…` names.
///
/// - Throws: `Failure.badRequest` for none, or one beyond the 70 characters of RFC 2046.
func multipartBoundary(_ contentType: String) throws -> [UInt8] {
    guard let start = contentType.lowercased().utf8.firstRange(of: "boundary=") else {
        throw Failure.badRequest("a form without a boundary")
    }
    let bytes = Array(contentType.utf8.dropFirst(start))
    let boundary =
        bytes.first == UInt8(ascii: "\"")
        ? Array(bytes.dropFirst().prefix { $0 != UInt8(ascii: "\"") })
        : Array(bytes.prefix { $0 != UInt8(ascii: ";") && $0 != 32 && $0 != 9 })
    guard (1...70).contains(boundary.count), boundary.allSatisfy({ $0 >= 32 && $0 < 127 }), boundary.last != 32 else {
        throw Failure.badRequest("a form without a boundary")
    }
    return boundary
}

extension String.UTF8View {
    /// How many bytes stand up to the end of the first place where that text is.
    fileprivate func firstRange(of text: String) -> Int? {
        let bytes = Array(self)
        let wanted = Array(text.utf8)
        guard bytes.count >= wanted.count else { return nil }
        return (0...(bytes.count - wanted.count)).first { bytes[$0...].starts(with: wanted) }.map { $0 + wanted.count }
    }
}
