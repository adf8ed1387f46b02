import HTML
import Learning
import SQL

/// A rubric in a list.
struct RubricLine: Sendable {
    let id: ID<Rubric>
    let title: LocalText
    let state: RubricState
    let rows: Int
    /// Proposals that wait for the author.
    let waiting: Int
    let isOwn: Bool
    /// nil for the library.
    let ownerName: String?
}

enum RubricListStore {
    static let most = 200

    /// The viewer's own first, then the colleagues', then the library's; by title.
    static func load(search: String, _ visit: Visit) throws -> [RubricLine] {
        let pattern = search.isEmpty ? nil : FoldedText.fold(search)
        let lines = try visit.tx.query(
            """
            SELECT r.id, r.owner_id, v.title, v.state, p.given_name, p.family_name,
                   (SELECT COUNT(*) FROM rubric_criteria c WHERE c.rubric_version_id = v.id) AS rows_count,
                   (SELECT COUNT(*) FROM rubric_comments k
                    WHERE k.rubric_version_id = v.id AND k.state = 'open' AND k.proposed <> '') AS waiting
            FROM rubrics r
            JOIN rubric_versions v ON v.rubric_id = r.id
                 AND v.version = (SELECT MAX(n.version) FROM rubric_versions n WHERE n.rubric_id = r.id)
            LEFT JOIN people p ON p.id = r.owner_id
            WHERE \(RubricAccess.visible(visit)) AND (v.state <> 'draft' OR r.owner_id = \(visit.viewer.person))
            ORDER BY CASE WHEN r.owner_id = \(visit.viewer.person) THEN 0 WHEN r.owner_id IS NULL THEN 2 ELSE 1 END,
                     v.title, r.id
            LIMIT 2000
            """
        ).map { row in
            let given = try row.optionalText("given_name")
            let family = try row.optionalText("family_name")
            let owner: ID<Person>? = try row.optionalID("owner_id")
            return RubricLine(
                id: try row.id("id"), title: try row.localText("title"),
                state: RubricState(rawValue: try row.text("state")) ?? .superseded, rows: try row.int("rows_count"),
                waiting: try row.int("waiting"), isOwn: owner == visit.viewer.person,
                ownerName: given.map { $0 + " " + (family ?? "") })
        }
        guard let pattern else { return Array(lines.prefix(most)) }
        return Array(
            lines.filter { line in line.title.entries.contains { FoldedText.fold($0.text).contains(pattern) } }
                .prefix(most))
    }
}

/// Rubrics to find, to read and to write.
enum RubricListPage {
    static func page(_ lines: [RubricLine], search: String, _ page: PageContext) -> Page {
        let t = page.t
        let own = lines.filter(\.isOwn)
        let others = lines.filter { !$0.isOwn && $0.ownerName != nil }
        let library = lines.filter { $0.ownerName == nil }
        return Page(
            title: t.rubricsTitle, width: .text, section: "/activities",
            body: """
                <div class="head"><div><h1>\(t.rubricsTitle)</h1><p class="mt-2">\(t.rubricsLede)</p></div>\
                <a class="btn btn-main" href="/rubrics/new">\(page.icon("plus"))\(t.rubricsNew)</a></div>
                <form class="form" method="get" action="/rubrics" role="search"><div class="field"><label for="q">\(t.rubricsFindOne)</label>\
                <input id="q" name="q" type="search" maxlength="200" value="\(search)"></div>\
                <button class="btn mt-2">\(t.commonSearch)</button></form>
                <div class="stack-l mt-5">\(lines.isEmpty ? empty(t.rubricsFoundNone, page) : .empty)
                \(part("own", t.rubricsOwn, own, page))\(part("others", t.rubricsColleagues, others, page))\
                \(part("library", t.rubricsLibrary, library, page))</div>
                """)
    }

    private static func part(
        _ id: StaticString, _ title: String, _ lines: [RubricLine], _ page: PageContext
    ) -> HTML? {
        lines.isEmpty ? nil : section(id, title, "<ul class=\"rows\">\(each: lines, { row($0, page) })</ul>")
    }

    private static func row(_ line: RubricLine, _ page: PageContext) -> HTML {
        let t = page.t
        let owner: HTML? = line.isOwn ? nil : line.ownerName.map { " · \(personName($0))" }
        let waiting: HTML? =
            line.isOwn && line.waiting > 0
            ? " <span class=\"tag tag-sun\">\(t.rubricsWaiting(count: line.waiting))</span>" : nil
        return """
            <li><div><h3><a href="/rubrics/\(line.id)">\(page.text(line.title))</a></h3>
            <p>\(t.rubricsRowCount(count: line.rows))\(owner)</p></div><div>\(stateTag(line.state, page))\(waiting)</div></li>
            """
    }

    /// Where it is in its life, in a word with an icon.
    static func stateTag(_ state: RubricState, _ page: PageContext) -> HTML {
        let t = page.t
        let (style, icon, word) =
            switch state {
            case .draft: ("tag", "edit", t.rubricsStateDraft)
            case .negotiated: ("tag tag-sun", "talk", t.rubricsStateNegotiated)
            case .agreed: ("tag tag-leaf", "check", t.rubricsStateAgreed)
            case .inUse: ("tag tag-leaf", "lock", t.rubricsStateInUse)
            case .superseded: ("tag", "history", t.rubricsStateSuperseded)
            }
        return "<span class=\"\(style)\">\(page.icon(icon))\(word)</span>"
    }
}
