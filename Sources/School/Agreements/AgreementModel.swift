import Learning

enum PlanSignatureRow {}
enum PlanComment {}

/// A name under a version, as it was given.
struct AgreementSignature: Sendable {
    enum Method: String, Sendable {
        case screen, paper
    }

    let id: ID<PlanSignatureRow>
    let signer: ID<Person>
    let name: String
    let capacity: PlanCapacity
    let contentHash: String
    let method: Method
    /// Who wrote down a name that was given on paper.
    let recordedBy: String?
    let signedAt: Timestamp
}

/// A version with the names under it, without its words.
struct AgreementVersion: Sendable {
    let id: ID<PlanVersion>
    let student: ID<Person>
    let number: Int
    let state: PlanVersionState
    let contentHash: String
    let proposer: ID<Person>
    let proposedBy: String
    let proposedAt: Timestamp
    /// Since when it holds.
    let activeAt: Timestamp?
    let endedAt: Timestamp?
    /// In the order in which they were given.
    let signatures: [AgreementSignature]

    var agreement: PlanAgreement {
        PlanAgreement(
            state: state, contentHash: contentHash,
            signatures: signatures.map {
                PlanSignature(signer: $0.signer, capacity: $0.capacity, contentHash: $0.contentHash)
            })
    }

    func isSigned(by person: ID<Person>) -> Bool { signatures.contains { $0.signer == person } }

    /// The fingerprint as people compare it on paper: four groups of four.
    var shortFingerprint: String { fingerprintForPeople(contentHash) }
}

/// `a1b2 c3d4 e5f6 0718`: enough to tell any two versions of a plan apart.
func fingerprintForPeople(_ hash: String) -> String {
    let digits = Array(hash.prefix(16))
    return stride(from: 0, to: digits.count, by: 4).map { start in
        String(digits[start..<min(start + 4, digits.count)])
    }.joined(separator: " ")
}

/// The words of a version.
struct AgreementContent: Sendable {
    let document: PlanDocument
    /// False when they are not those that were put forward: somebody changed them behind the program's back.
    let isIntact: Bool
}

/// The draft as far as agreeing is concerned.
struct AgreementDraft: Sendable {
    /// What would be put forward: without what is between student and advisor alone.
    let document: PlanDocument
    /// The text that is stored and signed.
    let content: String
    let contentHash: String

    init?(_ document: PlanDocument) {
        self.document = document.shared
        guard !self.document.isEmpty else { return nil }
        content = self.document.canonicalText
        contentHash = sha256Hex(content.utf8)
    }
}

/// Somebody who may sign, with a name.
struct AgreementPerson: Sendable {
    let id: ID<Person>
    let name: String
}

/// All that is known about agreeing on one student's plan.
struct AgreementRecord: Sendable {
    let student: ID<Person>
    let signers: PlanSigners
    /// Nil while nothing is written that others may read.
    let draft: AgreementDraft?
    /// Newest first.
    let versions: [AgreementVersion]
    let names: [ID<Person>: String]

    var waiting: AgreementVersion? { versions.first { $0.state == .proposed || $0.state == .agreed } }
    var active: AgreementVersion? { versions.first { $0.state == .active } }

    var standing: PlanStanding {
        PlanStanding(draft: draft?.contentHash, waiting: waiting?.agreement, active: active?.agreement)
    }

    /// The draft, unless the newest version says the same.
    var newDraft: AgreementDraft? {
        draft.flatMap { $0.contentHash == (waiting ?? active)?.contentHash ? nil : $0 }
    }

    /// Those who may sign as that, by name.
    func people(as capacity: PlanCapacity) -> [AgreementPerson] {
        signers.people(as: capacity).compactMap { id in names[id].map { AgreementPerson(id: id, name: $0) } }
            .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    /// The newest version before `number` under which a person's name stands.
    func lastSigned(by person: ID<Person>, before number: Int = .max) -> AgreementVersion? {
        versions.first { $0.number < number && $0.isSigned(by: person) }
    }
}

/// What somebody said or asked about a version.
struct AgreementComment: Sendable {
    let id: ID<PlanComment>
    let number: Int
    let writer: ID<Person>
    let name: String
    let words: String
    let asksMeeting: Bool
    let asksInterpreter: Bool
    let writtenAt: Timestamp
    let settledBy: String?
    let settledAt: Timestamp?

    var isOpen: Bool { settledAt == nil }
}
