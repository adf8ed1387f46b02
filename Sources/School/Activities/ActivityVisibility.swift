import Learning
import SQL

/// A condition: the viewer may see the activity named by `alias`: it is the library's, the viewer's own, or of a school
/// in which (or above which) the viewer has a role today.
func visibleActivities(_ alias: StaticString, to viewer: Viewer, today: String) -> SQL {
    let author = SQL(trusted: "\(alias).author_id")
    let school = SQL(trusted: "\(alias).school_id")
    return """
        ((\(author) IS NULL AND \(school) IS NULL) OR \(author) = \(viewer.person) OR \(school) IN (
            SELECT o.id FROM organizations o
            JOIN roles r ON r.organization_id = o.id OR r.organization_id = o.parent_id
            WHERE r.person_id = \(viewer.person) AND \(dated("r", today))))
        """
}
