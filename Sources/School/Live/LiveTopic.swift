import Learning
import SQL

/// Something that a page can keep current while it is open. Only that it changed goes over the line, never what: the
/// page is asked for again, with the rights that its reader has then.
enum LiveTopic: Hashable, Sendable {
    /// The queue of those who asked for help in a class.
    case help(ID<Class>)
    /// The work of a class that waits for feedback.
    case work(ID<Class>)
    /// The question that is open in a class.
    case poll(ID<Class>)
    /// The table, groups, workshops and seats of a class.
    case classView(ID<Class>)
    /// What concerns one person: a seat offered, the place in line, a message, a notice.
    case person(ID<Person>)

    /// As it is announced: `help-7K3…`.
    var word: String {
        switch self {
        case .help(let id): "help-\(id)"
        case .work(let id): "work-\(id)"
        case .poll(let id): "poll-\(id)"
        case .classView(let id): "class-\(id)"
        case .person(let id): "person-\(id)"
        }
    }

    init?(word: some StringProtocol) {
        let parts = word.split(separator: "-", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        func id<Entity>() -> ID<Entity>? { ID(String(parts[1])) }
        let topic: LiveTopic? =
            switch parts[0] {
            case "help": id().map { .help($0) }
            case "work": id().map { .work($0) }
            case "poll": id().map { .poll($0) }
            case "class": id().map { .classView($0) }
            case "person": id().map { .person($0) }
            default: nil
            }
        guard let topic else { return nil }
        self = topic
    }
}

extension Visit {
    /// Tells the open pages about it once this transaction is committed.
    func changed(_ topic: LiveTopic) throws {
        try tx.announce(topic.word)
    }
}
