import HTML
import Learning

/// A version of a rubric: its words, where it is in its life, and what its reader can do about it.
enum RubricShowPage {
    static func page(_ shown: RubricShown, _ page: PageContext) -> Page {
        let t = page.t
        let model = shown.model
        let owner: HTML = shown.ownerName.map { "\(t.rubricsBy) \(personName($0))" } ?? "\(t.rubricsOfLibrary)"
        return Page(
            title: page.words(model.title), section: shown.access.part == .student ? nil : "/activities",
            body: """
                <div class="head"><div><h1>\(page.text(model.title))</h1>
                <p class="mt-2">\(RubricListPage.stateTag(model.state, page)) \(t.rubricsVersion(number: model.number)) · \(owner)</p></div>\
                \(mainButton(shown, page))</div>
                \(refusalSummary(page))
                <div class="stack-l">\(stateSentence(shown, page))
                \(model.criteria.isEmpty ? empty(t.rubricsNoRows, page) : rubricTable(model, page))
                \(adopted(shown, page))\(talk(shown, page))\(examples(shown, page))\(uses(shown, page))
                \(versions(shown, page))\(downloads(shown, page))
                \(whoCanSee(shown.access.part == .student ? t.rubricsWhoStudent : t.rubricsWho, page))</div>
                """)
    }

    private static func mainButton(_ shown: RubricShown, _ page: PageContext) -> HTML? {
        let t = page.t
        guard shown.isNewest else {
            return "<a class=\"btn\" href=\"\(shown.path)\">\(t.rubricsNewest)</a>"
        }
        switch (shown.access.part, shown.model.state) {
        case (.owner, .draft), (.owner, .negotiated):
            return """
                <div class="btns"><a class="btn" href="\(shown.path)/edition">\(page.icon("edit"))\(t.rubricsEdit)</a>\
                <form method="post" action="\(shown.path)/agreement" id="agree">\(page.hiddenFields())\
                <button class="btn btn-main">\(page.icon("check"))\(t.rubricsAgree)</button></form></div>
                """
        case (.owner, _):
            return """
                <form method="post" action="\(shown.path)/versions">\(page.hiddenFields())\
                <button class="btn">\(page.icon("edit"))\(t.rubricsNextVersion)</button></form>
                """
        case (_, .negotiated):
            return "<a class=\"btn btn-main\" href=\"\(shown.path)/talk\">\(page.icon("talk"))\(t.rubricsSay)</a>"
        default: return nil
        }
    }

    private static func stateSentence(_ shown: RubricShown, _ page: PageContext) -> HTML {
        let t = page.t
        let sentence =
            switch shown.model.state {
            case .draft: t.rubricsExplainDraft
            case .negotiated: t.rubricsExplainNegotiated
            case .agreed: t.rubricsExplainAgreed
            case .inUse: t.rubricsExplainInUse
            case .superseded: t.rubricsExplainSuperseded
            }
        return notice(
            shown.model.state == .negotiated ? .sun : .plain, icon: "info", "<p>\(sentence)</p>", id: "state", page)
    }

    /// Whose words stand in it.
    private static func adopted(_ shown: RubricShown, _ page: PageContext) -> HTML? {
        guard !shown.adopted.isEmpty else { return nil }
        let t = page.t
        return section(
            "adopted", t.rubricsAdopted,
            """
            <ul class="rows">\(each: shown.adopted, { remark in
                """
                <li><div><h3>\(personName(remark.writerName))</h3><p>\(RubricTalkPage.cell(remark.criterion, remark.level, shown.model, page))</p>
                <p dir="auto" translate="no">\(remark.proposed)</p></div></li>
                """ as HTML
            })</ul>
            """)
    }

