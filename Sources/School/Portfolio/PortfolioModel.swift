import Learning
import SQL

/// Something that a student keeps: captured in a moment, or a try at a piece of work that was sent.
struct PortfolioPiece: Sendable {
    /// The try that it is. What is in it can no longer be changed.
    struct SentWork: Sendable {
        let work: ID<Work>
        let attempt: ID<Attempt>
        let number: Int
        /// Of the activity.
        let title: LocalText
        let way: LocalText
        let words: String
        let link: String
        let sentAt: Timestamp
    }

    struct Skill: Sendable {
        let id: ID<Competency>
        let title: LocalText
    }

    static let longestTitle = 200
    static let longestWords = 4_000
    /// Of one student.
    static let most = 500

    let id: ID<PortfolioPiece>
    let title: String
    let words: String
    let link: String
    let work: SentWork?
    let skill: Skill?
    /// Nothing where the student added it.
    let adder: WorkPerson?
    let keptAt: Timestamp
    let version: Int
    var files: [PieceFile] = []

    /// When what is shown came about.
    var doneAt: Timestamp { work?.sentAt ?? keptAt }
}

/// A file of a piece, or of the try that it is.
struct PieceFile: Sendable {
    let id: ID<PieceFile>
    /// Whether it belongs to the try and not to the piece.
    let isOfWork: Bool
    let stored: StoredBytes
    /// What is to be seen or heard, where somebody wrote it.
    let description: String
    let addedBy: ID<Person>

    var about: String { description.isEmpty ? stored.name : description }
}

/// Where a page of pieces takes their files from: whoever reads a showcase reads its files and no others.
enum PieceShelf: Sendable {
    case drawer
    case showcase(ID<Showcase>)
    case shared(token: String)

    func path(_ file: PieceFile) -> String {
        switch self {
        case .drawer: file.isOfWork ? "/files/\(file.id)" : "/student-files/\(file.id)"
        case .showcase(let id): "/showcases/\(id)/files/\(file.id)"
        case .shared(let token): "/shared/\(token)/files/\(file.id)"
        }
    }
}

/// Pieces that a student put together for others, each with a few words about why it is there.
struct Showcase: Sendable {
    struct Part: Sendable {
        let piece: PortfolioPiece
        let statement: String
    }

    static let longestTitle = 200
    static let longestIntro = 4_000
    static let longestStatement = 2_000
    static let mostPieces = 30
    /// Of one student.
    static let most = 30

    let id: ID<Showcase>
    let student: ID<Person>
    let title: String
    let intro: String
    let audience: ProfileAudience
    let version: Int
    let changedAt: Timestamp
    let parts: [Part]

    var path: String { "/showcases/\(id)" }
}

/// A showcase in a list.
struct ShowcaseLine: Sendable {
    let id: ID<Showcase>
    let title: String
    let audience: ProfileAudience
    let pieces: Int
    /// Links that open it today.
    let links: Int
    let changedAt: Timestamp
}

/// For whom a link is.
enum ShareReceiver: String, Sendable, CaseIterable {
    case family, partner, panel
}

/// A secret link to a showcase. The secret itself is nowhere in the school's records.
struct ShowcaseShare: Sendable {
    struct Opening: Sendable {
        let day: CalendarDay
        let times: Int
        let lastAt: Timestamp
    }

    /// Days that a link may last.
    static let days = [1, 7, 30, 90, 365]
    /// Links of one showcase that are open at a time.
    static let mostOpen = 20
    static let longestLabel = 200

    let id: ID<ShowcaseShare>
    let receiver: ShareReceiver
    let label: String
    let maker: WorkPerson
    let madeAt: Timestamp
    let endsAt: Timestamp
    let endedAt: Timestamp?
    var openings: [Opening] = []

    func isOpen(at now: Timestamp) -> Bool { endedAt == nil && now < endsAt }
}
