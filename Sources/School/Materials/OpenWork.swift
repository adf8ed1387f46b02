import Learning
import SQL

/// The work in a path with the activity that it is for, as its student sees it.
struct OpenWork: Sendable {
    let id: ID<Work>
    let access: StudentAccess
    let activity: ActivityModel
    let materials: ActivityMaterials
    let sight: VariantSight
    /// Where it was given, if it was.
    let classID: ID<Class>?

    var isOwn: Bool { access.relation == .oneself }
    var path: String { "/work/\(id)" }

    /// - Throws: `Failure.notFound` unless the viewer has a right to the student's work.
    static func load(_ visit: Visit) throws -> OpenWork {
        let access = try visit.student()
        let id: ID<Work> = try visit.request.requireID("work")
        return try load(id, access, visit.tx)
    }

    static func load(_ id: ID<Work>, _ access: StudentAccess, _ tx: any Transaction) throws -> OpenWork {
        let row = try tx.first(
            "SELECT activity_id, class_id FROM works WHERE id = \(id) AND student_id = \(access.student)")
        guard access.aspect == .work, let row else { throw Failure.notFound }
        let activity: ID<Activity> = try row.id("activity_id")
        return OpenWork(
            id: id, access: access, activity: try ActivityStore.activity(activity, tx),
            materials: try MaterialsStore.load(activity, tx), sight: try VariantSight.load(activity, access, tx),
            classID: try row.optionalID("class_id"))
    }

    /// The same, for the student alone.
    static func own(_ visit: Visit) throws -> OpenWork {
        let work = try load(visit)
        guard work.isOwn else { throw Failure.notFound }
        return work
    }

    /// What there is to read, in the version that the student works from; empty for nothing.
    func reading(in language: String) -> (text: String, language: String) {
        if let variant = sight.shown, !variant.reading.isEmpty {
            return (variant.reading, variant.language.isEmpty ? language : variant.language)
        }
        return materials.reading.text(in: language)
    }

    var hasReading: Bool { !materials.reading.isEmpty || !(sight.shown?.reading.isEmpty ?? true) }
}
