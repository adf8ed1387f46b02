import Learning
import SQL

/// What lists and the choice of next steps show of an activity.
struct ActivityFacts: Sendable, Equatable {
    let id: ID<Activity>
    let title: LocalText
    let question: LocalText
    let why: LocalText
    let minutes: Int?
    /// Keys: `one-to-one`, `peer`, `small-group` …
    let modalities: [String]
    /// Tags that match what students like.
    let interests: [String]
    /// What it is about, in its order.
    let competencies: [ID<Competency>]
}

/// The facts of activities by their version, kept in memory: many students see the same few hundred.
///
/// Whoever changes an activity or what it is about raises its `version` in the same transaction.
final class ActivityShelf: Sendable {
    private let kept = Kept<ID<Activity>, Int, ActivityFacts>(most: 4_000)

    /// - Parameter versions: the activities with their `version` as this transaction sees it. One that does not exist
    ///   is left out.
    func facts(_ versions: [ID<Activity>: Int], in tx: any Transaction) throws -> [ID<Activity>: ActivityFacts] {
        var found: [ID<Activity>: ActivityFacts] = [:]
        found.reserveCapacity(versions.count)
        var missing: [ID<Activity>] = []
        for (id, version) in versions {
            if let facts = kept.value(id, stamp: version) { found[id] = facts } else { missing.append(id) }
        }
        guard !missing.isEmpty else { return found }
        for facts in try Self.read(missing.sorted(), in: tx) {
            found[facts.id] = facts
            if let version = versions[facts.id] { kept.keep(facts.id, stamp: version, facts) }
        }
        return found
    }

    private static func read(_ ids: [ID<Activity>], in tx: any Transaction) throws -> [ActivityFacts] {
        let links = try tx.query(
            """
            SELECT activity_id, competency_id FROM activity_competencies
            WHERE activity_id IN (\(list: ids)) ORDER BY activity_id, position, competency_id
            """)
        var competencies: [ID<Activity>: [ID<Competency>]] = [:]
        for row in links { competencies[try row.id("activity_id"), default: []].append(try row.id("competency_id")) }
        return try tx.query(
            """
            SELECT id, title, question, why, minutes, modalities, interests FROM activities
            WHERE id IN (\(list: ids))
            """
        ).map { row in
            let id: ID<Activity> = try row.id("id")
            return ActivityFacts(
                id: id, title: try row.localText("title"), question: try row.localText("question"),
                why: try row.localText("why"), minutes: try row.optionalInt("minutes"),
                modalities: try row.words("modalities"), interests: try row.words("interests"),
                competencies: competencies[id] ?? [])
        }
    }
}

extension ActivityFacts {
    /// As the choice of next steps sees it. One that does not say how long it takes counts as half an hour.
    func available(isGiven: Bool) -> AvailableActivity {
        AvailableActivity(
            id: id, competencies: competencies, minutes: minutes ?? 30,
            modalities: modalities.map(Modality.init(rawValue:)), isGiven: isGiven)
    }
}

extension Sequence<Row> {
    /// The versions of the activities in these rows, for the shelf.
    func activityVersions(id: String, version: String) throws -> [ID<Activity>: Int] {
        var versions: [ID<Activity>: Int] = [:]
        for row in self { versions[try row.id(id)] = try row.int(version) }
        return versions
    }
}
