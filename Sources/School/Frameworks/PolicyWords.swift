import Learning

/// A rule in sentences, for everybody who sees a level.
func policySentences(_ policy: MasteryPolicy, _ t: Messages) -> [String] {
    let (two, three, four) = (levelName(2, t), levelName(3, t), levelName(4, t))
    var sentences: [String] =
        switch policy.rule {
        case .sureEnough(let pieces, let inRow, let tasks, _):
            [
                t.policySureWords(name: three, pieces: pieces, inRow: inRow), t.policyTasksWords(tasks: tasks),
                t.policyCautionWords,
            ]
        case .highest: [t.policyHighestWords]
        case .mostRecent: [t.policyRecentWords]
        case .nOfM(let n, let m): [t.policySeveralWords(n: n, m: m)]
        case .decayingAverage(let days): [t.policyAverageWords(days: days)]
        }
    func ofHundred(_ bar: Double) -> Int { Int((min(max(bar, 0), 1) * 100).rounded()) }
    sentences.append(
        t.policyBarsWords(
            two: two, bar2: ofHundred(policy.bars.gettingThere), three: three, bar3: ofHundred(policy.bars.gotIt),
            four: four, bar4: ofHundred(policy.bars.beyond)))
    if policy.needsAgreement { sentences.append(t.policyAgreementWords(name: three)) }
    if policy.needsTransfer { sentences.append(t.policyTransferWords(name: four)) }
    sentences.append(policy.decider == .rule ? t.progressRuleDecides : t.progressTeacherDecides)
    sentences.append(t.policyStays)
    return sentences
}
