import HTML
import Learning

/// Who a student is: the student's own words first.
enum ProfilePage {
    static func page(_ model: ProfileModel, isSaved: Bool, _ page: PageContext) -> Page {
        let t = page.t
        let title = model.isOneself ? t.profilesTitle : t.profilesTitleOf(name: model.name.full)
        let base = "/students/\(model.student)/profile"
        let saved: HTML? = isSaved ? notice(.leaf, icon: "check", "<p>\(t.profilesSaved)</p>", page) : nil
        return Page(
            title: title,
            body: """
                <div class="head"><div><h1>\(heading(model, page))</h1>\
                <div class="mt-2">\(whoCanSee(model.isOneself ? t.profilesWhoMine : t.profilesWhoOf, page))</div></div>\
                <div class="btns">\(interview(model, page))<a class="btn" href="\(base)/sheet">\(page.icon("print"))\(t.profilesPrint)</a></div></div>
                \(saved)\(model.isOneself ? InventoryParts.invitation(model.invitation, of: model.student, page) : nil)
                \(model.lines.isEmpty && !model.isOneself ? empty(t.profilesEmptyOf, page) : nil)
                <div class="split"><div class="stack-l">
                \(own(model, page))
                \(list(.strength, "strength", model, page))
                \(ways(model, page))
                \(interests(model, page))
                \(list(.talent, "talent", model, page))
                \(list(.aspiration, "aspiration", model, page))
                \(list(.priority, "priority", model, page))
                \(list(.selfConcept, "self-concept", model, page))
                </div><aside class="stack-l" aria-label="\(title)">
                \(languages(model, page))
                \(list(.background, "background", model, page))
                \(list(.priorLearning, "prior-learning", model, page))
                \(changed(model, page))
                \(supports(model, page))
                </aside></div>
                """)
    }

    static func heading(_ model: ProfileModel, _ page: PageContext) -> HTML {
        model.isOneself ? "\(page.t.profilesTitle)" : "\(page.t.profilesTitleOf(name: model.name.full))"
    }

    private static func interview(_ model: ProfileModel, _ page: PageContext) -> HTML? {
        guard InventoryStore.audience.includes(model.reader) else { return nil }
        let words = model.isOneself ? page.t.profilesInterview : page.t.profilesInterviewOf
        return "<a class=\"btn\" href=\"/students/\(model.student)/inventory\">\(words)</a>"
    }

    // MARK: Parts of the page

    /// The student's own words, large; voice and drawings beside them.
    private static func own(_ model: ProfileModel, _ page: PageContext) -> HTML? {
        let t = page.t
        let title = ProfileWords.title(.words, isOneself: model.isOneself, t)
        guard let line = model.lines(.words).last else {
            guard model.isOneself else { return nil }
            return """
                <section id="words" aria-labelledby="words-title"><h2 class="sr" id="words-title">\(title)</h2>\
                \(empty(t.profilesHintWords, button: "<a class=\"btn btn-main\" href=\"\(newPath(.words, model))\">\(t.profilesWriteMine)</a>", page))</section>
                """
        }
        return """
            <section id="words" aria-labelledby="words-title"><h2 class="sr" id="words-title">\(title)</h2>\
            <blockquote class="own own-big" id="e\(line.id)">\(ProfileParts.words(line.words))\(ProfileFileParts.list(line.files, page))\
            <footer class="mt-3">\(ProfileParts.meta(line, isOneself: model.isOneself, page))</footer></blockquote>\
            <p class="mt-2 noprint">\(model.mayChange(line) ? "<a href=\"/profile-entries/\(line.id)\">\(t.profilesChange)<span class=\"sr\">: \(title)</span></a> · " as HTML : nil)\
            \(historyLink(.words, model, page))</p></section>
            """
    }

    private static func list(
        _ field: ProfileField, _ id: StaticString, _ model: ProfileModel, _ page: PageContext
    ) -> HTML? {
        let lines = model.lines(field)
        guard !lines.isEmpty || model.mayAdd(field) else { return nil }
        let t = page.t
        let rows: HTML =
            lines.isEmpty
            ? "<p class=\"quiet mt-2\">\(ProfileWords.hint(field, isOneself: model.isOneself, t))</p>"
            : "<ul class=\"rows entries\">\(each: lines, { ProfileParts.row($0, model, page) })</ul>"
        return section(
            id, ProfileWords.title(field, isOneself: model.isOneself, t), link: links(field, model, page), rows)
    }

