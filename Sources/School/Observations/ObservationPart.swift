import HTML
import Learning
import SQL

/// What other pages show of observations and of what was shown before.
enum ObservationPart {
    // MARK: Loading

    static func files(
        _ rows: [Evidence], _ access: StudentAccess, _ tx: any Transaction
    ) throws -> [ID<EvidenceRow>: [KeptFile]] {
        let seen = rows.filter { $0.kind == .observation }.prefix(200).map(\.id.rawValue)
        let files = try StudentFiles.list(.observation, of: Array(seen), access: access, tx)
        return Dictionary(grouping: files) { ID(stored: $0.owner) }
    }

    static func priors(
        about competency: ID<Competency>, _ access: StudentAccess, _ tx: any Transaction
    ) throws -> [ID<EvidenceRow>: ID<PriorLearning>] {
        let rows = try tx.query(
            """
            SELECT id, evidence_id FROM prior_learnings
            WHERE student_id = \(access.student) AND competency_id = \(competency) AND evidence_id IS NOT NULL
            """)
        return Dictionary(
            try rows.map { (try $0.id("evidence_id", of: EvidenceRow.self), try $0.id("id", of: PriorLearning.self)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Of the rubrics of activities that the student's classes were given: others let these be seen there.
    static func examples(
        of competency: ID<Competency>, _ access: StudentAccess, _ tx: any Transaction
    ) throws -> [RubricExample] {
        let rows = try tx.query(
            """
            SELECT DISTINCT c.rubric_version_id, c.id
            FROM rubric_criteria c
            JOIN rubric_versions v ON v.id = c.rubric_version_id AND v.state IN ('agreed', 'in_use')
            JOIN activities a ON a.rubric_version_id = v.id
            JOIN assignments g ON g.activity_id = a.id
            JOIN enrolments e ON e.class_id = g.class_id AND e.role = 'student' AND e.left_at IS NULL
            WHERE c.competency_id = \(competency) AND e.person_id = \(access.student)
              AND EXISTS (SELECT 1 FROM rubric_examples x WHERE x.criterion_id = c.id AND x.state = 'shown')
            ORDER BY c.id LIMIT 12
            """)
        guard !rows.isEmpty else { return [] }
        let criteria = Set(try rows.map { try $0.id("id", of: Criterion.self) })
        let versions = Set(try rows.map { try $0.id("rubric_version_id", of: RubricVersion.self) }).sorted()
        return try RubricExamples.shown(of: versions, for: nil, tx).filter { criteria.contains($0.criterion) }
    }

    // MARK: On a student's map and competency pages

    static func mapLinks(_ student: ID<Person>, _ page: PageContext) -> HTML {
        """
        <div class="btns"><a class="btn" href="/students/\(student)/observations">\(page.icon("eye"))\(page.t.observationsHub)</a>\
        <a class="btn" href="/students/\(student)/prior-learning">\(page.icon("history"))\(page.t.observationsPriorTitle)</a></div>
        """
    }

    /// The photos of a moment, or the way to what was brought.
    static func proofs(_ row: Evidence, _ model: ProgressCompetency, _ page: PageContext) -> HTML? {
        if let prior = model.priors[row.id] {
            return "<p><a href=\"/prior-learning/\(prior)\">\(page.t.observationsPriorBrought)</a></p>"
        }
        return model.files[row.id].flatMap { ProfileFileParts.list($0, page) }
    }

    /// For whoever can add something that needs no screen.
    static func invitation(_ model: ProgressCompetency, _ page: PageContext) -> HTML? {
        guard model.asOf == nil, !model.competency.isRetired else { return nil }
        let t = page.t
        let student = "/students/\(model.student)"
        let query = "?competency=\(model.competency.id)"
        let note: HTML? =
            ObservationStore.role(model.relation) == nil
            ? nil
            : "<a class=\"btn\" href=\"\(student)/observations/new\(query)\">\(page.icon("eye"))\(t.observationsAdd)</a>"
        let bring: HTML? =
            PriorStore.mayBring(model.relation)
            ? "<a class=\"btn\" href=\"\(student)/prior-learning/new\(query)\">\(page.icon("history"))\(t.observationsPriorAdd)</a>"
            : nil
        guard note != nil || bring != nil else { return nil }
        let words: HTML? = model.isOneself ? "<p class=\"soft\">\(t.observationsOnSkillOwn)</p>" : nil
        return section("no-screen", t.observationsOnSkill, "\(words)<div class=\"btns mt-3\">\(note)\(bring)</div>")
    }

    /// Where the next level waits for a new situation.
    static func transfer(_ model: ProgressCompetency, _ page: PageContext) -> HTML? {
        let isOpen = model.explanation.conditionsOfNext.contains { $0.kind == .transfer && !$0.isMet }
        guard model.asOf == nil, isOpen, model.standing.isDemonstrated, !model.competency.isRetired else { return nil }
        let t = page.t
        let student = "/students/\(model.student)"
        let query = "competency=\(model.competency.id)"
        let button: HTML? =
            model.isOneself
            ? "<a class=\"btn\" href=\"\(student)/proposals/new?kind=way_to_show&\(query)\">\(t.observationsTransferIdea)</a>"
            : ObservationStore.role(model.relation) == nil
                ? nil
                : "<a class=\"btn\" href=\"\(student)/observations/new?\(query)&transfer=1\">\(t.observationsTransferNote)</a>"
        return section(
            "transfer", t.observationsTransferTitle,
            """
            <p>\(model.isOneself ? t.observationsTransferOwn : t.observationsTransferOther)</p><div class="btns mt-3">\(button)</div>
            """)
    }

    static func examples(_ model: ProgressCompetency, _ page: PageContext) -> HTML? {
        guard !model.examples.isEmpty else { return nil }
        let t = page.t
        return """
            <details class="more"><summary>\(t.observationsExamples)</summary><p class="soft">\(t.observationsExamplesHint)</p>\
            \(each: Level.allCases, { level in examples(of: level.rawValue, model, page) })</details>
            """
    }

    private static func examples(of level: Int, _ model: ProgressCompetency, _ page: PageContext) -> HTML {
        let found = model.examples.filter { $0.level == level }.prefix(RubricExamples.mostOfOneLevel)
        guard !found.isEmpty else { return .empty }
        return """
            <h3 class="over mt-3">\(level) \(levelName(level, page.t))</h3>\(each: found, { example in
                let by: HTML? = example.by.map { "<p class=\"quiet\">\(personName($0))</p>" }
                let words = example.piece.isEmpty ? example.words : example.piece
                let title: HTML? = example.title.isEmpty ? nil : "<p><strong>\(ownWords(example.title))</strong></p>"
                return """
                    <div class="paper mt-2">\(title)<div dir="auto" translate="no">\(MarkupText(words).html)</div>\(by)</div>
                    """ as HTML
            })
            """
    }

    // MARK: On a student's home

    /// An answer of the last days to something that was brought.
    static func answered(_ access: StudentAccess, _ visit: Visit) throws -> [PriorLearning] {
        let since = visit.now.adding(milliseconds: -7 * 86_400_000)
        let isThere = try visit.tx.exists(
            """
            SELECT 1 AS found FROM prior_learnings
            WHERE student_id = \(access.student) AND state IN ('counted', 'answered') AND answered_at >= \(since)
            """)
        guard isThere else { return [] }
        return try PriorStore.list(access, visit).filter { ($0.answeredAt ?? since) > since }
    }

    static func answered(_ found: [PriorLearning], _ page: PageContext) -> HTML? {
        guard let newest = found.first else { return nil }
        let title: HTML = "<a href=\"\(newest.path)\">\(page.text(newest.competency.title))</a>"
        return notice(.leaf, icon: "talk", "<p>\(page.t.observationsPriorNewAnswer(title: title))</p>", page)
    }
}
