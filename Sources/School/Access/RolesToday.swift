import Learning
import SQL

/// Which roles a person has today, and at which school. The one place that decides whether somebody belongs here.
struct RolesToday: Sendable {
    /// None for somebody whose time at the school has not begun or is over.
    let roles: Set<Role>
    /// The school that the person's pages name; empty without a role.
    let schoolName: String
    let timeZone: String
    let schoolIsInvented: Bool

    /// A role holds from its first to its last day, by the calendar of its own school.
    init(of person: ID<Person>, at now: Timestamp, in tx: any Transaction) throws {
        let places = try tx.query(
            """
            SELECT r.role, r.begins_on, r.ends_on, o.name, o.time_zone, o.is_invented
            FROM roles r JOIN organizations o ON o.id = r.organization_id
            WHERE r.person_id = \(person) AND o.left_at IS NULL
            ORDER BY o.kind DESC, o.id
            """
        ).filter { place in
            let today = schoolDay(now, timeZone: try place.text("time_zone"))
            return try place.optionalText("begins_on").map { $0 <= today } ?? true
                && place.optionalText("ends_on").map { $0 >= today } ?? true
        }
        roles = Set(try places.compactMap { Role(rawValue: try $0.text("role")) })
        schoolName = try places.first?.text("name") ?? ""
        timeZone = try places.first?.text("time_zone") ?? "UTC"
        schoolIsInvented = try places.contains { try $0.bool("is_invented") }
    }
}
