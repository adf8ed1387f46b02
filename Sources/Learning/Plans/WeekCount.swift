/// A step of a student with the days that the student gave it.
public struct PlannedStep: Hashable, Sendable {
    /// One time that the step was given a day, or taken off the days.
    public struct Setting: Hashable, Sendable {
        public let on: CalendarDay?
        /// The day on which that was decided.
        public let setOn: CalendarDay

        public init(on: CalendarDay?, setOn: CalendarDay) {
            self.on = on
            self.setOn = setOn
        }
    }

    public let id: ID<Step>
    /// In the order of deciding.
    public let settings: [Setting]
    public let doneOn: CalendarDay?
    public let letGoOn: CalendarDay?

    public init(id: ID<Step>, settings: [Setting], doneOn: CalendarDay? = nil, letGoOn: CalendarDay? = nil) {
        self.id = id
        self.settings = settings
        self.doneOn = doneOn
        self.letGoOn = letGoOn
    }
}

/// What became of a week's plan: each step that was planned for it is in exactly one of four places. It is the one count
/// for every page.
public struct WeekCount: Hashable, Sendable {
    /// The Monday.
    public let week: CalendarDay
    public let done: [ID<Step>]
    /// Given a later day, or done after the week.
    public let carried: [ID<Step>]
    public let letGo: [ID<Step>]
    /// Neither done nor moved nor let go.
    public let open: [ID<Step>]

    public var planned: Int { done.count + carried.count + letGo.count + open.count }

    /// - Parameter week: any day of the week.
    public init(of week: CalendarDay, _ steps: [PlannedStep]) {
        let first = week.startOfWeek
        let last = first.adding(days: 6)
        self.week = first
        let planned = steps.filter { $0.isPlanned(from: first, through: last) }
        func place(_ step: PlannedStep) -> KeyPath<Places, [ID<Step>]> {
            if let done = step.doneOn { return done <= last ? \.done : \.carried }
            let isCarried = step.settings.last { $0.on != nil }?.on.map { $0 > last } ?? false
            // What was let go in a later week, on a later day of its own, was carried out of this one.
            if let letGo = step.letGoOn { return isCarried && letGo > last ? \.carried : \.letGo }
            return isCarried ? \.carried : \.open
        }
        func all(_ wanted: KeyPath<Places, [ID<Step>]>) -> [ID<Step>] {
            planned.filter { place($0) == wanted }.map(\.id)
        }
        done = all(\.done)
        carried = all(\.carried)
        letGo = all(\.letGo)
        open = all(\.open)
    }

    private struct Places {
        let done, carried, letGo, open: [ID<Step>]
    }
}

extension PlannedStep {
    /// Whether a day of the week was the step's day once the week had begun. What was moved away before it began is no
    /// part of it.
    fileprivate func isPlanned(from first: CalendarDay, through last: CalendarDay) -> Bool {
        func isInside(_ day: CalendarDay?) -> Bool { day.map { first <= $0 && $0 <= last } ?? false }
        let atBeginning = settings.last { $0.setOn < first }
        let during = settings.filter { $0.setOn >= first && $0.setOn <= last }
        return isInside(atBeginning?.on) || during.contains { isInside($0.on) }
    }
}

/// One hour of a day that is taken, in minutes after midnight.
public struct BookedTime: Hashable, Sendable {
    public let begins: Int
    public let ends: Int

    /// Held to one day; the end lies after the beginning.
    public init(begins: Int, ends: Int) {
        self.begins = min(max(begins, 0), 1_439)
        self.ends = min(max(ends, self.begins + 1), 1_440)
    }

    /// What lies free between the first and the last of the booked times, in order.
    ///
    /// - Parameter least: Shorter gaps are no place for anything.
    public static func free(between booked: [BookedTime], least: Int = 15) -> [BookedTime] {
        var free: [BookedTime] = []
        let sorted = booked.sorted { ($0.begins, $0.ends) < ($1.begins, $1.ends) }
        guard var end = sorted.first?.ends else { return [] }
        for time in sorted.dropFirst() {
            if time.begins - end >= max(least, 1) { free.append(BookedTime(begins: end, ends: time.begins)) }
            end = max(end, time.ends)
        }
        return free
    }
}
