import HTML
import Learning

/// A unit as one student sees it: what is done, what is open and may be chosen, what comes later and when.
enum UnitStudentPage {
    static func page(_ shown: UnitOfStudent, _ page: PageContext) -> Page {
        let t = page.t
        let unit = shown.unit
        let isOwn = shown.relation == .oneself
        let another: HTML? =
            shown.relation.mayJudge
            ? " · <a href=\"\(unit.path)/preview\">\(t.unitsPreviewOther)</a> · <a href=\"\(unit.path)\">\(t.unitsOne)</a>"
            : nil
        let preview: HTML? =
            isOwn
            ? nil
            : notice(.plain, icon: "eye", "<p>\(t.unitsAsStudent) \(personName(shown.studentName))\(another)</p>", page)
        let who =
            switch shown.relation {
            case .oneself: t.unitsWhoMine
            case .guardian: t.unitsWhoFamily
            case .teacher, .advisor, .leader, .administrator: t.unitsWhoClass
            }
        let whole: HTML? =
            shown.progress.isWhole ? notice(.leaf, icon: "sprout", "<p>\(t.unitsWhole)</p>", page) : nil
        let why: HTML? = unit.why.isEmpty ? nil : "<p class=\"mt-2\">\(page.text(unit.why))</p>"
        return Page(
            title: page.words(unit.title), width: .text, section: isOwn ? "/me/work" : nil,
            body: """
                \(preview)<div class="head mt-4"><div><h1>\(page.text(unit.title))</h1><p class="lead mt-2">\(page.text(unit.question))</p>\(why)
                <p class="quiet mt-2">\(t.unitsProgress(count: shown.progress.doneCount, total: unit.parts.count))</p></div></div>
                \(refusalSummary(page))
                <div class="stack-l"><ol class="stem mt-4">\(each: Array(zip(unit.parts, shown.progress.states).enumerated()), { place, one in
                    part(place, one.0, one.1, shown, page)
                })</ol>\(whole)\(whoCanSee(who, page))</div>
                """)
    }

    private static func part(
        _ place: Int, _ part: Unit.Part, _ state: UnitProgress.State, _ shown: UnitOfStudent, _ page: PageContext
    ) -> HTML {
        let isNext = place == shown.progress.next
        let style =
            switch state {
            case .done: "is-done"
            case .open: isNext ? "is-now" : ""
            case .later: "is-later"
            }
        let mark: HTML = state == .done ? page.icon("check") : "\(place + 1)"
        return """
            <li class="\(style)"><span class="node" aria-hidden="true">\(mark)</span><h2>\(page.text(part.title))</h2>\
            <p class="quiet mt-1">\(words(part, state, isNext: isNext, shown, page))</p>\
            <ul class="rows mt-3">\(each: part.items, { item($0, state, shown, page) })</ul></li>
            """
    }

    /// What the part asks for, and how far it is.
    private static func words(
        _ part: Unit.Part, _ state: UnitProgress.State, isNext: Bool, _ shown: UnitOfStudent, _ page: PageContext
    ) -> HTML {
        let t = page.t
        switch state {
        case .done:
            let hasMore = part.outline.isBoard && part.items.contains { shown.works[$0.id] == nil }
            return """
                <span class="tag tag-leaf">\(page.icon("check"))\(t.unitsStateDone)</span>\(hasMore ? " \(t.unitsMayDoMore)" as HTML : nil)
                """
        case .open(let left):
            let now: HTML? = isNext ? "<span class=\"tag tag-sun\">\(t.unitsNow)</span> " : nil
            return part.outline.isBoard
                ? "\(now)\(UnitPages.asks(part, page)) · \(t.unitsChooseMore(count: left))"
                : "\(now)\(t.unitsStateOpen(count: left))"
        case .later:
            let opens = opens(part, shown, page)
            return part.outline.isBoard ? "\(UnitPages.asks(part, page)) · \(opens)" : opens
        }
    }

    /// The condition; a level leads to the competency, where the ways to show it are.
    private static func opens(_ part: Unit.Part, _ shown: UnitOfStudent, _ page: PageContext) -> HTML {
        guard case .level(let competency, let level) = part.opening else {
            return UnitPages.opens(part, page) ?? "\(page.t.unitsStateLater)"
        }
        return """
            \(page.t.unitsOpensLevel(level: levelName(level, page.t))) \
            <a href="/students/\(shown.student)/map/\(competency)">\(page.text(part.conditionTitle))</a>
            """
    }

    private static func item(
        _ item: Unit.Part.Item, _ state: UnitProgress.State, _ shown: UnitOfStudent, _ page: PageContext
    ) -> HTML {
        let t = page.t
        let minutes: HTML? = item.minutes.map { " · \(page.format.about(minutes: $0))" }
        let about: HTML = "\(ActivityPage.kindName(item.kind, t))\(minutes)"
        if let work = shown.works[item.id] {
            let word =
                switch work.state {
                case .draft: t.unitsBegun
                case .sent: t.unitsSent
                case .returned: t.unitsAnswered
                }
            return """
                <li><div><h3><a href="/work/\(work.id)">\(page.text(item.title))</a></h3>\
                <p class="quiet"><span class="tag">\(word)</span> \(about)</p></div></li>
                """
        }
        guard shown.relation == .oneself, shown.classID != nil, state != .later else {
            return "<li><div><h3>\(page.text(item.title))</h3><p class=\"quiet\">\(about)</p></div></li>"
        }
        return """
            <li><div><h3>\(page.text(item.title))</h3><p class="quiet">\(about)</p></div>\
            <form class="btns" method="post" action="/students/\(shown.student)/units/\(shown.unit.id)">\(page.hiddenFields())\
            <input type="hidden" name="activity" value="\(item.id)"><button class="btn">\(t.unitsBegin)\
            <span class="sr">: \(page.text(item.title))</span></button></form></li>
            """
    }

    // MARK: On the student's home

    /// The units that the student's classes have, each with what comes next; those that are done come last.
    static func home(_ shown: [UnitOfStudent], _ page: PageContext) -> HTML? {
        let units = shown.filter { !$0.unit.parts.isEmpty }
        guard !units.isEmpty else { return nil }
        return section(
            "units", page.t.unitsHome,
            """
            <ul class="rows">\(each: units.filter { !$0.progress.isWhole } + units.filter(\.progress.isWhole), { one in
                """
                <li><div><h3><a href="/students/\(one.student)/units/\(one.unit.id)">\(page.text(one.unit.title))</a></h3>
                <p>\(next(one, page))</p></div></li>
                """ as HTML
            })</ul>
            """)
    }

    private static func next(_ one: UnitOfStudent, _ page: PageContext) -> HTML {
        if let next = one.progress.next { return "\(page.t.unitsHomeNext) \(page.text(one.unit.parts[next].title))" }
        guard let later = one.progress.states.firstIndex(of: .later) else { return "\(page.t.unitsHomeDone)" }
        let part = one.unit.parts[later]
        return "\(page.text(part.title)): \(UnitPages.opens(part, page) ?? "\(page.t.unitsStateLater)")"
    }
}
