import HTML
import Learning

enum CheckClassPage {
    static func list(_ model: CheckClassStore.List, _ page: PageContext) -> Page {
        let t = page.t
        let poll: HTML? =
            model.mayTeach || model.isPollOpen
            ? "<a class=\"btn\" href=\"/classes/\(model.classID)/poll\">\(page.icon("hand"))\(model.isPollOpen ? t.pollsRunning : t.pollsTitle)</a>"
            : nil
        let give: HTML? =
            model.mayTeach ? "<a class=\"btn btn-main\" href=\"/checks\">\(t.checksFindToGive)</a>" : nil
        let rows: HTML =
            model.given.isEmpty
            ? empty(t.checksClassNone, page)
            : """
            <ul class="rows">\(each: model.given, { given in
                """
                <li><div><h2><a href="/classes/\(model.classID)/checks/\(given.check)">\(page.text(given.title))</a></h2>\
                <p>\(t.checksFinishedBy(count: given.finished, began: given.began))</p></div>\
                <span class="when">\(page.format.relativeDay(given.givenAt, now: page.now))</span></li>
                """ as HTML
            })</ul>
            """
        return Page(
            title: t.checksTitle, section: "/classes",
            body: """
                <p class="crumb"><a href="/classes/\(model.classID)">\(ownWords(model.classTitle))</a></p>
                <div class="head"><div><h1>\(t.checksTitle)</h1></div><div class="btns">\(give)\(poll)</div></div>\(rows)
                """)
    }

    static func results(_ model: CheckClassStore.Results, _ page: PageContext) -> Page {
        let t = page.t
        return Page(
            title: page.words(model.check.title), section: "/classes",
            body: """
                <p class="crumb"><a href="/classes/\(model.classID)/checks">\(ownWords(model.classTitle))</a></p>
                <div class="head"><div><h1>\(page.text(model.check.title))</h1>\
                <p class="mt-2">\(t.checksFinishedCount(count: model.finished.count))</p></div></div>
                <div class="stack-l">\(needs(model, page))\
                \(section("items", t.checksByItem, "<ol class=\"stack-l\">\(each: Array(model.lines.enumerated()), { place, line in item(place + 1, line, page) })</ol>"))\
                \(who(model, page))\(whoCanSee(t.checksClassWho, page))</div>
                """)
    }

    private static func needs(_ model: CheckClassStore.Results, _ page: PageContext) -> HTML {
        let t = page.t
        guard !model.needs.isEmpty else {
            return section("needs", t.checksByNeed, "<p class=\"soft\">\(t.checksNeedsNone)</p>")
        }
        return section(
            "needs", t.checksByNeed,
            """
            <p class="soft">\(t.checksNeedsLede)</p><div class="groups mt-3">\(each: model.needs, { need in
                """
                <div class="group"><h3><a href="/competencies/\(need.competency)">\(page.text(need.title))</a></h3><ul>\(each: need.students, { student in
                    "<li><a href=\"/students/\(student.id)/map/\(need.competency)\">\(personName(student.name))</a></li>" as HTML
                })</ul></div>
                """ as HTML
            })</div>
            """)
    }

    /// In a class few answers are enough for a look: the counts say how many they are.
    private static func item(_ number: Int, _ line: CheckStatisticsStore.Line, _ page: PageContext) -> HTML {
        let t = page.t
        let words = CheckItemWords(page: page)
        let right = line.statistics.shares(most: .max).filter(\.isRight).map(\.count).reduce(0, +)
        let isChoice = line.asked.definition.kind != .choices
        let facts =
            isChoice
            ? t.checksRightOf(right: right, count: line.statistics.count)
            : t.checksAnswered(count: line.statistics.count)
        return """
            <li><h3>\(number). \(words.question(line.asked.definition))</h3><p class="soft">\(facts)</p>\
            \(CheckShares.table(number, line.statistics, line.asked.definition, isRightShown: true, words))</li>
            """
    }

    private static func who(_ model: CheckClassStore.Results, _ page: PageContext) -> HTML {
        let t = page.t
        let notYet: HTML? =
            model.notYet.isEmpty
            ? nil
            : """
            <details class="more"><summary>\(t.checksNotYetTaken(count: model.notYet.count))</summary><ul class="columns">\(each: model.notYet, { "<li>\(personName($0.name))</li>" as HTML })</ul></details>
            """
        return section(
            "who", t.checksWhoFinished,
            """
            <ul class="columns">\(each: model.finished, { finished in
                "<li><a href=\"/sittings/\(finished.sitting)/result\">\(personName(finished.student.name))</a></li>" as HTML
            })</ul>\(notYet)
            """)
    }
}
