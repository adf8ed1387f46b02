import Learning

/// What the form of a proposal says. A field that is no day or no number is kept for the page and told about.
struct ProposalForm {
    let document: ProposalDocument
    private let problems: [(field: String, sentence: (Messages) -> String)]

    /// - Throws: `Failure.badRequest` for a field far longer than the page lets through.
    init(_ form: Form, kind: ProposalDocument.Kind) throws {
        var problems: [(field: String, sentence: (Messages) -> String)] = []
        func text(_ name: String, most: Int) throws -> String {
            let text = try form.text(name, most: 40_000)
            if text.unicodeScalars.count > most { problems.append((name, { $0.proposalsTooLong(count: most) })) }
            return text
        }
        func day(_ name: String) throws -> CalendarDay? {
            let text = try form.text(name, most: 1_000)
            guard !text.isEmpty else { return nil }
            let day = CalendarDay(iso: text)
            if day == nil { problems.append((name, { $0.proposalsNeedDay })) }
            return day
        }
        func hours() throws -> Int? {
            let text = try form.text("hours", most: 1_000)
            guard !text.isEmpty else { return nil }
            guard let number = Int(text), (1...ProposalDocument.mostHours).contains(number) else {
                problems.append(("hours", { $0.proposalsNeedHours(count: ProposalDocument.mostHours) }))
                return nil
            }
            return number
        }
        let lines = try form.text("criteria", most: 40_000).split(separator: "\n").map { trimmed(String($0)) }
            .filter { !$0.isEmpty }
        if lines.count > ProposalDocument.mostCriteria {
            problems.append(("criteria", { $0.proposalsTooManyCriteria(count: ProposalDocument.mostCriteria) }))
        }
        if lines.contains(where: { $0.unicodeScalars.count > ProposalDocument.longestCriterion }) {
            problems.append(("criteria", { $0.proposalsTooLong(count: ProposalDocument.longestCriterion) }))
        }
        let competencies = Array(Set(form.ids("competency", of: Competency.self))).sorted()
        if competencies.count > ProposalDocument.mostCompetencies {
            problems.append(("standards", { $0.proposalsTooManyStandards(count: ProposalDocument.mostCompetencies) }))
        }
        document = ProposalDocument(
            kind: kind, title: try text("title", most: ProposalDocument.longestTitle),
            question: try text("question", most: ProposalDocument.longestText),
            product: try text("product", most: ProposalDocument.longestText),
            people: try text("people", most: ProposalDocument.longestText), criteria: lines,
            competencies: competencies, beginsOn: try day("begins"), endsOn: try day("ends"),
            interest: form.id("interest"), interestWords: try text("because", most: ProposalDocument.longestText),
            hours: try hours())
        self.problems = problems
    }

    /// - Parameter isWhole: Everything that somebody is to agree to has to be there.
    func refusal(_ t: Messages, isWhole: Bool) -> Refusal {
        var refusal = Refusal()
        for (field, sentence) in problems { refusal.add(field, sentence(t)) }
        guard isWhole else { return refusal }
        for field in document.missing {
            refusal.add(field == .endsOn ? "ends" : field.rawValue, ProposalWords.missing(field, t))
        }
        return refusal
    }
}
