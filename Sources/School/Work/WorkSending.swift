import Learning
import SQL

/// Sending a try, taking it back, and beginning the next.
extension WorkDraftStore {
    /// Sends the draft for feedback. What is sent already stays sent.
    ///
    /// - Parameters:
    ///   - version: What was just kept; nil when the same form was kept before.
    ///   - isWithoutWords: The student was asked what is in the pictures and recordings, and sends without saying it.
    /// - Throws: `Failure.refused` with what is missing.
    static func send(
        _ work: ID<Work>, version: Int?, isWithoutWords: Bool = false, for access: StudentAccess, visit: Visit,
        t: Messages
    ) throws {
        let tx = visit.tx
        let locked = try lock(work, access, tx)
        guard locked.state == .draft else { return }
        if let version, version != locked.version {
            var refusal = Refusal()
            refusal.add("words", t.workChangedElsewhere)
            throw Failure.refused(refusal)
        }
        let details = try WorkDetailsStore.load(work, access, tx)
        guard let attempt = details.shown, attempt.id == locked.attempt else { throw Failure.notFound }
        try missing(attempt, details.activity, isWithoutWords: isWithoutWords, t).check()
        try TeamStore.attach(to: attempt.id, of: work, access, visit)
        try tx.execute("UPDATE attempts SET sent_at = \(visit.now) WHERE id = \(attempt.id)")
        try tx.execute(
            """
            UPDATE works SET state = 'sent', attempt_count = \(attempt.number), sent_at = \(visit.now),
                   version = version + 1, changed_at = \(visit.now)
            WHERE id = \(work)
            """)
        try tellClass(of: work, visit)
        try visit.audit("work.sent", student: access.student, aspect: .work, detail: "{\"attempt\":\"\(attempt.id)\"}")
    }

    /// The number of pieces that wait has changed.
    private static func tellClass(of work: ID<Work>, _ visit: Visit) throws {
        let row = try visit.tx.first("SELECT class_id FROM works WHERE id = \(work)")
        if let id: ID<Class> = try row?.optionalID("class_id") { try visit.changed(.work(id)) }
    }

    /// What a draft lacks before it can be sent.
    private static func missing(
        _ attempt: AttemptDetails, _ activity: ActivityModel, isWithoutWords: Bool, _ t: Messages
    ) -> Refusal {
        var refusal = Refusal()
        if !activity.ways.isEmpty, attempt.way.isEmpty { refusal.add("way-0", t.workChooseWay) }
        if attempt.isEmpty { refusal.add("words", t.workNothingYet) }
        if !attempt.link.isEmpty, !isWebLink(attempt.link) { refusal.add("link", t.workLinkWrong) }
        for file in attempt.files where file.lacksWords && !isWithoutWords {
            refusal.add(
                "\(file.hasSound ? WorkFields.said : WorkFields.about)\(file.id)",
                file.hasSound ? t.workSayWhatIsSaid(name: file.name) : t.workSayWhatIsSeen(name: file.name))
        }
        for criterion in attempt.rubric.criteria where attempt.ownLevels[criterion.id] == nil {
            let row = criterion.title.text(in: t.language.code).text
            refusal.add("\(WorkFields.own)\(criterion.id)-1", t.workRateFirst(row: row))
        }
        return refusal
    }

    /// Makes a draft again of what nobody has judged yet.
    ///
    /// - Throws: `Failure.notFound` when it is not waiting any more.
    static func takeBack(_ work: ID<Work>, for access: StudentAccess, visit: Visit) throws {
        let locked = try lock(work, access, visit.tx)
        guard locked.state == .sent else { throw Failure.notFound }
        try visit.tx.execute("UPDATE attempts SET sent_at = NULL WHERE id = \(locked.attempt)")
        try visit.tx.execute(
            """
            UPDATE works SET state = 'draft', attempt_count = \(locked.number - 1),
                   sent_at = (SELECT MAX(t.sent_at) FROM attempts t WHERE t.work_id = works.id),
                   version = version + 1, changed_at = \(visit.now)
            WHERE id = \(work)
            """)
        try tellClass(of: work, visit)
        try visit.audit("work.taken-back", student: access.student, aspect: .work)
    }

    /// Begins the next try with the words and files of the last one. A try that is begun already stays as it is.
    ///
    /// - Throws: `Failure.notFound` while the work waits for feedback; `Failure.refused` after the last try that the
    ///   teacher set.
    static func tryAgain(_ work: ID<Work>, for access: StudentAccess, visit: Visit, t: Messages) throws {
        let tx = visit.tx
        let locked = try lock(work, access, tx)
        switch locked.state {
        case .draft: return
        case .sent: throw Failure.notFound
        case .returned: break
        }
        if let most = try WorkTries.limit(of: work, tx), locked.number >= most {
            var refusal = Refusal()
            refusal.add("tries", t.workNoTriesLeft(count: most))
            throw Failure.refused(refusal)
        }
        let next: ID<Attempt> = try visit.mint()
        try tx.execute(
            """
            INSERT INTO attempts (id, work_id, number, way, words, link, changed_at)
            SELECT \(next), work_id, number + 1, way, words, link, \(visit.now)
            FROM attempts WHERE id = \(locked.attempt)
            """)
        try WorkFileStore.copy(from: locked.attempt, to: next, visit: visit)
        try WorkClaimStore.copy(from: locked.attempt, to: next, tx)
        try tx.execute(
            """
            UPDATE works SET state = 'draft', seen_at = COALESCE(seen_at, \(visit.now)), version = version + 1,
                   changed_at = \(visit.now)
            WHERE id = \(work)
            """)
    }
}
