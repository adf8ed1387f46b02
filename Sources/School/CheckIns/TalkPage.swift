import HTML
import Learning

/// A talk as the adult holds it: the student's plan on one side, the student's own agenda and the notes on the other.
enum TalkPage {
    static func page(_ model: TalkModel, _ page: PageContext) -> Page {
        let t = page.t
        let talk = model.talk
        return Page(
            title: t.checkinsTalkTitle(name: model.name.full),
            body: """
                <p class="crumb"><a href="/check-ins">\(t.checkinsTitle)</a></p>
                <div class="head"><div><h1>\(t.checkinsTalkTitle(name: model.name.full))</h1>
                <p class="mt-2">\(TalkParts.when(talk, isOwn: true, page))</p></div>
                <div class="btns"><span class="tag" id="clock" data-minutes="8" data-left="\(t.checkinsClockLeft)" data-over="\(t.checkinsClockOver)" hidden></span>
                <a class="btn" href="/check-ins/\(talk.id)/day">\(page.icon("clock"))\(t.checkinsMove)</a>
                <a class="btn" href="/students/\(talk.student)/check-ins/sheet">\(page.icon("print"))\(t.checkinsSheet)</a></div></div>
                \(refusalSummary(page))
                <div class="split-even"><div class="stack-l beside">\(TalkPlanPart.part(model, page))</div>
                <div class="stack-l">\(agenda(model, page))\(form(model, page))</div></div>
                """)
    }

    /// It keeps itself current, since the student may write while they talk.
    private static func agenda(_ model: TalkModel, _ page: PageContext) -> HTML {
        liveRegion(
            "agenda", page.viewer.map { [.person($0.person)] } ?? [], address: "/check-ins/\(model.talk.id)",
            TalkParts.agenda(model, page))
    }

    private static func form(_ model: TalkModel, _ page: PageContext) -> HTML {
        let t = page.t
        let path = "/check-ins/\(model.talk.id)"
        let record = model.talk.record
        let prompts = TalkPrompts.all
        return """
            <form class="form" id="talk" method="post" action="\(path)/record" data-autosave="\(path)/record" data-quick>\
            \(page.hiddenFields(version: model.talk.version))
            <section class="sec" aria-labelledby="words-of"><div class="sec-head"><h2 id="words-of">\(t.checkinsRecord)</h2>\
            <span class="saved" data-autosave-status></span></div><div class="form">
            \(TalkParts.box("progress", t.checkinsProgress, prompt: prompts.strength, saved: record.prompts.progress, most: TalkRecord.Prompts.longest, page))
            \(TalkParts.box("obstacle", t.checkinsObstacle, prompt: prompts.tried, saved: record.prompts.obstacle, most: TalkRecord.Prompts.longest, page))
            \(TalkParts.box("next", t.checkinsNext, prompt: prompts.steps, saved: record.prompts.next, most: TalkRecord.Prompts.longest, page))
            \(whoCanSee(t.checkinsRecordWho(name: model.name.given), page))</div></section>
            \(steps(model, path, page))
            \(note(model, path, page))
            \(family(model, path, page))
            <div class="btns mt-5"><button class="btn btn-main btn-big" formaction="\(path)/holding">\(page.icon("check"))\(t.checkinsHold)</button>
            <button class="btn">\(t.commonSave)</button></div></form>
            """
    }

    private static func steps(_ model: TalkModel, _ path: String, _ page: PageContext) -> HTML {
        let t = page.t
        let drafts = model.talk.record.drafts
        let isMine = page.form.map { $0.raw("whose") == "mine" } ?? drafts.isMine
        return section(
            "agreed", t.checkinsAgreed,
            """
            \(TalkParts.agreed(model, page) ?? "<p class=\"soft\">\(t.checkinsAgreedNone)</p>")
            <div class="mt-3">\(textField("step", t.checkinsStepField, saved: drafts.step, most: TalkWords.longestStep, page))</div>
            <div class="split-even mt-3"><fieldset class="field"><legend>\(t.checkinsStepWhose)</legend><div class="picks">
            <label class="pick"><input type="radio" name="whose" value="student" \(attribute: "checked", if: !isMine)><span translate="no">\(model.name.given)</span></label>
            <label class="pick"><input type="radio" name="whose" value="mine" \(attribute: "checked", if: isMine)><span>\(t.checkinsStepMine)</span></label></div></fieldset>
            <div class="field"><label for="by">\(t.checkinsStepBy)</label><input id="by" name="by" type="date" value="\(page.value("by", else: drafts.by))"></div></div>
            <p class="hint mt-2">\(t.checkinsStepHint(name: model.name.given))</p>
            <div class="btns"><button class="btn" formaction="\(path)/steps">\(page.icon("check"))\(t.checkinsStepAdd)</button></div>
            """)
    }

    private static func note(_ model: TalkModel, _ path: String, _ page: PageContext) -> HTML {
        let t = page.t
        let drafts = model.talk.record.drafts
        let written: HTML? =
            model.notes.isEmpty
            ? nil
            : "<ul class=\"rows\">\(each: model.notes, { "<li><div>\(NoteParts.note($0, page))</div></li>" as HTML })</ul>"
        return section(
            "note", t.checkinsNote,
            """
            \(written)
            \(textArea("words", t.checkinsNoteField, saved: drafts.note, most: NoteStore.longest, rows: 3, page))
            <div class="mt-3">\(NoteParts.audience(given: model.name.given, saved: NoteAudience(rawValue: drafts.audience) ?? .team, page))</div>
            <div class="btns mt-3"><button class="btn" formaction="\(path)/notes" data-quick>\(t.checkinsNoteSave)</button></div>
            """)
    }

    private static func family(_ model: TalkModel, _ path: String, _ page: PageContext) -> HTML {
        let t = page.t
        let saved = model.talk.record.drafts.family
        let day = page.format.shortDate(page.now)
        let line = saved.isEmpty ? FamilyLine.draft(model.name.given, model.agreed, day: day, t) : saved
        return section(
            "family-line", t.checkinsFamily,
            """
            \(textArea("family", t.checkinsFamilyField, hint: t.checkinsFamilyHint, saved: line, most: NoteStore.longest, rows: 2, page))
            <label class="choice"><input type="checkbox" name="share" value="yes" \(attribute: "checked", if: page.form?.isOn("share") ?? false)>\
            <span>\(t.checkinsFamilyShareToo)</span></label>
            <div class="btns"><button class="btn" formaction="\(path)/family-line">\(t.checkinsFamilyShare)</button></div>
            """)
    }
}
