import Learning

extension DemoHistory {
    /// The plan as it is written today, around the goal that the student has had from the beginning. Dice of their own
    /// leave the rest of the history as it is.
    mutating func makePlan() throws {
        var dice = DemoRandom(seed: ground.settings.seed, 12, student.number)
        let reviewOn = calendar.today.adding(days: 14 + dice.below(40))
        if let sample = content.planSample(of: student) {
            plan = try sample.document(
                in: student.language, competencies: content.competencies, reviewOn: reviewOn, mint: mint)
            return
        }
        guard var plan, let first = plan.goals.first else { return }
        for interest in student.interests {
            plan.interests.append(
                PlanInterest(id: try mint.mint(), tag: interest.tag, words: capitalized(words(interest.words))))
        }
        let root = plan.interests.first?.id
        plan.template = "plan.\(DemoGrade.bands(student.grade).last?.lowercased() ?? "6-8")"
        plan.goals[0].interest = root
        plan.goals[0].knowing = words(dice.pick(DemoPlanWords.knowing))
        plan.goals[0].horizon = student.grade >= PlanBand.firstGradeWithAim ? .years : .term
        plan.reviewOn = reviewOn
        if student.grade >= PlanBand.firstGradeWithAim { plan.aim.first = first.title }
        if isShown {
            try addStand(to: &plan, root)
        } else {
            if dice.chance(0.5) { try addHabit(to: &plan, &dice) }
            if dice.chance(0.7) { try addItems(to: &plan, root, &dice) }
        }
        self.plan = plan.tidied
    }

    private func words(_ text: LocalText?) -> String { text?.text(in: student.language).text ?? "" }

    private func habit(_ key: String) -> [ID<Competency>] {
        content.competencies["habits.\(key)"].map { [$0] } ?? []
    }

    private mutating func addHabit(to plan: inout PlanDocument, _ dice: inout DemoRandom) throws {
        guard let habit = dice.pick(DemoPlanWords.habits) else { return }
        plan.goals.append(
            PlanGoal(
                id: try mint.mint(), category: "habits-of-success", title: words(habit.title),
                reason: words(habit.reason), knowing: words(habit.knowing), competencies: self.habit(habit.key),
                audience: dice.chance(0.15) ? .advisor : .everyone))
    }

    /// An activity of a class, and something to read about it.
    private mutating func addItems(
        to plan: inout PlanDocument, _ root: ID<PlanInterest>?, _ dice: inout DemoRandom
    ) throws {
        let given = classes.flatMap(\.given).map { content.activities[$0.activity] }
        if let activity = dice.pick(given) {
            plan.items.append(
                PlanItem(
                    id: try mint.mint(), kind: activity.isLong ? .project : .activity,
                    title: words(activity.source.title), interest: root, goals: plan.goals.prefix(1).map(\.id),
                    competencies: activity.source.competencies.compactMap { content.competencies[$0] }.uniqued(),
                    activity: activity.id))
        }
        if dice.chance(0.6), let reading = dice.pick(DemoPlanWords.reading) {
            plan.items.append(
                PlanItem(
                    id: try mint.mint(), kind: .reading, title: words(reading), interest: root,
                    competencies: plan.goals.first?.competencies.prefix(1).map(\.self) ?? []))
        }
    }

    /// The first student's plan is rich: three goals of three kinds, and something to do for each.
    private mutating func addStand(to plan: inout PlanDocument, _ root: ID<PlanInterest>?) throws {
        let wish = plan.goals[0]
        plan.goals[0].horizon = .years
        let prices: ID<Goal> = try mint.mint()
        let day: ID<Goal> = try mint.mint()
        let math = content.competencies["math.unit-rate"] ?? content.competencies["math.equal-ratios"]
        plan.goals.append(
            PlanGoal(
                id: prices, category: "content-knowledge", title: words(DemoPlanWords.standPrices),
                reason: words(DemoPlanWords.standHabitReason), knowing: words(DemoPlanWords.standPricesKnowing),
                byOn: calendar.today.adding(days: 21), interest: root,
                competencies: (Array(wish.competencies.prefix(1)) + [math].compactMap(\.self)).uniqued(),
                serves: wish.id))
        plan.goals.append(
            PlanGoal(
                id: try mint.mint(), category: "habits-of-success", title: words(DemoPlanWords.standHabit),
                reason: words(DemoPlanWords.standHabitReason), knowing: words(DemoPlanWords.standHabitKnowing),
                interest: root, competencies: habit("responsibility"), serves: prices))
        plan.goals.append(
            PlanGoal(
                id: day, category: "real-life-experiences", title: words(DemoPlanWords.standDay),
                reason: words(DemoPlanWords.standDayReason), knowing: words(DemoPlanWords.standDayKnowing),
                byOn: calendar.today.adding(days: 30), interest: root,
                competencies: content.competencies["writing.audience"].map { [$0] } ?? [], serves: wish.id))
        let art = plan.interests.dropFirst().first?.id
        let science = content.competencies["science.cells-bodies"].map { [$0] } ?? []
        plan.items += [
            PlanItem(
                id: try mint.mint(), kind: .service, title: words(DemoPlanWords.cafeteria),
                place: words(DemoPlanWords.cafeteriaPlace), interest: root, goals: [day], hours: 6),
            PlanItem(
                id: try mint.mint(), kind: .reading, title: words(DemoPlanWords.standReading),
                place: words(DemoPlanWords.standReadingPlace), interest: root, goals: [prices]),
            PlanItem(
                id: try mint.mint(), kind: .project, title: words(DemoPlanWords.comic),
                place: words(DemoPlanWords.comicPlace), endsOn: calendar.today.adding(days: 24), interest: art,
                competencies: science),
        ]
        plan.answers = [PlanAnswer(section: "plan.6-8.me", words: words(DemoPlanWords.me))]
        plan.promises = PlanPromises(
            student: words(DemoPlanWords.promiseStudent), advisor: words(DemoPlanWords.promiseAdvisor),
            family: words(DemoPlanWords.promiseFamily))
    }

    private func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    // MARK: Rows

    /// The draft with the rows of goals that follow from it; called once everything that adds to the plan is done.
    mutating func writePlan() throws {
        guard let plan else { return }
        let begun = calendar.time(2, minute: DemoSubject.advisory.lesson + 30)
        let changed = max(calendar.time(calendar.last - 2, minute: DemoSubject.advisory.lesson), begun)
        for goal in plan.goals {
            rows.add(
                .goals, goal.id, id, goal.title, goal.reason, goal.category, goal.horizon.rawValue, goal.knowing,
                goal.byOn?.iso, goal.audience.rawValue, goal.serves, id, begun)
            for competency in goal.competencies.uniqued() { rows.add(.goal_competencies, goal.id, competency) }
        }
        let content = plan.canonicalText
        rows.add(.plans, id, versions + 1, 2, content, id, changed)
        let first = PlanDocument(interests: plan.interests, goals: Array(plan.goals.prefix(1))).tidied
        rows.add(.plan_revisions, id, 1, first.canonicalText, id, begun)
        rows.add(.plan_revisions, id, 2, content, id, changed)
        if let item = plan.items.first {
            rows.add(.plan_marks, id, item.id, PlanMark.underWay.rawValue, "", id, changed)
        }
        guard student.grade >= PlanBand.firstGradeWithAim else { return }
        for (item, day) in [("talk", 12), ("asks", 25), ("second", 40)].prefix(1 + student.number % 3) {
            rows.add(
                .readiness_marks, id, item, "", calendar.iso(min(day, calendar.last)), id,
                calendar.time(min(day, calendar.last), minute: 15 * 60))
        }
    }
}
