import HTML
import Learning

/// Groups for the wall: names, where, what to take. Nothing says how far anybody is.
enum GroupProjectorPage {
    struct Model: Sendable {
        let board: GroupBoard
        let taking: [Int: GroupSessions.Taking]
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let set = model.board.set
        let groups = model.board.groups.filter { !model.board.members($0.number).isEmpty }
        return Page(
            title: page.t.groupsProjector, section: "/classes",
            body: """
                \(GroupParts.crumb(set.classID, set.classTitle, page))
                \(liveRegion("wall", class: "poll", [.classView(set.classID)], """
                    <h1>\(ownWords(set.purpose))</h1><ul class="gallery mt-5">\(each: groups, { group($0, model, page) })</ul>
                    """))
                """)
    }

    private static func group(_ group: ClassGroup, _ model: Model, _ page: PageContext) -> HTML {
        let names = model.board.members(group.number).map(\.name)
        let place: HTML? = group.place.isEmpty ? nil : "<p><strong>\(ownWords(group.place))</strong></p>"
        return """
            <li><h2 class="poll-count">\(personName(group.name))</h2>\(place)\(each: names, { "<p class=\"own-big\">\(personName($0))</p>" as HTML })\(model.taking[group.number].map { taking($0, page) })</li>
            """
    }

    private static func taking(_ taking: GroupSessions.Taking, _ page: PageContext) -> HTML {
        let today = page.format.day(of: page.now)
        let time = page.format.clock(taking.time.begins) + "–" + page.format.clock(taking.time.ends)
        let when = page.format.relativeDay(taking.day, today: today) + ", " + time
        let activity: HTML? = taking.activity.map { "<p>\(page.text($0))</p>" }
        let words: HTML? = taking.words.isEmpty ? nil : "<li>\(ownWords(taking.words))</li>"
        let list: HTML? =
            taking.words.isEmpty && taking.materials.isEmpty
            ? nil
            : "<p>\(page.t.groupsTake)</p><ul>\(words)\(each: taking.materials, { "<li>\(page.text($0))</li>" as HTML })</ul>"
        return "<p>\(when)</p>\(activity)\(list)"
    }
}
