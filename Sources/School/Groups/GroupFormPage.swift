import HTML
import Learning

/// Asking for a suggestion: what for, until when, what shows that it worked, and who.
enum GroupFormPage {
    struct Model: Sendable {
        let choices: WorkshopFormModel
        let students: [WorkshopReady.Student]
        /// Who was picked elsewhere, to be pulled into a group.
        let asked: [ID<Person>]

        /// Only those who were picked, unless nobody of the class was.
        func isOn(_ student: ID<Person>, _ form: Form?) -> Bool {
            if let form { return form.all("member").contains(student.description) }
            let picked = students.filter { asked.contains($0.id) }
            return picked.isEmpty || picked.contains { $0.id == student }
        }

        var isPulled: Bool { students.contains { asked.contains($0.id) } }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let path = "/classes/\(model.choices.classID)/groups"
        let most = ClassGroups.longestPurpose
        let asked: HTML = "\(each: model.asked, { "<input type=\"hidden\" name=\"student\" value=\"\($0)\">" as HTML })"
        return Page(
            title: t.groupsNewTitle, width: .text, section: "/classes",
            body: """
                \(GroupParts.crumb(model.choices.classID, model.choices.classTitle, page))
                <div class="head"><div><h1>\(t.groupsNewTitle)</h1><p class="mt-2">\(t.groupsNewLede)</p></div></div>
                \(refusalSummary(page))
                <form class="form" method="post" action="\(path)/new" data-draft>\(page.hiddenFields())\(asked)
                \(textField("purpose", t.groupsPurpose, hint: t.groupsPurposeHint, most: most, isRequired: true, page))
                \(textField("exit", t.groupsExit, hint: t.groupsExitHint, most: most, isRequired: true, page))
                \(competency(model, page))\(mode(page))
                <div class="split-even">\(size(model, page))\(ends(model, page))</div>
                \(students(model, page))
                <div class="btns"><button class="btn btn-main btn-big">\(t.groupsSuggest)</button></div></form>
                """)
    }

    private static func competency(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let chosen = page.value("competency", else: model.choices.chosen?.description ?? "")
        func option(_ choice: WorkshopFormModel.Choice) -> HTML {
            "<option value=\"\(choice.id)\" translate=\"no\" \(attribute: "selected", if: choice.id.description == chosen)>\(page.words(choice.title))</option>"
        }
        let others: HTML? =
            model.choices.others.isEmpty
            ? nil
            : "<optgroup label=\"\(t.workshopsCompetencyOthers)\">\(each: model.choices.others, option)</optgroup>"
        return """
            <div class="field"><label for="competency">\(t.groupsCompetency)</label>\
            <select id="competency" name="competency"><option value="">\(t.groupsCompetencyNone)</option>\
            \(each: model.choices.now, option)\(others)</select></div>
            """
    }

    private static func mode(_ page: PageContext) -> HTML {
        let chosen = page.value("mode", else: GroupMode.byNeed.stored)
        return """
            <fieldset class="field"><legend>\(page.t.groupsMode)</legend>\(each: GroupMode.allCases, { mode in
                """
                <label class="choice"><input type="radio" name="mode" value="\(mode.stored)" \
                \(attribute: "checked", if: mode.stored == chosen)><span>\(mode.words(page.t))</span></label>
                """ as HTML
            })</fieldset>
            """
    }

    private static func size(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let saved = model.isPulled ? max(2, model.students.count { model.asked.contains($0.id) }) : 4
        return """
            <div class="field"><label for="size">\(t.groupsSize)</label><p class="hint" id="size-hint">\(t.groupsSizeHint)</p>\(fieldError("size", page))\
            <input id="size" name="size" type="number" min="2" max="30" required value="\(page.value("size", else: String(min(saved, 30))))" \
            \(attribute: "aria-describedby", value: described("size", hint: true, page))></div>
            """
    }

    private static func ends(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let saved = model.choices.today.adding(days: 14)
        return """
            <div class="field"><label for="ends">\(t.groupsEnds)</label><p class="hint" id="ends-hint">\(t.groupsEndsHint(count: ClassGroups.mostDays))</p>\(fieldError("ends", page))\
            <input id="ends" name="ends" type="date" required value="\(page.value("ends", else: saved.iso))" \
            \(attribute: "aria-describedby", value: described("ends", hint: true, page))></div>
            """
    }

    private static func students(_ model: Model, _ page: PageContext) -> HTML {
        let words = model.isPulled ? page.t.groupsPulled : page.t.groupsStudents
        return """
            <fieldset class="field" id="students"><legend>\(words)</legend>\(fieldError("students", page))<div class="split-even">\
            \(each: halves(model.students), { half in
                "<div>\(each: half, { choice($0, model, page) })</div>" as HTML
            })</div></fieldset>
            """
    }

    private static func halves(_ students: [WorkshopReady.Student]) -> [[WorkshopReady.Student]] {
        let middle = (students.count + 1) / 2
        return [Array(students.prefix(middle)), Array(students.dropFirst(middle))]
    }

    private static func choice(_ student: WorkshopReady.Student, _ model: Model, _ page: PageContext) -> HTML {
        """
        <label class="choice"><input type="checkbox" name="member" value="\(student.id)" \
        \(attribute: "checked", if: model.isOn(student.id, page.form))><span>\(personName(student.name))</span></label>
        """
    }
}
