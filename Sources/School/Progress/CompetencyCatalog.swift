import Learning
import SQL
import Synchronization

/// What can be learned at this school. It is the same for everybody and changes a few times a year, so it is kept in
/// memory; every reader asks whether a framework has changed since.
///
/// Whoever changes a competency or a prerequisite raises `version` or `changed_at` of its framework in the same
/// transaction.
final class CompetencyCatalog: Sendable {
    private let kept = Mutex<Catalog?>(nil)

    /// The catalog as this transaction sees it.
    func current(in tx: any Transaction) throws -> Catalog {
        let row = try tx.require(
            """
            SELECT COUNT(*) AS frameworks, CAST(COALESCE(SUM(version), 0) AS BIGINT) AS versions,
                   COALESCE(MAX(changed_at), 0) AS changed_at
            FROM frameworks
            """)
        let stamp = CatalogStamp(
            frameworks: try row.int("frameworks"), versions: try row.int64("versions"),
            changedAt: try row.int64("changed_at"))
        if let kept = kept.withLock({ $0 }), kept.stamp == stamp { return kept }
        let catalog = try Catalog(stamp, in: tx)
        kept.withLock { $0 = catalog }
        return catalog
    }
}

/// What tells one state of the frameworks from another.
struct CatalogStamp: Equatable, Sendable {
    let frameworks: Int
    let versions: Int64
    let changedAt: Int64
}

/// All frameworks and competencies at one moment.
struct Catalog: Sendable {
    let stamp: CatalogStamp
    /// In order of id, without those that are retired.
    let frameworks: [CatalogFramework]
    /// Everything that evidence can name, retired or not, by id.
    let competencies: [ID<Competency>: CatalogCompetency]
    /// By framework: what is not retired, in the order of the framework.
    let inOrder: [ID<Framework>: [ID<Competency>]]
    /// What builds on what, of what is not retired.
    let graph: CompetencyGraph
    private let policies: [ID<Framework>: PolicyHistory]

    /// All versions of the policy of a competency's framework.
    func history(of competency: ID<Competency>) -> PolicyHistory {
        competencies[competency].flatMap { policies[$0.framework] } ?? .standard
    }

    /// The newest of them.
    func policy(of competency: ID<Competency>) -> MasteryPolicy { history(of: competency).current }

    /// The one that reads a row recorded at that time.
    func policy(of competency: ID<Competency>, at recordedAt: Timestamp) -> MasteryPolicy {
        history(of: competency).policy(at: recordedAt)
    }

    func framework(_ id: ID<Framework>) -> CatalogFramework? {
        frameworks.first { $0.id == id }
    }
}

struct CatalogFramework: Sendable {
    let id: ID<Framework>
    let title: LocalText
    let subject: String?
    /// `content-knowledge`, `cognitive-strategies`, …: the sort of learning.
    let category: String
}

/// Something a student can show.
struct CatalogCompetency: Sendable {
    let id: ID<Competency>
    let framework: ID<Framework>
    /// The part of the framework that it stands in; empty where the framework has none.
    let strand: LocalText
    let code: String?
    let title: LocalText
    /// "I can …", in a student's words; may be empty.
    let iCan: LocalText
    let why: LocalText
    let isRetired: Bool
}

extension Catalog {
    fileprivate init(_ stamp: CatalogStamp, in tx: any Transaction) throws {
        self.stamp = stamp
        var frameworks: [CatalogFramework] = []
        try tx.stream("SELECT id, title, subject, category, retired_at FROM frameworks ORDER BY id") { row in
            let id: ID<Framework> = try row.id("id")
            guard try row.optionalTime("retired_at") == nil else { return }
            frameworks.append(
                CatalogFramework(
                    id: id, title: try row.title("title"), subject: try row.optionalText("subject"),
                    category: try row.text("category")))
        }
        let competencies = try Self.competencies(in: tx)
        let open = competencies.filter { !$0.isRetired }
        let isOpen = Set(open.map(\.id))
        var edges: [CompetencyGraph.Edge] = []
        try tx.stream("SELECT competency_id, requires_id FROM prerequisites ORDER BY competency_id, requires_id") {
            row in
            let edge = CompetencyGraph.Edge(try row.id("competency_id"), requires: try row.id("requires_id"))
            if isOpen.contains(edge.competency), isOpen.contains(edge.requires) { edges.append(edge) }
        }
        self.frameworks = frameworks
        policies = try PolicyHistory.all(in: tx)
        self.competencies = Dictionary(competencies.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        inOrder = Dictionary(grouping: open, by: \.framework).mapValues { $0.map(\.id) }
        graph = CompetencyGraph(competencies: open.map(\.id), edges: edges)
    }

    private static func competencies(in tx: any Transaction) throws -> [CatalogCompetency] {
        var found: [CatalogCompetency] = []
        try tx.stream(
            """
            SELECT id, framework_id, strand, code, title, i_can, why, retired_at FROM competencies
            WHERE kind = 'competency' ORDER BY framework_id, position, id
            """
        ) { row in
            found.append(
                CatalogCompetency(
                    id: try row.id("id"), framework: try row.id("framework_id"), strand: try row.localText("strand"),
                    code: try row.optionalText("code"), title: try row.title("title"),
                    iCan: try row.localText("i_can"), why: try row.localText("why"),
                    isRetired: try row.optionalTime("retired_at") != nil))
        }
        return found
    }
}

extension Row {
    /// A title in its languages. One that was stored as bare words is read as English.
    fileprivate func title(_ column: String) throws -> LocalText {
        let text = try text(column)
        let local = LocalText(json: text)
        return local.isEmpty ? LocalText(text) : local
    }
}
