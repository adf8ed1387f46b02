/// The two versions of OneRoster CSV that schools export.
public enum RosterVersion: String, Sendable, Hashable {
    case v1p1 = "1.1"
    case v1p2 = "1.2"
}

/// The files of a OneRoster CSV export. The eight that carry people, classes and terms can be read as records.
public enum RosterFile: String, Sendable, Hashable, CaseIterable {
    case academicSessions, categories, classes, classResources, courses, courseResources, demographics, enrollments
    case lineItemLearningObjectiveIds, lineItems, lineItemScoreScales, orgs, resources
    case resultLearningObjectiveIds, results, resultScoreScales, roles, scoreScales
    case userProfiles, userResources, users, manifest

    public var fileName: String { rawValue + ".csv" }

    /// The file of this name, whatever its case.
    init?(fileName: some StringProtocol) {
        let folded = fileName.lowercased()
        guard let file = Self.allCases.first(where: { $0.fileName.lowercased() == folded }) else { return nil }
        self = file
    }
}

/// What the manifest says of a file: not part of the feed, everything there is, or only what changed.
public enum RosterFileMode: String, Sendable, Hashable {
    case absent, bulk, delta
}
