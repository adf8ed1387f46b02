import HTML
import Learning
import SQL

/// A poll for the class to look at: the question, what was answered, never who answered it.
enum PollClassPage {
    struct Model: Sendable {
        let classID: ID<Class>
        let classTitle: String
        let mayTeach: Bool
        let running: RunningPoll?
        /// What there is to ask; nil while a poll is open, and for who does not teach the class.
        let pick: PollPickPage.Model?

        var path: String { "/classes/\(classID)/poll" }
    }

    static func load(_ access: ClassAccess, _ wish: PollPickPage.Wish, _ visit: Visit) throws -> Model {
        let running = try RunningPollStore.load(access, visit)
        let mayTeach = access.relation.mayJudge
        return Model(
            classID: access.id,
            classTitle: try visit.tx.require("SELECT title FROM classes WHERE id = \(access.id)").text("title"),
            mayTeach: mayTeach, running: running,
            pick: running == nil && mayTeach ? try PollPickPage.load(wish, access.id, visit) : nil)
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let body: HTML =
            if let running = model.running {
                "\(wall(running, model, page))\(model.mayTeach ? controls(running, model, page) : nil)"
            } else if let pick = model.pick {
                "\(heading(t))\(PollPickPage.html(pick, page))"
            } else {
                "\(heading(t))\(watched(model, empty(t.pollsNone, page)))"
            }
        return Page(
            title: t.pollsTitle, section: "/classes",
            body: """
                <p class="crumb"><a href="/classes/\(model.classID)">\(ownWords(model.classTitle))</a></p>
                \(body)
                """)
    }

    private static func heading(_ t: Messages) -> HTML {
        "<div class=\"head\"><div><h1>\(t.pollsTitle)</h1></div></div>"
    }

    private static func watched(_ model: Model, _ body: HTML) -> HTML {
        liveRegion("poll", class: "poll stack", [.poll(model.classID)], address: model.path, body)
    }

    // MARK: What the class sees

    private static func wall(_ running: RunningPoll, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let words = CheckItemWords(page: page)
        let count = running.statistics.count
        // Somebody may have answered and left the class since.
        let students = max(running.students, count)
        return watched(
            model,
            """
            <h1 class="ask">\(words.question(running.asked.definition))</h1>
            <p class="poll-count" data-announce="1">\(t.pollsAnswered(done: count, count: students))</p>
            \(PollShares.html(running.statistics, running.asked.definition, isRightShown: running.isAnswerShown, words))
            \(running.isAnswerShown ? right(running.asked.definition, words) : nil)
            """)
    }

    private static func right(_ item: ItemDefinition, _ words: CheckItemWords) -> HTML {
        let why: HTML? = item.whenRight.isEmpty ? nil : "<p>\(words.html(item.whenRight))</p>"
        return notice(
            .leaf, icon: "check",
            "<p>\(words.page.t.pollsRightAnswer)</p><div class=\"poll-right\">\(words.rightAnswer(to: item))</div>\(why)",
            words.page)
    }

    // MARK: What the teacher does. Outside of what is replaced, so that nothing moves under a finger.

    private static func controls(_ running: RunningPoll, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let poll: HTML = "<input type=\"hidden\" name=\"poll\" value=\"\(running.id)\">"
        let show: HTML? =
            running.isAnswerShown
            ? nil
            : """
            <form method="post" action="\(model.path)/answer">\(page.hiddenFields())\(poll)\
            <button class="btn btn-main btn-big">\(page.icon("eye"))\(t.pollsShow)</button></form>
            """
        let style = running.isAnswerShown ? "btn btn-main btn-big" : "btn"
        return """
            <div class="poll-tools stack">\(show)
            <form class="stack" method="post" action="\(model.path)/closing">\(page.hiddenFields())\(poll)\
            <label class="choice"><input type="checkbox" name="evidence" value="yes"><span>\(t.pollsEvidence)</span>\
            <span class="hint">\(t.pollsEvidenceHint)</span></label>\
            <div class="btns"><button class="\(style)">\(page.icon("close"))\(t.pollsClose)</button></div></form>
            <p class="btns"><a class="btn btn-plain" href="\(model.path)/waiting">\(page.icon("people"))\(t.pollsWaiting)</a>\
            <a class="btn btn-plain" href="\(model.path)">\(page.icon("refresh"))\(t.pollsLookAgain)</a></p></div>
            """
    }
}

