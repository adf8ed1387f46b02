import HTML
import Learning

/// Names and words of proposals, as pages and refusals say them.
enum ProposalWords {
    static func kind(_ kind: ProposalDocument.Kind, _ t: Messages) -> String {
        switch kind {
        case .topic: t.proposalsKindTopic
        case .project: t.proposalsKindProject
        case .wayToShow: t.proposalsKindWay
        }
    }

    static func label(_ field: ProposalField, _ t: Messages) -> String {
        switch field {
        case .title: t.proposalsTitleField
        case .question: t.proposalsQuestion
        case .product: t.proposalsProduct
        case .people: t.proposalsPeople
        case .criteria: t.proposalsCriteria
        case .competencies: t.proposalsStandards
        case .beginsOn: t.proposalsBegins
        case .endsOn: t.proposalsEnds
        case .interest: t.proposalsInterest
        case .hours: t.proposalsHours
        }
    }

    /// The sentence for a part that has to be written first.
    static func missing(_ field: ProposalField, _ t: Messages) -> String {
        switch field {
        case .title: t.proposalsNeedTitle
        case .question: t.proposalsNeedQuestion
        case .product: t.proposalsNeedProduct
        case .criteria: t.proposalsNeedCriteria
        case .endsOn: t.proposalsNeedOrder
        case .people, .competencies, .beginsOn, .interest, .hours: t.proposalsNeedWords
        }
    }

    /// A field in plain words, for comparing; empty for nothing.
    static func text(_ field: ProposalField, of document: ProposalDocument, _ names: Names) -> String {
        switch field {
        case .title: document.title
        case .question: document.question
        case .product: document.product
        case .people: document.people
        case .criteria: document.criteria.joined(separator: "\n")
        case .competencies: document.competencies.map(names.competency).joined(separator: "\n")
        case .beginsOn: document.beginsOn.map(names.day) ?? ""
        case .endsOn: document.endsOn.map(names.day) ?? ""
        case .interest:
            [document.interest.flatMap(names.interest), document.interestWords].compactMap(\.self)
                .filter { !$0.isEmpty }.joined(separator: "\n")
        case .hours: document.hours.map { String($0) } ?? ""
        }
    }

    /// How standards, interests and days are called for one reader.
    struct Names {
        let competency: (ID<Competency>) -> String
        let interest: (ID<PlanInterest>) -> String?
        let day: (CalendarDay) -> String

        init(_ known: [CatalogCompetency], _ interests: [PlanInterest], _ page: PageContext) {
            let titles = Dictionary(
                known.map { ($0.id, page.words($0.title)) }, uniquingKeysWith: { first, _ in first })
            competency = { titles[$0] ?? $0.description }
            interest = { id in interests.first { $0.id == id }?.words }
            day = page.format.dateWithYear
        }
    }

    /// What changed, field by field: what went is struck out, what came is marked.
    static func changes(
        from old: ProposalDocument, to new: ProposalDocument, _ names: Names, _ page: PageContext
    ) -> HTML {
        let fields = old.changes(to: new)
        return """
            <dl class="facts">\(each: fields, { field in
                let words = wordsChanged(
                    from: text(field, of: old, names), to: text(field, of: new, names), page)
                return "<dt>\(label(field, page.t))</dt><dd dir=\"auto\">\(words)</dd>" as HTML
            })</dl>
            """
    }
}
