import HTML
import Learning

/// What leads a student to an open poll.
enum PollPart {
    static func invitation(_ poll: PollStore.Open, _ page: PageContext) -> HTML {
        let t = page.t
        let (words, link) =
            switch (poll.isAnswerShown, poll.mine == nil) {
            case (true, _): (t.pollsAnswerIsThere, t.pollsLook)
            case (false, true): (t.pollsAsked, t.pollsAnswerNow)
            case (false, false): (t.pollsSentShort, t.pollsLook)
            }
        let style = poll.takesAnswers && poll.mine == nil ? "btn btn-main btn-big" : "btn"
        let card = notice(
            .sun, icon: "hand",
            """
            <p data-announce="1"><strong>\(ownWords(poll.classTitle)):</strong> \(words)</p>\
            <p class="btns"><a class="\(style)" href="/me/poll">\(link)</a></p>
            """, page)
        return "<div class=\"poll-call\">\(card)</div>"
    }
}

/// A poll for those who answer it.
enum PollPage {
    struct Model: Sendable {
        let student: ID<Person>
        let poll: PollStore.Open?
        /// What was sent too late.
        let late: ItemResponse?
        let supports: CheckSupports
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let words = CheckItemWords(page: page, supports: model.supports)
        let classTitle: HTML? = model.poll.map { "<p class=\"mt-2\">\(ownWords($0.classTitle))</p>" }
        return Page(
            title: t.pollsMine, width: .text, section: "/",
            body: """
                <div class="head"><div><h1>\(t.pollsMine)</h1>\(classTitle)</div></div>
                \(refusalSummary(page))
                \(liveRegion("poll", class: "stack", [.person(model.student)], address: "/me/poll", body(model, words)))
                """)
    }

    private static func body(_ model: Model, _ words: CheckItemWords) -> HTML {
        let page = words.page
        guard let poll = model.poll else {
            return empty(
                page.t.pollsNoneMine, button: "<a class=\"btn\" href=\"/\">\(page.t.commonGoHome)</a>", page)
        }
        if poll.takesAnswers { return form(poll, model.student, words) }
        return ended(poll, late: model.late, words)
    }

    private static func form(_ poll: PollStore.Open, _ student: ID<Person>, _ words: CheckItemWords) -> HTML {
        let page = words.page
        let t = page.t
        let sent: HTML? =
            poll.mine == nil
            ? nil : notice(.leaf, icon: "check", "<p data-announce=\"1\">\(t.pollsSent)</p>", page)
        return """
            \(sent)<div id="check" class="stack"><h2 class="ask">\(words.question(poll.asked.definition))</h2>\(words.aloudButton("check"))
            <form class="form" method="post" action="/students/\(student)/poll-answers">\(page.hiddenFields())
            <input type="hidden" name="poll" value="\(poll.id)">\(CheckItemFields.html(poll.asked.definition, filled: poll.mine, words))
            <div class="btns"><button class="btn btn-main btn-big">\(poll.mine == nil ? t.pollsSend : t.pollsChange)</button></div></form></div>
            \(poll.mine == nil ? nil : lookAgain(page))
            """
    }

    /// For a page that does not look by itself.
    private static func lookAgain(_ page: PageContext) -> HTML {
        "<p><a href=\"/me/poll\">\(page.icon("refresh")) \(page.t.pollsLookAgain)</a></p>"
    }

    private static func ended(_ poll: PollStore.Open, late: ItemResponse?, _ words: CheckItemWords) -> HTML {
        let page = words.page
        let t = page.t
        let item = poll.asked.definition
        let lateNotice: HTML? = late.map { late in
            let sent: HTML? =
                item.problem(with: late) == nil
                ? "<p>\(t.pollsLateWords)</p><div class=\"own\">\(words.answer(late, to: item))</div>" : nil
            return notice(
                .plain, icon: "clock", "<p><strong>\(t.pollsLate)</strong> \(t.pollsLateFine)</p>\(sent)", page)
        }
        let mine: HTML = poll.mine.map { words.answer($0, to: item) } ?? "\(t.pollsNoAnswer)"
        let closed: HTML? = poll.isClosed ? "<p class=\"quiet\">\(t.pollsOver)</p>" : nil
        return """
            \(lateNotice)<h2 class="ask">\(words.question(item))</h2>
            <div class="panel"><p class="over">\(t.pollsYourAnswer)</p><div class="own mt-2">\(mine)</div></div>
            \(poll.isAnswerShown ? shown(poll, words) : nil)\(closed)
            <p class="btns"><a class="btn" href="/">\(t.commonGoHome)</a></p>
            """
    }

    private static func shown(_ poll: PollStore.Open, _ words: CheckItemWords) -> HTML {
        let page = words.page
        let item = poll.asked.definition
        let outcome = poll.mine.map { item.outcome(of: $0) }
        let verdict: HTML? = outcome.map {
            "<p data-announce=\"1\"><strong>\(CheckItemWords.verdict($0.verdict, page.t))</strong></p>"
        }
        let said = outcome?.feedback ?? [item.whenRight].filter { !$0.isEmpty }
        let isRight = outcome?.verdict == .right
        return notice(
            isRight ? .leaf : .plain, icon: isRight ? "check" : "idea",
            """
            \(verdict)<p>\(page.t.pollsRightAnswer)</p><div class="poll-right">\(words.rightAnswer(to: item))</div>\
            \(each: said, { "<p>\(words.html($0))</p>" as HTML })
            """, page)
    }
}
