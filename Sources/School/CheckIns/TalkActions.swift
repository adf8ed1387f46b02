import Learning
import SQL

/// What a talk leaves behind: steps, promises, notes, a line for the family, and that it was held. Each action first
/// keeps everything that stands in the form, so that nothing is lost that was written beside it.
struct TalkActions {
    let writer: TalkWriter
    let id: ID<CheckIn>
    let words: TalkWords
    let version: Int?

    private var visit: Visit { writer.visit }
    private var access: StudentAccess { writer.access }
    private var t: Messages { writer.t }

    @discardableResult
    func keep() throws -> Talk {
        try writer.keep(words, of: id, version: version)
    }

    /// The step of the form lands on the student's plan, or among what the adult promised.
    func addStep() throws {
        let talk = try keep()
        var refusal = Refusal()
        if words.drafts.step.isEmpty { refusal.add("step", t.checkinsNeedStep) }
        try refusal.check()
        try landStep(talk)
    }

    func addNote() throws {
        let talk = try keep()
        try draft.refusal(t).check()
        try landNote(talk)
    }

    /// The line for the family becomes a shared note.
    func shareFamilyLine() throws {
        let talk = try keep()
        try familyDraft.refusal(t, field: "family").check()
        try landFamilyLine(talk)
    }

    /// Everything that stands in the form lands; the line for the family only when it is approved. Earlier days of the two
    /// that passed without a word are settled with it. Held twice at once, the talk is held once.
    func hold() throws {
        let before = try TalkStore.hold(id, access, visit.tx)
        guard before.isOf(access) else { throw Failure.notFound }
        if before.state == .held, before.record.prompts == words.prompts { return }
        var talk = try keep()
        if !words.drafts.step.isEmpty { talk = try landStep(talk) }
        if !words.drafts.note.isEmpty { talk = try landNote(talk) }
        if words.sharesFamilyLine, !words.drafts.family.isEmpty { talk = try landFamilyLine(talk) }
        try visit.tx.execute(
            "UPDATE check_ins SET state = 'held', held_at = \(visit.now), reason = '' WHERE id = \(id)")
        try visit.tx.execute(
            """
            UPDATE check_ins SET state = 'not_held', version = version + 1, changed_at = \(visit.now)
            WHERE student_id = \(access.student) AND advisor_id = \(talk.advisor) AND state = 'planned'
              AND id <> \(id) AND planned_on < \(visit.today)
            """)
        try visit.audit("check-in.held", student: access.student, aspect: .plan)
    }

    // MARK: Landing

    private var draft: NoteDraft {
        NoteDraft(words: words.drafts.note, audience: NoteAudience(rawValue: words.drafts.audience) ?? .writer)
    }

    private var familyDraft: NoteDraft { NoteDraft(words: words.drafts.family, audience: .shared) }

    @discardableResult
    private func landStep(_ talk: Talk) throws -> Talk {
        let by = CalendarDay(iso: words.drafts.by)
        let before = try TalkSteps.agreed(in: talk, access, visit)
        var record = talk.record
        if words.drafts.isMine {
            let promise = TalkRecord.Promise(words: words.drafts.step, by: by)
            guard record.promises.count < TalkRecord.mostPromises else { throw tooMany }
            if !record.promises.contains(promise) { record.promises.append(promise) }
        } else if !before.contains(where: { $0.words == words.drafts.step && $0.by == by }) {
            guard before.count < TalkRecord.mostPromises else { throw tooMany }
            try TalkSteps.add(words.drafts.step, by: by, in: talk, access, visit, t)
        }
        // A line that nobody has changed is drafted anew, with this step in it.
        let drafted = FamilyLine.draft(try StudentNames.name(access, visit.tx).given, before, visit, t)
        if record.drafts.family == drafted { record.drafts.family = "" }
        record.drafts.step = ""
        record.drafts.by = ""
        return try writer.write(record, talk)
    }

    private var tooMany: Failure {
        var refusal = Refusal()
        refusal.add("step", t.checkinsTooManySteps)
        return .refused(refusal)
    }

    @discardableResult
    private func landNote(_ talk: Talk) throws -> Talk {
        try NoteWriter(access: access, visit: visit, t: t).add(draft, checkIn: id)
        var record = talk.record
        record.drafts.note = ""
        return try writer.write(record, talk)
    }

    @discardableResult
    private func landFamilyLine(_ talk: Talk) throws -> Talk {
        try NoteWriter(access: access, visit: visit, t: t).add(familyDraft, checkIn: id)
        var record = talk.record
        record.drafts.family = ""
        return try writer.write(record, talk)
    }
}

/// One sentence for the family from what was agreed on; the adult changes it as they like before anybody sees it.
enum FamilyLine {
    static func draft(_ name: String, _ steps: [TalkStep], _ visit: Visit, _ t: Messages) -> String {
        draft(name, steps, day: Format(t.language, timeZone: zone(visit.viewer.timeZone)).shortDate(visit.now), t)
    }

    static func draft(_ name: String, _ steps: [TalkStep], day: String, _ t: Messages) -> String {
        guard !steps.isEmpty else { return "" }
        return t.checkinsFamilyDraft(name: name, day: day, steps: steps.map(\.words).joined(separator: "; "))
    }
}
