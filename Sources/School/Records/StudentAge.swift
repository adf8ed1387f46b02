import Learning
import SQL

/// How old a student is, where the school holds the day of birth.
enum StudentAge {
    /// From this age on the record is the student's own to take away, and no longer the family's (FERPA, 34 CFR 99.5).
    static let ofAge = 18

    /// In whole years; nil where the day of birth is not known.
    static func years(_ student: ID<Person>, on today: CalendarDay, _ tx: any Transaction) throws -> Int? {
        let row = try tx.first("SELECT birth_date FROM demographics WHERE person_id = \(student)")
        return try row?.optionalText("birth_date").flatMap(CalendarDay.init(iso:)).map { years(since: $0, on: today) }
    }

    static func years(since born: CalendarDay, on today: CalendarDay) -> Int {
        let hadBirthday = (today.month, today.day) >= (born.month, born.day)
        return today.year - born.year - (hadBirthday ? 0 : 1)
    }

    /// Who takes the whole record away: the family, and from 18 on the student.
    static func mayTake(_ access: StudentAccess, _ visit: Visit) throws -> Bool {
        let isOfAge = try years(access.student, on: visit.schoolToday, visit.tx).map { $0 >= ofAge } ?? false
        return access.relation == .guardian && !isOfAge || access.relation == .oneself && isOfAge
    }
}
