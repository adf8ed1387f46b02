/// A QR code (ISO/IEC 18004) of text in byte mode, error correction level L, versions 1 to 9: up to 230 bytes, which is
/// more than a key for an app needs.
struct QRCode: Sendable, Equatable {
    /// Modules on each side.
    let size: Int
    /// Dark ones are true; row by row.
    private(set) var modules: [Bool]
    /// Modules that every code of this version has, which no mask changes.
    private var isFixed: [Bool]

    /// Nil for text that does not fit.
    init?(_ text: String) {
        self.init(Array(text.utf8))
    }

    /// - Parameter mask: 0…7; nil takes the one that is easiest to read.
    init?(_ bytes: [UInt8], mask: Int? = nil) {
        guard let version = QRVersion.smallest(for: bytes.count) else { return nil }
        self.init(version)
        place(version.codewords(of: bytes))
        let masked = (0..<8).filter { mask == nil || mask == $0 }.map { self.masked($0) }
        guard let best = masked.min(by: { $0.penalty < $1.penalty }) else { return nil }
        self = best
    }

    private init(_ version: QRVersion) {
        size = version.size
        modules = Array(repeating: false, count: size * size)
        isFixed = modules
        drawFixed(version)
    }

    func isDark(_ x: Int, _ y: Int) -> Bool {
        (0..<size).contains(x) && (0..<size).contains(y) && modules[y * size + x]
    }

    private mutating func fix(_ x: Int, _ y: Int, _ isDark: Bool) {
        guard (0..<size).contains(x), (0..<size).contains(y) else { return }
        modules[y * size + x] = isDark
        isFixed[y * size + x] = true
    }

    private mutating func drawFixed(_ version: QRVersion) {
        for place in 0..<size {
            fix(6, place, place.isMultiple(of: 2))
            fix(place, 6, place.isMultiple(of: 2))
        }
        for (x, y) in [(3, 3), (size - 4, 3), (3, size - 4)] {
            square(x, y, radius: 4) { $0 != 2 && $0 != 4 }
        }
        let marks = version.alignment
        for x in marks {
            for y in marks where !isCorner(x, y) { square(x, y, radius: 2) { $0 != 1 } }
        }
        drawFormat(mask: 0)
        guard version.number >= 7 else { return }
        var rest = version.number
        for _ in 0..<12 { rest = rest << 1 ^ (rest >> 11) * 0x1F25 }
        let bits = version.number << 12 | rest
        for place in 0..<18 {
            let (far, near) = (size - 11 + place % 3, place / 3)
            fix(far, near, bits >> place & 1 == 1)
            fix(near, far, bits >> place & 1 == 1)
        }
    }

    private func isCorner(_ x: Int, _ y: Int) -> Bool {
        (x == 6 && y == 6) || (x == 6 && y == size - 7) || (x == size - 7 && y == 6)
    }

    private mutating func square(_ x: Int, _ y: Int, radius: Int, _ isDark: (Int) -> Bool) {
        for down in -radius...radius {
            for right in -radius...radius { fix(x + right, y + down, isDark(max(abs(down), abs(right)))) }
        }
    }

    /// Level and mask, twice.
    private mutating func drawFormat(mask: Int) {
        let data = 1 << 3 | mask
        var rest = data
        for _ in 0..<10 { rest = rest << 1 ^ (rest >> 9) * 0x537 }
        let bits = (data << 10 | rest) ^ 0x5412
        func bit(_ place: Int) -> Bool { bits >> place & 1 == 1 }
        for place in 0..<6 { fix(8, place, bit(place)) }
        fix(8, 7, bit(6))
        fix(8, 8, bit(7))
        fix(7, 8, bit(8))
        for place in 9..<15 { fix(14 - place, 8, bit(place)) }
        for place in 0..<8 { fix(size - 1 - place, 8, bit(place)) }
        for place in 8..<15 { fix(8, size - 15 + place, bit(place)) }
        fix(8, size - 8, true)
    }

    /// Up and down in strips of two, from the right.
    private mutating func place(_ codewords: [UInt8]) {
        var bit = 0
        var right = size - 1
        while right >= 1 {
            if right == 6 { right = 5 }
            let isUpward = (right + 1) & 2 == 0
            for step in 0..<size {
                let y = isUpward ? size - 1 - step : step
                for x in [right, right - 1] where !isFixed[y * size + x] && bit < codewords.count * 8 {
                    modules[y * size + x] = codewords[bit / 8] >> UInt8(7 - bit % 8) & 1 == 1
                    bit += 1
                }
            }
            right -= 2
        }
    }

    private func masked(_ mask: Int) -> QRCode {
        var code = self
        for y in 0..<size {
            for x in 0..<size where !isFixed[y * size + x] && Self.flips(mask, x, y) {
                code.modules[y * size + x].toggle()
            }
        }
        code.drawFormat(mask: mask)
        return code
    }

    private static func flips(_ mask: Int, _ x: Int, _ y: Int) -> Bool {
        switch mask {
        case 0: (x + y) % 2 == 0
        case 1: y % 2 == 0
        case 2: x % 3 == 0
        case 3: (x + y) % 3 == 0
        case 4: (x / 3 + y / 2) % 2 == 0
        case 5: x * y % 2 + x * y % 3 == 0
        case 6: (x * y % 2 + x * y % 3) % 2 == 0
        default: ((x + y) % 2 + x * y % 3) % 2 == 0
        }
    }

    /// How hard a camera has it: long runs, blocks, what looks like a corner, and too much of one colour.
    private var penalty: Int {
        var sum = 0
        for line in 0..<size {
            sum += Self.penalty(of: (0..<size).map { isDark($0, line) })
            sum += Self.penalty(of: (0..<size).map { isDark(line, $0) })
        }
        for y in 0..<(size - 1) {
            for x in 0..<(size - 1) {
                let dark = [isDark(x, y), isDark(x + 1, y), isDark(x, y + 1), isDark(x + 1, y + 1)].count { $0 }
                if dark == 0 || dark == 4 { sum += 3 }
            }
        }
        let share = modules.count { $0 } * 100 / max(1, modules.count)
        return sum + abs(share - 50) / 5 * 10
    }

    private static let corner = [true, false, true, true, true, false, true]

    private static func penalty(of line: [Bool]) -> Int {
        var sum = 0
        var run = 0
        for place in line.indices {
            run = place > 0 && line[place] == line[place - 1] ? run + 1 : 1
            if run == 5 { sum += 3 } else if run > 5 { sum += 1 }
        }
        for place in 0...(line.count - 7) where Array(line[place..<place + 7]) == corner {
            let before = line[max(0, place - 4)..<place].contains(true)
            let after = line[(place + 7)..<min(line.count, place + 11)].contains(true)
            if !before || !after { sum += 40 }
        }
        return sum
    }
}
