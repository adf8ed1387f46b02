import HTML
import Learning

/// Noting a habit of character: which one, how it was seen, perhaps words.
enum DispositionPage {
    struct Model: Sendable {
        let student: ID<Person>
        let name: StudentNames.Name
        let today: String
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let chosen = page.value("disposition")
        let seen = page.value("seen", else: Disposition.Seen.again.rawValue)
        return Page(
            title: t.observationsHabitAdd, width: .text,
            body: """
                \(ObservationWords.crumb(model.student, model.name, isOneself: false, page))
                <div class="head"><div><h1>\(t.observationsHabitHead(name: personName(model.name.given)))</h1>
                <p class="mt-2">\(t.observationsHabitsApart)</p></div></div>
                \(refusalSummary(page))
                <form class="form" method="post" action="/students/\(model.student)/dispositions" \
                data-draft="disposition-\(model.student)">\(page.hiddenFields())
                <fieldset class="field" id="disposition" tabindex="-1"><legend>\(t.observationsHabitWhich)</legend>\(fieldError("disposition", page))\
                \(each: Disposition.allCases, { one in
                    """
                    <label class="choice"><input type="radio" name="disposition" value="\(one.rawValue)" \
                    \(attribute: "checked", if: one.rawValue == chosen)><span>\(ObservationWords.disposition(one, t))<br>\
                    <span class="soft">\(ObservationWords.looks(one, t))</span></span></label>
                    """ as HTML
                })</fieldset>
                <fieldset class="field"><legend>\(t.observationsSeenHow)</legend><div class="picks">\(each: Disposition.Seen.allCases, { one in
                    """
                    <label class="pick"><input type="radio" name="seen" value="\(one.rawValue)" \
                    \(attribute: "checked", if: one.rawValue == seen)><span>\(ObservationWords.seen(one, t))</span></label>
                    """ as HTML
                })</div></fieldset>
                \(textArea("words", t.observationsHabitWords, hint: t.observationsHabitWordsHint, most: DispositionStore.longestWords, rows: 2, page))
                \(ObservationWords.day("day", t.observationsDay, saved: model.today, today: model.today, page))
                <div class="btns"><button class="btn btn-main">\(t.observationsSave)</button></div>
                \(whoCanSee(t.observationsWho, page))</form>
                """)
    }
}
