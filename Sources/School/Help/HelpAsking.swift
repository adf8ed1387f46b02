import Learning
import SQL

/// What a student does with a request: asking, going on to another way, being done.
enum HelpAsking {
    /// - Returns: The request; the one that is open already where it asks the same thing again.
    /// - Throws: `Failure.refused` with the words kept.
    static func ask(_ form: Form, _ access: StudentAccess, _ visit: Visit) throws -> ID<HelpRequest> {
        let t = visit.words
        let start = try HelpStart.load(form, access, visit)
        var about = try form.text("about", most: 4_000)
        let words = try form.text("words", most: 16_000)
        var refusal = Refusal()
        if about.isEmpty, start.isYoung {
            about = start.stepTitle ?? start.title.map { context($0, visit) } ?? t.helpAboutOther
        }
        if start.chosenClass == nil { refusal.add("class", t.helpNeedClass) }
        let isAbout = start.work != nil || start.step != nil || start.competency != nil
        if about.isEmpty, !isAbout { refusal.add("about", t.helpNeedAbout) }
        check(about: about, words: words, &refusal, t)
        try refusal.check()
        guard let classID = start.chosenClass else { throw Failure.notFound }
        let filled = about.isEmpty ? start.stepTitle ?? start.title.map { context($0, visit) } ?? "" : about
        let id: ID<HelpRequest> = try visit.mint()
        let made = try visit.tx.execute(
            """
            INSERT INTO help_requests (id, student_id, class_id, competency_id, work_id, step_id, about, tried, words,
                                       state, asked_at, changed_at)
            VALUES (\(id), \(access.student), \(classID), \(start.competency), \(start.work), \(start.step),
                    \(short(filled)), \(tried(form)), \(words), 'open', \(visit.now), \(visit.now))
            ON CONFLICT (student_id, class_id) WHERE closed_at IS NULL DO NOTHING
            """)
        guard made == 1 else {
            var refusal = Refusal()
            refusal.add("class", t.helpOneOpen)
            throw Failure.refused(refusal)
        }
        try HelpStore.tell(classID, access.student, visit)
        return id
    }

    /// Other words for what was tried.
    static func change(_ form: Form, _ access: HelpAccess, _ visit: Visit) throws {
        let about = try form.text("about", most: 4_000)
        let words = try form.text("words", most: 16_000)
        var refusal = Refusal()
        if about.isEmpty { refusal.add("about", visit.words.helpNeedAbout) }
        check(about: about, words: words, &refusal, visit.words)
        try refusal.check()
        try requireOpen(access, visit)
        try visit.tx.execute(
            """
            UPDATE help_requests SET about = \(about), tried = \(tried(form)), words = \(words), version = version + 1,
                   changed_at = \(visit.now)
            WHERE id = \(access.request)
            """)
        try HelpStore.tell(access.classID, access.student.student, visit)
    }

    private static func check(about: String, words: String, _ refusal: inout Refusal, _ t: Messages) {
        if about.unicodeScalars.count > HelpRequest.longestAbout {
            refusal.add("about", t.helpTooLong(count: HelpRequest.longestAbout))
        }
        if words.unicodeScalars.count > HelpRequest.longestWords {
            refusal.add("words", t.helpTooLong(count: HelpRequest.longestWords))
        }
    }

    private static func tried(_ form: Form) -> String {
        let chosen = Set(form.all("tried"))
        return HelpTried.allCases.filter { chosen.contains($0.rawValue) }.map(\.rawValue).joined(separator: " ")
    }

