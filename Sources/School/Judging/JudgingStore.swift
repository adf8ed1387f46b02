import Learning
import SQL

/// Everything that judges said about one try.
enum JudgingStore {
    struct Said: Sendable {
        let details: JudgementDetails
        let isFormative: Bool
        let isTalk: Bool
        var files: [KeptFile] = []
    }

    /// In the order in which they were made, those of a talk last.
    static func judgements(of attempt: ID<Attempt>, _ tx: any Transaction) throws -> [Said] {
        let rows = try tx.query(
            """
            SELECT j.id, j.strength, j.next_step, j.judged_at, j.is_formative, j.is_talk,
                   p.id AS person_id, p.given_name, p.family_name, p.title AS person_title
            FROM judgements j JOIN people p ON p.id = j.judge_id
            WHERE j.attempt_id = \(attempt) AND j.taken_back_at IS NULL ORDER BY j.is_talk, j.id LIMIT 20
            """)
        return try rows.map { row in
            let id: ID<Judgement> = try row.id("id")
            return Said(
                details: JudgementDetails(
                    id: id, judge: try WorkPerson(row), judgedAt: try row.time("judged_at"),
                    strength: try row.text("strength"), nextStep: try row.text("next_step"),
                    results: try WorkDetailsStore.results(of: id, tx)),
                isFormative: try row.bool("is_formative"), isTalk: try row.bool("is_talk"))
        }
    }
}
