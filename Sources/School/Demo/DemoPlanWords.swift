import Learning

/// What invented students write into their plans.
enum DemoPlanWords {
    struct Habit: Sendable {
        let title: LocalText
        let reason: LocalText
        let knowing: LocalText
        /// The end of a key of the habits.
        let key: String
    }

    static let habits = [
        Habit(
            title: text("Ask for help within ten minutes", "Pedir ayuda antes de diez minutos"),
            reason: text("I used to wait and lose a whole day.", "Antes esperaba y perdía un día entero."),
            knowing: text("My teachers see me ask.", "Mis docentes me ven preguntar."), key: "help-seeking"),
        Habit(
            title: text("Pack my bag the evening before", "Preparar mi mochila la noche antes"),
            reason: text("Mornings are too loud at home.", "Las mañanas son muy ruidosas en casa."),
            knowing: text("Ten mornings with everything in it.", "Diez mañanas con todo adentro."),
            key: "self-management"),
        Habit(
            title: text("Finish what I begin before something new", "Terminar lo que empiezo antes de algo nuevo"),
            reason: text("I have three half stories.", "Tengo tres cuentos a medias."),
            knowing: text("Two things finished in a row.", "Dos cosas terminadas seguidas."), key: "responsibility"),
    ]

    static let knowing = [
        text("I show it to somebody who knows it well.", "Se lo muestro a alguien que sabe mucho."),
        text("I bring one piece that I made, and explain it.", "Traigo algo que hice y lo explico."),
        text("I can do it without looking.", "Puedo hacerlo sin mirar."),
    ]

    static let reading = [
        text("A book about somebody who does this", "Un libro sobre alguien que hace esto"),
        text("Two articles from the library, with notes", "Dos artículos de la biblioteca, con notas"),
    ]

    // MARK: The first student

    static let standHabit = text("Count the money twice", "Contar el dinero dos veces")
    static let standHabitReason = text(
        "My cousin got charged too much at the fair.", "A mi primo le cobraron de más en la feria.")
    static let standHabitKnowing = text(
        "Four weeks in which the box and my list agree.", "Cuatro semanas en que la caja y mi lista coinciden.")
    static let standDay = text("Sell at one school lunch", "Vender en un almuerzo de la escuela")
    static let standDayReason = text(
        "I want to see if people like it.", "Quiero ver si le gusta a la gente.")
    static let standDayKnowing = text(
        "A day at the cafeteria with Ms. Long.", "Un día en la cafetería con la Sra. Long.")
    static let standPrices = text("Set fair prices for my stand", "Poner precios justos en mi puesto")
    static let standPricesKnowing = text(
        "My price sheet and a one-minute talk.", "Mi hoja de precios y una charla de un minuto.")
    static let comic = text("A comic of twelve pages about goats", "Un cómic de doce páginas sobre cabras")
    static let comicPlace = text("Art room, Thursdays after lunch", "Salón de arte, jueves después del almuerzo")
    static let cafeteria = text("Help in the cafeteria", "Ayudar en la cafetería")
    static let cafeteriaPlace = text("With Ms. Long, Wednesdays 11:30", "Con la Sra. Long, miércoles 11:30")
    static let standReading = text("Read about three small shops in town", "Leer sobre tres tiendas del pueblo")
    static let standReadingPlace = text("Library, with Kai", "Biblioteca, con Kai")
    static let promiseStudent = text("I write down every sale.", "Anoto cada venta.")
    static let promiseAdvisor = text(
        "Ms. Reyes looks at my list every second Tuesday.", "La Sra. Reyes mira mi lista cada dos martes.")
    static let promiseFamily = text("My mother helps me buy the fruit.", "Mi mamá me ayuda a comprar la fruta.")
    static let me = text(
        "I forget the time when I draw. People ask me to share.", "Olvido la hora cuando dibujo. Me piden que comparta."
    )

    private static func text(_ english: String, _ spanish: String) -> LocalText {
        LocalText(["en": english, "es": spanish])
    }
}
