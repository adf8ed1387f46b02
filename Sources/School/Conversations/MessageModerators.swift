import Learning
import SQL

/// Who looks at what was reported: the staff whom a school named, and its leaders where it named nobody, so that no report
/// waits for nobody.
enum MessageModerators {
    /// A condition: that person looks at the reports of whatever school stands in `school`.
    static func includes(_ person: ID<Person>, _ school: SQL, _ today: String) -> SQL {
        """
        EXISTS (
            SELECT 1 FROM roles v WHERE v.person_id = \(person) AND v.organization_id = \(school)
              AND \(isModerator(today)))
        """
    }

    static func isOne(_ visit: Visit) throws -> Bool {
        try visit.tx.exists(
            """
            SELECT v.person_id FROM roles v WHERE v.person_id = \(visit.viewer.person) AND \(isModerator(visit.today))
            """)
    }

    /// Who hears of a report: at most 50.
    static func all(of school: ID<Organization>, _ visit: Visit) throws -> [ID<Person>] {
        try visit.tx.query(
            """
            SELECT DISTINCT v.person_id FROM roles v
            WHERE v.organization_id = \(school) AND \(isModerator(visit.today)) ORDER BY v.person_id LIMIT 50
            """
        ).map { try $0.id("person_id") }
    }

    /// The role in the row `v` holds today, and its holder was named; or it is that of a leader where nobody was named.
    private static func isModerator(_ today: String) -> SQL {
        """
        \(dated("v", today)) AND (
            v.role IN ('leader', 'advisor', 'specialist', 'administrator') AND EXISTS (
                SELECT 1 FROM message_moderators n WHERE n.school_id = v.organization_id AND n.staff_id = v.person_id)
            OR v.role = 'leader' AND NOT EXISTS (
                SELECT 1 FROM message_moderators n WHERE n.school_id = v.organization_id))
        """
    }
}
