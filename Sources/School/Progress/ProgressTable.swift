import HTML
import Learning

/// The arithmetic of a level: what each row changed, and from where to where.
enum ProgressTable {
    private static let mostSteps = 100

    static func details(_ model: ProgressCompetency, _ page: PageContext) -> HTML? {
        let t = page.t
        let steps = model.explanation.steps
        guard let last = steps.last else { return nil }
        let cut: HTML? =
            steps.count > mostSteps ? "<p class=\"quiet\">\(t.progressStepsCut(count: mostSteps))</p>" : nil
        let columns = [t.progressColumnWork, t.progressColumnDone, t.progressColumnJudge]
        let numbers = [
            t.progressColumnScore, t.progressColumnWeight, t.progressColumnBefore, t.progressColumnChange,
            t.progressColumnAfter, t.progressColumnLow,
        ]
        return """
            <details class="more mt-3"><summary>\(t.progressArithmetic)</summary>\(cut)
            <div class="scroll" role="region" aria-label="\(t.progressTableRegion)" tabindex="0"><table class="table fold">\
            <caption>\(t.progressTableCaption)</caption>
            <thead><tr>\(each: columns, { "<th scope=\"col\">\($0)</th>" })\
            \(each: numbers, { "<th scope=\"col\" class=\"n\">\($0)</th>" })</tr></thead>
            <tbody>\(each: steps.suffix(mostSteps), { row($0, model, page) })</tbody>
            <tfoot><tr><th scope="row">\(t.progressBestGuess)</th><td colspan="6"></td>\
            \(number(t.progressColumnAfter, scoreWords(last.after, page.format)))\
            \(number(t.progressColumnLow, scoreWords(last.lowerBound, page.format)))</tr></tfoot></table></div>
            <p class="soft">\(t.progressLastLine(before: scoreWords(last.before, page.format), change: change(last, page), after: scoreWords(last.after, page.format)))\
             \(t.progressScale)</p>
            \(formula(model, page))</details>
            """
    }

    private static func row(_ step: ExplanationStep, _ model: ProgressCompetency, _ page: PageContext) -> HTML {
        let t = page.t
        let line = model.line(step.row)
        let name: HTML
        var score = ""
        var weight = ""
        switch step.cause {
        case .otherWork(let rows): name = "\(t.progressOtherWork(count: rows))"
        case .evidence(let value, let counted):
            name = line.map { ProgressEvidence.title($0, page) } ?? .empty
            score = scoreWords(value, page.format)
            weight = page.format.number(counted, digits: 1)
        case .decision, .noted: name = line.map { ProgressEvidence.title($0, page) } ?? .empty
        }
        let done: HTML? = line.map { line in
            """
            <td data-th="\(t.progressColumnDone)"><time datetime="\(page.format.machineTime(line.evidence.doneAt))">\
            \(page.format.dateWithYear(line.evidence.doneAt))</time></td>
            """
        }
        let judge: HTML? = line?.judge.map { judge in
            "<td data-th=\"\(t.progressColumnJudge)\">\(ProgressAside.judgeName(judge, page))</td>"
        }
        return """
            <tr><th scope="row">\(name)</th>\(done ?? "<td></td>")\(judge ?? "<td></td>")\
            \(number(t.progressColumnScore, score))\(number(t.progressColumnWeight, weight))\
            \(number(t.progressColumnBefore, scoreWords(step.before, page.format)))\
            \(number(t.progressColumnChange, change(step, page)))\
            \(number(t.progressColumnAfter, scoreWords(step.after, page.format)))\
            \(number(t.progressColumnLow, scoreWords(step.lowerBound, page.format)))</tr>
            """
    }

    private static func number(_ column: String, _ value: String) -> HTML {
        value.isEmpty ? "<td class=\"n\"></td>" : "<td class=\"n\" data-th=\"\(column)\">\(value)</td>"
    }

    /// As the rounded numbers beside it have it, so that the line adds up for whoever checks it.
    private static func change(_ step: ExplanationStep, _ page: PageContext) -> String {
        let difference = (step.after * 100).rounded() - (step.before * 100).rounded()
        guard difference.isFinite else { return "" }
        let sign = difference < 0 ? "−" : "+"
        return sign + " " + scoreWords(difference.magnitude / 100, page.format)
    }

    /// The whole rule, for whoever wants to work it out again.
    private static func formula(_ model: ProgressCompetency, _ page: PageContext) -> HTML {
        """
        <details class="more mt-3"><summary>\(page.t.progressFormula)</summary>
        <p class="soft">\(page.t.progressFormulaIntro(b: scoreWords(model.explanation.policy.taskDifficulty, page.format)))</p>
        <pre translate="no" tabindex="0" aria-label="\(page.t.progressFormula)">\(formulaText)</pre></details>
        """
    }

    /// As in `AbilityFilter`.
    private static let formulaText = """
        σ(x) = 1 / (1 + e^−x)
        z = g + d + ln(b / (1 − b))     V = v(g) + v(d)     q = σ(z)
        w = k q (1 − q)     D = 1 + V w     e = k (y − q) / D
        g ← g + v(g) e     v(g) ← v(g) − v(g)² w / D + 0.002
        d ← d + v(d) e     v(d) ← v(d) − v(d)² w / D + 0.02
        before, after = σ(z / √(1 + π V / 8))     low end = σ(z − c √V)
        """
}
