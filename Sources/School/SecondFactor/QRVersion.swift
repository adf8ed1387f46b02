/// A size of QR codes and how its bytes are secured, at error correction level L. Numbers from ISO/IEC 18004, table 9
/// and annex E; up to version 9 all blocks are of one length.
struct QRVersion: Sendable {
    let number: Int
    /// Bytes of text and of correction together.
    private let codewords: Int
    private let correctionPerBlock: Int
    private let blocks: Int
    /// Where the small squares stand, in both directions.
    let alignment: [Int]

    var size: Int { 17 + 4 * number }
    private var dataCount: Int { codewords - correctionPerBlock * blocks }
    /// The kind of content and its length take a byte and a half, the end half a byte.
    private var capacity: Int { dataCount - 2 }

    private static let all = [
        QRVersion(number: 1, codewords: 26, correctionPerBlock: 7, blocks: 1, alignment: []),
        QRVersion(number: 2, codewords: 44, correctionPerBlock: 10, blocks: 1, alignment: [6, 18]),
        QRVersion(number: 3, codewords: 70, correctionPerBlock: 15, blocks: 1, alignment: [6, 22]),
        QRVersion(number: 4, codewords: 100, correctionPerBlock: 20, blocks: 1, alignment: [6, 26]),
        QRVersion(number: 5, codewords: 134, correctionPerBlock: 26, blocks: 1, alignment: [6, 30]),
        QRVersion(number: 6, codewords: 172, correctionPerBlock: 18, blocks: 2, alignment: [6, 34]),
        QRVersion(number: 7, codewords: 196, correctionPerBlock: 20, blocks: 2, alignment: [6, 22, 38]),
        QRVersion(number: 8, codewords: 242, correctionPerBlock: 24, blocks: 2, alignment: [6, 24, 42]),
        QRVersion(number: 9, codewords: 292, correctionPerBlock: 30, blocks: 2, alignment: [6, 26, 46]),
    ]

    static func smallest(for bytes: Int) -> QRVersion? {
        all.first { bytes <= $0.capacity }
    }

    /// The text with its head, filled up, and the bytes that mend it, in the order of the drawing.
    func codewords(of text: [UInt8]) -> [UInt8] {
        // 0100 is byte mode; the count and the text follow half a byte later.
        var data: [UInt8] = []
        var half: UInt8 = 0b0100
        for byte in [UInt8(truncatingIfNeeded: text.count)] + text {
            data.append(half << 4 | byte >> 4)
            half = byte & 15
        }
        data.append(half << 4)
        var filler: UInt8 = 0xEC
        while data.count < dataCount {
            data.append(filler)
            filler ^= 0xEC ^ 0x11
        }
        let length = dataCount / blocks
        let parts = (0..<blocks).map { Array(data[($0 * length)..<(($0 + 1) * length)]) }
        let divisor = ReedSolomon.divisor(degree: correctionPerBlock)
        let mends = parts.map { ReedSolomon.remainder(of: $0, by: divisor) }
        return (0..<length).flatMap { place in parts.map { $0[place] } }
            + (0..<correctionPerBlock).flatMap { place in mends.map { $0[place] } }
    }
}

/// Reed–Solomon codes over the field of 256 elements with the polynomial x⁸ + x⁴ + x³ + x² + 1.
enum ReedSolomon {
    static func multiply(_ one: UInt8, _ other: UInt8) -> UInt8 {
        var product = 0
        for place in (0..<8).reversed() {
            product = product << 1 ^ (product >> 7) * 0x11D
            if other >> UInt8(place) & 1 == 1 { product ^= Int(one) }
        }
        return UInt8(truncatingIfNeeded: product)
    }

    /// (x − 1)(x − 2)(x − 4)…, without its first coefficient, which is 1.
    static func divisor(degree: Int) -> [UInt8] {
        var result = Array(repeating: UInt8(0), count: max(0, degree - 1)) + [1]
        var root: UInt8 = 1
        for _ in 0..<degree {
            for place in result.indices {
                result[place] = multiply(result[place], root)
                if place + 1 < result.count { result[place] ^= result[place + 1] }
            }
            root = multiply(root, 2)
        }
        return result
    }

    static func remainder(of data: [UInt8], by divisor: [UInt8]) -> [UInt8] {
        var rest = Array(repeating: UInt8(0), count: divisor.count)
        for byte in data {
            let factor = byte ^ (rest.first ?? 0)
            rest = Array(rest.dropFirst()) + [0]
            for place in rest.indices { rest[place] ^= multiply(divisor[place], factor) }
        }
        return rest
    }
}
