import Learning
import SQL

/// One time in a week at which a class meets.
enum ClassMeeting {}

extension DemoHistory {
    /// Last week as it was planned and done, and this week as it is laid out. Dice of their own leave the rest of the
    /// history as it is.
    mutating func layOutWeeks() throws {
        var dice = DemoRandom(seed: ground.settings.seed, 13, student.number)
        let count = isShown ? 5 : dice.below(4)
        guard count > 0, !isYoung else { return }
        let week = calendar.today.startOfWeek
        let words = DemoWeekWords.steps
        for place in 0..<count {
            let fate: Fate =
                isShown ? [.done, .done, .carried, .done, .letGo][place] : dice.chance(0.7) ? .done : .carried
            try addStep(words[(student.number + place) % words.count], week.adding(days: place % 5 - 7), fate, place)
        }
        let coming = isShown ? 4 : 1 + dice.below(3)
        for place in 0..<coming {
            let day = week.adding(days: (place * 2 + student.number) % 5)
            let fate: Fate = day < calendar.today ? .done : .open
            try addStep(words[(student.number + 7 + place) % words.count], day, fate, count + place)
        }
        guard isShown else { return }
        for place in 0..<2 { try addStep(words[(student.number + 12 + place) % words.count], nil, .open, 20 + place) }
        let sunday = at(week.adding(days: -8), 18 * 60)
        let friday = at(week.adding(days: -3), 14 * 60 + 40)
        rows.add(
            .week_plans, id, week.adding(days: -7).iso, text(DemoWeekWords.lastWish), text(DemoWeekWords.lookBack),
            sunday, friday, id, friday)
        let monday = at(week.adding(days: -1), 17 * 60)
        rows.add(.week_plans, id, week.iso, text(DemoWeekWords.wish), "", monday, Timestamp?.none, id, monday)
        try askForPace()
    }

    private enum Fate { case open, done, carried, letGo }

    private mutating func addStep(_ step: DemoWeekWords.Step, _ day: CalendarDay?, _ fate: Fate, _ place: Int) throws {
        let key: ID<Step> = try mint.mint()
        let written = at((day ?? calendar.today).startOfWeek.adding(days: -1), 17 * 60 + place)
        let new = day.flatMap { day in fate == .carried ? day.adding(days: 7) : day }
        // What is carried on to a day that is over was done then.
        let isDone = fate == .done || fate == .carried && (new.map { $0 < calendar.today } ?? false)
        let done: Timestamp? = isDone ? new.map { at($0, 14 * 60 + place) } : nil
        let letGo: Timestamp? = fate == .letGo ? day.map { at($0, 15 * 60) } : nil
        let goal = plan?.goals.isEmpty == false ? plan?.goals[place % (plan?.goals.count ?? 1)].id : nil
        rows.add(
            .steps, key, id, goal, text(step.words), step.minutes, new?.iso, new?.iso, Int?.none, place, done, letGo,
            letGo == nil ? "" : text(DemoWeekWords.letGo), id, written, done ?? letGo ?? written)
        guard let day else { return }
        rows.add(
            .step_moves, try mint.mint(ClassMeeting.self), key, id, "planned", String?.none, day.iso, "", id, written)
        if fate == .carried, let new {
            rows.add(
                .step_moves, try mint.mint(ClassMeeting.self), key, id, "carried", day.iso, new.iso, "", id,
                at(day.startOfWeek.adding(days: 6), 17 * 60))
        }
        if let done {
            rows.add(.step_moves, try mint.mint(ClassMeeting.self), key, id, "done", new?.iso, new?.iso, "", id, done)
        }
    }

    /// The math teacher of the first student asks for a least pace, with a reason.
    private mutating func askForPace() throws {
        guard let teacher = teacher(.math), let framework = content.frameworks[.math] else { return }
        rows.add(
            .pace_floors, try mint.mint(ClassMeeting.self), id, framework, 3, text(DemoWeekWords.floor),
            teacher.teacher,
            calendar.time(5, minute: 15 * 60))
    }

    private func text(_ words: LocalText) -> String { words.text(in: student.language).text }

    /// Never later than the last day of the history.
    private func at(_ day: CalendarDay, _ minute: Int) -> Timestamp {
        let format = Format(.english, timeZone: calendar.timeZone)
        return min(format.start(of: day), format.start(of: calendar.today.adding(days: -1))).adding(
            milliseconds: Int64(minute) * 60_000)
    }
}

/// What students of the demo plan to do.
enum DemoWeekWords {
    struct Step {
        let words: LocalText
        let minutes: Int
    }

    static let steps: [Step] = [
        step("Compare two prices at the store", "Comparar dos precios en la tienda", 25),
        step("Read chapter 4 and write two questions", "Leer el capítulo 4 y escribir dos preguntas", 30),
        step("Fix one thing on my poster", "Arreglar una cosa de mi cartel", 20),
        step("Ask Mr. Oda about my table", "Preguntarle al Sr. Oda por mi tabla", 10),
        step("Practice my talk out loud", "Practicar mi charla en voz alta", 15),
        step("Measure the plants again", "Medir otra vez las plantas", 20),
        step("Write the first part of my story", "Escribir la primera parte de mi cuento", 40),
        step("Show my draft to a classmate", "Enseñar mi borrador a alguien de mi clase", 15),
        step("Make a list of what we need", "Hacer una lista de lo que hace falta", 15),
        step("Call the library about the room", "Llamar a la biblioteca por la sala", 10),
        step("Try three problems without help", "Intentar tres problemas sin ayuda", 25),
        step("Draw the map of our street", "Dibujar el mapa de nuestra calle", 35),
        step("Thank my partner for the help", "Dar las gracias a mi compañera por la ayuda", 5),
        step("Put my photos in order", "Ordenar mis fotos", 20),
    ]
    static let lastWish = pair("Finish the price sheet.", "Terminar la hoja de precios.")
    static let wish = pair("Show my poster to somebody new.", "Enseñar mi cartel a alguien nuevo.")
    static let lookBack = pair(
        "Doing the hard one first helped.", "Me sirvió hacer primero lo difícil.")
    static let letGo = pair("The store was closed.", "La tienda estaba cerrada.")
    static let floor = pair(
        "So that spring leaves time for the stand.", "Para que en primavera quede tiempo para el puesto.")

    private static func step(_ english: String, _ spanish: String, _ minutes: Int) -> Step {
        Step(words: pair(english, spanish), minutes: minutes)
    }

    private static func pair(_ english: String, _ spanish: String) -> LocalText {
        LocalText(["en": english, "es": spanish])
    }
}