    /// Adding to a field, and its history.
    private static func links(_ field: ProfileField, _ model: ProfileModel, _ page: PageContext) -> HTML {
        let title = ProfileWords.title(field, isOneself: model.isOneself, page.t)
        let add: HTML? =
            model.mayAdd(field)
            ? "<a href=\"\(newPath(field, model))\">\(page.t.profilesAdd)<span class=\"sr\">: \(title)</span></a> · "
            : nil
        return "<span class=\"noprint\">\(add)\(historyLink(field, model, page))</span>"
    }

    static func historyLink(_ field: ProfileField, _ model: ProfileModel, _ page: PageContext) -> HTML {
        """
        <a href="/students/\(model.student)/profile/history?field=\(field.rawValue)">\(page.t.profilesHistory)\
        <span class="sr">: \(ProfileWords.title(field, isOneself: model.isOneself, page.t))</span></a>
        """
    }

    private static func newPath(_ field: ProfileField, _ model: ProfileModel) -> String {
        "/students/\(model.student)/profile/new?field=\(field.rawValue)"
    }

    private static func ways(_ model: ProfileModel, _ page: PageContext) -> HTML? {
        let t = page.t
        let lines = model.lines(.wayOfWorking)
        guard model.isOneself || !lines.isEmpty else { return nil }
        let change: HTML? =
            model.isOneself
            ? "<a href=\"\(ProfileParts.waysPath(model.student))\">\(lines.isEmpty ? t.profilesAdd : t.profilesChange)<span class=\"sr\">: \(t.profilesFieldWayOfWorking)</span></a> · "
            : nil
        return section(
            "ways", ProfileWords.title(.wayOfWorking, isOneself: model.isOneself, t),
            link: "<span class=\"noprint\">\(change)\(historyLink(.wayOfWorking, model, page))</span>",
            """
            \(lines.isEmpty ? nil : waysList(lines, isOneself: model.isOneself, page))<p class="quiet mt-3">\(t.profilesWaysLede)</p>
            """)
    }

    static func waysList(_ lines: [ProfileLine], isOneself: Bool, _ page: PageContext) -> HTML {
        let t = page.t
        return """
            <dl class="facts">\(each: lines, { line in
                let question = line.way.map { ProfileWords.question($0.way, t) } ?? t.profilesWayHelps
                let answer: HTML? = line.way.map { "\(ProfileWords.answer($0.way, $0.choice, t))" }
                return """
                    <dt id="e\(line.id)">\(question)</dt><dd>\(answer)\(ProfileParts.words(line.words))\(ProfileFileParts.list(line.files, page)) \
                    <span class="quiet">\(t.profilesWaysDated(date: page.format.dateWithYear(line.writtenAt)))</span></dd>
                    """ as HTML
            })</dl>
            """
    }

    private static func languages(_ model: ProfileModel, _ page: PageContext) -> HTML? {
        let lines = model.lines(.language)
        guard !lines.isEmpty || model.registerLanguage != nil || model.mayAdd(.language) else { return nil }
        let name = model.registerLanguage.map { page.format.languageName($0) }
        let register: HTML? = name.map {
            "<p>\(page.t.profilesRegisterLanguage(language: $0))</p><p class=\"quiet\">\(page.t.profilesByData)</p>"
        }
        let rows: HTML? =
            lines.isEmpty
            ? nil : "<ul class=\"rows entries mt-3\">\(each: lines, { ProfileParts.row($0, model, page) })</ul>"
        return section(
            "languages", ProfileWords.title(.language, isOneself: model.isOneself, page.t),
            link: links(.language, model, page), "\(register)\(rows)")
    }

    private static func supports(_ model: ProfileModel, _ page: PageContext) -> HTML? {
        guard model.maySeeSupports else { return nil }
        return notice(
            .plain, icon: "lock",
            """
            <p>\(page.t.profilesSupportsApart)</p><p class="noprint"><a href="/students/\(model.student)/supports">\(page.t.profilesSupportsOpen)</a></p>
            """, page)
    }
}
