import HTML
import Learning

/// What home pages show of talks and notes.
enum CheckInHome {
    struct Staff: Sendable {
        let due: Int
        let today: Int
        /// Whether the viewer leads a school.
        let isLeader: Bool
        let isAdvisor: Bool
    }

    /// - Returns: nil for staff who hold no talks and lead nobody.
    static func staff(_ visit: Visit) throws -> Staff? {
        let roles = visit.viewer.roles
        let isAdvisor = roles.contains(.advisor) || roles.contains(.teacher)
        guard isAdvisor || roles.contains(.leader) else { return nil }
        let counts = isAdvisor ? try RotationStore.counts(visit) : (due: 0, today: 0)
        return Staff(due: counts.due, today: counts.today, isLeader: roles.contains(.leader), isAdvisor: isAdvisor)
    }

    static func staff(_ model: Staff?, _ page: PageContext) -> HTML? {
        guard let model else { return nil }
        let t = page.t
        let talks: HTML? =
            model.isAdvisor
            ? """
            <p>\(t.checkinsHome(today: model.today, due: model.due))</p>
            """ : nil
        let links: HTML = """
            <div class="btns mt-3">\(model.isAdvisor ? "<a class=\"btn\" href=\"/check-ins\">\(page.icon("talk"))\(t.checkinsTitle)</a>" as HTML : .empty)\
            \(model.isLeader ? "<a class=\"btn\" href=\"/leadership/known-well\">\(page.icon("people"))\(t.checkinsKnownTitle)</a>" as HTML : .empty)</div>
            """
        return section("check-ins", t.checkinsTitle, "\(talks)\(links)")
    }

    /// The latest note that the school shared with a family.
    static func shared(_ note: WrittenNote?, _ page: PageContext) -> HTML? {
        guard let note else { return nil }
        let t = page.t
        let link: HTML = "<a href=\"/students/\(note.student)/check-ins\">\(t.checkinsSeeAll)</a>"
        return section("shared-note", t.checkinsSharedTitle, link: link, NoteParts.note(note, page))
    }
}
