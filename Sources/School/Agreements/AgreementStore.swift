import Learning
import SQL

/// Versions of plans and the names under them.
enum AgreementStore {
    /// - Parameter access: to the student's plan; or to the profile, for whoever only records a paper.
    static func record(_ access: StudentAccess, _ visit: Visit) throws -> AgreementRecord {
        let records = try records(of: [access.student], states: PlanVersionState.allCases, visit)
        guard let record = records[access.student] else { throw Failure.notFound }
        return record
    }

    /// The version in the path, of the student whom the path led to.
    static func version(
        _ id: ID<PlanVersion>, in record: AgreementRecord
    ) throws -> AgreementVersion {
        guard let version = record.versions.first(where: { $0.id == id }) else { throw Failure.notFound }
        return version
    }

    static func content(of version: AgreementVersion, _ tx: any Transaction) throws -> AgreementContent {
        let text = try tx.require("SELECT content FROM plan_versions WHERE id = \(version.id)").text("content")
        let document = try? PlanDocument(json: text)
        return AgreementContent(
            document: document ?? PlanDocument(),
            isIntact: document != nil && sha256Hex(text.utf8) == version.contentHash)
    }

    /// What was said about any version, oldest first.
    static func comments(_ access: StudentAccess, _ tx: any Transaction) throws -> [AgreementComment] {
        try tx.query(
            """
            SELECT c.id, v.number, c.written_by, c.words, c.asks_meeting, c.asks_interpreter, c.written_at,
                   c.settled_at, p.given_name, p.family_name, s.given_name AS settled_given,
                   s.family_name AS settled_family
            FROM plan_comments c JOIN plan_versions v ON v.id = c.version_id
            JOIN people p ON p.id = c.written_by LEFT JOIN people s ON s.id = c.settled_by
            WHERE c.student_id = \(access.student) ORDER BY c.written_at, c.id LIMIT 500
            """
        ).map { row in
            let settler = try row.optionalText("settled_given").map {
                try $0 + " " + (row.optionalText("settled_family") ?? "")
            }
            return AgreementComment(
                id: try row.id("id"), number: try row.int("number"), writer: try row.id("written_by"),
                name: try row.text("given_name") + " " + row.text("family_name"), words: try row.text("words"),
                asksMeeting: try row.bool("asks_meeting"), asksInterpreter: try row.bool("asks_interpreter"),
                writtenAt: try row.time("written_at"), settledBy: settler, settledAt: try row.optionalTime("settled_at")
            )
        }
    }

    /// Several students at once: those of a class, or those of a home page. Callers take them from their own rights.
    ///
    /// - Parameters:
    ///   - students: A few hundred at most.
    ///   - states: Which versions; pages of one student show all, lists only what is current.
    ///   - written: Whose drafts to read; nil for all. The others count as not changed.
    static func records(
        of students: [ID<Person>], states: [PlanVersionState] = [.proposed, .agreed, .active],
        written: [ID<Person>]? = nil, _ visit: Visit
    ) throws -> [ID<Person>: AgreementRecord] {
        guard !students.isEmpty else { return [:] }
        let signers = try AgreementSigners.signers(of: students, visit)
        let versions = try versions(of: students, states: states, visit.tx)
        let drafts = try drafts(of: written ?? students, visit.tx)
        let people = Set(signers.values.flatMap { $0.advisors + $0.family + [$0.student] })
        let names = try AgreementSigners.names(of: people.sorted(), visit.tx)
        var records: [ID<Person>: AgreementRecord] = [:]
        for student in students {
            guard let signers = signers[student] else { continue }
            records[student] = AgreementRecord(
                student: student, signers: signers, draft: drafts[student], versions: versions[student] ?? [],
                names: names)
        }
        return records
    }

