import Foundation
import Learning

extension MarkCrosswalk {
    /// As the column holds it.
    var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }

    /// A rule that can no longer be used gives no marks.
    init?(json: String) throws {
        let rule = try JSONDecoder().decode(MarkCrosswalk.self, from: Data(json.utf8.prefix(100_000)))
        guard rule.problem == nil else { return nil }
        self = rule
    }

    /// Every number of it, for two texts side by side.
    var lines: String {
        ([String(fewest)] + rows.map { "\($0.mark): \($0.shown), \($0.beyond)" }).joined(separator: "\n")
    }

    /// From a form with `mark-0`, `shown-0`, `beyond-0`, …; rows without a mark are left out.
    ///
    /// - Throws: a refusal that names the field.
    init(_ form: Form, _ t: Messages) throws {
        var rows: [Row] = []
        var places: [Int] = []
        var refusal = Refusal()
        for place in 0..<Self.mostRows {
            let mark = try form.text("mark-\(place)", most: 400)
            if mark.isEmpty { continue }
            func number(_ field: String, else missing: Int?) throws -> Int {
                let text = try form.text("\(field)-\(place)", most: 100)
                if text.isEmpty, let missing { return missing }
                guard let number = Int(text) else {
                    refusal.add("\(field)-\(place)", t.reportsNeedShare)
                    return 0
                }
                return number
            }
            rows.append(Row(mark: mark, shown: try number("shown", else: nil), beyond: try number("beyond", else: 0)))
            places.append(place)
        }
        let rule = MarkCrosswalk(rows: rows, fewest: form.int("fewest") ?? 0)
        if refusal.isEmpty, let problem = rule.problem { refusal.add(problem, at: places, t) }
        try refusal.check()
        self = rule
    }
}

extension Refusal {
    fileprivate mutating func add(_ problem: MarkCrosswalk.Problem, at places: [Int], _ t: Messages) {
        switch problem {
        case .noRows, .tooManyRows: add("mark-0", t.reportsNeedMark)
        case .fewest: add("fewest", t.reportsNeedFewest)
        case .mark(let row): add("mark-\(places[row])", t.reportsMarkLong(count: MarkCrosswalk.longestMark))
        case .sameMark(let row): add("mark-\(places[row])", t.reportsMarkTwice)
        case .number(let row): add("shown-\(places[row])", t.reportsNeedShare)
        case .order(let row): add("shown-\(places[row])", t.reportsMarkOrder)
        }
    }
}
