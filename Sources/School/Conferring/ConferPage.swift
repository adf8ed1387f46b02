import HTML
import Learning

/// The class in the order of the room; a note in ten seconds, then the next student.
enum ConferPage {
    static func page(_ model: Conferring, done: ID<Person>?, wanted: ID<Person>?, _ page: PageContext) -> Page {
        let t = page.t
        let chosen = chosen(model, done: done, wanted: wanted, page)
        let body: HTML =
            model.students.isEmpty
            ? empty(t.conferNobody, page)
            : """
            <div class="split"><div>\(list(model, chosen, page))</div>
            <aside class="stack-l beside" aria-label="\(t.conferNote)">\(form(model, chosen, page))</aside></div>
            <script src="\(page.assets.path("confer.js"))" type="module"></script>
            """
        return Page(
            title: t.conferTitle(title: model.title), section: "/classes",
            body: """
                <p class="crumb"><a href="/classes/\(model.classID.description)" translate="no" dir="auto">\(model.title)</a></p>
                <div class="head"><div><h1>\(t.conferOpen)</h1><p class="mt-2">\(t.conferSeen(seen: model.seen, count: model.students.count))</p></div>\
                <div class="btns"><a class="btn" href="\(model.path)/order">\(page.icon("swap"))\(t.conferOrder)</a></div></div>
                \(classNavigation(model.classID, .confer, mayTeach: true, page))
                \(refusalSummary(page))\(saved(model, done, page))\(outbox(page))
                \(body)<div class="mt-5">\(whoCanSee(t.conferWho, page))</div>
                """)
    }

    /// After a note, the next in the room.
    private static func chosen(
        _ model: Conferring, done: ID<Person>?, wanted: ID<Person>?, _ page: PageContext
    ) -> ID<Person>? {
        if let sent = page.form?.raw("student") { return ID(sent) }
        if let wanted { return wanted }
        guard let done, let place = model.students.firstIndex(where: { $0.id == done }) else { return nil }
        return model.students.indices.contains(place + 1) ? model.students[place + 1].id : nil
    }

    private static func saved(_ model: Conferring, _ done: ID<Person>?, _ page: PageContext) -> HTML? {
        guard page.refusal == nil, let student = model.students.first(where: { $0.id == done }) else { return nil }
        return notice(
            .leaf, icon: "check", "<p role=\"status\">\(page.t.conferSaved(name: personName(student.name)))</p>", page)
    }

    /// Filled in by the script with what waits on this device.
    private static func outbox(_ page: PageContext) -> HTML {
        let t = page.t
        return """
            <section class="sec notice notice-sun poll-call" id="outbox" aria-labelledby="outbox-title" hidden>\(page.icon("offline"))\
            <div><h2 id="outbox-title">\(t.conferWaiting)</h2><p>\(t.conferWaitingHint)</p><ul class="rows"></ul></div></section>
            """
    }

    // MARK: The list

    private static func list(_ model: Conferring, _ chosen: ID<Person>?, _ page: PageContext) -> HTML {
        """
        <ol class="stack" id="room">\(each: model.students, { student in
            """
            <li id="s-\(student.id.description)"><details class="more" data-student="\(student.id.description)" \
            \(attribute: "open", if: student.id == chosen)><summary>\(personName(student.name)) <span class="chips">\(tags(student, page))</span></summary>
            \(details(student, model, page))</details></li>
            """ as HTML
        })</ol>
        """
    }

    private static func tags(_ student: Conferring.Student, _ page: PageContext) -> HTML {
        let t = page.t
        let seen: HTML =
            student.seenAt.map { at in
                """
                <span class="\(student.isSeenThisWeek ? "tag tag-leaf" : "tag")" data-seen>\
                \(student.isSeenThisWeek ? page.icon("check") : .empty)\(when(at, page))</span>
                """
            } ?? "<span class=\"tag\" data-seen>\(t.conferNotYet)</span>"
        let help: HTML? =
            student.help == nil ? nil : "<span class=\"tag tag-sun\">\(page.icon("hand"))\(t.conferHelp)</span>"
        return "\(seen) \(help)"
    }

    /// "2 days ago", or the date in short.
    private static func when(_ time: Timestamp, _ page: PageContext) -> String {
        let days = page.format.day(of: page.now).daysSinceEpoch - page.format.day(of: time).daysSinceEpoch
        return days < 7 ? page.format.relativeDay(time, now: page.now) : page.format.shortDate(time)
    }

