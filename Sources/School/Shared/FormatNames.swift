import Learning

extension Format {
    func month(_ day: CalendarDay) -> String {
        switch day.month {
        case 1: words.dateJanuary
        case 2: words.dateFebruary
        case 3: words.dateMarch
        case 4: words.dateApril
        case 5: words.dateMay
        case 6: words.dateJune
        case 7: words.dateJuly
        case 8: words.dateAugust
        case 9: words.dateSeptember
        case 10: words.dateOctober
        case 11: words.dateNovember
        default: words.dateDecember
        }
    }

    func shortMonth(_ day: CalendarDay) -> String {
        switch day.month {
        case 1: words.dateJanuaryShort
        case 2: words.dateFebruaryShort
        case 3: words.dateMarchShort
        case 4: words.dateAprilShort
        case 5: words.dateMayShort
        case 6: words.dateJuneShort
        case 7: words.dateJulyShort
        case 8: words.dateAugustShort
        case 9: words.dateSeptemberShort
        case 10: words.dateOctoberShort
        case 11: words.dateNovemberShort
        default: words.dateDecemberShort
        }
    }

    func weekday(_ day: CalendarDay) -> String {
        switch day.weekday {
        case 0: words.dateSunday
        case 1: words.dateMonday
        case 2: words.dateTuesday
        case 3: words.dateWednesday
        case 4: words.dateThursday
        case 5: words.dateFriday
        default: words.dateSaturday
        }
    }

    func shortWeekday(_ day: CalendarDay) -> String {
        switch day.weekday {
        case 0: words.dateSundayShort
        case 1: words.dateMondayShort
        case 2: words.dateTuesdayShort
        case 3: words.dateWednesdayShort
        case 4: words.dateThursdayShort
        case 5: words.dateFridayShort
        default: words.dateSaturdayShort
        }
    }
}
