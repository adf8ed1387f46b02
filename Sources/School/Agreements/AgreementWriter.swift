import Learning
import SQL

/// Putting a plan forward and agreeing to it. Each holds the student's draft, so that what two people do at once comes
/// one after the other.
struct AgreementWriter {
    /// What the person had before the eyes is not what stands there now. The page shows both, and nothing was done.
    struct Moved: Error {}

    let access: StudentAccess
    let visit: Visit

    private var tx: any Transaction { visit.tx }

    /// - Parameters:
    ///   - hash: The fingerprint of the draft that the form was drawn from.
    ///   - signs: Whether the student's own name goes under it at once.
    /// - Returns: The new version, or the newest one when it says the same already.
    /// - Throws: `Moved` when the draft has changed since; `notFound` for somebody who neither is the student nor advises.
    func propose(hash: String, signs: Bool) throws -> ID<PlanVersion> {
        guard try AgreementStore.record(access, visit).mayPropose(visit.viewer.person) else { throw Failure.notFound }
        try PlanRows.begin(access, visit)
        try hold()
        let record = try AgreementStore.record(access, visit)
        guard let draft = record.draft, draft.contentHash == hash else { throw Moved() }
        if let newest = record.waiting ?? record.active, newest.contentHash == draft.contentHash { return newest.id }
        try endWaiting()
        let id: ID<PlanVersion> = try visit.mint()
        let number = try nextNumber()
        try tx.execute(
            """
            INSERT INTO plan_versions (id, student_id, number, content, content_hash, state, proposed_by, proposed_at)
            VALUES (\(id), \(access.student), \(number), \(draft.content), \(draft.contentHash), 'proposed',
                    \(visit.viewer.person), \(visit.now))
            """)
        try PlanStore.beginNextDraft(after: number, access, visit)
        try audit("plan.proposed", id)
        if signs, record.signers.capacities(of: visit.viewer.person).contains(.student) {
            _ = try sign(id, hash: draft.contentHash)
        }
        return id
    }

    /// Puts the viewer's own name under a version, in each capacity that the viewer has; a second time does nothing.
    ///
    /// - Returns: Whether all have agreed by now.
    /// - Throws: `Moved` for another fingerprint, for words that are not those put forward, and for a version that ended;
    ///   `notFound` for somebody who is not asked to sign.
    @discardableResult
    func sign(_ id: ID<PlanVersion>, hash: String) throws -> Bool {
        try hold()
        let record = try AgreementStore.record(access, visit)
        let version = try AgreementStore.version(id, in: record)
        let me = visit.viewer.person
        guard !record.signers.capacities(of: me).isEmpty else { throw Failure.notFound }
        let open = version.agreement.open(to: me, of: record.signers)
        if open.isEmpty, !version.state.hasEnded, version.isSigned(by: me) { return version.agreement.isComplete }
        guard !open.isEmpty, hash == version.contentHash, try AgreementStore.content(of: version, tx).isIntact else {
            throw Moved()
        }
        for capacity in open {
            try add(capacity, of: me, method: .screen, to: version)
        }
        try audit("plan.signed", id)
        return try complete(id)
    }

    /// Writes down that somebody signed the printed version. The scan is added by the caller under the key returned.
    ///
    /// - Throws: `Moved` as `sign`; `notFound` for somebody who may not sign as that.
    func record(
        paperOf person: ID<Person>, as capacity: PlanCapacity, on id: ID<PlanVersion>, hash: String
    ) throws -> ID<PlanSignatureRow>? {
        try hold()
        let record = try AgreementStore.record(access, visit)
        let version = try AgreementStore.version(id, in: record)
        guard record.signers.capacities(of: person).contains(capacity), capacity != .advisor else {
            throw Failure.notFound
        }
        let isGiven = version.signatures.contains { $0.signer == person && $0.capacity == capacity }
        if isGiven, !version.state.hasEnded { return nil }
        guard version.agreement.open(to: person, of: record.signers).contains(capacity), hash == version.contentHash
        else { throw Moved() }
        let signature = try add(capacity, of: person, method: .paper, to: version)
        if record.signers.isOfAge, capacity == .student, !record.isSigned(version, by: person, as: .family) {
            try add(.family, of: person, method: .paper, to: version)
        }
        try audit("plan.signed-on-paper", id)
        try complete(id)
        return signature
    }

