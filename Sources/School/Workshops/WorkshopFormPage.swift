import HTML
import Learning

/// A workshop being made or changed: what, when, where, who; all else is folded.
enum WorkshopFormPage {
    static func page(_ model: WorkshopFormModel, _ page: PageContext) -> Page {
        let t = page.t
        let classes = "/classes/\(model.classID)"
        let title = model.workshop == nil ? t.workshopsNew : t.workshopsChange
        return Page(
            title: title, width: .text, section: "/classes",
            body: """
                <p class="crumb"><a href="\(classes)" translate="no">\(model.classTitle)</a> / <a href="\(classes)/workshops">\(t.workshopsTitle)</a></p>
                <div class="head"><div><h1>\(title)</h1></div></div>
                \(refusalSummary(page))
                <form class="form" method="post" action="\(model.workshop.map { "\($0.path)/edition" } ?? "\(classes)/workshops/new")" data-draft>\
                \(page.hiddenFields(version: model.workshop?.version))
                \(members(model, page))
                \(textField("title", t.workshopsTitleField, saved: model.workshop?.title ?? "", most: NewWorkshop.longestTitle, isRequired: true, page))
                \(competency(model, page))
                \(when(model, page))
                \(place(model, page))
                \(seats(model, page))
                \(more(model, page))
                <div class="btns"><button class="btn btn-main btn-big">\(model.workshop == nil ? t.workshopsMake : t.commonSave)</button></div></form>
                """)
    }

    private static func members(_ model: WorkshopFormModel, _ page: PageContext) -> HTML? {
        guard model.workshop == nil, !model.members.isEmpty else { return nil }
        let isOn = { (id: ID<Person>) in page.form.map { $0.all("member").contains(id.description) } ?? true }
        return """
            <fieldset class="field" id="members"><legend>\(page.t.workshopsMembers)</legend>\(fieldError("seat", page))\
            \(each: model.members, { member in
                """
                <label class="choice"><input type="checkbox" name="member" value="\(member.id)" \
                \(attribute: "checked", if: isOn(member.id))><span>\(personName(member.name))</span></label>
                """ as HTML
            })\(each: model.members, { "<input type=\"hidden\" name=\"student\" value=\"\($0.id)\">" as HTML })</fieldset>
            """
    }

    private static func competency(_ model: WorkshopFormModel, _ page: PageContext) -> HTML {
        let t = page.t
        let chosen = page.value("competency", else: model.chosen?.description ?? "")
        func option(_ choice: WorkshopFormModel.Choice) -> HTML {
            WorkshopParts.option(
                choice.id.description, choice.title, isChosen: choice.id.description == chosen, page)
        }
        func group(_ label: String, _ choices: [WorkshopFormModel.Choice]) -> HTML? {
            choices.isEmpty ? nil : "<optgroup label=\"\(label)\">\(each: choices, option)</optgroup>"
        }
        return """
            <div class="field"><label for="competency">\(t.workshopsCompetency)</label>\
            <p class="hint" id="competency-hint">\(t.workshopsCompetencyHint)</p>\
            <select id="competency" name="competency" aria-describedby="competency-hint"><option value="">\(t.workshopsCompetencyNone)</option>\
            \(group(t.workshopsCompetencyNow, model.now))\(group(t.workshopsCompetencyOthers, model.others))</select></div>
            """
    }

    // MARK: When and where

    private static func when(_ model: WorkshopFormModel, _ page: PageContext) -> HTML {
        let t = page.t
        let workshop = model.workshop
        func field(_ name: String, _ label: String, _ type: String, _ saved: String) -> HTML {
            """
            <div class="field"><label for="\(name)">\(label)</label>\(fieldError(name, page))\
            <input id="\(name)" name="\(name)" type="\(type)" value="\(page.value(name, else: saved))" \
            \(attribute: "min", value: type == "number" ? "1" : nil) required \
            \(attribute: "aria-describedby", value: described(name, page)) \
            \(attribute: "aria-invalid", value: page.refusal?.sentences[name] == nil ? nil : "true")></div>
            """
        }
        return """
            \(field("day", t.workshopsDay, "date", (workshop?.day ?? model.today).iso))
            <div class="split-even">\(field("begins", t.workshopsBegins, "time", workshop.map { fieldTime($0.time.begins) } ?? ""))\
            \(field("minutes", t.workshopsMinutes, "number", String(workshop?.time.minutes ?? 30)))</div>
            """
    }

    private static func place(_ model: WorkshopFormModel, _ page: PageContext) -> HTML {
        let t = page.t
        let workshop = model.workshop
        let chosen = page.value("room", else: workshop?.room?.description ?? "")
        let rooms: HTML? =
            model.rooms.isEmpty
            ? nil
            : """
            <div class="field"><label for="room">\(t.workshopsRoom)</label>\(fieldError("room", page))\
            <select id="room" name="room" \(attribute: "aria-describedby", value: described("room", page))>\
            <option value="">\(t.workshopsRoomNone)</option>\(each: model.rooms, { room in
                "<option value=\"\(room.id)\" translate=\"no\" \(attribute: "selected", if: chosen == room.id.description)>\(RoomParts.line(room, page.t))</option>" as HTML
            })</select></div>
            """
        let modality = page.value("modality", else: (workshop?.modality ?? .smallGroup).rawValue)
        return """
            \(rooms)
            \(textField("place", model.rooms.isEmpty ? t.workshopsPlaceOnly : t.workshopsPlace, saved: workshop?.place ?? "", most: NewWorkshop.longestPlace, page))
            <div class="field"><label for="modality">\(t.workshopsModality)</label><select id="modality" name="modality">\
            \(each: SessionModality.allCases, { one in
                "<option value=\"\(one.rawValue)\" \(attribute: "selected", if: one.rawValue == modality)>\(one.words(t))</option>" as HTML
            })</select></div>
            \(textField("link", t.workshopsLink, hint: t.workshopsLinkHint, saved: workshop?.link ?? "", most: NewWorkshop.longestLink, page))
            """
    }

