import Foundation
import SQL

/// How words are compared in a search: as names are, and without accents, since not every keyboard has them.
func foldedForSearch(_ text: String) -> String {
    foldedName(text).folding(options: .diacriticInsensitive, locale: nil)
}

/// A condition: the folded `column` holds each of the first words of a search, in any order. True for no words.
///
/// - Parameter search: as a person typed it; at most six words of it count.
func holdsWords(_ column: SQL, of search: String) -> SQL {
    let words = searchWords(search)
    guard !words.isEmpty else { return "TRUE" }
    // Both sides are folded, so that it does not matter that SQLite's LIKE ignores the case of ASCII letters.
    return .joined(words.map { "\(column) LIKE \(likePattern($0)) ESCAPE '\\'" }, separator: " AND ")
}

/// The words that count in a search.
func searchWords(_ search: String) -> [String] {
    foldedForSearch(String(search.prefix(200))).split(whereSeparator: \.isWhitespace).prefix(6).map(String.init)
}

private func likePattern(_ word: String) -> String {
    var pattern = "%"
    for scalar in word.unicodeScalars {
        if scalar == "%" || scalar == "_" || scalar == "\\" { pattern.unicodeScalars.append("\\") }
        pattern.unicodeScalars.append(scalar)
    }
    return pattern + "%"
}
