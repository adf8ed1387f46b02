import HTTPTypes
import Learning
import SQL
import Testing

@testable import School

/// Pages that only few have a link to, with somebody who has: the author of a rubric, a member of a team.
struct FewReaders: Sendable {
    let who: String
    let person: ID<Person>
    let paths: [String]
}

extension PageCrawl {
    /// The pages themselves, without what they lead to.
    func look(_ few: FewReaders) async throws -> [Seen] {
        let client = try await client(of: few.person)
        let routes = school.school.features.flatMap(\.routes).filter { $0.method == .get }
        var seen: [Seen] = []
        for path in few.paths {
            let answering = try #require(route(of: path, routes))
            seen.append(Seen(who: few.who, path: path, route: answering, answer: try await client.get(path)))
        }
        return seen
    }
}

extension TestSchool {
    func fewReaders() async throws -> [FewReaders] {
        let rubric = try await secondVersion()
        let review = try await askForReview()
        let report = try await reportMessage()
        return try await database.read { tx in
            let team = try tx.require(
                "SELECT team_id, student_id FROM team_members ORDER BY team_id, student_id LIMIT 1")
            let sheet = try tx.require("SELECT id, class_id, made_by FROM observation_sheets ORDER BY id LIMIT 1")
            let student: ID<Person> = try team.id("student_id")
            let help = try tx.require("SELECT id, student_id FROM help_requests WHERE closed_at IS NULL ORDER BY id")
            return [
                FewReaders(
                    who: "Author of a rubric", person: rubric.author,
                    paths: ["/edition", "/versions/1", "/versions/2/changes"].map { "/rubrics/\(rubric.id)" + $0 }),
                FewReaders(
                    who: "Member of a team", person: student,
                    paths: ["/teams/\(try team.id("team_id", of: Team.self))", "/students/\(student)/examples"]),
                FewReaders(
                    who: "Teacher of a class", person: try sheet.id("made_by"),
                    paths: [
                        "/classes/\(try sheet.id("class_id", of: Class.self))/sheets/\(try sheet.id("id", of: ClassSheet.self))",
                        "/classes/\(try sheet.id("class_id", of: Class.self))/messages",
                    ]),
                FewReaders(
                    who: "Student who asks for help", person: try help.id("student_id"),
                    paths: ["/me/help", "/me/help/\(try help.id("id", of: HelpRequest.self))"]),
                try workshopReaders(tx), try groupReaders(tx),
                FewReaders(
                    who: "Leader with a report", person: report.leader,
                    paths: ["/messages/reports", "/messages/reports/\(report.id)"]),
                FewReaders(
                    who: "Reviewer", person: review.reviewer, paths: ["/peer-reviews/\(review.id)"]),
            ]
        }
    }

    /// Who runs the workshops of a class: the list, the form, and each one's page and edition.
    private func workshopReaders(_ tx: any Transaction) throws -> FewReaders {
        let workshops = try tx.query("SELECT id, class_id, host_id FROM workshops ORDER BY id LIMIT 20")
        guard let first = workshops.first else { return FewReaders(who: "Host", person: ID(stored: 0), paths: []) }
        let classPath = "/classes/\(try first.id("class_id", of: Class.self))/workshops"
        let pages = try workshops.map { "/workshops/\(try $0.id("id", of: Workshop.self))" }
        // The last one is called off; another can be changed.
        let edition = pages.dropLast().last.map { [$0 + "/edition"] } ?? []
        return FewReaders(
            who: "Host of a workshop", person: try first.id("host_id"),
            paths: [classPath, classPath + "/new"] + pages + edition)
    }

