import Learning
import SQL

/// A family's week. Everything is loaded with the guardian's own access to that child.
enum FamilyStore {
    /// - Parameter id: nil for the first child by name.
    /// - Returns: nil when no child is linked to the viewer.
    /// - Throws: `Failure.notFound` for a child of somebody else.
    static func load(child id: ID<Person>?, visit: Visit) throws -> FamilyPage.Model? {
        let children = try children(of: visit)
        guard let id = id ?? children.first?.id else { return nil }
        guard let child = children.first(where: { $0.id == id }),
            let work = try visit.student(id, for: .work), let progressAccess = try visit.student(id, for: .progress),
            let plan = try visit.student(id, for: .plan)
        else { throw Failure.notFound }
        let progress = try ProgressStore.summary(progressAccess, visit: visit)
        let goals = try GoalStore.open(plan, visit.tx)
        let works = try WorkStore.all(work, visit: visit)
        let open = try WorkStore.inProgress(work, visit: visit)
        let current = open.first { $0.state != .returned } ?? open.first ?? works.first
        let paths = GoalPaths(graph: progress.graph, goals: goals)
        let goal = current?.competencies.lazy.compactMap { paths.goal(servedBy: $0) }.first
        return FamilyPage.Model(
            child: child, children: children, topic: current?.title, work: current?.id, goal: goal,
            sentThisWeek: works.filter { isThisWeek($0.sentAt, visit) }.count,
            shown: shown(progress), feedback: try feedback(works, visit.tx),
            next: try next(progressAccess, progress, goals, open, visit), atHome: idea(visit),
            agreements: try AgreementHome.waiting(visit), shared: try NoteStore.shared(plan, limit: 1, visit.tx).first,
            report: try ReportHome.family(id, visit), time: try TimeUseParts.line(progressAccess, visit),
            messages: try MessagesHome.load(plan, name: child.name, visit))
    }

    private static func children(of visit: Visit) throws -> [FamilyPage.Child] {
        try visit.tx.query(
            """
            SELECT p.id, p.given_name FROM guardianships g JOIN people p ON p.id = g.student_id
            WHERE g.guardian_id = \(visit.viewer.person) AND g.blocked_at IS NULL AND p.left_at IS NULL
            ORDER BY p.name_folded, p.id LIMIT 30
            """
        ).map { FamilyPage.Child(id: try $0.id("id"), name: try $0.text("given_name")) }
    }

    private static func isThisWeek(_ time: Timestamp?, _ visit: Visit) -> Bool {
        guard let time else { return false }
        let zone = zone(visit.viewer.timeZone)
        return LocalTime(time, in: zone).day >= LocalTime(visit.now, in: zone).day.startOfWeek
    }

    /// The latest three levels from "got it" on.
    private static func shown(_ progress: StudentProgress) -> [FamilyPage.Shown] {
        let shown = progress.standings.values.filter { $0.shownLevel >= 3 }.compactMap { standing in
            standing.since.map {
                FamilyPage.Shown(
                    competency: standing.competency, title: progress.competencies[standing.competency]?.title ?? .empty,
                    level: standing.shownLevel, since: $0)
            }
        }
        return Array(shown.sorted { ($1.since, $1.competency) < ($0.since, $0.competency) }.prefix(3))
    }

    private static func feedback(_ works: [WorkSummary], _ tx: any Transaction) throws -> FamilyPage.Feedback? {
        let judged = works.filter { $0.returnedAt != nil && !$0.strength.isEmpty }
        guard let latest = judged.max(by: { ($0.returnedAt ?? .distantPast) < ($1.returnedAt ?? .distantPast) }),
            let at = latest.returnedAt
        else { return nil }
        let row = try tx.first(
            """
            SELECT p.given_name, p.family_name FROM judgements j JOIN attempts a ON a.id = j.attempt_id
            JOIN people p ON p.id = j.judge_id
            WHERE a.work_id = \(latest.id) AND j.taken_back_at IS NULL ORDER BY j.judged_at DESC, j.id DESC LIMIT 1
            """)
        guard let row else { return nil }
        return FamilyPage.Feedback(
            work: latest.id, title: latest.title, teacher: try row.text("given_name") + " " + row.text("family_name"),
            strength: latest.strength, nextStep: latest.nextStep, at: at)
    }

    private static func next(
        _ access: StudentAccess, _ progress: StudentProgress, _ goals: [Goal], _ open: [WorkSummary], _ visit: Visit
    ) throws -> [LocalText] {
        let (situation, facts) = try StudentTodayStore.situation(
            access, progress, goals, open, due: ReviewStore.due(progress, access, visit: visit),
            choice: ChoiceHome.load(access, progress, visit.tx).stages, visit: visit)
        return NextSteps.choose(in: situation).map { step in
            step.activity.flatMap { facts[$0]?.title } ?? progress.competencies[step.competency]?.title ?? .empty
        }
    }

    /// One idea a week, the same for everybody, so that families can talk about it.
    private static func idea(_ visit: Visit) -> LocalText? {
        let ideas = HomeIdeas.all
        guard !ideas.isEmpty else { return nil }
        let day = LocalTime(visit.now, in: zone(visit.viewer.timeZone)).day
        return ideas[abs(day.startOfWeek.daysSinceEpoch / 7) % ideas.count]
    }
}

/// What a family sees beyond the home page: the other children.
func familyFeature(_ core: Core) -> Feature {
    Feature(
        name: "family", tables: [],
        routes: [
            .get("/family/{student}", .student(.progress, via: .student)) { request in
                let child: ID<Person> = try request.requireID("student")
                return try await request.page { visit in
                    guard let model = try FamilyStore.load(child: child, visit: visit) else { throw Failure.notFound }
                    return model
                } show: { model, page in
                    FamilyPage.page(model, page)
                }
            }
        ],
        jobs: [], export: [], erase: [])
}
