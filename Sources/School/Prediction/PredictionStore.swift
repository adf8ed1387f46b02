import Foundation
import Learning
import SQL

/// A training of the school's own model.
enum ResponseModelRow {}

/// Reads and writes the trainings and what was chosen about them.
enum PredictionStore {
    struct Training: Sendable {
        let id: ID<ResponseModelRow>
        let trainedAt: Timestamp
        /// Nothing when it was written by another version.
        let adoption: ModelAdoption?
    }

    struct Choice: Sendable {
        var usesFilter = false
        var changedAt: Timestamp?
        var askedAt: Timestamp?
    }

    /// Parameters of other versions, and results older than this, are not kept.
    private static let daysKept = 365

    static func choice(_ tx: any Transaction) throws -> Choice {
        guard let row = try tx.first("SELECT uses_filter, changed_at, asked_at FROM response_model_choice") else {
            return Choice()
        }
        return Choice(
            usesFilter: try row.bool("uses_filter"), changedAt: try row.time("changed_at"),
            askedAt: try row.optionalTime("asked_at"))
    }

    static func last(_ tx: any Transaction) throws -> Training? {
        try tx.first("SELECT id, trained_at, report FROM response_models ORDER BY id DESC LIMIT 1").map(training)
    }

    /// The newest that was better than the filter, whether it is used or not.
    static func adopted(_ tx: any Transaction) throws -> Training? {
        try tx.first(
            """
            SELECT id, trained_at, report FROM response_models
            WHERE parameters IS NOT NULL AND format = \(ResponseModel.format) ORDER BY id DESC LIMIT 1
            """
        ).map(training)
    }

    private static func training(_ row: Row) throws -> Training {
        let report = try row.text("report")
        return Training(
            id: try row.id("id"), trainedAt: try row.time("trained_at"),
            adoption: try? JSONDecoder().decode(ModelAdoption.self, from: Data(report.utf8)))
    }

    /// Keeps a result. An older model stays in use when the new one is not better. One that somebody asked for is used
    /// even where the plain filter had been chosen before; one that came by the clock leaves that choice alone.
    static func add(
        _ result: ResponseTraining.Result, askedAt: Timestamp?, at now: Timestamp, mint: IDMint,
        in tx: any Transaction
    ) throws {
        let id: ID<ResponseModelRow> = try mint.mint()
        let adoption = result.adoption
        try tx.execute(
            """
            INSERT INTO response_models
                (id, format, trained_at, students, responses, verdict, reason, report, difficulties, parameters)
            VALUES (\(id), \(ResponseModel.format), \(now), \(adoption.students), \(adoption.responses),
                    \(adoption.verdict.rawValue), \(reason(adoption)), \(result.report), \(result.difficulties),
                    \(result.parameters))
            """)
        if result.parameters != nil {
            try tx.execute("UPDATE response_models SET parameters = NULL WHERE id < \(id) AND parameters IS NOT NULL")
        }
        try tx.execute(
            """
            DELETE FROM response_models
            WHERE trained_at < \(now.adding(days: -daysKept)) AND parameters IS NULL AND id < \(id)
            """)
        guard let askedAt else { return }
        let isAdopted = result.parameters != nil
        try tx.execute(
            """
            UPDATE response_model_choice SET asked_at = NULL,
                changed_at = CASE WHEN uses_filter AND \(isAdopted) THEN \(now) ELSE changed_at END,
                uses_filter = (uses_filter AND NOT \(isAdopted))
            WHERE asked_at = \(askedAt)
            """)
    }

    private static func reason(_ adoption: ModelAdoption) -> String {
        switch adoption.verdict {
        case .adopt: "on students held back it predicts better than the plain filter"
        case .notBetter: "on students held back the plain filter predicts as well or better"
        case .tooFewStudents: "fewer than \(ModelAdoption.fewestStudents) students have answered items"
        }
    }

    /// Asks for a training as soon as a server has time.
    static func askForTraining(_ visit: Visit) throws {
        try visit.tx.execute(
            """
            INSERT INTO response_model_choice (id, uses_filter, changed_at, changed_by, asked_at)
            VALUES (1, \(false), \(visit.now), \(visit.viewer.person), \(visit.now))
            ON CONFLICT (id) DO UPDATE SET asked_at = excluded.asked_at
            """)
        try Jobs.hurry(ResponseTraining.job, at: visit.now, in: visit.tx)
        try visit.audit("prediction.training-asked")
    }

    /// From now on the plain filter, until somebody asks for a training and it is better.
    static func useFilter(_ visit: Visit) throws {
        try visit.tx.execute(
            """
            INSERT INTO response_model_choice (id, uses_filter, changed_at, changed_by)
            VALUES (1, \(true), \(visit.now), \(visit.viewer.person))
            ON CONFLICT (id) DO UPDATE SET uses_filter = excluded.uses_filter, changed_at = excluded.changed_at,
                changed_by = excluded.changed_by, asked_at = NULL
            """)
        try visit.audit("prediction.filter-chosen")
    }
}
