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
    var ready: [ID<Competency>] { graph.ready(standings) }
}

/// Reads the projections of the ledger.
enum ProgressStore {
    /// Two small queries and one that asks whether a framework has changed.
    static func summary(
        _ access: StudentAccess, _ catalog: CompetencyCatalog, in tx: any Transaction
    ) throws -> StudentProgress {
        let catalog = try catalog.current(in: tx)
        return StudentProgress(
            student: access.student, standings: try standings(of: access.student, catalog, in: tx), catalog: catalog)
    }

    /// Estimates are made from the state of the competency and the student's ability of now, not from the columns,
    /// which are as old as the latest row about the competency.
    private static func standings(
        of student: ID<Person>, _ catalog: Catalog, in tx: any Transaction
    ) throws -> [ID<Competency>: Standing] {
        guard let learner = try tx.first("SELECT ability FROM learners WHERE student_id = \(student)") else {
            return [:]
        }
        var competencies: [ID<Competency>: CompetencyProgress] = [:]
        for row in try tx.query("SELECT competency_id, state FROM mastery WHERE student_id = \(student)") {
            guard let progress = CompetencyProgress(text: try row.text("state")) else {
                return try replayed(student, catalog, in: tx)
            }
            competencies[try row.id("competency_id")] = progress
        }
        guard let record = LearningRecord(head: try learner.text("ability"), competencies: competencies) else {
            return try replayed(student, catalog, in: tx)
        }
        return standings(record, catalog)
    }

    /// Where a cache is damaged or older than this version, the ledger itself answers.
    private static func replayed(
        _ student: ID<Person>, _ catalog: Catalog, in tx: any Transaction
    ) throws -> [ID<Competency>: Standing] {
        let ledger = try LedgerRows.all(of: student, in: tx)
        return standings(LearningRecord.replay(ledger, policies: catalog.policy), catalog)
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
