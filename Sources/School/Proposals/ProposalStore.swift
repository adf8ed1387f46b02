import Learning
import SQL

/// Reads proposals. Access to one is access to the student's plan; a draft is the student's alone.
enum ProposalStore {
    /// Newest first.
    static func list(_ access: StudentAccess, _ tx: any Transaction) throws -> [ProposalLine] {
        try tx.query(
            """
            SELECT p.id, p.student_id, p.kind, p.state, p.content, p.changed_at, p.waits_since, s.given_name, s.family_name
            FROM proposals p JOIN people s ON s.id = p.student_id
            WHERE p.student_id = \(access.student) AND \(visible(to: access))
            ORDER BY p.changed_at DESC, p.id DESC LIMIT 200
            """
        ).map(ProposalLine.init)
    }

    private static func visible(to access: StudentAccess) -> SQL {
        access.relation == .oneself ? "TRUE" : "p.state <> 'draft' AND \(sent)"
    }

    /// Whether it ever left the student's hands: a draft that was put away was not.
    private static let sent: SQL = "EXISTS (SELECT 1 FROM proposal_turns t WHERE t.proposal_id = p.id)"

    // MARK: One

    /// - Throws: `Failure.notFound` for a draft of somebody else.
    static func load(_ id: ID<Proposal>, _ access: StudentAccess, _ visit: Visit) throws -> ProposalModel {
        let tx = visit.tx
        let row = try tx.first(
            """
            SELECT p.state, p.content, p.version, p.changed_at, p.item_id, p.stage_id FROM proposals p
            WHERE p.id = \(id) AND p.student_id = \(access.student) AND \(visible(to: access))
            """)
        guard access.aspect == .plan, let row, let state = ProposalState(rawValue: try row.text("state")) else {
            throw Failure.notFound
        }
        let content = try row.text("content")
        let document = try ProposalDocument(content: content)
        let plan = try ProposalPlan.parts(access, visit)
        let catalog = try visit.core.catalog.current(in: tx)
        let turns = try turns(id, tx)
        let named = turns.compactMap(\.document).flatMap(\.competencies).uniqued()
        return ProposalModel(
            id: id, student: access.student, name: try StudentNames.name(access, tx), relation: access.relation,
            state: state, version: try row.int("version"), document: document,
            hash: ProposalDocument.hash(content), turns: turns, item: try row.optionalID("item_id"),
            byStage: try row.optionalID("stage_id").flatMap { try setter($0, tx) },
            changedAt: try row.time("changed_at"),
            competencies: document.competencies.compactMap { catalog.competencies[$0] },
            named: named.compactMap { catalog.competencies[$0] },
            coverage: try coverage(document, plan, except: row.optionalID("item_id"), access, visit),
            interests: plan.interests)
    }

    /// The one count of what a proposal covers, for its page, its form and its list.
    static func coverage(
        _ document: ProposalDocument, _ plan: ProposalPlan.Parts, except item: ID<PlanItem>?, _ access: StudentAccess,
        _ visit: Visit
    ) throws -> ProposalCoverage {
        let progress = try visit.student(access.student, for: .progress).map {
            try ProgressStore.summary($0, visit: visit)
        }
        let shown = progress.map { progress in
            Set(progress.standings.filter { $0.value.shownLevel >= 3 }.keys)
        }
        return ProposalCoverage(
            of: document, shown: shown ?? [],
            planned: Set(plan.items.filter { $0.id != item }.flatMap(\.competencies)))
    }

    private static func setter(_ stage: ID<ChoiceStage>, _ tx: any Transaction) throws -> ProposalPerson? {
        try tx.first(
            """
            SELECT c.set_by AS written_by, p.title, p.given_name, p.family_name
            FROM choice_stages c JOIN people p ON p.id = c.set_by WHERE c.id = \(stage)
            """
        ).map(ProposalPerson.init)
    }

    /// The latest five hundred, oldest first.
    private static func turns(_ id: ID<Proposal>, _ tx: any Transaction) throws -> [ProposalTurn] {
        try tx.query(
            """
            SELECT t.id, t.kind, t.side, t.content, t.content_hash, t.words, t.suggestion, t.written_by, t.written_at,
                   p.title, p.given_name, p.family_name
            FROM proposal_turns t JOIN people p ON p.id = t.written_by
            WHERE t.proposal_id = \(id) ORDER BY t.id DESC LIMIT 500
            """
        ).reversed().compactMap { row in
            guard let move = ProposalMove(rawValue: try row.text("kind")),
                let side = ProposalSide(rawValue: try row.text("side"))
            else { return nil }
            return ProposalTurn(
                id: try row.id("id"), move: move, side: side,
                document: try row.optionalText("content").map(ProposalDocument.init(content:)),
                hash: try row.optionalText("content_hash"), words: try row.text("words"),
                suggestion: try row.text("suggestion"), by: try ProposalPerson(row), at: try row.time("written_at"))
        }
    }

    // MARK: What a form finds

    /// What is chosen already, what a search finds, and what the student can take up next.
    static func choices(
        _ chosen: [ID<Competency>], search: String, _ access: StudentAccess, _ visit: Visit
    ) throws -> [CatalogCompetency] {
        let catalog = try visit.core.catalog.current(in: visit.tx)
        let found = try search.isEmpty ? suggested(access, visit) : Self.found(search, visit.tx)
        return (chosen + found).uniqued().compactMap { catalog.competencies[$0] }
            .filter { !$0.isRetired || chosen.contains($0.id) }
    }

    private static func found(_ search: String, _ tx: any Transaction) throws -> [ID<Competency>] {
        try tx.query(
            """
            SELECT id FROM competencies
            WHERE kind = 'competency' AND retired_at IS NULL AND \(holdsWords("search_text", of: search))
            ORDER BY framework_id, position, id LIMIT 30
            """
        ).map { try $0.id("id") }
    }

    /// What the student's goals name and is ready, at most eight.
    private static func suggested(_ access: StudentAccess, _ visit: Visit) throws -> [ID<Competency>] {
        guard let progress = try visit.student(access.student, for: .progress) else { return [] }
        let ready = Set(try ProgressStore.summary(progress, visit: visit).ready)
        let named = try visit.tx.query(
            """
            SELECT DISTINCT l.competency_id FROM goal_competencies l JOIN goals g ON g.id = l.goal_id
            WHERE g.student_id = \(access.student) AND g.ended_at IS NULL AND g.audience = 'everyone'
            ORDER BY l.competency_id LIMIT 100
            """
        ).map { row -> ID<Competency> in try row.id("competency_id") }
        return Array((named.filter(ready.contains) + named).uniqued().prefix(8))
    }
}

extension ProposalLine {
    init(_ row: Row) throws {
        let document = try ProposalDocument(content: row.text("content"))
        id = try row.id("id")
        student = try row.id("student_id")
        studentName = try row.text("given_name") + " " + row.text("family_name")
        state = ProposalState(rawValue: try row.text("state")) ?? .withdrawn
        kind = document.kind
        title = document.title
        changedAt = try row.time("changed_at")
        waitsSince = try row.optionalTime("waits_since")
    }
}
