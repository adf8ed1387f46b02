/// Two texts side by side: which words stayed, which went and which came.
///
/// The kept and removed runs make up the old text, the kept and added runs the new one, character by character.
public struct WordDifference: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case kept, removed, added
    }

    public struct Run: Hashable, Sendable {
        public let kind: Kind
        public let words: String
    }

    public let runs: [Run]

    /// Takes time and memory for at most `mostPairs` pairs of words; longer texts are shown as wholly changed between
    /// what they begin and end with alike.
    public init(from old: String, to new: String) {
        let before = Self.words(old)
        let after = Self.words(new)
        var start = 0
        while start < before.count, start < after.count, before[start] == after[start] { start += 1 }
        var end = 0
        while end < before.count - start, end < after.count - start,
            before[before.count - 1 - end] == after[after.count - 1 - end]
        {
            end += 1
        }
        var parts: [(Kind, Substring)] = before[..<start].map { (.kept, $0) }
        parts += Self.compared(
            Array(before[start..<(before.count - end)]), Array(after[start..<(after.count - end)]))
        parts += before[(before.count - end)...].map { (.kept, $0) }
        runs = Self.runs(Self.withoutLonelySpaces(parts))
    }

    public var isEmpty: Bool { runs.allSatisfy { $0.kind == .kept } }

    static let mostPairs = 1_000_000

    /// Words and the white space between them.
    private static func words(_ text: String) -> [Substring] {
        var words: [Substring] = []
        var start = text.startIndex
        var index = start
        while index < text.endIndex {
            let next = text.index(after: index)
            if next == text.endIndex || text[next].isWhitespace != text[index].isWhitespace {
                words.append(text[start..<next])
                start = next
            }
            index = next
        }
        return words
    }

    /// The longest common row of words (Wagner & Fischer 1974, with insertions and deletions alone).
    private static func compared(_ old: [Substring], _ new: [Substring]) -> [(Kind, Substring)] {
        let (pairs, isTooMany) = (old.count + 1).multipliedReportingOverflow(by: new.count + 1)
        guard !isTooMany, pairs <= mostPairs else { return old.map { (.removed, $0) } + new.map { (.added, $0) } }
        let width = new.count + 1
        var common = [Int32](repeating: 0, count: pairs)
        for row in old.indices.reversed() {
            for column in new.indices.reversed() {
                common[row * width + column] =
                    old[row] == new[column]
                    ? common[(row + 1) * width + column + 1] + 1
                    : max(common[(row + 1) * width + column], common[row * width + column + 1])
            }
        }
        var parts: [(Kind, Substring)] = []
        var row = 0
        var column = 0
        while row < old.count, column < new.count {
            if old[row] == new[column] {
                parts.append((.kept, new[column]))
                row += 1
                column += 1
            } else if common[(row + 1) * width + column] >= common[row * width + column + 1] {
                parts.append((.removed, old[row]))
                row += 1
            } else {
                parts.append((.added, new[column]))
                column += 1
            }
        }
        return parts + old[row...].map { (.removed, $0) } + new[column...].map { (.added, $0) }
    }

    /// A space that stayed between two changed words belongs to both of them: the change reads as one.
    private static func withoutLonelySpaces(_ parts: [(Kind, Substring)]) -> [(Kind, Substring)] {
        var result: [(Kind, Substring)] = []
        for (place, part) in parts.enumerated() {
            let isBetween =
                place > 0 && place + 1 < parts.count && parts[place - 1].0 != .kept && parts[place + 1].0 != .kept
            if part.0 == .kept, isBetween, part.1.allSatisfy(\.isWhitespace) {
                result += [(.removed, part.1), (.added, part.1)]
            } else {
                result.append(part)
            }
        }
        return result
    }

    /// Neighbours of one kind as one run; within a change, what went stands before what came.
    private static func runs(_ parts: [(Kind, Substring)]) -> [Run] {
        var runs: [Run] = []
        var kept = ""
        var removed = ""
        var added = ""
        func close(_ kind: Kind, _ words: inout String, into runs: inout [Run]) {
            if !words.isEmpty { runs.append(Run(kind: kind, words: words)) }
            words = ""
        }
        for (kind, words) in parts {
            switch kind {
            case .kept:
                close(.removed, &removed, into: &runs)
                close(.added, &added, into: &runs)
                kept += words
            case .removed:
                close(.kept, &kept, into: &runs)
                removed += words
            case .added:
                close(.kept, &kept, into: &runs)
                added += words
            }
        }
        close(.kept, &kept, into: &runs)
        close(.removed, &removed, into: &runs)
        close(.added, &added, into: &runs)
        return runs
    }
}