    private static func short(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.prefix(HelpRequest.longestAbout)))
    }

    private static func context(_ text: LocalText, _ visit: Visit) -> String {
        visit.request.context(visit.viewer).words(text)
    }

    // MARK: Ways

    /// Opens a hint or a resource and keeps that it was opened.
    static func use(_ way: String, _ thing: String, _ access: HelpAccess, _ visit: Visit) throws {
        try requireOpen(access, visit)
        let request = try HelpStore.request(access, visit)
        let ways = try HelpWays.load(request, access, visit)
        guard let title = ways.title(of: way, thing, visit) else { throw Failure.notFound }
        try visit.tx.execute(
            """
            INSERT INTO help_uses (request_id, way, thing, title, used_at)
            VALUES (\(access.request), \(way), \(thing), \(String(title.prefix(250))), \(visit.now))
            ON CONFLICT (request_id, way, thing) DO NOTHING
            """)
        try visit.changed(.help(access.classID))
    }

    /// Into the teacher's line, at its end.
    static func stand(_ access: HelpAccess, _ visit: Visit) throws {
        try requireOpen(access, visit)
        try visit.tx.execute(
            """
            UPDATE help_requests SET state = 'waiting', queued_at = \(visit.now), changed_at = \(visit.now)
            WHERE id = \(access.request) AND state = 'open'
            """)
        try HelpStore.tell(access.classID, access.student.student, visit)
    }

    /// Out of the line again, while no teacher has taken it.
    static func leave(_ access: HelpAccess, _ visit: Visit) throws {
        try requireOpen(access, visit)
        try visit.tx.execute(
            """
            UPDATE help_requests SET state = 'open', queued_at = NULL, changed_at = \(visit.now)
            WHERE id = \(access.request) AND state = 'waiting'
            """)
        try HelpStore.tell(access.classID, access.student.student, visit)
    }

    // MARK: The end

    enum Ending: String {
        case solved, helped
        case takenBack = "taken_back"
    }

    /// Ended twice, it is ended once.
    static func end(_ ending: Ending, _ access: HelpAccess, _ visit: Visit) throws {
        guard try lock(access, visit) else { return }
        let helped: String? = ending == .solved ? HelpOutcome.oneself.rawValue : nil
        try visit.tx.execute(
            """
            UPDATE help_requests SET state = \(ending.rawValue), closed_at = \(visit.now), helped = \(helped),
                   version = version + 1, changed_at = \(visit.now)
            WHERE id = \(access.request)
            """)
        try HelpPeers.endAsked(access.request, visit)
        try HelpStore.tell(access.classID, access.student.student, visit)
    }

    /// What helped, in the student's words; a thank-you for whoever helped.
    static func say(_ form: Form, _ access: HelpAccess, _ visit: Visit) throws {
        let t = visit.words
        let words = try form.text("words", most: 8_000)
        let thanks = try form.text("thanks", most: 8_000)
        var refusal = Refusal()
        let outcome = form.raw("helped").flatMap(HelpOutcome.init(rawValue:))
        if outcome == nil { refusal.add("helped", t.helpNeedOutcome) }
        for (field, text) in [("words", words), ("thanks", thanks)]
        where text.unicodeScalars.count > HelpRequest.longestThanks {
            refusal.add(field, t.helpTooLong(count: HelpRequest.longestThanks))
        }
        try refusal.check()
        guard try !lock(access, visit) else { throw Failure.notFound }
        try visit.tx.execute(
            """
            UPDATE help_requests SET helped = \(outcome?.rawValue), helped_words = \(words), helped_at = \(visit.now),
                   changed_at = \(visit.now)
            WHERE id = \(access.request)
            """)
        if form.isOn("thank") || !thanks.isEmpty { try HelpPeers.thank(thanks, access, visit) }
        try visit.changed(.help(access.classID))
    }

    // MARK: Holding it

    /// Holds the row until the transaction ends.
    ///
    /// - Returns: Whether it is open.
    static func lock(_ access: HelpAccess, _ visit: Visit) throws -> Bool {
        try visit.tx.require(
            "SELECT closed_at FROM help_requests WHERE id = \(access.request)\(SQL.lockRow)"
        ).optionalTime("closed_at") == nil
    }

    /// - Throws: `Failure.refused` when it is over, or the student is not in the class anymore.
    static func requireOpen(_ access: HelpAccess, _ visit: Visit) throws {
        let isInClass = try HelpStart.classes(access.student, visit, all: true).contains { $0.id == access.classID }
        guard try lock(access, visit), isInClass else {
            var refusal = Refusal()
            refusal.add("about", visit.words.helpIsOver)
            throw Failure.refused(refusal)
        }
    }
}
