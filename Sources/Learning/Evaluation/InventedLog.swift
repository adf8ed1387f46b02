/// Responses of students who do not exist: skills are learned with practice, items differ in difficulty.
enum InventedLog {
    /// The same numbers give the same log.
    static func log(students: Int, responses: Int, skills: Int = 50, items: Int = 2_000, seed: UInt64 = 1)
        -> ResponseLog
    {
        var random = SeededGenerator(seed: seed)
        let difficulties = (0..<items).map { _ in Double.random(in: -1.5...1.5, using: &random) }
        var log = ResponseLog.Builder()
        for student in 0..<students {
            let ability = Double.random(in: -1.5...1.5, using: &random)
            var practised = Array(repeating: 0.0, count: skills)
            var skill = Int.random(in: 0..<skills, using: &random)
            for response in 0..<responses {
                if response % 8 == 0 { skill = Int.random(in: 0..<skills, using: &random) }
                let item = Int.random(in: 0..<items / skills, using: &random) * skills + skill
                let p = logistic(ability - difficulties[item] + 0.15 * practised[skill])
                let isRight = Double.random(in: 0..<1, using: &random) < p
                practised[skill] += 1
                let task = PracticeTask(item: Int64(item), skills: [Int64(skill)], seconds: Double(response) * 600)
                log.append(student: Int64(student), PracticeResponse(task, score: isRight ? 1 : 0))
            }
        }
        return log.finish()
    }
}
