import HTML
import Learning

/// Groups that are over: what they were for, who was in them, what was shown since, and what all of them say together.
enum GroupHistoryPage {
    struct Model: Sendable {
        let classID: ID<Class>
        let classTitle: String
        let boards: [GroupBoard]
        /// By the place of the board.
        let outcomes: [[ID<Person>: GroupOutcome]]
        let notes: [GroupObservation]
        let names: [ID<Person>: String]
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let notes: HTML =
            GroupParts.notes(model.notes, model.names, title: t.groupsNotesHistory, page)
            ?? "<p class=\"soft\">\(t.groupsNotesNone)</p>"
        let list: HTML =
            model.boards.isEmpty
            ? empty(t.groupsHistoryNone, page)
            : "\(notes)<ul class=\"rows\">\(each: zip(model.boards, model.outcomes), { row($0, $1, page) })</ul>"
        let most: HTML? =
            model.boards.count < GroupStore.mostEnded
            ? nil : "<p class=\"quiet\">\(t.groupsHistoryMost(count: GroupStore.mostEnded))</p>"
        return Page(
            title: t.groupsHistoryTitle, section: "/classes",
            body: """
                \(GroupParts.crumb(model.classID, model.classTitle, page))
                <div class="head"><div><h1>\(t.groupsHistoryTitle)</h1></div></div>
                \(classNavigation(model.classID, .groups, mayTeach: true, page))
                <div class="stack-l">\(list)\(most)\(whoCanSee(t.groupsWho, page))</div>
                """)
    }

    private static func row(
        _ board: GroupBoard, _ outcomes: [ID<Person>: GroupOutcome], _ page: PageContext
    ) -> HTML {
        let t = page.t
        let since = outcomes.values.count { if case .shownSince = $0 { true } else { false } }
        let shown: HTML? =
            outcomes.isEmpty
            ? nil : "<p>\(t.groupsShownCount(count: since, of: outcomes.count))</p>"
        let began: String = board.set.usedAt.map { page.format.shortDate($0) } ?? ""
        let ended = board.set.endedAt.map { page.format.shortDate($0) } ?? page.format.shortDate(board.set.endsOn)
        return """
            <li><div><h2><a href="\(board.set.path)">\(ownWords(board.set.purpose))</a></h2>\
            <p class="quiet">\(began)–\(ended) · \(board.set.mode.words(t))</p>\
            <p translate="no">\(board.groups.map { "\($0.name) (\(board.members($0.number).count))" }.joined(separator: ", "))</p>\(shown)</div></li>
            """
    }
}
