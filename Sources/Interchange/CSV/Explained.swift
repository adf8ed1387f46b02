/// An error that can be shown to the person who handed us the file.
public protocol Explained: Error, Sendable {
    /// What is wrong, in one plain English sentence.
    var sentence: String { get }
    /// What that person can do about it.
    var advice: String { get }
}

/// Text from outside, cut so that a message or a log line stays one short line.
package func shortened(_ text: String, to limit: Int = 60) -> String {
    var kept = ""
    kept.reserveCapacity(limit)
    var count = 0
    for scalar in text.unicodeScalars {
        guard count < limit else { return kept + "…" }
        kept.unicodeScalars.append(scalar.isControlCharacter ? "\u{FFFD}" : scalar)
        count += 1
    }
    return kept
}

extension Unicode.Scalar {
    /// Control characters and the marks that turn the direction of text: neither belongs in a message.
    fileprivate var isControlCharacter: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