    /// With the goals of before for students who have not opened their plan yet.
    private static func drafts(
        of students: [ID<Person>], _ tx: any Transaction
    ) throws -> [ID<Person>: AgreementDraft] {
        guard !students.isEmpty else { return [:] }
        var drafts: [ID<Person>: AgreementDraft] = [:]
        var known: Set<ID<Person>> = []
        for row in try tx.query("SELECT student_id, content FROM plans WHERE student_id IN (\(list: students))") {
            let student: ID<Person> = try row.id("student_id")
            known.insert(student)
            drafts[student] = AgreementDraft(try PlanDocument(json: try row.text("content")))
        }
        let others = students.filter { !known.contains($0) }
        guard !others.isEmpty else { return drafts }
        for row in try tx.query(
            "SELECT DISTINCT student_id FROM goals WHERE student_id IN (\(list: others)) AND ended_at IS NULL")
        {
            let student: ID<Person> = try row.id("student_id")
            drafts[student] = AgreementDraft(try PlanStore.whole(student, tx).document)
        }
        return drafts
    }

    // MARK: Versions

    private static func versions(
        of students: [ID<Person>], states: [PlanVersionState], _ tx: any Transaction
    ) throws -> [ID<Person>: [AgreementVersion]] {
        let rows = try tx.query(
            """
            SELECT v.id, v.student_id, v.number, v.state, v.content_hash, v.proposed_by, v.proposed_at, v.active_at,
                   v.ended_at, p.given_name, p.family_name
            FROM plan_versions v JOIN people p ON p.id = v.proposed_by
            WHERE v.student_id IN (\(list: students)) AND v.state IN (\(list: states.map(\.rawValue)))
            ORDER BY v.student_id, v.number DESC LIMIT 2000
            """)
        let signatures = try signatures(under: rows.map { try $0.id("id") }, tx)
        var versions: [ID<Person>: [AgreementVersion]] = [:]
        for row in rows {
            let id: ID<PlanVersion> = try row.id("id")
            guard let state = PlanVersionState(rawValue: try row.text("state")) else { continue }
            let student: ID<Person> = try row.id("student_id")
            versions[student, default: []].append(
                AgreementVersion(
                    id: id, student: student, number: try row.int("number"), state: state,
                    contentHash: try row.text("content_hash"), proposer: try row.id("proposed_by"),
                    proposedBy: try row.text("given_name") + " " + row.text("family_name"),
                    proposedAt: try row.time("proposed_at"), activeAt: try row.optionalTime("active_at"),
                    endedAt: try row.optionalTime("ended_at"), signatures: signatures[id] ?? []))
        }
        return versions
    }

    private static func signatures(
        under versions: [ID<PlanVersion>], _ tx: any Transaction
    ) throws -> [ID<PlanVersion>: [AgreementSignature]] {
        guard !versions.isEmpty else { return [:] }
        let rows = try tx.query(
            """
            SELECT s.id, s.version_id, s.signer_id, s.capacity, s.content_hash, s.method, s.signed_at,
                   p.given_name, p.family_name, r.given_name AS recorder_given, r.family_name AS recorder_family
            FROM plan_signatures s JOIN people p ON p.id = s.signer_id JOIN people r ON r.id = s.recorded_by
            WHERE s.version_id IN (\(list: versions)) ORDER BY s.signed_at, s.id
            """)
        var signatures: [ID<PlanVersion>: [AgreementSignature]] = [:]
        for row in rows {
            guard let capacity = PlanCapacity(rawValue: try row.text("capacity")),
                let method = AgreementSignature.Method(rawValue: try row.text("method"))
            else { continue }
            signatures[try row.id("version_id"), default: []].append(
                AgreementSignature(
                    id: try row.id("id"), signer: try row.id("signer_id"),
                    name: try row.text("given_name") + " " + row.text("family_name"), capacity: capacity,
                    contentHash: try row.text("content_hash"), method: method,
                    recordedBy: method == .paper
                        ? try row.text("recorder_given") + " " + row.text("recorder_family") : nil,
                    signedAt: try row.time("signed_at")))
        }
        return signatures
    }
}
