import Learning
import Testing

struct JudgementTests {
    let rubric = RubricDefinition(
        version: id(5), title: LocalText("Essay"),
        criteria: [criterion(1, for: 10), criterion(2, for: 10), criterion(3, for: 20)])

    @Test func `a judgement becomes one row per competency, the mean of its criteria`() throws {
        let drafts = try judgement([1: 3, 2: 2, 3: 4]).drafts(on: rubric)
        #expect(drafts.map(\.competency) == [id(10), id(20)])
        #expect(abs(drafts[0].score - 0.75) < 1e-12)
        #expect(drafts.map(\.level) == [.gettingThere, .beyond])
        #expect(drafts.map(\.weight) == [2, 2])
        let row = drafts[1].evidence(id: id(77), recordedAt: day(2))
        #expect(row.kind == .rubricJudgement && row.score == 1 && row.doneAt == day(1) && row.recordedAt == day(2))
        #expect(row.rubricVersion == id(5) && row.student == id(7) && row.judge == id(9))
    }

    @Test func `all that is wrong is said at once, in the order of the rubric`() {
        let wrong = judgement([1: 5, 3: -1, 8: 2])
        #expect(
            wrong.problems(on: rubric) == [
                .unknownLevel(id(1), 5), .missingCriterion(id(2)), .unknownLevel(id(3), -1), .unknownCriterion(id(8)),
            ])
        #expect(throws: Judgement.Failure.self) { try wrong.drafts(on: rubric) }
    }

    @Test func `a form drawn from another version of the rubric is refused`() {
        let other = RubricDefinition(version: id(6), title: LocalText("Essay"), criteria: rubric.criteria)
        #expect(judgement([1: 3, 2: 2, 3: 4]).problems(on: other) == [.otherRubricVersion])
        let empty = RubricDefinition(version: id(5), title: LocalText("Essay"), criteria: [])
        #expect(judgement([:]).problems(on: empty) == [.nothingToJudge])
    }

    @Test func `help halves the weight and a peer's judgement weighs nothing`() throws {
        #expect(try judgement([1: 3, 2: 2, 3: 4], helped: true).drafts(on: rubric)[0].weight == 1)
        #expect(try judgement([1: 3, 2: 2, 3: 4], role: .peer).drafts(on: rubric)[0].weight == 0)
    }

    @Test func `a rubric that cannot be published says what is missing`() {
        #expect(rubric.problems.isEmpty)
        let bare = RubricCriterion(
            id: id(1), competency: id(10), title: .empty, descriptors: [.start: LocalText("s"), .gotIt: LocalText("g")])
        let broken = RubricDefinition(
            version: id(5), title: LocalText("Essay"), criteria: [criterion(1, for: 10), bare])
        #expect(
            broken.problems == [
                .criterionTwice(id(1)), .criterionWithoutTitle(id(1)), .levelWithoutWords(id(1), .gettingThere),
                .levelWithoutWords(id(1), .beyond),
            ])
        #expect(RubricDefinition(version: id(5), title: .empty, criteria: []).problems == [.noCriteria])
    }

    private func judgement(_ levels: [Int64: Int], role: JudgeRole = .teacher, helped: Bool = false) -> Judgement {
        Judgement(
            student: id(7), rubricVersion: id(5),
            levels: Dictionary(uniqueKeysWithValues: levels.map { (id($0.key), $0.value) }), judge: id(9),
            judgeRole: role, modality: .writing, helped: helped, doneAt: day(1))
    }
}

private func criterion(_ number: Int64, for competency: Int64) -> RubricCriterion {
    RubricCriterion(
        id: id(number), competency: id(competency), title: LocalText("Criterion \(number)"),
        descriptors: Dictionary(uniqueKeysWithValues: Level.allCases.map { ($0, LocalText("level \($0.rawValue)")) }))
}
