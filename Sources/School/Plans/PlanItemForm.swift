import Learning
import SQL

/// What the form of an item says.
struct PlanItemDraft: Sendable {
    let title: String
    let kind: PlanItem.Kind?
    let place: String
    let beginsOn: CalendarDay?
    let endsOn: CalendarDay?
    let interest: ID<PlanInterest>?
    let goals: [ID<Goal>]
    let competencies: [ID<Competency>]
    /// By area as the form names it, in the order of the form.
    let credits: [PlanCredit]
    let hours: Int?
    let refusal: Refusal

    init(_ form: Form, areas: [PlanNamedKey], _ t: Messages) throws {
        var refusal = Refusal()
        title = try form.planWords("title", most: PlanDocument.longestTitle, &refusal, t)
        if title.isEmpty { refusal.add("title", t.plansItemNeedTitle) }
        kind = form.raw("kind").flatMap(PlanItem.Kind.init)
        if kind == nil { refusal.add("kind", t.plansItemNeedKind) }
        place = try form.planWords("place", most: PlanDocument.longestReason, &refusal, t)
        beginsOn = try form.planDay("begins", &refusal, t)
        endsOn = try form.planDay("ends", &refusal, t)
        if let beginsOn, let endsOn, endsOn < beginsOn { refusal.add("ends", t.plansItemDates) }
        interest = form.id("interest")
        goals = form.ids("goal", of: Goal.self).uniqued()
        competencies = form.ids("competency", of: Competency.self).uniqued()
        if competencies.count > PlanDocument.mostLinks {
            refusal.add("serves", t.plansTooManyLinks(count: PlanDocument.mostLinks))
        }
        var credits: [PlanCredit] = []
        for area in areas {
            let text = try form.text("credit-\(area.key)", most: 40)
            guard !text.isEmpty, text != "0" else { continue }
            if let tenths = Self.tenths(text) {
                credits.append(PlanCredit(area: area.key, tenths: tenths))
            } else {
                refusal.add("credit-\(area.key)", t.plansCreditsRange)
            }
        }
        if credits.count > PlanDocument.mostCredits {
            refusal.add("credits", t.plansTooManyLinks(count: PlanDocument.mostCredits))
        }
        self.credits = credits
        let hours = try form.text("hours", most: 40)
        self.hours = hours.isEmpty ? nil : Int(hours)
        if !hours.isEmpty, !(0...PlanDocument.mostHours).contains(self.hours ?? -1) {
            refusal.add("hours", t.plansHoursRange(count: PlanDocument.mostHours))
        }
        self.refusal = refusal
    }

    /// `0.5`, `1` or, as Spanish writes it, `0,5`; nothing for any other text and for more than a plan holds.
    static func tenths(_ text: String) -> Int? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 3 }),
            parts.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }),
            let whole = Int(parts[0]), let part = parts.count == 1 ? 0 : Int(parts[1].prefix(1)),
            parts.count == 1 || parts[1].dropFirst().allSatisfy({ $0 == "0" })
        else { return nil }
        let tenths = whole * 10 + part
        return (1...PlanDocument.mostTenths).contains(tenths) ? tenths : nil
    }

    /// - Parameter readable: The plan as the writer reads it; links to goals that the writer is not shown stay.
    func write(into item: inout PlanItem, offered: Set<ID<Competency>>, areas: [PlanNamedKey], readable: PlanDocument) {
        item.title = title
        if let kind { item.kind = kind }
        item.place = place
        item.beginsOn = beginsOn
        item.endsOn = endsOn
        item.interest = interest
        item.goals = goals + item.goals.filter { readable.goal($0) == nil && !goals.contains($0) }
        item.competencies = competencies.filter { offered.contains($0) || item.competencies.contains($0) }
        let asked = Set(areas.map(\.key))
        item.credits = credits + item.credits.filter { !asked.contains($0.area) }
        item.hours = hours
    }
}

/// What an item's form offers.
struct PlanItemFormModel: Sendable {
    let student: ID<Person>
    let saved: PlanItem?
    let revision: Int
    let plan: PlanDocument
    let mark: PlanMark?
    let areas: [PlanNamedKey]
    let chosen: Set<ID<Competency>>
    let search: String
    let choices: [CompetencyName]
}
