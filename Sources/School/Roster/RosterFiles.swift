import Interchange

/// The rows of all files of a roster, before it is known which of them are in doubt.
struct RosterFiles {
    private var organizations: RosterEntries<Org>
    private var terms: RosterEntries<AcademicSession>
    private var courses: RosterEntries<Course>
    private var people: RosterEntries<User>
    private var roles: RosterEntries<UserRole>
    private var classes: RosterEntries<ClassRecord>
    private var enrolments: RosterEntries<Enrollment>
    private var demographics: RosterEntries<Demographics>
    private let rolesComeWithPeople: Bool
    private let hasRoles: Bool

    init(_ source: OneRosterSource) throws {
        organizations = try RosterReading.entries(from: source)
        terms = try RosterReading.entries(from: source)
        courses = try RosterReading.entries(from: source)
        let people: RosterEntries<User> = try RosterReading.entries(from: source)
        let isWithoutRoleFile = source.mode(.roles) == .absent
        rolesComeWithPeople =
            isWithoutRoleFile
            && (source.version == .v1p1 || people.entries.contains { $0.record.statedRole != nil })
        hasRoles = rolesComeWithPeople || !isWithoutRoleFile
        self.people = people
        roles = hasRoles ? try RosterReading.entries(from: source) : RosterEntries(file: .roles, mode: .absent)
        classes = try RosterReading.entries(from: source)
        enrolments = try RosterReading.entries(from: source)
        demographics = try RosterReading.entries(from: source)
    }

    /// The rows that can be used.
    func feed(of source: OneRosterSource, judgedBy check: RosterCheck) -> RosterFeed {
        RosterFeed(
            version: source.version, systemName: source.systemName, organizations: organizations.usable(check),
            terms: terms.usable(check), courses: courses.usable(check), people: people.usable(check),
            roles: roles.usable(check), rolesComeWithPeople: rolesComeWithPeople, hasRoles: hasRoles,
            classes: classes.usable(check), enrolments: enrolments.usable(check),
            demographics: demographics.usable(check), families: check.guardians, heldRoles: check.heldRoles,
            problems: check.problems)
    }
}

extension RosterEntries {
    /// Without rows that say the same twice, and without those of which it is not clear which one is right.
    fileprivate func usable(_ check: RosterCheck) -> RosterEntries {
        guard check.records[Record.file] ?? 0 < entries.count || check.disputed[Record.file] != nil else { return self }
        var usable = self
        usable.entries = []
        var seen: Set<String> = []
        for entry in entries {
            if check.isDisputed(entry.record.sourcedId, in: Record.file) {
                usable.kept.insert(entry.record.keptID)
            } else if seen.insert(entry.record.sourcedId).inserted {
                usable.entries.append(entry)
            }
        }
        return usable
    }
}
