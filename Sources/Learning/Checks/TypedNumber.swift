/// A number as people type it: `12`, `-0.5`, `1,5`, `1,250`, `3/4`, `1 1/2`, `½`, `$12`, `2.5 cm`, `75 %`.
public struct TypedNumber: Hashable, Sendable {
    /// What it may mean, likeliest first. `1,250` is a thousand and something for one reader and a little more than one
    /// for another; nobody should lose a point to that.
    public let readings: [Double]
    /// What stands beside the number, as it was typed; empty for a bare number.
    public let unit: String

    /// Longer texts are no numbers.
    public static let mostBytes = 60
    /// Numbers from here on are not taken: they come from a slip or from mischief.
    static let limit = 1e15

    /// Nothing when the text is not one number with at most one unit.
    public init?(_ text: String) {
        guard text.utf8.count <= Self.mostBytes else { return nil }
        var scanner = NumberScanner(text)
        guard let found = scanner.read() else { return nil }
        let readings = found.readings.filter { $0.isFinite && $0.magnitude < Self.limit }
        guard !readings.isEmpty else { return nil }
        self.readings = readings
        unit = found.unit
    }
}

/// Reads one number from characters, left to right.
private struct NumberScanner {
    private let text: [Character]
    private var place = 0

    init(_ text: String) {
        self.text = Self.plain(text)
    }

    mutating func read() -> (readings: [Double], unit: String)? {
        skipSpace()
        var isNegative = take(["-", "+"]) == "-"
        skipSpace()
        let currency = take(["$", "€", "£", "¢"])
        skipSpace()
        if !isNegative, currency != nil { isNegative = take(["-"]) != nil }
        guard let first = readNumeral() else { return nil }
        var readings = first.readings
        if let fraction = readFraction(after: first) {
            guard let value = fraction.value else { return nil }
            readings = [value]
        }
        skipSpace()
        let unit = String(text[place...]).trimmedEnd
        guard isUnit(unit), currency == nil || unit.isEmpty else { return nil }
        return (readings.map { isNegative ? -$0 : $0 }, currency.map(String.init) ?? unit)
    }

    private struct Numeral {
        let readings: [Double]
        /// The value where it was written with digits alone.
        let whole: Double?
    }

    /// Digits with points and commas between them, perhaps grouped by spaces, perhaps with an exponent.
    private mutating func readNumeral() -> Numeral? {
        var numeral = ""
        while let next = peek, next.isDigit || next == "." || next == "," {
            numeral.append(next)
            place += 1
        }
        if numeral.allSatisfy(\.isDigit), (1...3).contains(numeral.count) {
            while let group = spacedGroup() { numeral += group }
        }
        while let last = numeral.last, !last.isDigit { numeral.removeLast() }
        guard numeral.contains(where: \.isDigit) else { return nil }
        let exponent = readExponent()
        let readings = Self.readings(of: numeral).compactMap { Double($0 + exponent) }
        guard !readings.isEmpty else { return nil }
        let isWhole = exponent.isEmpty && numeral.allSatisfy(\.isDigit)
        return Numeral(readings: readings, whole: isWhole ? readings.first : nil)
    }

    /// A space, then exactly three digits that begin no fraction: `12 000`.
    private mutating func spacedGroup() -> String? {
        guard peek == " ", place + 3 < text.count else { return nil }
        let group = text[(place + 1)...(place + 3)]
        guard group.allSatisfy(\.isDigit) else { return nil }
        if place + 4 < text.count, text[place + 4].isDigit || text[place + 4] == "/" { return nil }
        place += 4
        return String(group)
    }

    private mutating func readExponent() -> String {
        guard let mark = peek, mark == "e" || mark == "E" else { return "" }
        var end = place + 1
        if end < text.count, text[end] == "-" || text[end] == "+" { end += 1 }
        let start = end
        while end < text.count, text[end].isDigit, end - start < 4 { end += 1 }
        guard end > start else { return "" }
        defer { place = end }
        return String(text[place..<end])
    }

    /// The rest of `3/4` or of `1 1/2`. The outer value is missing when there is no fraction, the inner one when it
    /// is broken off or divides by zero.
    private mutating func readFraction(after first: Numeral) -> (value: Double?, Void)? {
        let start = place
        skipSpace()
        if take(["/"]) != nil {
            skipSpace()
            return (quotient(first.readings.first, readNumeral()?.readings.first), ())
        }
        guard let whole = first.whole, peek?.isDigit == true, let top = readNumeral()?.whole else {
            place = start
            return nil
        }
        skipSpace()
        guard take(["/"]) != nil else { return (nil, ()) }
        skipSpace()
        return (quotient(top, readNumeral()?.whole).map { whole + $0 }, ())
    }

    private func quotient(_ top: Double?, _ bottom: Double?) -> Double? {
        guard let top, let bottom, bottom != 0 else { return nil }
        return top / bottom
    }

    /// A few letters, or one of the signs that stand for a unit.
    private func isUnit(_ text: String) -> Bool {
        guard let first = text.first else { return true }
        guard text.count <= 30, first.isLetter || "%°$¢€£".contains(first) else { return false }
        return text.allSatisfy { $0.isLetter || $0 == " " || "%°$¢€£²³/.".contains($0) }
    }

    /// The ways in which points and commas can be read, each as digits with one point.
    private static func readings(of numeral: String) -> [String] {
        let marks = numeral.filter { !$0.isDigit }
        guard let last = marks.last else { return [numeral] }
        let isMixed = Set(marks).count == 2
        let groups = numeral.split(omittingEmptySubsequences: false) { !$0.isDigit }
        let isGrouped =
            (1...3).contains(groups[0].count) && groups[0] != "0" && groups.dropFirst().allSatisfy { $0.count == 3 }
        if marks.count == 1 {
            let decimal = groups[0] + "." + groups[1]
            guard isGrouped else { return ["0" + decimal] }
            return last == "," ? [groups.joined(), String(decimal)] : [String(decimal), groups.joined()]
        }
        if isMixed, marks.dropLast().allSatisfy({ $0 != last }) {
            let whole = groups.dropLast()
            guard let fraction = groups.last, (1...3).contains(whole[0].count),
                whole.dropFirst().allSatisfy({ $0.count == 3 })
            else { return [] }
            return [whole.joined() + "." + fraction]
        }
        return !isMixed && isGrouped ? [groups.joined()] : []
    }

    private var peek: Character? { place < text.count ? text[place] : nil }

    private mutating func take(_ wanted: Set<Character>) -> Character? {
        guard let next = peek, wanted.contains(next) else { return nil }
        place += 1
        return next
    }

    private mutating func skipSpace() {
        while peek == " " { place += 1 }
    }

    /// One sign for each idea: minus signs, fraction bars, spaces and the fractions that are one character.
    private static func plain(_ text: String) -> [Character] {
        text.flatMap { character -> [Character] in
            if let fraction = fractions[character] { return Array(" " + fraction) }
            switch character {
            case "−", "–", "﹣", "－": return ["-"]
            case "⁄", "∕", "÷": return ["/"]
            default: return character.isWhitespace ? [" "] : [character]
            }
        }
    }

    private static let fractions: [Character: String] = [
        "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5", "⅘": "4/5",
        "⅙": "1/6", "⅚": "5/6", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8",
    ]
}

extension Character {
    /// 0 to 9, and no digit of another script: those would not read as a `Double`.
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) && isASCII }
}

extension String {
    fileprivate var trimmedEnd: String {
        var rest = Substring(self)
        while let last = rest.last, last == " " || last == "." { rest.removeLast() }
        return String(rest)
    }
}
