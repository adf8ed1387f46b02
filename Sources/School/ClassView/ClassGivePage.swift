import HTML
import Learning

/// Choosing what is given to those who are ticked.
enum ClassGivePage {
    struct Model: Sendable {
        let id: ID<Class>
        let title: String
        let names: [String]
        let query: String
        let activities: [(id: ID<Activity>, title: LocalText)]
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        func row(_ one: (id: ID<Activity>, title: LocalText)) -> HTML {
            "<li><div><h2><a href=\"/activities/\(one.id.description)/give?\(model.query)\">\(page.text(one.title))</a></h2></div></li>"
        }
        let list: HTML =
            model.activities.isEmpty
            ? empty(
                t.classesGiveNone,
                button: "<a class=\"btn btn-main\" href=\"/activities/new\">\(t.todayMakeActivity)</a>", page)
            : "<ul class=\"rows\">\(each: model.activities, row)</ul>"
        let who: HTML =
            model.names.isEmpty
            ? "\(t.classesGiveAll)"
            : "\(t.classesGiveTo) \(each: model.names.enumerated(), { $0.offset == 0 ? personName($0.element) : ", \(personName($0.element))" as HTML })"
        return Page(
            title: t.classesGive, section: "/classes",
            body: """
                <p class="crumb"><a href="/classes/\(model.id.description)">\(ownWords(model.title))</a></p>
                <div class="head"><div><h1>\(t.classesGive)</h1><p class="mt-2">\(who)</p></div></div>
                \(list)<p class="mt-5"><a href="/activities">\(t.classesGiveOther)</a></p>
                """)
    }
}
