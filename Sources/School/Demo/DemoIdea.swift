import Learning

/// An idea that an invented student has.
struct DemoIdea: Sendable {
    let subject: DemoSubject
    let kind: ProposalDocument.Kind
    let title: LocalText
    let question: LocalText
    let product: LocalText
    let criteria: [LocalText]
    let because: LocalText

    static let stand = DemoIdea(
        subject: .math, kind: .project,
        title: both("Prices for my snack stand", "Precios para mi puesto"),
        question: both(
            "What should each snack cost so that it is fair and I keep a little?",
            "¿Cuánto debe costar cada bocadillo para que sea justo y me quede algo?"),
        product: both(
            "A price list and a page that shows how I worked it out.",
            "Una lista de precios y una hoja que muestra cómo la calculé."),
        criteria: [
            both("Every price has a reason.", "Cada precio tiene una razón."),
            both("Two people checked the numbers.", "Dos personas revisaron los números."),
        ],
        because: both("I want to run a snack stand one day.", "Un día quiero tener un puesto de bocadillos."))

    static let goats = DemoIdea(
        subject: .science, kind: .topic,
        title: both("What goats need", "Lo que necesitan las cabras"),
        question: both(
            "What does a goat need to stay healthy through a winter?",
            "¿Qué necesita una cabra para pasar sana el invierno?"),
        product: both("Drawings with notes.", "Dibujos con notas."),
        criteria: [both("The facts come from two sources.", "Los datos vienen de dos fuentes.")],
        because: both("I like goats and drawing.", "Me gustan las cabras y el dibujo."))

    /// Ideas that wait for an answer.
    static let waiting = [
        DemoIdea(
            subject: .science, kind: .project,
            title: both("The water in our creek", "El agua de nuestro arroyo"),
            question: both(
                "Is the creek behind the school clean enough for frogs?",
                "¿Está el arroyo de la escuela limpio para las ranas?"),
            product: both("A week of measurements and a poster.", "Una semana de medidas y un cartel."),
            criteria: [both("I measured at the same time each day.", "Medí a la misma hora cada día.")],
            because: both("I pass it every day.", "Paso por ahí todos los días.")),
        DemoIdea(
            subject: .science, kind: .wayToShow,
            title: both("Explain it with a video", "Explicarlo con un video"),
            question: both("I can explain it better than write it.", "Lo explico mejor de lo que lo escribo."),
            product: both("A three-minute video with a model.", "Un video de tres minutos con un modelo."),
            criteria: [
                both("Somebody from a younger class understands it.", "Alguien de una clase menor lo entiende.")
            ],
            because: both("I make videos with my cousin.", "Hago videos con mi primo.")),
        DemoIdea(
            subject: .science, kind: .topic,
            title: both("How bridges hold", "Cómo se sostienen los puentes"),
            question: both("Why does a bridge of paper hold a book?", "¿Por qué un puente de papel sostiene un libro?"),
            product: both("Three bridges and what each one holds.", "Tres puentes y lo que aguanta cada uno."),
            criteria: [both("I changed one thing at a time.", "Cambié una cosa a la vez.")],
            because: both("I want to build things that last.", "Quiero construir cosas que duren.")),
    ]

    static let standComment = both(
        "Whom will you ask to check the numbers?", "¿A quién le pedirás que revise los números?")
    static let goatsProduct = both(
        "Drawings with notes, and a page that compares two shelters.",
        "Dibujos con notas y una hoja que compara dos refugios.")
    static let goatsCriterion = both(
        "The comparison uses numbers, such as food per day.", "La comparación usa números, como la comida por día.")
    static let goatsWords = both(
        "I love the drawings. With a comparison it shows how you use evidence, too.",
        "Me encantan los dibujos. Con una comparación también muestra cómo usas la evidencia.")
    static let moreChoice = both(
        "Your last pieces were strong, and you did them alone.",
        "Tus últimos trabajos fueron buenos y los hiciste por tu cuenta.")
    static let structure = both(
        "Let us take it step by step for a while. You tell me when it feels easy.",
        "Vamos paso a paso por un tiempo. Me dices cuando se sienta fácil.")

    private static func both(_ english: String, _ spanish: String) -> LocalText {
        LocalText(["en": english, "es": spanish])
    }
}
