import HTML
import Learning

/// How a student likes to work: choices with a date, and never a kind of person.
enum ProfileWaysPage {
    struct Model: Sendable {
        let profile: ProfileModel
        /// Choices that no longer stand, the newest first.
        let older: [ProfileLine]

        var lines: [ProfileLine] { profile.lines(.wayOfWorking) }
        func choice(_ way: ProfileField.Way) -> String? { lines.compactMap(\.way).first { $0.way == way }?.choice }
        var help: ProfileLine? { lines.first { $0.way == nil } }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let older: HTML? =
            model.older.isEmpty
            ? nil
            : section("older", t.profilesWayOlder, ProfilePage.waysList(model.older, isOneself: true, page))
        return Page(
            title: t.profilesFieldWayOfWorking, width: .text,
            body: """
                <p class="crumb"><a href="/students/\(model.profile.student)/profile">\(t.profilesTitle)</a></p>
                <div class="head"><div><h1>\(t.profilesFieldWayOfWorking)</h1><p class="mt-2">\(t.profilesWaysHint)</p></div></div>
                \(refusalSummary(page))
                <form class="form" method="post" action="\(ProfileParts.waysPath(model.profile.student))">\(page.hiddenFields())\
                <input type="hidden" name="base" value="\(model.help?.id.description)">
                \(each: ProfileField.Way.allCases, { question($0, model, page) })
                \(textArea("words", t.profilesWayHelps, hint: t.profilesWayHelpsHint, saved: model.help?.words ?? "", most: longestProfileText, rows: 3, page))
                \(whoCanSee(t.profilesCanSee(who: ProfileWords.audience(.everyone, isOneself: true, t)), page))
                <div class="btns"><button class="btn btn-main">\(t.profilesSave)</button></div></form>
                <div class="mt-6">\(older)</div>
                """)
    }

    private static func question(_ way: ProfileField.Way, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let chosen = page.value(way.rawValue, else: model.choice(way) ?? "")
        let choices = way.choices.map { ($0, ProfileWords.answer(way, $0, t)) } + [("", t.profilesWaysOpen)]
        return """
            <fieldset class="field"><legend>\(ProfileWords.question(way, t))</legend><div class="picks">\(each: choices, { value, words in
                """
                <label class="pick"><input type="radio" name="\(way.rawValue)" value="\(value)" \
                \(attribute: "checked", if: value == chosen)><span>\(words)</span></label>
                """ as HTML
            })</div></fieldset>
            """
    }
}
