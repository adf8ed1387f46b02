internal import Learning

extension Format {
    /// Tuesday, May 5 · martes, 5 de mayo
    func dateInWords(_ day: CalendarDay) -> String {
        words.dateWords(weekday: weekday(day), month: month(day), day: String(day.day))
    }

    /// Tuesday, May 5, 2026 · martes, 5 de mayo de 2026
    func dateInWordsWithYear(_ day: CalendarDay) -> String {
        words.dateWordsWithYear(
            weekday: weekday(day), month: month(day), day: String(day.day), year: String(day.year))
    }

    /// May 5 · 5 may
    func shortDate(_ day: CalendarDay) -> String {
        words.dateShort(month: shortMonth(day), day: String(day.day))
    }

    /// May 5, 2026 · 5 de mayo de 2026
    func dateWithYear(_ day: CalendarDay) -> String {
        words.dateWithYear(month: month(day), day: String(day.day), year: String(day.year))
    }

    /// May 2026 · mayo de 2026
    func monthAndYear(_ day: CalendarDay) -> String {
        words.dateMonthAndYear(month: month(day), year: String(day.year))
    }

    /// 10:42 AM · 10:42 a. m.
    func time(_ time: Timestamp) -> String {
        let local = LocalTime(time, in: timeZone)
        return clock(hour: local.hour, minute: local.minute)
    }

    /// The same for a clock time that has no date, such as when a class begins. Hours 0…23, minutes 0…59.
    func clock(hour: Int, minute: Int) -> String {
        let face = String((hour + 11) % 12 + 1) + ":" + CalendarDay.padded(minute, to: 2)
        return hour < 12 ? words.dateMorning(time: face) : words.dateAfternoon(time: face)
    }

    /// Tuesday, May 5, 10:42 AM
    func dateAndTime(_ time: Timestamp) -> String {
        words.dateAtTime(date: dateInWords(day(of: time)), time: self.time(time))
    }

    /// May 5 to May 9
    func range(_ first: CalendarDay, _ last: CalendarDay) -> String {
        first == last ? shortDate(first) : words.dateRange(first: shortDate(first), last: shortDate(last))
    }

    func dateInWords(_ time: Timestamp) -> String { dateInWords(day(of: time)) }
    func dateInWordsWithYear(_ time: Timestamp) -> String { dateInWordsWithYear(day(of: time)) }
    func shortDate(_ time: Timestamp) -> String { shortDate(day(of: time)) }
    func dateWithYear(_ time: Timestamp) -> String { dateWithYear(day(of: time)) }

    /// `2026-05-05T10:42-07:00`, for `<time datetime>`.
    func machineTime(_ time: Timestamp) -> String {
        let local = LocalTime(time, in: timeZone)
        let away = Int(local.offset.magnitude / 60)
        let two = { CalendarDay.padded($0, to: 2) }
        let clock = two(local.hour) + ":" + two(local.minute)
        return local.day.iso + "T" + clock + (local.offset < 0 ? "-" : "+") + two(away / 60) + ":" + two(away % 60)
    }
}

extension Format {
    /// today, yesterday, tomorrow, 3 days ago, in 3 days; from a week on the date, with its year if that is another.
    func relativeDay(_ day: CalendarDay, today: CalendarDay) -> String {
        switch day.daysSinceEpoch - today.daysSinceEpoch {
        case 0: words.dateToday
        case -1: words.dateYesterday
        case 1: words.dateTomorrow
        case let days where (-6 ... -2).contains(days): words.dateDaysAgo(days: -days)
        case let days where (2...6).contains(days): words.dateInDays(days: days)
        default: day.year == today.year ? dateInWords(day) : dateWithYear(day)
        }
    }

    func relativeDay(_ time: Timestamp, now: Timestamp) -> String {
        relativeDay(day(of: time), today: day(of: now))
    }

    /// just now, 5 minutes ago, in 2 hours within the same day; else as ``relativeDay(_:now:)``.
    func relativeTime(_ time: Timestamp, now: Timestamp) -> String {
        guard day(of: time) == day(of: now) else { return relativeDay(time, now: now) }
        let minutes = Int(time.milliseconds(since: now) / 60_000)
        return switch minutes {
        case 0: words.dateJustNow
        case 1..<60: words.dateInMinutes(minutes: minutes)
        case 60...: words.dateInHours(hours: minutes / 60)
        case -59 ... -1: words.dateMinutesAgo(minutes: -minutes)
        default: words.dateHoursAgo(hours: -(minutes / 60))
        }
    }
}
