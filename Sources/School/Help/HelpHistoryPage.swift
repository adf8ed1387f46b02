import HTML
import Learning

/// What helped, by competency. For the teachers of the class alone.
enum HelpHistoryPage {
    struct Model: Sendable {
        let classID: ID<Class>
        let title: String
        let history: HelpHistory
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let history = model.history
        let wait: HTML =
            history.medianMinutes.map { "<p>\(t.helpHistoryWait(minutes: $0))</p>" }
            ?? "<p class=\"soft\">\(t.helpHistoryFew)</p>"
        let body: HTML =
            history.asked == 0
            ? empty(t.helpHistoryNone(days: HelpHistory.days), page)
            : """
            <div><p>\(t.helpHistoryAsked(count: history.asked, days: HelpHistory.days)) \(t.helpHistoryAlone(count: history.solvedWithoutTeacher))</p>\(wait)</div>
            \(table(history, page))\(words(history, page))
            """
        return Page(
            title: t.helpHistory, section: "/classes",
            body: """
                \(HelpClassParts.head(t.helpHistory, model.classID, model.title, page))
                <div class="stack-l">\(body)\(whoCanSee(t.helpQueueWho, page))</div>
                """)
    }

    private static func table(_ history: HelpHistory, _ page: PageContext) -> HTML {
        let t = page.t
        return """
            <div class="scroll" role="region" aria-label="\(t.helpHistory)" tabindex="0"><table class="table fold">\
            <caption class="sr">\(t.helpHistory)</caption>
            <thead><tr><th scope="col">\(t.helpCompetency)</th><th scope="col" class="n">\(t.helpHistoryCount)</th>\
            <th scope="col">\(t.helpOutcome)</th></tr></thead><tbody>\(each: history.topics, { topic in
                let outcomes = HelpOutcome.allCases.compactMap { outcome in
                    topic.outcomes[outcome].map { "\(outcome.words(t)): \(page.format.number($0))" }
                }
                return """
                    <tr><th scope="row">\(topic.title.map(page.text) ?? "\(t.helpNoCompetency)")</th>\
                    <td data-th="\(t.helpHistoryCount)" class="n">\(topic.asked)</td>\
                    <td data-th="\(t.helpOutcome)">\(outcomes.isEmpty ? t.helpHistoryUnsaid : outcomes.joined(separator: " · "))</td></tr>
                    """ as HTML
            })</tbody></table></div>
            """
    }

    private static func words(_ history: HelpHistory, _ page: PageContext) -> HTML? {
        guard !history.words.isEmpty else { return nil }
        return section(
            "words", page.t.helpHistoryWords,
            """
            <ul class="rows">\(each: history.words, { said in
                "<li><div><p>\(ownWords(said.words))</p><p class=\"quiet\">\(said.title.map(page.text)) · \(said.outcome.words(page.t))</p></div></li>" as HTML
            })</ul>
            """)
    }
}

/// Who agreed to help in a class.
enum HelpHelpersPage {
    struct Model: Sendable {
        let classID: ID<Class>
        let title: String
        let helpers: [HelpHelpers.Helper]
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let list: HTML =
            model.helpers.isEmpty
            ? empty(t.helpHelpersNone, page)
            : "<ul class=\"rows\">\(each: model.helpers, { row($0, model, page) })</ul>"
        return Page(
            title: t.helpHelpers, width: .text, section: "/classes",
            body: """
                \(HelpClassParts.head(t.helpHelpers, model.classID, model.title, page))
                <p>\(t.helpHelpersLede)</p><div class="stack-l mt-3">\(list)
                \(whoCanSee(t.helpHelpersWho, page))</div>
                """)
    }

    private static func row(_ helper: HelpHelpers.Helper, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let name: HTML = "<span class=\"sr\">, \(personName(helper.name))</span>"
        let now: HTML? = helper.helping > 0 ? "<span class=\"tag tag-sky\">\(t.helpHelpsNow)</span>" : nil
        let thanks: HTML? = helper.thanks > 0 ? "<p class=\"quiet\">\(t.helpThankCount(count: helper.thanks))</p>" : nil
        let ended: HTML? = helper.isEnded ? "<p class=\"quiet\">\(t.helpIsEnded)</p>" : nil
        return """
            <li><div><h2>\(personName(helper.name)) \(now)</h2>\(thanks)\(ended)</div>
            <form method="post" action="/classes/\(model.classID.description)/help/helpers">\(page.hiddenFields())\
            <input type="hidden" name="helper" value="\(helper.student.description)">\
            <button class="btn" name="to" value="\(helper.isEnded ? "resume" : "end")">\(helper.isEnded ? t.helpResume : t.helpEndHelper)\(name)</button></form></li>
            """
    }
}