    /// Takes back what waits. The names under it stay in its history.
    func withdraw(_ id: ID<PlanVersion>) throws {
        try hold()
        let record = try AgreementStore.record(access, visit)
        guard record.mayPropose(visit.viewer.person) else { throw Failure.notFound }
        let version = try AgreementStore.version(id, in: record)
        if version.state == .withdrawn { return }
        guard version.state == .proposed else { throw Moved() }
        try endWaiting()
        try audit("plan.withdrawn", id)
    }

    // MARK: Steps

    /// The draft's row stands for the plan: whoever changes an agreement holds it.
    private func hold() throws {
        _ = try tx.query("SELECT student_id FROM plans WHERE student_id = \(access.student)\(SQL.lockRow)")
    }

    private func endWaiting() throws {
        try tx.execute(
            """
            UPDATE plan_versions SET state = 'withdrawn', ended_at = \(visit.now)
            WHERE student_id = \(access.student) AND state = 'proposed'
            """)
    }

    private func nextNumber() throws -> Int {
        let row = try tx.require(
            """
            SELECT COALESCE((SELECT MAX(number) FROM plan_versions WHERE student_id = \(access.student)), 0) AS last,
                   COALESCE((SELECT number FROM plans WHERE student_id = \(access.student)), 1) AS next
            """)
        return max(try row.int("last") + 1, try row.int("next"))
    }

    @discardableResult
    private func add(
        _ capacity: PlanCapacity, of person: ID<Person>, method: AgreementSignature.Method, to version: AgreementVersion
    ) throws -> ID<PlanSignatureRow> {
        let id: ID<PlanSignatureRow> = try visit.mint()
        try tx.execute(
            """
            INSERT INTO plan_signatures (id, version_id, student_id, signer_id, capacity, content_hash, method,
                                         recorded_by, signed_at)
            VALUES (\(id), \(version.id), \(access.student), \(person), \(capacity.rawValue),
                    \(version.contentHash), \(method.rawValue), \(visit.viewer.person), \(visit.now))
            ON CONFLICT (version_id, signer_id, capacity) DO NOTHING
            """)
        return id
    }

    /// When the last name is there, the version holds at once, and the one before it ends.
    @discardableResult
    private func complete(_ id: ID<PlanVersion>) throws -> Bool {
        let version = try AgreementStore.version(id, in: AgreementStore.record(access, visit))
        guard version.agreement.isComplete else { return false }
        guard version.state == .proposed else { return true }
        try tx.execute(
            """
            UPDATE plan_versions SET state = 'superseded', ended_at = \(visit.now)
            WHERE student_id = \(access.student) AND state = 'active'
            """)
        try tx.execute(
            """
            UPDATE plan_versions SET state = 'active', agreed_at = \(visit.now), active_at = \(visit.now)
            WHERE id = \(id)
            """)
        try audit("plan.agreed", id)
        return true
    }

    func audit(_ action: String, _ id: ID<PlanVersion>) throws {
        try visit.audit(action, student: access.student, aspect: .plan, detail: "{\"version\":\"\(id)\"}")
    }
}

extension AgreementRecord {
    /// The student puts the own plan forward, or whoever advises does with the student.
    func mayPropose(_ person: ID<Person>) -> Bool {
        let capacities = signers.capacities(of: person)
        return capacities.contains(.student) || capacities.contains(.advisor)
    }

    func isSigned(_ version: AgreementVersion, by person: ID<Person>, as capacity: PlanCapacity) -> Bool {
        version.signatures.contains { $0.signer == person && $0.capacity == capacity }
    }
}
