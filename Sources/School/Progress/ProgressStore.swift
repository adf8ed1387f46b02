import Learning
import SQL

/// What a student has shown so far, and what there is to learn.
struct StudentProgress: Sendable {
    let student: ID<Person>
    /// Where the student stands with everything that the ledger mentions, as of now. A competency without an entry is
    /// not started.
    let standings: [ID<Competency>: Standing]
    let catalog: Catalog

    /// What builds on what: with `standings`, what `NextSteps` needs.
    var graph: CompetencyGraph { catalog.graph }
    /// Titles and words of everything that can be learned.
    var competencies: [ID<Competency>: CatalogCompetency] { catalog.competencies }

    /// 0 to 4; 0 is "not shown yet".
    func level(of competency: ID<Competency>) -> Int { standings[competency]?.shownLevel ?? 0 }

    /// What can be taken up now, in order of id.
    var ready: [ID<Competency>] { NextSteps.ready(in: graph, standings: standings) }
}

/// Reads the projections of the ledger.
enum ProgressStore {
    static func summary(_ access: StudentAccess, visit: Visit) throws -> StudentProgress {
        let catalog = try visit.core.catalog.current(in: visit.tx)
        return StudentProgress(
            student: access.student,
            standings: try visit.core.standings.standings(of: access.student, catalog, in: visit.tx), catalog: catalog)
    }
}

/// Where students stand, kept in memory by student while neither the ledger nor a framework has changed.
final class StandingShelf: Sendable {
    private struct Stamp: Equatable {
        let catalog: CatalogStamp
        /// It names the latest row that was done and the latest that was recorded.
        let ability: String
        let evidence: Int
        let changedAt: Timestamp
    }

    private let kept = Kept<ID<Person>, Stamp, [ID<Competency>: Standing]>(most: 1_000)

    fileprivate func standings(
        of student: ID<Person>, _ catalog: Catalog, in tx: any Transaction
    ) throws -> [ID<Competency>: Standing] {
        let learner = try tx.first(
            "SELECT ability, evidence_count, changed_at FROM learners WHERE student_id = \(student)")
        guard let learner else { return [:] }
        let stamp = Stamp(
            catalog: catalog.stamp, ability: try learner.text("ability"), evidence: try learner.int("evidence_count"),
            changedAt: try learner.time("changed_at"))
        return try kept.value(student, stamp: stamp) {
            try Self.read(student, ability: stamp.ability, catalog, in: tx)
        }
    }

    /// Estimates are made from the state of the competency and the student's ability of now, not from the columns,
    /// which are as old as the latest row about the competency.
    private static func read(
        _ student: ID<Person>, ability: String, _ catalog: Catalog, in tx: any Transaction
    ) throws -> [ID<Competency>: Standing] {
        let rows = try tx.query("SELECT competency_id, state FROM mastery WHERE student_id = \(student)")
        var competencies: [ID<Competency>: CompetencyProgress] = [:]
        competencies.reserveCapacity(rows.count)
        for row in rows {
            guard let progress = CompetencyProgress(text: try row.text("state")) else {
                return try replayed(student, catalog, in: tx)
            }
            competencies[try row.id("competency_id")] = progress
        }
        guard let record = LearningRecord(head: ability, competencies: competencies) else {
            return try replayed(student, catalog, in: tx)
        }
        return standings(record, catalog)
    }

    /// Where a cache is damaged or older than this version, the ledger itself answers.
    private static func replayed(
        _ student: ID<Person>, _ catalog: Catalog, in tx: any Transaction
    ) throws -> [ID<Competency>: Standing] {
        let ledger = try LedgerRows.all(of: student, in: tx)
        return standings(LearningRecord.replay(ledger) { catalog.policy(of: $0, at: $1) }, catalog)
    }

    private static func standings(_ record: LearningRecord, _ catalog: Catalog) -> [ID<Competency>: Standing] {
        var found: [ID<Competency>: Standing] = [:]
        found.reserveCapacity(record.competencies.count)
        for (competency, progress) in record.competencies where !progress.isEmpty {
            found[competency] = record.standing(of: competency, under: catalog.policy(of: competency))
        }
        return found
    }
}
