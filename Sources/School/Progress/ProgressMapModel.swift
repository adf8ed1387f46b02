import Learning

/// The map of one student as a list: by area, and in each area by what comes first.
struct ProgressMap: Sendable {
    /// Where a competency lies for this student. The order is the order on the page.
    enum Place: CaseIterable, Sendable {
        case working, ready, shown, later
    }

    struct Entry: Sendable {
        let competency: CatalogCompetency
        let place: Place
        /// 0 to 4; 0 is "not shown yet".
        let level: Int
        let isForGoal: Bool
        /// Shown, and worth another look now.
        let isDue: Bool
        /// What it builds on.
        let requires: [ID<Competency>]
    }

    struct Area: Sendable {
        let framework: CatalogFramework
        /// In the order of the framework.
        let entries: [Entry]
        /// How many competencies the framework has, shown here or not.
        let total: Int
    }

    let student: ID<Person>
    let name: StudentNames.Name
    let isOneself: Bool
    let areas: [Area]
    /// All frameworks that the student can look at, for the links to one area.
    let frameworks: [CatalogFramework]
    /// The one area that was asked for.
    let only: ID<Framework>?
    let isReadyOnly: Bool
    let shownCount: Int
    let workingCount: Int
    /// True when `mostEntries` was reached.
    let isCut: Bool
    /// Whether the drawing stands beside the list.
    var isDrawn = false
    /// What a placement makes likely, for those who teach the student.
    var suggested: [PlacementNote] = []

    /// More rows than this make no page that a person reads.
    static let mostEntries = 1_500
    /// A framework with more competencies than this is not shown whole among the others.
    static let mostUnfolded = 60

    var path: String { "/students/\(student)/map" }
}

extension ProgressMap.Place {
    /// - Parameter ready: `StudentProgress.ready`, made once for a page.
    static func of(
        _ competency: ID<Competency>, _ progress: StudentProgress, ready: Set<ID<Competency>>
    ) -> ProgressMap.Place {
        let standing = progress.standings[competency]
        if standing?.isDemonstrated == true { return .shown }
        if let standing, standing.evidenceCount > 0 || standing.shownLevel > 0 { return .working }
        return ready.contains(competency) ? .ready : .later
    }
}

extension ProgressMap {
    /// - Parameters:
    ///   - goals: what the student's goals name.
    ///   - assigned: what the student's assignments are about.
    ///   - due: what is marked as worth another look.
    init(
        _ progress: StudentProgress, name: StudentNames.Name, isOneself: Bool, goals: Set<ID<Competency>>,
        assigned: Set<ID<Competency>>, due: Set<ID<Competency>>, only: ID<Framework>?, isReadyOnly: Bool
    ) {
        let catalog = progress.catalog
        let ready = Set(progress.ready)
        func isShown(_ competency: ID<Competency>, _ place: Place, isFolded: Bool) -> Bool {
            if isReadyOnly, place != .ready { return false }
            guard isFolded else { return true }
            if goals.contains(competency) || assigned.contains(competency) || due.contains(competency) { return true }
            switch place {
            case .working, .shown: return true
            case .ready: return !catalog.graph.requirements(of: competency).isEmpty
            case .later: return false
            }
        }
        var areas: [Area] = []
        var left = Self.mostEntries
        var isCut = false
        for framework in catalog.frameworks where only == nil || framework.id == only {
            var all = catalog.inOrder[framework.id] ?? []
            // What was shown stays on the map when the framework lets go of it.
            all += progress.standings.keys.filter { competency in
                catalog.competencies[competency].map { $0.isRetired && $0.framework == framework.id } ?? false
            }.sorted()
            let isFolded = only == nil && all.count > Self.mostUnfolded
            var entries: [Entry] = []
            for id in all {
                let place = Place.of(id, progress, ready: ready)
                guard let competency = catalog.competencies[id], isShown(id, place, isFolded: isFolded) else {
                    continue
                }
                guard left > 0 else {
                    isCut = true
                    break
                }
                left -= 1
                entries.append(
                    Entry(
                        competency: competency, place: place, level: progress.level(of: id),
                        isForGoal: goals.contains(id), isDue: due.contains(id),
                        requires: catalog.graph.requirements(of: id)))
            }
            if !all.isEmpty { areas.append(Area(framework: framework, entries: entries, total: all.count)) }
        }
        self.init(
            student: progress.student, name: name, isOneself: isOneself, areas: areas,
            frameworks: catalog.frameworks.filter { !(catalog.inOrder[$0.id] ?? []).isEmpty }, only: only,
            isReadyOnly: isReadyOnly,
            shownCount: progress.standings.values.count { $0.isDemonstrated },
            workingCount: progress.standings.values.count { !$0.isDemonstrated && $0.evidenceCount > 0 }, isCut: isCut)
    }
}
