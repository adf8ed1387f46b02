import Interchange
import Learning
import SQL

/// A unit's spine as a table: a line for each activity, with the part's title, the activity's title, and how many of the
/// part are asked for. Lines with the same part stand together.
enum UnitSheet {
    static let mostBytes = 60_000

    enum Problem: Sendable, Equatable {
        case empty
        case unreadable(line: Int)
        case cells(line: Int, count: Int)
        case unknownActivity(line: Int, name: String)
        case severalActivities(line: Int, name: String)
        case count(line: Int)
        case missing(line: Int)
        case tooLong(line: Int)
        case tooManyParts
        case tooManyItems(line: Int)

        func sentence(_ t: Messages) -> String {
            switch self {
            case .empty: t.unitsSheetEmpty
            case .unreadable(let line): t.unitsSheetUnreadable(line: line)
            case .cells(let line, let count): t.unitsSheetCells(line: line, count: count)
            case .unknownActivity(let line, let name): t.unitsSheetUnknown(line: line, name: String(name.prefix(80)))
            case .severalActivities(let line, let name): t.unitsSheetSeveral(line: line, name: String(name.prefix(80)))
            case .count(let line): t.unitsSheetCount(line: line)
            case .missing(let line): t.unitsSheetMissing(line: line)
            case .tooLong(let line): t.unitsSheetLong(line: line)
            case .tooManyParts: t.unitsTooManyParts(count: UnitStore.mostParts)
            case .tooManyItems(let line): t.unitsSheetItems(line: line, count: UnitStore.mostItems)
            }
        }
    }

    /// The parts, or everything that is the matter with the table; then there are none. Each part opens after the one
    /// before it.
    static func parts(_ text: String, language: String, _ visit: Visit) throws -> ([UnitPartDraft], [Problem]) {
        let (lines, problems) = RubricSheet.read(text)
        var found: [Problem] = problems.compactMap { problem in
            if case .unreadable(let line) = problem { .unreadable(line: line) } else { nil }
        }
        if lines.isEmpty && found.isEmpty { found.append(.empty) }
        let names = try activities(visit)
        var order: [String] = []
        var parts: [String: (activities: [ID<Activity>], choose: Int?)] = [:]
        for line in lines {
            guard (2...3).contains(line.cells.count) else {
                found.append(.cells(line: line.number, count: line.cells.count))
                continue
            }
            let (title, activity) = (line.cells[0], line.cells[1])
            if title.isEmpty || activity.isEmpty { found.append(.missing(line: line.number)) }
            if title.unicodeScalars.count > UnitForms.longestTitle { found.append(.tooLong(line: line.number)) }
            let count = line.cells.count == 3 && !line.cells[2].isEmpty ? Int(line.cells[2]) ?? 0 : nil
            if let count, !(1...UnitStore.mostItems).contains(count) { found.append(.count(line: line.number)) }
            if parts[title] == nil { order.append(title) }
            var part = parts[title] ?? ([], nil)
            part.choose = count ?? part.choose
            let matches = names[FoldedText.fold(activity)] ?? []
            if let id = matches.first, matches.count == 1 {
                if !part.activities.contains(id) { part.activities.append(id) }
            } else if !activity.isEmpty {
                found.append(
                    matches.isEmpty
                        ? .unknownActivity(line: line.number, name: activity)
                        : .severalActivities(line: line.number, name: activity))
            }
            if part.activities.count > UnitStore.mostItems { found.append(.tooManyItems(line: line.number)) }
            parts[title] = part
        }
        if order.count > UnitStore.mostParts { found.append(.tooManyParts) }
        guard found.isEmpty else { return ([], found) }
        let drafts = order.enumerated().compactMap { place, title -> UnitPartDraft? in
            guard let part = parts[title] else { return nil }
            return UnitPartDraft(
                title: LocalText(title, language: language), activities: part.activities,
                choose: min(part.choose ?? part.activities.count, part.activities.count),
                opening: place == 0 ? .always : .after)
        }
        return (drafts, [])
    }

    private static func activities(_ visit: Visit) throws -> [String: [ID<Activity>]] {
        var found: [String: [ID<Activity>]] = [:]
        try visit.tx.stream(
            """
            SELECT a.id, a.title FROM activities a WHERE a.retired_at IS NULL
              AND \(visibleActivities("a", to: visit.viewer, today: visit.today)) ORDER BY a.id
            """
        ) { row in
            let id: ID<Activity> = try row.id("id")
            for name in Set(try row.localText("title").entries.map { FoldedText.fold($0.text) }) {
                found[name, default: []].append(id)
            }
        }
        return found
    }
}