    // MARK: Who

    private static func seats(_ model: WorkshopFormModel, _ page: PageContext) -> HTML {
        let t = page.t
        let saved = model.workshop?.seats ?? max(6, model.members.count)
        let entry = page.value(
            "entry", else: (model.workshop?.entry ?? (model.members.isEmpty ? .open : .offer)).rawValue)
        func choice(_ one: SeatEntry, _ words: String) -> HTML {
            """
            <label class="choice"><input type="radio" name="entry" value="\(one.rawValue)" \
            \(attribute: "checked", if: one.rawValue == entry)><span>\(words)</span></label>
            """
        }
        return """
            <div class="field"><label for="seats">\(t.workshopsSeats)</label>\(fieldError("seats", page))\
            <input id="seats" class="short" name="seats" type="number" min="1" max="180" required value="\(page.value("seats", else: String(saved)))" \
            \(attribute: "aria-describedby", value: described("seats", page))></div>
            <fieldset class="field"><legend>\(t.workshopsEntry)</legend>\(choice(.open, t.workshopsEntryOpen))\
            \(choice(.ask, t.workshopsEntryAsk))\(choice(.offer, t.workshopsEntryOffer))</fieldset>
            """
    }

    private static func more(_ model: WorkshopFormModel, _ page: PageContext) -> HTML {
        let t = page.t
        let workshop = model.workshop
        let audience = page.value("audience", else: (workshop?.audience ?? .ofClass).rawValue)
        func option(_ one: WorkshopAudience, _ words: String) -> HTML {
            "<option value=\"\(one.rawValue)\" \(attribute: "selected", if: one.rawValue == audience)>\(words)</option>"
        }
        let isOpen =
            page.refusal.map { refusal in
                ["screen", "guest", "guestwords", "materials"].contains { refusal.sentences[$0] != nil }
            } ?? false
        return """
            <details class="more" \(attribute: "open", if: isOpen)><summary>\(t.workshopsMore)</summary><div class="form mt-3">
            <div class="field"><label for="audience">\(t.workshopsAudience)</label><select id="audience" name="audience">\
            \(option(.ofClass, t.workshopsAudienceClass))\(option(.ofTeacher, t.workshopsAudienceTeacher))\(option(.ofSchool, t.workshopsAudienceSchool))</select></div>
            \(activity(model, page))\(host(model, page))
            \(textArea("materials", t.workshopsMaterials, saved: workshop?.materials ?? "", most: NewWorkshop.longestMaterials, rows: 2, page))
            \(textField("guest", t.workshopsGuest, hint: t.workshopsGuestHint, saved: workshop?.guest ?? "", most: NewWorkshop.longestGuest, page))
            \(textArea("guestwords", t.workshopsGuestWords, saved: workshop?.guestWords ?? "", most: NewWorkshop.longestWords, rows: 2, page))
            \(textField("screen", t.workshopsScreen, hint: t.workshopsScreenHint, saved: workshop?.screenLink ?? "", most: NewWorkshop.longestLink, page))
            </div></details>
            """
    }

    private static func activity(_ model: WorkshopFormModel, _ page: PageContext) -> HTML? {
        guard !model.activities.isEmpty else { return nil }
        let saved = model.workshop.flatMap { workshop in
            workshop.activity.map { activity in workshop.variant.map { "\(activity).\($0)" } ?? "\(activity)" }
        }
        let chosen = page.value("activity", else: saved ?? "")
        func after(_ choice: WorkshopFormModel.ActivityChoice) -> String {
            guard let tier = choice.tier else { return "" }
            let note = choice.note.isEmpty ? "" : ": " + page.words(choice.note)
            return " — " + MaterialsWords.tier(tier, page.t) + note
        }
        return """
            <div class="field"><label for="activity">\(page.t.workshopsActivity)</label><select id="activity" name="activity">\
            <option value="">\(page.t.workshopsActivityNone)</option>\(each: model.activities, { choice in
                WorkshopParts.option(
                    choice.value, choice.title, after: after(choice), isChosen: choice.value == chosen, page)
            })</select></div>
            """
    }

    private static func host(_ model: WorkshopFormModel, _ page: PageContext) -> HTML? {
        guard !model.colleagues.isEmpty, let viewer = page.viewer else { return nil }
        let chosen = page.value("host", else: (model.workshop?.host ?? viewer.person).description)
        let people = [WorkshopReady.Student(id: viewer.person, name: viewer.fullName)] + model.colleagues
        return """
            <div class="field"><label for="host">\(page.t.workshopsHost)</label><select id="host" name="host" translate="no">\
            \(each: people, { person in
                "<option value=\"\(person.id)\" \(attribute: "selected", if: chosen == person.id.description)>\(person.name)</option>" as HTML
            })</select></div>
            """
    }
}
