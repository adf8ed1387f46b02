/// How a version that was put forward stands. A version that ended stays as it is.
public enum PlanVersionState: String, Hashable, Sendable, Codable, CaseIterable {
    /// It waits for names.
    case proposed
    /// All have agreed, and it does not hold yet.
    case agreed
    /// It holds.
    case active
    /// Another one holds since.
    case superseded
    /// Another one was put forward, or it was taken back, before all had agreed.
    case withdrawn

    /// No name is added any more.
    public var hasEnded: Bool { self == .superseded || self == .withdrawn }
}

/// That somebody put the name under the exact words of a version.
public struct PlanSignature: Hashable, Sendable {
    public let signer: ID<Person>
    public let capacity: PlanCapacity
    /// Of the words that were signed, in hexadecimal SHA-256.
    public let contentHash: String

    public init(signer: ID<Person>, capacity: PlanCapacity, contentHash: String) {
        self.signer = signer
        self.capacity = capacity
        self.contentHash = contentHash
    }
}

/// One version with the names under it, and what follows from them.
public struct PlanAgreement: Hashable, Sendable {
    public let state: PlanVersionState
    public let contentHash: String
    /// Only those under exactly these words.
    public let signatures: [PlanSignature]

    public init(state: PlanVersionState, contentHash: String, signatures: [PlanSignature]) {
        self.state = state
        self.contentHash = contentHash
        self.signatures = signatures.filter { $0.contentHash == contentHash }
    }

    /// Whose name is still needed. A name stays when its owner leaves the school: the advisor after that signs the next
    /// version.
    public var missing: [PlanCapacity] {
        let given = Set(signatures.map(\.capacity))
        return PlanCapacity.allCases.filter { !given.contains($0) }
    }

    public var isComplete: Bool { missing.isEmpty }

    /// As what a person can sign now: nothing that person signed already, and nothing under a version that ended. A
    /// version that holds takes only the names of a second home.
    public func open(to person: ID<Person>, of signers: PlanSigners) -> [PlanCapacity] {
        let given = signatures.filter { $0.signer == person }.map(\.capacity)
        return signers.capacities(of: person).filter { capacity in
            guard !given.contains(capacity) else { return false }
            return switch state {
            case .proposed: true
            case .agreed, .active: capacity == .family && !signers.isOfAge
            case .superseded, .withdrawn: false
            }
        }
    }
}

/// How a student's plan stands, in the one word that every page uses.
public enum PlanStanding: Hashable, Sendable {
    /// Nothing is written.
    case none
    /// It is being written, and nothing was put forward.
    case draft
    /// A version waits for these.
    case proposed(missing: [PlanCapacity])
    /// A version holds, and the draft says the same.
    case active
    /// A version holds, and the draft has gone on since.
    case changed

    /// - Parameters:
    ///   - draft: The fingerprint of what the draft would put forward; nil while it is empty.
    ///   - waiting: The version that waits for names, if there is one.
    ///   - active: The version that holds, if there is one.
    public init(draft: String?, waiting: PlanAgreement?, active: PlanAgreement?) {
        if let waiting {
            self = .proposed(missing: waiting.missing)
        } else if let active {
            self = draft == nil || draft == active.contentHash ? .active : .changed
        } else {
            self = draft == nil ? .none : .draft
        }
    }
}

/// How many of a group stand where; the one count of it.
public struct PlanTally: Hashable, Sendable {
    /// Everybody in the group.
    public let all: Int
    /// Those with a version that holds, whatever is written or waits beside it.
    public let agreed: Int
    public let waiting: Int
    public let none: Int

    public init(_ plans: some Sequence<(standing: PlanStanding, hasActive: Bool)>) {
        var (all, agreed, waiting, none) = (0, 0, 0, 0)
        for plan in plans {
            all += 1
            if plan.hasActive { agreed += 1 }
            switch plan.standing {
            case .none: none += 1
            case .proposed: waiting += 1
            case .draft, .active, .changed: break
            }
        }
        (self.all, self.agreed, self.waiting, self.none) = (all, agreed, waiting, none)
    }
}
