import Learning
import Testing

struct AbilityFilterTests {
    /// Made by a separate script in double precision: competency, score, weight, difficulty → g, v_g, d, v_d, and
    /// the expected score and the lower bound (half a standard deviation) of the next piece at difficulty .5.
    static let golden: [(Int64, Double, Double, Double, [Double])] = [
        (
            1, 1, 1, 0.5,
            [0.222222222222, 0.535333333333, 0.296296296296, 0.701481481481, 0.604775119702, 0.490615511511]
        ),
        (
            1, 0.9, 2, 0.5,
            [0.407511895219, 0.452402211152, 0.539093197262, 0.575650193683, 0.689753661120, 0.608173365013]
        ),
        (
            2, 0.25, 2, 0.5,
            [0.209420414921, 0.393061824333, -0.350292682776, 0.628187437832, 0.470281459487, 0.343856147410]
        ),
        (
            1, 0, 0.5, 0.7,
            [0.056405526735, 0.384923428100, 0.314998552176, 0.573904921919, 0.578485248842, 0.470485645220]
        ),
        (
            2, 0.6, 2, 0.5,
            [0.145418414269, 0.338449409218, -0.205025407075, 0.519083695152, 0.487114076594, 0.372239231386]
        ),
        (
            1, 1, 1, 0.5,
            [0.253063916676, 0.318112131897, 0.497531840672, 0.529677185845, 0.657040723604, 0.572049595167]
        ),
    ]

    @Test func `the filter follows the published equations`() {
        let filter = AbilityFilter.standard
        var student = StudentAbility()
        var competencies: [Int64: CompetencyAbility] = [:]
        for (competency, score, weight, difficulty, expected) in Self.golden {
            var ability = competencies[competency] ?? CompetencyAbility()
            filter.update(&student, &ability, score: score, weight: weight, difficulty: difficulty)
            competencies[competency] = ability
            let estimate = filter.estimate(student, ability, difficulty: 0.5, caution: 0.5)
            let found = [
                student.mean, student.variance, ability.mean, ability.variance, estimate.mean, estimate.lowerBound,
            ]
            for (found, expected) in zip(found, expected) { #expect(abs(found - expected) < 1e-11) }
        }
    }

    @Test func `numbers stay finite whatever comes in`() {
        let odd: [Double] = [.nan, .infinity, -.infinity, -1, 0, 1, 1e308, .leastNonzeroMagnitude]
        for value in odd {
            for other in odd {
                var student = StudentAbility(mean: value, variance: other)
                var ability = CompetencyAbility(mean: other, variance: value)
                AbilityFilter.standard.update(&student, &ability, score: value, weight: other, difficulty: value)
                let estimate = AbilityFilter.standard.estimate(student, ability, difficulty: other, caution: value)
                let all = [student.mean, student.variance, ability.mean, ability.variance, estimate.lowerBound]
                #expect(all.allSatisfy { $0.isFinite })
                #expect((0...1).contains(estimate.mean))
            }
        }
    }

    @Test func `thousands of the same answer do not run away`() {
        var student = StudentAbility()
        var ability = CompetencyAbility()
        for _ in 0..<20_000 {
            AbilityFilter.standard.update(&student, &ability, score: 1, weight: 10, difficulty: 0.02)
        }
        #expect(abs(student.mean) <= 20 && abs(ability.mean) <= 20)
        #expect(student.variance > 0 && ability.variance > 0)
    }
}
