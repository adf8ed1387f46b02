import Learning

/// Plans made of dice: the same for the same seed.
struct PlanDice {
    private var random: SeededNumbers

    init(seed: UInt64) {
        random = SeededNumbers(seed: seed)
    }

    mutating func below(_ end: Int) -> Int { Int.random(in: 0..<end, using: &random) }

    mutating func isOn() -> Bool { below(2) == 0 }

    mutating func words() -> String {
        let words = ["cats", "número", "قطط", "dose", "two words", "“quoted”", "line\nbreak", "🐕", ""]
        return words[below(words.count)] + " \(below(1000))"
    }

    mutating func competencies() -> [ID<Competency>] {
        (0..<below(5)).map { _ in id(Int64(below(30))) as ID<Competency> }
    }

    mutating func plan() -> PlanDocument {
        var plan = PlanDocument()
        for number in 0..<below(4) { plan.interests.append(.init(id: id(Int64(100 + number)), words: words())) }
        for number in 0..<below(6) { plan.goals.append(goal(Int64(200 + number), in: plan)) }
        for number in 0..<below(6) { plan.items.append(item(Int64(300 + number), in: plan)) }
        for section in ["me", "aim", "world"] where isOn() {
            plan.answers.append(.init(section: section, words: words()))
        }
        change(&plan)
        return plan.tidied
    }

    mutating func goal(_ key: Int64, in plan: PlanDocument) -> PlanGoal {
        PlanGoal(
            id: id(key), category: ["content-knowledge", "habits-of-success"][below(2)], title: words(),
            reason: words(), knowing: words(), horizon: PlanHorizon.allCases[below(3)], byOn: day(),
            interest: plan.interests.randomElement(using: &random)?.id, competencies: competencies(),
            serves: plan.goals.randomElement(using: &random)?.id, audience: PlanAudience.allCases[below(2)])
    }

    mutating func item(_ key: Int64, in plan: PlanDocument) -> PlanItem {
        PlanItem(
            id: id(key), kind: PlanItem.Kind.allCases[below(9)], title: words(), place: words(), beginsOn: day(),
            endsOn: day(), interest: plan.interests.randomElement(using: &random)?.id,
            goals: plan.goals.filter { _ in below(3) == 0 }.map(\.id), competencies: competencies(),
            credits: isOn() ? [PlanCredit(area: ["science", "math"][below(2)], tenths: 5 * (1 + below(6)))] : [],
            hours: isOn() ? below(60) : nil)
    }

    mutating func day() -> CalendarDay? {
        isOn() ? CalendarDay(daysSinceEpoch: 20_000 + below(400)) : nil
    }

    /// Some changes that one person could make to a plan in one go.
    mutating func change(_ plan: inout PlanDocument, newKeysFrom key: Int64 = 400) {
        for step in 0..<(1 + below(5)) {
            let key = key + Int64(step)
            switch below(13) {
            case 0: plan.goals.insert(goal(key, in: plan), at: below(plan.goals.count + 1))
            case 1: plan.items.insert(item(key, in: plan), at: below(plan.items.count + 1))
            case 2: plan.interests.append(.init(id: id(key), words: words()))
            case 3: plan.aim.first = words()
            case 4: plan.promises.family = words()
            case 5: plan.reviewOn = day()
            case 6:
                if let place = plan.goals.indices.randomElement(using: &random) { plan.goals[place].title = words() }
            case 7:
                if let place = plan.goals.indices.randomElement(using: &random) { plan.goals[place].knowing = words() }
            case 8:
                if let place = plan.goals.indices.randomElement(using: &random) {
                    plan.goals[place].competencies = competencies()
                }
            case 9:
                if let place = plan.items.indices.randomElement(using: &random) { plan.items[place].place = words() }
            case 10: if let goal = plan.goals.randomElement(using: &random) { plan.removeGoal(goal.id) }
            case 11: if let item = plan.items.randomElement(using: &random) { plan.removeItem(item.id) }
            default: plan.items.shuffle(using: &random)
            }
        }
        plan = plan.tidied
    }
}
