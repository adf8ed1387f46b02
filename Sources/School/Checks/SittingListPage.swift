import HTML
import Learning
import SQL

enum SittingListPage {
    static func page(_ model: SittingListStore.Model, _ page: PageContext) -> Page {
        let t = page.t
        let title = model.isOneself ? t.checksMine : t.checksOf(name: model.name)
        let open = model.sittings.filter { $0.isOpen(at: page.now) }
        let done = model.sittings.filter { !$0.isOpen(at: page.now) }
        let nothing = open.isEmpty && model.given.isEmpty && model.quick.isEmpty && model.sittings.isEmpty
        return Page(
            title: title, width: .text, section: model.isOneself ? "/me/work" : nil,
            body: """
                \(crumb(model, page))
                <div class="head"><div><h1>\(title)</h1>\
                <p class="mt-2">\(model.isOneself ? t.checksLede : t.checksLedeOf)</p></div></div>
                <div class="stack-l">\(model.poll.map { PollPart.invitation($0, page) })\(toTake(model, open, page))\
                \(choice(model, page))\(results(done, page))\
                \(nothing ? empty(t.checksNone, page) : .empty)\(more(model, page))</div>
                """)
    }

    private static func crumb(_ model: SittingListStore.Model, _ page: PageContext) -> HTML {
        model.isOneself
            ? "<p class=\"crumb\"><a href=\"/me/work\">\(page.t.navMyWork)</a></p>"
            : "<p class=\"crumb\"><a href=\"/students/\(model.student)/map\">\(personName(model.name))</a></p>"
    }

    private static func toTake(
        _ model: SittingListStore.Model, _ open: [SittingSummary], _ page: PageContext
    ) -> HTML? {
        let t = page.t
        let openChecks = Set(open.compactMap(\.check))
        let given = model.given.filter { !openChecks.contains($0.check) }
        guard model.isOneself, !open.isEmpty || !given.isEmpty else { return nil }
        return section(
            "take", t.checksToTake,
            """
            <ul class="rows">\(each: open, { underWay($0, page) })\(each: given, { givenRow($0, model, page) })</ul>
            """)
    }

    private static func underWay(_ sitting: SittingSummary, _ page: PageContext) -> HTML {
        let t = page.t
        let title: HTML = sitting.title.map(page.text) ?? "\(t.checksReviewTitle)"
        return """
            <li><div><h3>\(title)</h3><p>\(t.checksSoFar(done: sitting.answered, count: sitting.items))</p></div>\
            <a class="btn btn-main" href="/sittings/\(sitting.id)">\(t.checksGoOn)<span class="sr">: \(title)</span></a></li>
            """
    }

    private static func givenRow(
        _ given: SittingStore.Given, _ model: SittingListStore.Model, _ page: PageContext
    ) -> HTML {
        let t = page.t
        var facts: [HTML] = [ownWords(given.classTitle)]
        if let minutes = given.minutes { facts.append("\(page.format.about(minutes: minutes))") }
        if let limit = given.limitMinutes { facts.append("\(t.checksLimit(minutes: limit))") }
        if let aim = given.aimOn.flatMap(CalendarDay.init(iso:)) {
            facts.append("\(t.checksAim(date: page.format.dateInWords(aim)))")
        }
        return """
            <li><div><h3>\(page.text(given.title))</h3><p>\(each: Array(facts.enumerated()), { place, fact in place == 0 ? fact : " · \(fact)" as HTML })</p></div>\
            \(begin("given", "assignment", given.assignment.description, given.title, model, isMain: true, page))</li>
            """
    }

    static func begin(
        _ wish: String, _ field: String, _ value: String, _ title: LocalText, _ model: SittingListStore.Model,
        isMain: Bool, _ page: PageContext
    ) -> HTML {
        """
        <form method="post" action="/students/\(model.student)/sittings">\(page.hiddenFields())\
        <input type="hidden" name="wish" value="\(wish)"><input type="hidden" name="\(field)" value="\(value)">\
        <button class="\(isMain ? "btn btn-main" : "btn")">\(page.t.checksBegin)<span class="sr">: \(page.text(title))</span></button></form>
        """
    }

    private static func choice(_ model: SittingListStore.Model, _ page: PageContext) -> HTML? {
        let t = page.t
        guard model.isOneself, !model.quick.isEmpty || model.dueCount > 0 else { return nil }
        let review: HTML? =
            model.dueCount > 0
            ? """
            <li><div><h3>\(t.checksReviewTitle)</h3><p>\(t.checksReviewLede(count: model.dueCount))</p></div>\
            \(begin("review", "kind", "mixed", LocalText(["en": t.checksReviewTitle, "es": t.checksReviewTitle]), model, isMain: false, page))</li>
            """ : nil
        return section(
            "choice", t.checksByChoice,
            """
            <p class="soft">\(t.checksByChoiceLede)</p><ul class="rows mt-3">\(review)\(each: model.quick, { quick in
                """
                <li><div><h3>\(page.text(quick.title))</h3></div>\
                \(begin("quick", "competency", quick.competency.description, quick.title, model, isMain: false, page))</li>
                """ as HTML
            })</ul>
            """)
    }

    private static func results(_ done: [SittingSummary], _ page: PageContext) -> HTML? {
        let t = page.t
        guard !done.isEmpty else { return nil }
        return section(
            "done", t.checksDone,
            """
            <ul class="rows">\(each: done, { sitting in
                let title: HTML = sitting.title.map(page.text) ?? "\(t.checksReviewTitle)"
                return """
                    <li><div><h3><a href="/sittings/\(sitting.id)/result">\(title)</a></h3>\
                    <p>\(t.checksRightOf(right: sitting.right, count: sitting.items))</p></div>\
                    <span class="when">\(page.format.relativeDay(sitting.beganAt, now: page.now))</span></li>
                    """ as HTML
            })</ul>
            """)
    }

    private static func more(_ model: SittingListStore.Model, _ page: PageContext) -> HTML? {
        let t = page.t
        if model.isOneself {
            return
                "<p><a href=\"/students/\(model.student)/calibration\">\(page.smallIcon("chart")) \(t.checksCalibrationLink)</a></p>"
        }
        guard model.mayOpenSupports else { return nil }
        return
            "<p><a href=\"/students/\(model.student)/check-supports\">\(page.smallIcon("lock")) \(t.checksSupportsLink)</a></p>"
    }
}
