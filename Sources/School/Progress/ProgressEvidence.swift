import HTML
import Learning

/// The work behind a level, as a list, as a drawing and as a table with the arithmetic.
enum ProgressEvidence {
    /// More pieces than this stand only in the table.
    private static let mostListed = 40

    static func part(_ model: ProgressCompetency, _ page: PageContext) -> HTML {
        let t = page.t
        let inForce = model.lines.filter { $0.isInForce && $0.evidence.kind != .withdrawal }
        let others = model.lines.filter { !$0.isInForce }
        let count: HTML =
            "<span class=\"quiet\">\(t.progressPieces(count: inForce.count { $0.evidence.kind.isGraded }))</span>"
        guard !model.lines.isEmpty else {
            return section("evidence", t.progressEvidence, empty(t.progressNoEvidence, page))
        }
        let folded: HTML? =
            inForce.count > mostListed
            ? "<p class=\"quiet mt-2\">\(t.progressOlderFolded(count: mostListed))</p>" : nil
        return section(
            "evidence", t.progressEvidence, link: count,
            """
            \(ProgressChart.figure(model, page))
            <p class="soft mt-3">\(t.progressNeverDown)</p>
            <ul class="rows mt-4">\(each: inForce.prefix(mostListed), { row($0, model, page) })</ul>\(folded)
            \(takenBack(others, model, page))
            \(ProgressParts.part(model, page))
            \(ProgressTable.details(model, page))
            """)
    }

    private static func row(
        _ line: ProgressCompetency.Line, _ model: ProgressCompetency, _ page: PageContext
    ) -> HTML {
        let level: HTML? = line.evidence.level.map { rung($0.rawValue, page) }
        return """
            <li><div><h3>\(title(line, page))</h3><p>\(facts(line, model, page))</p>\(reason(line))\
            \(ObservationPart.proofs(line.evidence, model, page))\(takeBack(line, page.t.progressTakeBack, model, page))</div>\(level)</li>
            """
    }

    /// The task, leading to the work; what is no work is named by its kind.
    static func title(_ line: ProgressCompetency.Line, _ page: PageContext) -> HTML {
        let kind = kindWords(line.evidence, page.t)
        guard let work = line.evidence.work, let title = line.title, line.evidence.kind != .withdrawal else {
            return "\(kind)"
        }
        let suffix: HTML? = line.evidence.kind.isGraded ? nil : ", \(kind)"
        return "<a href=\"/work/\(work)\">\(page.text(title))</a>\(suffix)"
    }

    private static func facts(
        _ line: ProgressCompetency.Line, _ model: ProgressCompetency, _ page: PageContext
    ) -> HTML {
        let t = page.t
        let row = line.evidence
        var facts: [HTML] = [
            "<time datetime=\"\(page.format.machineTime(row.doneAt))\">\(t.progressDoneOn(date: page.format.dateWithYear(row.doneAt)))</time>",
            judgedBy(line, page),
        ]
        if row.kind.isGraded, let modality = modalityWords(row.modality, t) { facts.append("\(modality)") }
        if row.helped { facts.append("\(t.progressWithHelp)") }
        if row.transfer { facts.append("\(t.progressNewSituation)") }
        if line.isInForce, let moved = ProgressParts.moved(row.id, model, page) { facts.append("\(moved)") }
        if row.kind.isGraded, !row.counts { facts.append("\(t.progressDoesNotCount)") }
        return HTML(facts.enumerated().map { $0 == 0 ? $1 : " · \($1)" })
    }

    private static func judgedBy(_ line: ProgressCompetency.Line, _ page: PageContext) -> HTML {
        if line.evidence.judgeRole == .automatic { return "\(page.t.progressJudgedByKey)" }
        let name = line.judge.map { ProgressAside.judgeName($0, page) } ?? "\(page.t.progressSomebody)"
        return page.t.progressJudgedBy(name: name)
    }

    private static func reason(_ line: ProgressCompetency.Line) -> HTML? {
        guard !line.evidence.reason.isEmpty else { return nil }
        return "<div class=\"soft mt-2\" dir=\"auto\" translate=\"no\">\(MarkupText(line.evidence.reason).html)</div>"
    }

    private static func takenBack(
        _ lines: [ProgressCompetency.Line], _ model: ProgressCompetency, _ page: PageContext
    ) -> HTML? {
        guard !lines.isEmpty else { return nil }
        return """
            <details class="more mt-3"><summary>\(page.t.progressTakenBack) (\(lines.count))</summary>
            <p class="soft">\(page.t.progressTakenBackHint)</p>
            <ul class="rows mt-2">\(each: lines.prefix(mostListed), { line in
                let undo = model.lines.first { $0.isInForce && $0.evidence.corrects == line.evidence.id }
                let undoing: HTML? = undo.flatMap { takeBack($0, page.t.progressPutBack, model, page) }
                return """
                    <li><div><h3>\(title(line, page))</h3><p>\(facts(line, model, page))</p>\(reason(line))\(undoing)</div>\
                    \(line.evidence.level.map { rung($0.rawValue, page) })</li>
                    """ as HTML
            })</ul></details>
            """
    }

    /// One tap. What came with a judgement is taken back on the page of the work, with all of it.
    private static func takeBack(
        _ line: ProgressCompetency.Line, _ words: String, _ model: ProgressCompetency, _ page: PageContext
    ) -> HTML? {
        guard model.mayDecide, !line.isOfJudgement else { return nil }
        let what = kindWords(line.evidence, page.t) + ", " + page.format.dateWithYear(line.evidence.doneAt)
        return """
            <form method="post" action="\(model.path)/withdrawals" class="mt-2">\(page.hiddenFields())\
            <input type="hidden" name="row" value="\(line.evidence.id)">\
            <button class="btn">\(words)<span class="sr">: \(what)</span></button></form>
            """
    }
}
