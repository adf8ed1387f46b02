/// What is said and written in talks of the demo.
enum DemoTalkWords {
    static let reasons = [
        "Away that day.", "A fire drill took the time.", "We were both in the science fair.", "Home with a cold.",
    ]

    static let talks: [TalkRecord.Prompts] = [
        .init(
            progress: "Finished the first draft before the day it was planned for.",
            obstacle: "Starting is hard when the task is long.", next: "Split the next task into three parts."),
        .init(
            progress: "Explained the idea to a partner without notes.", obstacle: "The group talks over each other.",
            next: "Try the talking stick once."),
        .init(
            progress: "Asked for feedback without being told to.", obstacle: "The bus comes late on Mondays.",
            next: "Plan the hard task for Tuesday."),
        .init(
            progress: "Tried again after feedback, and it shows.", obstacle: "Not sure what to read next.",
            next: "Choose one of two books by Friday."),
        .init(
            progress: "Kept three of four steps of the week.", obstacle: "The fourth step was too large.",
            next: "Make it half as large."),
        .init(
            progress: "Found a question worth a project.", obstacle: "Needs somebody who knows about it.",
            next: "Write to the library about it."),
    ]

    /// The first student's last talks, the newest first; the first one is for a week that has not come yet.
    static let shown: [TalkRecord.Prompts] = [
        .init(
            progress: "The price sheet has all three sizes now.", obstacle: "The poster waits for a photo.",
            next: "Take the photo on Thursday."),
        .init(
            progress: "Worked out the price of one cup, and checked it another way.",
            obstacle: "Says that writing the reasons takes longer than the numbers.",
            next: "Tell the reasons out loud first, then write them."),
        .init(
            progress: "Interviewed the cafeteria about costs.", obstacle: "Two answers did not fit together.",
            next: "Ask one more person and compare."),
        .init(
            progress: "Read about goats for the science project.", obstacle: "The words in the article were hard.",
            next: "Use the Spanish article beside it."),
        .init(
            progress: "Chose the snack stand as the goal of the term.", obstacle: "Too many ideas at once.",
            next: "Pick two and leave the rest on the list."),
    ]

    /// For the team, for student and family as well, and for the writer alone.
    static let shownNotes = [
        "Maya says the reasons well and writes them late. Please let her tell them first.",
        "Maya y yo hablamos del puesto de bocadillos. Esta semana Maya pide una mesa en la cafetería.",
        "Ask next time how it went with the cafeteria.",
    ]

    static let agenda = TalkAgenda(
        wins: "My price sheet is done. I found a mistake by myself!",
        stuck: "I do not know how to ask the cafeteria for a table.",
        change: "I want to do the poster with goats, not with fruit.")

    /// 0 is for the team, 1 for student and family as well, 2 for the writer alone.
    static func notes(_ kind: Int, _ name: String) -> [String] {
        switch kind {
        case 0:
            [
                "\(name) works best with the task cut into small parts.",
                "\(name) would like to sit further in front in the afternoon.",
                "Please ask \(name) to explain first and write after.",
            ]
        case 1:
            [
                "\(name) and I talked about the week. \(name) kept most steps and chose the next one alone.",
                "\(name) explained the project very clearly today. Please ask about it at home.",
                "Next step for \(name): choose a book by Friday.",
            ]
        default:
            [
                "Ask next time how the move went.", "Seemed tired. See if it is the same next week.",
                "Think about a partner for the project.",
            ]
        }
    }
}
