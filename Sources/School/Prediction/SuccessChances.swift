import Foundation
import Learning
import SQL

/// The way of estimating that is in use.
enum SuccessEstimator: Sendable {
    case model(ResponseModel)
    case filter(overall: Double, [Int64: Double])
}

/// The way of estimating that is in use, kept in memory while nothing about it has changed.
final class SuccessEstimatorShelf: Sendable {
    private struct Stamp: Equatable {
        let last: ID<ResponseModelRow>
        let usesFilter: Bool
    }

    private let kept = Kept<Int, Stamp, SuccessEstimator>(most: 2)

    /// Nothing before the first training.
    func current(in tx: any Transaction) throws -> SuccessEstimator? {
        guard
            let last: ID<ResponseModelRow> = try tx.first("SELECT MAX(id) AS id FROM response_models")?
                .optionalID("id")
        else { return nil }
        let stamp = Stamp(last: last, usesFilter: try PredictionStore.choice(tx).usesFilter)
        return try kept.value(1, stamp: stamp) { try Self.read(stamp, in: tx) }
    }

    private static func read(_ stamp: Stamp, in tx: any Transaction) throws -> SuccessEstimator {
        if !stamp.usesFilter, let adopted = try PredictionStore.adopted(tx) {
            let text = try tx.require("SELECT parameters FROM response_models WHERE id = \(adopted.id)")
                .text("parameters")
            if let model = try? JSONDecoder().decode(ResponseModel.self, from: Data(text.utf8)) {
                return .model(model)
            }
        }
        let text = try tx.require("SELECT difficulties FROM response_models WHERE id = \(stamp.last)")
            .text("difficulties")
        let found = (try? JSONDecoder().decode(ItemDifficulties.self, from: Data(text.utf8))) ?? .none
        return .filter(overall: found.overall, found.byItem)
    }
}

/// How likely one student is to answer items right, worked out from the student's latest answers each time. It orders
/// items that the student may choose to practise; no level, decision or right hangs on it, and it is stored nowhere.
enum SuccessChances {
    /// Of tasks, by item: 0 to 1. Empty before the first training.
    static func of(_ items: [AskedItem], _ access: StudentAccess, _ visit: Visit) throws -> [ID<Item>: Double] {
        guard !items.isEmpty, let estimator = try visit.core.estimators.current(in: visit.tx) else { return [:] }
        let responses = try ResponseRows.read(of: access, visit.tx)
        let seconds = Double(visit.now.milliseconds) / 1_000
        let tasks = items.map { asked in
            PracticeTask(
                item: asked.item.rawValue, skills: asked.competencies.map(\.rawValue), seconds: seconds)
        }
        let chances = estimator.chances(of: tasks, after: responses)
        return Dictionary(zip(items.map(\.item), chances)) { first, _ in first }
    }
}

extension SuccessEstimator {
    /// The expected scores of tasks after these answers, the oldest of them first.
    func chances(of tasks: [PracticeTask], after responses: [PracticeResponse]) -> [Double] {
        switch self {
        case .model(let model):
            var history = StudentHistory()
            for response in responses { history.take(response, under: model.norms) }
            return tasks.map { model.prediction(of: $0, after: history).score }
        case .filter(let overall, let difficulties):
            var student = StudentAbility()
            var skills: [Int64: CompetencyAbility] = [:]
            for response in responses where response.weight > 0 {
                let skill = response.task.skills.first ?? -1
                AbilityFilter.standard.update(
                    &student, &skills[skill, default: CompetencyAbility()], score: response.score,
                    weight: response.weight, difficulty: difficulties[response.task.item] ?? overall)
            }
            return tasks.map { task in
                let skill = task.skills.first.flatMap { skills[$0] } ?? CompetencyAbility()
                return AbilityFilter.standard.estimate(
                    student, skill, difficulty: difficulties[task.item] ?? overall, caution: 0
                ).mean
            }
        }
    }
}
