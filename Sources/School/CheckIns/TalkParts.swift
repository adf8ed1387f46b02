import HTML
import Learning

/// What several pages show of talks.
enum TalkParts {
    /// "With Elena Reyes, Tuesday, May 5, 2:10 PM, Room 8"
    ///
    /// - Parameter isOwn: True for the adult whose talk it is.
    static func when(_ talk: Talk, isOwn: Bool = false, _ page: PageContext) -> HTML {
        let t = page.t
        let day = page.format.dateInWords(talk.plannedOn)
        let words = talk.beginsMinute.map { t.dateAtTime(date: day, time: clock($0, page)) } ?? day
        let place: HTML? = talk.place.isEmpty ? nil : ", <span translate=\"no\" dir=\"auto\">\(talk.place)</span>"
        let time: HTML = "<time datetime=\"\(talk.plannedOn.iso)\">\(words)</time>\(place)"
        return isOwn ? time : "\(t.checkinsWithFirst(name: personName(talk.advisorName))), \(time)"
    }

    static func clock(_ minute: Int, _ page: PageContext) -> String {
        page.format.clock(hour: minute / 60, minute: minute % 60)
    }

    /// The student's words, first of all.
    static func agenda(_ model: TalkModel, _ page: PageContext) -> HTML {
        let t = page.t
        let agenda = model.talk.agenda
        let isOwn = model.part == .student
        let title = isOwn ? t.checkinsAgendaMine : t.checkinsAgendaOf(name: model.name.given)
        guard !agenda.isEmpty else {
            let none = isOwn ? t.checkinsAgendaMineNone : t.checkinsAgendaNone(name: model.name.given)
            return section("agenda-of", title, "<p class=\"soft\">\(none)</p>")
        }
        func part(_ title: String, _ words: String) -> HTML? {
            words.isEmpty
                ? nil
                : "<dt>\(title)</dt><dd><div class=\"prose\" dir=\"auto\" translate=\"no\">\(MarkupText(words).html)</div></dd>"
        }
        return section(
            "agenda-of", title,
            """
            <dl class="said">\(part(t.checkinsAgendaWins, agenda.wins))\(part(t.checkinsAgendaStuck, agenda.stuck))\
            \(part(t.checkinsAgendaChange, agenda.change))</dl>
            """)
    }

    /// A box with a question of the content above it.
    static func box(
        _ name: String, _ label: String, prompt: LocalText, saved: String, most: Int, rows: Int = 2, _ page: PageContext
    ) -> HTML {
        """
        <div class="field"><label for="\(name)">\(label)</label><p class="hint" id="\(name)-hint">\(page.text(prompt))</p>\
        \(fieldError(name, page))<textarea id="\(name)" name="\(name)" rows="\(rows)" maxlength="\(most)" translate="no" dir="auto" \
        \(attribute: "aria-describedby", value: described(name, hint: true, page)) \
        \(attribute: "aria-invalid", value: page.refusal?.sentences[name] == nil ? nil : "true")>\(page.value(name, else: saved))</textarea></div>
        """
    }

    /// Who does what by when; nothing when nothing was agreed on.
    static func agreed(_ model: TalkModel, _ page: PageContext) -> HTML? {
        let t = page.t
        let promises = model.talk.record.promises
        guard !model.agreed.isEmpty || !promises.isEmpty else { return nil }
        func row(_ who: String, _ words: String, _ by: CalendarDay?, isDone: Bool) -> HTML {
            let day: HTML? = by.map { "<span class=\"when\">\(t.checkinsBy(day: page.format.shortDate($0)))</span>" }
            let done: HTML? = isDone ? "<span class=\"tag tag-leaf\">\(page.icon("check"))\(t.commonDone)</span>" : nil
            return "<li><div><h3>\(ownWords(words))</h3><p>\(personName(who)) \(done)</p></div>\(day)</li>"
        }
        return """
            <ul class="rows">\(each: model.agreed, { row(model.name.given, $0.words, $0.by, isDone: $0.isDone) })\
            \(each: promises, { row(model.talk.advisorName, $0.words, $0.by, isDone: false) })</ul>
            """
    }

    static func prompts(_ model: TalkModel, _ page: PageContext) -> HTML? {
        let t = page.t
        let prompts = model.talk.record.prompts
        guard !prompts.isEmpty else { return nil }
        func part(_ title: String, _ words: String) -> HTML? {
            words.isEmpty
                ? nil
                : "<dt>\(title)</dt><dd><div class=\"prose\" dir=\"auto\" translate=\"no\">\(MarkupText(words).html)</div></dd>"
        }
        return section(
            "record", t.checkinsRecord,
            """
            <dl class="said">\(part(t.checkinsProgress, prompts.progress))\(part(t.checkinsObstacle, prompts.obstacle))\
            \(part(t.checkinsNext, prompts.next))</dl>
            """)
    }

    static func notes(_ notes: [WrittenNote], _ page: PageContext) -> HTML? {
        guard !notes.isEmpty else { return nil }
        return section(
            "talk-notes", page.t.checkinsNotesList,
            "<ul class=\"rows\">\(each: notes, { "<li><div>\(NoteParts.note($0, page))</div></li>" as HTML })</ul>")
    }
}
