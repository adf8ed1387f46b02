import Foundation
import Learning
import SQL

extension MasteryPolicy {
    static let standard = MasteryPolicy(version: ID(stored: 1))

    /// Reads `frameworks.policy`: `{}` is the standard policy, and so is text that is no policy. The number of the
    /// version comes from its own column.
    init(json: String, version: Int64) {
        let version = ID<PolicyVersion>(stored: version)
        guard json != "{}", let stored = try? JSONDecoder().decode(MasteryPolicy.self, from: Data(json.utf8)) else {
            self.init(version: version)
            return
        }
        self = stored.published(as: version)
    }

    /// The same policy under another number.
    func published(as version: ID<PolicyVersion>) -> MasteryPolicy {
        MasteryPolicy(
            version: version, rule: rule, decider: decider, bars: bars, needsAgreement: needsAgreement,
            needsTransfer: needsTransfer, taskDifficulty: taskDifficulty)
    }

    /// As `frameworks.policy` holds it.
    var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }
}

extension PolicyHistory {
    /// For evidence about a framework that is not there.
    static let standard = PolicyHistory(current: .standard)

    /// Of these frameworks, or of all.
    static func all(
        of frameworks: [ID<Framework>]? = nil, in tx: any Transaction
    ) throws -> [ID<Framework>: PolicyHistory] {
        let newest: SQL = frameworks.map { "WHERE id IN (\(list: $0))" } ?? ""
        let older: SQL = frameworks.map { "WHERE framework_id IN (\(list: $0))" } ?? ""
        var entries: [ID<Framework>: [Entry]] = [:]
        for row in try tx.query("SELECT framework_id, version, policy, since FROM policy_versions \(older)") {
            entries[try row.id("framework_id"), default: []].append(
                Entry(
                    policy: MasteryPolicy(json: try row.text("policy"), version: try row.int64("version")),
                    since: try row.time("since")))
        }
        var found: [ID<Framework>: PolicyHistory] = [:]
        for row in try tx.query("SELECT id, policy, policy_version FROM frameworks \(newest)") {
            let framework: ID<Framework> = try row.id("id")
            found[framework] = PolicyHistory(
                current: MasteryPolicy(json: try row.text("policy"), version: try row.int64("policy_version")),
                entries: entries[framework] ?? [])
        }
        return found
    }
}

/// The policies of the frameworks that some competencies belong to.
struct LedgerPolicies {
    private var histories: [ID<Competency>: PolicyHistory] = [:]

    /// - Throws: `Failure.notFound` for a competency that does not exist.
    init(of competencies: [ID<Competency>], in tx: any Transaction) throws {
        try load(Set(competencies), in: tx)
    }

    func history(of competency: ID<Competency>) -> PolicyHistory { histories[competency] ?? .standard }

    /// The newest policy of a competency that was asked for.
    func policy(of competency: ID<Competency>) -> MasteryPolicy { history(of: competency).current }

    /// The policy that reads a row recorded at that time.
    func policy(of competency: ID<Competency>, at recordedAt: Timestamp) -> MasteryPolicy {
        history(of: competency).policy(at: recordedAt)
    }

    /// Adds the policies of more competencies.
    mutating func load(_ competencies: Set<ID<Competency>>, in tx: any Transaction) throws {
        let missing = competencies.filter { histories[$0] == nil }.sorted()
        guard !missing.isEmpty else { return }
        let rows = try tx.query("SELECT id, framework_id FROM competencies WHERE id IN (\(list: missing))")
        guard rows.count == missing.count else { throw Failure.notFound }
        let frameworks = Set(try rows.map { try $0.id("framework_id", of: Framework.self) }).sorted()
        let found = try PolicyHistory.all(of: frameworks, in: tx)
        for row in rows { histories[try row.id("id")] = found[try row.id("framework_id")] }
    }
}
