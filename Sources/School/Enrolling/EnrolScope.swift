import Learning
import SQL

/// What an administrator may keep by hand: the schools of the own roles, their people and their classes.
enum EnrolScope {
    struct Place: Sendable {
        let id: ID<Organization>
        let name: String
    }

    static let keepers: Route.Access = .roles([.administrator])

    static func places(_ visit: Visit) throws -> [Place] {
        try visit.tx.query(
            """
            SELECT DISTINCT o.id, o.name FROM organizations o
            JOIN roles r ON r.person_id = \(visit.viewer.person) AND r.role = 'administrator' AND \(dated("r", visit.today))
              AND (r.organization_id = o.id OR r.organization_id = o.parent_id)
            WHERE o.kind = 'school' AND o.left_at IS NULL ORDER BY o.name, o.id LIMIT 200
            """
        ).map { Place(id: try $0.id("id"), name: try $0.text("name")) }
    }

    /// The school that a form or an address names; the only one where there is no choice.
    ///
    /// - Throws: `Failure.notFound` for one that is not the viewer's to keep.
    static func place(_ id: ID<Organization>?, _ visit: Visit) throws -> Place {
        let places = try places(visit)
        guard let place = id.map({ id in places.first { $0.id == id } }) ?? places.first else { throw Failure.notFound }
        return place
    }

    /// - Throws: `Failure.notFound` for a class that is not of the viewer's schools.
    static func requireClass(_ id: ID<Class>, _ visit: Visit) throws -> ID<Organization> {
        let row = try visit.tx.first("SELECT school_id FROM classes WHERE id = \(id) AND left_at IS NULL")
        guard let school: ID<Organization> = try row?.id("school_id"),
            try places(visit).contains(where: { $0.id == school })
        else { throw Failure.notFound }
        return school
    }

    /// - Throws: `Failure.notFound` for somebody who is not of the viewer's schools, or is over the viewer.
    static func requirePerson(_ id: ID<Person>, _ visit: Visit) throws {
        try PeopleStore.requireManaged(id, visit: visit)
        guard try visit.tx.exists("SELECT id FROM people WHERE id = \(id) AND left_at IS NULL") else {
            throw Failure.notFound
        }
    }
}
