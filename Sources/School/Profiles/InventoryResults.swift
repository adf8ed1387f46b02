import Learning

/// An interview, finished or not, beside the one before it, and the way of an answer into the profile.
enum InventoryResults {
    static func model(
        _ request: PageRequest, _ interviews: Interviews, _ access: StudentAccess, _ visit: Visit
    ) throws -> InventoryResultsPage.Model {
        let rounds = try InventoryStore.rounds(access, visit.tx)
        let id: ID<InventoryRound> = try request.requireID("round")
        guard let round = rounds.first(where: { $0.id == id }), let interview = interviews[round.inventory] else {
            throw Failure.notFound
        }
        let before = rounds.first { other in
            other.inventory == round.inventory && other.finishedAt != nil
                && (other.beganAt, other.id) < (round.beganAt, round.id)
        }
        let now = try InventoryStore.answers(round, visit.tx)
        let then = try before.map { try InventoryStore.answers($0, visit.tx) } ?? [:]
        let files = try InventoryStore.files(round, access, visit.tx)
        let lines = try access.relation == .oneself ? ProfileStore.standing(access, visit.tx) : []
        let language = request.context(visit.viewer).t.language == .spanish ? "es" : "en"
        var proposals: [String: [(proposal: InventoryProposal, isThere: Bool)]] = [:]
        for question in interview.questions {
            let answer = now[question.key] ?? InventoryAnswer()
            let mine = files[question.key] ?? []
            proposals[question.key] = InventoryProposal.proposals(
                answer, to: question, hasFiles: !mine.isEmpty, language: language
            ).map { ($0, isThere($0, mine, lines)) }
        }
        return InventoryResultsPage.Model(
            student: access.student, isOneself: access.relation == .oneself, interview: interview, round: round,
            before: before,
            changes: InventoryChange.between(then, now, questions: interview.questions.map(\.key)), files: files,
            filesBefore: try before.map { try InventoryStore.files($0, access, visit.tx) } ?? [:],
            proposals: proposals)
    }

    /// Whether the profile holds it already, in the same words or the same recording.
    private static func isThere(
        _ proposal: InventoryProposal, _ files: [KeptFile], _ lines: [ProfileLine]
    ) -> Bool {
        let bytes = Set(files.map(\.stored.sha256))
        return lines.contains { line in
            guard line.field == proposal.field else { return false }
            if let way = proposal.way { return line.way?.way == way.way && line.way?.choice == way.choice }
            guard line.words == proposal.words else { return false }
            return !proposal.words.isEmpty || !bytes.isDisjoint(with: line.files.map(\.stored.sha256))
        }
    }

    static func add(
        _ proposal: InventoryProposal, _ files: [KeptFile], _ access: StudentAccess, _ visit: Visit, _ t: Messages
    ) throws {
        let lines = try ProfileStore.standing(access, visit.tx).filter { $0.field == proposal.field }
        if let way = proposal.way {
            return try ProfileWays.choose(way.choice, for: way.way, lines, access, visit, t)
        }
        let mine = proposal.choice == nil ? files : []
        let tag = InterestTags.all.contains(proposal.tag) ? proposal.tag : ""
        let draft = ProfileDraft(field: proposal.field, tag: tag, words: proposal.words)
        // What helps stands once; newer words take the place of the older.
        let older = proposal.field == .wayOfWorking ? lines.first { $0.way == nil } : nil
        if let older {
            try ProfileWriting.replace(older.id, with: draft, inherited: mine, access, visit, t)
        } else {
            try ProfileWriting.add(draft, inherited: mine, access, visit, t)
        }
    }
}
