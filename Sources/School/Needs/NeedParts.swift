import HTML
import Learning

/// The lists of who may need something, as the home and the page of all names show them.
struct NeedParts {
    let lists: NeedLists
    let words: NeedWords
    /// Where the page comes back to after something was set aside.
    let back: String

    private var page: PageContext { words.page }
    private var t: Messages { page.t }

    /// The two columns, side by side where there is room, with the same room for both.
    func columns(most: Int) -> HTML {
        """
        <div class="split-even">\(column(.lost, most: most))\(column(.bored, most: most))</div>
        """
    }

    func column(_ kind: NeedKind, most: Int) -> HTML {
        let list = lists.list(kind)
        let more: HTML? =
            list.count > most
            ? "<p class=\"mt-3\"><a href=\"/needs#\(kind.rawValue)\">\(t.needsMore(count: list.count - most))</a></p>"
            : nil
        let body: HTML =
            list.isEmpty
            ? "<p class=\"soft\">\(none(kind))</p>"
            : "<ul class=\"rows\">\(each: list.prefix(most), row)</ul>\(more)"
        switch kind {
        case .lost: return section("lost", t.needsLost, body)
        case .bored: return section("bored", t.needsBored, body)
        case .away: return section("away", t.needsAwayTitle(count: lists.awayDays), body)
        }
    }

    private func none(_ kind: NeedKind) -> String {
        switch kind {
        case .lost: t.needsNoneLost
        case .bored: t.needsNoneBored
        case .away: t.needsNoneAway
        }
    }

    private func row(_ need: Need) -> HTML {
        let reasons = words.reason(need)
        let help: HTML? = need.signal.map { "<p class=\"quiet\">\(words.help($0.help))</p>" }
        return """
            <li class="need"><div><h3><a href="/students/\(need.student.description)">\(personName(need.name))</a></h3>
            <p>\(reasons.prefix(2).joined(separator: " "))</p>\(help)\(actions(need))</div></li>
            """
    }

    // MARK: What to do

    private func actions(_ need: Need) -> HTML {
        let name: HTML = "<span class=\"sr\">: \(personName(need.name))</span>"
        let student = need.student.description
        return """
            <div class="btns mt-2">\(need.kind == .away ? nil : workshop(need, name))\
            \(need.kind == .away ? nil : group(need, name))<a class="btn btn-plain" href="/students/\(student)/notes">\(page.icon("edit"))\(t.needsNote)\(name)</a>\
            <a class="btn btn-plain" href="/messages/new?to=\(student)">\(page.icon("mail"))\(t.messagesWrite)\(name)</a>\
            <details class="more"><summary>\(t.needsSetAside)\(name)</summary>\(asideForm(need))</details></div>
            """
    }

    /// One tap where a workshop is coming; else the form of a new one, with the name and the topic in it.
    private func workshop(_ need: Need, _ name: HTML) -> HTML {
        if let workshop = need.workshop {
            return """
                <form method="post" action="\(workshop.path)/offers">\(page.hiddenFields())\
                <input type="hidden" name="student" value="\(need.student)"><input type="hidden" name="back" value="\(back)">\
                <button class="btn">\(page.icon("people"))\(t.needsInvite)\(name)</button></form>
                """
        }
        var query = "student=\(need.student)"
        if let competency = need.competency { query += "&competency=\(competency)" }
        return """
            <a class="btn btn-plain" href="/classes/\(need.classID.description)/workshops/new?\(query)">\(page.icon("people"))\(t.needsWorkshop)\(name)</a>
            """
    }

    /// With everybody of the class who shows the same here.
    private func group(_ need: Need, _ name: HTML) -> HTML {
        let others = lists.list(need.kind).filter {
            $0.classID == need.classID && $0.competency == need.competency && $0.student != need.student
        }
        let students = ([need] + others).prefix(8).map { "student=\($0.student)" }.joined(separator: "&")
        return """
            <a class="btn btn-plain" href="/classes/\(need.classID.description)/groups/new?\(students)">\(t.needsGroup)\(name)</a>
            """
    }

    /// A usual reason with one tap, or one's own.
    private func asideForm(_ need: Need) -> HTML {
        let id = "aside-\(need.kind.rawValue)-\(need.student)"
        func usual(_ words: String) -> HTML {
            "<button class=\"btn\" name=\"reason\" value=\"\(words)\">\(words)</button>"
        }
        return """
            <form class="form mt-2" method="post" action="/students/\(need.student.description)/needs">\(page.hiddenFields())\
            <input type="hidden" name="kind" value="\(need.kind.rawValue)"><input type="hidden" name="back" value="\(back)">\
            <p class="hint">\(t.needsSetAsideHint(count: NeedWriter.asideDays))</p>
            <div class="btns">\(usual(t.needsReasonTalked))\(usual(t.needsReasonKnown))\(usual(t.needsReasonPlanned))</div>
            <div class="field"><label for="\(id)">\(t.needsReasonOwn)</label><input id="\(id)" name="words" dir="auto" maxlength="500"></div>
            <div class="btns"><button class="btn">\(t.needsSetAside)</button></div></form>
            """
    }

    // MARK: The rest

    /// Those of whom nothing can be said, by name.
    func unknown(most: Int) -> HTML? {
        guard !lists.unknown.isEmpty else { return nil }
        let shown: [HTML] = lists.unknown.prefix(most).map {
            "<a href=\"/students/\($0.student.description)\">\(personName($0.name))</a>"
        }
        let more: HTML? =
            lists.unknown.count > most
            ? ", <a href=\"/needs#unknown\">\(t.needsMore(count: lists.unknown.count - most))</a>" : nil
        return section(
            "unknown", t.needsUnknown,
            "<p class=\"soft\">\(t.needsUnknownHint)</p><p class=\"mt-2\">\(each: shown.enumerated(), { $0.offset == 0 ? $0.element : ", \($0.element)" as HTML })\(more)</p>"
        )
    }

    func aside() -> HTML? {
        guard !lists.aside.isEmpty else { return nil }
        return section(
            "aside", t.needsAside,
            "<p class=\"soft\">\(t.needsAsideHint)</p><ul class=\"rows mt-3\">\(each: lists.aside, asideRow)</ul>")
    }

    private func asideRow(_ one: SetAside) -> HTML {
        let kind =
            switch one.kind {
            case .lost: t.needsLost
            case .bored: t.needsBored
            case .away: t.needsAwayTitle(count: lists.awayDays)
            }
        return """
            <li><div><h3><a href="/students/\(one.student.description)">\(personName(one.name))</a></h3>
            <p dir="auto" translate="no">\(one.reason)</p>
            <p class="quiet">\(kind) · \(page.format.relativeDay(one.at, now: page.now)) · \(t.needsUntil(day: page.format.shortDate(one.until)))</p></div>
            <form method="post" action="/students/\(one.student.description)/needs/return">\(page.hiddenFields())<input type="hidden" name="dismissal" value="\(String(one.id))">\
            <button class="btn">\(t.needsTakeBack)<span class="sr">: \(personName(one.name))</span></button></form></li>
            """
    }
}
