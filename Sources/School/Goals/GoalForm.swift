import Learning
import SQL

/// What a goal form says. A field that the form does not have keeps what is saved.
struct GoalDraft: Sendable {
    let title: String
    let reason: String
    let knowing: String?
    let category: String?
    let horizon: PlanHorizon?
    let byOn: CalendarDay?
    let hasDay: Bool
    let interest: ID<PlanInterest>?
    let hasInterest: Bool
    let serves: ID<Goal>?
    let hasServes: Bool
    let audience: PlanAudience?
    let competencies: [ID<Competency>]
    let refusal: Refusal

    static let mostCompetencies = 6
    static let longestTitle = PlanDocument.longestTitle
    static let longestReason = PlanDocument.longestReason

    init(_ form: Form, _ t: Messages) throws {
        var refusal = Refusal()
        title = try form.text("title")
        reason = try form.text("reason")
        if title.isEmpty { refusal.add("title", t.goalsNeedWhat) }
        if title.unicodeScalars.count > Self.longestTitle {
            refusal.add("title", t.goalsTooLong(count: Self.longestTitle))
        }
        if reason.unicodeScalars.count > Self.longestReason {
            refusal.add("reason", t.goalsTooLong(count: Self.longestReason))
        }
        knowing =
            form.isOn("knowing") ? try form.planWords("knowing", most: Self.longestReason, &refusal, t) : nil
        category = form.raw("category")
        horizon = form.raw("horizon").flatMap(PlanHorizon.init)
        hasDay = form.isOn("by")
        byOn = try form.planDay("by", &refusal, t)
        hasInterest = form.isOn("interest")
        interest = form.id("interest")
        hasServes = form.isOn("leads")
        serves = form.id("leads")
        audience = form.raw("audience").flatMap(PlanAudience.init)
        competencies = form.ids("competency", of: Competency.self).uniqued().sorted()
        if competencies.count > Self.mostCompetencies { refusal.add("serves", t.goalsTooMany) }
        self.refusal = refusal
    }

    /// - Parameters:
    ///   - offered: The competencies that exist and are offered: an id that a page could not have shown is left out.
    ///   - readable: The plan as the writer reads it; a link to a goal that the writer is not shown stays.
    func write(
        into goal: inout PlanGoal, offered: Set<ID<Competency>>, categories: [PlanCategory], readable: PlanDocument
    ) {
        goal.title = title
        goal.reason = reason
        goal.competencies = competencies.filter { offered.contains($0) || goal.competencies.contains($0) }
        if let knowing { goal.knowing = knowing }
        if let category, categories.contains(where: { $0.key == category }) { goal.category = category }
        if let horizon { goal.horizon = horizon }
        if hasDay { goal.byOn = byOn }
        if hasInterest { goal.interest = interest }
        if hasServes, serves != goal.id {
            let hidden = goal.serves.map { readable.goal($0) == nil } ?? false
            if serves != nil || !hidden { goal.serves = serves }
        }
        if let audience { goal.audience = audience }
    }
}

/// What a goal's form offers.
struct GoalFormModel: Sendable {
    let student: ID<Person>
    let saved: PlanGoal?
    let revision: Int
    let isOneself: Bool
    /// Whether the writer would go on to read a goal between student and advisor.
    let mayKeepToAdvisor: Bool
    let plan: PlanDocument
    let mark: PlanMark?
    let categories: [PlanCategory]
    let chosen: Set<ID<Competency>>
    let search: String
    let choices: [CompetencyName]
}
