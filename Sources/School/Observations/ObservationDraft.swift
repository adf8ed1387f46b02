import Learning

/// What the form of an observation holds.
struct ObservationDraft: Sendable {
    static let longestWords = 2_000
    /// What was seen longer ago than this is prior learning.
    static let mostDaysAgo = 366
    /// The ways that the form offers.
    static let ways: [Modality] = [.performance, .talk, .writing, .project, .exhibition]

    let competency: ID<Competency>?
    let level: Level?
    let words: String
    let isHelped: Bool
    let isTransfer: Bool
    /// As it was written; empty for today.
    let day: String
    let modality: Modality

    /// - Throws: `Failure.badRequest` for words far longer than the page lets through.
    init(_ form: Form) throws {
        competency = form.id("competency")
        level = form.int("level").flatMap(Level.init(rawValue:))
        words = try form.text("words", most: 40_000)
        isHelped = form.isOn("helped")
        isTransfer = form.isOn("transfer")
        day = try form.text("day", most: 100)
        modality = Self.ways.first { $0.rawValue == form.raw("way") } ?? .performance
    }

    /// - Parameters:
    ///   - files: Those that come with the form, and those that wait for it.
    ///   - setsLevels: Whether the viewer names levels; families tell in words.
    func refusal(files: [StoredBytes], setsLevels: Bool, today: CalendarDay?, _ t: Messages) -> Refusal {
        var refusal = Refusal()
        if competency == nil { refusal.add("competency", t.observationsNeedCompetency) }
        if words.isEmpty, files.isEmpty, level == nil || !setsLevels {
            refusal.add("words", setsLevels ? t.observationsNeedSomething : t.observationsNeedWords)
        }
        if words.unicodeScalars.count > Self.longestWords {
            refusal.add("words", t.observationsTooLong(count: Self.longestWords))
        }
        refusal.checkPastDay("day", day, today: today, mostDaysAgo: Self.mostDaysAgo, t)
        refusal.checkFiles(files, t)
        return refusal
    }
}

extension Refusal {
    /// A day that is not after today and not too long ago; empty is today.
    mutating func checkPastDay(
        _ field: String, _ text: String, today: CalendarDay?, mostDaysAgo: Int, _ t: Messages
    ) {
        guard !text.isEmpty, let today else { return }
        guard let day = CalendarDay(iso: text), day <= today, day >= today.adding(days: -mostDaysAgo) else {
            add(field, t.observationsNeedDay)
            return
        }
    }
}

/// When something was done on a day: now for today, noon for a day before.
func momentOfWork(on day: String, _ visit: Visit) -> Timestamp {
    guard !day.isEmpty, day != visit.today, let day = CalendarDay(iso: day) else { return visit.now }
    let noon = Format(.english, timeZone: zone(visit.viewer.timeZone)).start(of: day).adding(milliseconds: 43_200_000)
    return min(noon, visit.now)
}
