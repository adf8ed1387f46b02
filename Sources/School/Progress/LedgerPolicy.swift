import Foundation
import Learning

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
        self.init(
            version: version, rule: stored.rule, decider: stored.decider, bars: stored.bars,
            needsAgreement: stored.needsAgreement, needsTransfer: stored.needsTransfer,
            taskDifficulty: stored.taskDifficulty)
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
