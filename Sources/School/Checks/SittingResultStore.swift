import Learning
import SQL

/// What came of a sitting. The student's teachers and family see it too, without how sure the student felt.
enum SittingResultStore {
    struct Moved: Sendable {
        let competency: ID<Competency>
        let title: LocalText
        let level: Int
        let right: Int
        let answered: Int
    }

    struct Model: Sendable {
        let sitting: SittingModel
        let name: String
        let isOneself: Bool
        let competencies: [Moved]
        /// Whether another quick check about it can be begun.
        let withItems: Set<ID<Competency>>
    }

    static func load(_ id: ID<Sitting>, _ access: StudentAccess, _ visit: Visit) throws -> Model {
        let sitting = try SittingStore.load(id, access, visit)
        var order: [ID<Competency>] = []
        var counts: [ID<Competency>: (right: Int, answered: Int)] = [:]
        for item in sitting.items {
            for competency in item.asked.competencies {
                if counts[competency] == nil { order.append(competency) }
                let before = counts[competency] ?? (0, 0)
                guard let answer = item.answer else {
                    counts[competency] = before
                    continue
                }
                counts[competency] = (before.right + (answer.score >= 1 ? 1 : 0), before.answered + 1)
            }
        }
        let progress = try visit.student(access.student, for: .progress).map {
            try ProgressStore.summary($0, visit: visit)
        }
        let moved = order.compactMap { competency -> Moved? in
            guard let title = progress?.competencies[competency]?.title, let count = counts[competency] else {
                return nil
            }
            return Moved(
                competency: competency, title: title, level: progress?.level(of: competency) ?? 0, right: count.right,
                answered: count.answered)
        }
        let isOneself = access.relation == .oneself
        return Model(
            sitting: sitting, name: try StudentNames.name(access, visit.tx).full, isOneself: isOneself,
            competencies: moved,
            withItems: isOneself ? try SittingBeginning.withItems(order, access, visit) : [])
    }
}
