import HTML
import Learning

/// Where a student chooses what to look for a place to begin in, and where results are found again.
enum PlacementListPage {
    struct Line: Sendable {
        let session: PlacementSession
        let scope: PlacementScope
    }

    struct Model: Sendable {
        let student: ID<Person>
        let name: StudentNames.Name
        let isOneself: Bool
        let offered: [PlacementScope]
        let lines: [Line]
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let isOneself = model.isOneself
        let title = isOneself ? t.placementTitle : t.placementTitleOf(name: model.name.full)
        let (open, ended) = (
            model.lines.filter { $0.session.endedAt == nil }, model.lines.filter { $0.session.endedAt != nil }
        )
        let promise: HTML? = isOneself ? "<p>\(t.placementPromise(count: Placement.mostQuestions))</p>" : nil
        let openPart: HTML? =
            open.isEmpty
            ? nil
            : section(
                "open", isOneself ? t.placementUnderWay : t.stateWorking,
                "<ul class=\"rows\">\(each: open, { line($0, isOneself, page) })</ul>")
        let endedPart: HTML? =
            ended.isEmpty
            ? nil
            : section(
                "before", t.placementBefore, "<ul class=\"rows\">\(each: ended, { line($0, isOneself, page) })</ul>")
        let nothing: HTML? = !isOneself && model.lines.isEmpty ? empty(t.placementNoneOf, page) : nil
        return Page(
            title: title, width: .text, section: isOneself ? "/me/map" : nil,
            body: """
                \(PlacementPart.crumb(model.student, model.name, isOneself, page))
                <div class="head"><div><h1>\(title)</h1>\
                <p class="mt-2 lede">\(isOneself ? t.placementLede : t.placementLedeOf)</p>\(promise)</div></div>
                \(refusalSummary(page))
                <div class="stack-l">\(openPart)\(isOneself ? choices(model, page) : nil)\(nothing)\(endedPart)
                \(whoCanSee(isOneself ? t.progressWhoSeesOwn : t.progressWhoSees, page))</div>
                """)
    }

    private static func choices(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let rows: HTML =
            model.offered.isEmpty
            ? empty(t.placementNone, page)
            : "<ul class=\"rows\">\(each: model.offered, { choice($0, model, page) })</ul>"
        return """
            <div id="strands" tabindex="-1">\(section("choose", t.placementChoose, "\(fieldError("strands", page))\(rows)"))</div>
            """
    }

    private static func choice(_ scope: PlacementScope, _ model: Model, _ page: PageContext) -> HTML {
        let id = "strand-" + (scope.anchor?.description ?? "goals")
        return """
            <li>\(name(scope, id: id, true, page))\
            <form method="post" action="/students/\(model.student)/placements">\(page.hiddenFields())\
            <input type="hidden" name="strand" value="\(scope.anchor?.description ?? "goals")">\
            <button class="btn" aria-describedby="\(id)">\(page.t.placementBegin)</button></form></li>
            """
    }

    private static func name(_ scope: PlacementScope, id: String?, _ isOneself: Bool, _ page: PageContext) -> HTML {
        let framework: HTML? = scope.framework.map { "<p class=\"quiet\">\(page.text($0))</p>" }
        return """
            <div><h3 \(attribute: "id", value: id)>\(PlacementPart.title(scope, isOneself, page))</h3>\(framework)</div>
            """
    }

    private static func line(_ line: Line, _ isOneself: Bool, _ page: PageContext) -> HTML {
        let t = page.t
        let session = line.session
        let day =
            session.endedAt.map { t.placementEndedOn(date: page.format.dateWithYear($0)) }
            ?? t.placementBeganOn(date: page.format.dateWithYear(session.beganAt))
        let goOn: HTML? =
            isOneself && session.endedAt == nil
            ? """
            <a class="btn btn-main" href="\(PlacementPart.path(session))">\(t.placementGoOn)</a>
            """ : nil
        return """
            <li><div><h3><a href="\(PlacementPart.path(session))">\(PlacementPart.title(line.scope, isOneself, page))</a></h3>\
            <p class="quiet">\(day)</p></div>\(goOn)</li>
            """
    }
}

