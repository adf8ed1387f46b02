/// What one student's responses have left: enough to predict the next one, and taking one in costs the same whether
/// it is the tenth or the ten-thousandth.
///
/// It is read under one `ResponseNorms`; under others it is to be made anew from the responses.
public struct StudentHistory: Hashable, Sendable {
    /// Responses that counted.
    public private(set) var count = 0
    var skills = KeyIndex()
    var skillTraces: [SkillTrace] = []
    var items = KeyIndex()
    var itemTraces: [ItemTrace] = []
    var fast = FadingEvidence()
    var middle = FadingEvidence()
    var slow = FadingEvidence()
    var wins = 0.0
    var fails = 0.0
    /// The last three answers, the latest first, -1 to 1; 0 before there were any.
    var last = 0.0
    var secondLast = 0.0
    var thirdLast = 0.0
    var lastSkill: Int64?
    var lastItem: Int64?
    /// When the last response was.
    var lastSeconds = noTime
    var factors = FactorState()
    var ability = StudentAbility()

    /// Skills and items after these are answered but leave nothing of their own.
    static let mostSkills = 20_000
    static let mostItems = 1_000_000
    /// Where there is no clock.
    static let noTime = -Double.infinity

    public init() {}

    /// Takes in a response. One without weight leaves nothing.
    public mutating func take(_ response: PracticeResponse, under norms: ResponseNorms) {
        let task = response.task
        take(
            item: task.item, itemPlace: norms.items.place(of: task.item), skills: task.skills[...],
            seconds: task.seconds ?? .nan, score: response.score, weight: response.weight, under: norms)
    }

    /// - Parameters:
    ///   - itemPlace: of the item in the norms, -1 when they do not know it.
    ///   - seconds: NaN where there is no clock.
    mutating func take(
        item: Int64, itemPlace: Int, skills asked: ArraySlice<Int64>, seconds: Double, score: Double, weight: Double,
        under norms: ResponseNorms
    ) {
        guard weight > 0 else { return }
        let seconds = seconds.isNaN ? Self.noTime : seconds
        let difficulty = norms.difficulty(place: itemPlace, skills: asked)
        learnAbility(asked, difficulty: difficulty, score: score, weight: weight)
        if !norms.factors.isEmpty {
            norms.factors.update(
                &factors, item: itemPlace, skills: asked, difficulty: difficulty, score: score, weight: weight)
        }
        for skill in asked {
            let place = slot(of: skill)
            guard place >= 0 else { continue }
            skillTraces[place].take(score, expected: difficulty, weight: weight)
            skillTraces[place].lastResponse = count
            skillTraces[place].lastSeconds = seconds
        }
        fast.take(score, expected: difficulty, weight: weight, fading: 0.7)
        middle.take(score, expected: difficulty, weight: weight, fading: 0.92)
        slow.take(score, expected: difficulty, weight: weight, fading: 0.99)
        wins += weight * score
        fails += weight * (1 - score)
        thirdLast = secondLast
        secondLast = last
        last = 2 * score - 1
        lastSkill = asked.first
        lastItem = item
        lastSeconds = seconds
        takeItem(item, difficulty: difficulty, score: score, weight: weight)
        count &+= 1
    }

    /// The place of a skill's trace, made when it is new; -1 when there is no room.
    private mutating func slot(of skill: Int64) -> Int {
        guard skills.count < Self.mostSkills else { return skills.place(of: skill) }
        let place = skills.insert(skill)
        if place == skillTraces.count { skillTraces.append(SkillTrace()) }
        return place
    }

    private mutating func takeItem(_ item: Int64, difficulty: Double, score: Double, weight: Double) {
        let place = items.count < Self.mostItems ? items.insert(item) : items.place(of: item)
        guard place >= 0 else { return }
        if place == itemTraces.count { itemTraces.append(ItemTrace()) }
        itemTraces[place].take(score, expected: difficulty, weight: weight)
    }

    /// One step of the two-level filter, with the mean of the skills' parts where an item asks for several.
    private mutating func learnAbility(
        _ asked: ArraySlice<Int64>, difficulty: Double, score: Double, weight: Double
    ) {
        let filter = AbilityFilter.standard
        var step = filter.step(student: ability, skills: asked.count)
        for skill in asked { step.add(trace(of: skill)?.ability ?? CompetencyAbility()) }
        step.observe(score: score, weight: weight, difficulty: difficulty)
        for skill in asked {
            let place = slot(of: skill)
            if place >= 0 { step.move(&skillTraces[place].ability) }
        }
        step.move(&ability)
    }

    func trace(of skill: Int64) -> SkillTrace? {
        let place = skills.place(of: skill)
        return place >= 0 ? skillTraces[place] : nil
    }
}
