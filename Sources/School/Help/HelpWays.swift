import Learning
import SQL

/// Every way on from one request, in the order in which they stand on the page.
struct HelpWays: Sendable {
    struct Hint: Sendable {
        let key: String
        let title: LocalText
        let how: LocalText
        /// In a teacher's own words, whatever the language.
        var isOwn = false
    }

    /// The teacher's first, then what the library of strategies says for being stuck.
    let hints: [Hint]
    let resources: [HelpResource]
    let workshops: [WorkshopStore.Own]
    let used: [HelpUse]
    let peer: HelpPeerState
    /// In the teacher's line: 1 is the next.
    let place: Int?

    static func load(_ request: HelpRequest, _ access: HelpAccess, _ visit: Visit) throws -> HelpWays {
        let listed = try HelpResources.fitting(request, access, visit)
        let own = listed.filter { $0.kind == .hint }.map {
            Hint(key: $0.id.description, title: LocalText($0.title), how: LocalText($0.words), isOwn: true)
        }
        let library = Strategy.all.filter { $0.group == .stuck }.map { Hint(key: $0.key, title: $0.title, how: $0.how) }
        return HelpWays(
            hints: own + library, resources: listed.filter { $0.kind == .resource },
            workshops: try request.competency.map { try WorkshopOffers.coming(on: $0, for: access.student, visit) }
                ?? [],
            used: try HelpStore.used(request.id, visit), peer: try HelpPeers.state(request, access, visit),
            place: try HelpStore.place(request, visit))
    }

    func isUsed(_ way: String, _ thing: String) -> Bool { used.contains { $0.way == way && $0.thing == thing } }

    /// The first hint that was not opened yet.
    var nextHint: Hint? { hints.first { !isUsed("hint", $0.key) } }

    /// What it is called, in the student's words.
    func title(of way: String, _ thing: String, _ visit: Visit) -> String? {
        switch way {
        case "hint":
            hints.first { $0.key == thing }.map { visit.request.context(visit.viewer).words($0.title) }
        case "resource": resources.first { $0.id.description == thing }?.title
        default: nil
        }
    }
}
