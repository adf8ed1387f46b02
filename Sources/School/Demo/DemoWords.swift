import Learning

/// What invented students and teachers write, in both languages.
enum DemoWords {
    /// A student's own words about the work, more where more was done. A later try goes on from what is there.
    static func work(
        _ area: String, isYoung: Bool, level: Int, language: String, after words: String, _ random: inout DemoRandom
    ) -> String {
        let bank = (isYoung ? young : banks[area] ?? project).map { $0.text(in: language).text }
        let count = isYoung || !words.isEmpty ? 1 : min(max(level, 1), 3)
        let first = random.below(bank.count)
        let turned = bank[first...] + bank[..<first]
        let more = turned.filter { !words.contains($0) }.prefix(count)
        return ((words.isEmpty ? [] : [words]) + more).joined(separator: " ")
    }

    static func reflection(_ language: String, _ random: inout DemoRandom) -> String {
        random.pick(reflections)?.text(in: language).text ?? ""
    }

    /// What a teacher says to one row of a rubric.
    static func remark(_ level: Int, _ language: String, _ random: inout DemoRandom) -> String {
        random.pick(remarks[min(max(level, 1), 4) - 1])?.text(in: language).text ?? ""
    }

    /// Why an adult confirms a level by hand.
    static func confirmed(_ language: String, _ random: inout DemoRandom) -> String {
        random.pick(confirmations)?.text(in: language).text ?? ""
    }

    static let fromLastYear = text("From last year's record.", "Del registro del año pasado.")

    private static func text(_ english: String, _ spanish: String) -> LocalText {
        LocalText(["en": english, "es": spanish])
    }

    private static let banks: [String: [LocalText]] = ["math": math, "writing": writing, "science": science]

    private static let math = [
        text(
            "First I drew the whole problem and wrote what I know.",
            "Primero dibujé todo el problema y anoté lo que sé."),
        text("I made a table and found the amount for one.", "Hice una tabla y hallé la cantidad para uno."),
        text("I did it two ways and both gave the same answer.", "Lo hice de dos maneras y las dos dieron lo mismo."),
        text("I checked it by going backward from the answer.", "Lo comprobé yendo hacia atrás desde la respuesta."),
        text(
            "At first my answer was too big, so I looked at the units.",
            "Al principio me salió muy grande, así que miré las unidades."),
        text(
            "This works for any number because the pattern stays the same.",
            "Sirve para cualquier número porque el patrón no cambia."),
    ]

    private static let writing = [
        text(
            "I wrote the main idea in one line before I began.",
            "Escribí la idea principal en una línea antes de empezar."),
        text(
            "My first try had no example, so I added what my aunt told me.",
            "Mi primer intento no tenía ejemplo, así que puse lo que me contó mi tía."),
        text(
            "I read it out loud and cut two parts that did not help.",
            "Lo leí en voz alta y quité dos partes que no ayudaban."),
        text(
            "Some people see it another way, and I say why in the last part.",
            "Algunas personas lo ven de otra manera, y al final digo por qué."),
        text(
            "I changed weak words for words that you can see.",
            "Cambié palabras débiles por palabras que se pueden ver."),
        text("I found it in two places and they agree.", "Lo encontré en dos lugares y coinciden."),
    ]

    private static let science = [
        text("We changed one thing and kept the rest the same.", "Cambiamos una cosa y dejamos lo demás igual."),
        text(
            "We measured three times, because the first two did not match.",
            "Medimos tres veces, porque las dos primeras no coincidían."),
        text(
            "The graph goes up and then stays flat. I think it was full.",
            "La gráfica sube y luego se queda igual. Creo que se llenó."),
        text(
            "My claim is in the first line, and the numbers are below it.",
            "Mi idea está en la primera línea y los números van debajo."),
        text("If I did it again, I would use a bigger cup.", "Si lo hiciera otra vez, usaría un vaso más grande."),
        text("It surprised me that the small one was faster.", "Me sorprendió que el pequeño fuera más rápido."),
    ]

    private static let project = [
        text(
            "We asked ten people what they need before we chose.",
            "Preguntamos a diez personas qué necesitan antes de elegir."),
        text(
            "My part was the plan and the sign. I show both in the photo.",
            "Mi parte fue el plan y el letrero. Muestro los dos en la foto."),
        text(
            "It did not work the first time. We made the base wider.",
            "No funcionó la primera vez. Hicimos la base más ancha."),
        text(
            "I learned to say no in a kind way when we had too many ideas.",
            "Aprendí a decir que no con amabilidad cuando había muchas ideas."),
        text("The kitchen used our list this week.", "La cocina usó nuestra lista esta semana."),
    ]

    private static let young = [
        text("I made it and I told my friend.", "Lo hice y se lo conté a mi amiga."),
        text("I drew it. Then I counted again.", "Lo dibujé. Luego conté otra vez."),
        text("It was hard. I tried again.", "Fue difícil. Lo intenté otra vez."),
        text("Look at my picture. I see two more.", "Mira mi dibujo. Veo dos más."),
    ]

    private static let reflections = [
        text("I am proud that I did not stop.", "Me siento bien porque no paré."),
        text("Next time I will begin with a drawing.", "La próxima vez empezaré con un dibujo."),
        text("The second part was hard. I asked for help.", "La segunda parte fue difícil. Pedí ayuda."),
        text("I understand it now. I could teach it.", "Ahora lo entiendo. Podría enseñarlo."),
        text("I want to try a harder one.", "Quiero probar uno más difícil."),
    ]

    private static let remarks: [[LocalText]] = [
        [
            text("Let us do the first part side by side.", "Hagamos la primera parte juntos."),
            text("Tell me in your own words what it asks.", "Dime con tus palabras qué pide."),
        ],
        [
            text("Close. One part is still missing.", "Casi. Falta una parte."),
            text("I see the idea. Show me one more step.", "Veo la idea. Muéstrame un paso más."),
        ],
        [
            text("Clear. I could follow all of it.", "Claro. Pude seguirlo todo."),
            text("You did this on your own. Well shown.", "Lo hiciste sin ayuda. Bien mostrado."),
        ],
        [
            text(
                "You took it to a new place. Teach it to a friend.", "Lo llevaste a algo nuevo. Enséñaselo a un amigo."),
            text("More than I asked for, and it is right.", "Más de lo que pedí, y está bien."),
        ],
    ]

    private static let confirmations = [
        text("We talked it through and it holds.", "Lo hablamos y lo domina."),
        text("Explained it to the group without notes.", "Lo explicó al grupo sin apuntes."),
        text("Used it in the project without being asked.", "Lo usó en el proyecto sin que se lo pidieran."),
    ]
}
