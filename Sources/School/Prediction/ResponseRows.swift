import Learning
import SQL

/// Reads answers to items in the form in which models take them.
enum ResponseRows {
    /// The newest so many train a model.
    static let mostOfSchool = 1_000_000
    /// The newest so many say where a student stands.
    static let mostOfStudent = 2_000
    /// Answers in one read, so that no read keeps the others waiting.
    static let page = 5_000

    struct Counts: Sendable, Equatable {
        let students: Int
        let responses: Int
    }

    static func counts(_ tx: any Transaction) throws -> Counts {
        let row = try tx.require("SELECT COUNT(*) AS n, COUNT(DISTINCT student_id) AS students FROM responses")
        return Counts(students: try row.int("students"), responses: try row.int("n"))
    }

    /// All answers of the school, page by page: by student, and of each student in the order of time.
    static func read(_ database: any Database) async throws -> (log: ResponseLog, difficulties: ItemDifficulties) {
        let first = try await database.read { tx in
            // The keys grow with time.
            try tx.first("SELECT id FROM responses ORDER BY id DESC LIMIT 1 OFFSET \(mostOfSchool - 1)")?
                .int64("id") ?? 0
        }
        var builder = ResponseLog.Builder()
        var tally = ItemDifficulties.Tally()
        var last: Place?
        while true {
            try Task.checkCancellation()
            let after = last
            let answers = try await database.read { tx in try page(after: after, from: first, tx) }
            for answer in answers {
                builder.append(student: answer.student, answer.response)
                tally.take(answer.response)
            }
            last = answers.last?.place
            if answers.count < page { break }
        }
        return (builder.finish(), tally.difficulties)
    }

    /// The answers of one student, the oldest first.
    static func read(of access: StudentAccess, _ tx: any Transaction) throws -> [PracticeResponse] {
        let rows = try tx.query(
            """
            SELECT id, student_id, item_id, item_version_id, score, is_helped, answered_at FROM responses
            WHERE student_id = \(access.student) ORDER BY answered_at DESC, id DESC LIMIT \(mostOfStudent)
            """)
        return try answers(rows.reversed(), tx).map(\.response)
    }

    private struct Place: Sendable {
        let student: Int64
        let answeredAt: Int64
        let id: Int64
    }

    private struct Answer: Sendable {
        let place: Place
        let response: PracticeResponse

        var student: Int64 { place.student }
    }

    private static func page(after place: Place?, from first: Int64, _ tx: any Transaction) throws -> [Answer] {
        let place = place ?? Place(student: -1, answeredAt: 0, id: 0)
        let rows = try tx.query(
            """
            SELECT id, student_id, item_id, item_version_id, score, is_helped, answered_at FROM responses
            WHERE id >= \(first) AND student_id >= \(place.student)
              AND (student_id > \(place.student) OR answered_at > \(place.answeredAt)
                   OR (answered_at = \(place.answeredAt) AND id > \(place.id)))
            ORDER BY student_id, answered_at, id LIMIT \(page)
            """)
        return try answers(rows, tx)
    }

    private static func answers(_ rows: [Row], _ tx: any Transaction) throws -> [Answer] {
        let skills = try skills(of: Set(rows.map { try $0.id("item_version_id", of: ItemVersion.self) }), tx)
        return try rows.map { row in
            let answeredAt = try row.int64("answered_at")
            let task = PracticeTask(
                item: try row.int64("item_id"), skills: skills[try row.id("item_version_id")] ?? [],
                seconds: Double(answeredAt) / 1_000)
            let weight = EvidenceWeight.standard(
                kind: .itemResponse, role: .automatic, helped: try row.bool("is_helped"))
            return Answer(
                place: Place(student: try row.int64("student_id"), answeredAt: answeredAt, id: try row.int64("id")),
                response: PracticeResponse(task, score: try row.double("score"), weight: weight))
        }
    }

    /// What versions of items ask for, the main competency first.
    private static func skills(
        of versions: Set<ID<ItemVersion>>, _ tx: any Transaction
    ) throws -> [ID<ItemVersion>: [Int64]] {
        guard !versions.isEmpty else { return [:] }
        let rows = try tx.query(
            """
            SELECT item_version_id, competency_id FROM item_competencies
            WHERE item_version_id IN (\(list: versions.sorted())) ORDER BY item_version_id, position, competency_id
            """)
        var skills: [ID<ItemVersion>: [Int64]] = [:]
        for row in rows { skills[try row.id("item_version_id"), default: []].append(try row.int64("competency_id")) }
        return skills
    }
}
