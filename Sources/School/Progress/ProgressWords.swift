import Learning

/// One condition of a level in plain words: what it asks for, and how far the student is.
struct ConditionWords {
    let need: String
    let have: String

    init(_ condition: Condition, _ page: PageContext) {
        let t = page.t
        let (needed, had) = (wholeNumber(condition.need), wholeNumber(condition.have))
        let (bar, value) = score(condition, page.format)
        switch condition.kind {
        case .evidenceCount: (need, have) = (t.progressNeedCount(need: needed), t.progressHaveCount(have: had))
        case .successesWithoutHelp:
            (need, have) = (t.progressNeedSuccesses(need: needed), t.progressHaveSuccesses(have: had))
        case .differentTasks: (need, have) = (t.progressNeedTasks(need: needed), t.progressHaveTasks(have: had))
        case .lowerBound: (need, have) = (t.progressNeedLowerBound, t.progressHaveLowerBound(have: value, need: bar))
        case .highestScore: (need, have) = (t.progressNeedHighest(need: bar), t.progressHaveScore(have: value))
        case .latestScore: (need, have) = (t.progressNeedLatest(need: bar), t.progressHaveScore(have: value))
        case .decayingAverage: (need, have) = (t.progressNeedAverage(need: bar), t.progressHaveScore(have: value))
        case .recentScores: (need, have) = (t.progressNeedRecent(need: needed), t.progressHaveRecent(have: had))
        case .agreement:
            (need, have) = (
                t.progressNeedAgreement, condition.isMet ? t.progressHaveAgreement : t.progressLackAgreement
            )
        case .transfer:
            (need, have) = (t.progressNeedTransfer, condition.isMet ? t.progressHaveTransfer : t.progressLackTransfer)
        case .teacherConfirmation:
            (need, have) = (t.progressNeedTeacher, condition.isMet ? t.progressHaveTeacher : t.progressLackTeacher)
        }
    }
}

/// A score with two digits: 0.8 becomes 0.80.
func scoreWords(_ score: Double, _ format: Format) -> String {
    let text = format.number(score.isFinite ? score : 0, digits: 2)
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? String(parts[1]) : ""
    return parts[0] + "." + fraction + String(repeating: "0", count: max(0, 2 - fraction.utf8.count))
}

/// The bar and the value. A value just under the bar must not round to the bar.
private func score(_ condition: Condition, _ format: Format) -> (String, String) {
    let bar = scoreWords(condition.need, format)
    let value = scoreWords(condition.have, format)
    guard !condition.isMet, bar == value else { return (bar, value) }
    return (bar, format.number(min(condition.have, condition.need - 0.001), digits: 3))
}

/// Counts are kept as numbers with a fraction.
private func wholeNumber(_ number: Double) -> Int {
    guard number.isFinite else { return 0 }
    return Int(min(max(number, 0), 1_000_000))
}

/// What a row of the ledger is, in a word or two.
func kindWords(_ evidence: Evidence, _ t: Messages) -> String {
    switch evidence.kind {
    case .rubricJudgement: t.progressKindJudgement
    case .itemResponse: t.progressKindItem
    case .observation: t.progressKindObservation
    case .priorLearning: t.progressKindPrior
    case .confirmation: t.progressKindConfirmation
    case .overrule: t.progressKindOverrule
    case .withdrawal: t.progressKindWithdrawal
    }
}

/// In which way it was shown; nothing for a way that another system named.
func modalityWords(_ modality: Modality, _ t: Messages) -> String? {
    switch modality {
    case .writing: t.progressModalityWriting
    case .talk: t.progressModalityTalk
    case .photo: t.progressModalityPhoto
    case .video: t.progressModalityVideo
    case .project: t.progressModalityProject
    case .performance: t.progressModalityPerformance
    case .exhibition: t.progressModalityExhibition
    case .quiz: t.progressModalityQuiz
    default: nil
    }
}

func ruleName(_ rule: DecisionRule, _ t: Messages) -> String {
    switch rule {
    case .sureEnough: t.progressRuleSure
    case .highest: t.progressRuleHighest
    case .mostRecent: t.progressRuleRecent
    case .nOfM(let n, let m): t.progressRuleSeveral(n: n, m: m)
    case .decayingAverage: t.progressRuleAverage
    }
}
