import Learning
import SQL

/// Two rounds of reports: one that is over, one in which teachers write now.
struct DemoReportRounds: Sendable {
    let past: ID<ReportRound>
    let open: ID<ReportRound>
    let pastTitle: String
    let begins: CalendarDay
    /// The number of the last school day that the past one is about.
    let lastDay: Int
    let ends: CalendarDay
}

/// What things that can be learned are called.
struct DemoTitles: Sendable {
    private(set) var competencies: [ID<Competency>: (title: LocalText, framework: ID<Framework>)] = [:]
    private(set) var frameworks: [(id: ID<Framework>, title: LocalText)] = []

    init(in tx: any Transaction) throws {
        for row in try tx.query("SELECT id, title, framework_id FROM competencies WHERE kind = 'competency'") {
            competencies[try row.id("id")] = (try row.localText("title"), try row.id("framework_id"))
        }
        frameworks = try tx.query("SELECT id, title FROM frameworks ORDER BY id").map {
            (try $0.id("id"), try $0.localText("title"))
        }
    }
}

extension DemoFoundation {
    mutating func reportRounds(
        _ district: ID<Organization>?, _ places: [DemoPlace]
    ) throws -> DemoReportRounds? {
        guard let place = places.first, let first = calendar.days.first, calendar.days.count > 40,
            let maker = place.sections.first?.first?.first?.teacher
        else { return nil }
        let middle = calendar.days.count / 2
        let ends = calendar.days[middle]
        let year = "\(first.year)–\(first.year + 1)"
        let pastTitle = "Term 1, \(year)"
        let made = calendar.time(middle - 5, minute: 9 * 60)
        let closed = calendar.time(middle + 8, minute: 16 * 60)
        let rounds = DemoReportRounds(
            past: try mint.mint(), open: try mint.mint(), pastTitle: pastTitle, begins: first, lastDay: middle,
            ends: ends)
        rows.add(
            .report_rounds, rounds.past, district ?? place.id, pastTitle, first.iso, ends.iso,
            ends.adding(days: 5).iso, maker, made, closed, closed)
        let now = calendar.time(calendar.last - 4, minute: 9 * 60)
        rows.add(
            .report_rounds, rounds.open, district ?? place.id, "Term 2, \(year)",
            ends.adding(days: 1).iso, calendar.today.adding(days: 10).iso, calendar.today.adding(days: 7).iso, maker,
            now, now, Timestamp?.none)
        return rounds
    }
}

extension DemoHistory {
    /// Sentences of teachers in the round that is open, and a published report of the one before.
    mutating func reportTerms() throws {
        guard let rounds = ground.reports else { return }
        var dice = DemoRandom(seed: ground.settings.seed, 30, student.number)
        for taught in classes {
            let isWritten = dice.chance(0.55)
            let bank = content.schoolLife.feedbackBank.filter { $0.area == taught.subject.area }
            let feedback = dice.pick(bank.isEmpty ? content.schoolLife.feedbackBank : bank)
            guard isWritten || (isShown && taught.subject != .math), let feedback else { continue }
            let at = calendar.time(calendar.last - dice.below(4), minute: 15 * 60 + 50)
            rows.add(
                .report_sentences, try mint.mint(TermReport.Sentence.self), rounds.open, id, taught.id,
                sentence(feedback), taught.teacher, at)
        }
        // A district has too many students for a report each.
        guard isShown || !ground.settings.hasDailyPractice else { return }
        try publish(rounds, dice.pick(content.schoolLife.feedbackBank.filter { $0.area == "habit" }))
    }

    private func sentence(_ feedback: ContentSchoolLife.Feedback) -> String {
        feedback.strength.text(in: student.language).text + " " + feedback.nextStep.text(in: student.language).text
    }

    // MARK: The report that is there

    private mutating func publish(_ rounds: DemoReportRounds, _ feedback: ContentSchoolLife.Feedback?) throws {
        guard let advisory = teacher(.advisory) else { return }
        let published = calendar.time(rounds.lastDay + 6, minute: 15 * 60)
        let report = TermReport(
            student: "\(student.given) \(student.family)", school: content.people.school.name,
            title: rounds.pastTitle, beginsOn: rounds.begins, endsOn: rounds.ends, parts: [],
            subjects: subjects(until: calendar.time(rounds.lastDay, minute: 17 * 60)), goals: goals,
            sentences: isShown ? ownSentences() : general(feedback), crosswalk: nil)
        let content = try report.canonicalText
        rows.add(
            .term_reports, try mint.mint(TermReport.self), rounds.past, id, 1, content, sha256Hex(content.utf8),
            advisory.teacher, published)
    }

    private var goals: [TermReport.Goal] {
        (plan?.shared.goals ?? []).prefix(3).map { .init(title: $0.title, reason: $0.reason, isReached: false) }
    }

    private func general(_ feedback: ContentSchoolLife.Feedback?) -> [TermReport.Sentence] {
        guard let feedback else { return [] }
        let isSpanish = student.language == "es"
        return [
            TermReport.Sentence(
                kind: .advisor, place: isSpanish ? "Tutoría" : "Advisory",
                writer: isSpanish ? "Su mentor" : "The advisor", words: sentence(feedback))
        ]
    }

    private func ownSentences() -> [TermReport.Sentence] {
        let isSpanish = student.language == "es"
        let own = TermReport.Sentence(
            kind: .own, place: "", writer: "\(student.given) \(student.family)",
            words: isSpanish
                ? "Ahora digo por qué un precio es justo. Después quiero hablar frente a la clase."
                : "I can say why a price is fair now. Next I want to speak in front of the class.")
        let overall = TermReport.Sentence(
            kind: .advisor, place: isSpanish ? "Tutoría" : "Advisory", writer: isSpanish ? "Su mentor" : "The advisor",
            words: isSpanish
                ? "Pide ayuda a tiempo y termina lo que empieza. Lo siguiente: planear la semana el lunes."
                : "Asks for help in time and finishes what was begun. Next: planning the week on Mondays.")
        return [overall, own]
    }

    /// What was judged until then, by framework, with the best level that somebody named.
    private func subjects(until end: Timestamp) -> [TermReport.Subject] {
        var counts: [ID<Competency>: Int] = [:]
        var levels: [ID<Competency>: (level: Int, at: Timestamp)] = [:]
        for row in evidence where row.doneAt <= end {
            if row.kind.isGraded { counts[row.competency, default: 0] += 1 }
            let level = row.level?.rawValue ?? 0
            if level > levels[row.competency]?.level ?? 0 { levels[row.competency] = (level, row.doneAt) }
        }
        let titles = content.titles
        return titles.frameworks.compactMap { framework in
            let worked = counts.keys.filter { titles.competencies[$0]?.framework == framework.id }.sorted()
            guard !worked.isEmpty else { return nil }
            let skills = worked.compactMap { id in
                titles.competencies[id].map { known in
                    TermReport.Skill(
                        title: known.title, level: levels[id]?.level ?? 0,
                        since: levels[id].map { Format(.english, timeZone: calendar.timeZone).day(of: $0.at) })
                }
            }
            return TermReport.Subject(
                title: framework.title, shown: skills.filter { $0.level >= 3 },
                working: skills.filter { $0.level < 3 }, evidence: worked.reduce(0) { $0 + (counts[$1] ?? 0) },
                tally: SkillTally(levels: skills.map(\.level)), mark: nil)
        }
    }
}
