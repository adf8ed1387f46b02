import HTML
import Learning

/// What pages of placements share, and what other pages show of them.
enum PlacementPart {
    static func path(_ session: PlacementSession) -> String {
        "/students/\(session.student)/placements/\(session.id)"
    }

    static func title(_ scope: PlacementScope, _ isOneself: Bool, _ page: PageContext) -> HTML {
        if !scope.title.isEmpty { return page.text(scope.title) }
        return isOneself ? "\(page.t.placementWayToGoals)" : "\(page.t.placementWayToGoalsOf)"
    }

    static func crumb(
        _ student: ID<Person>, _ name: StudentNames.Name, _ isOneself: Bool, _ page: PageContext
    ) -> HTML {
        let t = page.t
        let map: HTML = isOneself ? "\(t.navMyMap)" : t.progressMapOf(name: personName(name.full))
        let list = isOneself ? t.placementTitle : t.placementTitleOf(name: name.full)
        return """
            <nav class="crumb" aria-label="\(t.frameBreadcrumb)"><a href="/students/\(student)/map">\(map)</a> / \
            <a href="/students/\(student)/placements">\(list)</a></nav>
            """
    }

    /// One competency with a link and the reason.
    static func row(_ note: PlacementNote, _ student: ID<Person>, _ page: PageContext) -> HTML {
        """
        <li><div><h3><a href="/students/\(student)/map/\(note.competency.id)">\(page.text(note.competency.title))</a></h3>\
        <p>\(why(note, page))</p></div></li>
        """
    }

    static func why(_ note: PlacementNote, _ page: PageContext) -> HTML {
        let t = page.t
        switch note.reason {
        case .answeredRight: return "\(t.placementWhyRight)"
        case .requiredBy:
            guard let other = note.other else { return "\(t.placementWhyLikely)" }
            return t.placementWhyRequired(title: page.text(other.title))
        case .likely: return "\(t.placementWhyLikely)"
        case .answeredWrong: return "\(t.placementWhyWrong)"
        case .saidNotLearnedYet: return "\(t.placementWhyNotYet)"
        case .nextInLine: return "\(t.placementWhyNext)"
        }
    }

    /// On the student's own map and goals: the way in.
    static func invitation(_ page: PageContext) -> HTML {
        """
        <p class="mt-3"><a class="btn" href="/me/placement">\(page.icon("sprout"))\(page.t.placementTitle)</a></p>
        """
    }

    private static let mostSuggested = 8

    /// On the map of a student, for whoever teaches the student.
    static func suggestions(_ notes: [PlacementNote], _ student: ID<Person>, _ page: PageContext) -> HTML? {
        guard !notes.isEmpty else { return nil }
        return section(
            "placement", page.t.placementSuggests,
            link: "<a href=\"/students/\(student)/placements\">\(page.t.placementSeeAll)</a>",
            """
            <p>\(page.t.placementThereWhoOf)</p>\
            <ul class="rows mt-2">\(each: notes.prefix(mostSuggested), { row($0, student, page) })</ul>
            """)
    }

    /// On the page of the competency, before the form that confirms a level.
    static func suggestion(_ note: PlacementNote, _ student: ID<Person>, _ page: PageContext) -> HTML {
        notice(
            .plain, icon: "sprout",
            """
            <p>\(page.t.placementSuggestsLook)</p><p>\(why(note, page)) \
            <a href="/students/\(student)/placements">\(page.t.placementSeeAll)</a></p>
            """, page)
    }
}
