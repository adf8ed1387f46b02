import Testing

@testable import Learning

struct RidgeFitTests {
    @Test func `with one skill the filter step is the filter`() {
        var student = StudentAbility()
        var skill = CompetencyAbility()
        var otherStudent = StudentAbility()
        var otherSkill = CompetencyAbility()
        for (score, weight, difficulty) in [(1.0, 1.0, 0.5), (0.25, 2, 0.8), (0, 0.5, 0.3), (0.7, 10, 0.98)] {
            AbilityFilter.standard.update(&student, &skill, score: score, weight: weight, difficulty: difficulty)
            var step = AbilityFilter.standard.step(student: otherStudent, skills: 1)
            step.add(otherSkill)
            step.observe(score: score, weight: weight, difficulty: difficulty)
            step.move(&otherSkill)
            step.move(&otherStudent)
            #expect(abs(student.mean - otherStudent.mean) < 1e-12 && abs(skill.mean - otherSkill.mean) < 1e-12)
            #expect(abs(student.variance - otherStudent.variance) < 1e-12)
            #expect(abs(skill.variance - otherSkill.variance) < 1e-12)
        }
    }

    @Test func `the gradient is zero at the fit and agrees with differences elsewhere`() {
        let design = Self.design()
        var search = LBFGS()
        search.tolerance = 1e-14
        let found = design.fitted(search)
        let penalties = design.penalties()
        var gradient = Array(repeating: 0.0, count: found.count)
        _ = design.loss(found, penalties, rows: [0..<design.count], gradient: &gradient)
        #expect(gradient.allSatisfy { abs($0) < 1e-3 })
        let point = found.indices.map { Double($0 % 3) * 0.3 - 0.2 }
        _ = design.loss(point, penalties, rows: [0..<design.count], gradient: &gradient)
        for index in point.indices {
            var (above, below, unused) = (point, point, gradient)
            above[index] += 1e-5
            below[index] -= 1e-5
            let difference =
                design.loss(above, penalties, rows: [0..<design.count], gradient: &unused)
                - design.loss(below, penalties, rows: [0..<design.count], gradient: &unused)
            #expect(abs(difference / 2e-5 - gradient[index]) < 1e-4)
        }
    }

    @Test func `equal keys have one place and others none`() {
        var index = KeyIndex()
        for key in 0..<5_000 { #expect(index.insert(Int64(key) << 40) == key) }
        #expect(index.insert(7 << 40) == 7 && index.count == 5_000)
        #expect(index.place(of: 4_999 << 40) == 4_999 && index.place(of: 3) == -1)
    }

    /// Two columns, and two entities with a slope.
    private static func design() -> RidgeDesign {
        var random = SeededGenerator(seed: 3)
        var block = RidgeDesign.Block(EntitySettings(kind: .skill, slopes: [.skillEvidence]))
        block.entities = 2
        var design = RidgeDesign(columns: 2, blocks: [])
        for row in 0..<200 {
            design.features += [
                Float.random(in: -1...1, using: &random), Float.random(in: -1...1, using: &random),
            ]
            design.scores.append(Bool.random(using: &random) ? 1 : 0)
            design.weights.append(row % 7 == 0 ? 2 : 1)
            block.append(row % 2)
            if row % 3 == 0 { block.append((row + 1) % 2) }
            block.endRow()
        }
        design.blocks = [block]
        return design
    }
}
