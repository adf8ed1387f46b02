import Learning
import SQL

/// Interviews about interests and strengths. The student answers; the student and the advisor read.
enum InventoryStore {
    struct Round: Sendable, Equatable {
        let id: ID<InventoryRound>
        /// The interview's key.
        let inventory: String
        let beganAt: Timestamp
        /// nil while it can be gone on with.
        let finishedAt: Timestamp?
    }

    /// Answers are for the student and the advisor until the student adds one to the profile.
    static let audience = ProfileAudience.advisor
    /// More rounds than anybody does in a school life.
    static let mostRounds = 200

    /// - Throws: `notFound` for whoever is neither the student nor the advisor.
    static func requireReader(_ access: StudentAccess) throws {
        guard audience.includes(access.relation.profileReader) else { throw Failure.notFound }
    }

    /// The newest first.
    static func rounds(_ access: StudentAccess, _ tx: any Transaction) throws -> [Round] {
        try requireReader(access)
        return try tx.query(
            """
            SELECT id, inventory, began_at, finished_at FROM inventory_rounds
            WHERE student_id = \(access.student) ORDER BY began_at DESC, id DESC LIMIT \(mostRounds)
            """
        ).map(round)
    }

    static func require(
        _ id: ID<InventoryRound>, _ access: StudentAccess, _ tx: any Transaction
    ) throws -> Round {
        guard let round = try rounds(access, tx).first(where: { $0.id == id }) else { throw Failure.notFound }
        return round
    }

    private static func round(_ row: Row) throws -> Round {
        Round(
            id: try row.id("id"), inventory: try row.text("inventory"), beganAt: try row.time("began_at"),
            finishedAt: try row.optionalTime("finished_at"))
    }

    /// By question.
    static func answers(_ round: Round, _ tx: any Transaction) throws -> [String: InventoryAnswer] {
        let rows = try tx.query(
            "SELECT question, choices, words FROM inventory_answers WHERE round_id = \(round.id)")
        var found: [String: InventoryAnswer] = [:]
        for row in rows {
            found[try row.text("question")] = InventoryAnswer(
                choices: try row.words("choices"), words: try row.text("words"))
        }
        return found
    }

    /// What was recorded or drawn, by question.
    static func files(
        _ round: Round, _ access: StudentAccess, _ tx: any Transaction
    ) throws -> [String: [KeptFile]] {
        let files = try StudentFiles.list(.inventory, of: [round.id.rawValue], access: access, tx)
        return Dictionary(grouping: files, by: \.part)
    }

    // MARK: The home and the profile

    /// Whether this term's interview is to come. For the student alone: others are not told.
    static func invitation(_ access: StudentAccess, _ visit: Visit) throws -> InventoryInvitation? {
        guard access.relation == .oneself else { return nil }
        let rounds = try rounds(access, visit.tx)
        if let open = rounds.first(where: { $0.finishedAt == nil }) { return .underWay(open.id) }
        guard let last = rounds.compactMap(\.finishedAt).max() else { return .due(isFirst: true) }
        let term = try visit.tx.first(
            """
            SELECT MAX(begins_on) AS begins_on FROM terms
            WHERE left_at IS NULL AND kind <> 'grading_period' AND begins_on <= \(visit.today) AND ends_on >= \(visit.today)
            """
        )?.optionalText("begins_on")
        guard let term, schoolDay(last, timeZone: visit.viewer.timeZone) < term else { return .done }
        return .due(isFirst: false)
    }

    // MARK: Answering

    /// The round that is under way, or a new one.
    static func begin(_ interview: Interview, _ access: StudentAccess, _ visit: Visit) throws -> ID<InventoryRound> {
        guard access.relation == .oneself else { throw Failure.notFound }
        _ = try visit.tx.first("SELECT id FROM people WHERE id = \(access.student)\(SQL.lockRow)")
        if let open = try rounds(access, visit.tx).first(where: { $0.finishedAt == nil }) { return open.id }
        let id: ID<InventoryRound> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO inventory_rounds (id, student_id, inventory, began_at)
            VALUES (\(id), \(access.student), \(interview.key), \(visit.now))
            """)
        return id
    }

    /// Keeps an answer; an empty one takes the answer back. What was said stays with its round for ever once that is
    /// finished.
    static func answer(
        _ answer: InventoryAnswer, to question: Interview.Question, in round: Round, files: [ReceivedFile],
        _ access: StudentAccess, _ visit: Visit, _ t: Messages
    ) throws {
        guard access.relation == .oneself, round.finishedAt == nil else { throw Failure.notFound }
        let form = formName(round.id, question)
        let waiting = try StudentFiles.waiting(.inventory, form: form, access: access, visit.tx)
        let kept = try self.files(round, access, visit.tx)[question.key] ?? []
        var refusal = Refusal()
        refusal.checkLength("words", answer.words, t)
        refusal.checkFiles(files.map(\.stored) + (waiting + kept).map(\.stored), t)
        try refusal.check()
        let known = Set((question.choices ?? []).map(\.key))
        let choices = (question.choices ?? []).map(\.key).filter { known.contains($0) && answer.choices.contains($0) }
        if choices.isEmpty, answer.words.isEmpty, files.isEmpty, waiting.isEmpty, kept.isEmpty {
            try visit.tx.execute(
                "DELETE FROM inventory_answers WHERE round_id = \(round.id) AND question = \(question.key)")
            return
        }
        try visit.tx.execute(
            """
            INSERT INTO inventory_answers (round_id, question, choices, words, answered_at)
            VALUES (\(round.id), \(question.key), \(LocalTexts.json(words: choices)), \(answer.words), \(visit.now))
            ON CONFLICT (round_id, question) DO UPDATE
            SET choices = excluded.choices, words = excluded.words, answered_at = excluded.answered_at
            """)
        try StudentFiles.add(
            files, to: .inventory, round.id.rawValue, part: question.key, audience: audience, access: access,
            visit: visit)
        try StudentFiles.claim(
            .inventory, form: form, for: round.id.rawValue, part: question.key, audience: audience, access: access,
            visit: visit)
    }

    /// The name under which files of a question wait.
    static func formName(_ round: ID<InventoryRound>, _ question: Interview.Question) -> String {
        "\(round)-\(question.key.prefix(40))"
    }

    static func finish(_ round: Round, _ access: StudentAccess, _ visit: Visit) throws {
        guard access.relation == .oneself else { throw Failure.notFound }
        let count = try visit.tx.execute(
            """
            UPDATE inventory_rounds SET finished_at = \(visit.now)
            WHERE id = \(round.id) AND student_id = \(access.student) AND finished_at IS NULL
            """)
        guard count == 1 else { return }
        try visit.audit(
            "inventory.finished", student: access.student, aspect: .profile, detail: "{\"round\":\"\(round.id)\"}")
    }
}
