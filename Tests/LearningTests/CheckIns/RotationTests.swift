import Learning
import Testing

struct RotationTests {
    private let today = CalendarDay(iso: "2026-05-05") ?? CalendarDay(daysSinceEpoch: 0)

    private func state(
        every weeks: Int = 2, held: Int? = nil, missed: Int? = nil, planned: [Int] = []
    ) -> RotationState? {
        let place = RotationPlace(
            student: ID(stored: 1), everyWeeks: weeks, lastHeld: held.map { today.adding(days: $0) },
            lastMissed: missed.map { today.adding(days: $0) }, planned: planned.map { today.adding(days: $0) })
        return Rotation([place], today: today).turns.first?.state
    }

    private func due(_ days: Int, isMissed: Bool = false) -> RotationState {
        .due(since: today.adding(days: days), isMissed: isMissed)
    }

    @Test func `a new student is due at once`() {
        #expect(state() == due(0))
        #expect(state(planned: [3]) == due(0))
        #expect(state(planned: [-2, 3]) == due(-2))
    }

    @Test func `a talk of this round is held, and due when the round is over`() {
        #expect(state(held: -13) == .held(on: today.adding(days: -13)))
        #expect(state(held: -14) == due(0))
        #expect(state(every: 1, held: -8) == due(-1))
        #expect(state(held: -20, planned: [2]) == due(-6))
    }

    @Test func `a planned day that passed without a word makes it due`() {
        #expect(state(held: -7, planned: [-1, 6]) == due(-1))
        #expect(state(held: -1, planned: [-7, 6]) == .held(on: today.adding(days: -1)))
    }

    @Test func `today is today, whatever was before`() {
        #expect(state(planned: [0]) == .today)
        #expect(state(held: -1, missed: -3, planned: [0, 7]) == .today)
    }

    @Test func `a talk that was called off comes back first until it is held`() {
        #expect(state(held: -7, missed: -1) == due(-1, isMissed: true))
        #expect(state(held: -7, missed: 3) == due(0, isMissed: true))
        #expect(state(held: -1, missed: -1) == .held(on: today.adding(days: -1)))
        let places = [
            RotationPlace(student: ID(stored: 1), lastHeld: today.adding(days: -90)),
            RotationPlace(
                student: ID(stored: 2), lastHeld: today.adding(days: -8), lastMissed: today.adding(days: -1)),
            RotationPlace(student: ID(stored: 3)),
        ]
        #expect(Rotation(places, today: today).turns.map(\.student.rawValue) == [2, 3, 1])
    }

    @Test func `the count of the last two weeks is of talks that were held`() {
        let places = [-14, -13, -1, 0, 1].enumerated().map { place, days in
            RotationPlace(student: ID(stored: Int64(place + 1)), lastHeld: today.adding(days: days))
        }
        #expect(Rotation(places, today: today).heldLately() == 3)
    }

    @Test(arguments: 0..<60) func `each student stands in it exactly once, whatever the facts are`(seed: UInt64) {
        var dice = Dice(seed)
        let places = (0..<dice.below(40)).map { _ in
            RotationPlace(
                student: ID(stored: Int64(dice.below(30) + 1)), everyWeeks: dice.below(12) - 2,
                lastHeld: dice.day(around: today), lastMissed: dice.day(around: today),
                planned: (0..<dice.below(4)).compactMap { _ in dice.day(around: today) })
        }
        let turns = Rotation(places, today: today).turns
        #expect(turns.map(\.student).sorted() == Set(places.map(\.student)).sorted())
        #expect(Rotation(places.reversed().reversed(), today: today).turns == turns)
        let groups = turns.map { turn in
            switch turn.state {
            case .due(_, isMissed: true): 0
            case .due(_, isMissed: false): 1
            case .today: 2
            case .held: 3
            }
        }
        #expect(groups == groups.sorted())
        for turn in turns {
            if case .due(let since, _) = turn.state { #expect(since <= today) }
            if let next = turn.next { #expect(next >= today) }
        }
    }

    /// An adult who takes the first of the list each day, and sometimes cannot.
    @Test(arguments: 0..<30) func `who follows it passes nobody over twice`(seed: UInt64) {
        var dice = Dice(seed)
        let count = dice.below(20) + 2
        var held: [Int64: CalendarDay] = [:]
        var missed: [Int64: CalendarDay] = [:]
        var missedInARow: [Int64: Int] = [:]
        for offset in 0..<200 {
            let day = today.adding(days: offset)
            let places = (1...Int64(count)).map {
                RotationPlace(student: ID(stored: $0), lastHeld: held[$0], lastMissed: missed[$0])
            }
            guard let turn = Rotation(places, today: day).turns.first, case .due(_, let isMissed) = turn.state else {
                continue
            }
            let student = turn.student.rawValue
            // Nobody else is taken while a talk that was called off waits.
            #expect(isMissed || missedInARow.isEmpty)
            if !isMissed, dice.below(3) == 0 {
                missed[student] = day
                missedInARow[student, default: 0] += 1
            } else {
                held[student] = day
                missedInARow[student] = nil
            }
            #expect(missedInARow.values.allSatisfy { $0 <= 1 })
        }
        #expect(held.count == count)
    }
}

/// SplitMix64, so that a failing case can be run again.
private struct Dice {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    mutating func below(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return limit > 0 ? Int((mixed ^ mixed >> 31) % UInt64(limit)) : 0
    }

    mutating func day(around day: CalendarDay) -> CalendarDay? {
        below(3) == 0 ? nil : day.adding(days: below(80) - 50)
    }
}
