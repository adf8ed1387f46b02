import HTML
import Learning

/// Making one session for each group.
enum GroupSessionPage {
    static func page(_ model: GroupSessions.Model, _ page: PageContext) -> Page {
        let t = page.t
        let set = model.board.set
        let body: HTML =
            model.open.isEmpty
            ? empty(t.groupsSessionAllMade, button: "<a class=\"btn\" href=\"\(set.path)\">\(t.groupsTitle)</a>", page)
            : """
            <form class="form" id="groups" method="post" action="\(set.path)/session" data-draft>\(page.hiddenFields())
            \(field("day", t.groupsSessionDay, "date", (model.next?.day ?? model.choices.today).iso, page))
            <div class="split-even">\(field("begins", t.groupsSessionBegins, "time", model.next.map { fieldTime($0.begins) } ?? "", page))\(field("minutes", t.groupsSessionMinutes, "number", "30", page))</div>
            \(each: model.open, { group($0, model, page) })
            <div class="btns"><button class="btn btn-main btn-big">\(t.groupsSessionMake)</button></div></form>
            """
        return Page(
            title: t.groupsSession, width: .text, section: "/classes",
            body: """
                \(GroupParts.crumb(set.classID, set.classTitle, page))
                <div class="head"><div><h1>\(t.groupsSession)</h1><p class="mt-2">\(t.groupsSessionLede)</p></div></div>
                \(refusalSummary(page))\(body)
                """)
    }

    private static func field(
        _ name: String, _ label: String, _ type: String, _ saved: String, _ page: PageContext
    ) -> HTML {
        """
        <div class="field"><label for="\(name)">\(label)</label>\(fieldError(name, page))\
        <input id="\(name)" name="\(name)" type="\(type)" value="\(page.value(name, else: saved))" required \
        \(attribute: "min", value: type == "number" ? "5" : nil) \(attribute: "aria-describedby", value: described(name, page))></div>
        """
    }

    private static func group(_ group: ClassGroup, _ model: GroupSessions.Model, _ page: PageContext) -> HTML {
        let t = page.t
        let number = String(group.number)
        let isOpen = page.refusal?.order.contains { $0 == "place-\(number)" || $0 == "materials-\(number)" } ?? false
        let names = model.board.members(group.number).map(\.name).joined(separator: ", ")
        return """
            <section class="sec" aria-labelledby="g-\(number)"><h2 id="g-\(number)">\(personName(group.name))</h2><p class="soft" translate="no">\(names)</p>
            <div class="form mt-3">\(room(number, model, page))\(work(number, model, page))
            <details class="more" \(attribute: "open", if: isOpen)><summary>\(t.groupsSessionMore)<span class="sr">: \(personName(group.name))</span></summary><div class="form mt-3">\
            \(textField("place-\(number)", model.choices.rooms.isEmpty ? t.workshopsPlaceOnly : t.workshopsPlace, saved: group.place, most: NewWorkshop.longestPlace, page))\
            \(textField("materials-\(number)", t.groupsSessionMaterials, most: NewWorkshop.longestMaterials, page))\
            <label class="choice"><input type="checkbox" name="skip-\(number)" \(attribute: "checked", if: page.form?.isOn("skip-\(number)") ?? false)>\
            <span>\(t.groupsSessionSkip)<span class="sr">: \(personName(group.name))</span></span></label></div></details></div></section>
            """
    }

    private static func room(_ number: String, _ model: GroupSessions.Model, _ page: PageContext) -> HTML? {
        guard !model.choices.rooms.isEmpty else { return nil }
        let name = "room-\(number)"
        let chosen = page.value(name)
        return """
            <div class="field"><label for="\(name)">\(page.t.groupsSessionRoom)</label>\(fieldError(name, page))\
            <select id="\(name)" name="\(name)" \(attribute: "aria-describedby", value: described(name, page))><option value="">\(page.t.groupsSessionRoomNone)</option>\
            \(each: model.choices.rooms, { room in
                "<option value=\"\(room.id)\" translate=\"no\" \(attribute: "selected", if: chosen == room.id.description)>\(RoomParts.line(room, page.t))</option>" as HTML
            })</select></div>
            """
    }

    private static func work(_ number: String, _ model: GroupSessions.Model, _ page: PageContext) -> HTML? {
        guard !model.choices.activities.isEmpty else { return nil }
        let name = "work-\(number)"
        let chosen = page.value(name)
        func words(_ choice: WorkshopFormModel.ActivityChoice) -> String {
            guard let tier = choice.tier else { return page.words(choice.title) }
            let note = choice.note.isEmpty ? "" : ": " + page.words(choice.note)
            return page.words(choice.title) + " — " + MaterialsWords.tier(tier, page.t) + note
        }
        return """
            <div class="field"><label for="\(name)">\(page.t.groupsSessionWork)</label><select id="\(name)" name="\(name)">\
            <option value="">\(page.t.groupsSessionWorkNone)</option>\(each: model.choices.activities, { choice in
                "<option value=\"\(choice.value)\" translate=\"no\" \(attribute: "selected", if: choice.value == chosen)>\(words(choice))</option>" as HTML
            })</select></div>
            """
    }
}
