/// Numbers as people in the United States write them, in English and in Spanish alike: 1,234.5 (CLDR 48, `es-US`).
///
/// Written out by hand so that the result never depends on the server's locale.
enum Numerals {
    static func grouped(_ number: Int) -> String {
        let digits = Array(String(number.magnitude).utf8)
        var text: [UInt8] = number < 0 ? [UInt8(ascii: "-")] : []
        for (position, digit) in digits.enumerated() {
            if position > 0, (digits.count - position).isMultiple(of: 3) { text.append(UInt8(ascii: ",")) }
            text.append(digit)
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// At most so many digits after the point, without zeros at the end; halves are rounded away from zero. Empty for
    /// what is not a number or too large to show (from 10¹² on).
    static func decimal(_ number: Double, digits: Int) -> String {
        let digits = min(max(digits, 0), 3)
        let scale = [1, 10, 100, 1000][digits]
        let magnitude = number.magnitude
        guard magnitude.isFinite, magnitude < 1e12 else { return "" }
        let scaled = Int((magnitude * Double(scale)).rounded())
        var fraction = String(scaled % scale + scale).dropFirst()
        while fraction.last == "0" { fraction.removeLast() }
        let whole = grouped(scaled / scale)
        let sign = number < 0 && scaled > 0 ? "-" : ""
        return sign + (digits == 0 || fraction.isEmpty ? whole : whole + "." + fraction)
    }
}

extension Format {
    /// 1,234
    func number(_ number: Int) -> String {
        Numerals.grouped(number)
    }

    /// 1,234.5; empty for what is not a number.
    func number(_ number: Double, digits: Int = 1) -> String {
        Numerals.decimal(number, digits: digits)
    }

    /// 62% of a share of 0.62. Never shown to people without the counts it is made of.
    func percent(_ share: Double) -> String {
        let number = Numerals.decimal(share * 100, digits: 0)
        return number.isEmpty ? "" : words.unitPercent(number: number)
    }

    /// 640 KB, 1.4 MB. A kilobyte has 1,024 bytes, as in the limits that the settings name.
    func size(bytes: Int) -> String {
        let size = Double(max(bytes, 0))
        return switch size {
        case ..<1024: words.unitBytes(count: max(bytes, 0))
        case ..<1_048_064: words.unitKilobytes(size: Numerals.decimal(size / 1024, digits: 0))
        // From here on a rounded size would read "1,024 KB" or "1,024 MB".
        case ..<1_073_688_576: words.unitMegabytes(size: Numerals.decimal(size / 1_048_576, digits: 1))
        default: words.unitGigabytes(size: Numerals.decimal(size / 1_073_741_824, digits: 1))
        }
    }

    /// 25 min, 1 h 20 min, 2 h.
    func duration(minutes: Int) -> String {
        let minutes = max(minutes, 0)
        switch (minutes / 60, minutes % 60) {
        case (0, let minutes): return words.unitMinutes(minutes: minutes)
        case (let hours, 0): return words.unitHours(hours: hours)
        case (let hours, let minutes): return words.unitHoursAndMinutes(hours: hours, minutes: minutes)
        }
    }

    /// about 25 min
    func about(minutes: Int) -> String {
        words.unitAbout(duration: duration(minutes: minutes))
    }
}
