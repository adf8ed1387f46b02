import Learning
import SQL

/// Choices about how a student likes to work. One stands per question; older ones stay in the history with their dates.
enum ProfileWays {
    /// - Parameters:
    ///   - choices: By question; nothing takes the choice back.
    ///   - base: The text about what helps that the form was drawn from.
    static func set(
        _ choices: [ProfileField.Way: String], help: String, base: ID<ProfileEntry>?, _ access: StudentAccess,
        _ visit: Visit, _ t: Messages
    ) throws {
        guard access.relation == .oneself else { throw Failure.notFound }
        let lines = try ProfileStore.standing(access, visit.tx).filter { $0.field == .wayOfWorking }
        let older = lines.first { $0.way == nil }
        var refusal = Refusal()
        refusal.checkLength("words", help, t)
        if let older, older.id != base, older.words != help {
            refusal.stale.append(.init(label: t.profilesWayHelps, saved: older.words, yours: help))
        }
        try refusal.check()
        for way in ProfileField.Way.allCases {
            try choose(choices[way], for: way, lines, access, visit, t)
        }
        guard help != older?.words ?? "" else { return }
        if help.isEmpty {
            if let older { try ProfileWriting.withdraw(older.id, access, visit) }
        } else {
            try write(ProfileDraft(field: .wayOfWorking, words: help), instead: older, access, visit, t)
        }
    }

    /// One choice, as the interview proposes it.
    static func choose(
        _ choice: String?, for way: ProfileField.Way, _ lines: [ProfileLine], _ access: StudentAccess, _ visit: Visit,
        _ t: Messages
    ) throws {
        let older = lines.first { $0.way?.way == way }
        guard choice != older?.way?.choice else { return }
        guard let choice, way.choices.contains(choice) else {
            if let older, choice == nil { try ProfileWriting.withdraw(older.id, access, visit) }
            return
        }
        let draft = ProfileDraft(field: .wayOfWorking, tag: way.tag(choice), words: "")
        try write(draft, instead: older, access, visit, t)
    }

    private static func write(
        _ draft: ProfileDraft, instead older: ProfileLine?, _ access: StudentAccess, _ visit: Visit, _ t: Messages
    ) throws {
        if let older {
            try ProfileWriting.replace(older.id, with: draft, access, visit, t)
        } else {
            try ProfileWriting.add(draft, access, visit, t)
        }
    }
}
