import HTML
import Learning

/// The pool of questions and ideas, for students and for those who teach the class.
enum QuestionPages {
    struct Model: Sendable {
        let pool: QuestionStore.Pool
        let classes: [TaughtClass]
        let viewer: ID<Person>
    }

    static func kind(_ kind: Question.Kind, _ t: Messages) -> String {
        switch kind {
        case .question: t.materialsKindQuestion
        case .project: t.materialsKindIdea
        }
    }

    private static func words(_ question: Question, _ page: PageContext) -> HTML {
        let because: HTML? =
            question.because.isEmpty ? nil : "<p class=\"soft\" dir=\"auto\" translate=\"no\">\(question.because)</p>"
        return "<h3>\(ownWords(question.words))</h3>\(because)"
    }

    private static func earlier(_ pool: QuestionStore.Pool, _ path: String, _ page: PageContext) -> HTML? {
        guard pool.hasMore, let last = pool.questions.last else { return nil }
        return "<p><a href=\"\(path)?before=\(last.id.description)\">\(page.t.materialsOlder)</a></p>"
    }

    // MARK: Students

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let list: HTML =
            model.pool.questions.isEmpty
            ? empty(t.materialsQuestionsNone, page)
            : "<ul class=\"rows\">\(each: model.pool.questions, { row($0, model, page) })</ul>"
        return Page(
            title: t.materialsQuestions, width: .text, section: "/me/work",
            body: """
                <p class="crumb"><a href="/me/work">\(t.navMyWork)</a></p>
                <div class="head"><div><h1>\(t.materialsQuestions)</h1><p class="mt-2">\(t.materialsQuestionsLede)</p></div></div>
                \(refusalSummary(page))<div class="stack-l">\(form(model, page))\(section("pool", t.materialsPool, list))\
                \(earlier(model.pool, "/me/questions", page))\(whoCanSee(t.materialsQuestionsWho, page))</div>
                """)
    }

    private static func form(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        guard !model.classes.isEmpty else { return "<p class=\"soft\">\(t.materialsNoClass)</p>" }
        let classes = model.classes.map { (value: $0.id.description, words: $0.title) }
        return """
            <form class="form" method="post" action="/me/questions">\(page.hiddenFields())\
            \(PlanFormParts.radios("kind", t.materialsKindLegend, options: Question.Kind.allCases.map { ($0.rawValue, "\(kind($0, t))") }, saved: "question", page))\
            \(textArea("words", t.materialsAskWords, most: QuestionStore.longestWords, rows: 2, page))\
            \(textArea("because", t.materialsAskBecause, hint: t.commonOptional, most: QuestionStore.longestBecause, rows: 2, page))\
            \(PlanFormParts.select("class", t.materialsAskClass, options: classes, saved: "", page))\
            <div class="btns"><button class="btn btn-main">\(t.materialsAskSend)</button></div></form>
            """
    }

    private static func row(_ question: Question, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let isOwn = question.student.id == model.viewer
        let who: HTML = isOwn ? "\(t.materialsYou)" : personName(question.student.givenName)
        // Never how many: a question is not better for having more who ask it.
        let others: HTML? =
            isOwn && !question.wonderers.isEmpty ? "<p class=\"quiet\">\(t.materialsOthersWonder)</p>" : nil
        let taken: HTML? =
            question.links.isEmpty
            ? nil : "<p><span class=\"tag tag-leaf\">\(page.icon("sprout"))\(t.materialsTakenUp)</span></p>"
        let links: HTML = "\(each: question.links, { "<p class=\"quiet\">\(page.text($0.title))</p>" as HTML })"
        let hidden: HTML? = question.hiddenReason.map {
            "<p class=\"quiet\">\(t.materialsQuestionHidden) \(ownWords($0))</p>"
        }
        return """
            <li><div>\(words(question, page))<p class="quiet">\(who) · \(kind(question.kind, t))</p>\(others)\(taken)\(links)\(hidden)</div>\(action(question, isOwn: isOwn, model, page))</li>
            """
    }

    private static func action(
        _ question: Question, isOwn: Bool, _ model: Model, _ page: PageContext
    ) -> HTML {
        let t = page.t
        let path = "/questions/\(question.id)"
        let short: HTML = "<span class=\"sr\">: \(ownWords(String(question.words.prefix(60))))</span>"
        if isOwn {
            return """
                <form method="post" action="\(path)/withdrawal">\(page.hiddenFields())<button class="btn btn-plain">\(t.materialsTakeBack)\(short)</button></form>
                """
        }
        let wonders = question.wonderers.contains { $0.id == model.viewer }
        return """
            <form method="post" action="\(path)/wonder">\(page.hiddenFields())\
            <button class="btn" name="on" value="\(wonders ? "0" : "1")">\(wonders ? page.icon("check") : nil)\(wonders ? t.materialsWonderOff : t.materialsWonder)\(short)</button></form>
            """
    }

    // MARK: Those who teach the class

    struct ClassModel: Sendable {
        let id: ID<Class>
        let title: String
        let pool: QuestionStore.Pool
        let activities: [Question.Link]
        let mayTeach: Bool
    }

    static func classPage(_ model: ClassModel, _ page: PageContext) -> Page {
        let t = page.t
        let path = "/classes/\(model.id)/questions"
        let list: HTML =
            model.pool.questions.isEmpty
            ? empty(t.materialsQuestionsNoneClass, page)
            : "<ul class=\"rows\">\(each: model.pool.questions, { classRow($0, model, page) })</ul>"
        return Page(
            title: t.materialsQuestions, width: .text, section: "/classes",
            body: """
                <p class="crumb"><a href="/classes/\(model.id)">\(ownWords(model.title))</a></p>
                <div class="head"><div><h1>\(t.materialsQuestions)</h1><p class="mt-2">\(t.materialsQuestionsLedeClass)</p></div></div>
                \(refusalSummary(page))<div class="stack-l">\(section("pool", t.materialsPoolClass, list))\(earlier(model.pool, path, page))\
                <p><a href="/classes/\(model.id)/made">\(t.materialsMadeQueue)</a></p>\(whoCanSee(t.materialsQuestionsWhoClass, page))</div>
                """)
    }

    private static func classRow(_ question: Question, _ model: ClassModel, _ page: PageContext) -> HTML {
        let t = page.t
        let too: HTML? =
            question.wonderers.isEmpty
            ? nil
            : """
            <p class="quiet">\(t.materialsWonderToo) \(each: Array(question.wonderers.enumerated()), { place, one in
                "\(place > 0 ? ", " : "")\(personName(one.givenName))" as HTML
            })</p>
            """
        let links: HTML = """
            \(each: question.links, { "<p>\(page.smallIcon("link")) <a href=\"/activities/\($0.activity.description)\">\(page.text($0.title))</a></p>" as HTML })
            """
        let hidden: HTML? = question.hiddenReason.map {
            "<p class=\"quiet\">\(t.materialsQuestionHidden) \(ownWords($0))</p>"
        }
        return """
            <li><div>\(words(question, page))<p class="quiet">\(personName(question.student.fullName)) · \(kind(question.kind, t)) · \(page.format.relativeDay(question.askedAt, now: page.now))</p>\
            \(too)\(links)\(hidden)\(model.mayTeach ? tools(question, model, page) : nil)</div></li>
            """
    }

    private static func tools(_ question: Question, _ model: ClassModel, _ page: PageContext) -> HTML {
        let t = page.t
        let path = "/classes/\(model.id)/questions/\(question.id)"
        let short: HTML = "<span class=\"sr\">: \(ownWords(String(question.words.prefix(60))))</span>"
        let open = model.activities.filter { one in !question.links.contains { $0.activity == one.activity } }
        let link: HTML? =
            open.isEmpty
            ? nil
            : """
            <details class="more"><summary>\(t.materialsLinkActivity)\(short)</summary><form class="form" method="post" action="\(path)/link">\(page.hiddenFields())\
            <div class="field"><label for="a\(question.id)">\(t.materialsWhichActivity)</label><select id="a\(question.id)" name="activity">\
            \(each: open, { "<option value=\"\($0.activity)\">\(page.words($0.title))</option>" as HTML })</select></div>\
            <div class="btns"><button class="btn">\(t.materialsLinkSave)</button></div></form></details>
            """
        let hide: HTML =
            question.hiddenReason != nil
            ? """
            <form method="post" action="\(path)/showing">\(page.hiddenFields())<button class="btn btn-plain">\(t.materialsShowAgain)\(short)</button></form>
            """
            : """
            <details class="more"><summary>\(t.materialsHide)\(short)</summary><form class="form" method="post" action="\(path)/hiding">\(page.hiddenFields())\
            <div class="field"><label for="h\(question.id)">\(t.materialsHideReason)</label><input id="h\(question.id)" name="reason" maxlength="500" required></div>\
            <div class="btns"><button class="btn btn-stop">\(t.materialsHide)</button></div></form></details>
            """
        return """
            \(link)<p><a href="/students/\(question.student.id)/observations/new?words=\(queryEscaped(t.materialsAskedWords(words: question.words)))">\(t.materialsAsEvidence)\(short)</a></p>\(hide)
            """
    }
}
