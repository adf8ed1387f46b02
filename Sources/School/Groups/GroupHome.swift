import HTML
import Learning

/// The student's own groups on the home: the name, with whom, what for, until when, where.
enum GroupHome {
    static func part(_ own: [GroupStore.Own], _ student: ID<Person>, _ page: PageContext) -> HTML {
        guard !own.isEmpty else { return liveRegion("home-groups", [.person(student)], .empty) }
        return liveRegion(
            "home-groups", [.person(student)],
            section("own-groups", page.t.groupsHome, "<ul class=\"rows\">\(each: own, { row($0, page) })</ul>"))
    }

    private static func row(_ own: GroupStore.Own, _ page: PageContext) -> HTML {
        let t = page.t
        let with: HTML? =
            own.with.isEmpty
            ? nil : "<p translate=\"no\">\(t.groupsHomeWith(names: GroupParts.list(own.with, t)))</p>"
        let place: HTML? =
            own.place.isEmpty ? nil : "<p translate=\"no\" dir=\"auto\">\(t.groupsHomeWhere(place: own.place))</p>"
        return """
            <li><div><h3>\(personName(own.name))</h3><p>\(ownWords(own.purpose))</p>\(with)\(place)\
            <p class="quiet">\(ownWords(own.classTitle)) · \(t.groupsHomeUntil(day: page.format.dateInWords(own.endsOn)))</p></div></li>
            """
    }
}
