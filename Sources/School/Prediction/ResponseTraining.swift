import Foundation
import Learning
import SQL

/// The nightly training. There is one job of this kind, so at most one training runs, however many servers there are.
enum ResponseTraining {
    static let kind = "prediction.train"
    /// Looks every hour, and works between one and five at night or when somebody asked.
    static let job = JobKind(name: kind, everyMinutes: 60) { context in try await run(context.core) }
    static let nightHours = 1..<5

    struct Result: Sendable {
        let adoption: ModelAdoption
        /// Only of a model that is to be adopted.
        let parameters: String?
        let report: String
        let difficulties: String
    }

    static func run(_ core: Core) async throws {
        let now = core.now()
        let isNight = nightHours.contains(LocalTime(now, in: zone(core.configuration.timeZone)).hour)
        let (choice, last, counts) = try await core.database.read { tx in
            (try PredictionStore.choice(tx), try PredictionStore.last(tx), try ResponseRows.counts(tx))
        }
        let isNew = last.map { last in
            last.trainedAt < now.adding(hours: -20)
                && counts != .init(students: last.adoption?.students ?? 0, responses: last.adoption?.responses ?? 0)
        }
        guard choice.askedAt != nil || (isNight && isNew ?? (counts.responses > 0)) else { return }
        let (log, difficulties) = try await ResponseRows.read(core.database)
        let result = try await onOwnThread("training") { try train(log, difficulties) }
        try await core.database.write { tx in
            try PredictionStore.add(result, askedAt: choice.askedAt, at: core.now(), mint: core.mint, in: tx)
        }
    }

    /// The same answers give the same result to the byte.
    static func train(_ log: ResponseLog, _ difficulties: ItemDifficulties) throws -> Result {
        let (adoption, model) = ModelAdoption.decide(on: log)
        return Result(
            adoption: adoption, parameters: try model.map(text), report: try text(adoption),
            difficulties: try text(difficulties))
    }

    private static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
