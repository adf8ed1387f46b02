import Learning
import SQL

/// The other moves of a talk: comment, agree, decline, withdraw, report.
extension ProposalTalk {
    static func comment(
        _ words: String, on id: ID<Proposal>, _ access: StudentAccess, _ visit: Visit, _ t: Messages
    ) throws {
        let locked = try lock(id, access, visit.tx)
        guard locked.state.after(.comment, by: locked.side) != nil else { throw Failure.notFound }
        try need(words, "comment", t.proposalsNeedComment)
        try add(
            .comment, to: id, side: locked.side, words: try limited(words, "comment", t), access, visit)
        // A report that somebody of the school answered waits no longer.
        if locked.state == .agreed, locked.side == .school {
            try visit.tx.execute("UPDATE proposals SET waits_since = NULL WHERE id = \(id)")
        }
        try visit.audit("proposal.commented", student: access.student, aspect: .plan)
    }

    /// Agrees to the words with this fingerprint. The same yes twice, or by two people of one side, is one agreement.
    ///
    /// - Throws: `Failure.refused` when the words are other ones by now; then nobody has agreed to anything.
    static func agree(
        _ hash: String, to id: ID<Proposal>, _ access: StudentAccess, _ visit: Visit, _ t: Messages
    ) throws {
        let locked = try lock(id, access, visit.tx)
        guard locked.side != .family else { throw Failure.notFound }
        let isSame = hash == ProposalDocument.hash(locked.content)
        if locked.state == .agreed, isSame { return }
        guard locked.state.isOpen else { throw moved(t) }
        guard isSame else {
            var refusal = Refusal()
            refusal.add("changed", t.proposalsChangedSince)
            throw Failure.refused(refusal)
        }
        guard locked.state.after(.agree, by: locked.side) == .agreed else { throw moved(t) }
        let item = locked.document.planItem(try visit.mint(), proposal: id)
        try add(.agree, to: id, side: locked.side, content: locked.content, access, visit)
        try visit.tx.execute(
            """
            UPDATE proposals SET state = 'agreed', item_id = \(item.id), version = version + 1,
                   changed_at = \(visit.now), waits_since = NULL
            WHERE id = \(id)
            """)
        try ProposalPlan.add(item, access, visit, t)
        try visit.audit("proposal.agreed", student: access.student, aspect: .plan)
    }

    /// Says no for now. It takes a reason and another way that could be taken.
    static func decline(
        _ id: ID<Proposal>, reason: String, suggestion: String, version: Int?, _ access: StudentAccess, _ visit: Visit,
        _ t: Messages
    ) throws {
        let locked = try lock(id, access, visit.tx)
        guard locked.side == .school else { throw Failure.notFound }
        guard locked.state.after(.decline, by: .school) != nil, locked.version == version else { throw moved(t) }
        var refusal = Refusal()
        if reason.isEmpty { refusal.add("reason", t.proposalsNeedReason) }
        if suggestion.isEmpty { refusal.add("suggestion", t.proposalsNeedSuggestion) }
        try refusal.check()
        try add(
            .decline, to: id, side: .school, words: try limited(reason, "reason", t),
            suggestion: try limited(suggestion, "suggestion", t), access, visit)
        try end(id, .declined, visit)
        try visit.audit("proposal.declined", student: access.student, aspect: .plan)
    }

    static func withdraw(_ id: ID<Proposal>, _ access: StudentAccess, _ visit: Visit, _ t: Messages) throws {
        let locked = try lock(id, access, visit.tx)
        guard locked.side == .student else { throw Failure.notFound }
        if locked.state == .withdrawn { return }
        guard locked.state.after(.withdraw, by: .student) != nil else { throw moved(t) }
        // A draft goes without a trace of talk: nobody else has seen it.
        if locked.state != .draft { try add(.withdraw, to: id, side: .student, access, visit) }
        try end(id, .withdrawn, visit)
        try visit.audit("proposal.withdrawn", student: access.student, aspect: .plan)
    }

