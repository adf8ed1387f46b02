import Learning
import SQL

/// What is written in a talk: the student's agenda, the adult's words at the prompts, and that it was held.
struct TalkWriter {
    let access: StudentAccess
    let visit: Visit
    let t: Messages

    private var tx: any Transaction { visit.tx }

    /// Keeps what the student wrote, before the talk or while it goes on.
    ///
    /// - Returns: The version of the agenda after it.
    /// - Throws: `Failure.refused` with both texts when it was changed after the form was drawn.
    @discardableResult
    func keep(_ agenda: TalkAgenda, of id: ID<CheckIn>, version: Int?) throws -> Int {
        guard access.relation == .oneself else { throw Failure.notFound }
        let talk = try TalkStore.hold(id, access, tx)
        if talk.agenda == agenda { return talk.agendaVersion }
        var refusal = Refusal()
        if talk.state != .planned || talk.agendaVersion != version {
            refusal.stale = [
                .init(label: t.checkinsAgendaWins, saved: talk.agenda.wins, yours: agenda.wins),
                .init(label: t.checkinsAgendaStuck, saved: talk.agenda.stuck, yours: agenda.stuck),
                .init(label: t.checkinsAgendaChange, saved: talk.agenda.change, yours: agenda.change),
            ].filter { $0.saved != $0.yours }
        }
        for (field, words) in [("wins", agenda.wins), ("stuck", agenda.stuck), ("change", agenda.change)]
        where words.utf16.count > TalkAgenda.longest {
            refusal.add(field, t.checkinsTooLong(count: TalkAgenda.longest))
        }
        try refusal.check()
        try tx.execute(
            """
            UPDATE check_ins SET agenda = \(try storedText(agenda)), agenda_version = agenda_version + 1,
                changed_at = \(visit.now)
            WHERE id = \(id)
            """)
        try visit.changed(.person(talk.advisor))
        return talk.agendaVersion + 1
    }

    /// Keeps everything that the form of the talk says.
    ///
    /// - Returns: The talk as it stands after it.
    /// - Throws: `Failure.refused` with both texts when the talk was changed after the form was drawn, or is over.
    func keep(_ words: TalkWords, of id: ID<CheckIn>, version: Int?) throws -> Talk {
        let talk = try TalkStore.hold(id, access, tx)
        guard talk.isOf(access) else { throw Failure.notFound }
        var record = talk.record
        record.prompts = words.prompts
        record.drafts = words.drafts
        if talk.record == record { return talk }
        try refusal(words, talk, version: version).check()
        return try write(record, talk)
    }

    @discardableResult
    func write(_ record: TalkRecord, _ talk: Talk) throws -> Talk {
        try tx.execute(
            """
            UPDATE check_ins SET answers = \(try storedText(record)), version = version + 1, changed_at = \(visit.now)
            WHERE id = \(talk.id)
            """)
        return try TalkStore.load(talk.id, access, tx)
    }

    private func refusal(_ words: TalkWords, _ talk: Talk, version: Int?) -> Refusal {
        var refusal = Refusal()
        if talk.state != .planned { refusal.add("progress", t.checkinsClosed) }
        if talk.state != .planned || talk.version != version {
            let (saved, yours) = (talk.record, words)
            refusal.stale = [
                .init(label: t.checkinsProgress, saved: saved.prompts.progress, yours: yours.prompts.progress),
                .init(label: t.checkinsObstacle, saved: saved.prompts.obstacle, yours: yours.prompts.obstacle),
                .init(label: t.checkinsNext, saved: saved.prompts.next, yours: yours.prompts.next),
                .init(label: t.checkinsNoteField, saved: saved.drafts.note, yours: yours.drafts.note),
                .init(label: t.checkinsStepField, saved: saved.drafts.step, yours: yours.drafts.step),
                .init(label: t.checkinsFamilyField, saved: saved.drafts.family, yours: yours.drafts.family),
            ].filter { $0.saved != $0.yours }
        }
        let prompts = words.prompts
        for (field, text, most) in [
            ("progress", prompts.progress, TalkRecord.Prompts.longest),
            ("obstacle", prompts.obstacle, TalkRecord.Prompts.longest),
            ("next", prompts.next, TalkRecord.Prompts.longest), ("words", words.drafts.note, NoteStore.longest),
            ("step", words.drafts.step, TalkWords.longestStep), ("family", words.drafts.family, NoteStore.longest),
        ] where text.utf16.count > most {
            refusal.add(field, t.checkinsTooLong(count: most))
        }
        return refusal
    }
}

/// What the form of a talk says.
struct TalkWords: Sendable {
    let prompts: TalkRecord.Prompts
    let drafts: TalkRecord.Drafts
    /// The adult approves the line for the family.
    let sharesFamilyLine: Bool

    static let longestStep = 300

    init(_ form: Form) throws {
        let most = 100_000
        prompts = .init(
            progress: try form.text("progress", most: most), obstacle: try form.text("obstacle", most: most),
            next: try form.text("next", most: most))
        let audience = NoteAudience(rawValue: form.raw("audience") ?? "") ?? .writer
        drafts = .init(
            note: try form.text("words", most: most), audience: audience.rawValue,
            step: try form.text("step", most: most), by: CalendarDay(iso: try form.text("by", most: 40))?.iso ?? "",
            isMine: form.raw("whose") == "mine", family: try form.text("family", most: most))
        sharesFamilyLine = form.isOn("share")
    }
}
