import HTML
import Learning

/// The map as a list of links under headings: the real page, for a screen reader and for paper as well.
enum ProgressMapPage {
    static func page(_ map: ProgressMap, _ page: PageContext) -> Page {
        let t = page.t
        let title = map.isOneself ? t.navMyMap : t.progressMapTitle(name: map.name.full)
        let heading: HTML = map.isOneself ? "\(t.navMyMap)" : t.progressMapOf(name: personName(map.name.full))
        return Page(
            title: title, section: map.isOneself ? "/me/map" : nil,
            body: """
                <div class="head"><div><h1>\(heading)</h1>
                <p class="mt-2 lede">\(sum(map, page))</p>\(map.isOneself ? PlacementPart.invitation(page) : nil)</div>\(ObservationPart.mapLinks(map.student, page))</div>
                \(PlacementPart.suggestions(map.suggested, map.student, page))
                \(choices(map, page))
                \(key(map, page))
                <div class="stack-l mt-5">\(areas(map, page))</div>
                \(map.isCut ? notice(.plain, icon: "info", "<p>\(t.progressCut(count: ProgressMap.mostEntries))</p>", page) : nil)
                \(whoCanSee(map.isOneself ? t.progressWhoSeesOwn : t.progressWhoSees, page))
                """)
    }

    private static func sum(_ map: ProgressMap, _ page: PageContext) -> String {
        let t = page.t
        guard map.shownCount + map.workingCount > 0 else {
            return map.isOneself ? t.progressEmptyOwn : t.progressEmpty
        }
        return map.isOneself
            ? t.progressSumOwn(shown: map.shownCount, working: map.workingCount)
            : t.progressSum(shown: map.shownCount, working: map.workingCount)
    }

    /// Links, so that they work without script: everything or what is open, and one area at a time.
    private static func choices(_ map: ProgressMap, _ page: PageContext) -> HTML {
        let t = page.t
        let area = map.only.map { "framework=\($0)" }
        let view = map.isDrawn ? "view=map" : nil
        func address(_ parts: String?...) -> String {
            let query = parts.compactMap(\.self)
            return query.isEmpty ? map.path : map.path + "?" + query.joined(separator: "&")
        }
        let everything = address(area, view)
        let ready = address("show=ready", area, view)
        let shown = map.isReadyOnly ? "show=ready" : nil
        let areas: HTML? =
            map.frameworks.count > 1
            ? """
            <nav aria-label="\(t.progressAreas)" class="mt-3"><ul class="chips">\
            \(chip("\(t.progressWholeMap)", address(view), isCurrent: map.only == nil))\
            \(each: map.frameworks, { framework in
                chip(page.text(framework.title), address("framework=\(framework.id)", view), isCurrent: framework.id == map.only)
            })</ul></nav>
            """ : nil
        return """
            <nav aria-label="\(t.progressShow)"><ul class="chips">\
            \(chip("\(t.progressShowAll)", everything, isCurrent: !map.isReadyOnly))\
            \(chip("\(map.isOneself ? t.progressShowReadyOwn : t.progressShowReady)", ready, isCurrent: map.isReadyOnly))</ul></nav>
            <nav aria-label="\(t.observationsView)" class="mt-3"><ul class="chips">\
            \(chip("\(t.observationsViewList)", address(shown, area), isCurrent: !map.isDrawn))\
            \(chip("\(t.observationsViewMap)", address(shown, area, "view=map"), isCurrent: map.isDrawn))</ul></nav>
            \(areas)
            """
    }

    private static func chip(_ words: HTML, _ path: String, isCurrent: Bool) -> HTML {
        """
        <li><a class="chip" href="\(path)" \(attribute: "aria-current", value: isCurrent ? "page" : nil)>\(words)</a></li>
        """
    }

    private static func key(_ map: ProgressMap, _ page: PageContext) -> HTML {
        let hasDue = map.areas.contains { $0.entries.contains(where: \.isDue) }
        return """
            <p class="key mt-4">\(each: ProgressMap.Place.allCases, { placeSign($0, page) })\(hasDue ? ReviewPart.tag(page) : nil)</p>
            """
    }

    private static func areas(_ map: ProgressMap, _ page: PageContext) -> HTML {
        let t = page.t
        guard !map.frameworks.isEmpty else { return empty(t.progressNoFrameworks, page) }
        let areas = map.areas.filter { !$0.entries.isEmpty || (!map.isReadyOnly && map.only == nil) }
        guard !areas.isEmpty else { return empty(t.progressNothingReady, page) }
        return HTML(areas.map { area($0, map, page) })
    }

