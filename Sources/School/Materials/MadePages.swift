import HTML
import Learning

/// Activities that students make: the lists, the form, and the teacher's answer.
enum MadePages {
    struct ListModel: Sendable {
        let own: [MadeModel]
        let shared: [MadeModel]
        let classes: [TaughtClass]
    }

    // MARK: The student's list

    static func list(_ model: ListModel, _ page: PageContext) -> Page {
        let t = page.t
        let own: HTML =
            model.own.isEmpty
            ? empty(t.materialsMadeNone, page)
            : "<ul class=\"rows\">\(each: model.own, { row($0, page) })</ul>"
        return Page(
            title: t.materialsMade, width: .text, section: "/me/work",
            body: """
                <p class="crumb"><a href="/me/work">\(t.navMyWork)</a></p>
                <div class="head"><div><h1>\(t.materialsMade)</h1><p class="mt-2">\(t.materialsMadeLede)</p></div></div>
                \(refusalSummary(page))<div class="stack-l">\(begin(model, page))\(section("own", t.materialsMadeOwn, own))\(shared(model, page))</div>
                """)
    }

    private static func begin(_ model: ListModel, _ page: PageContext) -> HTML {
        let t = page.t
        guard !model.classes.isEmpty else { return "<p class=\"soft\">\(t.materialsNoClass)</p>" }
        return """
            <form class="form" method="post" action="/me/made">\(page.hiddenFields())\
            \(PlanFormParts.select("class", t.materialsMadeClass, options: model.classes.map { ($0.id.description, $0.title) }, saved: "", page))\
            <div class="btns"><button class="btn btn-main">\(page.icon("plus"))\(t.materialsMadeBegin)</button></div></form>
            """
    }

    private static func row(_ made: MadeModel, _ page: PageContext) -> HTML {
        let title: HTML = made.words.title.isEmpty ? "\(page.t.materialsMadeUntitled)" : ownWords(made.words.title)
        return """
            <li><div><h3><a href="/made/\(made.id)">\(title)</a></h3><p class="quiet">\(ownWords(made.classTitle))</p></div>\(tag(made, page))</li>
            """
    }

    static func tag(_ made: MadeModel, _ page: PageContext) -> HTML {
        let t = page.t
        return switch made.state {
        case .draft: "<span class=\"tag\">\(page.icon("edit"))\(t.materialsMadeDraft)</span>"
        case .sent: "<span class=\"tag tag-sun\">\(page.icon("clock"))\(t.materialsMadeSent)</span>"
        case .sentBack: "<span class=\"tag tag-sky\">\(page.icon("talk"))\(t.materialsMadeBack)</span>"
        case .approved: "<span class=\"tag tag-leaf\">\(page.icon("check"))\(t.materialsMadeApproved)</span>"
        case .withdrawn: "<span class=\"tag\">\(page.icon("close"))\(t.materialsMadeWithdrawn)</span>"
        }
    }

    private static func shared(_ model: ListModel, _ page: PageContext) -> HTML? {
        guard !model.shared.isEmpty else { return nil }
        let t = page.t
        func row(_ made: MadeModel) -> HTML {
            let maker: HTML =
                made.isNamed
                ? t.materialsMadeBy(name: personName(made.student.givenName)) : "\(t.materialsMadeBySomeone)"
            let activity = made.activity?.description ?? ""
            return """
                <li><div><h3>\(ownWords(made.words.title))</h3><p dir="auto" translate="no">\(made.words.why)</p><p class="quiet">\(maker)</p></div>\
                <form method="post" action="/activities/\(activity)/work">\(page.hiddenFields())\
                <button class="btn">\(t.commonStart)<span class="sr">: \(ownWords(made.words.title))</span></button></form></li>
                """
        }
        return section("shared", t.materialsMadeShared, "<ul class=\"rows\">\(each: model.shared, row)</ul>")
    }

    // MARK: One

    struct Model: Sendable {
        let made: MadeModel
        let relation: Relation
        /// What the teacher may judge it by.
        let rubrics: [RubricModel]

        var isOwn: Bool { relation == .oneself }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let made = model.made
        let title: HTML = made.words.title.isEmpty ? "\(t.materialsMadeUntitled)" : ownWords(made.words.title)
        let crumb: HTML =
            model.isOwn
            ? "<a href=\"/me/made\">\(t.materialsMade)</a>"
            : "<a href=\"/students/\(made.student.id)\">\(personName(made.student.fullName))</a>"
        let body: HTML =
            model.isOwn && made.state.isOpen ? form(made, page) : "\(shown(made, page))\(decision(model, page))"
        return Page(
            title: made.words.title.isEmpty ? t.materialsMadeUntitled : made.words.title, width: .text,
            section: model.isOwn ? "/me/work" : "/classes",
            body: """
                <p class="crumb">\(crumb)</p><div class="head"><div><h1>\(title)</h1><p class="mt-2">\(ownWords(made.classTitle)) \(tag(made, page))</p></div></div>
                \(refusalSummary(page))<div class="stack-l">\(answers(made, page))\(body)\
                \(whoCanSee(model.isOwn ? t.materialsMadeWho : t.materialsMadeWhoStaff, page))</div>
                """)
    }

    private static func answers(_ made: MadeModel, _ page: PageContext) -> HTML? {
        guard let latest = made.answers.first else { return nil }
        let t = page.t
        let name = personName(latest.by.shown(page))
        let sentence: HTML =
            latest.isApproved ? t.materialsMadeSaidYes(name: name) : t.materialsMadeSaidBack(name: name)
        return notice(
            latest.isApproved ? .leaf : .plain, icon: latest.isApproved ? "check" : "talk",
            """
            <p>\(sentence)</p><div dir="auto" translate="no">\(MarkupText(latest.words).html)</div><p class="quiet">\(page.format.dateInWords(latest.at))</p>
            """, page)
    }