    private static func talk(_ shown: RubricShown, _ page: PageContext) -> HTML? {
        let t = page.t
        guard shown.isNewest else { return nil }
        let link: HTML? =
            shown.model.state == .draft
            ? nil : "<a href=\"\(shown.path)/talk\">\(t.rubricsOpenTalk(count: shown.talk.count))</a>"
        let asked: HTML? =
            shown.asked.isEmpty
            ? nil
            : """
            <p>\(t.rubricsAsked)</p><ul>\(each: shown.asked, { "<li translate=\"no\" dir=\"auto\">\($0.title)</li>" as HTML })</ul>
            <p class="soft">\(t.rubricsAssents(count: shown.talk.assents))</p>
            """
        // The author alone can answer.
        let waiting: HTML? =
            shown.access.part == .owner && shown.talk.waiting > 0
            ? "<p><strong>\(t.rubricsWaiting(count: shown.talk.waiting))</strong></p>" : nil
        guard shown.access.part == .owner, shown.model.state == .draft || shown.model.state == .negotiated else {
            guard shown.talk.count > 0 || !shown.asked.isEmpty else { return nil }
            return section("talk", t.rubricsTalk, link: link, "<div class=\"stack\">\(asked)\(waiting)</div>")
        }
        let ask: HTML =
            shown.classes.isEmpty
            ? "<p class=\"soft\">\(t.rubricsNoClass)</p>"
            : """
            <form class="form" method="post" action="\(shown.path)/invitations">\(page.hiddenFields())
            <div class="field"><label for="class">\(t.rubricsAskClass)</label><select id="class" name="class">\(each: shown.classes, {
                "<option value=\"\($0.id)\">\($0.title)</option>" as HTML
            })</select></div><button class="btn mt-2">\(page.icon("people"))\(t.rubricsAsk)</button></form>
            """
        return section(
            "talk", t.rubricsTalk, link: link, "<div class=\"stack\">\(asked)\(waiting)\(ask)</div>")
    }

    private static func examples(_ shown: RubricShown, _ page: PageContext) -> HTML? {
        let t = page.t
        let isOwner = shown.access.part == .owner && shown.isNewest
        guard isOwner || !shown.examples.isEmpty else { return nil }
        let list: HTML =
            shown.examples.isEmpty
            ? "<p class=\"soft\">\(t.rubricsNoExamples)</p>"
            : "<ul class=\"rows\">\(each: shown.examples, { example($0, shown, isOwner: isOwner, page) })</ul>"
        let form: HTML? =
            isOwner && !shown.model.criteria.isEmpty
            ? """
            <details class="more" \(attribute: "open", if: page.refusal?.sentences["example"] != nil)><summary>\(t.rubricsAddExample)</summary>
            <form class="form stack" method="post" action="\(shown.path)/examples">\(page.hiddenFields())
            \(RubricTalkPage.cellField(shown.model, isLevelNeeded: true, page))
            \(textField("example-title", t.rubricsExampleTitle, hint: t.commonOptional, most: RubricExamples.longestTitle, page))
            \(textArea("example", t.rubricsExampleWords, most: RubricExamples.longestWords, page))
            <button class="btn">\(t.rubricsSave)</button></form></details>
            """ : nil
        return section("examples", t.rubricsExamples, "<div class=\"stack\">\(list)\(form)</div>")
    }

    private static func example(
        _ example: RubricExample, _ shown: RubricShown, isOwner: Bool, _ page: PageContext
    ) -> HTML {
        let t = page.t
        let by: HTML? = example.by.map { "<p class=\"soft\">\(t.rubricsExampleBy) \(personName($0))</p>" }
        let waits: HTML? =
            example.state == .asked ? "<p class=\"soft\">\(page.icon("clock"))\(t.rubricsExampleWaits)</p>" : nil
        let remove: HTML? =
            isOwner
            ? """
            <form method="post" action="\(shown.path)/examples/removed">\(page.hiddenFields())\
            <input type="hidden" name="example" value="\(example.id)"><button class="btn btn-plain">\(t.rubricsRemove)\
            <span class="sr"> \(example.title)</span></button></form>
            """ : nil
        return """
            <li><div><h3>\(RubricTalkPage.cell(example.criterion, example.level, shown.model, page))</h3>\
            \(example.title.isEmpty ? nil : "<p dir=\"auto\" translate=\"no\"><strong>\(example.title)</strong></p>" as HTML)\
            <div class="prose" dir="auto" translate="no">\(MarkupText(example.words + example.piece).html)</div>\(by)\(waits)</div>\(remove)</li>
            """
    }

