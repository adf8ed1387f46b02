/// The name of a sent file, safe to show, to store and to send back: without folders, control characters and the marks
/// that turn the direction of writing (which let `exe.jpg` look like `jpg.exe`), at most 120 characters, with its
/// extension kept. A name of which nothing is left becomes `file`.
func cleanedFileName(_ name: String) -> String {
    let base = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
    var scalars = String.UnicodeScalarView()
    for scalar in base.unicodeScalars where !isHidden(scalar) { scalars.append(scalar) }
    let cleaned = trimmed(String(scalars))
    guard cleaned.contains(where: { $0 != "." }) else { return "file" }
    let ending = fileExtension(cleaned).map { "." + $0 } ?? ""
    let stem = trimmed(String(cleaned.dropLast(ending.count)))
    return shortened(stem.isEmpty ? "file" : stem, most: 120 - ending.count) + ending
}

/// The letters after the last dot, at most ten ASCII letters and digits; nil when the name ends otherwise.
func fileExtension(_ name: String) -> String? {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let ending = name[name.index(after: dot)...]
    guard (1...10).contains(ending.utf8.count),
        ending.utf8.allSatisfy({ (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) })
    else { return nil }
    return String(ending)
}

/// Counted in code points: one character can hold hundreds of combining marks.
private func shortened(_ text: String, most: Int) -> String {
    var kept = ""
    var count = 0
    for character in text {
        count += character.unicodeScalars.count
        if count > most { break }
        kept.append(character)
    }
    return kept.isEmpty ? "file" : kept
}

private func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: return true
    default: break
    }
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: return true
    default: return false
    }
}
