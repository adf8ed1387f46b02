import Testing

@testable import Learning

private let four = ["content-knowledge", "cognitive-skills", "habits-of-success", "real-life-experiences"]

private func goal(_ number: Int64, _ category: String, about competencies: [Int64] = []) -> PlanGoal {
    PlanGoal(id: id(number), category: category, title: "A goal", competencies: competencies.map { id($0) })
}

private func item(
    _ number: Int64, _ kind: PlanItem.Kind, for goals: [Int64] = [], about competencies: [Int64] = [],
    hours: Int? = nil
) -> PlanItem {
    PlanItem(
        id: id(number), kind: kind, title: "An item", goals: goals.map { id($0) },
        competencies: competencies.map { id($0) }, hours: hours)
}

private func situation(
    _ document: PlanDocument, done: Set<Int64> = [], letGo: Set<Int64> = [], record: [Evidence] = [],
    of framework: [Int64: String] = [:], yearBegan: Timestamp = day(0)
) -> CategorySituation {
    let replay = replayed(record)
    let standings = replay.competencies.keys.map { ($0, replay.standing(of: $0, under: standardPolicy)) }
    let work = record.filter { $0.kind.isGraded && $0.doneAt >= yearBegan }
    return CategorySituation(
        document: document, done: done, letGo: letGo, standings: Dictionary(uniqueKeysWithValues: standings),
        frameworkCategory: Dictionary(uniqueKeysWithValues: framework.map { (id($0), $1) }),
        firstWorkThisYear: Dictionary(work.map { ($0.competency, $0.doneAt) }, uniquingKeysWith: min))
}

struct CategoryProgressTests {
    @Test func `a plan without anything leaves four empty categories`() {
        let progress = situation(PlanDocument()).progress(in: four)
        #expect(progress.map(\.category) == four)
        #expect(!progress.contains { !$0.isEmpty })
        #expect(situation(PlanDocument(goals: [goal(1, "habits-of-success")])).progress(in: []).isEmpty)
    }

    @Test func `skills count where their framework belongs, whoever names them`() {
        let plan = PlanDocument(
            goals: [goal(1, "real-life-experiences", about: [11, 12])], items: [item(2, .project, about: [12, 13])])
        let progress = situation(
            plan, record: (1...6).map { strong($0, about: 11) } + [row(9, about: 12)],
            of: [11: "content-knowledge", 12: "cognitive-skills", 13: "cognitive-skills"]
        ).progress(in: four)
        #expect(progress[0].skills.map(\.competency) == [id(11)])
        #expect(progress[0].skills(.shown).count == 1)
        #expect(progress[1].skills.map(\.place) == [.working, .open])
        #expect(progress[3].openGoals == [id(1)])
        #expect(progress[3].skills.isEmpty)
    }

    @Test func `service is an experience and its hours count when it is done`() {
        let plan = PlanDocument(items: [item(1, .service, hours: 30), item(2, .internship, hours: 12), item(3, .habit)])
        let progress = situation(plan, done: [2, 3]).progress(in: four)
        #expect(progress[3].openItems == [id(1)])
        #expect(progress[3].doneItems == [id(2)])
        #expect(progress[3].hours == .init(planned: 42, done: 12))
        #expect(progress[2].doneItems == [id(3)])
    }

    @Test func `hours from a form never overflow`() {
        let plan = PlanDocument(items: (1...300).map { item($0, .service, hours: $0 == 1 ? -5 : .max) })
        #expect(situation(plan).progress(in: four)[3].hours.planned == 29_900_000)
    }

    @Test func `what was let go counts nowhere`() {
        let plan = PlanDocument(
            goals: [goal(1, "cognitive-skills", about: [11]), goal(2, "cognitive-skills")],
            items: [item(3, .reading, for: [1], about: [12])])
        let progress = situation(plan, letGo: [1, 3]).progress(in: four)
        #expect(progress[1].openGoals == [id(2)])
        #expect(!progress.contains { !$0.skills.isEmpty || !$0.openItems.isEmpty })
    }

