import Learning
import Testing

struct WeekCountTests {
    private static let monday = CalendarDay(daysSinceEpoch: 20_577)
    private static func day(_ number: Int) -> CalendarDay { monday.adding(days: number) }

    private static func step(
        _ number: Int64, _ settings: [(on: Int?, setOn: Int)], done: Int? = nil, letGo: Int? = nil
    ) -> PlannedStep {
        PlannedStep(
            id: id(number), settings: settings.map { .init(on: $0.on.map(day), setOn: day($0.setOn)) },
            doneOn: done.map(day), letGoOn: letGo.map(day))
    }

    @Test func `each planned step is done, carried on, let go or open`() {
        let count = WeekCount(
            of: Self.day(3),
            [
                Self.step(1, [(1, -1)], done: 2), Self.step(2, [(1, -1), (8, 4)]), Self.step(3, [(2, 0)], letGo: 3),
                Self.step(4, [(4, -1)]), Self.step(5, [(9, 0)]), Self.step(6, []),
            ])
        #expect(count.week == Self.monday)
        #expect(count.done == [id(1)] && count.carried == [id(2)] && count.letGo == [id(3)] && count.open == [id(4)])
        #expect(count.planned == 4)
    }

    @Test func `what was moved away before the week began is no part of it`() {
        #expect(WeekCount(of: Self.monday, [Self.step(1, [(1, -5), (9, -2)])]).planned == 0)
        #expect(WeekCount(of: Self.monday, [Self.step(1, [(1, -5), (nil, -2)])]).planned == 0)
    }

    @Test func `a step that is done in a later week counts as carried in the first and done in the second`() {
        let step = Self.step(1, [(1, -1), (8, 5)], done: 9)
        #expect(WeekCount(of: Self.monday, [step]).carried == [id(1)])
        #expect(WeekCount(of: Self.day(7), [step]).done == [id(1)])
    }

    @Test func `a week that is over is not told anew by what becomes of its steps later`() {
        let carried = Self.step(1, [(1, -1), (15, 6)], letGo: 16)
        #expect(WeekCount(of: Self.monday, [carried]).carried == [id(1)])
        #expect(WeekCount(of: Self.day(14), [carried]).letGo == [id(1)])
        let takenUp = Self.step(1, [(1, -1), (15, 6), (nil, 17)])
        #expect(WeekCount(of: Self.monday, [takenUp]).carried == [id(1)])
        let letGoLater = Self.step(1, [(1, -1)], letGo: 8)
        #expect(WeekCount(of: Self.monday, [letGoLater]).letGo == [id(1)])
    }

    @Test(arguments: 0..<300 as Range<UInt64>)
    func `a step is in at most one place of a week, and in one when it was planned for it`(seed: UInt64) {
        var random = SeededNumbers(seed: seed)
        let steps = (0..<Int64.random(in: 0...12, using: &random)).map { number in
            var settings: [(on: Int?, setOn: Int)] = []
            var at = -20
            for _ in 0..<Int.random(in: 0...4, using: &random) {
                at += Int.random(in: 0...9, using: &random)
                settings.append((Bool.random(using: &random) ? Int.random(in: -9...18, using: &random) : nil, at))
            }
            let end = Bool.random(using: &random) ? Int.random(in: -9...18, using: &random) : nil
            let isDone = Bool.random(using: &random)
            return Self.step(number, settings, done: isDone ? end : nil, letGo: isDone ? nil : end)
        }
        for week in [-7, 0, 7, 14] {
            let count = WeekCount(of: Self.day(week), steps)
            let placed = count.done + count.carried + count.letGo + count.open
            #expect(Set(placed).count == placed.count)
            #expect(Set(placed).isSubset(of: steps.map(\.id)))
            for step in steps
            where step.settings.contains(where: { setting in
                let inside = setting.on.map { $0 >= Self.day(week) && $0 <= Self.day(week + 6) } ?? false
                return inside && setting.setOn >= Self.day(week) && setting.setOn <= Self.day(week + 6)
            }) {
                #expect(placed.contains(step.id))
            }
            // The whole week is the same whichever of its days is named.
            #expect(count == WeekCount(of: Self.day(week + 5), steps))
        }
    }

    @Test func `free places lie between what is booked, and never overlap it`() {
        let booked = [
            BookedTime(begins: 510, ends: 555), BookedTime(begins: 565, ends: 610), BookedTime(begins: 540, ends: 560),
            BookedTime(begins: 700, ends: 745),
        ]
        #expect(BookedTime.free(between: booked) == [BookedTime(begins: 610, ends: 700)])
        #expect(BookedTime.free(between: []).isEmpty)
        #expect(BookedTime(begins: -5, ends: -9) == BookedTime(begins: 0, ends: 1))
    }
}
