import Learning

/// The fields of a form that was sent, in order. A name may stand in it more than once.
struct Form: Sendable {
    static let mostFields = 1_000

    let fields: [(name: String, value: String)]
    /// Files of a `multipart/form-data` form, already on disk and hashed.
    let files: [ReceivedFile]

    init(fields: [(name: String, value: String)], files: [ReceivedFile] = []) {
        self.fields = fields
        self.files = files
    }

    /// Reads `application/x-www-form-urlencoded`, the format of a query as well.
    ///
    /// - Throws: `Failure.badRequest` for more than `mostFields` fields, text that is not UTF-8, or a NUL.
    init(urlEncoded bytes: [UInt8]) throws {
        var fields: [(name: String, value: String)] = []
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            guard fields.count < Self.mostFields else { throw Failure.badRequest("too many fields") }
            let halves = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = halves.first.flatMap(decodedText),
                let value = decodedText(halves.count > 1 ? halves[1] : pair.prefix(0))
            else { throw Failure.badRequest("text that is not UTF-8") }
            fields.append((name, value))
        }
        self.init(fields: fields)
    }

    /// The first field of that name, with white space at both ends left out and line ends as `\n`.
    ///
    /// - Throws: `Failure.badRequest` when it is longer than `most` bytes: the page would not have let it through.
    func text(_ name: String, most: Int = 20_000) throws -> String {
        guard let value = raw(name) else { return "" }
        guard value.utf8.count <= most else { throw Failure.badRequest("\(name) is too long") }
        return trimmed(value.replacingLineEnds)
    }

    /// The field as it came, such as a password.
    func raw(_ name: String) -> String? {
        fields.first { $0.name == name }?.value
    }

    func all(_ name: String) -> [String] {
        fields.filter { $0.name == name }.map(\.value)
    }

    func id<Entity>(_ name: String, of entity: Entity.Type = Entity.self) -> ID<Entity>? {
        raw(name).flatMap { ID(trimmed($0)) }
    }

    func ids<Entity>(_ name: String, of entity: Entity.Type = Entity.self) -> [ID<Entity>] {
        all(name).compactMap { ID(trimmed($0)) }
    }

    func int(_ name: String) -> Int? {
        raw(name).flatMap { Int(trimmed($0)) }
    }

    func isOn(_ name: String) -> Bool { raw(name) != nil }

    /// What an idempotency key stands for: the same fields and files, apart from the masked token.
    var contentHash: String {
        var bytes: [UInt8] = []
        for (name, value) in fields where name != "token" {
            bytes += name.utf8
            bytes.append(0)
            bytes += value.utf8
            bytes.append(0)
        }
        for file in files {
            bytes += file.sha256.utf8
            bytes.append(0)
        }
        return sha256Hex(bytes)
    }
}

private func decodedText(_ bytes: some Sequence<UInt8>) -> String? {
    var decoded: [UInt8] = []
    var pending: [UInt8] = []
    for byte in bytes {
        if !pending.isEmpty {
            pending.append(byte)
            guard pending.count == 3 else { continue }
            guard let value = [UInt8](hex: String(decoding: pending.dropFirst(), as: UTF8.self)) else { return nil }
            decoded += value
            pending = []
        } else if byte == UInt8(ascii: "%") {
            pending = [byte]
        } else {
            decoded.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
        }
    }
    guard pending.isEmpty, !decoded.contains(0) else { return nil }
    return String(validating: decoded, as: UTF8.self)
}

/// Without white space at both ends.
func trimmed(_ text: String) -> String {
    var rest = Substring(text)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
}

extension String {
    /// Browsers send `\r\n`; we keep `\n`.
    fileprivate var replacingLineEnds: String {
        guard utf8.contains(13) else { return self }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        var previous: UInt8 = 0
        for byte in utf8 {
            switch byte {
            case 13: bytes.append(10)
            case 10 where previous == 13: break
            default: bytes.append(byte)
            }
            previous = byte
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
