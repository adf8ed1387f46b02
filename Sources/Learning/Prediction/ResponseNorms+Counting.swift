extension ResponseNorms {
    /// Counts how hard items and skills are, over some students of a log.
    ///
    /// Skill: m_s = (Σ y + 10 g) / (n_s + 10). Item: b_i = (Σ y + 5 prior) / (n_i + 5) with the mean of m_s over its
    /// skills as prior, kept within .02 … .98.
    init(of log: ResponseLog, students: some Sequence<Int>) {
        self.init(ResponseCounts(of: log, students: students))
    }

    init(_ counts: ResponseCounts) {
        overall = counts.all.mean(prior: 0.5, strength: 0)
        skills = counts.skillKeys
        skillMeans = counts.skills.map { [overall] in $0.mean(prior: overall, strength: 10) }
        relatedSkills = Array(
            repeating: Relation(key: 0, weight: 0), count: skillMeans.count * Relations.skillsKept)
        items = counts.itemKeys
        difficulties = counts.items.enumerated().map { [self] place, sum in
            let prior = prior(of: counts.itemSkills[place])
            return sum.mean(prior: prior, strength: 5).kept(within: Self.difficulties)
        }
    }
}

/// Sums of scores by item and by skill.
struct ResponseCounts {
    struct Sum: Hashable {
        var score = 0.0
        var weight = 0.0

        func mean(prior: Double, strength: Double) -> Double {
            weight + strength > 0 ? (score + strength * prior) / (weight + strength) : prior
        }
    }

    var all = Sum()
    var skillKeys = KeyIndex()
    var skills: [Sum] = []
    var itemKeys = KeyIndex()
    var items: [Sum] = []
    /// The skills with which each item first came.
    var itemSkills: [ArraySlice<Int64>] = []

    init(of log: ResponseLog, students: some Sequence<Int>) {
        for student in students {
            for row in log.rows(of: student) where log.weights[row] > 0 { take(row, log, sign: 1) }
        }
    }

    /// The same without some students. Keys keep their places, also those that nobody else met.
    func without(_ students: some Sequence<Int>, of log: ResponseLog) -> ResponseCounts {
        var rest = self
        for student in students {
            for row in log.rows(of: student) where log.weights[row] > 0 { rest.take(row, log, sign: -1) }
        }
        return rest
    }

    private mutating func take(_ row: Int, _ log: ResponseLog, sign: Double) {
        let weight = sign * log.weights[row]
        let score = weight * log.scores[row]
        all.add(score, weight)
        for skill in log.skills(row) {
            let place = skillKeys.insert(skill)
            if place == skills.count { skills.append(Sum()) }
            skills[place].add(score, weight)
        }
        let place = itemKeys.insert(log.items[row])
        if place == items.count {
            items.append(Sum())
            itemSkills.append(log.skills(row))
        }
        items[place].add(score, weight)
    }
}

extension ResponseCounts.Sum {
    fileprivate mutating func add(_ score: Double, _ weight: Double) {
        self.score += score
        self.weight += weight
    }
}
