import Interchange
import Learning

/// The days of a roster as we keep them: `2026-05-04`, with the last day inside the period.
struct RosterPeriod: Equatable {
    var begins: String?
    var ends: String?

    /// OneRoster 1.2 leaves the end date out of sessions, roles and enrolments ("exclusive"), so the last day is the
    /// one before it.
    init(begin: CivilDate?, end: CivilDate?) {
        begins = begin?.description
        ends = end.map { end in
            let last = dayBefore(end)
            // A period of one day is written by some with both dates the same.
            return begin.map { max($0.description, last) } ?? last
        }
    }

    init(begins: String?, ends: String?) {
        self.begins = begins
        self.ends = ends
    }

    /// Both of these and what lies between them: two rows that give one role.
    func joined(with other: RosterPeriod) -> RosterPeriod {
        let first: String? = if let begins, let more = other.begins { min(begins, more) } else { nil }
        let last: String? = if let ends, let more = other.ends { max(ends, more) } else { nil }
        return RosterPeriod(begins: first, ends: last)
    }

    /// Whether this holds longer, or begins later when both end on the same day.
    func isLater(than other: RosterPeriod) -> Bool {
        (ends ?? endless, begins ?? "") > (other.ends ?? endless, other.begins ?? "")
    }

    func isOver(on today: String) -> Bool { ends.map { $0 < today } ?? false }
}

/// After every date of four digits.
private let endless = "~"

private func dayBefore(_ date: CivilDate) -> String {
    guard let day = CalendarDay(year: date.year, month: date.month, day: date.day) else { return date.description }
    return CalendarDay(daysSinceEpoch: day.daysSinceEpoch - 1).iso
}
