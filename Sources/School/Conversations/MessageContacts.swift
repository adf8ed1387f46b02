import Learning
import SQL

/// Everybody to whom the viewer can write, for the page where one is chosen.
enum MessageContacts {
    /// - Parameters:
    ///   - about: one student; nil for all that the viewer has to do with.
    ///   - chosen: the class of which a teacher sees the students.
    static func load(about: ID<Person>?, chosen: ID<Class>?, _ visit: Visit) throws -> WritePage.Model {
        let t = visit.words
        var groups: [WritePage.Group] = []
        if visit.viewer.isStudent, about == nil {
            if let own = try visit.student(visit.viewer.person, for: .profile), own.relation == .oneself {
                groups.append(.init(title: t.messagesMyAdults, contacts: try Contacts.adults(own, visit)))
            }
            groups.append(.init(title: t.messagesClassmates, contacts: try Contacts.classmates(visit)))
        }
        let children = try Contacts.children(visit).filter { about == nil || $0.student == about }
        for child in children {
            guard let name = try visit.tx.first("SELECT given_name FROM people WHERE id = \(child.student)") else {
                continue
            }
            groups.append(
                .init(
                    title: t.messagesAdultsOf(name: try name.text("given_name")),
                    contacts: try Contacts.adults(child, visit), about: child.student))
        }
        return WritePage.Model(groups: groups, staff: try staff(about: about, chosen: chosen, visit))
    }

    private static func staff(
        about: ID<Person>?, chosen: ID<Class>?, _ visit: Visit
    ) throws -> WritePage.OfStaff? {
        guard visit.viewer.roles.contains(.teacher) || visit.viewer.roles.contains(.advisor) else { return nil }
        if let about {
            guard let access = try visit.student(about, for: .profile), let home = try Contacts.home(access, visit)
            else { return nil }
            return WritePage.OfStaff(classes: [], chosen: nil, homes: [home], hasTeam: true)
        }
        let classes = try classes(visit)
        let wished = chosen ?? (classes.count == 1 ? classes.first?.id : nil)
        var homes: [Contacts.Home] = []
        if let wished {
            let access = try visit.viewer.classAccess(wished, today: visit.today, in: visit.tx)
            guard access.relation.mayJudge else { throw Failure.notFound }
            homes = try Contacts.homes(access, visit)
        }
        return WritePage.OfStaff(classes: classes, chosen: wished, homes: homes, hasTeam: true)
    }

    private static func classes(_ visit: Visit) throws -> [(id: ID<Class>, title: String)] {
        let rows = try visit.tx.query(
            """
            SELECT c.id, c.title FROM enrolments t JOIN classes c ON c.id = t.class_id AND c.left_at IS NULL
            WHERE t.person_id = \(visit.viewer.person) AND t.role = 'teacher' AND \(current("t", visit.today))
            ORDER BY c.title, c.id LIMIT 40
            """)
        return try rows.map { (id: try $0.id("id"), title: try $0.text("title")) }
    }
}
