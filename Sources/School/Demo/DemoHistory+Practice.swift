import Learning

extension DemoHistory {
    /// Where the student is in one subject.
    private struct Trail {
        let subject: DemoSubject
        let competencies: [(id: ID<Competency>, key: String)]
        var place = 0
        /// Answers at this place so far.
        var answers = 0
        /// The newest answers, the newest lowest: 1 is right.
        var recent: UInt8 = 0

        var current: (id: ID<Competency>, key: String) { competencies[place % competencies.count] }

        /// The last six but one were right.
        var isSure: Bool { answers >= 6 && (recent & 0x3F).nonzeroBitCount >= 5 }

        mutating func moveOn() {
            place += 1
            answers = 0
            recent = 0
        }
    }

    /// Short sets of items, one competency at a time, in the lessons of the week.
    ///
    /// - Parameter count: How many answers to give, about; a small school has a few in any case.
    mutating func practise(_ count: Int) {
        var trails = DemoSubject.core.compactMap(trail)
        let there = min(calendar.last, traits.awayAfter ?? calendar.last) + 1
        guard !trails.isEmpty, there > 0 else { return }
        let size = ground.settings.hasDailyPractice ? 5 : 4
        var left = max(count, 2 * size)
        let sessions = (left + size - 1) / size
        for session in 0..<sessions {
            let day = min(session * there / sessions + random.below(max(1, there / sessions)), there - 1)
            let turn = (session + calendar.days[day].weekday) % trails.count
            answer(min(size, left), on: day, lateInLesson: session % 2 == 1, &trails[turn])
            left -= size
        }
    }

    private func trail(_ subject: DemoSubject) -> Trail? {
        guard let course = content.courses[subject] else { return nil }
        let all = course.competencies.map { (id: $0.id, key: $0.key) }
        let open = Array(all.dropFirst(firstOpen(course)))
        // After the last one students come back to those before.
        let competencies = open.isEmpty ? Array(all.suffix(6)) : open
        return competencies.isEmpty ? nil : Trail(subject: subject, competencies: competencies)
    }

    private mutating func answer(_ count: Int, on day: Int, lateInLesson: Bool, _ trail: inout Trail) {
        let competency = trail.current
        let occasion = OccasionKey(named: "\(calendar.iso(day)) \(trail.subject.title)")
        let start = trail.subject.lesson + (lateInLesson ? 28 : 8)
        var second = 0
        for _ in 0..<count {
            let readiness = 0.5 + 0.16 * traits.talent(trail.subject) + 0.03 * traits.pace * Double(trail.answers)
            let isRight = random.chance(min(max(readiness, 0.2), 0.96))
            let isHelped = random.chance(traits.kind == .stuck ? 0.2 : 0.06)
            second += 35 + random.below(50)
            let at = calendar.time(day, minute: start, second: second)
            evidence.append(
                DemoEvidence(
                    competency: competency.id, score: isRight ? 1 : 0, kind: .itemResponse, role: .automatic,
                    modality: .quiz, occasion: occasion,
                    task: TaskKey(named: "\(competency.key)/\(trail.answers % 12)"),
                    isHelped: isHelped, doneAt: at, recordedAt: at))
            trail.answers += 1
            trail.recent = trail.recent << 1 | (isRight ? 1 : 0)
        }
        if trail.isSure {
            confirm(competency.id, trail.subject, after: day)
            trail.moveOn()
        } else if trail.answers > 30, traits.kind != .stuck {
            trail.moveOn()
        }
    }

    /// Some teachers talk it through and confirm the level.
    private mutating func confirm(_ competency: ID<Competency>, _ subject: DemoSubject, after day: Int) {
        guard random.chance(0.4), isThere(day + 2), let taught = teacher(subject) else { return }
        let at = calendar.time(day + 2, minute: subject.lesson + 30 + random.below(15))
        evidence.append(
            DemoEvidence(
                competency: competency, score: Level.gotIt.score, kind: .confirmation, role: taught.judgeRole,
                level: .gotIt, modality: .talk, doneAt: at, recordedAt: at, judge: taught.teacher,
                reason: DemoWords.confirmed("en", &random)))
    }
}
