import HTML
import Learning

/// What several pages show of a room.
enum RoomParts {
    /// "Room 8 · 24 seats · Quiet, Projector": one line, for a list to choose from.
    static func line(_ room: Room, _ t: Messages) -> String {
        let traits = traits(room, t)
        return room.name + " · " + t.roomsSeats(count: room.seats) + (traits.isEmpty ? "" : " · " + traits)
    }

    static func traits(_ room: Room, _ t: Messages) -> String {
        RoomTrait.allCases.filter(room.traits.contains).map { $0.words(t) }.joined(separator: ", ")
    }
}

/// The rooms of a school, and the form of one.
enum RoomPages {
    struct Model: Sendable {
        let rooms: [Room]
        /// Taken at the time that was asked for.
        let taken: Set<ID<Room>>
        let wish: Wish?
        let trait: RoomTrait?
        let mayAdd: Bool
        let today: CalendarDay
        let isManySchools: Bool
        let schools: [ID<Organization>: String]
    }

    struct Wish: Sendable {
        let day: CalendarDay
        let time: BookedTime
    }

    static func list(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let shown = model.rooms.filter { room in
            (model.trait.map(room.traits.contains) ?? true) && !model.taken.contains(room.id)
        }
        let add: HTML? =
            model.mayAdd
            ? "<a class=\"btn \(model.rooms.isEmpty ? "btn-main" : "")\" href=\"/rooms/new\">\(page.icon("plus"))\(t.roomsAdd)</a>"
            : nil
        let list: HTML =
            model.rooms.isEmpty
            ? empty(model.mayAdd ? t.roomsNoneLeader : t.roomsNone, page)
            : "\(finder(model, page))\(shown.isEmpty ? "<p class=\"soft\">\(t.roomsNoneFits)</p>" as HTML : "<ul class=\"rows\">\(each: shown, { row($0, model, page) })</ul>")"
        return Page(
            title: t.roomsTitle, width: .text, section: "/classes",
            body: """
                <div class="head"><div><h1>\(t.roomsTitle)</h1><p class="mt-2">\(t.roomsLede)</p></div><div class="btns">\(add)</div></div>
                <div class="stack-l">\(list)</div>
                """)
    }

    /// By what a room can do, and by when it is free. Both are links and a query, so that script is not needed.
    private static func finder(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let used = RoomTrait.allCases.filter { trait in model.rooms.contains { $0.traits.contains(trait) } }
        func field(_ name: String, _ label: String, _ type: String, _ value: String) -> HTML {
            """
            <div class="field"><label for="\(name)">\(label)</label><input id="\(name)" name="\(name)" type="\(type)" value="\(value)"></div>
            """
        }
        func option(_ trait: RoomTrait) -> HTML {
            "<option value=\"\(trait.rawValue)\" \(attribute: "selected", if: trait == model.trait)>\(trait.words(t))</option>"
        }
        let wish = model.wish
        return """
            <form class="form" method="get" action="/rooms">
            <div class="split-even"><div class="field"><label for="with">\(t.roomsWith)</label><select id="with" name="with">\
            <option value="">\(t.roomsWithAny)</option>\(each: used, option)</select></div>
            \(field("day", t.workshopsDay, "date", (wish?.day ?? model.today).iso))</div>
            <div class="split-even">\(field("begins", t.weeksTimesBegins, "time", wish.map { fieldTime($0.time.begins) } ?? ""))\
            \(field("ends", t.weeksTimesEnds, "time", wish.map { fieldTime($0.time.ends) } ?? ""))</div>
            <div class="btns"><button class="btn">\(t.roomsFind)</button></div></form>
            \(wish.map { "<p class=\"mt-3\">\(t.roomsFreeThen(day: page.format.dateInWords($0.day), begins: page.format.clock($0.time.begins), ends: page.format.clock($0.time.ends)))</p>" as HTML })
            """
    }

    private static func row(_ room: Room, _ model: Model, _ page: PageContext) -> HTML {
        let traits = RoomParts.traits(room, page.t)
        let words: HTML? = room.words.isEmpty ? nil : "<p class=\"soft\">\(ownWords(room.words))</p>"
        let school: HTML? =
            model.isManySchools ? model.schools[room.school].map { "<p class=\"quiet\">\(personName($0))</p>" } : nil
        let week = model.wish.map {
            "?of=\($0.day.iso)&begins=\(fieldTime($0.time.begins))&ends=\(fieldTime($0.time.ends))"
        }
        return """
            <li><div><h2><a href="/rooms/\(room.id)\(week ?? "")">\(personName(room.name))</a></h2>\
            <p>\(traits)</p>\(words)\(school)</div><span class="when">\(page.t.roomsSeats(count: room.seats))</span></li>
            """
    }

    // MARK: The form

    struct FormModel: Sendable {
        let room: Room?
        /// Where a new one can be.
        let schools: [(id: ID<Organization>, name: String)]
    }

    static func form(_ model: FormModel, _ page: PageContext) -> Page {
        let t = page.t
        let room = model.room
        let on = page.form.map { Set($0.all("trait")) } ?? Set((room?.traits ?? []).map(\.rawValue))
        let school: HTML? =
            room == nil && model.schools.count > 1
            ? """
            <div class="field"><label for="school">\(t.roomsSchool)</label><select id="school" name="school" translate="no">\
            \(each: model.schools, { school in
                "<option value=\"\(school.id)\" \(attribute: "selected", if: page.value("school") == school.id.description)>\(school.name)</option>" as HTML
            })</select></div>
            """ : nil
        let remove: HTML? = room.map { room in
            """
            <details class="more mt-5"><summary>\(t.roomsRemove)</summary><p class="mt-3">\(t.roomsRemoveHint)</p>\
            <form method="post" action="/rooms/\(room.id)/removal">\(page.hiddenFields())<button class="btn btn-stop">\(t.roomsRemove)</button></form></details>
            """
        }
        let title = room == nil ? t.roomsAdd : t.roomsChange
        return Page(
            title: title, width: .text, section: "/classes",
            body: """
                <p class="crumb"><a href="/rooms">\(t.roomsTitle)</a></p>
                <div class="head"><div><h1>\(title)</h1></div></div>\(refusalSummary(page))
                <form class="form" method="post" action="\(room.map { "/rooms/\($0.id)/edition" } ?? "/rooms/new")">\(page.hiddenFields(version: room?.version))
                \(school)\(textField("name", t.roomsName, hint: t.roomsNameHint, saved: room?.name ?? "", most: RoomStore.longestName, isRequired: true, page))
                <div class="field"><label for="seats">\(t.workshopsSeats)</label>\(fieldError("seats", page))\
                <input id="seats" class="short" name="seats" type="number" min="1" max="1000" required value="\(page.value("seats", else: String(room?.seats ?? 24)))" \
                \(attribute: "aria-describedby", value: described("seats", page))></div>
                <fieldset class="field"><legend>\(t.roomsTraits)</legend>\(each: RoomTrait.allCases, { trait in
                    """
                    <label class="choice"><input type="checkbox" name="trait" value="\(trait.rawValue)" \(attribute: "checked", if: on.contains(trait.rawValue))><span>\(trait.words(t))</span></label>
                    """ as HTML
                })</fieldset>
                \(textArea("words", t.roomsWords, saved: room?.words ?? "", most: RoomStore.longestWords, rows: 2, page))
                <div class="btns"><button class="btn btn-main">\(t.commonSave)</button></div></form>\(remove)
                """)
    }
}
