/// What a prediction looks at before each response. The raw value is the column.
///
/// Evidence is what was answered less what an average student would have answered, (O-E)/(V+1), with
/// O = Σ y, E = Σ b, V = Σ b(1-b) over earlier responses, each fading by a factor at the next response. Features of
/// skills are averaged over the skills of the item, and 0 where nothing has been seen.
public enum ResponseFeature: Int, CaseIterable, Hashable, Sendable {
    case skillEvidenceFast, skillEvidence, skillEvidenceSlow
    /// ln(1 + n) of the right and the wrong answers.
    case skillWins, skillFails
    /// -1 wrong to 1 right.
    case skillLast
    /// sign · ln(1 + |n|) of equal answers in a row.
    case skillStreak
    case skillIsNew
    /// ln(1 + n) of responses since the skill was last practised.
    case skillGap
    /// ln(1 + h) of hours since then.
    case skillHours
    /// Evidence on the skills most related to this one.
    case relatedEvidence
    case overallEvidenceFast, overallEvidence, overallEvidenceSlow
    case overallWins, overallFails
    case itemWins, itemFails, itemLast
    case last, secondLast, thirdLast
    case sameSkill
    /// logit of the expected score of an average student.
    case itemLogit
    /// Means and variances of the two-level Gaussian filter.
    case ability, skillAbility, abilityVariance, skillVariance
    // The features above are those of the light model.

    /// What hidden factors of the student say about this item, and how unsure that is.
    case factors, factorVariance
    /// Evidence on the items most related to this one.
    case relatedItems
    /// ln(1 + h) of hours since the last response on anything, less the first half hour.
    case idleHours

    /// How many features the light model has.
    static let light = 28

    /// The part of an explanation that the feature belongs to.
    public var part: PredictionPart {
        switch self {
        case .itemLogit: .item
        case .skillEvidenceFast, .skillEvidence, .skillEvidenceSlow, .skillWins, .skillFails, .skillLast,
            .skillStreak, .skillIsNew, .itemWins, .itemFails, .itemLast, .sameSkill, .skillAbility, .skillVariance:
            .recentWork
        case .relatedEvidence, .relatedItems, .factors, .factorVariance: .relatedSkills
        case .overallEvidenceFast, .overallEvidence, .overallEvidenceSlow, .overallWins, .overallFails, .last,
            .secondLast, .thirdLast, .ability, .abilityVariance:
            .overall
        case .skillGap, .skillHours, .idleHours: .practiceTime
        }
    }
}

/// The parts of a prediction that can be said in words.
public enum PredictionPart: Int, CaseIterable, Hashable, Sendable, Codable {
    /// What every student starts from.
    case start
    /// How hard the item and its skills are.
    case item
    /// The student's recent work on the skills of the item, and on the item itself.
    case recentWork
    /// Work on skills that tend to go together with these.
    case relatedSkills
    /// How the student does in general.
    case overall
    /// How long ago the skills were practised.
    case practiceTime
}
