import Learning

/// Everything behind one level of one student, for its page.
struct ProgressCompetency: Sendable {
    /// One row of the ledger as a person reads it.
    struct Line: Sendable {
        let evidence: Evidence
        /// The activity that the work answers; nothing for what is not work.
        let title: LocalText?
        let judge: JudgeName?
        /// True for a row that came with a judgement, and is taken back with it.
        let isOfJudgement: Bool
        let isInForce: Bool
    }

    /// How students address whoever judged.
    struct JudgeName: Sendable {
        let title: LocalText
        let given: String
        let family: String
    }

    struct Neighbour: Sendable {
        let competency: CatalogCompetency
        let place: ProgressMap.Place
        let level: Int
        let comesBefore: Bool
    }

    struct Review: Sendable {
        let card: ReviewCard
        let endOfTerm: Timestamp?

        func due(at now: Timestamp) -> ReviewDue? { card.due(at: now, endOfTerm: endOfTerm) }
    }

    struct GoalName: Sendable {
        let id: ID<Goal>
        let words: String
    }

    let student: ID<Person>
    let name: StudentNames.Name
    let relation: Relation
    let competency: CatalogCompetency
    let framework: CatalogFramework?
    /// Four texts for levels 1 to 4, or none.
    let levelWords: [LocalText]
    let explanation: Explanation
    /// The rows about this competency, newest first.
    let lines: [Line]
    let neighbours: [Neighbour]
    let goals: [GoalName]
    /// When it is worth another look; nothing while it is not demonstrated, and for another day.
    let review: Review?
    /// Whether there are items about it that the student can answer by choice.
    let hasQuickCheck: Bool
    /// The ways to show it that the student may choose from.
    let ways: ChoiceWays?
    /// What a placement says about it, for those who teach the student.
    let suggestion: PlacementNote?
    /// The day that was asked for; nothing for now.
    let asOf: CalendarDay?
    /// Photos and recordings of what adults saw, by row.
    var files: [ID<EvidenceRow>: [KeptFile]] = [:]
    /// What was brought from before, by the row that came of it.
    var priors: [ID<EvidenceRow>: ID<PriorLearning>] = [:]
    /// Pieces that show what a level looks like, by level.
    var examples: [RubricExample] = []
    /// What the decision in the form would change, when that was asked for.
    var preview: [LevelPreview] = []

    var isOneself: Bool { relation == .oneself }
    /// Only the present can be decided.
    var mayDecide: Bool { relation.mayJudge && asOf == nil }
    var path: String { "/students/\(student)/map/\(competency.id)" }
    var standing: Standing { explanation.standing }

    /// What a row did to the estimate.
    func step(_ row: ID<EvidenceRow>) -> ExplanationStep? { explanation.steps.first { $0.row == row } }

    func line(_ row: ID<EvidenceRow>?) -> Line? {
        row.flatMap { row in lines.first { $0.evidence.id == row } }
    }
}
