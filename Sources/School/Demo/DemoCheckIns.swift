import Learning
import SQL

extension DemoHistory {
    /// Talks with the advisor, what was noted, and what the student says about being known. Dice of their own leave the
    /// rest of the history as it is.
    mutating func talkWithAdvisor() throws {
        guard let advisory = teacher(.advisory) else { return }
        var dice = DemoRandom(seed: ground.settings.seed, 15, student.number)
        // One student of the content was overlooked, and a few others have no time of their own yet.
        let isOverlooked = student.number == 58
        let hasSlot = isShown || !isOverlooked && dice.chance(0.8)
        let slot = talkSlot
        // Without a time of their own, it is a while ago for some.
        let lastDay = isOverlooked ? -43 : hasSlot ? -1 : -8 - dice.below(20)
        if hasSlot, let slot {
            rows.add(
                .check_in_rhythms, id, advisory.teacher, slot.everyWeeks, slot.weekday, slot.beginsMinute, slot.minutes,
                slot.from.iso, calendar.beginning)
        }
        try recallTalks(slot, hasSlot: hasSlot, lastDay: lastDay, advisory.teacher, &dice)
        if hasSlot, let slot { try planTalks(slot, advisory.teacher) }
        try answerWhetherKnown(advisory.teacher, &dice)
    }

    /// Weekly for the first student, on the weekday of today or the Monday after; every other week for the others, each at
    /// a time that no classmate has.
    private var talkSlot: TalkSlot? {
        guard let first = calendar.days.first else { return nil }
        if isShown {
            let weekday = (1...5).contains(calendar.today.weekday) ? calendar.today.weekday : 1
            return TalkSlot(everyWeeks: 1, weekday: weekday, beginsMinute: 14 * 60 + 10, minutes: 15, from: first)
        }
        let place = student.number % 180
        return TalkSlot(
            everyWeeks: 2, weekday: place / 2 % 5 + 1, beginsMinute: 8 * 60 + 30 + place / 10 * 20, minutes: 15,
            from: first.adding(days: place % 2 * 7))
    }

    // MARK: What was

    private mutating func recallTalks(
        _ slot: TalkSlot?, hasSlot: Bool, lastDay: Int, _ advisor: ID<Person>, _ dice: inout DemoRandom
    ) throws {
        guard let slot else { return }
        let end = calendar.today.adding(days: lastDay)
        // Without a time of their own they talk now and then.
        for day in slot.days(from: calendar.today.adding(days: -17 * 7), through: end) {
            guard hasSlot || dice.chance(0.5), let number = calendar.days.firstIndex(of: day), isThere(number) else {
                continue
            }
            let talk: ID<CheckIn> = try mint.mint()
            let at = calendar.time(number, minute: slot.endsMinute)
            let isLast = day.adding(days: slot.everyWeeks * 7) >= calendar.today
            if !isShown, hasSlot, dice.chance(0.08) || isLast && student.number == 72 {
                let reason = dice.pick(DemoTalkWords.reasons) ?? ""
                add(talk, slot, advisor, day, "not_held", TalkRecord(), reason: reason, at: nil, changed: at)
                continue
            }
            let words = dice.pick(DemoTalkWords.talks) ?? DemoTalkWords.talks[0]
            let record = isShown ? try shownRecord(day) : TalkRecord(prompts: words)
            add(talk, slot, advisor, day, "held", record, reason: "", at: at, changed: at)
            if isShown, day.adding(days: 7) >= calendar.today {
                try writeShownNotes(talk, advisor, at: at)
            } else {
                try writeNotes(talk, advisor, at: at, &dice)
            }
        }
    }

    private mutating func writeNotes(
        _ talk: ID<CheckIn>, _ advisor: ID<Person>, at: Timestamp, _ dice: inout DemoRandom
    ) throws {
        let kind = dice.below(6)
        guard kind < 3, let words = dice.pick(DemoTalkWords.notes(kind, student.given)) else { return }
        let audience = [NoteAudience.team, .shared, .writer][kind]
        rows.add(
            .notes, try mint.mint(Note.self), id, talk, "note", audience.rawValue, words, advisor,
            at.adding(milliseconds: 60_000))
    }

    /// After the last talk of the first student: one note of each kind.
    private mutating func writeShownNotes(_ talk: ID<CheckIn>, _ advisor: ID<Person>, at: Timestamp) throws {
        for (kind, audience) in [NoteAudience.team, .shared, .writer].enumerated() {
            rows.add(
                .notes, try mint.mint(Note.self), id, talk, "note", audience.rawValue, DemoTalkWords.shownNotes[kind],
                advisor, at.adding(milliseconds: Int64(kind + 1) * 60_000))
        }
    }

    private func shownRecord(_ day: CalendarDay) throws -> TalkRecord {
        let week = (calendar.today.daysSinceEpoch - day.daysSinceEpoch) / 7
        var record = TalkRecord(prompts: DemoTalkWords.shown[week % DemoTalkWords.shown.count])
        if week == 1 {
            record.promises = [.init(words: "Ask Ms. Long about a place in the cafeteria", by: calendar.today)]
        }
        return record
    }

    // MARK: What comes

    private mutating func planTalks(_ slot: TalkSlot, _ advisor: ID<Person>) throws {
        let days = slot.days(from: calendar.today, through: calendar.today.adding(days: TalkTimes.daysAhead))
        for day in days {
            let isNext = isShown && day == days.first
            add(
                try mint.mint(), slot, advisor, day, "planned", TalkRecord(), reason: "", at: nil,
                changed: calendar.beginning, agenda: isNext ? DemoTalkWords.agenda : nil)
        }
    }

    private mutating func add(
        _ talk: ID<CheckIn>, _ slot: TalkSlot, _ advisor: ID<Person>, _ day: CalendarDay, _ state: String,
        _ record: TalkRecord, reason: String, at: Timestamp?, changed: Timestamp, agenda: TalkAgenda? = nil
    ) {
        let answers = record.isEmpty ? "{}" : (try? storedText(record)) ?? "{}"
        let wishes = agenda.flatMap { try? storedText($0) } ?? "{}"
        let place = isShown ? "Room 8" : ""
        rows.add(
            .check_ins, talk, id, advisor, day.iso, day.iso, slot.beginsMinute, slot.minutes, place, state, wishes,
            agenda == nil ? 0 : 1, answers, reason, at, advisor, changed)
    }

    /// Whoever signs in as the first student is still asked.
    private mutating func answerWhetherKnown(_ advisor: ID<Person>, _ dice: inout DemoRandom) throws {
        guard !isShown, dice.chance(0.7) else { return }
        let answer: KnownWell.Answer =
            dice.chance(0.75) ? .yes : dice.chance(0.6) ? .aLittle : dice.chance(0.7) ? .notYet : .nothing
        let adult: ID<Person>? = answer == .yes && dice.chance(0.7) ? advisor : nil
        let day = max(0, calendar.last - 5 - dice.below(30))
        rows.add(
            .known_answers, id, ground.term, answer.rawValue, adult, "",
            calendar.time(day, minute: 9 * 60 + dice.below(300)))
    }
}
