import Learning
import SQL

extension DemoHistory {
    /// How a piece of work of the first student ends, whatever the dice say.
    private enum Ending {
        case natural, draft, waiting, unseen
    }

    /// One piece of work, from the first word to the last feedback.
    private struct Piece {
        let id: ID<Work>
        let plan: DemoContent.ActivityPlan
        let taught: DemoClass
        let way: LocalText?
        let ending: Ending
        var state = WorkState.draft
        var tries = 0
        var sentAt: Timestamp?
        var returnedAt: Timestamp?
        var seenAt: Timestamp?
        var version = 1
        let beganAt: Timestamp
        var changedAt: Timestamp
        /// The words of the latest try.
        var words = ""
    }

    /// What the student makes of an activity that the class was given, as far as it got until today.
    mutating func work(_ given: DemoClass.Given, in taught: DemoClass, isNewest: Bool) throws {
        let plan = content.activities[given.activity]
        let ending = isShown && isNewest ? ending(taught.subject) : .natural
        let day = given.day + (ending == .natural ? random.below(3) : 0)
        guard isThere(day), ending != .natural || !random.chance(0.06) else { return }
        let beganAt = calendar.time(day, minute: taught.subject.lesson + 8 + random.below(30))
        var piece = Piece(
            id: try mint.mint(), plan: plan, taught: taught, way: random.pick(plan.source.waysToShow), ending: ending,
            beganAt: beganAt, changedAt: beganAt)
        var begin: Int? = day
        while let day = begin { begin = try takeTurn(&piece, beginning: day) }
        if piece.state == .draft { underWay += plan.rubric.criteria.prefix(1).map(\.competency) }
        rows.add(
            .works, piece.id, id, plan.id, taught.id, piece.state.rawValue, piece.tries, piece.sentAt,
            piece.returnedAt, piece.seenAt, piece.version, piece.beganAt, piece.changedAt)
    }

    private func ending(_ subject: DemoSubject) -> Ending {
        switch subject {
        case .math: .draft
        case .writing: .unseen
        case .science: .waiting
        case .advisory, .arts, .languages, .wellness: .natural
        }
    }

    // MARK: One try

    /// - Returns: The day on which the next try begins, if there is one.
    private mutating func takeTurn(_ piece: inout Piece, beginning day: Int) throws -> Int? {
        let attempt: ID<Attempt> = try mint.mint()
        let number = piece.tries + 1
        let sendDay = day + daysOfWork(piece, number)
        guard piece.ending != .draft, isThere(sendDay) else {
            writeDraft(attempt, number, &piece, on: day)
            return nil
        }
        let levels = levels(piece, number, day: sendDay)
        try send(attempt, number, &piece, levels, on: sendDay)
        let judgeDay = piece.ending == .unseen ? sendDay + 1 : sendDay + 1 + random.below(4)
        guard piece.ending != .waiting, judgeDay <= calendar.last else { return nil }
        let lowest = try judge(attempt, &piece, levels, on: judgeDay)
        let seenDay = judgeDay + random.below(3)
        guard piece.ending != .unseen, isThere(seenDay), !(judgeDay > calendar.last - 6 && random.chance(0.4)) else {
            return nil
        }
        // Feedback comes in the afternoon.
        let minute = seenDay == judgeDay ? 18 * 60 + random.below(120) : 7 * 60 + 40 + random.below(40)
        piece.seenAt = calendar.time(seenDay, minute: minute)
        let triesAgain = number < 3 && lowest < 3 && random.chance(number == 1 ? 0.5 : 0.25)
        guard triesAgain, isThere(seenDay + 1) else { return nil }
        piece.state = .draft
        piece.version += 1
        piece.changedAt = calendar.time(seenDay + 1, minute: piece.taught.subject.lesson + 5)
        return seenDay + 1
    }

    private mutating func daysOfWork(_ piece: Piece, _ number: Int) -> Int {
        guard piece.ending == .natural else { return 1 }
        let days = number > 1 ? 1 + random.below(3) : piece.plan.isLong ? 11 + random.below(12) : 2 + random.below(4)
        return max(1, Int((Double(days) / traits.pace.squareRoot()).rounded()))
    }

    private mutating func writeDraft(_ attempt: ID<Attempt>, _ number: Int, _ piece: inout Piece, on day: Int) {
        if piece.words.isEmpty { piece.words = words(piece, level: 1) }
        let at =
            number == 1 ? piece.beganAt.adding(milliseconds: Int64(4 + random.below(20)) * 60_000) : piece.changedAt
        piece.changedAt = at
        if number == 1 { piece.version += 1 }
        rows.add(
            .attempts, attempt, piece.id, number, piece.way?.json ?? "", piece.words, "", Timestamp?.none, at)
    }

