import Learning

/// What the demo's people write about an activity with a text, a talk and versions.
enum DemoMaterialsWords {
    static func both(_ english: String, _ spanish: String) -> LocalText { LocalText(["en": english, "es": spanish]) }

    static let title = both("Who lives in our creek?", "¿Quién vive en nuestro arroyo?")
    static let question = both(
        "If one animal went away, what would change for all the others?",
        "Si un animal desapareciera, ¿qué cambiaría para los demás?")
    static let why = both(
        "You can say how living things depend on each other, and show it.",
        "Puedes decir cómo unos seres vivos dependen de otros, y mostrarlo.")
    static let steps = [
        both("Read the text. Mark what surprises you.", "Lee el texto. Marca lo que te sorprenda."),
        both("Say in the class talk what you think would change.", "Di en la conversación qué crees que cambiaría."),
        both(
            "Look for three living things near water. Draw who eats whom.",
            "Busca tres seres vivos cerca del agua. Dibuja quién come a quién."),
        both("Take one away. Say what happens, and how you know.", "Quita uno. Di qué pasa y cómo lo sabes."),
    ]
    static let place = both(
        "At the creek behind the school, and in class", "En el arroyo detrás de la escuela y en clase")
    static let moment = both("A dry morning", "Una mañana seca")
    static let preparation = both(
        "Look at a plant or an animal near your home for five minutes. Write down what you see.",
        "Mira cinco minutos una planta o un animal cerca de casa. Anota lo que ves.")
    static let materials = [
        both("A white bowl", "Un recipiente blanco"), both("A hand lens", "Una lupa"), both("Boots", "Botas"),
    ]
    static let representation = both(
        "Read it, hear it read aloud, or look at the creek first.", "Léelo, escúchalo o mira primero el arroyo.")
    static let action = both("Write, record, draw or build a model.", "Escribe, graba, dibuja o haz una maqueta.")
    static let engagement = both("Choose the animal that you like best.", "Elige el animal que más te guste.")
    static let source = "Written for this school by its teachers."

    static let reading = both(
        """
        # Under a stone
        Lift a flat stone in a creek and turn it over. Something small runs for the dark. It is a mayfly, and it will live under water for a year before it has wings. Its wings last one day.
        The mayfly scrapes green algae from the stone. A dragonfly that is not grown up yet waits beside it, and eats mayflies. A trout eats both.
        # One goes away
        In a creek in the hills, people put a pipe into the bank. The water became warmer, and the mayflies left. For some weeks nothing else seemed to happen.
        Then the stones turned green and slippery, for nobody scraped them. The dragonflies found less to eat. In the second summer the trout were gone, and nobody had touched one.
        # A question to end with
        A creek is like a net: you pull one knot, and others move. Which knot would you look at first in our creek? What would you measure, so that others believe you?
        """,
        """
        # Debajo de una piedra
        Levanta una piedra plana de un arroyo y dale la vuelta. Algo pequeño corre hacia lo oscuro. Es una efímera, y vivirá un año bajo el agua antes de tener alas. Las alas le duran un día.
        La efímera raspa algas verdes de la piedra. Una libélula que aún no ha crecido espera a su lado y come efímeras. Una trucha se come a las dos.
        # Uno se va
        En un arroyo de las colinas pusieron un tubo en la orilla. El agua se calentó y las efímeras se fueron. Durante semanas pareció que no pasaba nada más.
        Luego las piedras se pusieron verdes y resbalosas, porque nadie las raspaba. Las libélulas encontraron menos comida. El segundo verano ya no había truchas, y nadie había tocado ninguna.
        # Una pregunta para terminar
        Un arroyo es como una red: tiras de un nudo y se mueven otros. ¿Qué nudo mirarías primero en nuestro arroyo? ¿Qué medirías para que otros te crean?
        """)

    static let pages: [(title: LocalText, words: LocalText)] = [
        (
            both("Who eats whom", "Quién come a quién"),
            both(
                "An arrow goes from what is eaten to who eats it.\n\n- algae → mayfly\n- mayfly → dragonfly\n- dragonfly → **trout**",
                "La flecha va de lo comido a quien lo come.\n\n- algas → efímera\n- efímera → libélula\n- libélula → **trucha**"
            )
        ),
        (
            both("More than food", "Más que comida"),
            both(
                "Living things also give each other shade, air and places to hide. Name one in our creek.",
                "Los seres vivos también se dan sombra, aire y escondites. Nombra uno de nuestro arroyo.")
        ),
        (
            both("What counts as proof", "Qué sirve de prueba"),
            both(
                "One look is a beginning. The same look on three days is better. Write down the day, the place and the number.",
                "Una mirada es un comienzo. La misma mirada en tres días es mejor. Anota el día, el lugar y el número.")
        ),
    ]

