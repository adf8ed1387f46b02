import SQL

/// Who there is and what they are to each other. The roster and the set-up write these tables.
func peopleFeature(_ core: Core) -> Feature {
    Feature(
        name: "people",
        tables: ["people", "roles", "guardianships", "demographics", "erasures"], routes: [], jobs: [],
        export: [
            StudentExport(name: "person") { student in
                """
                SELECT given_name, family_name, pronouns, language, home_language, grade, email, phone, school_number,
                       reading_help, sourced_id FROM people WHERE id = \(student)
                """
            },
            StudentExport(name: "roles") { student in
                "SELECT organization_id, role, begins_on, ends_on FROM roles WHERE person_id = \(student) ORDER BY id"
            },
            StudentExport(name: "family") { student in
                """
                SELECT guardian_id, relation, may_agree_plan, blocked_at FROM guardianships
                WHERE student_id = \(student) ORDER BY id
                """
            },
            StudentExport(name: "demographics") { student in
                """
                SELECT birth_date, sex, race, hispanic_or_latino, birth_country FROM demographics
                WHERE person_id = \(student)
                """
            },
        ],
        erase: [
            StudentErasure(name: "demographics") { "DELETE FROM demographics WHERE person_id = \($0)" },
            StudentErasure(name: "guardianships") { "DELETE FROM guardianships WHERE student_id = \($0)" },
            StudentErasure(name: "roles") { "DELETE FROM roles WHERE person_id = \($0)" },
            StudentErasure(name: "people") { student in
                """
                UPDATE people SET given_name = '', family_name = '', title = '', pronouns = NULL, name_folded = '',
                    language = NULL, home_language = NULL, grade = NULL, email = NULL, email_folded = NULL, phone = NULL,
                    school_number = NULL, reading_help = '', sourced_id = NULL, left_at = changed_at
                WHERE id = \(student)
                """
            },
        ])
}
