import Foundation
import Learning
import SQL

/// What a student does in a placement. Each step holds its row, so that a second tap or another device finds what the
/// first one did.
struct PlacementSteps {
    let access: StudentAccess
    let visit: Visit

    /// - Throws: `Failure.notFound` for anybody but the student.
    init(_ access: StudentAccess, _ visit: Visit) throws {
        guard access.relation == .oneself else { throw Failure.notFound }
        self.access = access
        self.visit = visit
    }

    private var tx: any Transaction { visit.tx }

    /// Begins in a strand, or finds the placement that is under way there.
    ///
    /// - Throws: `Failure.refused` where there are not enough items about it.
    func begin(_ anchor: ID<Competency>?, _ t: Messages) throws -> ID<Placement> {
        // One beginning at a time, so that a second tap finds the first placement.
        _ = try tx.query("SELECT id FROM people WHERE id = \(access.student)\(SQL.lockRow)")
        let progress = try ProgressStore.summary(access, visit: visit)
        if let anchor, progress.competencies[anchor] == nil { throw Self.notOffered(t) }
        let scope = try PlacementScopes.scope(anchor, progress, access, visit)
        for open in try PlacementStore.list(access, visit) where open.endedAt == nil {
            if anchor == nil, open.anchor == nil { return open.id }
            if let other = open.anchor, anchor != nil, scope.competencies.contains(other) { return open.id }
        }
        let items = try PlacementScopes.itemCounts(besides: nil, access, visit)
        guard PlacementScopes.isEnough(scope, items, progress) else { throw Self.notOffered(t) }
        let id: ID<Placement> = try visit.mint()
        try tx.execute(
            """
            INSERT INTO placements (id, student_id, anchor_id, progress, began_at)
            VALUES (\(id), \(access.student), \(anchor), \(try stored(PlacementProgress())), \(visit.now))
            """)
        try goOn(try PlacementStore.load(id, access, visit))
        return id
    }

    static func notOffered(_ t: Messages) -> Failure {
        var refusal = Refusal()
        refusal.add("strands", t.placementNotOffered)
        return .refused(refusal)
    }

    /// What the student says to a question.
    enum Reply {
        case response(ItemResponse)
        case notLearnedYet
    }

    /// Takes the answer to a question, once, and asks the next one or ends.
    ///
    /// - Parameter read: Reads the answer to the item; called only while the question waits.
    func answer(
        _ id: ID<Placement>, position: Int, _ read: (ItemDefinition) throws -> Reply
    ) throws {
        let session = try PlacementStore.load(id, access, isLocked: true, visit)
        guard session.endedAt == nil, let question = try PlacementStore.question(of: session, visit),
            question.position == position
        else { return }
        let definition = question.asked.definition
        let outcome: PlacementAnswer.Outcome
        var response: ItemResponse?
        var score: Double?
        switch try read(definition) {
        case .notLearnedYet: outcome = .notLearnedYet
        case .response(let given):
            let found = definition.outcome(of: given)
            outcome = found.verdict == .right ? .right : .wrong
            response = given
            score = found.score
        }
        var placement = Placement(try strand(session), resuming: session.progress)
        placement.take(PlacementAnswer(question.competency, outcome, guess: definition.guess))
        let changed = try tx.execute(
            """
            UPDATE placement_questions SET outcome = \(outcome.rawValue), response = \(try response?.stored()),
                answered_at = \(visit.now)
            WHERE placement_id = \(id) AND position = \(position) AND outcome IS NULL
            """)
        guard changed == 1 else { return }
        try tx.execute("UPDATE placements SET progress = \(try stored(placement.progress)) WHERE id = \(id)")
        // "Not learned yet" is no work, so it is no evidence.
        if let score {
            try CheckEvidence.append(
                question.asked, student: access.student, score: score, isHelped: false,
                occasion: OccasionKey(rawValue: id.rawValue), visit)
        }
        try goOn(try PlacementStore.load(id, access, visit))
    }

    /// Asks the next question, or ends when nothing is left that would tell anything.
    private func goOn(_ session: PlacementSession) throws {
        let placement = Placement(try strand(session), resuming: session.progress)
        guard let competency = placement.nextQuestion, let asked = try item(about: competency, session) else {
            return try end(session, placement.result)
        }
        let last = try tx.require(
            "SELECT COALESCE(MAX(position), 0) AS last FROM placement_questions WHERE placement_id = \(session.id)")
        try tx.execute(
            """
            INSERT INTO placement_questions (placement_id, position, competency_id, item_id, item_version_id, asked_at)
            VALUES (\(session.id), \(try last.int("last") + 1), \(competency), \(asked.item), \(asked.version),
                    \(visit.now))
            """)
    }

    /// With the items that are left, so that only what has a question is asked about.
    private func strand(_ session: PlacementSession) throws -> PlacementStrand {
        let progress = try ProgressStore.summary(access, visit: visit)
        let scope = try PlacementScopes.scope(session.anchor, progress, access, visit)
        let left = try PlacementScopes.itemCounts(besides: session.id, access, visit)
        var questions = Dictionary(scope.competencies.map { ($0, left[$0] ?? 0) }, uniquingKeysWith: max)
        for answer in session.progress.answers { questions[answer.competency, default: 0] += 1 }
        let shown = scope.competencies.filter { progress.standings[$0]?.isDemonstrated == true }
        return PlacementStrand(scope.competencies, in: progress.graph, questions: questions, shown: Set(shown))
    }

    /// One that this placement has not asked; what the student has not met comes first.
    private func item(about competency: ID<Competency>, _ session: PlacementSession) throws -> AskedItem? {
        let asked = Set(
            try tx.query("SELECT item_id FROM placement_questions WHERE placement_id = \(session.id)").map {
                try $0.id("item_id", of: Item.self)
            })
        let candidates = try SittingBeginning.candidates(about: [competency], access, visit)[competency] ?? []
        return candidates.first { !asked.contains($0.asked.item) }?.asked
    }

    /// Longer lists than this say nothing more to a person.
    private static let mostFindings = 200

    private func end(_ session: PlacementSession, _ result: PlacementResult) throws {
        try tx.execute("UPDATE placements SET ended_at = \(visit.now) WHERE id = \(session.id)")
        let kept = result.findings.filter { $0.place == .ready || $0.place == .shownInPlacement }
        for (position, finding) in kept.prefix(Self.mostFindings).enumerated() {
            guard let (reason, other) = finding.reason.stored else { continue }
            try tx.execute(
                """
                INSERT INTO placement_findings (placement_id, competency_id, position, place, reason, other_id)
                VALUES (\(session.id), \(finding.competency), \(position), \(finding.place.rawValue),
                        \(reason.rawValue), \(other))
                """)
        }
    }

    private func stored(_ progress: PlacementProgress) throws -> String {
        String(decoding: try JSONEncoder().encode(progress), as: UTF8.self)
    }
}