    @Test func `growth is what was shown since the year began, newest first`() {
        let record =
            (1...6).map { strong($0, about: 11) } + (21...26).map { strong($0, about: 12) }
            + (31...36).map { strong($0, about: 13) }
        let progress = situation(
            PlanDocument(), record: record, of: [11: four[0], 12: four[0], 13: four[0]], yearBegan: day(15)
        ).progress(in: four)
        #expect(progress[0].growth.map(\.competency) == [id(13), id(12)])
        #expect(progress[0].latest?.competency == id(13))
        #expect(progress[0].isUnplanned && !progress[0].isEmpty)
    }

    @Test func `a level confirmed from before is shown but is no growth`() {
        let record = [row(1, about: 11, kind: .confirmation, level: .gotIt), row(5, about: 11)]
        let progress = situation(
            PlanDocument(goals: [goal(1, four[0], about: [11])]), record: record, of: [11: four[0]]
        ).progress(in: four)
        #expect(progress[0].skills.map(\.place) == [.shown])
        #expect(progress[0].growth.isEmpty)
    }

    @Test func `a category that a district took away leaves nothing of a plan uncounted`() {
        let plan = PlanDocument(
            goals: [goal(1, "habits-of-success", about: [11])],
            items: [item(2, .internship), item(3, .habit, for: [1])])
        let progress = situation(plan, of: [11: "cognitive-skills"]).progress(in: ["academic", "service"])
        #expect(progress[0].openGoals == [id(1)])
        #expect(progress[0].openItems == [id(2), id(3)])
        #expect(progress[0].skills.map(\.competency) == [id(11)])
        #expect(progress[1].isEmpty)
    }

    @Test(arguments: 1...40) func `every part of a plan counts in exactly one category`(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        func few(_ range: ClosedRange<Int64>) -> [Int64] {
            (0..<Int.random(in: 0...4, using: &numbers)).map { _ in Int64.random(in: range, using: &numbers) }
        }
        let keys = four + ["their-own", ""]
        let plan = PlanDocument(
            goals: (1...12).map { goal($0, keys.randomElement(using: &numbers) ?? "", about: few(100...130)) },
            items: (21...40).map { number in
                item(
                    number, PlanItem.Kind.allCases.randomElement(using: &numbers) ?? .reading, for: few(1...15),
                    about: few(100...130), hours: Int.random(in: 0...20, using: &numbers))
            })
        let letGo = Set(few(1...40)), done = Set(few(1...40) + few(1...40))
        let record = (1...60).map { strong($0, about: Int64.random(in: 100...140, using: &numbers)) }
        let framework = Dictionary(uniqueKeysWithValues: (Int64(100)...140).map { ($0, keys[Int($0) % keys.count]) })
        let whole = situation(plan, done: done, letGo: letGo, record: record, of: framework, yearBegan: day(20))
        let progress = whole.progress(in: four)

        let goals = progress.flatMap { $0.openGoals + $0.doneGoals }
        #expect(goals.count == Set(goals).count)
        #expect(Set(goals) == Set(plan.goals.map(\.id)).filter { !letGo.contains($0.rawValue) })
        let items = progress.flatMap { $0.openItems + $0.doneItems }
        #expect(items.count == Set(items).count)
        #expect(Set(items) == Set(plan.items.map(\.id)).filter { !letGo.contains($0.rawValue) })
        let skills = progress.flatMap(\.skills).map(\.competency)
        #expect(skills.sorted() == plan.namedCompetencies(without: letGo).sorted())
        for category in progress {
            let parts = CategoryProgress.Place.allCases.map { category.skills($0).count }
            #expect(parts.reduce(0, +) == category.skills.count)
            #expect(category.hours.done <= category.hours.planned)
        }
        let grown = progress.flatMap(\.growth).map(\.competency)
        let demonstrated = whole.standings.values.filter { $0.isDemonstrated && ($0.since ?? day(0)) >= day(20) }
        #expect(Set(grown) == Set(demonstrated.map { $0.competency }))
    }
}
