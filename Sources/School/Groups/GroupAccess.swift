import Learning
import SQL

/// Proof that the viewer teaches the class of some groups.
struct GroupAccess: Sendable {
    let set: ID<ClassGroups>
    let ofClass: ClassAccess

    private init(set: ID<ClassGroups>, ofClass: ClassAccess) {
        self.set = set
        self.ofClass = ofClass
    }

    /// For groups that were made for that class just now.
    static func made(_ id: ID<ClassGroups>, _ access: ClassAccess) -> GroupAccess {
        GroupAccess(set: id, ofClass: access)
    }

    /// - Throws: `Failure.notFound` for everybody else, leaders as well: who is with whom is the teachers'.
    static func find(_ id: ID<ClassGroups>, _ visit: Visit) throws -> GroupAccess {
        guard let row = try visit.tx.first("SELECT class_id FROM group_sets WHERE id = \(id)") else {
            throw Failure.notFound
        }
        let access = try visit.viewer.classAccess(row.id("class_id"), today: visit.today, in: visit.tx)
        guard access.relation.mayJudge else { throw Failure.notFound }
        return GroupAccess(set: id, ofClass: access)
    }
}

extension Visit {
    /// The class in the path, for whoever teaches it.
    func taughtClass() throws -> ClassAccess {
        let access = try classAccess()
        guard access.relation.mayJudge else { throw Failure.notFound }
        return access
    }
}
