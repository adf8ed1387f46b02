import HTML
import Learning

/// The word for a pace and what it counts.
enum PacePart {
    static func words(_ word: Pace.Word, isOneself: Bool, _ t: Messages) -> String {
        switch word {
        case .nothingPlanned: t.yearPaceNothing
        case .behind: isOneself ? t.yearPaceBehindOwn : t.yearPaceBehind
        case .onPace: isOneself ? t.yearPaceOnOwn : t.yearPaceOn
        case .ahead: isOneself ? t.yearPaceAheadOwn : t.yearPaceAhead
        }
    }

    /// Shape, word, and colour last. Nobody is red.
    static func tag(_ word: Pace.Word, isOneself: Bool, _ page: PageContext) -> HTML {
        let words = words(word, isOneself: isOneself, page.t)
        return switch word {
        case .nothingPlanned: "<span class=\"tag\">\(words)</span>"
        case .behind: "<span class=\"tag tag-sun\">\(page.icon("clock"))\(words)</span>"
        case .onPace: "<span class=\"tag tag-sky\">\(page.icon("check"))\(words)</span>"
        case .ahead: "<span class=\"tag tag-leaf\">\(page.icon("up"))\(words)</span>"
        }
    }

    /// One line for each subject; nothing without any.
    static func lines(
        _ paces: [SubjectPace], of student: ID<Person>, isOneself: Bool, title: String, _ page: PageContext
    ) -> HTML? {
        guard !paces.isEmpty else { return nil }
        let path = "/students/\(student)/pace"
        return section(
            "pace", title, link: "<a href=\"\(path)\">\(page.t.yearPaceAll)</a>",
            """
            <ul class="rows">\(each: paces, { subject in
                """
                <li><h3>\(page.text(subject.title))</h3>\(tag(subject.pace.word, isOneself: isOneself, page))</li>
                """ as HTML
            })</ul>
            """)
    }
}

/// The pace in each subject, down to every skill that it counts, and the least that a teacher asks for.
enum PacePage {
    static func page(_ model: PaceStore.Model, _ page: PageContext) -> Page {
        let t = page.t
        let title = model.isOneself ? t.yearPaceTitle : t.yearPaceTitleOf(name: model.name.full)
        return Page(
            title: title, width: .text, section: model.isOneself ? "/me/plan" : nil,
            body: """
                <div class="head"><div><h1>\(title)</h1>
                <p class="mt-2">\(model.isOneself ? t.yearPaceLede : t.yearPaceLedeOf)</p></div>
                <div class="btns"><a class="btn" href="/students/\(model.student.description)/year">\(page.icon("clock"))\(model.isOneself ? t.yearTitle : t.yearTitleOf(name: model.name.given))</a></div></div>
                <div class="stack-l">\(refusalSummary(page))
                \(model.paces.isEmpty ? empty(model.isOneself ? t.yearEmptyOwn : t.yearEmptyOf, page) : .empty)
                \(each: Array(model.paces.enumerated()), { subject($1, $0, model, page) })
                \(form(model, page))
                \(whoCanSee(model.isOneself ? t.yearWho : t.yearWhoOf, page))</div>
                """)
    }

    private static func subject(
        _ subject: SubjectPace, _ place: Int, _ model: PaceStore.Model, _ page: PageContext
    ) -> HTML {
        let pace = subject.pace
        let t = page.t
        let counts =
            pace.planned.isEmpty
            ? t.yearPaceNone
            : t.yearPaceCounts(shown: pace.shown.count, total: pace.planned.count, due: pace.due.count)
        return """
            <section class="sec" aria-labelledby="s-\(place)"><div class="sec-head"><h2 id="s-\(place)">\(page.text(subject.title))</h2>\
            \(PacePart.tag(pace.word, isOneself: model.isOneself, page))</div>
            <p>\(counts)</p>\(floor(subject, page))\(table(pace, place, model, page))</section>
            """
    }

