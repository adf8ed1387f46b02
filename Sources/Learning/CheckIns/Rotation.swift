/// What one adult and one student have behind and before them.
public struct RotationPlace: Hashable, Sendable {
    public let student: ID<Person>
    /// How often the two want to talk.
    public let everyWeeks: Int
    /// The last talk of the two.
    public let lastHeld: CalendarDay?
    /// The last planned talk of the two that did not take place.
    public let lastMissed: CalendarDay?
    /// The days of talks that are planned and neither held nor called off.
    public let planned: [CalendarDay]

    public init(
        student: ID<Person>, everyWeeks: Int = Rotation.standardWeeks, lastHeld: CalendarDay? = nil,
        lastMissed: CalendarDay? = nil, planned: [CalendarDay] = []
    ) {
        self.student = student
        self.everyWeeks = min(max(everyWeeks, 1), 8)
        self.lastHeld = lastHeld
        self.lastMissed = lastMissed
        self.planned = planned
    }
}

/// How it stands with one student of a rotation: exactly one of these.
public enum RotationState: Hashable, Sendable {
    /// They should have talked since that day. `isMissed` when a talk was called off and none has followed.
    case due(since: CalendarDay, isMissed: Bool)
    /// A talk is planned for today.
    case today
    /// They have talked in this round.
    case held(on: CalendarDay)
}

/// The round of talks of one adult. Nobody is passed over: each student has one place in it, whoever was never talked
/// with is due at once, and a talk that did not take place comes back before all others.
public struct Rotation: Sendable {
    public struct Turn: Hashable, Sendable {
        public let student: ID<Person>
        public let state: RotationState
        public let lastHeld: CalendarDay?
        /// The next planned day from today on.
        public let next: CalendarDay?
    }

    /// A round where nobody said how often.
    public static let standardWeeks = 2

    /// Due first: called-off talks, then whoever was never talked with, then whoever has waited longest. After them those
    /// of today, then those that were held, by their next day.
    public let turns: [Turn]
    private let today: CalendarDay

    /// A student who is named twice has the first place named.
    public init(_ places: [RotationPlace], today: CalendarDay) {
        self.today = today
        var seen: Set<ID<Person>> = []
        turns = places.filter { seen.insert($0.student).inserted }
            .map { place in
                Turn(
                    student: place.student, state: Rotation.state(of: place, today: today), lastHeld: place.lastHeld,
                    next: place.planned.filter { $0 >= today }.min())
            }
            .sorted { $0.order < $1.order }
    }

    static func state(of place: RotationPlace, today: CalendarDay) -> RotationState {
        if place.planned.contains(today) { return .today }
        if let missed = place.lastMissed, missed > place.lastHeld ?? missed.adding(days: -1) {
            return .due(since: min(missed, today), isMissed: true)
        }
        guard let held = place.lastHeld else {
            return .due(since: min(place.planned.min() ?? today, today), isMissed: false)
        }
        let roundEnds = held.adding(days: place.everyWeeks * 7)
        let passedBy = place.planned.filter { $0 > held && $0 < today }.min()
        if let passedBy { return .due(since: min(passedBy, roundEnds), isMissed: false) }
        return today < roundEnds ? .held(on: held) : .due(since: roundEnds, isMissed: false)
    }

    /// With how many of the students there was a talk in the last days, today included.
    public func heldLately(days: Int = 14) -> Int {
        let first = today.adding(days: -max(days, 1))
        return turns.count { turn in turn.lastHeld.map { $0 > first && $0 <= today } ?? false }
    }
}

extension Rotation.Turn {
    /// Group, then day, then student, so that the same facts give the same order.
    fileprivate var order: (Int, Int, ID<Person>) {
        switch state {
        case .due(let since, isMissed: true): (0, since.daysSinceEpoch, student)
        // Whoever was never talked with would stay last for ever behind those whose round ends day after day.
        case .due(let since, isMissed: false): (1, lastHeld == nil ? .min : since.daysSinceEpoch, student)
        case .today: (2, 0, student)
        case .held(let day): (3, next?.daysSinceEpoch ?? day.daysSinceEpoch + 400, student)
        }
    }
}
