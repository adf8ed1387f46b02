import Interchange

extension RosterReport {
    /// The report in English, for a terminal.
    public var text: String { text(Messages(.english)) }

    func text(_ t: Messages) -> String {
        if outcome == .nothingNew { return t.rosterNothingNew }
        var lines = [
            systemName.map { t.rosterTitleFrom(version: version.rawValue, system: rosterLine($0)) }
                ?? t.rosterTitle(version: version.rawValue)
        ]
        lines += table(t)
        if heldCount > 0 {
            lines += ["", t.rosterHeldTitle(count: heldCount)]
            lines += held.prefix(RosterRemarks.keptOfEachKind).map { role in
                "  " + t.rosterHeld(person: role.person, role: role.role.words(t), organization: role.organization)
            }
            if heldCount > RosterRemarks.keptOfEachKind {
                lines.append("  " + t.rosterMore(count: heldCount - RosterRemarks.keptOfEachKind))
            }
        }
        for severity in [RosterProblem.Severity.error, .held, .warning, .note] { lines += remarks(severity, t) }
        lines += [""] + ending(t)
        return lines.joined(separator: "\n")
    }

    private func table(_ t: Messages) -> [String] {
        let heads = [t.rosterColumnAdded, t.rosterColumnChanged, t.rosterColumnLeft, t.rosterColumnUnchanged]
        let kinds = RosterKind.allCases.map { ($0.words(t), counts[$0] ?? RosterCounts()) }
        let names = kinds.map(\.0.count).max() ?? 0
        let width = max(8, heads.map(\.count).max() ?? 0) + 2
        var lines = [String(repeating: " ", count: names) + heads.map { padded($0, width) }.joined()]
        for (name, count) in kinds {
            let numbers = [count.added, count.changed, count.left, count.unchanged]
            lines.append(
                name + String(repeating: " ", count: names - name.count)
                    + numbers.map { padded(String($0), width) }.joined())
        }
        return lines
    }

    private func padded(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }

    private func remarks(_ severity: RosterProblem.Severity, _ t: Messages) -> [String] {
        let count = remarks.count(severity)
        guard count > 0 else { return [] }
        let title =
            switch severity {
            case .error: t.rosterSeverityError(count: count)
            case .held: t.rosterSeverityHeld(count: count)
            case .warning: t.rosterSeverityWarning(count: count)
            case .note: t.rosterSeverityNote(count: count)
            }
        // Of notes three of each kind are enough to know what is meant; everything else asks somebody to act.
        var notes: [String: Int] = [:]
        let shown = remarks.kept.filter { remark in
            guard remark.severity == severity else { return false }
            notes[remark.advice(t) + remark.file.rawValue, default: 0] += 1
            return severity != .note || notes[remark.advice(t) + remark.file.rawValue, default: 0] <= 3
        }
        var lines = ["", title]
        for remark in shown { lines += ["  " + remark.sentence(t), "    " + remark.advice(t)] }
        if count > shown.count { lines.append("  " + t.rosterMore(count: count - shown.count)) }
        return lines
    }

    private func ending(_ t: Messages) -> [String] {
        switch outcome {
        case .applied: [isUnchanged ? t.rosterUnchanged : t.rosterApplied]
        case .nothingNew: []
        case .tried: excess(excesses, t.rosterWouldStop, t) + [t.rosterTried]
        case .stopped: excess(excesses, t.rosterStopped, t)
        }
    }

    private func excess(_ excesses: [RosterThreshold.Excess], _ sentence: String, _ t: Messages) -> [String] {
        guard !excesses.isEmpty else { return [] }
        let groups = excesses.map {
            "  " + t.rosterExcess(group: $0.group.words(t), leaving: $0.leaving, current: $0.current)
        }
        return [sentence] + groups + [t.rosterStoppedAdvice]
    }

    /// Counts only, for the audit.
    var json: String {
        let parts = RosterKind.allCases.compactMap { kind in
            counts[kind].map { count in
                """
                "\(kind.rawValue)":{"added":\(count.added),"changed":\(count.changed),"left":\(count.left),\
                "unchanged":\(count.unchanged)}
                """
            }
        }
        let rest = [
            "\"held\":\(heldCount)", "\"leftOut\":\(remarks.count(.error))", "\"version\":\"\(version.rawValue)\"",
        ]
        return "{" + (parts + rest).joined(separator: ",") + "}"
    }
}