    private static func area(_ area: ProgressMap.Area, _ map: ProgressMap, _ page: PageContext) -> HTML {
        let id = "area-\(area.framework.id)"
        let rest = area.total - area.entries.count
        let more: HTML? =
            rest > 0 && map.only == nil && !map.isReadyOnly
            ? """
            <p class="mt-3"><a href="\(map.path)?framework=\(area.framework.id)">\
            \(page.t.progressMore(count: area.total, area: page.text(area.framework.title)))</a></p>
            """ : nil
        return """
            <section class="sec" aria-labelledby="\(id)"><div class="sec-head"><h2 id="\(id)">\(page.text(area.framework.title))</h2>\
            <span class="quiet">\(page.t.progressCountInGroup(count: area.total))</span></div>
            \(map.isDrawn ? ProgressDrawing.part(area, isAlone: map.only != nil, page) : nil)
            \(each: ProgressMap.Place.allCases, { group($0, area, map, page) })
            \(more)</section>
            """
    }

    private static func group(
        _ place: ProgressMap.Place, _ area: ProgressMap.Area, _ map: ProgressMap, _ page: PageContext
    ) -> HTML {
        let found = area.entries.filter { $0.place == place }
        let entries = found.filter(\.isDue) + found.filter { !$0.isDue }
        guard !entries.isEmpty else { return .empty }
        let isWhole = map.only != nil || map.isReadyOnly
        let listed = isWhole ? entries[...] : entries.prefix(mostOfAPlace)
        let whole: HTML? =
            listed.count < entries.count
            ? "<p class=\"mt-2\"><a href=\"\(map.path)?framework=\(area.framework.id)\">\(page.t.progressMore(count: area.total, area: page.text(area.framework.title)))</a></p>"
            : nil
        let list: HTML = "<ul class=\"rows mt-2\">\(each: listed, { row($0, map, page) })</ul>\(whole)"
        let count = page.t.progressCountInGroup(count: entries.count)
        guard place != .later else {
            return """
                <details class="more mt-4"><summary>\(placeName(place, page.t)) (\(count))</summary>
                <p class="soft">\(page.t.progressLaterWhy)</p>\(list)</details>
                """
        }
        return "<h3 class=\"over mt-4\">\(placeSign(place, page)) <span class=\"quiet\">\(count)</span></h3>\(list)"
    }

    /// A map over all areas names this many of each sort and links to the rest: nobody reads two hundred at once.
    private static let mostOfAPlace = 8

    private static func row(_ entry: ProgressMap.Entry, _ map: ProgressMap, _ page: PageContext) -> HTML {
        let competency = entry.competency
        let iCan: HTML? = competency.iCan.isEmpty ? nil : "<p>\(page.text(competency.iCan))</p>"
        let strand: HTML? =
            competency.strand.isEmpty ? nil : "<span class=\"quiet\">\(page.text(competency.strand))</span> "
        let goal: HTML? =
            entry.isForGoal ? "<span class=\"tag\">\(page.icon("sprout"))\(page.t.progressForGoal)</span>" : nil
        // Where it lies is in the heading of its group: a map of 200 competencies must not carry a drawing for each.
        let level: HTML? = entry.level > 0 ? rung(entry.level, page) : nil
        return """
            <li><div><h4><a href="\(map.path)/\(competency.id)">\(page.text(competency.title))</a></h4>\(iCan)\
            <p>\(strand)\(goal)\(entry.isDue ? ReviewPart.tag(page) : nil)</p></div>\(level)</li>
            """
    }
}

/// The sign and the word of where a competency lies.
func placeSign(_ place: ProgressMap.Place, _ page: PageContext) -> HTML {
    let icon =
        switch place {
        case .working: "lv-working"
        case .ready: "lv-ready"
        case .shown: "lv-shown"
        case .later: "lv-later"
        }
    return """
        <span class="lv \(icon)"><svg aria-hidden="true"><use href="\(page.assets.path("icons.svg"))#\(icon)"/></svg>\
        \(placeName(place, page.t))</span>
        """
}

func placeName(_ place: ProgressMap.Place, _ t: Messages) -> String {
    switch place {
    case .working: t.stateWorking
    case .ready: t.stateReady
    case .shown: t.stateShown
    case .later: t.stateLater
    }
}
