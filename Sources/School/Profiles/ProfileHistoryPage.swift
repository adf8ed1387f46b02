import HTML
import Learning

/// Whatever was ever written in a field, the newest first.
enum ProfileHistoryPage {
    struct Model: Sendable {
        let profile: ProfileModel
        /// nil for all fields.
        let field: ProfileField?
        /// What stands now.
        let standing: Set<ID<ProfileEntry>>
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let profile = model.profile
        let field = model.field.map { ProfileWords.title($0, isOneself: profile.isOneself, t) }
        let title = field.map { t.profilesHistoryOf(field: $0) } ?? t.profilesHistoryAll
        let list: HTML =
            profile.lines.isEmpty
            ? empty(t.profilesHistoryNone, page)
            : "<ol class=\"stem mt-4\">\(each: profile.lines, { item($0, model, page) })</ol>"
        return Page(
            title: title, width: .text,
            body: """
                <p class="crumb"><a href="/students/\(profile.student)/profile">\(ProfilePage.heading(profile, page))</a></p>
                <div class="head"><div><h1>\(title)</h1><p class="mt-2">\(t.profilesHistoryLede)</p></div></div>
                \(list)
                """)
    }

    private static func item(_ line: ProfileLine, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let isStanding = model.standing.contains(line.id)
        let field: HTML? =
            model.field == nil
            ? "<h2>\(ProfileWords.title(line.field, isOneself: model.profile.isOneself, t))</h2>" : nil
        let state =
            isStanding
            ? t.profilesStandsNow
            : line.withdrawnAt.map { t.profilesWithdrawn(date: page.format.dateWithYear($0)) } ?? t.profilesReplaced
        return """
            <li class="\(isStanding ? "is-done" : "is-later")"><span class="node">\(isStanding ? page.icon("check") : nil)</span>\(field)\
            \(ProfileParts.body(line, seesWork: model.profile.seesWork, of: model.profile.student, page))\
            \(ProfileParts.meta(line, isOneself: model.profile.isOneself, page))\
            <p class="quiet">\(state)</p>\(ProfileParts.remarks(line, model.profile, page))</li>
            """
    }
}