    private static func uses(_ shown: RubricShown, _ page: PageContext) -> HTML? {
        guard shown.access.part != .student, !shown.uses.isEmpty else { return nil }
        return section(
            "uses", page.t.rubricsUses,
            """
            <ul class="rows">\(each: shown.uses, {
                "<li><div><h3><a href=\"/activities/\($0.activity)\">\(page.text($0.title))</a></h3></div></li>" as HTML
            })</ul>
            """)
    }

    private static func versions(_ shown: RubricShown, _ page: PageContext) -> HTML? {
        guard shown.versions.count > 1 else { return nil }
        let t = page.t
        let compare: HTML? = shown.before.map { before in
            "<p><a href=\"\(shown.path)/versions/\(shown.model.number)/changes\">\(t.rubricsCompare(number: before.number))</a></p>"
        }
        return section(
            "versions", t.rubricsVersions,
            """
            \(compare)<ul class="rows">\(each: shown.versions, { version in
                """
                <li><div><h3><a href="\(shown.path)/versions/\(version.number)">\(t.rubricsVersion(number: version.number))</a></h3>
                <p>\(page.format.dateWithYear(version.changedAt))</p></div>\(RubricListPage.stateTag(version.state, page))</li>
                """ as HTML
            })</ul>
            """)
    }

    private static func downloads(_ shown: RubricShown, _ page: PageContext) -> HTML? {
        guard shown.access.part != .student else { return nil }
        return """
            <div class="btns noprint"><a class="btn btn-plain" href="\(shown.path)/table.csv">\(page.icon("file"))\(page.t.rubricsTableFile)</a>\
            <a class="btn btn-plain" href="\(shown.path)/case.json">\(page.icon("file"))\(page.t.rubricsCaseFile)</a></div>
            """
    }

    /// What changed from one version to the next, in words.
    static func changes(_ shown: RubricShown, _ before: RubricModel, _ page: PageContext) -> Page {
        let t = page.t
        let model = shown.model
        let old = Dictionary(grouping: before.criteria, by: { $0.competency })
        var rest = before.criteria.map(\.id)
        let rows: [HTML] = model.criteria.map { criterion in
            let match =
                before.criteria.first { $0.title == criterion.title && $0.competency == criterion.competency }
                ?? old[criterion.competency]?.first { rest.contains($0.id) }
            if let match { rest.removeAll { $0 == match.id } }
            let title = wordsChanged(
                from: match.map { page.words($0.title) } ?? "", to: page.words(criterion.title), page)
            return """
                <tr><th scope="row">\(title)</th>\(each: 1...4, { level in
                    """
                    <td data-th="\(levelHeading(level, t))">\(wordsChanged(from: match.map { page.words($0.words(level)) } ?? "", to: page.words(criterion.words(level)), page))</td>
                    """ as HTML
                })</tr>
                """
        }
        let gone = before.criteria.filter { rest.contains($0.id) }
        let title = t.rubricsChangesTitle(number: model.number)
        return Page(
            title: title, section: shown.access.part == .student ? nil : "/activities",
            body: """
                <div class="head"><div><h1>\(title)</h1><p class="mt-2">\(page.text(model.title)). \(t.rubricsChangesLede(number: before.number))</p></div>\
                <a class="btn" href="\(shown.path)">\(t.rubricsNewest)</a></div>
                <table class="rubric"><caption class="sr">\(title)</caption><thead><tr><th scope="col">\(t.rubricsRow)</th>\(each: 1...4, {
                    "<th scope=\"col\">\(levelHeading($0, t))</th>" as HTML
                })</tr></thead><tbody>\(each: rows, { $0 })\(each: gone, { criterion in
                    """
                    <tr><th scope="row"><del>\(page.text(criterion.title))</del></th>\(each: 1...4, { level in
                        "<td data-th=\"\(levelHeading(level, t))\"><del>\(page.text(criterion.words(level)))</del></td>" as HTML
                    })</tr>
                    """ as HTML
                })</tbody></table>
                """)
    }
}
