import HTML
import Learning

enum CheckGivePage {
    struct Model: Sendable {
        let check: CheckModel
        let classes: [TaughtClass]
        let chosen: TaughtClass?
        let students: [GiveStudent]
        let today: String
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let title = t.checksGiveTitle(check: page.words(model.check.title))
        let path = "/checks/\(model.check.id)/give"
        let body: HTML =
            if let chosen = model.chosen {
                form(model, chosen, page)
            } else if model.classes.isEmpty {
                empty(t.activitiesGiveNoClass, page)
            } else {
                section(
                    "class", t.activitiesGiveClass,
                    """
                    <ul class="rows">\(each: model.classes, { taught in
                        "<li><a href=\"\(path)?class=\(taught.id)\" translate=\"no\">\(taught.title)</a></li>" as HTML
                    })</ul>
                    """)
            }
        return Page(
            title: title, width: .text, section: "/checks",
            body: """
                <p class="crumb"><a href="/checks/\(model.check.id)">\(page.text(model.check.title))</a></p>
                <div class="head"><div><h1>\(title)</h1></div></div>\(refusalSummary(page))\(body)
                """)
    }

    private static func form(_ model: Model, _ chosen: TaughtClass, _ page: PageContext) -> HTML {
        let t = page.t
        let isSome = page.value("who", else: "all") == "some"
        let marked = Set(page.form?.all("student") ?? [])
        return """
            <form class="form" method="post" action="/checks/\(model.check.id)/give">\(page.hiddenFields())
            <input type="hidden" name="class" value="\(chosen.id)">
            <fieldset class="field" id="who" tabindex="-1"><legend>\(t.activitiesGiveWho)</legend>\(fieldError("who", page))
            <label class="choice"><input type="radio" name="who" value="all" \(attribute: "checked", if: !isSome)>\
            <span>\(t.activitiesGiveAll(class: chosen.title, count: model.students.count))</span></label>
            <label class="choice"><input type="radio" name="who" value="some" \(attribute: "checked", if: isSome)>\
            <span>\(t.activitiesGiveSome)</span></label></fieldset>
            <fieldset class="field"><legend>\(t.activitiesGiveStudents)</legend><div class="columns">\(each: model.students, { student in
                let hasIt: HTML? = student.hasIt ? " <span class=\"tag\">\(t.activitiesGiveHasIt)</span>" : nil
                return """
                    <label class="choice"><input type="checkbox" name="student" value="\(student.id)" \(attribute: "checked", if: marked.contains(student.id.description))>\
                    <span>\(personName(student.name))\(hasIt)</span></label>
                    """ as HTML
            })</div></fieldset>
            <div class="field"><label for="aim">\(t.activitiesGiveAim)</label><p class="hint" id="aim-hint">\(t.activitiesGiveAimHint)</p>\
            \(fieldError("aim", page))<input id="aim" name="aim" type="date" min="\(model.today)" value="\(page.value("aim"))" \
            \(attribute: "aria-describedby", value: described("aim", hint: true, page))></div>
            <div class="btns"><button class="btn btn-main btn-big">\(t.activitiesGiveButton)</button></div></form>
            """
    }

    /// Who has a check, on its page.
    static func given(_ given: [CheckGiveStore.Given], _ check: ID<Check>, _ page: PageContext) -> HTML? {
        let t = page.t
        guard !given.isEmpty else { return nil }
        return section(
            "given", t.checksGivenTo,
            """
            <ul class="rows">\(each: given, { given in
                """
                <li><div><h3><a href="/classes/\(given.classID)/checks/\(check)">\(ownWords(given.classTitle))</a></h3>\
                <p>\(given.studentName.map(personName) ?? "\(t.checksEveryone)") · \(page.format.relativeDay(given.givenAt, now: page.now))</p></div>\
                <form method="post" action="/checks/\(check)/taken-back">\(page.hiddenFields())<input type="hidden" name="assignment" value="\(given.assignment)">\
                <button class="btn">\(t.checksTakeBack)</button></form></li>
                """ as HTML
            })</ul>
            """)
    }
}
