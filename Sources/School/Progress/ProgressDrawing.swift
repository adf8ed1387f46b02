import HTML
import Learning

/// The map of one area as a drawing: what comes first on top, what builds on it below, a line between the two. The list
/// says the same, and has the links.
enum ProgressDrawing {
    /// More boxes than this nobody takes in at once.
    static let most = 28
    /// Of each area, where all areas are shown.
    static let mostOfSeveral = 10

    private static let perRow = 4
    private static let (width, height) = (222, 74)
    private static let (across, down) = (240, 112)

    struct Spot: Equatable {
        let column: Int
        let row: Int

        var x: Int { column * across + 4 }
        var y: Int { row * down + 4 }
    }

    static func part(_ area: ProgressMap.Area, isAlone: Bool, _ page: PageContext) -> HTML? {
        let entries = drawn(area.entries, most: isAlone ? most : mostOfSeveral)
        guard !entries.isEmpty else { return nil }
        let spots = spots(entries)
        let rows = (spots.values.map(\.row).max() ?? 0) + 1
        let box = "0 0 \(perRow * across) \(rows * down)"
        let cut: HTML? =
            entries.count < area.entries.count
            ? "<figcaption class=\"quiet\">\(page.t.observationsMapCut(count: entries.count))</figcaption>" : nil
        let label = page.t.observationsMapLabel(area: page.words(area.framework.title), count: entries.count)
        return """
            <figure class="scroll mt-3" role="region" aria-label="\(label)" tabindex="0">\
            <svg class="graph" viewBox="\(box)" role="img" aria-label="\(label)">\
            \(each: entries, { lines($0, spots) })\(each: entries, { node($0, spots, page) })</svg>\(cut)</figure>
            """
    }

    /// What is under way, with what it builds on and what builds on it, in the order of the framework.
    static func drawn(_ entries: [ProgressMap.Entry], most: Int) -> [ProgressMap.Entry] {
        guard entries.count > most else { return entries }
        func isNow(_ entry: ProgressMap.Entry) -> Bool {
            entry.isDue || entry.isForGoal || entry.place == .working || entry.place == .ready
        }
        let now = Set(entries.filter(isNow).map(\.competency.id))
        let below = Set(entries.filter(isNow).flatMap(\.requires))
        func weight(_ entry: ProgressMap.Entry) -> Int {
            if now.contains(entry.competency.id) { return entry.place == .ready ? 1 : 0 }
            if below.contains(entry.competency.id) { return 2 }
            return entry.requires.contains(where: now.contains) ? 3 : 4
        }
        let weights = entries.map(weight)
        let chosen = entries.indices.sorted { (weights[$0], $0) < (weights[$1], $1) }.prefix(most)
        return chosen.sorted().map { entries[$0] }
    }

    /// Layer by layer, each below those it needs; what stands alone comes last.
    static func spots(_ entries: [ProgressMap.Entry]) -> [ID<Competency>: Spot] {
        let drawn = Set(entries.map(\.competency.id))
        var needs: [ID<Competency>: [ID<Competency>]] = [:]
        var isJoined: Set<ID<Competency>> = []
        for entry in entries {
            let found = entry.requires.filter(drawn.contains)
            needs[entry.competency.id] = found
            guard !found.isEmpty else { continue }
            isJoined.insert(entry.competency.id)
            isJoined.formUnion(found)
        }
        var depths: [ID<Competency>: Int] = [:]
        // What comes first may stand later in the framework; without circles the depths settle within this many rounds.
        for _ in entries {
            var isSettled = true
            for entry in entries {
                let id = entry.competency.id
                let depth = (needs[id] ?? []).map { (depths[$0] ?? 0) + 1 }.max() ?? 0
                if depth != depths[id] ?? 0, depth < entries.count {
                    depths[id] = depth
                    isSettled = false
                }
            }
            if isSettled { break }
        }
        var layers: [[ID<Competency>]] = Array(repeating: [], count: (depths.values.max() ?? 0) + 2)
        for entry in entries {
            let id = entry.competency.id
            layers[isJoined.contains(id) ? depths[id] ?? 0 : layers.count - 1].append(id)
        }
        var spots: [ID<Competency>: Spot] = [:]
        var row = 0
        for layer in layers where !layer.isEmpty {
            // Under what they build on, so that few lines cross.
            let middles = layer.map { id -> Double in
                let above = (needs[id] ?? []).compactMap { spots[$0]?.column }
                return above.isEmpty ? Double(perRow) / 2 : Double(above.reduce(0, +)) / Double(above.count)
            }
            let ordered = layer.indices.sorted { (middles[$0], $0) < (middles[$1], $1) }.map { layer[$0] }
            for (place, id) in ordered.enumerated() {
                spots[id] = Spot(column: place % perRow, row: row + place / perRow)
            }
            row += (layer.count + perRow - 1) / perRow
        }
        return spots
    }

    private static func lines(_ entry: ProgressMap.Entry, _ spots: [ID<Competency>: Spot]) -> HTML {
        guard let end = spots[entry.competency.id] else { return .empty }
        return HTML(
            entry.requires.compactMap { spots[$0] }.map { start in
                """
                <line class="g-edge" x1="\(start.x + width / 2)" y1="\(start.y + height)" x2="\(end.x + width / 2)" y2="\(end.y)"/>
                """
            })
    }

    private static func node(
        _ entry: ProgressMap.Entry, _ spots: [ID<Competency>: Spot], _ page: PageContext
    ) -> HTML {
        guard let spot = spots[entry.competency.id] else { return .empty }
        let (box, color, icon) =
            switch entry.place {
            case .working: ("g-here", "g-sky", "lv-working")
            case .ready: ("g-box", "g-lv", "lv-ready")
            case .shown: ("g-box", "g-leaf", "lv-shown")
            case .later: ("g-later", "g-lv", "lv-later")
            }
        let title = titleLines(page.words(entry.competency.title))
        // One line has room for little: the sign before it shows the place.
        let level = entry.level > 0 ? ", " + page.t.observationsMapNodeLevel(level: entry.level) : ""
        let words = entry.isDue ? page.t.reviewTag : placeName(entry.place, page.t) + level
        return """
            <rect class="\(box)" x="\(spot.x)" y="\(spot.y)" width="\(width)" height="\(height)" rx="10"/>\
            <use class="\(color)" href="\(page.assets.path("icons.svg"))#\(icon)" x="\(spot.x + 10)" y="\(spot.y + 8)" width="22" height="22"/>\
            <text x="\(spot.x + 40)" y="\(spot.y + 24)">\(title.first)</text>\
            <text x="\(spot.x + 40)" y="\(spot.y + 42)">\(title.second)</text>\
            <text class="g-sub" x="\(spot.x + 40)" y="\(spot.y + 62)">\(words)</text>
            """
    }

    /// A drawing does not wrap text: two lines of whole words, the rest in the list.
    static func titleLines(_ title: String, most: Int = 20) -> (first: String, second: String) {
        var lines = ["", ""]
        var line = 0
        for word in title.split(separator: " ") {
            let longer = lines[line].isEmpty ? String(word) : lines[line] + " " + word
            if longer.count <= most || lines[line].isEmpty {
                lines[line] = String(longer.prefix(most))
            } else if line == 0 {
                line = 1
                lines[1] = String(word.prefix(most))
            } else {
                lines[1] = String(lines[1].prefix(most - 1)) + "…"
                break
            }
        }
        return (lines[0], lines[1])
    }
}
