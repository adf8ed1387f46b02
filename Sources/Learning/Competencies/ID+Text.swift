/// Crockford base 32: digits and capital letters without I, L, O and U (https://www.crockford.com/base32.html).
extension ID: LosslessStringConvertible {
    /// 13 characters, always of the same length, so that text order equals number order.
    public var description: String {
        var letters: [UInt8] = []
        letters.reserveCapacity(13)
        for place in stride(from: 60, through: 0, by: -5) {
            letters.append(crockfordLetters[Int(rawValue >> Int64(place) & 31)])
        }
        return String(decoding: letters, as: UTF8.self)
    }

    /// Reads what a person may have typed: lower case, I or L for 1, O for 0.
    /// Nothing when the length is not 13, a character is foreign, or the number does not fit in 63 bits.
    public init?(_ text: String) {
        let letters = text.utf8
        guard letters.count == 13 else { return nil }
        var value: Int64 = 0
        for (place, letter) in letters.enumerated() {
            // 13 characters carry 65 bits; the first may only hold the 3 that are left of 63.
            guard let digit = crockfordDigit(letter), place > 0 || digit < 8 else { return nil }
            value = value << 5 | digit
        }
        self.init(rawValue: value)
    }
}

extension ID: Codable {
    /// As text: a JSON number beyond 2^53 would be rounded by readers in other languages.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let id = ID(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an id of 13 characters")
        }
        self = id
    }
}

extension ID: CodingKeyRepresentable {
    public var codingKey: any CodingKey { TextKey(stringValue: description) }

    public init?(codingKey: some CodingKey) {
        self.init(codingKey.stringValue)
    }
}

/// A coding key that is plain text.
struct TextKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) {
        self.stringValue = stringValue
    }

    init?(intValue: Int) {
        nil
    }
}

private let crockfordLetters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

private func crockfordDigit(_ letter: UInt8) -> Int64? {
    let capital = letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z") ? letter - 32 : letter
    switch capital {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return Int64(capital - UInt8(ascii: "0"))
    case UInt8(ascii: "O"): return 0
    case UInt8(ascii: "I"), UInt8(ascii: "L"): return 1
    case UInt8(ascii: "A")...UInt8(ascii: "H"): return Int64(capital - UInt8(ascii: "A")) + 10
    case UInt8(ascii: "J"), UInt8(ascii: "K"): return Int64(capital - UInt8(ascii: "J")) + 18
    case UInt8(ascii: "M"), UInt8(ascii: "N"): return Int64(capital - UInt8(ascii: "M")) + 20
    case UInt8(ascii: "P")...UInt8(ascii: "T"): return Int64(capital - UInt8(ascii: "P")) + 22
    case UInt8(ascii: "V")...UInt8(ascii: "Z"): return Int64(capital - UInt8(ascii: "V")) + 27
    default: return nil
    }
}
