import HTML
import Learning

/// The form that gives an activity.
enum GivePage {
    struct Model: Sendable {
        let activity: ActivityModel
        let classes: [TaughtClass]
        /// nil asks for the class first.
        let chosen: TaughtClass?
        let students: [GiveStudent]
        let today: String
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let title = t.activitiesGiveTitle(activity: page.words(model.activity.title))
        return Page(
            title: title, width: .text, section: "/activities",
            body: """
                <p class="crumb"><a href="/activities/\(model.activity.id)">\(page.text(model.activity.title))</a></p>
                <div class="head"><div><h1>\(title)</h1></div></div>
                \(refusalSummary(page))
                \(model.chosen.map { form(model, $0, page) } ?? classes(model, page))
                """)
    }

    private static func classes(_ model: Model, _ page: PageContext) -> HTML {
        guard !model.classes.isEmpty else { return empty(page.t.activitiesGiveNoClass, page) }
        return section("class", page.t.activitiesGiveClass, classLinks(model.classes, model.activity.id, page))
    }

    private static func classLinks(_ classes: [TaughtClass], _ activity: ID<Activity>, _ page: PageContext) -> HTML {
        """
        <ul class="rows">\(each: classes, { taught in
            "<li><a href=\"/activities/\(activity)/give?class=\(taught.id)\" translate=\"no\">\(taught.title)</a></li>" as HTML
        })</ul>
        """
    }

    private static func form(_ model: Model, _ chosen: TaughtClass, _ page: PageContext) -> HTML {
        let t = page.t
        let others = model.classes.filter { $0.id != chosen.id }
        let other: HTML? =
            others.isEmpty
            ? nil
            : """
            <details class="more mt-5"><summary>\(t.activitiesGiveOtherClass)</summary>\
            \(classLinks(others, model.activity.id, page))</details>
            """
        let isSome = page.value("who", else: "all") == "some"
        return """
            <form class="form" method="post" action="/activities/\(model.activity.id)/give">\(page.hiddenFields())
            <input type="hidden" name="class" value="\(chosen.id)">
            <fieldset class="field" id="who" tabindex="-1"><legend>\(t.activitiesGiveWho)</legend>\(fieldError("who", page))
            <label class="choice"><input type="radio" name="who" value="all" \(attribute: "checked", if: !isSome)>\
            <span>\(t.activitiesGiveAll(class: chosen.title, count: model.students.count))</span></label>
            <label class="choice"><input type="radio" name="who" value="some" \(attribute: "checked", if: isSome)>\
            <span>\(t.activitiesGiveSome)</span></label></fieldset>
            \(students(model, page))
            \(aim(model, page))
            \(tries(page))
            <div class="btns"><button class="btn btn-main btn-big">\(t.activitiesGiveButton)</button></div></form>
            \(other)
            """
    }

    private static func students(_ model: Model, _ page: PageContext) -> HTML {
        guard !model.students.isEmpty else { return "<p class=\"soft\">\(page.t.activitiesGiveNoStudents)</p>" }
        let marked = Set(page.form?.all("student") ?? [])
        return """
            <fieldset class="field"><legend>\(page.t.activitiesGiveStudents)</legend><div class="columns">\
            \(each: model.students, { student in
                let hasIt: HTML? = student.hasIt ? " <span class=\"tag\">\(page.t.activitiesGiveHasIt)</span>" : nil
                return """
                    <label class="choice"><input type="checkbox" name="student" value="\(student.id)" \
                    \(attribute: "checked", if: marked.contains(student.id.description))>\
                    <span>\(personName(student.name))\(hasIt)</span></label>
                    """ as HTML
            })</div></fieldset>
            """
    }

    private static func aim(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        return """
            <div class="field"><label for="aim">\(t.activitiesGiveAim)</label><p class="hint" id="aim-hint">\(t.activitiesGiveAimHint)</p>\
            \(fieldError("aim", page))<input id="aim" name="aim" type="date" min="\(model.today)" value="\(page.value("aim"))" \
            \(attribute: "aria-describedby", value: described("aim", hint: true, page)) \
            \(attribute: "aria-invalid", value: page.refusal?.sentences["aim"] == nil ? nil : "true")></div>
            """
    }

    private static func tries(_ page: PageContext) -> HTML {
        let t = page.t
        return """
            <div class="field"><label for="tries">\(t.activitiesGiveTries)</label><p class="hint" id="tries-hint">\(t.activitiesGiveTriesHint)</p>\
            \(fieldError("tries", page))<input id="tries" name="tries" type="number" inputmode="numeric" min="1" \
            max="\(WorkTries.most)" value="\(page.value("tries"))" \
            \(attribute: "aria-describedby", value: described("tries", hint: true, page)) \
            \(attribute: "aria-invalid", value: page.refusal?.sentences["tries"] == nil ? nil : "true")></div>
            """
    }
}