    /// Who formed the groups of a class: the list, the form, groups that work and some that are over.
    private func groupReaders(_ tx: any Transaction) throws -> FewReaders {
        let sets = try tx.query("SELECT id, class_id, made_by FROM group_sets WHERE used_at IS NOT NULL ORDER BY id")
        guard let over = sets.first, let running = sets.last else {
            return FewReaders(who: "Teacher with groups", person: ID(stored: 0), paths: [])
        }
        let classPath = "/classes/\(try running.id("class_id", of: Class.self))/groups"
        let path = "/groups/\(try running.id("id", of: ClassGroups.self))"
        return FewReaders(
            who: "Teacher with groups", person: try running.id("made_by"),
            paths: [
                classPath, classPath + "/new", classPath + "/pairs", classPath + "/history", path, path + "/board",
                path + "/session", path + "/projector", "/groups/\(try over.id("id", of: ClassGroups.self))",
            ])
    }

    /// A rubric with a second version, as its author begins one.
    private func secondVersion() async throws -> (id: ID<Rubric>, author: ID<Person>) {
        let author = try #require(try await parts().first { $0.who == "Teacher" }?.person)
        let rubric = try await database.write { tx in
            let id: ID<Rubric> = try tx.require(
                "SELECT MIN(rubric_id) AS id FROM rubric_versions WHERE state = 'in_use'"
            ).id("id")
            try tx.execute("UPDATE rubrics SET owner_id = \(author) WHERE id = \(id)")
            return id
        }
        let client = try await PageCrawl(school: self, language: "en", pagesOfEachRoute: 1).client(of: author)
        _ = try await client.get("/rubrics/\(rubric)")
        let answer = try await client.post("/rubrics/\(rubric)/versions", [])
        #expect(answer.location?.hasPrefix("/rubrics/\(rubric)") == true)
        return (rubric, author)
    }

    /// Somebody is asked to read what a classmate sent.
    private func askForReview() async throws -> (id: ID<PeerReview>, reviewer: ID<Person>) {
        let core = core
        return try await database.write { tx in
            let work = try tx.require(
                """
                SELECT w.class_id, w.activity_id, w.student_id, MIN(e.person_id) AS reviewer_id FROM works w
                JOIN enrolments e ON e.class_id = w.class_id AND e.role = 'student' AND e.person_id <> w.student_id
                WHERE w.attempt_count > 0 GROUP BY w.class_id, w.activity_id, w.student_id ORDER BY w.class_id LIMIT 1
                """)
            let reviewer: ID<Person> = try work.id("reviewer_id")
            let round: ID<PeerRound> = try core.mint.mint()
            let review: ID<PeerReview> = try core.mint.mint()
            try tx.execute(
                """
                INSERT INTO peer_rounds (id, class_id, activity_id, guide, opened_by, opened_at)
                VALUES (\(round), \(try work.id("class_id", of: Class.self)),
                        \(try work.id("activity_id", of: Activity.self)), 'Look for the reasons.', \(reviewer), 1)
                """)
            try tx.execute(
                """
                INSERT INTO peer_reviews (id, round_id, student_id, reviewer_id, state, paired_at)
                VALUES (\(review), \(round), \(try work.id("student_id", of: Person.self)), \(reviewer), 'open', 1)
                """)
            return (review, reviewer)
        }
    }

    /// A message of the demo is reported; nobody was named, so a leader of the school looks at it.
    private func reportMessage() async throws -> (id: ID<MessageReport>, leader: ID<Person>) {
        let core = core
        return try await database.write { tx in
            let row = try tx.require(
                """
                SELECT s.id AS message_id, r.organization_id, MIN(l.person_id) AS leader_id FROM messages s
                JOIN conversations c ON c.id = s.conversation_id
                JOIN roles r ON r.person_id = c.student_id AND r.role = 'student'
                JOIN roles l ON l.organization_id = r.organization_id AND l.role = 'leader'
                GROUP BY s.id, r.organization_id ORDER BY s.id LIMIT 1
                """)
            let report: ID<MessageReport> = try core.mint.mint()
            try tx.execute(
                """
                INSERT INTO message_reports (id, message_id, reported_by, reason, reported_at, school_id)
                VALUES (\(report), \(try row.id("message_id", of: SentMessage.self)), NULL, 'Please look at this.', 1,
                        \(try row.id("organization_id", of: Organization.self)))
                """)
            return (report, try row.id("leader_id"))
        }
    }
}