    private static func form(_ made: MadeModel, _ page: PageContext) -> HTML {
        let t = page.t
        let words = made.words
        let isNamed = page.form.map { $0.isOn("named") } ?? made.isNamed
        return """
            <form class="form" method="post" action="/made/\(made.id)">\(page.hiddenFields(version: made.version))
            \(textField("title", t.materialsMadeTitle, saved: words.title, most: ActivityLimits.title, page))
            \(textField("question", t.materialsMadeQuestion, hint: t.commonOptional, saved: words.question, most: ActivityLimits.question, page))
            \(textArea("why", t.materialsMadeWhy, hint: t.materialsMadeWhyHint, saved: words.why, most: ActivityLimits.why, rows: 2, page))
            \(textArea("steps", t.materialsMadeSteps, hint: t.materialsMadeLines, saved: words.steps, most: 6_000, rows: 5, page))
            \(textArea("ways", t.materialsMadeWays, hint: t.materialsMadeWaysHint, saved: words.ways, most: 2_000, rows: 3, page))
            \(textArea("materials", t.materialsMadeMaterials, hint: t.materialsMadeLines, saved: words.materials, most: 2_000, rows: 2, page))
            <label class="choice"><input type="checkbox" name="named" value="1" \(attribute: "checked", if: isNamed)><span>\(t.materialsMadeNamed)</span></label>
            <div class="btns"><button class="btn btn-main" name="do" value="send">\(t.materialsMadeSend)</button>\
            <button class="btn" name="do" value="save">\(t.materialsMadeSave)</button></div></form>
            <form method="post" action="/made/\(made.id)/withdrawal">\(page.hiddenFields())\
            <button class="btn btn-plain" name="do" value="drop">\(t.materialsMadeDrop)</button></form>
            """
    }

    private static func shown(_ made: MadeModel, _ page: PageContext) -> HTML {
        let t = page.t
        func list(_ title: String, _ text: String) -> HTML? {
            let lines = MadeWords.lines(text)
            guard !lines.isEmpty else { return nil }
            return """
                <h2 class="mt-4">\(title)</h2><ul dir="auto" translate="no">\(each: lines, { "<li>\($0)</li>" as HTML })</ul>
                """
        }
        let question: HTML? =
            made.words.question.isEmpty ? nil : "<p class=\"lead\">\(ownWords(made.words.question))</p>"
        return """
            <article class="paper">\(question)<p dir="auto" translate="no">\(made.words.why)</p>\(list(t.activitiesSteps, made.words.steps))\
            \(list(t.activitiesWays, made.words.ways))\(list(t.activitiesMaterials, made.words.materials))</article>
            """
    }

    // MARK: What can be done with it

    private static func decision(_ model: Model, _ page: PageContext) -> HTML? {
        let t = page.t
        let made = model.made
        if model.isOwn, made.state == .sent {
            return """
                <p>\(t.materialsMadeWaits)</p><form method="post" action="/made/\(made.id)/withdrawal">\(page.hiddenFields())\
                <button class="btn" name="do" value="edit">\(t.materialsMadeTakeBack)</button></form>
                """
        }
        if let activity = made.activity, model.relation.isStaff {
            return "<p><a class=\"btn\" href=\"/activities/\(activity)\">\(t.materialsMadeOpen)</a></p>"
        }
        guard model.relation.mayJudge, made.state == .sent else { return nil }
        let rubrics: [(value: String, words: String)] = model.rubrics.map {
            ($0.version.description, page.words($0.title))
        }
        let rubric: HTML =
            rubrics.isEmpty
            ? "<p class=\"soft\">\(t.materialsMadeNoRubric)</p>"
            : PlanFormParts.select("rubric", t.materialsMadeRubric, options: rubrics, saved: "", page)
        let approve: HTML? =
            rubrics.isEmpty
            ? nil : "<button class=\"btn btn-main\" name=\"do\" value=\"approve\">\(t.materialsMadeApprove)</button>"
        return section(
            "answer", t.materialsMadeAnswer,
            """
            <form class="form" method="post" action="/made/\(made.id)/answer">\(page.hiddenFields(version: made.version))\
            \(textArea("words", t.materialsMadeComments(name: made.student.givenName), hint: t.materialsMadeCommentsHint, most: 2_000, rows: 3, page))\(rubric)\
            <div class="btns">\(approve)<button class="btn" name="do" value="back">\(t.materialsMadeSendBack)</button></div></form>
            """)
    }

    // MARK: The class's list

    static func queue(_ title: String, _ id: ID<Class>, _ list: [MadeModel], _ page: PageContext) -> Page {
        let t = page.t
        let rows: HTML =
            list.isEmpty
            ? empty(t.materialsMadeQueueNone, page)
            : """
            <ul class="rows">\(each: list, { made in
                """
                <li><div><h2><a href="/made/\(made.id)">\(ownWords(made.words.title))</a></h2><p>\(personName(made.student.fullName))</p></div>\(tag(made, page))</li>
                """ as HTML
            })</ul>
            """
        return Page(
            title: t.materialsMadeQueue, width: .text, section: "/classes",
            body: """
                <p class="crumb"><a href="/classes/\(id)">\(ownWords(title))</a></p>
                <div class="head"><div><h1>\(t.materialsMadeQueue)</h1><p class="mt-2">\(t.materialsMadeQueueLede)</p></div></div>
                <div class="stack-l">\(rows)<p><a href="/classes/\(id)/questions">\(t.materialsQuestions)</a></p></div>
                """)
    }
}
