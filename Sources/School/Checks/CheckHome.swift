import HTML
import Learning
import SQL

/// What other pages show of checks: a student's home and a competency's page.
enum CheckHome {
    struct Model: Sendable {
        let student: ID<Person>
        let poll: PollStore.Open?
        let given: [SittingStore.Given]
        let open: [SittingSummary]

        var count: Int {
            let underWay = Set(open.compactMap(\.check))
            return open.count + given.count { !underWay.contains($0.check) }
        }
    }

    static func load(_ access: StudentAccess, _ visit: Visit) throws -> Model {
        Model(
            student: access.student, poll: try PollStore.open(for: access, visit),
            given: try SittingStore.given(to: access, visit), open: try SittingStore.open(access, visit))
    }

    /// On top of the home while a poll is open; a new one comes by itself.
    static func poll(_ model: Model, _ page: PageContext) -> HTML {
        liveRegion("poll", [.person(model.student)], model.poll.map { PollPart.invitation($0, page) } ?? .empty)
    }

    static func part(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let link: HTML = "<a href=\"/students/\(model.student)/checks\">\(t.checksHomeAll)</a>"
        guard model.count > 0 else {
            return section("checks", t.checksHomeTitle, link: link, "<p class=\"soft\">\(t.checksHomeNone)</p>")
        }
        let titles = (model.open.compactMap(\.title) + model.given.map(\.title)).uniqued(by: { $0 }).prefix(3)
        return section(
            "checks", t.checksHomeTitle, link: link,
            """
            <p><a href="/students/\(model.student)/checks"><strong>\(t.checksHomeWaiting(count: model.count))</strong></a></p>\
            <ul class="outline">\(each: titles, { "<li>\(page.text($0))</li>" as HTML })</ul>
            """)
    }

    /// On the student's own page of a competency: a few questions about it, by choice.
    static func quick(_ competency: ID<Competency>, _ student: ID<Person>, _ page: PageContext) -> HTML {
        """
        <form method="post" action="/students/\(student)/sittings">\(page.hiddenFields())<input type="hidden" name="wish" value="quick">\
        <input type="hidden" name="competency" value="\(competency)"><button class="btn">\(page.icon("idea"))\(page.t.checksQuickButton)</button></form>
        """
    }
}
