import HTML
import Learning

/// What other pages show of the progress in the categories, and the links that the homes carry.
enum OverviewPart {
    /// One sentence for each category, for a page that shows more beside it.
    static func sentences(_ overview: CategoryOverview, _ page: PageContext) -> HTML {
        let words = OverviewWords(overview: overview, page: page)
        return """
            <ul class="rows">\(each: overview.parts, { part in
                """
                <li><div><h3><a href="\(overview.path)/\(part.category.key)">\(page.text(part.category.title))</a></h3>\
                <p>\(words.sentence(part))</p></div></li>
                """ as HTML
            })</ul>
            """
    }

    /// The student's own pages that the main links do not name.
    static func ownLinks(_ student: ID<Person>, _ page: PageContext) -> HTML {
        let t = page.t
        return section(
            "mine", t.overviewMine,
            links(
                [
                    ("person", "profile", t.overviewMineProfile), ("sprout", "progress", t.overviewMineProgress),
                    ("clock", "year", t.overviewMineYear), ("people", "workshops", t.workshopsTitle),
                    ("photo", "portfolio", t.portfolioTitle),
                    ("edit", "journal", t.reflectionsJournal), ("file", "term-reports", t.reportsHub),
                    ("lock", "record", t.recordsTitle),
                ], student, page))
    }

    /// What a family opens from its home.
    static func familyLinks(_ student: ID<Person>, name: String, _ page: PageContext) -> HTML {
        let t = page.t
        let line: HTML =
            "<p><a href=\"/students/\(student.description)/progress\">\(t.overviewLinkFamily(name: name))</a></p>"
        return section(
            "more", t.overviewMore(name: name),
            line
                + links(
                    [
                        ("plan", "plan", t.overviewHubPlan), ("person", "profile", t.overviewHubProfile),
                        ("check", "week", t.overviewHubWeek), ("talk", "check-ins", t.overviewHubTalks),
                        ("work", "work", t.familyAllWork), ("map", "map", t.familyMap),
                        ("eye", "observations", t.observationsHub), ("photo", "portfolio", t.portfolioHub),
                        ("file", "term-reports", t.reportsHub), ("people", "workshops", t.workshopsTitle),
                        ("lock", "record", t.recordsTitle),
                    ], student, page))
    }

    private static func links(
        _ links: [(icon: String, address: String, words: String)], _ student: ID<Person>, _ page: PageContext
    ) -> HTML {
        """
        <ul class="chips mt-3">\(each: links, { link in
            "<li><a class=\"chip\" href=\"/students/\(student.description)/\(link.address)\">\(page.icon(link.icon))\(link.words)</a></li>" as HTML
        })</ul>
        """
    }
}