    static let note = both("Read, talk, then find three living things.", "Lee, conversa y busca tres seres vivos.")
    static let scaffold = both(
        "The first arrows are drawn for you. Begin with one stone.",
        "Las primeras flechas ya están dibujadas. Empieza con una piedra.")
    static let scaffoldSteps = [
        both("Read the part under the first heading. Mark one sentence.", "Lee la primera parte. Marca una frase."),
        both("Finish the drawing: algae, mayfly, trout.", "Termina el dibujo: algas, efímera, trucha."),
        both(
            "Cover the mayfly with your hand. Who has nothing to eat now?",
            "Tapa la efímera. ¿Quién se queda sin comida?"),
        both("Look under one stone. Draw what you find.", "Mira debajo de una piedra. Dibuja lo que encuentres."),
    ]
    static let film = both(
        "Watch the film of a creek, then go on as the others do.",
        "Mira la película de un arroyo y sigue como los demás.")
    static let more = both(
        "Find five living things, and say which one the others need most.",
        "Busca cinco seres vivos y di cuál necesitan más los otros.")
    static let tierReason = both(
        "You explained three living things well last time. Try five now.",
        "La última vez explicaste bien tres seres vivos. Ahora prueba con cinco.")
    static let askWords = both("I would like to start with fewer animals.", "Me gustaría empezar con menos animales.")
    static let firstWords = both(
        "Under the big stone there were two mayflies.", "Debajo de la piedra había dos efímeras.")

    static let posts = [
        both(
            "I think the trout would go first, because they need the most food.",
            "Creo que primero se irían las truchas: necesitan más comida."),
        both("The algae would grow. That is *not* bad, is it?", "Las algas crecerían. Eso *no* es malo, ¿o sí?"),
        both(
            "It is bad for the animals that need light under the stones.",
            "Es malo para los animales que necesitan luz."),
        both(
            "How could we find out how many mayflies there are without lifting every stone?",
            "¿Cómo sabríamos cuántas efímeras hay sin levantar cada piedra?"),
        both("Whoever likes bugs is a bug.", "A quien le gustan los bichos es un bicho."),
    ]
    static let report = both("This is not kind.", "Esto no es amable.")
    static let readingNote = both("This is the part I did not think of.", "En esto no había pensado.")
    static let sourceTitle = both("The sign at the creek", "El letrero del arroyo")
    static let sourceAuthor = both("The city park", "El parque de la ciudad")
    static let taken = both("Which fish live here.", "Qué peces viven aquí.")

    static let questions: [(kind: Question.Kind, words: LocalText, because: LocalText)] = [
        (
            .question,
            both("Where do the frogs go when the creek is dry?", "¿Adónde van las ranas cuando se seca el arroyo?"),
            both("Last summer I heard none.", "El verano pasado no oí ninguna.")
        ),
        (
            .project,
            both(
                "A map of all trees of our street, with their age",
                "Un mapa de los árboles de nuestra calle, con su edad"),
            both("They cut one down and I counted the rings.", "Cortaron uno y conté los anillos.")
        ),
        (
            .question, both("Why is the water brown after rain?", "¿Por qué el agua es café después de la lluvia?"),
            .empty
        ),
        (
            .question, both("Can a plant feel that it is touched?", "¿Puede una planta sentir que la tocan?"),
            both("My grandmother talks to hers.", "Mi abuela habla con las suyas.")
        ),
    ]

    static let made: [(title: LocalText, why: LocalText, steps: LocalText, ways: LocalText)] = [
        (
            both("The stone detective", "El detective de piedras"),
            both("You see who lives where nobody looks.", "Ves quién vive donde nadie mira."),
            both(
                "Choose three stones.\nLook under each and count.\nPut every stone back as it was.",
                "Elige tres piedras.\nMira debajo y cuenta.\nDeja cada piedra como estaba."),
            both("Make a poster\nTell it as a story", "Hacer un cartel\nContarlo como un cuento")
        ),
        (
            both("A day as a bee", "Un día como abeja"),
            both("You find out why flowers have colors.", "Descubres por qué las flores tienen colores."),
            both(
                "Sit near flowers for ten minutes.\nWrite down which color gets visitors.\nCompare with a friend.",
                "Siéntate diez minutos junto a flores.\nAnota qué color recibe visitas.\nCompara con alguien."),
            both("Draw a chart\nExplain it in a talk", "Dibujar una gráfica\nExplicarlo en una charla")
        ),
        (
            both("Mud in a jar", "Lodo en un frasco"),
            both("You see what water carries.", "Ves lo que lleva el agua."),
            both(
                "Fill a jar at the creek.\nWait one day.\nMeasure each layer.",
                "Llena un frasco en el arroyo.\nEspera un día.\nMide cada capa."),
            both("Write what you saw\nBuild a model", "Escribir lo que viste\nHacer una maqueta")
        ),
    ]
    static let sentBack = both(
        "A strong beginning. Say what a group hands in at the end, so that everybody knows when it is done.",
        "Un buen comienzo. Di qué entrega el grupo al final, para que se sepa cuándo está listo.")
    static let approved = both(
        "Clear steps and fun to do. We try it on Friday.", "Pasos claros y divertidos. La probamos el viernes.")
}
