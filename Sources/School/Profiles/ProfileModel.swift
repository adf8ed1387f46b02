import Learning

/// Somebody who wrote something, as a page names them.
struct ProfileWriter: Sendable, Equatable {
    let id: ID<Person>
    let given: String
    let family: String
    let title: LocalText
}

/// One entry of a profile with all that stands beside it.
struct ProfileLine: Sendable {
    /// What a strength rests on.
    struct Proof: Sendable {
        let evidence: ID<EvidenceRow>
        let title: LocalText
        /// nil where there is no piece of work.
        let work: ID<Work>?
        let competency: ID<Competency>
    }

    /// The student's words beside what an adult wrote, and the answer.
    struct Remark: Sendable {
        enum Kind: String, Sendable { case note, dispute }
        enum Key {}

        struct Answer: Sendable {
            let words: String
            let writer: ProfileWriter
            let at: Timestamp
        }

        let id: ID<Key>
        let kind: Kind
        let words: String
        let writtenAt: Timestamp
        let answer: Answer?

        var isOpen: Bool { kind == .dispute && answer == nil }
    }

    let id: ID<ProfileEntry>
    let field: ProfileField
    let tag: String
    let words: String
    let source: ProfileSource
    let audience: ProfileAudience
    let writer: ProfileWriter
    let writtenAt: Timestamp
    let replaces: ID<ProfileEntry>?
    let withdrawnAt: Timestamp?
    var proofs: [Proof] = []
    var remarks: [Remark] = []
    var files: [KeptFile] = []

    /// The question and answer of a way of working.
    var way: (way: ProfileField.Way, choice: String)? { ProfileField.Way.read(tag) }
}

/// Where an interest leads in the student's plan.
struct InterestUse: Sendable, Equatable {
    let words: String
    /// To the goal or item on the plan's page.
    let path: String
}

/// A student's profile as one reader may see it.
struct ProfileModel: Sendable {
    let student: ID<Person>
    let name: StudentNames.Name
    let reader: ProfileReader
    let viewer: ID<Person>
    let lines: [ProfileLine]
    /// By the entry of the interest.
    var uses: [ID<ProfileEntry>: [InterestUse]] = [:]
    /// From the school's register, as a code such as `es`.
    var registerLanguage: String?
    var invitation: InventoryInvitation?
    /// Whether the viewer may ask for the page about supports.
    var maySeeSupports = false
    var seesWork = false

    var isOneself: Bool { reader == .student }
    func lines(_ field: ProfileField) -> [ProfileLine] { lines.filter { $0.field == field } }
    func mayAdd(_ field: ProfileField) -> Bool {
        isOneself || (field.isForAdults && reader != .office)
    }
    func mayChange(_ line: ProfileLine) -> Bool { line.writer.id == viewer }
    func mayRemark(_ line: ProfileLine) -> Bool { isOneself && line.writer.id != viewer }
    func mayAnswer(_ line: ProfileLine) -> Bool { !isOneself && (line.writer.id == viewer || reader == .advisor) }
}

/// What the page says about the interview.
enum InventoryInvitation: Sendable, Equatable {
    /// Never done, or longer ago than this term.
    case due(isFirst: Bool)
    /// Begun and not finished.
    case underWay(ID<InventoryRound>)
    case done
}
