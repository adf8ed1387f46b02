import Learning
import SQL

extension DemoHistory {
    /// What the first student keeps and shows, and what a young child's advisor keeps for the child. Dice of their own
    /// leave the rest of the history as it is.
    mutating func keepPortfolio() throws {
        guard !isShown else { return try keepAndShow() }
        var dice = DemoRandom(seed: ground.settings.seed, 29, student.number)
        guard isYoung, dice.chance(0.3), let advisory = teacher(.advisory) else { return }
        try keep(Self.tower, by: advisory.teacher, on: calendar.last - dice.below(10))
    }

    private struct Thing {
        let title: LocalText
        let words: LocalText
        var link = ""
    }

    private mutating func keepAndShow() throws {
        let sketch = try keep(Self.sketch, by: id, on: calendar.last - 40)
        let talk = try keep(Self.talk, by: id, on: calendar.last - 12)
        if let advisory = teacher(.advisory) { try keep(Self.helped, by: advisory.teacher, on: calendar.last - 6) }
        let kept = try keepWork()
        let showcase: ID<Showcase> = try mint.mint()
        let made = calendar.time(calendar.last - 9, minute: 16 * 60 + 5)
        rows.add(
            .showcases, showcase, id, words(Self.showTitle), words(Self.showIntro), "everyone", made,
            calendar.time(calendar.last - 2, minute: 17 * 60))
        let parts = [(sketch, Self.sketchWhy)] + kept.map { ($0, Self.workWhy) } + [(talk, Self.talkWhy)]
        for (place, part) in parts.enumerated() {
            rows.add(.showcase_pieces, showcase, part.0, id, place, words(part.1))
        }
        try share(showcase)
    }

    /// A link that was opened, and one that has ended. Nobody knows their secrets.
    private mutating func share(_ showcase: ID<Showcase>) throws {
        for (receiver, label, days, day) in [
            (ShareReceiver.panel, Self.panel, 1, calendar.last - 8), (.family, Self.grandma, 90, calendar.last - 3),
        ] {
            let share: ID<ShowcaseShare> = try mint.mint()
            let made = calendar.time(day, minute: 16 * 60 + 30)
            rows.add(
                .showcase_shares, share, showcase, id, ShareStore.hash("demo \(id) \(label.json)"), receiver.rawValue,
                words(label), id, made, made.adding(days: days))
            rows.add(
                .showcase_openings, share, id, calendar.iso(day + 1), 2, calendar.time(day + 1, minute: 8 * 60))
        }
    }

    @discardableResult
    private mutating func keep(_ thing: Thing, by adder: ID<Person>, on day: Int) throws -> ID<PortfolioPiece> {
        let piece: ID<PortfolioPiece> = try mint.mint()
        let at = calendar.time(max(day, 0), minute: 15 * 60 + 40)
        rows.add(
            .portfolio_pieces, piece, id, words(thing.title), words(thing.words), thing.link, ID<Attempt>?.none,
            ID<Competency>?.none, adder, at, at)
        return piece
    }

    /// The first two tries that were sent.
    private mutating func keepWork() throws -> [ID<PortfolioPiece>] {
        let names = DemoTable.attempts.columns
        guard let sent = names.firstIndex(of: "sent_at"), let number = names.firstIndex(of: "number") else { return [] }
        let attempts = (rows.rows[.attempts] ?? []).filter { $0[sent] != .null && $0[number] == .int(1) }.prefix(2)
        var pieces: [ID<PortfolioPiece>] = []
        for attempt in attempts {
            guard case .int(let key) = attempt[0], case .int(let at) = attempt[sent] else { continue }
            let piece: ID<PortfolioPiece> = try mint.mint()
            let kept = Timestamp(milliseconds: at).adding(days: 3)
            rows.add(
                .portfolio_pieces, piece, id, "", "", "", ID<Attempt>(stored: key), ID<Competency>?.none, id, kept,
                kept)
            pieces.append(piece)
        }
        return pieces
    }

    private func words(_ text: LocalText) -> String { text.text(in: student.language).text }

    private static func both(_ english: String, _ spanish: String) -> LocalText {
        LocalText(["en": english, "es": spanish])
    }

    private static let sketch = Thing(
        title: both("A sign for the snack stand", "Un letrero para el puesto"),
        words: both(
            "I drew it with chalk on a board. People read the price from far away.",
            "Lo dibujé con tiza en una tabla. La gente lee el precio desde lejos."))
    private static let talk = Thing(
        title: both("My talk about goats", "Mi charla sobre las cabras"),
        words: both(
            "I spoke for three minutes without my notes. My hands shook, and then they did not.",
            "Hablé tres minutos sin mis apuntes. Me temblaban las manos y luego ya no."),
        link: "https://example.org/goats")
    private static let helped = Thing(
        title: both("Explaining it to a younger student", "Explicarlo a alguien menor"),
        words: both(
            "Showed a third grader how to share 3 bars among 4 people, with paper strips.",
            "Mostró a un niño de tercero cómo repartir 3 barras entre 4, con tiras de papel."))
    private static let tower = Thing(
        title: both("A tower of eleven blocks", "Una torre de once bloques"),
        words: both("Counted each block aloud, up to eleven.", "Contó cada bloque en voz alta, hasta once."))
    private static let showTitle = both(
        "What I can do with numbers and words", "Lo que sé hacer con números y palabras")
    private static let showIntro = both(
        "Four things from this spring. I chose them because each one was hard at first.",
        "Cuatro cosas de esta primavera. Las elegí porque al principio todas fueron difíciles.")
    private static let sketchWhy = both(
        "Look at the numbers: they are big and few.", "Fíjate en los números: son grandes y pocos.")
    private static let workWhy = both(
        "I tried two ways, and I can say why the second one is better.",
        "Probé dos maneras y sé decir por qué la segunda es mejor.")
    private static let talkWhy = both(
        "Before this year I never spoke in front of people.", "Antes nunca hablaba en público.")
    private static let panel = both("Panel in room 12", "Jurado del salón 12")
    private static let grandma = both("Grandma in Sacramento", "Abuela en Sacramento")
}