    private static func floor(_ subject: SubjectPace, _ page: PageContext) -> HTML? {
        guard let floor = subject.floor, let counted = subject.pace.floor else { return nil }
        let t = page.t
        return """
            <p class="mt-3">\(t.yearFloor(name: floor.setBy, count: floor.perTerm)) \
            \(t.yearFloorNow(expected: counted.expected, shown: counted.shown))</p>
            <p class="soft">\(t.yearFloorWhy) <q>\(ownWords(floor.reason))</q></p>
            """
    }

    private static func table(_ pace: Pace, _ place: Int, _ model: PaceStore.Model, _ page: PageContext) -> HTML? {
        guard !pace.planned.isEmpty else { return nil }
        let t = page.t
        func row(_ planned: Pace.Planned) -> HTML {
            let title = model.competencies[planned.competency]?.title ?? .empty
            let path = "/students/\(model.student)/map/\(planned.competency)"
            let state = planned.isShown ? t.yearPaceShown : planned.by < pace.today ? t.yearPaceDue : t.yearPaceLater
            let icon = planned.isShown ? "lv-shown" : planned.by < pace.today ? "lv-again" : "lv-later"
            return """
                <tr><th scope="row"><a href="\(path)">\(page.text(title))</a></th>\
                <td data-th="\(t.yearPaceDay)"><time datetime="\(planned.by.iso)">\(page.format.dateWithYear(planned.by))</time></td>\
                <td data-th="\(t.yearPaceState)"><span class="lv \(icon)"><svg aria-hidden="true"><use href="\(page.assets.path("icons.svg"))#\(icon)"/></svg>\(state)</span></td></tr>
                """
        }
        return """
            <table class="table fold mt-3" aria-labelledby="s-\(place)"><thead><tr><th scope="col">\(t.yearPaceSkill)</th>\
            <th scope="col">\(t.yearPaceDay)</th><th scope="col">\(t.yearPaceState)</th></tr></thead>
            <tbody>\(each: pace.planned, row)</tbody></table>
            """
    }

    // MARK: The least pace

    private static func form(_ model: PaceStore.Model, _ page: PageContext) -> HTML? {
        guard model.maySet else { return nil }
        let t = page.t
        let chosen = page.value("framework")
        let asked = model.paces.filter { $0.floor != nil }
        func option(_ framework: CatalogFramework) -> HTML {
            let id = framework.id.description
            return
                "<option value=\"\(id)\" \(attribute: "selected", if: id == chosen)>\(page.words(framework.title))</option>"
        }
        func ending(_ pace: SubjectPace) -> HTML {
            """
            <form method="post" action="/students/\(model.student.description)/pace">\(page.hiddenFields())\
            <input type="hidden" name="framework" value="\(pace.framework.description)">\
            <input type="hidden" name="end" value="1">\
            <button class="btn">\(t.yearFloorEnd)<span class="sr">: </span> \(page.text(pace.title))</button></form>
            """
        }
        return section(
            "least", asked.isEmpty ? t.yearFloorSet : t.yearFloorChange,
            """
            <p class="soft">\(t.yearFloorHint)</p>
            <form method="post" action="/students/\(model.student.description)/pace" class="stack mt-3">\(page.hiddenFields())
            <div class="field"><label for="framework">\(t.yearFloorSubject)</label>\(fieldError("framework", page))\
            <select id="framework" name="framework" translate="no" \(attribute: "aria-describedby", value: described("framework", page))>\
            <option value=""></option>\(each: model.subjects, option)</select></div>
            <div class="field"><label for="count">\(t.yearFloorCount)</label>\(fieldError("count", page))\
            <input id="count" name="count" inputmode="numeric" size="4" maxlength="3" value="\(page.value("count"))" \
            \(attribute: "aria-describedby", value: described("count", page))></div>
            \(textArea("reason", t.yearFloorReason, most: PaceStore.longestReason, rows: 2, page))
            <p><button class="btn btn-main">\(t.yearFloorSave)</button></p></form>
            \(asked.isEmpty ? nil : "<div class=\"btns mt-3\">\(each: asked, ending)</div>" as HTML)
            """)
    }
}
