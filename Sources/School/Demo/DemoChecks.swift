import Learning
import SQL

/// A check of the library with the ids of this database.
struct DemoCheck: Sendable {
    let id: ID<Check>
    let subject: DemoSubject
    let band: String
    let items: [AskedItem]

    static func all(_ library: ContentLibrary, in tx: any Transaction) throws -> [DemoCheck] {
        try library.checks.compactMap { source in
            guard let subject = DemoSubject.core.first(where: { source.competency.hasPrefix($0.prefix) }) else {
                return nil
            }
            let id: ID<Check> = try tx.require("SELECT id FROM checks WHERE key = \(source.key)").id("id")
            return DemoCheck(
                id: id, subject: subject, band: source.gradeBand ?? "6-8",
                items: try CheckItemStore.current(of: id, tx))
        }
    }
}

extension DemoHistory {
    /// The checks that the student's classes were given. Dice of their own leave the rest of the history as it is.
    mutating func takeChecks() throws {
        var dice = DemoRandom(seed: ground.settings.seed, 7, student.number)
        for taught in classes {
            for given in taught.checks {
                let isNewest = given.day == taught.checks.last?.day
                // Whoever signs in as the first student finds two to begin and one to go on with.
                if isShown, taught.subject == .math, isNewest || given.day == taught.checks.first?.day { continue }
                let stop = isShown && isNewest && taught.subject == .science ? 2 : Int.max
                guard isThere(given.day), !dice.chance(isNewest ? 0.15 : 0.05) || isShown else { continue }
                try take(given, in: taught, stoppingAfter: stop, &dice)
            }
        }
    }

    private mutating func take(
        _ given: DemoClass.GivenCheck, in taught: DemoClass, stoppingAfter stop: Int, _ dice: inout DemoRandom
    ) throws {
        let check = content.checks[given.check]
        let sitting: ID<Sitting> = try mint.mint()
        let start = taught.subject.lesson + 12
        let beganAt = calendar.time(given.day, minute: start)
        var second = 0
        var lines: [(place: Int, asked: AskedItem, shownAt: Timestamp, answer: Answer)] = []
        for (place, asked) in check.items.prefix(stop).enumerated() {
            let shownAt = calendar.time(given.day, minute: start, second: second)
            let answer = try answer(asked, place, in: taught.subject, &dice)
            second += answer.seconds
            lines.append((place, asked, shownAt, answer))
        }
        let isDone = lines.count == check.items.count
        let endedAt = calendar.time(given.day, minute: start, second: second)
        let finishedAt: Timestamp? = isDone ? endedAt : nil
        rows.add(
            .sittings, sitting, id, check.id, given.assignment, taught.id, "check", beganAt, finishedAt, endedAt)
        for line in lines {
            let answer = line.answer
            let at = line.shownAt.adding(milliseconds: Int64(answer.seconds) * 1_000)
            let response = try answer.response.stored()
            let hintAt: Timestamp? = answer.isHelped ? line.shownAt : nil
            rows.add(
                .sitting_items, sitting, line.asked.item, line.asked.version, line.place + 1, line.shownAt, hintAt,
                answer.confidence?.rawValue, response)
            rows.add(
                .responses, try mint.mint(ResponseRow.self), sitting, line.asked.item, line.asked.version, id, response,
                answer.score, answer.isHelped, answer.confidence?.rawValue, Int64(answer.seconds) * 1_000, at)
            for competency in line.asked.competencies {
                evidence.append(
                    DemoEvidence(
                        competency: competency, score: answer.score, kind: .itemResponse, role: .automatic,
                        modality: .quiz, occasion: OccasionKey(rawValue: sitting.rawValue),
                        task: TaskKey(rawValue: line.asked.item.rawValue), isHelped: answer.isHelped, doneAt: at,
                        recordedAt: at))
            }
        }
        for (place, asked) in check.items.enumerated().dropFirst(lines.count) {
            let shownAt: Timestamp? = place == lines.count ? endedAt : nil
            rows.add(
                .sitting_items, sitting, asked.item, asked.version, place + 1, shownAt, Timestamp?.none, Int?.none,
                String?.none)
        }
    }

    private struct Answer {
        let response: ItemResponse
        let score: Double
        let isHelped: Bool
        let confidence: Confidence?
        let seconds: Int
    }

    /// Later items of a check are harder; whoever thinks highly of the own work feels surer.
    private func answer(
        _ asked: AskedItem, _ place: Int, in subject: DemoSubject, _ dice: inout DemoRandom
    ) throws -> Answer {
        let readiness = 0.72 + 0.45 * traits.talent(subject) - 0.06 * Double(place)
        let isRight = dice.chance(min(max(readiness, 0.15), 0.95))
        let response = DemoAnswer.response(to: asked.definition, isRight: isRight, &dice)
        let feels = readiness + (isRight ? 0.06 : -0.06) + 0.3 * traits.ownView + 0.3 * dice.spread()
        let word: Confidence = feels < 0.4 ? .guessing : feels < 0.6 ? .unsure : feels < 0.8 ? .fairlySure : .sure
        return Answer(
            response: response, score: asked.definition.outcome(of: response).score,
            isHelped: dice.chance(traits.kind == .stuck ? 0.25 : 0.07),
            confidence: isYoung || dice.chance(0.2) ? nil : word, seconds: 18 + dice.below(isYoung ? 50 : 70))
    }
}

/// Answers that a student might give.
enum DemoAnswer {
    static func response(to item: ItemDefinition, isRight: Bool, _ dice: inout DemoRandom) -> ItemResponse {
        switch item.answer {
        case .choice(let options):
            ItemResponse([dice.pick(options.filter { $0.isRight == isRight })?.key ?? ""])
        case .choices(let options):
            choices(options, isRight: isRight, &dice)
        case .order(let shown, let right):
            ItemResponse(isRight ? right : shown.map(\.key))
        case .match(let pairs, let order):
            ItemResponse(
                isRight ? pairs.map(\.key) : order.compactMap { pairs.indices.contains($0) ? pairs[$0].key : nil })
        case .number(let number): self.number(number, isRight: isRight, &dice)
        case .text(let text): ItemResponse([isRight ? text.accepted.first ?? "" : "?"])
        case .cloze(let gaps):
            ItemResponse(gaps.enumerated().map { isRight || $0 > 0 ? $1.accepted.first ?? "" : "?" })
        }
    }

    private static func choices(
        _ options: [ItemOption], isRight: Bool, _ dice: inout DemoRandom
    ) -> ItemResponse {
        var chosen = options.filter(\.isRight).map(\.key)
        if !isRight {
            if chosen.count > 1, dice.chance(0.6) { chosen.removeLast() }
            if let wrong = dice.pick(options.filter { !$0.isRight }), dice.chance(0.7) { chosen.append(wrong.key) }
        }
        return ItemResponse(options.map(\.key).filter(chosen.contains))
    }

    private static func number(_ number: NumberAnswer, isRight: Bool, _ dice: inout DemoRandom) -> ItemResponse {
        let value: Double =
            switch number.range {
            case .near(let value, _): value
            case .between(let low, let high): (low + high) / 2
            }
        let slips = [value + 1, value - 1, value * 10, value / 10, value * 2]
        return ItemResponse([Numerals.decimal(isRight ? value : dice.pick(slips) ?? value + 1, digits: 3)])
    }
}
