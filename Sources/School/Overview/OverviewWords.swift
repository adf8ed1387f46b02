import Learning

/// One category in a sentence or three, as the reader is addressed.
struct OverviewWords {
    let overview: CategoryOverview
    let page: PageContext

    private var t: Messages { page.t }
    private var name: String { overview.name.given }
    private var isOwn: Bool { overview.isOneself }

    func sentence(_ part: CategoryOverview.Part) -> String {
        let progress = part.progress
        guard !progress.isEmpty else { return empty(part.category.key) }
        var sentences: [String] = []
        if progress.skills.isEmpty {
            sentences += goals(progress)
        } else {
            sentences += skills(progress)
        }
        if progress.hours.planned > 0 {
            sentences.append(t.overviewHours(planned: progress.hours.planned, done: progress.hours.done))
        } else if sentences.isEmpty {
            sentences += items(progress)
        }
        if sentences.count < 3, !progress.growth.isEmpty { sentences.append(growth(progress)) }
        if sentences.isEmpty, let latest = progress.latest {
            let skill = page.words(overview.title(latest.competency))
            sentences.append(isOwn ? t.overviewUnplannedOwn : t.overviewUnplanned)
            sentences.append(isOwn ? t.overviewLatestOwn(skill: skill) : t.overviewLatestOf(name: name, skill: skill))
        }
        return sentences.joined(separator: " ")
    }

    private func skills(_ progress: CategoryProgress) -> [String] {
        let shown = progress.skills(.shown).count
        let working = progress.skills(.working).count
        let total = progress.skills.count
        let first =
            isOwn
            ? t.overviewSkillsOwn(shown: shown, total: total)
            : t.overviewSkills(name: name, shown: shown, total: total)
        guard working > 0 else { return [first] }
        return [first, isOwn ? t.overviewWorkingOwn(count: working) : t.overviewWorkingOn(count: working)]
    }

    private func goals(_ progress: CategoryProgress) -> [String] {
        let open = progress.openGoals.count
        let done = progress.doneGoals.count
        if open > 0 { return [isOwn ? t.overviewGoalsOwn(count: open) : t.overviewGoalsOf(count: open, name: name)] }
        guard done > 0 else { return [] }
        return [isOwn ? t.overviewGoalsReachedOwn(count: done) : t.overviewGoalsReachedOf(count: done, name: name)]
    }

    private func items(_ progress: CategoryProgress) -> [String] {
        let count = progress.openItems.count + progress.doneItems.count
        guard count > 0 else { return [] }
        return [isOwn ? t.overviewItemsOwn(count: count) : t.overviewItemsOf(count: count)]
    }

    private func growth(_ progress: CategoryProgress) -> String {
        let count = progress.growth.count
        let date = page.format.shortDate(overview.yearBegan)
        return isOwn
            ? t.overviewGrowthOwn(count: count, date: date) : t.overviewGrowthOf(count: count, name: name, date: date)
    }

    /// What could come first. A category that a district added has no idea of ours.
    private func empty(_ category: String) -> String {
        switch category {
        case "content-knowledge": isOwn ? t.overviewEmptyContentOwn : t.overviewEmptyContent
        case "cognitive-skills": isOwn ? t.overviewEmptyThinkingOwn : t.overviewEmptyThinking
        case "habits-of-success": isOwn ? t.overviewEmptyHabitsOwn : t.overviewEmptyHabits
        case "real-life-experiences": isOwn ? t.overviewEmptyWorldOwn : t.overviewEmptyWorld
        default: isOwn ? t.overviewEmptyOtherOwn : t.overviewEmptyOther
        }
    }
}
