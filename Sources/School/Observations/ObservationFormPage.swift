import HTML
import Learning

/// Ten seconds: a skill, a level or a few words, save. Everything else is folded.
enum ObservationFormPage {
    struct Model: Sendable {
        let student: ID<Person>
        let name: StudentNames.Name
        let relation: Relation
        let choices: [CatalogCompetency]
        let chosen: ID<Competency>?
        let search: String
        let waiting: [KeptFile]
        /// The address asks for a new situation.
        let isTransfer: Bool
        let today: String

        var setsLevels: Bool { ObservationStore.role(relation)?.setsLevels ?? false }
        var path: String { "/students/\(student)/observations" }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        return Page(
            title: t.observationsNew(name: model.name.given), width: .text,
            body: """
                \(ObservationWords.crumb(model.student, model.name, isOneself: false, page))
                <div class="head"><div><h1>\(t.observationsNewHead(name: personName(model.name.given)))</h1></div></div>
                \(refusalSummary(page))
                <form class="form" method="post" action="\(model.path)" enctype="multipart/form-data" \
                data-draft="observation-\(model.student)">\(page.hiddenFields())
                <button hidden>\(t.observationsSave)</button>
                \(competencies(model, page))
                \(model.setsLevels ? levels(page) : nil)
                \(textArea("words", t.observationsWords, hint: model.setsLevels ? t.observationsWordsHint : t.observationsWordsHintFamily, most: ObservationDraft.longestWords, rows: 2, page))
                \(ProfileFileParts.field(.observation, form: ObservationStore.formName, of: model.student, waiting: model.waiting, label: t.observationsPhoto, hint: t.observationsPhotoHint, records: false, page))
                \(more(model, page))
                <div class="btns"><button class="btn btn-main btn-big">\(t.observationsSave)</button></div>
                \(whoCanSee(t.observationsWho, page))</form>
                <p class="mt-5"><a href="/students/\(model.student)/dispositions/new">\(t.observationsHabitInstead)</a></p>
                """)
    }

    private static func competencies(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let chosen = page.form.map { $0.raw("competency") } ?? model.chosen?.description
        let none: HTML? = model.choices.isEmpty ? "<p>\(t.observationsFoundNone)</p>" : nil
        return """
            <fieldset class="field" id="competency" tabindex="-1"><legend>\(t.observationsWhat)</legend>\(fieldError("competency", page))\
            \(each: model.choices, { choice($0, isChosen: $0.id.description == chosen, page) })\(none)</fieldset>
            \(finder(model.search, page))
            """
    }

    static func choice(_ found: CatalogCompetency, isChosen: Bool, _ page: PageContext) -> HTML {
        let can: HTML? = found.iCan.isEmpty ? nil : "<br><span class=\"soft\">\(page.text(found.iCan))</span>"
        return """
            <label class="choice"><input type="radio" name="competency" value="\(found.id)" \
            \(attribute: "checked", if: isChosen)><span><strong>\(page.text(found.title))</strong>\(can)</span></label>
            """
    }

    /// Sends the form back to itself with what was found; nothing that was written is lost.
    static func finder(_ search: String, _ page: PageContext) -> HTML {
        """
        <details class="more" \(attribute: "open", if: !search.isEmpty)><summary>\(page.t.observationsFind)</summary>\
        <div class="field mt-2"><label for="q">\(page.t.observationsFindWords)</label><div class="btns">\
        <input id="q" name="q" type="search" value="\(search)" maxlength="200">\
        <button class="btn" name="find" value="1" formnovalidate>\(page.t.observationsFindButton)</button></div></div></details>
        """
    }

    private static func levels(_ page: PageContext) -> HTML {
        let t = page.t
        let chosen = page.value("level")
        let picks = Level.allCases.map { (String($0.rawValue), "\($0.rawValue) " + levelName($0.rawValue, t)) }
        return """
            <fieldset class="field" id="level"><legend>\(t.observationsLevel)</legend>\
            <div class="picks">\(each: picks + [("", t.observationsNoLevel)], { value, words in
                """
                <label class="pick"><input type="radio" name="level" value="\(value)" \
                \(attribute: "checked", if: value == chosen)><span>\(words)</span></label>
                """ as HTML
            })</div></fieldset>
            """
    }

    private static func more(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let way = page.value("way", else: Modality.performance.rawValue)
        // Folded, unless something in it needs a fix.
        let isOpen = page.refusal?.sentences["day"] != nil || model.isTransfer
        return """
            <details class="more" \(attribute: "open", if: isOpen)><summary>\(t.observationsMore)</summary>
            <label class="choice"><input type="checkbox" name="helped" value="1" \
            \(attribute: "checked", if: page.form?.isOn("helped") ?? false)><span>\(t.observationsHelped)</span></label>
            <label class="choice"><input type="checkbox" name="transfer" value="1" \
            \(attribute: "checked", if: page.form?.isOn("transfer") ?? model.isTransfer)><span>\(t.observationsTransfer)</span></label>
            \(ObservationWords.day("day", t.observationsDay, saved: model.today, today: model.today, page))
            <div class="field"><label for="way">\(t.observationsWay)</label><select id="way" name="way">\(each: ObservationDraft.ways, { one in
                """
                <option value="\(one.rawValue)" \(attribute: "selected", if: one.rawValue == way)>\(modalityWords(one, t) ?? one.rawValue)</option>
                """ as HTML
            })</select></div></details>
            """
    }
}
