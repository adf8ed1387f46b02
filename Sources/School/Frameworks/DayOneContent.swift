import Learning
import SQL

/// Puts the content that ships with Trellis into a school: frameworks, rubrics, activities and checks, by key.
enum DayOneContent {
    /// Everything by its key, such as `math.unit-rate` and `act.snack-stand`.
    struct Installed: Sendable {
        var frameworks: [String: ID<Framework>] = [:]
        /// Headings as well.
        var competencies: [String: ID<Competency>] = [:]
        var rubrics: [String: ID<RubricVersion>] = [:]
        var activities: [String: ID<Activity>] = [:]
        /// How many rows were new or had to change; 0 when all was there.
        var changes = 0
    }

    /// Run again, it changes only what differs from the content of this version of the program.
    @discardableResult
    static func install(
        _ library: ContentLibrary, into tx: any Transaction, mint: IDMint, now: Timestamp
    ) throws -> Installed {
        var installed = Installed()
        let writer = FrameworkWriter(mint: mint, now: now, tx: tx)
        for framework in library.frameworks {
            let written = try writer.write(framework.draft)
            installed.frameworks[framework.key] = written.framework
            installed.competencies.merge(written.competencies) { $1 }
            installed.changes += written.changes.total
        }
        try installPrerequisites(library, writer, &installed)
        let rubrics = library.rubrics + library.activities.map(library.rubric)
        for rubric in rubrics where !rubric.criteria.isEmpty {
            try install(rubric, writer, &installed)
        }
        for activity in library.activities {
            try install(activity, writer, &installed)
        }
        let checks = CheckWriter(mint: mint, now: now, tx: tx)
        for check in library.checks {
            installed.changes += try check.install(competencies: installed.competencies, checks)
        }
        return installed
    }

    private static func installPrerequisites(
        _ library: ContentLibrary, _ writer: FrameworkWriter, _ installed: inout Installed
    ) throws {
        let edges = library.frameworks.flatMap(\.prerequisites).compactMap { edge -> CompetencyGraph.Edge? in
            guard let competency = installed.competencies[edge.competency],
                let requires = installed.competencies[edge.requires]
            else { return nil }
            return .init(competency, requires: requires)
        }
        var changes = FrameworkChanges()
        try writer.writePrerequisites(of: installed.competencies.values.sorted(), Set(edges), &changes)
        installed.changes += changes.total
    }

    private static func install(
        _ rubric: ContentRubric, _ writer: FrameworkWriter, _ installed: inout Installed
    ) throws {
        let draft = RubricDraft(
            title: rubric.title,
            criteria: rubric.criteria.compactMap { criterion in
                installed.competencies[criterion.competency].map {
                    RubricDraft.Criterion(competency: $0, title: criterion.title, levels: criterion.levels.texts)
                }
            })
        let rubrics = RubricWriter(mint: writer.mint, now: writer.now, tx: writer.tx)
        let (version, isNew) = try rubrics.write(draft, key: rubric.key)
        installed.rubrics[rubric.key] = version
        if isNew { installed.changes += 1 }
    }

    private static func install(
        _ activity: ContentActivity, _ writer: FrameworkWriter, _ installed: inout Installed
    ) throws {
        guard let rubric = installed.rubrics["rubric.\(activity.key)"] ?? installed.rubrics[activity.rubric] else {
            throw SetUpFailure("The activity \(activity.key) has no rubric.")
        }
        let draft = ActivityDraft(
            kind: ActivityKind(rawValue: activity.type) ?? .lesson, title: activity.title, question: activity.question,
            why: activity.why, steps: activity.allSteps, ways: activity.waysToShow, modalities: activity.modalities,
            materials: activity.materials.isEmpty ? [] : [activity.materials], interests: activity.interests,
            gradeBand: activity.gradeBand, minutes: activity.minutes, rubric: rubric,
            competencies: activity.competencies.compactMap { installed.competencies[$0] })
        let activities = ActivityWriter(mint: writer.mint, now: writer.now, tx: writer.tx)
        let (id, isChanged) = try activities.write(draft, key: activity.key)
        installed.activities[activity.key] = id
        let materials = ContentMaterials(mint: writer.mint, now: writer.now, tx: writer.tx)
        let hasMore = try materials.install(activity, as: id)
        if isChanged || hasMore { installed.changes += 1 }
    }
}
