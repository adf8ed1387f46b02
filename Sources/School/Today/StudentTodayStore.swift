import Learning
import SQL

/// What the student's home shows, in one transaction.
enum StudentTodayStore {
    /// - Throws: `Failure.notFound` for somebody who may not see progress, plan and work.
    static func load(_ student: ID<Person>, visit: Visit) throws -> StudentTodayPage.Model {
        guard let access = try visit.student(student, for: .progress),
            let plan = try visit.student(student, for: .plan), let work = try visit.student(student, for: .work)
        else { throw Failure.notFound }
        let tx = visit.tx
        let progress = try ProgressStore.summary(access, visit: visit)
        let goals = try GoalStore.open(plan, tx)
        let works = try WorkStore.inProgress(work, visit: visit)
        let due = try ReviewStore.due(progress, access, visit: visit)
        var choice = try ChoiceHome.load(access, progress, tx)
        let (situation, facts) = try situation(
            access, progress, goals, works, due: due, choice: choice.stages, visit: visit)
        let (now, next) = NextSteps.nowAndNext(in: situation)
        if let now, let activity = now.activity,
            choice.stages.stage(of: now.competency).saysWhy || visit.request.query.raw("help") == "start"
        {
            choice.start = try StartHelp.load(activity, visit)
        }
        func option(_ step: NextStep) -> StudentTodayPage.Option {
            let activity = step.activity.flatMap { facts[$0] }
            let question = activity.map { $0.question.isEmpty ? $0.why : $0.question }
            return StudentTodayPage.Option(step: step, activityTitle: activity?.title, question: question)
        }
        return StudentTodayPage.Model(
            student: access.student, now: now.map(option), next: next.map(option),
            inHand: works.filter { $0.state != .sent }.count, waiting: works.filter { $0.state == .sent }.count,
            feedback: works.filter { $0.state == .returned }.map {
                StudentTodayPage.Feedback(work: $0.id, title: $0.title, isNew: $0.isFeedbackUnseen)
            },
            goals: goals, shown: progress.standings.values.count { $0.shownLevel >= 3 }, due: due,
            competencies: progress.competencies, checks: try CheckHome.load(work, visit),
            choice: choice,
            agreements: try AgreementHome.waiting(visit), known: try KnownStore.ask(plan, visit),
            interview: try InventoryStore.invitation(plan, visit),
            rubrics: try RubricHome.load(work, visit),
            units: try UnitStore.units(of: work, visit).map { try UnitStore.forStudent($0, work, visit) },
            peers: try PeerReviewStore.waiting(visit), week: try WeekHome.load(plan, visit),
            report: try ReportHome.student(access.student, visit),
            prior: try ObservationPart.answered(access, visit), help: try HelpHome.load(work, visit),
            groups: try access.relation == .oneself ? GroupStore.own(access, visit) : [],
            workshops: try access.relation == .oneself ? WorkshopStore.forHome(access, visit) : [],
            time: try access.relation == .oneself ? TimeUseParts.line(access, visit) : nil)
    }

    /// What the choice of next steps looks at, and the facts of every activity in it.
    static func situation(
        _ access: StudentAccess, _ progress: StudentProgress, _ goals: [Goal], _ works: [WorkSummary],
        due: [DueReview], choice: ChoiceStages, visit: Visit
    ) throws -> (NextStepsSituation, [ID<Activity>: ActivityFacts]) {
        let given = try ActivityStore.given(toStudent: access, visit: visit).map(\.facts)
        let library = try library(access, progress, goals, due: due.prefix(ReviewPart.mostNamed), visit: visit)
        let begun = Set(
            try visit.tx.query("SELECT activity_id FROM works WHERE student_id = \(access.student)")
                .map { row -> ID<Activity> in try row.id("activity_id") })
        let offers = (given + library).uniqued(by: { $0.id }).filter { !begun.contains($0.id) }
        let isGiven = Set(given.map(\.id))
        let situation = NextStepsSituation(
            graph: progress.graph, standings: progress.standings, goals: goals,
            activities: offers.map { $0.available(isGiven: isGiven.contains($0.id)) },
            inProgress: works.map(inProgress), dueForRefresh: due.map(\.competency),
            putForward: given.isEmpty ? nil : [], choice: choice)
        let facts = Dictionary(
            (offers + works.map(\.facts)).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return (situation, facts)
    }

    /// What the library has for what is ready and for what is worth another look.
    private static func library(
        _ access: StudentAccess, _ progress: StudentProgress, _ goals: [Goal], due: some Sequence<DueReview>,
        visit: Visit
    ) throws -> [ActivityFacts] {
        let grade = try grade(access, visit.tx)
        return try LibraryOffers.forReady(progress, goals: goals, grade: grade, visit: visit)
            + LibraryOffers.about(due.map(\.competency), grade: grade, visit: visit)
    }

    private static func inProgress(_ work: WorkSummary) -> WorkInProgress {
        let state: WorkInProgress.State =
            switch work.state {
            case .draft: .started
            case .sent: .handedIn
            case .returned: .feedbackWaiting
            }
        return WorkInProgress(
            id: work.id, activity: work.activity, competencies: work.competencies, state: state,
            touchedAt: work.changedAt)
    }

    private static func grade(_ access: StudentAccess, _ tx: any Transaction) throws -> String? {
        try tx.first("SELECT grade FROM people WHERE id = \(access.student)")?.optionalText("grade")
    }
}

extension Sequence {
    /// Each element once by what it is known by, where it comes first.
    func uniqued<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
        var seen: Set<Key> = []
        return filter { seen.insert(key($0)).inserted }
    }
}
