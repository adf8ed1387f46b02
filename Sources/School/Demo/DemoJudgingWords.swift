import Learning

/// What the people of the demo write when they read each other's work.
enum DemoJudgingWords {
    typealias Said = (strength: LocalText, next: LocalText)

    static let guide = LocalText([
        "en": "What did you learn from this? Where did you have to read twice? What is one thing to try next?",
        "es": "¿Qué aprendiste de esto? ¿Dónde tuviste que leer dos veces? ¿Qué se puede probar después?",
    ])
    static let said: [Said] = [
        (
            LocalText(["en": "I like how you drew each step.", "es": "Me gusta cómo dibujaste cada paso."]),
            LocalText(["en": "Say why you chose these numbers.", "es": "Di por qué elegiste estos números."])
        ),
        (
            LocalText(["en": "Your example is from real life.", "es": "Tu ejemplo es de la vida real."]),
            LocalText(["en": "Maybe add a table.", "es": "Quizá agrega una tabla."])
        ),
        (
            LocalText(["en": "It is easy to follow.", "es": "Es fácil de seguir."]),
            LocalText(["en": "Check the second part again.", "es": "Revisa otra vez la segunda parte."])
        ),
        (
            LocalText(["en": "It is ok.", "es": "Está bien."]),
            LocalText(["en": "Do it better.", "es": "Hazlo mejor."])
        ),
    ]
    static let reason = LocalText([
        "en": "Name one thing that would help. Then I pass it on.",
        "es": "Nombra una cosa que ayude. Entonces lo dejo pasar.",
    ])
    static let asks = LocalText([
        "en": "I am not sure about the second row. What do you see?",
        "es": "No estoy segura de la segunda fila. ¿Qué ve usted?",
    ])
    static let also: Said = (
        LocalText([
            "en": "You explain it so that a friend would get it.", "es": "Lo explicas para que un amigo lo entienda.",
        ]),
        LocalText(["en": "Show where the first number comes from.", "es": "Muestra de dónde sale el primer número."])
    )
    static let way: Said = (
        LocalText(["en": "You have begun with what you know.", "es": "Empezaste con lo que sabes."]),
        LocalText(["en": "Try a second example before you go on.", "es": "Prueba otro ejemplo antes de seguir."])
    )
    static let change = LocalText([
        "en": "Begin the next lesson with two worked examples side by side.",
        "es": "Empezar la próxima clase con dos ejemplos resueltos, uno junto al otro.",
    ])
}
