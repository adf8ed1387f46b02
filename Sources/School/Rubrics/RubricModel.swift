import Learning

/// One version of a rubric with all that a page shows of it.
struct RubricModel: Sendable, Equatable {
    let version: ID<RubricVersion>
    let rubric: ID<Rubric>
    /// 1 for the first version.
    let number: Int
    let state: RubricState
    let title: LocalText
    /// In the order of the page.
    let criteria: [RubricCriterionModel]
    /// Judged as a whole: one row speaks for the piece.
    var isHolistic = false

    /// The competencies that it judges, each once, in the order of the criteria.
    var competencies: [ID<Competency>] {
        var seen: Set<ID<Competency>> = []
        return criteria.map(\.competency).filter { seen.insert($0).inserted }
    }
}

/// A version that is in use never changes; a change makes the next version and supersedes it.
enum RubricState: String, Sendable, CaseIterable {
    case draft
    /// Students and peers comment on it and propose words.
    case negotiated
    /// Everybody asked has agreed; no score uses it yet.
    case agreed
    case inUse = "in_use"
    case superseded
}

/// One row of a rubric.
struct RubricCriterionModel: Sendable, Equatable {
    let id: ID<Criterion>
    let competency: ID<Competency>
    let competencyTitle: LocalText
    let title: LocalText
    /// Four texts, for levels 1 to 4.
    let levels: [LocalText]

    /// The words of a level from 1 to 4; empty for another number.
    func words(_ level: Int) -> LocalText {
        levels.indices.contains(level - 1) ? levels[level - 1] : .empty
    }
}
