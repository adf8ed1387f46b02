import HTML
import Learning
import SQL

/// On a student's home: what the student may choose, own ideas that came back, and help to get started.
enum ChoiceHome {
    struct Idea: Sendable {
        let id: ID<Proposal>
        let title: String
    }

    struct Model: Sendable {
        let stages: ChoiceStages
        /// Own ideas that came back with changes.
        let ideas: [Idea]
        /// Steps and a model of good work for what the student is on, where more structure helps or was asked for.
        var start: StartHelp? = nil

        static let none = Model(stages: .usual, ideas: [])
    }

    // MARK: Loading

    /// Stages and ideas by one statement: every home asks for them.
    static func load(_ access: StudentAccess, _ progress: StudentProgress, _ tx: any Transaction) throws -> Model {
        let rows = try tx.query(
            """
            SELECT id, framework_id, stage, set_at, '' AS content FROM choice_stages WHERE student_id = \(access.student)
            UNION ALL
            SELECT id, 0 AS framework_id, -1 AS stage, changed_at AS set_at, content FROM proposals
            WHERE student_id = \(access.student) AND state = 'countered'
            """)
        guard !rows.isEmpty else { return .none }
        var latest: [ID<Framework>: (at: Timestamp, id: Int64, stage: ChoiceStage)] = [:]
        var ideas: [Idea] = []
        for row in rows {
            let content = try row.text("content")
            if !content.isEmpty {
                ideas.append(Idea(id: try row.id("id"), title: try ProposalDocument(content: content).title))
                continue
            }
            guard let stage = ChoiceStage(rawValue: try row.int("stage")) else { continue }
            let framework: ID<Framework> = try row.id("framework_id")
            let at = try row.time("set_at")
            let id = try row.int64("id")
            if let known = latest[framework], (known.at, known.id) > (at, id) { continue }
            latest[framework] = (at, id, stage)
        }
        let competencies = progress.competencies
        return Model(
            stages: ChoiceStages(latest.mapValues(\.stage)) { competencies[$0]?.framework },
            ideas: ideas.sorted { $0.id < $1.id })
    }

    // MARK: On the page

    static func ideas(_ model: Model, _ page: PageContext) -> HTML? {
        guard !model.ideas.isEmpty else { return nil }
        let t = page.t
        return notice(
            .leaf, icon: "talk",
            HTML(
                model.ideas.prefix(3).map { idea in
                    let title = idea.title.isEmpty ? "\(t.proposalsUntitled)" as HTML : ownWords(idea.title)
                    return """
                        <p>\(t.choiceIdeaBack(title: title)) <a href="/proposals/\(idea.id)">\(t.choiceIdeaLook)<span class="sr">: \(title)</span></a></p>
                        """
                }), page)
    }

    /// Why somebody chose for the student, and how to ask for something else.
    static func note(_ step: NextStep, _ model: StudentTodayPage.Model, _ page: PageContext) -> HTML? {
        let stage = model.choice.stages.stage(of: step.competency)
        guard step.work == nil, stage.saysWhy else { return nil }
        let t = page.t
        let words = stage == .assigned ? t.choiceGiven : t.choicePickOne
        let ask = "/students/\(model.student)/proposals/new?kind=way_to_show&competency=\(step.competency)"
        return "<p class=\"quiet\">\(words) <a href=\"\(ask)\">\(t.choiceAskOther)</a></p>"
    }

    /// Own ideas, for whoever is invited to have them.
    static func own(_ model: StudentTodayPage.Model, _ page: PageContext) -> HTML? {
        let highest = model.choice.stages.highest
        guard highest.invitesIdeas else { return nil }
        let t = page.t
        let report: HTML? =
            highest.directs
            ? "<a class=\"btn\" href=\"/students/\(model.student)/reports/new\">\(t.choiceOwnReport)</a>" : nil
        return """
            <div class="btns"><a class="btn" href="/students/\(model.student)/proposals/new">\(page.icon("sprout"))\(t.choiceOwnIdea)</a>\(report)</div>
            """
    }

    /// "You choose", where there is something to choose.
    static func hint(_ model: StudentTodayPage.Model, _ t: Messages) -> String? {
        let stages = model.next.map { model.choice.stages.stage(of: $0.step.competency) }
        guard !stages.isEmpty, stages.allSatisfy(\.saysWhy) else { return t.todayNextHint }
        return stages.contains { $0 > .assigned } ? t.choiceHintTwo : nil
    }
}
