import Learning
import SQL

/// The moves of a talk about a proposal. Each locks the proposal's row first.
enum ProposalTalk {
    /// The row, locked until the transaction ends.
    struct Locked {
        let id: ID<Proposal>
        let state: ProposalState
        let version: Int
        let content: String
        let document: ProposalDocument
        let side: ProposalSide
    }

    /// - Throws: `Failure.notFound` for whoever has no part in the talk, and for a draft of somebody else.
    static func lock(_ id: ID<Proposal>, _ access: StudentAccess, _ tx: any Transaction) throws -> Locked {
        let row = try tx.first(
            """
            SELECT state, version, content FROM proposals
            WHERE id = \(id) AND student_id = \(access.student)\(SQL.lockRow)
            """)
        guard access.aspect == .plan, let side = access.relation.proposalSide, let row,
            let state = ProposalState(rawValue: try row.text("state")), state != .draft || side == .student
        else { throw Failure.notFound }
        let content = try row.text("content")
        return Locked(
            id: id, state: state, version: try row.int("version"), content: content,
            document: try ProposalDocument(content: content), side: side)
    }

    // MARK: Words

    /// Begins a draft. One that is still empty is taken up again, so that looking at the form leaves nothing behind.
    static func begin(_ document: ProposalDocument, _ access: StudentAccess, _ visit: Visit) throws -> ID<Proposal> {
        guard access.relation == .oneself, access.aspect == .plan else { throw Failure.notFound }
        let document = try known(document, access, visit)
        for row in try visit.tx.query(
            """
            SELECT id, content FROM proposals WHERE student_id = \(access.student) AND state = 'draft'
            ORDER BY id DESC LIMIT 50
            """)
        {
            let draft = try ProposalDocument(content: row.text("content"))
            let isSame = draft == document
            guard isSame || (draft.isEmpty && document.isEmpty) else { continue }
            let id: ID<Proposal> = try row.id("id")
            if !isSame { try write(document, to: id, state: .draft, visit) }
            return id
        }
        let id: ID<Proposal> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO proposals (id, student_id, kind, state, content, framework_id, began_at, changed_at)
            VALUES (\(id), \(access.student), \(document.kind.rawValue), 'draft', \(document.canonicalText()),
                    \(subject(document, visit)), \(visit.now), \(visit.now))
            """)
        return id
    }

    /// Keeps a draft.
    ///
    /// - Returns: The version to go on from.
    /// - Throws: `Failure.refused` with both texts when another one was saved since.
    static func save(
        _ form: ProposalForm, version: Int?, in id: ID<Proposal>, _ access: StudentAccess, _ visit: Visit,
        _ page: PageContext
    ) throws -> Int {
        let locked = try lock(id, access, visit.tx)
        let document = try known(form.document, access, visit)
        try form.refusal(page.t, isWhole: false).check()
        try check(locked, version, document, access, visit, page)
        guard locked.state.after(.save, by: locked.side) != nil else { throw moved(page.t) }
        guard document != locked.document else { return locked.version }
        try write(document, to: id, state: .draft, visit)
        return locked.version + 1
    }

    /// Puts words forward: the student for the first time, or either side with changes.
    static func putForward(
        _ form: ProposalForm, _ move: ProposalMove, words: String, version: Int?, _ id: ID<Proposal>,
        _ access: StudentAccess, _ visit: Visit, _ page: PageContext
    ) throws {
        let locked = try lock(id, access, visit.tx)
        guard locked.side == .student || (locked.side == .school && move == .counter) else { throw Failure.notFound }
        let document = try known(form.document, access, visit)
        // Sent already, with the same words.
        if move == .propose, locked.state == .proposed, document == locked.document { return }
        try check(locked, version, document, access, visit, page)
        guard let next = locked.state.after(move, by: locked.side) else { throw moved(page.t) }
        var refusal = form.refusal(page.t, isWhole: true)
        if move == .counter, document == locked.document { refusal.add("title", page.t.proposalsNothingChanged) }
        try refusal.check()
        let content = try document.canonicalText()
        try write(document, to: id, state: next, visit)
        try add(
            move, to: id, side: locked.side, content: content, words: try limited(words, "words", page.t), access, visit
        )
        try visit.audit(
            move == .propose ? "proposal.proposed" : "proposal.countered", student: access.student, aspect: .plan)
    }

    // MARK: What all moves share

    /// - Throws: `Failure.refused` with both texts, field by field, when the form was drawn from other words.
    static func check(
        _ locked: Locked, _ version: Int?, _ document: ProposalDocument, _ access: StudentAccess, _ visit: Visit,
        _ page: PageContext
    ) throws {
        guard locked.version != version else { return }
        let fields = locked.document.changes(to: document)
        guard !fields.isEmpty else { return }
        let catalog = try visit.core.catalog.current(in: visit.tx)
        let named = (locked.document.competencies + document.competencies).compactMap { catalog.competencies[$0] }
        let names = ProposalWords.Names(named, try ProposalPlan.parts(access, visit).interests, page)
        var refusal = Refusal()
        refusal.stale = fields.map { field in
            Refusal.StaleField(
                label: ProposalWords.label(field, page.t),
                saved: ProposalWords.text(field, of: locked.document, names),
                yours: ProposalWords.text(field, of: document, names))
        }
        throw Failure.refused(refusal)
    }

    /// Somebody else moved first.
    static func moved(_ t: Messages) -> Failure {
        var refusal = Refusal()
        refusal.add("moved", t.proposalsMoved)
        return .refused(refusal)
    }

    static func limited(_ words: String, _ field: String, _ t: Messages) throws -> String {
        var refusal = Refusal()
        if words.unicodeScalars.count > ProposalDocument.longestText {
            refusal.add(field, t.proposalsTooLong(count: ProposalDocument.longestText))
        }
        try refusal.check()
        return words
    }

    /// Standards and interests that exist: an id that a page could not have shown is left out.
    private static func known(
        _ document: ProposalDocument, _ access: StudentAccess, _ visit: Visit
    ) throws -> ProposalDocument {
        let catalog = try visit.core.catalog.current(in: visit.tx)
        var document = document
        document.competencies = document.competencies.filter { catalog.competencies[$0] != nil }
        if let interest = document.interest,
            try !ProposalPlan.parts(access, visit).interests.contains(where: { $0.id == interest })
        {
            document.interest = nil
        }
        return document
    }

    static func subject(_ document: ProposalDocument, _ visit: Visit) throws -> ID<Framework>? {
        let catalog = try visit.core.catalog.current(in: visit.tx)
        return document.competencies.first.flatMap { catalog.competencies[$0]?.framework }
    }

    static func write(
        _ document: ProposalDocument, to id: ID<Proposal>, state: ProposalState, _ visit: Visit
    ) throws {
        let waits: Timestamp? = state == .proposed ? visit.now : nil
        try visit.tx.execute(
            """
            UPDATE proposals SET kind = \(document.kind.rawValue), state = \(state.rawValue),
                   content = \(document.canonicalText()), framework_id = \(subject(document, visit)),
                   version = version + 1, changed_at = \(visit.now), waits_since = \(waits)
            WHERE id = \(id)
            """)
    }

    static func add(
        _ move: ProposalMove, to id: ID<Proposal>, side: ProposalSide, content: String? = nil, words: String = "",
        suggestion: String = "", _ access: StudentAccess, _ visit: Visit
    ) throws {
        let turn: ID<ProposalTurn> = try visit.mint()
        let hash = content.map(ProposalDocument.hash)
        try visit.tx.execute(
            """
            INSERT INTO proposal_turns (id, proposal_id, student_id, kind, side, content, content_hash, words,
                                        suggestion, written_by, written_at)
            VALUES (\(turn), \(id), \(access.student), \(move.rawValue), \(side.rawValue), \(content), \(hash),
                    \(words), \(suggestion), \(visit.viewer.person), \(visit.now))
            """)
    }
}
