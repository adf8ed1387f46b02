import HTML
import Learning

/// Groups to be changed: a select and a tick beside each name, and dragging for whoever likes it.
enum GroupBoardPage {
    static func page(_ reading: GroupReading, isSaved: Bool, _ page: PageContext) -> Page {
        let t = page.t
        let board = reading.board
        let set = board.set
        let isDraft = set.usedAt == nil
        let title = isDraft ? t.groupsBoardDraft : t.groupsBoard
        let names = Dictionary(board.seats.map { ($0.student, $0.name) }, uniquingKeysWith: { first, _ in first })
        let parts = GroupReasonParts(reading: reading, page: page)
        let begin: HTML? =
            isDraft ? "<button class=\"btn btn-main btn-big\" name=\"then\" value=\"use\">\(t.groupsUse)</button>" : nil
        let discard: HTML? =
            isDraft
            ? """
            <form class="noprint" method="post" action="\(set.path)/removal">\(page.hiddenFields())<button class="btn btn-quiet">\(t.groupsDiscard)</button></form>
            """ : nil
        return Page(
            title: title, section: "/classes",
            body: """
                \(GroupParts.crumb(set.classID, set.classTitle, page))
                <div class="head"><div><h1>\(title)</h1><p class="mt-2">\(t.groupsBoardLede)</p></div></div>
                \(refusalSummary(page))\(isSaved ? notice(.leaf, icon: "check", "<p>\(t.groupsSaved)</p>", page) : nil)
                <div class="stack-l"><div><p><strong>\(ownWords(set.purpose))</strong></p>\(GroupParts.facts(set, page.format.day(of: page.now), page))</div>
                \(GroupParts.notes(reading.notes, names, title: t.groupsNotes, page))\(parts.unmet)
                <form class="stack-l" id="groups" method="post" action="\(set.path)/board" data-groups>\(page.hiddenFields(version: set.version))
                <div class="split-even">\(each: board.groups, { group($0, reading, parts, page) })\(left(board, page))</div>
                <div class="btns">\(begin)<button class="btn" name="then" value="save">\(t.groupsKeepAll)</button>\
                <button class="btn" name="then" value="again">\(page.icon("refresh"))\(t.groupsAgain)</button></div>
                <p class="hint">\(t.groupsAgainHint)</p></form>
                \(parts.costs)\(discard)\(whoCanSee(t.groupsWho, page))</div>
                <script src="\(page.assets.path("groups.js"))" type="module"></script>
                """)
    }

    private static func group(
        _ group: ClassGroup, _ reading: GroupReading, _ parts: GroupReasonParts, _ page: PageContext
    ) -> HTML {
        let t = page.t
        let board = reading.board
        let number = String(group.number)
        let members = board.members(group.number)
        let topic: HTML? = group.competency.flatMap { reading.titles[$0] }.map {
            "<p class=\"soft\">\(page.text($0))</p>"
        }
        let interest: HTML? = group.interest.isEmpty ? nil : "<p>\(GroupParts.interest(group.interest, t))</p>"
        let isOpen = page.refusal?.order.contains { $0.hasSuffix("-\(number)") } ?? false
        return """
            <section class="sec" aria-labelledby="g-\(number)"><div class="sec-head"><h2 id="g-\(number)">\(personName(group.name))</h2>\
            <span class="quiet">\(t.groupsMembers(count: members.count))</span></div>\(topic)\(interest)
            <ul class="rows mt-3" data-group="\(number)">\(each: members, { seat($0, board, page) })</ul>
            <details class="more"><summary>\(t.groupsWhy)<span class="sr"> \(personName(group.name))</span></summary><div class="prose mt-3">\(parts.why(group))</div></details>
            <details class="more" \(attribute: "open", if: isOpen)><summary>\(t.groupsDetails)<span class="sr">: \(personName(group.name))</span></summary><div class="form mt-3">\
            \(textField("name-\(number)", t.groupsName, saved: group.name, most: ClassGroups.longestName, page))\
            \(textField("place-\(number)", t.groupsPlace, saved: group.place, most: ClassGroups.longestPlace, page))\
            \(about(group, reading, page))\(aim(group, page))</div></details></section>
            """
    }

    private static func about(_ group: ClassGroup, _ reading: GroupReading, _ page: PageContext) -> HTML? {
        guard !reading.topics.isEmpty else { return nil }
        let name = "about-\(group.number)"
        let chosen = page.value(name, else: group.competency?.description ?? "")
        return """
            <div class="field"><label for="\(name)">\(page.t.groupsCompetency)</label><select id="\(name)" name="\(name)">\
            <option value="">\(page.t.groupsAboutNone)</option>\(each: reading.topics, { topic in
                "<option value=\"\(topic)\" translate=\"no\" \(attribute: "selected", if: topic.description == chosen)>\(reading.titles[topic].map(page.words) ?? "")</option>" as HTML
            })</select></div>
            """
    }

    private static func aim(_ group: ClassGroup, _ page: PageContext) -> HTML {
        let name = "aim-\(group.number)"
        let chosen = page.value(name, else: group.aim.rawValue)
        return """
            <div class="field"><label for="\(name)">\(page.t.groupsAim)</label><select id="\(name)" name="\(name)">\
            \(each: GroupingOccasion.Purpose.allCases, { aim in
                "<option value=\"\(aim.rawValue)\" \(attribute: "selected", if: aim.rawValue == chosen)>\(aim.words(page.t))</option>" as HTML
            })</select></div>
            """
    }

    private static func seat(_ seat: GroupSeat, _ board: GroupBoard, _ page: PageContext) -> HTML {
        let t = page.t
        let name = "to-\(seat.student)"
        let saved = seat.number.map(String.init) ?? ""
        let chosen = page.value(name, else: saved)
        let isLocked = page.form.map { $0.isOn("lock-\(seat.student)") } ?? seat.isLocked
        func option(_ value: String, _ words: String, isName: Bool) -> HTML {
            """
            <option value="\(value)" \(attribute: "translate", value: isName ? "no" : nil) \(attribute: "selected", if: value == chosen)>\(words)</option>
            """
        }
        let why: HTML? =
            seat.number == nil
            ? "<p class=\"quiet\">\(seat.isNew ? t.groupsNotPlacedNew : t.groupsNotPlacedLeft)</p>" : nil
        return """
            <li data-seat><div><a href="/students/\(seat.student)">\(personName(seat.name))</a>\(why)\
            <label class="choice"><input type="checkbox" name="lock-\(seat.student)" \(attribute: "checked", if: isLocked)>\
            <span class="quiet">\(t.groupsLock)<span class="sr">: \(personName(seat.name))</span></span></label></div>
            <div class="field"><select name="\(name)" aria-label="\(t.groupsMoveTo(name: seat.name))">\
            \(each: board.groups, { option(String($0.number), $0.name, isName: true) })\
            \(board.groups.count < ClassGroups.mostGroups ? option("new", t.groupsNewGroup, isName: false) : .empty)\
            \(option("", t.groupsNoGroup, isName: false))</select></div></li>
            """
    }

    /// Who is in no group, each with why.
    private static func left(_ board: GroupBoard, _ page: PageContext) -> HTML {
        """
        <section class="sec" aria-labelledby="left"><div class="sec-head"><h2 id="left">\(page.t.groupsNotPlaced)</h2>\
        <span class="quiet">\(page.t.groupsMembers(count: board.left.count))</span></div>
        <ul class="rows" data-group="">\(each: board.left, { seat($0, board, page) })</ul></section>
        """
    }
}
