import Learning
import SQL

/// The activities that a viewer may see, in three parts.
enum ActivityListStore {
    struct Entry: Sendable {
        let id: ID<Activity>
        let title: LocalText
        let why: LocalText
        let minutes: Int?
        let authorName: String?
        let competencies: [CompetencyName]
    }

    struct Part: Sendable {
        let entries: [Entry]
        let hasMore: Bool
    }

    struct Model: Sendable {
        let search: String
        let competency: CompetencyName?
        let mine: Part
        let school: Part
        let library: Part

        var isEmpty: Bool { mine.entries.isEmpty && school.entries.isEmpty && library.entries.isEmpty }
    }

    /// More than these nobody reads; a search shows others.
    private static let mostEntries = 60
    private static let mostSearched = 3_000

    /// - Parameter search: words of the title or the question, in any language of theirs.
    static func load(search: String, competency: ID<Competency>?, _ visit: Visit) throws -> Model {
        let filter = try competency.map { try FrameworkStore.names([$0], visit.tx) }?.first
        if competency != nil, filter == nil { throw Failure.notFound }
        let rows = try visit.tx.query(
            """
            SELECT a.id, a.title, a.question, a.why, a.minutes, a.author_id, a.school_id, p.given_name, p.family_name
            FROM activities a LEFT JOIN people p ON p.id = a.author_id
            WHERE a.retired_at IS NULL AND \(visibleActivities("a", to: visit.viewer, today: visit.today))
              AND (CAST(\(competency) AS BIGINT) IS NULL OR a.id IN (
                   SELECT l.activity_id FROM activity_competencies l WHERE l.competency_id = \(competency)))
            ORDER BY a.id DESC LIMIT \(mostSearched)
            """)
        let words = searchWords(search)
        let found = try rows.filter { try holds($0, words) }
        let me = visit.viewer.person
        let mine = try found.filter { try $0.optionalID("author_id") == me }
        let others = try found.filter { try $0.optionalID("author_id", of: Person.self) != me }
        let school = try others.filter { row in
            try row.optionalInt64("author_id") != nil || row.optionalInt64("school_id") != nil
        }
        let library = try others.filter { row in
            try row.optionalInt64("author_id") == nil && row.optionalInt64("school_id") == nil
        }
        return Model(
            search: search, competency: filter, mine: try part(mine, visit), school: try part(school, visit),
            library: try part(library.reversed(), visit))
    }

    /// The texts are in several languages and written in JSON, so they are compared here and not in the query.
    private static func holds(_ row: Row, _ words: [String]) throws -> Bool {
        guard !words.isEmpty else { return true }
        let texts = try [row.localText("title"), row.localText("question")].flatMap { $0.entries.map(\.text) }
        let folded = foldedForSearch(texts.joined(separator: " "))
        return words.allSatisfy { folded.contains($0) }
    }

    private static func part(_ rows: [Row], _ visit: Visit) throws -> Part {
        let shown = rows.prefix(mostEntries)
        let competencies = try ActivityStore.competencies(of: shown.map { try $0.id("id") }, visit.tx)
        return Part(
            entries: try shown.map { row in
                let id: ID<Activity> = try row.id("id")
                let given = try row.optionalText("given_name")
                let family = try row.optionalText("family_name")
                return Entry(
                    id: id, title: try row.localText("title"), why: try row.localText("why"),
                    minutes: try row.optionalInt("minutes"),
                    authorName: given.map { name in family.map { name + " " + $0 } ?? name },
                    competencies: competencies[id] ?? [])
            }, hasMore: rows.count > mostEntries)
    }
}
