import Learning

/// Another rule for a framework, as the form has it.
enum PolicyDraft {
    /// What the form calls the rules.
    enum Choice: String, CaseIterable, Sendable {
        case sure, highest, recent, several, average

        init(_ rule: DecisionRule) {
            self =
                switch rule {
                case .sureEnough: .sure
                case .highest: .highest
                case .mostRecent: .recent
                case .nOfM: .several
                case .decayingAverage: .average
                }
        }
    }

    static let longestReason = 2_000
    static let mostRecentScores = 16

    /// - Throws: `Failure.refused` with what is missing or out of range.
    static func policy(_ form: Form, from current: MasteryPolicy, _ t: Messages) throws -> MasteryPolicy {
        var reader = Reader(form: form, t: t)
        let rule = reader.rule()
        let bars = reader.bars()
        let decider: MasteryPolicy.Decider? =
            switch form.raw("decider") {
            case "rule": .rule
            case "teacher": .teacher
            default: nil
            }
        if decider == nil { reader.refusal.add("decider", t.policyNeedDecider) }
        try reader.refusal.check()
        return MasteryPolicy(
            version: current.version, rule: rule ?? current.rule, decider: decider ?? current.decider, bars: bars,
            needsAgreement: form.isOn("agreement"), needsTransfer: form.isOn("transfer"),
            taskDifficulty: current.taskDifficulty)
    }

    /// The values of a policy by the names of the form's fields.
    static func fields(_ policy: MasteryPolicy) -> [String: String] {
        var fields = [
            "rule": Choice(policy.rule).rawValue, "decider": policy.decider.rawValue,
            "bar2": number(policy.bars.gettingThere * 100), "bar3": number(policy.bars.gotIt * 100),
            "bar4": number(policy.bars.beyond * 100), "pieces": "3", "inRow": "2", "tasks": "2", "caution": "0.5",
            "n": "3", "m": "4", "days": "60",
        ]
        if policy.needsAgreement { fields["agreement"] = "on" }
        if policy.needsTransfer { fields["transfer"] = "on" }
        switch policy.rule {
        case .sureEnough(let pieces, let inRow, let tasks, let caution):
            (fields["pieces"], fields["inRow"], fields["tasks"]) = (String(pieces), String(inRow), String(tasks))
            fields["caution"] = number(caution)
        case .nOfM(let n, let m): (fields["n"], fields["m"]) = (String(n), String(m))
        case .decayingAverage(let days): fields["days"] = String(days)
        case .highest, .mostRecent: break
        }
        return fields
    }

    private static func number(_ value: Double) -> String {
        Format(.english, timeZone: zone("UTC")).number(value, digits: 2)
    }

    private struct Reader {
        let form: Form
        let t: Messages
        var refusal = Refusal()

        mutating func rule() -> DecisionRule? {
            switch form.raw("rule").flatMap(Choice.init(rawValue:)) {
            case .sure:
                return .sureEnough(
                    minimumEvidence: count("pieces", t.policyPieces, 1...20),
                    lastSuccesses: count("inRow", t.policyInRow, 0...10),
                    differentTasks: count("tasks", t.policyTasks, 1...4),
                    caution: number("caution", t.policyCaution, 0...3))
            case .highest: return .highest
            case .recent: return .mostRecent
            case .several:
                let (n, m) = (count("n", t.policyN, 1...mostRecentScores), count("m", mLabel, 1...mostRecentScores))
                if n > m { refusal.add("n", t.policyNeedFewer) }
                return .nOfM(n: n, m: m)
            case .average: return .decayingAverage(halfLifeDays: count("days", t.policyDays, 1...3_650))
            case nil:
                refusal.add("rule", t.policyNeedRule)
                return nil
            }
        }

        private var mLabel: String { t.policyM(most: mostRecentScores) }

        mutating func bars() -> LevelBars {
            let bars = (2...4).map { number("bar\($0)", levelName($0, t), 1...100) }
            let areNumbers = (2...4).allSatisfy { refusal.sentences["bar\($0)"] == nil }
            if areNumbers, bars[0] >= bars[1] || bars[1] >= bars[2] { refusal.add("bar3", t.policyNeedRising) }
            return LevelBars(gettingThere: bars[0] / 100, gotIt: bars[1] / 100, beyond: bars[2] / 100)
        }

        private mutating func count(_ field: String, _ label: String, _ range: ClosedRange<Int>) -> Int {
            guard let number = form.int(field), range.contains(number) else {
                refuse(field, label, String(range.lowerBound), String(range.upperBound))
                return range.lowerBound
            }
            return number
        }

        private mutating func number(_ field: String, _ label: String, _ range: ClosedRange<Double>) -> Double {
            let text = trimmed(form.raw(field) ?? "").replacing(",", with: ".")
            guard text.utf8.count < 20, let number = Double(text), range.contains(number) else {
                refuse(field, label, PolicyDraft.number(range.lowerBound), PolicyDraft.number(range.upperBound))
                return range.lowerBound
            }
            return number
        }

        private mutating func refuse(_ field: String, _ label: String, _ low: String, _ high: String) {
            refusal.add(field, t.policyNeedNumber(field: label, low: low, high: high))
        }
    }
}
