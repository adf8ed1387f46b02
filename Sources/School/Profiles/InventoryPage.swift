import HTML
import Learning

/// Where the interview begins, goes on, and what came of earlier ones.
enum InventoryPage {
    struct Model: Sendable {
        let student: ID<Person>
        let name: StudentNames.Name
        let isOneself: Bool
        let rounds: [InventoryStore.Round]
        /// The one for the student's grade first.
        let offered: [Interview]
        let hasStopped: Bool
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let open = model.rounds.first { $0.finishedAt == nil }
        let title = model.isOneself ? t.profilesInterview : t.profilesInterviewOf
        let stopped: HTML? =
            model.hasStopped ? notice(.leaf, icon: "check", "<p>\(t.profilesStopped)</p>", page) : nil
        let crumb = model.isOneself ? t.profilesTitle : t.profilesTitleOf(name: model.name.full)
        return Page(
            title: title, width: .text,
            body: """
                <p class="crumb"><a href="/students/\(model.student)/profile">\(crumb)</a></p>
                <div class="head"><div><h1>\(title)</h1>\(model.isOneself ? "<p class=\"mt-2\">\(t.profilesInterviewLede)</p>" as HTML : nil)</div></div>
                \(stopped)\(model.isOneself ? begin(open, model, page) : nil)
                <div class="mt-6">\(rounds(model, page))</div>
                <div class="mt-5">\(whoCanSee(model.isOneself ? t.profilesInterviewWho : t.profilesInterviewWhoOf, page))</div>
                """)
    }

    private static func begin(_ open: InventoryStore.Round?, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        if let open {
            return """
                <div class="btns"><a class="btn btn-main btn-big" href="/inventories/\(open.id)">\(t.profilesInterviewGoOn)</a></div>
                """
        }
        let isAgain = !model.rounds.isEmpty
        return """
            <div class="btns">\(each: Array(model.offered.enumerated()), { place, interview in
                let words =
                    place == 0
                    ? (isAgain ? t.profilesInterviewAgain : t.profilesInterviewBegin)
                    : interview.kind == .pictures ? t.profilesInterviewPictures : t.profilesInterviewWords
                return """
                    <form method="post" action="/students/\(model.student)/inventory">\(page.hiddenFields())\
                    <button class="\(place == 0 ? "btn btn-main btn-big" : "btn")" name="inventory" value="\(interview.key)">\(words)</button></form>
                    """ as HTML
            })</div>
            """
    }

    private static func rounds(_ model: Model, _ page: PageContext) -> HTML? {
        let t = page.t
        guard !model.rounds.isEmpty else { return model.isOneself ? nil : empty(t.profilesInterviewNone, page) }
        return section(
            "rounds", t.profilesRounds,
            """
            <ol class="stem stem-s mt-3">\(each: model.rounds, { round in
                let words =
                    round.finishedAt.map { t.profilesRoundDone(date: page.format.dateWithYear($0)) }
                    ?? t.profilesRoundOpen(date: page.format.dateWithYear(round.beganAt))
                let link: HTML? =
                    round.finishedAt == nil
                    ? nil
                    : " <a href=\"/inventories/\(round.id)/results\">\(t.profilesRoundSee)<span class=\"sr\">: \(words)</span></a>"
                return """
                    <li class="\(round.finishedAt == nil ? "is-later" : "is-done")"><span class="node"></span><p>\(words)\(link)</p></li>
                    """ as HTML
            })</ol>
            """)
    }
}
