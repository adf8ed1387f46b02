import Learning

/// What a family does about a plan, once its adults are there.
struct DemoFamilyAgreement: Sendable {
    let student: ID<Person>
    let version: ID<PlanVersion>
    /// Nil where the family has only asked so far.
    let contentHash: String?
    let question: LocalText?
    let at: Timestamp
    /// Whoever saw to the question, and when.
    let settled: (by: ID<Person>, at: Timestamp)?
}

extension DemoHistory {
    /// How agreeing on the plan went. Dice of their own leave the rest of the history as it is.
    mutating func agree() throws {
        guard let document = plan?.shared, !document.isEmpty, let advisor = teacher(.advisory)?.teacher else { return }
        var dice = DemoRandom(seed: ground.settings.seed, 16, student.number)
        let past = DemoVersions.past(document)
        if isShown {
            try put(past.first, 1, on: 14, .superseded(32), advisor)
            try put(past.second, 2, on: 32, .active, advisor, asks: true)
            try put(document, 3, on: calendar.last - 2, .waiting(family: true), advisor)
            return
        }
        if document.items.contains(where: { $0.kind == .dualEnrolment }), document.items.count > 2 {
            return try tellOfThree(document, advisor)
        }
        switch dice.below(20) {
        case 0..<9: try put(document, 1, on: 20 + dice.below(30), .active, advisor)
        case 9..<12: try put(past.second, 1, on: 20 + dice.below(30), .active, advisor)
        case 12..<14: try put(document, 1, on: calendar.last - 1 - dice.below(6), .waiting(family: true), advisor)
        case 14..<15: try put(document, 1, on: calendar.last - 1 - dice.below(3), .waiting(family: false), advisor)
        default: break
        }
    }

    /// First only the internship; then college courses came along; then its day moved.
    private mutating func tellOfThree(_ document: PlanDocument, _ advisor: ID<Person>) throws {
        var first = document
        first.items.removeAll { $0.kind != .internship }
        var second = document
        second.items.removeAll { $0.kind == .service }
        for place in second.items.indices where second.items[place].kind == .internship {
            second.items[place].place = DemoVersions.otherDay(second.items[place].place)
        }
        first.items = second.items.filter { $0.kind == .internship }
        try put(first.tidied, 1, on: 10, .superseded(28), advisor)
        try put(second.tidied, 2, on: 28, .superseded(48), advisor)
        try put(document, 3, on: 48, .active, advisor)
    }

    private enum Ending {
        case active
        /// Until that day.
        case superseded(Int)
        /// For the family, when the school has signed; else for both.
        case waiting(family: Bool)
    }

    private mutating func put(
        _ document: PlanDocument, _ number: Int, on day: Int, _ ending: Ending, _ advisor: ID<Person>,
        asks: Bool = false
    ) throws {
        // A short history begins with what came later.
        let day = min(max(day, 1), calendar.last)
        let content = document.canonicalText
        let hash = sha256Hex(content.utf8)
        let version: ID<PlanVersion> = try mint.mint()
        let start = DemoSubject.advisory.lesson + 10
        let proposedAt = calendar.time(day, minute: start)
        let advisorAt = calendar.time(day, minute: start + 15)
        let familyAt = calendar.time(day, minute: 19 * 60 + 20)
        var (state, heldAt, endedAt) = ("proposed", Timestamp?.none, Timestamp?.none)
        var signed = (advisor: true, family: familyMayAgree)
        switch ending {
        case .active where familyMayAgree: (state, heldAt) = ("active", familyAt)
        case .superseded(let until) where familyMayAgree:
            (state, heldAt) = ("superseded", familyAt)
            endedAt = max(calendar.time(until, minute: 19 * 60 + 20), familyAt)
        case .active: break
        case .superseded(let until):
            (state, endedAt) = ("withdrawn", max(calendar.time(until, minute: start), proposedAt))
        case .waiting(let family): signed = (family, false)
        }
        rows.add(
            .plan_versions, version, id, number, content, hash, state, id, proposedAt, heldAt, heldAt, endedAt)
        try sign(version, hash, as: .student, id, proposedAt)
        if signed.advisor { try sign(version, hash, as: .advisor, advisor, advisorAt) }
        versions = number
        guard signed.family else { return }
        familyAgreements.append(
            DemoFamilyAgreement(
                student: id, version: version, contentHash: hash, question: asks ? DemoVersions.question : nil,
                at: familyAt, settled: (advisor, familyAt)))
    }

    private mutating func sign(
        _ version: ID<PlanVersion>, _ hash: String, as capacity: PlanCapacity, _ signer: ID<Person>, _ at: Timestamp
    ) throws {
        rows.add(
            .plan_signatures, try mint.mint(PlanSignatureRow.self), version, id, signer, capacity.rawValue, hash,
            "screen", signer, at)
    }
}

/// How a plan read before.
private enum DemoVersions {
    static let question = LocalText([
        "en": "Who will be with her in the afternoon?", "es": "¿Quién estará con ella por la tarde?",
    ])

    /// Two earlier states of a plan, the older one first.
    static func past(_ document: PlanDocument) -> (first: PlanDocument, second: PlanDocument) {
        var second = document
        if let goal = second.goals.indices.first { second.goals[goal].knowing = "" }
        if second.items.count > 1 { second.items.removeLast() }
        second.reviewOn = document.reviewOn?.adding(days: -42)
        var first = second
        first.goals = Array(second.goals.prefix(1))
        first.items = []
        first.promises = PlanPromises()
        return (first.tidied, second.tidied)
    }

    static func otherDay(_ place: String) -> String {
        for (day, other) in [("Fridays", "Mondays"), ("viernes", "lunes")] where place.contains(day) {
            return place.split(separator: day, omittingEmptySubsequences: false).joined(separator: other)
        }
        return place
    }
}

extension DemoStudents {
    /// The first adult who may agree signs, or asks, in the family's language.
    static func agree(
        _ agreements: [DemoFamilyAgreement], as adult: ID<Person>, language: String, mint: IDMint,
        _ rows: inout DemoRows
    ) throws {
        for agreement in agreements {
            if let question = agreement.question {
                rows.add(
                    .plan_comments, try mint.mint(PlanComment.self), agreement.version, agreement.student, adult,
                    question.text(in: language).text, false, false, agreement.at, agreement.settled?.by,
                    agreement.settled?.at)
            }
            guard let hash = agreement.contentHash else { continue }
            rows.add(
                .plan_signatures, try mint.mint(PlanSignatureRow.self), agreement.version, agreement.student, adult,
                PlanCapacity.family.rawValue, hash, "screen", adult, agreement.at)
        }
    }
}
