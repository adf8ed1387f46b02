import Interchange

/// What a roster says, kind by kind, taken out of its files before the database is touched.
struct RosterFeed: Sendable {
    let version: RosterVersion
    let systemName: String?
    let organizations: RosterEntries<Org>
    let terms: RosterEntries<AcademicSession>
    let courses: RosterEntries<Course>
    let people: RosterEntries<User>
    /// Kept and named by their person, since a 1.1 roster has no ids of roles.
    let roles: RosterEntries<UserRole>
    /// False where a file of roles stands beside the file of people, as in 1.2.
    let rolesComeWithPeople: Bool
    /// False where a 1.2 roster leaves its roles out: the people in it keep theirs.
    let hasRoles: Bool
    let classes: RosterEntries<ClassRecord>
    let enrolments: RosterEntries<Enrollment>
    let demographics: RosterEntries<Demographics>
    let families: [GuardianLink]
    let heldRoles: [UserRole]
    let problems: RosterProblemLog
}

/// The usable rows of one kind, and what the file says of all others.
struct RosterEntries<Record: RosterRecord>: Sendable {
    struct Entry: Sendable {
        let record: Record
        /// The line of its file, from 1.
        let line: Int
    }

    let file: RosterFile
    let mode: RosterFileMode
    var entries: [Entry] = []
    /// Ids marked as deleted.
    var removed: Set<String> = []
    /// Named, but not usable (a broken row, two rows that differ): what is known of them stays as it is.
    var kept: Set<String> = []
    /// False when a row is so broken that it is not known whom it names. Then nobody is gone for not being named.
    var isComplete = true

    /// Whether somebody who is not among the entries has left.
    func isGone(_ id: String) -> Bool {
        if kept.contains(id) { return false }
        return removed.contains(id) || isWhole
    }

    /// A header alone: the end of an export that failed. A list of changes may hold removals only.
    var isEmpty: Bool { entries.isEmpty && removed.isEmpty }

    /// Whether what is not named is gone.
    var isWhole: Bool { mode == .bulk && isComplete }
}

extension RosterRecord {
    /// What this row is kept under when it cannot be used.
    var keptID: String { (self as? UserRole)?.user ?? sourcedId }
}