/// What was answered, as bars. Options stay in their place while answers come in.
enum PollShares {
    private struct Line {
        let words: HTML
        let count: Int
        let isRight: Bool
        var feedback: HTML? = nil
    }

    static func html(
        _ statistics: ItemStatistics, _ item: ItemDefinition, isRightShown: Bool, _ words: CheckItemWords
    ) -> HTML? {
        let page = words.page
        let lines = lines(statistics, item, words)
        guard !lines.isEmpty else { return nil }
        return """
            <ul class="shares" aria-label="\(page.t.pollsShares)">\(each: lines, { line in
                let isMarked = isRightShown && line.isRight
                let mark: HTML? = isMarked ? " <span class=\"tag tag-leaf\">\(page.icon("check"))\(page.t.pollsRight)</span>" : nil
                return """
                    <li class="\(isMarked ? "is-right" : "share")"><div>\(line.words)\(mark)</div><strong>\(page.t.pollsVotes(count: line.count))</strong>\
                    <progress max="\(max(statistics.count, 1))" value="\(line.count)" aria-hidden="true"></progress>\(isRightShown ? line.feedback : nil)</li>
                    """ as HTML
            })</ul>
            """
    }

    private static func lines(
        _ statistics: ItemStatistics, _ item: ItemDefinition, _ words: CheckItemWords
    ) -> [Line] {
        let shares = statistics.shares(most: .max)
        switch item.answer {
        case .choice(let options), .choices(let options):
            let counts = Dictionary(shares.map { ($0.answer, $0.count) }, uniquingKeysWith: { first, _ in first })
            return options.map { option in
                let said: HTML? =
                    option.feedback.isEmpty ? nil : "<p class=\"soft\">\(words.html(option.feedback))</p>"
                return Line(
                    words: words.html(option.text), count: counts[option.key] ?? 0, isRight: option.isRight,
                    feedback: said)
            }
        case .order, .match, .number: return grouped(shares, least: 1, item, words)
        // What only one student wrote could tell who it was, and is not for the wall.
        case .text, .cloze: return grouped(shares, least: 2, item, words)
        }
    }

    /// The most frequent answers, then how many gave another one.
    private static func grouped(
        _ shares: [ItemStatistics.Share], least: Int, _ item: ItemDefinition, _ words: CheckItemWords
    ) -> [Line] {
        let shown = shares.filter { $0.count >= least }.prefix(6)
        let rest = shares.map(\.count).reduce(0, +) - shown.map(\.count).reduce(0, +)
        let lines = shown.map { share in
            let parts = share.answer.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
            return Line(words: words.answer(ItemResponse(parts), to: item), count: share.count, isRight: share.isRight)
        }
        return rest > 0 ? lines + [Line(words: "\(words.page.t.pollsOthers)", count: rest, isRight: false)] : lines
    }
}

/// Who has not answered, on a page of its own: names are not for the wall.
enum PollWaitingPage {
    struct Model: Sendable {
        let classID: ID<Class>
        /// nil when no poll is open.
        let names: [String]?
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let list: HTML =
            switch model.names {
            case nil: empty(t.pollsNone, page)
            case let names? where names.isEmpty: "<p>\(t.pollsAllAnswered)</p>"
            case let names?: "<ul class=\"columns\">\(each: names, { "<li>\(personName($0))</li>" as HTML })</ul>"
            }
        return Page(
            title: t.pollsWaiting, width: .text, section: "/classes",
            body: """
                <p class="crumb"><a href="/classes/\(model.classID)/poll">\(t.pollsTitle)</a></p>
                <div class="head"><div><h1>\(t.pollsWaiting)</h1></div></div>\(list)\(whoCanSee(t.pollsWaitingWho, page))
                """)
    }
}