/// One question, with the fields of the check pages and a button for what was not learned yet.
enum PlacementQuestionPage {
    struct Model: Sendable {
        let session: PlacementSession
        let scope: PlacementScope
        let question: PlacementQuestion
        let name: StudentNames.Name
        let supports: CheckSupports
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let words = CheckItemWords(page: page, supports: model.supports)
        let item = model.question.asked.definition
        let position = model.question.position
        return Page(
            title: t.placementTitle, width: .text, section: "/me/map",
            body: """
                \(PlacementPart.crumb(model.session.student, model.name, true, page))
                <div class="head"><div><h1>\(PlacementPart.title(model.scope, true, page))</h1></div></div>
                \(refusalSummary(page))
                <div id="check" class="stack">\
                <p class="over" id="count">\(t.placementQuestion(number: position, count: Placement.mostQuestions))</p>\
                <progress aria-labelledby="count" max="\(Placement.mostQuestions)" value="\(position - 1)"></progress>
                \(words.prompt(item, aloud: "check"))
                <form class="form" method="post" action="\(PlacementPart.path(model.session))/answer">\(page.hiddenFields())
                <input type="hidden" name="question" value="\(position)">
                \(CheckItemFields.html(item, filled: nil, words))
                <div class="btns"><button class="btn btn-main btn-big">\(t.placementAnswer)</button>\
                <button class="btn" name="not-yet" value="1" formnovalidate>\(page.icon("sprout"))\(t.placementNotYet)</button></div></form></div>
                <p class="quiet mt-5">\(t.placementLeave)</p>
                """)
    }
}

/// What a placement found, in plain words.
enum PlacementResultPage {
    struct Model: Sendable {
        let session: PlacementSession
        let scope: PlacementScope
        let name: StudentNames.Name
        let isOneself: Bool
        let notes: [PlacementNote]
    }

    private static let mostListed = 8

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let isOneself = model.isOneself
        let title = isOneself ? t.placementTitle : t.placementTitleOf(name: model.name.full)
        let (ready, there) = (model.notes.filter(\.isReady), model.notes.filter { !$0.isReady })
        let isOver = model.session.endedAt != nil
        let readyPart: HTML? =
            isOver
            ? section(
                "ready", isOneself ? t.placementReady : t.placementReadyOf,
                ready.isEmpty && isOneself ? "<p>\(t.placementReadyNone)</p>" : list(ready, model, page)) : nil
        let therePart: HTML? =
            there.isEmpty
            ? nil
            : section(
                "there", isOneself ? t.placementThere : t.placementThereOf,
                "<p>\(isOneself ? t.placementThereWho : t.placementThereWhoOf)</p>\(list(there, model, page))")
        let waiting: HTML? =
            isOver ? nil : notice(.plain, icon: "clock", "<p>\(t.placementUnderWayOf)</p>", page)
        let toMap: HTML? =
            isOneself
            ? """
            <p class="btns"><a class="btn btn-main" href="/students/\(model.session.student)/map">\(t.placementToMap)</a></p>
            """ : nil
        return Page(
            title: title, width: .text, section: isOneself ? "/me/map" : nil,
            body: """
                \(PlacementPart.crumb(model.session.student, model.name, isOneself, page))
                <div class="head"><div><h1>\(title)</h1>\
                <p class="mt-2 lede">\(PlacementPart.title(model.scope, isOneself, page))</p></div></div>
                <div class="stack-l">\(waiting)\(readyPart)\(therePart)\(toMap)
                \(whoCanSee(isOneself ? t.progressWhoSeesOwn : t.progressWhoSees, page))</div>
                """)
    }

    private static func list(_ notes: [PlacementNote], _ model: Model, _ page: PageContext) -> HTML {
        let rest = notes.count - mostListed
        let more: HTML? = rest > 0 ? "<p class=\"quiet mt-2\">\(page.t.placementMore(count: rest))</p>" : nil
        return """
            <ul class="rows mt-2">\(each: notes.prefix(mostListed), { PlacementPart.row($0, model.session.student, page) })</ul>\(more)
            """
    }
}
