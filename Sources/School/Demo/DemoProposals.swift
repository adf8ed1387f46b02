import Learning
import SQL

extension DemoHistory {
    /// Own ideas and how they were answered, and how much the student chooses alone. Dice of their own leave the rest
    /// of the history as it is.
    mutating func proposeIdeas() throws {
        var dice = DemoRandom(seed: ground.settings.seed, 14, student.number)
        for taught in classes where DemoSubject.core.contains(taught.subject) {
            try chooseMore(in: taught, &dice)
        }
        guard !isYoung || isShown else { return }
        if isShown {
            try agreeOnStand()
            try writeCounter()
        } else if dice.chance(0.06), let idea = dice.pick(DemoIdea.waiting), let taught = teacher(idea.subject) {
            try propose(idea, in: taught, on: calendar.last - dice.below(4))
        }
    }

    // MARK: Stages

    /// Most are where everybody begins. Whoever goes fast chooses more, and whoever is stuck has more structure for now.
    private mutating func chooseMore(in taught: DemoClass, _ dice: inout DemoRandom) throws {
        let isChanged = dice.chance(0.35)
        let later = dice.within(30...60)
        let wish = dice.fraction()
        if isShown {
            if taught.subject == .science {
                try set(.oneOfTwo, DemoIdea.structure, in: taught, on: 12)
                try set(.propose, DemoIdea.moreChoice, in: taught, on: 58)
            } else if taught.subject == .writing {
                try set(.direct, DemoIdea.moreChoice, in: taught, on: 44)
            }
            return
        }
        guard isChanged else { return }
        switch traits.kind {
        case .quick: try set(wish < 0.7 ? .propose : .direct, DemoIdea.moreChoice, in: taught, on: later)
        case .stuck: try set(wish < 0.6 ? .oneOfTwo : .assigned, DemoIdea.structure, in: taught, on: later)
        case .steady:
            try set(
                wish < 0.6 ? .propose : .oneOfTwo, wish < 0.6 ? DemoIdea.moreChoice : DemoIdea.structure, in: taught,
                on: later)
        }
    }

    private mutating func set(
        _ stage: ChoiceStage, _ words: LocalText, in taught: DemoClass, on day: Int
    ) throws {
        guard let framework = content.frameworks[taught.subject], isThere(day) else { return }
        rows.add(
            .choice_stages, try mint.mint(ChoiceStage.self), id, framework, stage.rawValue,
            words.text(in: student.language).text, "{}", taught.teacher,
            calendar.time(day, minute: 15 * 60 + 20))
    }

    // MARK: Ideas

    private mutating func propose(_ idea: DemoIdea, in taught: DemoClass, on day: Int) throws {
        let at = calendar.time(day, minute: 14 * 60 + 5)
        let document = document(idea, in: taught)
        let id = try add(document, .proposed, in: taught, changedAt: at, version: 2, waitsSince: at)
        try say(.propose, .student, document, on: id, by: self.id, at)
    }

    /// The first student and the teacher of mathematics agreed on a snack stand.
    private mutating func agreeOnStand() throws {
        guard let taught = teacher(.math) else { return }
        let asked = calendar.time(calendar.last - 30, minute: 14 * 60)
        let answered = calendar.time(calendar.last - 29, minute: 16 * 60)
        let document = document(.stand, in: taught)
        let item = document.planItem(try mint.mint(), proposal: try mint.mint())
        guard let proposal = item.proposal else { return }
        try add(document, .agreed, in: taught, changedAt: answered, version: 3, id: proposal, item: item.id)
        try say(.propose, .student, document, on: proposal, by: id, asked)
        try say(
            .comment, .school, nil, on: proposal, by: taught.teacher, asked.adding(milliseconds: 7_200_000),
            words: DemoIdea.standComment.text(in: student.language).text)
        try say(.agree, .school, document, on: proposal, by: taught.teacher, answered)
        plan?.items.append(item)
    }

    /// The teacher of science sent another idea back, and the first student has not answered yet.
    private mutating func writeCounter() throws {
        guard let taught = teacher(.science) else { return }
        let asked = calendar.time(calendar.last - 3, minute: 14 * 60 + 20)
        let answered = calendar.time(calendar.last - 1, minute: 15 * 60 + 40)
        let first = document(.goats, in: taught)
        var second = first
        second.product = DemoIdea.goatsProduct.text(in: student.language).text
        second.criteria.append(DemoIdea.goatsCriterion.text(in: student.language).text)
        let proposal = try add(second, .countered, in: taught, changedAt: answered, version: 3)
        try say(.propose, .student, first, on: proposal, by: id, asked)
        try say(
            .counter, .school, second, on: proposal, by: taught.teacher, answered,
            words: DemoIdea.goatsWords.text(in: student.language).text)
    }

    private func document(_ idea: DemoIdea, in taught: DemoClass) -> ProposalDocument {
        func words(_ text: LocalText) -> String { text.text(in: student.language).text }
        let open = content.courses[idea.subject].map { $0.competencies.dropFirst(firstOpen($0)) } ?? []
        return ProposalDocument(
            kind: idea.kind, title: words(idea.title), question: words(idea.question), product: words(idea.product),
            people: "", criteria: idea.criteria.map(words), competencies: open.prefix(2).map(\.id).sorted(),
            beginsOn: calendar.today, endsOn: calendar.today.adding(days: 21), interestWords: words(idea.because))
    }

    // MARK: Rows

    @discardableResult
    private mutating func add(
        _ document: ProposalDocument, _ state: ProposalState, in taught: DemoClass, changedAt: Timestamp,
        version: Int, waitsSince: Timestamp? = nil, id known: ID<Proposal>? = nil, item: ID<PlanItem>? = nil
    ) throws -> ID<Proposal> {
        let proposal = if let known { known } else { try mint.mint(Proposal.self) }
        rows.add(
            .proposals, proposal, id, document.kind.rawValue, state.rawValue, try document.canonicalText(),
            content.frameworks[taught.subject], item, version, changedAt, changedAt, waitsSince)
        return proposal
    }

    private mutating func say(
        _ move: ProposalMove, _ side: ProposalSide, _ document: ProposalDocument?, on proposal: ID<Proposal>,
        by writer: ID<Person>, _ at: Timestamp, words: String = ""
    ) throws {
        let content = try document?.canonicalText()
        rows.add(
            .proposal_turns, try mint.mint(ProposalTurn.self), proposal, id, move.rawValue, side.rawValue, content,
            content.map(ProposalDocument.hash), words, writer, at)
    }
}