    private static func end(_ id: ID<Proposal>, _ state: ProposalState, _ visit: Visit) throws {
        try visit.tx.execute(
            """
            UPDATE proposals SET state = \(state.rawValue), version = version + 1, changed_at = \(visit.now),
                   waits_since = NULL
            WHERE id = \(id)
            """)
    }

    /// The way that was suggested, as a new draft.
    static func takeUp(_ id: ID<Proposal>, _ access: StudentAccess, _ visit: Visit) throws -> ID<Proposal> {
        let locked = try lock(id, access, visit.tx)
        let turn = try visit.tx.first(
            """
            SELECT suggestion FROM proposal_turns WHERE proposal_id = \(id) AND kind = 'decline'
            ORDER BY id DESC LIMIT 1
            """)
        guard locked.side == .student, locked.state == .declined, let turn else { throw Failure.notFound }
        var document = locked.document
        document.question = try turn.text("suggestion")
        document.product = ""
        document.criteria = []
        return try begin(document, access, visit)
    }

    /// What the student did and what it shows. It waits for the teacher; the ledger is the teacher's to write.
    static func report(
        _ id: ID<Proposal>, did: String, shows: String, _ access: StudentAccess, _ visit: Visit, _ t: Messages
    ) throws {
        let locked = try lock(id, access, visit.tx)
        guard locked.side == .student else { throw Failure.notFound }
        guard locked.state.after(.report, by: .student) != nil else { throw moved(t) }
        try checkReport(did, shows, t)
        try add(.report, to: id, side: .student, words: did, suggestion: shows, access, visit)
        try visit.tx.execute(
            "UPDATE proposals SET waits_since = \(visit.now), changed_at = \(visit.now) WHERE id = \(id)")
        try visit.audit("proposal.reported", student: access.student, aspect: .plan)
    }

    static func checkReport(_ did: String, _ shows: String, _ t: Messages) throws {
        var refusal = Refusal()
        if did.isEmpty { refusal.add("did", t.proposalsNeedDid) }
        if shows.isEmpty { refusal.add("shows", t.proposalsNeedShows) }
        try refusal.check()
        _ = try limited(did, "did", t)
        _ = try limited(shows, "shows", t)
    }

    private static func need(_ words: String, _ field: String, _ sentence: String) throws {
        var refusal = Refusal()
        if words.isEmpty { refusal.add(field, sentence) }
        try refusal.check()
    }

    // MARK: Directing the own work

    /// A way to show something that the student directs alone, with its report. The stage that a teacher set for the
    /// subject stands for the other side's yes.
    static func reportOwn(
        _ competency: ID<Competency>, title: String, did: String, shows: String, _ access: StudentAccess,
        _ visit: Visit, _ t: Messages
    ) throws -> ID<Proposal> {
        guard access.relation == .oneself, access.aspect == .plan,
            let stage = try ChoiceStore.directing(competency, access, visit)
        else { throw Failure.notFound }
        var refusal = Refusal()
        if title.isEmpty { refusal.add("title", t.proposalsNeedTitle) }
        if title.unicodeScalars.count > ProposalDocument.longestTitle {
            refusal.add("title", t.proposalsTooLong(count: ProposalDocument.longestTitle))
        }
        try refusal.check()
        try checkReport(did, shows, t)
        let document = ProposalDocument(kind: .wayToShow, title: title, competencies: [competency])
        let content = try document.canonicalText()
        let id: ID<Proposal> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO proposals (id, student_id, kind, state, content, framework_id, stage_id, began_at, changed_at,
                                   waits_since)
            VALUES (\(id), \(access.student), \(document.kind.rawValue), 'agreed', \(content),
                    \(subject(document, visit)), \(stage), \(visit.now), \(visit.now), \(visit.now))
            """)
        try add(.agree, to: id, side: .student, content: content, access, visit)
        try add(.report, to: id, side: .student, words: did, suggestion: shows, access, visit)
        try visit.audit("proposal.reported", student: access.student, aspect: .plan)
        return id
    }
}
