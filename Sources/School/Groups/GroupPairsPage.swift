import HTML
import Learning

/// Who belongs together, who apart, and why; for the teachers of the class.
enum GroupPairsPage {
    struct Model: Sendable {
        let classID: ID<Class>
        let classTitle: String
        let pairs: [GroupPair]
        let students: [WorkshopReady.Student]
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let path = "/classes/\(model.classID)/groups/pairs"
        let list: HTML =
            model.pairs.isEmpty
            ? "<p class=\"soft\">\(t.groupsPairsNone)</p>"
            : "<ul class=\"rows\">\(each: model.pairs, { row($0, path, page) })</ul>"
        let isTogether = page.value("wish", else: "apart") == "together"
        return Page(
            title: t.groupsPairs, width: .text, section: "/classes",
            body: """
                \(GroupParts.crumb(model.classID, model.classTitle, page))
                <div class="head"><div><h1>\(t.groupsPairs)</h1><p class="mt-2">\(t.groupsPairsLede)</p></div></div>
                \(refusalSummary(page))<div class="stack-l">\(list)
                <form class="form" method="post" action="\(path)">\(page.hiddenFields())
                <div class="split-even">\(select("one", t.groupsPairsOne, model, page))\(select("other", t.groupsPairsOther, model, page))</div>
                <fieldset class="field"><legend>\(t.groupsPairsWish)</legend>\
                <label class="choice"><input type="radio" name="wish" value="apart" \(attribute: "checked", if: !isTogether)><span>\(t.groupsPairsApart)</span></label>\
                <label class="choice"><input type="radio" name="wish" value="together" \(attribute: "checked", if: isTogether)><span>\(t.groupsPairsTogether)</span></label></fieldset>
                \(textField("reason", t.groupsPairsReason, hint: t.groupsPairsReasonHint, most: ClassGroups.longestReason, isRequired: true, page))
                <div class="btns"><button class="btn btn-main">\(t.groupsPairsAdd)</button></div></form></div>
                """)
    }

    private static func select(_ name: String, _ label: String, _ model: Model, _ page: PageContext) -> HTML {
        let chosen = page.value(name)
        return """
            <div class="field"><label for="\(name)">\(label)</label>\(fieldError(name, page))\
            <select id="\(name)" name="\(name)" translate="no" \(attribute: "aria-describedby", value: described(name, page))><option value=""></option>\
            \(each: model.students, { student in
                "<option value=\"\(student.id)\" \(attribute: "selected", if: student.id.description == chosen)>\(student.name)</option>" as HTML
            })</select></div>
            """
    }

    private static func row(_ pair: GroupPair, _ path: String, _ page: PageContext) -> HTML {
        let t = page.t
        let names = GroupParts.list([pair.firstName, pair.secondName], t)
        return """
            <li><div><h2>\(personName(names))</h2><p><span class="tag">\(pair.isTogether ? t.groupsPairsTogether : t.groupsPairsApart)</span> \(ownWords(pair.reason))</p>\
            <p class="quiet">\(personName(pair.by)), \(page.format.relativeDay(pair.at, now: page.now))</p></div>
            <form method="post" action="\(path)/removal">\(page.hiddenFields())<input type="hidden" name="one" value="\(pair.first)">\
            <input type="hidden" name="other" value="\(pair.second)"><button class="btn">\(t.groupsPairsRemove)<span class="sr">: \(personName(names))</span></button></form></li>
            """
    }
}
