/// The state of a fold as a line of words. Projections keep it: it is exact to the last bit, and quick to read.
///
/// Whole numbers are written in decimal, other numbers as `x` and the 16 hexadecimal digits of their bits (IEEE 754),
/// and what is missing as `-`.
struct CompactWriter {
    private var bytes: [UInt8] = []

    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func write(_ number: Int64) {
        separate()
        bytes.append(contentsOf: String(number).utf8)
    }

    mutating func write(_ number: Int) { write(Int64(number)) }

    mutating func write(_ isTrue: Bool) { write(Int64(isTrue ? 1 : 0)) }

    mutating func write(_ number: Double) {
        separate()
        bytes.append(UInt8(ascii: "x"))
        for place in stride(from: UInt64(60), through: 0, by: -4) {
            bytes.append(hexadecimalDigits[Int(number.bitPattern >> place & 15)])
        }
    }

    mutating func write(_ time: Timestamp) { write(time.milliseconds) }

    mutating func write<Entity>(_ id: ID<Entity>) { write(id.rawValue) }

    mutating func write<Value>(_ value: Value?, _ write: (inout CompactWriter, Value) -> Void) {
        if let value {
            write(&self, value)
        } else {
            separate()
            bytes.append(UInt8(ascii: "-"))
        }
    }

    private mutating func separate() {
        if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
    }
}

/// A state that nobody wrote this way: the projection is to be made anew from the ledger.
struct DamagedState: Error {}

/// Reads what `CompactWriter` wrote, in the same order.
struct CompactReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    mutating func int64() throws(DamagedState) -> Int64 {
        let isNegative = place < bytes.count && bytes[place] == UInt8(ascii: "-")
        if isNegative { place += 1 }
        var value: Int64 = 0
        let start = place
        while place < bytes.count, bytes[place] != UInt8(ascii: " ") {
            let digit = Int64(bytes[place]) - 48
            guard (0...9).contains(digit) else { throw DamagedState() }
            // Collected below zero, where there is room for the smallest number.
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, overflowAgain) = product.subtractingReportingOverflow(digit)
            guard !overflow, !overflowAgain else { throw DamagedState() }
            value = sum
            place += 1
        }
        guard place > start, isNegative || value != .min else { throw DamagedState() }
        place += 1
        return isNegative ? value : -value
    }

    mutating func count() throws(DamagedState) -> Int {
        let value = try int64()
        guard (0...1_000_000_001).contains(value) else { throw DamagedState() }
        return Int(value)
    }

    mutating func bool() throws(DamagedState) -> Bool { try int64() == 1 }

    mutating func double() throws(DamagedState) -> Double {
        guard place + 17 <= bytes.count, bytes[place] == UInt8(ascii: "x") else { throw DamagedState() }
        var bits: UInt64 = 0
        for digit in bytes[place + 1..<place + 17] {
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): bits = bits << 4 | UInt64(digit - 48)
            case UInt8(ascii: "a")...UInt8(ascii: "f"): bits = bits << 4 | UInt64(digit - 87)
            default: throw DamagedState()
            }
        }
        place += 18
        let value = Double(bitPattern: bits)
        guard value.isFinite else { throw DamagedState() }
        return value
    }

    mutating func time() throws(DamagedState) -> Timestamp { Timestamp(milliseconds: try int64()) }

    mutating func id<Entity>(_ entity: Entity.Type = Entity.self) throws(DamagedState) -> ID<Entity> {
        guard let id = ID<Entity>(rawValue: try int64()) else { throw DamagedState() }
        return id
    }

    /// True, and past the mark, when nothing was written here.
    mutating func isMissing() -> Bool {
        guard place < bytes.count, bytes[place] == UInt8(ascii: "-"),
            place + 1 == bytes.count || bytes[place + 1] == UInt8(ascii: " ")
        else { return false }
        place += 2
        return true
    }

    mutating func end() throws(DamagedState) {
        guard place >= bytes.count else { throw DamagedState() }
    }
}

/// True when two states say the same. Their numbers may differ in the last digits, as the exponential function of
/// two machines does.
public func statesAgree(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    let leftWords = left.utf8.split(separator: UInt8(ascii: " "))
    let rightWords = right.utf8.split(separator: UInt8(ascii: " "))
    return leftWords.count == rightWords.count
        && zip(leftWords, rightWords).allSatisfy { left, right in
            if left.elementsEqual(right) { return true }
            var leftReader = CompactReader(String(decoding: left, as: UTF8.self))
            var rightReader = CompactReader(String(decoding: right, as: UTF8.self))
            guard let left = try? leftReader.double(), let right = try? rightReader.double() else { return false }
            return (left - right).magnitude <= 1e-9 * max(1, left.magnitude)
        }
}

private let hexadecimalDigits = Array("0123456789abcdef".utf8)