    private mutating func send(
        _ attempt: ID<Attempt>, _ number: Int, _ piece: inout Piece, _ levels: [Int], on day: Int
    ) throws {
        let isAtHome = random.chance(0.25)
        let minute = isAtHome ? 16 * 60 + random.below(200) : piece.taught.subject.lesson + 15 + random.below(35)
        let at = calendar.time(day, minute: minute, second: random.below(60))
        piece.words = words(piece, level: levels.reduce(0, +) / max(levels.count, 1))
        rows.add(
            .attempts, attempt, piece.id, number, piece.way?.json ?? "", piece.words,
            DemoWords.reflection(student.language, &random), at, at)
        for (criterion, level) in zip(piece.plan.rubric.criteria, levels) {
            let own = Double(level) + traits.ownView + random.spread()
            rows.add(.self_ratings, attempt, criterion.id, min(max(Int(own.rounded()), 1), 4))
        }
        piece.state = .sent
        piece.tries = number
        piece.sentAt = at
        piece.version += 2
        piece.changedAt = at
    }

    /// What a teacher will see in each row of the rubric: 1 to 4.
    private mutating func levels(_ piece: Piece, _ number: Int, day: Int) -> [Int] {
        let time = Double(day) / Double(max(calendar.last, 1))
        let base = 2.25 + 0.8 * traits.talent(piece.taught.subject) + traits.growth * time + 0.6 * Double(number - 1)
        return piece.plan.rubric.criteria.map { _ in
            min(max(Int((base + random.spread() * 1.5).rounded()), 1), 4)
        }
    }

    private mutating func words(_ piece: Piece, level: Int) -> String {
        DemoWords.work(
            piece.plan.isLong ? "project" : piece.taught.subject.area, isYoung: isYoung, level: level,
            language: student.language, after: piece.words, &random)
    }

    // MARK: Judging it

    /// - Returns: The lowest level given.
    private mutating func judge(
        _ attempt: ID<Attempt>, _ piece: inout Piece, _ levels: [Int], on day: Int
    ) throws -> Int {
        let at = calendar.time(day, minute: 15 * 60 + 15 + random.below(110), second: random.below(60))
        let judgement: ID<Judgement> = try mint.mint()
        let area =
            isYoung ? "k2" : piece.plan.isLong ? (random.chance(0.5) ? "team" : "talk") : piece.taught.subject.area
        let feedback = random.pick(content.schoolLife.feedbackBank.filter { $0.area == area })
        rows.add(
            .judgements, judgement, attempt, piece.taught.teacher, piece.plan.rubric.version,
            feedback?.strength.text(in: student.language).text ?? "",
            feedback?.nextStep.text(in: student.language).text ?? "", at)
        for (criterion, level) in zip(piece.plan.rubric.criteria, levels) {
            let words = random.chance(0.5) ? DemoWords.remark(level, student.language, &random) : ""
            rows.add(.judgement_levels, judgement, criterion.id, level, words)
        }
        try addEvidence(attempt, piece, levels, judgement, at)
        piece.state = .returned
        piece.returnedAt = at
        piece.seenAt = nil
        piece.version += 1
        piece.changedAt = at
        return levels.min() ?? 4
    }

    private mutating func addEvidence(
        _ attempt: ID<Attempt>, _ piece: Piece, _ levels: [Int], _ judgement: ID<Judgement>, _ at: Timestamp
    ) throws {
        guard let doneAt = piece.sentAt else { return }
        let rubric = piece.plan.rubric
        let judged = Judgement(
            student: id, rubricVersion: rubric.version,
            levels: Dictionary(uniqueKeysWithValues: zip(rubric.criteria.map(\.id), levels)),
            judge: piece.taught.teacher, judgeRole: piece.taught.judgeRole, modality: piece.plan.modality,
            work: piece.id,
            task: TaskKey(piece.plan.id), occasion: OccasionKey(rawValue: attempt.rawValue),
            helped: random.chance(traits.kind == .stuck ? 0.25 : 0.08),
            transfer: piece.plan.isLong || random.chance(0.15), doneAt: doneAt)
        for draft in try judged.drafts(on: rubric) {
            let row = DemoEvidence(draft, judgement: judgement, recordedAt: at)
            evidence.append(row)
            guard draft.level >= .gotIt, random.chance(0.16) else { continue }
            evidence.append(
                DemoEvidence(
                    competency: row.competency, score: draft.level.score, kind: .confirmation, role: row.role,
                    level: draft.level, modality: row.modality, occasion: row.occasion, task: row.task, doneAt: doneAt,
                    recordedAt: at, judge: row.judge, rubric: row.rubric, work: row.work, judgement: judgement,
                    reason: DemoWords.confirmed("en", &random)))
        }
    }
}
