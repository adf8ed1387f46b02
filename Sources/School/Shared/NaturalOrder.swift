/// Whether a title stands before another as a person would put them: "Grade 2" before "Grade 10". Runs of digits are
/// compared as numbers, everything else letter by letter.
func standsBefore(_ one: String, _ other: String) -> Bool {
    var (left, right) = (one.unicodeScalars[...], other.unicodeScalars[...])
    while let a = left.first, let b = right.first {
        if isDigit(a), isDigit(b) {
            let (x, y) = (number(&left), number(&right))
            if x != y { return x.count == y.count ? x.lexicographicallyPrecedes(y) : x.count < y.count }
        } else {
            if a != b { return a.value < b.value }
            left.removeFirst()
            right.removeFirst()
        }
    }
    return left.isEmpty && !right.isEmpty
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

/// The digits at the start, without leading zeros; they are taken away.
private func number(_ text: inout Substring.UnicodeScalarView) -> [UInt32] {
    var digits: [UInt32] = []
    while let first = text.first, isDigit(first) {
        if !digits.isEmpty || first != "0" { digits.append(first.value) }
        text.removeFirst()
    }
    return digits
}
