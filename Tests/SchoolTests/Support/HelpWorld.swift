import Learning
import SQL
import Testing

@testable import School

/// What several tests of help begin with.
extension WorkWorld {
    func askForHelp(
        _ browser: TestClient, about: String = "The prices",
        words: String = "Which cup comes first?"
    ) async throws -> String {
        try await browser.get("/me/help/new")
        let answer = try await browser.post(
            "/me/help",
            [
                ("class", "\(mathClass)"), ("competency", "\(competencies[0])"), ("about", about),
                ("tried", "read"), ("tried", "draw"), ("words", words),
            ])
        let path = try #require(answer.location, "\(answer.status): \(answer.body.suffix(2_000))")
        #expect(path.hasPrefix("/me/help/"))
        return path
    }

    /// As if the student had shown the first competency today.
    func shown(_ student: ID<Person>) async throws {
        try await school.database.write { tx in
            try tx.execute(
                """
                INSERT INTO mastery (student_id, competency_id, level, decision, level_since, estimate, lower_bound,
                                     evidence_count, last_done_at, state)
                VALUES (\(student), \(competencies[0]), 3, 'rule', \(core.now()), 0.9, 0.8, 3,
                        \(core.now()), '{}')
                """)
        }
    }

    func agree(_ browser: TestClient) async throws {
        try await browser.get("/me/helping")
        let answer = try await browser.post(
            "/me/helping", [("class", "\(mathClass)"), ("with", "\(competencies[0])")])
        #expect(answer.location == "/me/helping?done=saved")
    }

    func others(_ count: Int) async throws -> [ID<Person>] {
        let core = core
        return try await school.database.write { tx in
            try (0..<count).map { number in
                let id: ID<Person> = try core.mint.mint()
                let name = "Other\(number)"
                try tx.execute(
                    """
                    INSERT INTO people (id, given_name, family_name, name_folded, changed_at)
                    VALUES (\(id), \(name), 'Tester', \(name), 1)
                    """)
                try tx.execute(
                    """
                    INSERT INTO roles (id, person_id, organization_id, role)
                    SELECT \(try core.mint.mint(Role.self)), \(id), school_id, 'student' FROM classes WHERE id = \(mathClass)
                    """)
                try tx.execute(
                    "INSERT INTO accounts (person_id, username, username_folded, changed_at) VALUES (\(id), \(name), \(name), 1)"
                )
                try tx.execute(
                    """
                    INSERT INTO enrolments (id, class_id, person_id, role, changed_at)
                    VALUES (\(try core.mint.mint(Role.self)), \(mathClass), \(id), 'student', 1)
                    """)
                return id
            }
        }
    }
}
