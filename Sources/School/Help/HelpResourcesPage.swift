import HTML
import Learning

/// The teacher's list of hints and resources.
enum HelpResourcesPage {
    struct Model: Sendable {
        let classID: ID<Class>
        let title: String
        let list: [HelpResource]
        /// The one to change.
        let one: HelpResource?
        let competencies: [HelpStart.Choice<Competency>]
        let activities: [HelpStart.Choice<Activity>]

        var path: String { "/classes/\(classID)/help/resources" }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let list: HTML =
            model.list.isEmpty
            ? "<p class=\"soft\">\(t.helpListNone)</p>"
            : "<ul class=\"rows\">\(each: model.list, { row($0, model, page) })</ul>"
        return Page(
            title: t.helpList, section: "/classes",
            body: """
                \(HelpClassParts.head(t.helpList, model.classID, model.title, page))\(refusalSummary(page))
                <p>\(t.helpListLede)</p>
                <div class="split mt-3"><div>\(section("list", t.helpListNow, list))</div>
                <aside class="stack-l" aria-label="\(t.helpListAdd)">\(section("add", t.helpListAdd, form(model, page)))
                \(whoCanSee(t.helpListWho, page))</aside></div>
                """)
    }

    static func change(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let removal: HTML? = model.one.map {
            """
            <form class="mt-5" method="post" action="\(model.path)/\($0.id)/removal">\(page.hiddenFields())\
            <button class="btn btn-stop">\(t.helpListRemove)</button></form>
            """
        }
        return Page(
            title: t.helpListChange, width: .text, section: "/classes",
            body: """
                \(HelpClassParts.head(t.helpListChange, model.classID, model.title, page))\(refusalSummary(page))
                \(form(model, page))\(removal)<p class="mt-5"><a href="\(model.path)">\(t.helpList)</a></p>
                """)
    }

    private static func row(_ resource: HelpResource, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let isHint = resource.kind == .hint
        return """
            <li><div><h3>\(ownWords(resource.title))</h3>
            <p class="quiet"><span class="tag">\(page.icon(isHint ? "star" : "link"))\(isHint ? t.helpKindHint : t.helpKindResource)</span> \
            \(resource.competencyTitle.map(page.text) ?? "\(t.helpForAnything)")</p></div>
            <a class="btn" href="\(model.path)/\(resource.id.description)">\(t.commonEdit)<span class="sr">, \(ownWords(resource.title))</span></a></li>
            """
    }

    private static func form(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let one = model.one
        let kind = page.value("kind", else: (one?.kind ?? .resource).rawValue)
        func pick(_ value: HelpResource.Kind, _ words: String) -> HTML {
            """
            <label class="pick"><input type="radio" name="kind" value="\(value.rawValue)" \(attribute: "checked", if: value.rawValue == kind)>\
            <span>\(words)</span></label>
            """
        }
        func options<Entity>(_ choices: [HelpStart.Choice<Entity>], _ chosen: String) -> HTML {
            "\(each: choices, { "<option value=\"\($0.id.description)\" translate=\"no\" \(attribute: "selected", if: $0.id.description == chosen)>\(page.words($0.title))</option>" as HTML })"
        }
        return """
            <form class="form mt-3" method="post" action="\(one.map { model.path + "/\($0.id)" } ?? model.path)" data-draft>\(page.hiddenFields(version: one?.version))
            <fieldset class="field"><legend>\(t.helpKind)</legend><div class="picks">\(pick(.resource, t.helpKindResource))\(pick(.hint, t.helpKindHint))</div></fieldset>
            \(textField("title", t.helpListTitle, saved: one?.title ?? "", most: HelpResource.longestTitle, isRequired: true, page))
            \(textArea("words", t.helpListWords, hint: t.helpListWordsHint, saved: one?.words ?? "", most: HelpResource.longestWords, rows: 4, page))
            \(textField("link", t.helpListLink, saved: one?.link ?? "", most: HelpResource.longestLink, page))
            <div class="field"><label for="activity">\(t.helpListActivity)</label><select id="activity" name="activity">\
            <option value="">\(t.helpListNoActivity)</option>\(options(model.activities, page.value("activity", else: one?.activity?.description ?? "")))</select></div>
            <div class="field"><label for="competency">\(t.helpCompetency)</label><select id="competency" name="competency">\
            <option value="">\(t.helpForAnything)</option>\(options(model.competencies, page.value("competency", else: one?.competency?.description ?? "")))</select></div>
            <div class="btns"><button class="btn btn-main">\(t.commonSave)</button></div></form>
            """
    }
}
