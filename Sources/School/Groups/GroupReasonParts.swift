import HTML
import Learning

/// Why students are together, what an arrangement weighs, and what of it is not as asked for, in words.
struct GroupReasonParts {
    let reading: GroupReading
    let page: PageContext

    private var t: Messages { page.t }
    private var names: [ID<Person>: String] {
        Dictionary(reading.board.seats.map { ($0.student, $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    private static let mostReasons = 5

    func why(_ group: ClassGroup) -> HTML {
        let reasons = (reading.reasons[group.number] ?? []).prefix(Self.mostReasons)
        let sentences: [HTML] = reasons.isEmpty ? ["\(t.groupsWhyNothing)"] : reasons.map(sentence)
        return "<ul>\(each: sentences, { "<li>\($0)</li>" as HTML })</ul>"
    }

    private func known(_ students: [ID<Person>]) -> String {
        let names = names
        return GroupParts.list(students.compactMap { names[$0] }, t, most: 4)
    }

    private func title(_ competency: ID<Competency>) -> HTML? { reading.titles[competency].map(page.text) }

    private func sentence(_ reason: GroupReason) -> HTML {
        switch reason {
        case .sharedNeed(let competency, let members):
            "<span translate=\"no\">\(t.groupsWhyNeed(names: known(members)))</span>\(title(competency))"
        case .sharedInterest(let key, let members):
            "<span translate=\"no\">\(t.groupsWhyInterest(names: known(members), interest: GroupParts.interest(key.rawValue, t)))</span>"
        case .mixed: "\(t.groupsWhyMixed)"
        case .brings(let competency, let member, let takers):
            "<span translate=\"no\">\(t.groupsWhyBrings(name: known([member]), names: known(takers)))</span>\(title(competency))"
        case .newPartners: "\(t.groupsWhyNewPartners)"
        case .keptTogether(let pair):
            "<span translate=\"no\">\(t.groupsWhyTogether(names: known([pair.first, pair.second])))</span>"
        case .hasPartner(let student, let partner):
            "<span translate=\"no\">\(t.groupsWhyTogether(names: known([student, partner])))</span>"
        case .withAdult(let students): "<span translate=\"no\">\(known(students))</span>"
        }
    }

    /// Folded: how much weighs against the arrangement, part by part.
    var costs: HTML {
        let rows: HTML =
            reading.costs.isEmpty
            ? "<p>\(t.groupsCostNone)</p>"
            : """
            <dl class="facts">\(each: reading.costs, { cost in
                "<dt>\(words(cost.name))</dt><dd class=\"n\">\(page.format.number(cost.amount, digits: 0))</dd>" as HTML
            })</dl>
            """
        return """
            <details class="more"><summary>\(t.groupsCosts)</summary><div class="stack mt-3"><p class="hint">\(t.groupsCostsHint)</p>\(rows)</div></details>
            """
    }

    private func words(_ cost: GroupCost.Name) -> String {
        switch cost {
        case .difference: t.groupsCostDifference
        case .needsNotServed: t.groupsCostNeeds
        case .interestsNotServed: t.groupsCostInterests
        case .aloneWithTrait: t.groupsCostAlone
        case .samePartners: t.groupsCostSame
        case .notApart: t.groupsCostApart
        case .notTogether: t.groupsCostTogether
        case .accommodations: t.groupsCostOther
        }
    }

    /// What was asked for and is not so, with why.
    var unmet: HTML? {
        guard !reading.unmet.isEmpty else { return nil }
        return notice(
            .plain, icon: "info",
            """
            <p><strong>\(t.groupsUnmet)</strong></p><ul>\(each: reading.unmet, { one in
                "<li><span translate=\"no\">\(words(one.demand))</span> <span class=\"soft\">(\(words(one.reason)))</span></li>" as HTML
            })</ul>
            """, page)
    }

    private func words(_ demand: UnmetDemand.Demand) -> String {
        switch demand {
        case .apart(let pair): t.groupsUnmetApart(names: known([pair.first, pair.second]))
        case .together(let pair): t.groupsUnmetTogether(names: known([pair.first, pair.second]))
        case .sizes: t.groupsUnmetSizes
        case .fixed, .partner, .adult: t.groupsUnmetOther
        }
    }

    private func words(_ reason: UnmetDemand.Reason) -> String {
        switch reason {
        case .contradiction: t.groupsBecause
        case .tooMany: t.groupsBecauseMany
        case .nobodyThere: t.groupsBecauseNobody
        case .notDivisible: t.groupsBecauseDivide
        case .noSuchGroup, .notFound: t.groupsBecauseNotFound
        }
    }
}
