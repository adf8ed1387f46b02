import HTML
import Learning

/// How somebody is told of new messages, and what a school allows.
enum MessageSettingsPages {
    static func own(_ model: OwnMessageSettings, isSaved: Bool, mail: Bool, _ page: PageContext) -> Page {
        let t = page.t
        let choice = MailChoice(rawValue: page.value("mail")) ?? model.mail
        let hasOwn = page.form == nil ? model.quiet != nil : page.value("quiet") == "own"
        let hours = model.quiet ?? model.ofSchool
        let note: HTML? =
            !mail
            ? "<p class=\"hint\">\(t.messagesMailOff)</p>"
            : model.hasAddress ? nil : "<p class=\"hint\">\(t.messagesMailNoAddress)</p>"
        return Page(
            title: t.messagesSettings, width: .text, section: "/messages",
            body: """
                <p class="crumb"><a href="/messages">\(t.messagesTitle)</a></p>
                <div class="head"><div><h1>\(t.messagesSettings)</h1></div></div>\(refusalSummary(page))\
                \(isSaved ? notice(.leaf, icon: "check", "<p>\(t.messagesSaved)</p>", page) : nil)
                <div class="stack-l"><form class="form" method="post" action="/messages/settings">\(page.hiddenFields())
                <fieldset class="field"><legend>\(t.messagesMail)</legend>\(note)\(each: MailChoice.allCases, { one in
                    NoticePage.choice("mail", one.rawValue, one.words(t), isOn: one == choice)
                })</fieldset>
                <fieldset class="field"><legend>\(t.messagesQuiet)</legend><p class="hint">\(t.messagesQuietHint)</p>\
                \(NoticePage.choice("quiet", "school", ofSchool(model.ofSchool, page), isOn: !hasOwn))\
                \(NoticePage.choice("quiet", "own", t.messagesQuietOwn, isOn: hasOwn))\(times(hours, page))</fieldset>
                <div class="btns"><button class="btn btn-main">\(t.commonSave)</button></div></form>
                \(whoCanSee(t.messagesSettingsWho, page))</div>
                """)
    }

    private static func ofSchool(_ hours: QuietHours, _ page: PageContext) -> String {
        guard hours.begins != hours.ends else { return page.t.messagesQuietSchoolNone }
        func clock(_ minute: Int) -> String { page.format.clock(hour: minute / 60, minute: minute % 60) }
        return page.t.messagesQuietSchool(begins: clock(hours.begins), ends: clock(hours.ends))
    }

    private static func times(_ hours: QuietHours, _ page: PageContext) -> HTML {
        let t = page.t
        func field(_ name: String, _ label: String, _ minute: Int) -> HTML {
            """
            <div class="field"><label for="\(name)">\(label)</label>\(fieldError(name, page))\
            <input id="\(name)" class="short" name="\(name)" type="time" value="\(page.value(name, else: fieldTime(minute)))" \
            \(attribute: "aria-describedby", value: described(name, page))></div>
            """
        }
        return
            "\(field("begins", t.messagesQuietBegins, hours.begins))\(field("ends", t.messagesQuietEnds, hours.ends))"
    }

    // MARK: The school's

    struct School: Sendable {
        let schools: [(id: ID<Organization>, name: String)]
        let chosen: ID<Organization>
        let settings: MessageSettings
        let candidates: [MessageSettings.Candidate]
        let isSaved: Bool
    }

    static func school(_ model: School, _ page: PageContext) -> Page {
        let t = page.t
        let peers = page.form == nil ? model.settings.peers : page.form?.isOn("peers") ?? false
        let others: HTML? =
            model.schools.count > 1
            ? """
            <nav class="chips" aria-label="\(t.roomsSchool)">\(each: model.schools, { one in
                "<a class=\"chip\" href=\"/admin/messages?school=\(one.id)\" \(attribute: "aria-current", value: one.id == model.chosen ? "true" : nil)>\(personName(one.name))</a>" as HTML
            })</nav>
            """ : nil
        return Page(
            title: t.messagesAdmin, width: .text, section: "/",
            body: """
                <div class="head"><div><h1>\(t.messagesAdmin)</h1></div></div>\(refusalSummary(page))\
                \(model.isSaved ? notice(.leaf, icon: "check", "<p>\(t.messagesSaved)</p>", page) : nil)
                <div class="stack-l">\(others)<form class="form" method="post" action="/admin/messages">\(page.hiddenFields())
                <input type="hidden" name="school" value="\(model.chosen)">
                <fieldset class="field" id="peers"><legend>\(t.messagesPeers)</legend>\(fieldError("peers", page))<label class="choice"><input type="checkbox" name="peers" value="yes" \
                \(attribute: "checked", if: peers)><span>\(t.messagesPeersOn)</span></label><p class="hint">\(t.messagesPeersHint)</p></fieldset>
                <fieldset class="field"><legend>\(t.messagesModerators)</legend><p class="hint">\(t.messagesModeratorsHint)</p>\
                \(model.candidates.isEmpty ? "<p>\(t.messagesModeratorsNone)</p>" : "\(each: model.candidates, { candidate($0, page) })")</fieldset>
                <fieldset class="field"><legend>\(t.messagesQuiet)</legend><p class="hint">\(t.messagesQuietSchoolHint)</p>\(times(model.settings.quiet, page))</fieldset>
                <div class="btns"><button class="btn btn-main">\(t.commonSave)</button></div></form></div>
                """)
    }

    private static func candidate(_ candidate: MessageSettings.Candidate, _ page: PageContext) -> HTML {
        let isOn =
            page.form.map { $0.all("moderator").contains(candidate.person.id.description) } ?? candidate.isNamed
        return """
            <label class="choice"><input type="checkbox" name="moderator" value="\(candidate.person.id)" \(attribute: "checked", if: isOn)>\
            <span>\(personName(candidate.person.fullName))</span></label>
            """
    }
}