    private static func details(
        _ student: Conferring.Student, _ model: Conferring, _ page: PageContext
    ) -> HTML {
        let t = page.t
        let help: HTML? = student.help.map { request in
            """
            <dt>\(t.conferHelp)</dt><dd><a href="/classes/\(model.classID.description)/help/\(request.id.description)">\
            \(request.about.isEmpty ? "\(t.helpOf(name: request.givenName))" : ownWords(request.about))</a></dd>
            """
        }
        let note: HTML =
            student.note.map { note in
                """
                <dd><div class="prose" dir="auto" translate="no">\(MarkupText(String(note.words.prefix(600))).html)</div>\
                <p class="quiet">\(personName(note.writer)), \(page.format.relativeDay(note.writtenAt, now: page.now)) \(NoteParts.tag(note.audience, page))</p></dd>
                """
            } ?? "<dd class=\"soft\">\(t.conferNoNote)</dd>"
        return """
            <dl class="facts">\(help)<dt>\(t.conferLastNote)</dt>\(note)
            <dt>\(t.conferGoal)</dt><dd>\(student.goal.map(ownWords) ?? "<span class=\"soft\">\(t.conferNoGoal)</span>")</dd>
            <dt>\(t.conferStep)</dt><dd>\(student.step.map(ownWords) ?? "<span class=\"soft\">\(t.conferNoStep)</span>")</dd></dl>
            <p class="btns"><a class="btn" href="\(model.path)?student=\(student.id.description)#note" data-write>\(page.icon("edit"))\(t.conferWrite)\
            <span class="sr">, \(personName(student.name))</span></a> \
            <a href="/students/\(student.id.description)">\(t.conferHub)<span class="sr">, \(personName(student.name))</span></a></p>
            <div data-slot></div>
            """
    }

    // MARK: The note

    private static func form(_ model: Conferring, _ chosen: ID<Person>?, _ page: PageContext) -> HTML {
        let t = page.t
        let chips = Set(page.form?.all("chip") ?? [])
        let audience = page.value("audience", else: NoteAudience.team.rawValue)
        return """
            <form class="form" id="note" method="post" action="\(model.path)" data-confer data-draft data-account="\(model.viewer.description)" \
            data-leave="\(t.conferLeave)" data-now="\(t.conferJustNow)" data-out="\(t.conferSignedOut)" \
            data-look="\(t.conferLook)" data-again="\(t.conferSendAgain)" data-drop="\(t.conferDrop)">\(page.hiddenFields())
            <div class="field"><label for="student">\(t.conferWhom)</label>\(fieldError("student", page))<select id="student" name="student">\
            <option value="">\(t.commonChoose)</option>\(each: model.students, { student in
                """
                <option value="\(student.id.description)" translate="no" \(attribute: "selected", if: student.id == chosen)>\(student.name)</option>
                """ as HTML
            })</select></div>
            <fieldset class="field"><legend>\(t.conferChips)</legend><div class="picks">\(each: ConferChip.allCases, { chip in
                """
                <label class="pick"><input type="checkbox" name="chip" value="\(chip.rawValue)" \
                \(attribute: "checked", if: chips.contains(chip.rawValue))><span>\(chip.words(t))</span></label>
                """ as HTML
            })</div></fieldset>
            \(textArea("words", t.conferWords, most: NoteStore.longest, rows: 2, page))
            <fieldset class="field"><legend>\(t.conferAudience)</legend><div class="picks">\(each: NoteAudience.allCases, { value in
                """
                <label class="pick"><input type="radio" name="audience" value="\(value.rawValue)" \
                \(attribute: "checked", if: value.rawValue == audience)><span>\(NoteParts.word(value, t))</span></label>
                """ as HTML
            })</div></fieldset>
            <div class="btns"><button class="btn btn-main">\(t.conferSave)</button></div></form>
            """
    }
}

/// The order of the room: numbers, buttons, and dragging where the script runs.
enum ConferOrderPage {
    static func page(_ model: Conferring, _ page: PageContext) -> Page {
        let t = page.t
        let last = model.students.count - 1
        func move(_ way: String, _ icon: String, _ words: String, _ student: Conferring.Student) -> HTML {
            """
            <button class="btn btn-icon" name="move" value="\(way)-\(student.id.description)">\(page.icon(icon))\
            <span class="sr">\(words), \(personName(student.name))</span></button>
            """
        }
        let rows: HTML =
            "\(each: Array(model.students.enumerated()), { place, student in row(place, student, place == 0 ? nil : move("up", "up", t.commonMoveUp, student), place == last ? nil : move("down", "down", t.commonMoveDown, student), page) })"
        return Page(
            title: t.conferOrder, width: .text, section: "/classes",
            body: """
                <p class="crumb"><a href="/classes/\(model.classID.description)" translate="no" dir="auto">\(model.title)</a> / <a href="\(model.path)">\(t.conferOpen)</a></p>
                <div class="head"><div><h1>\(t.conferOrder)</h1><p class="mt-2">\(t.conferOrderLede)</p></div></div>
                <form method="post" action="\(model.path)/order">\(page.hiddenFields())
                <button class="btn btn-main">\(t.conferOrderSave)</button>
                <ol class="rows mt-3" data-order>\(rows)</ol></form>
                <script src="\(page.assets.path("order.js"))" type="module"></script>
                """)
    }

    private static func row(
        _ place: Int, _ student: Conferring.Student, _ up: HTML?, _ down: HTML?, _ page: PageContext
    ) -> HTML {
        let field = "place-\(student.id)"
        return """
            <li><div class="field"><label for="\(field)">\(personName(student.name))</label>\
            <input class="short" id="\(field)" name="\(field)" type="number" min="0" max="9999" value="\(place + 1)"></div>\
            <div class="btns">\(up)\(down)</div></li>
            """
    }
}
