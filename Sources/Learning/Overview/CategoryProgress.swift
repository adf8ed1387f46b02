/// How far a student has come in one category, out of what the student's own plan holds. Nothing here compares one
/// student with another.
public struct CategoryProgress: Hashable, Sendable {
    /// Where the student stands with something that the plan names.
    public enum Place: String, Hashable, Sendable, CaseIterable {
        case shown, working, open
    }

    public struct Skill: Hashable, Sendable {
        public let competency: ID<Competency>
        public let place: Place
        /// Since when it is shown, or when the latest work on it was done.
        public let since: Timestamp?
    }

    /// Hours outside of class, as the items of the plan say them.
    public struct Hours: Hashable, Sendable {
        public let planned: Int
        /// Those of items that are done.
        public let done: Int
    }

    /// The key of the category.
    public let category: String
    public let openGoals: [ID<Goal>]
    public let doneGoals: [ID<Goal>]
    /// Whatever goals and items name, in the order of the plan; each stands in one category.
    public let skills: [Skill]
    public let openItems: [ID<PlanItem>]
    public let doneItems: [ID<PlanItem>]
    public let hours: Hours
    /// What was shown by work of this school year, on the plan or not; newest first. A level that an adult confirmed
    /// from before is not growth.
    public let growth: [Skill]
    /// The competency that was worked on last.
    public let latest: Skill?

    public func skills(_ place: Place) -> [Skill] { skills.filter { $0.place == place } }

    /// The plan holds nothing here.
    public var isUnplanned: Bool {
        openGoals.isEmpty && doneGoals.isEmpty && skills.isEmpty && openItems.isEmpty && doneItems.isEmpty
    }

    /// Nothing is planned and nothing was shown this year.
    public var isEmpty: Bool { isUnplanned && growth.isEmpty && latest == nil }
}

/// What the progress in the categories is made of.
public struct CategorySituation: Sendable {
    public var document: PlanDocument
    /// Goals and items that the student calls done, by their raw ids.
    public var done: Set<Int64>
    /// Goals and items that were let go; they count nowhere.
    public var letGo: Set<Int64>
    public var standings: [ID<Competency>: Standing]
    /// The category of a competency's framework.
    public var frameworkCategory: [ID<Competency>: String]
    /// The first graded work on a competency since the school year began.
    public var firstWorkThisYear: [ID<Competency>: Timestamp]

    public init(
        document: PlanDocument, done: Set<Int64> = [], letGo: Set<Int64> = [],
        standings: [ID<Competency>: Standing], frameworkCategory: [ID<Competency>: String],
        firstWorkThisYear: [ID<Competency>: Timestamp]
    ) {
        self.document = document
        self.done = done
        self.letGo = letGo
        self.standings = standings
        self.frameworkCategory = frameworkCategory
        self.firstWorkThisYear = firstWorkThisYear
    }

    /// One entry for each category, in the same order. What belongs to none of them counts in the first, so that
    /// nothing of a plan is left out when a district renames its categories.
    public func progress(in categories: [String]) -> [CategoryProgress] {
        let sorting = CategorySorting(self, categories)
        return categories.map { key in
            let goals = document.goals.filter { sorting.goals[$0.id] == key }
            let items = document.items.filter { sorting.items[$0.id] == key }
            let finished = items.filter { done.contains($0.id.rawValue) }
            let record = sorting.record[key] ?? []
            return CategoryProgress(
                category: key, openGoals: goals.map(\.id).filter { !done.contains($0.rawValue) },
                doneGoals: goals.map(\.id).filter { done.contains($0.rawValue) },
                skills: (sorting.named[key] ?? []).map(skill),
                openItems: items.map(\.id).filter { !done.contains($0.rawValue) }, doneItems: finished.map(\.id),
                hours: .init(planned: hours(items), done: hours(finished)),
                growth: growth(record), latest: latest(record))
        }
    }

    private func skill(_ competency: ID<Competency>) -> CategoryProgress.Skill {
        guard let standing = standings[competency] else {
            return .init(competency: competency, place: .open, since: nil)
        }
        if standing.isDemonstrated {
            return .init(competency: competency, place: .shown, since: standing.since ?? standing.lastDoneAt)
        }
        let isBegun = standing.evidenceCount > 0 || standing.shownLevel > 0
        return .init(competency: competency, place: isBegun ? .working : .open, since: standing.lastDoneAt)
    }

    private func growth(_ record: [ID<Competency>]) -> [CategoryProgress.Skill] {
        let grown = record.compactMap { competency -> (since: Timestamp, skill: CategoryProgress.Skill)? in
            let skill = skill(competency)
            guard skill.place == .shown, let since = skill.since, let first = firstWorkThisYear[competency],
                first <= since
            else { return nil }
            return (since, skill)
        }
        return grown.sorted { ($1.since, $1.skill.competency) < ($0.since, $0.skill.competency) }.map(\.skill)
    }

    private func latest(_ record: [ID<Competency>]) -> CategoryProgress.Skill? {
        let worked = record.compactMap { id in standings[id]?.lastDoneAt.map { (at: $0, id: id) } }
        guard let last = worked.max(by: { ($0.at, $0.id) < ($1.at, $1.id) }) else { return nil }
        return .init(competency: last.id, place: skill(last.id).place, since: last.at)
    }

    /// A plan holds few items of few hours, but its numbers came from a form.
    private func hours(_ items: [PlanItem]) -> Int {
        items.reduce(0) { sum, item in min(sum + min(max(item.hours ?? 0, 0), 100_000), 100_000_000) }
    }
}

extension PlanDocument {
    /// What goals and items name, in the order of the plan, each once: the denominator of every count of skills on the
    /// student's own plan.
    ///
    /// - Parameter letGo: Raw ids of goals and items that do not count.
    public func namedCompetencies(without letGo: Set<Int64> = []) -> [ID<Competency>] {
        let ofGoals = goals.filter { !letGo.contains($0.id.rawValue) }.flatMap(\.competencies)
        let ofItems = items.filter { !letGo.contains($0.id.rawValue) }.flatMap(\.competencies)
        var seen: Set<ID<Competency>> = []
        return (ofGoals + ofItems).filter { seen.insert($0).inserted }
    }
}
