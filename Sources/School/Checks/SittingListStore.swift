import Learning
import SQL

/// A student's checks: to take, under way, and what came of those before.
enum SittingListStore {
    struct Model: Sendable {
        let student: ID<Person>
        let name: String
        let isOneself: Bool
        let mayOpenSupports: Bool
        let given: [SittingStore.Given]
        /// What is ready to be learned and has items, for a quick check by choice.
        let quick: [Quick]
        let dueCount: Int
        let sittings: [SittingSummary]
        let poll: PollStore.Open?
    }

    struct Quick: Sendable {
        let competency: ID<Competency>
        let title: LocalText
    }

    static func load(_ access: StudentAccess, _ visit: Visit) throws -> Model {
        let isOneself = access.relation == .oneself
        var quick: [Quick] = []
        var due = 0
        if isOneself, let progressAccess = try visit.student(access.student, for: .progress) {
            let progress = try ProgressStore.summary(progressAccess, visit: visit)
            quick = try Self.quick(progress, access, visit)
            let looks = try ReviewStore.due(progress, progressAccess, visit: visit).map(\.competency)
            due = try SittingBeginning.withItems(looks, access, visit).count
        }
        return Model(
            student: access.student, name: try StudentNames.name(access, visit.tx).full, isOneself: isOneself,
            mayOpenSupports: access.relation.mayJudge,
            given: isOneself ? try SittingStore.given(to: access, visit) : [], quick: quick, dueCount: due,
            sittings: try SittingStore.list(access, visit.tx),
            poll: isOneself ? try PollStore.open(for: access, visit) : nil)
    }

    private static func quick(
        _ progress: StudentProgress, _ access: StudentAccess, _ visit: Visit
    ) throws -> [Quick] {
        let working = progress.standings.values.filter { !$0.isDemonstrated && $0.evidenceCount > 0 }
            .sorted { ($1.lastDoneAt ?? .distantPast, $0.competency) < ($0.lastDoneAt ?? .distantPast, $1.competency) }
        let wanted = (working.map(\.competency) + progress.ready).uniqued(by: { $0 }).prefix(40)
        let withItems = try SittingBeginning.withItems(Array(wanted), access, visit)
        return wanted.filter(withItems.contains).prefix(5).compactMap { competency in
            progress.competencies[competency].map { Quick(competency: competency, title: $0.title) }
        }
    }
}
