import HTML
import Learning

/// The forms of the parts that every plan has once.
enum PlanFramePages {
    struct Model: Sendable {
        let student: ID<Person>
        let draft: PlanDraft
        let template: PlanTemplate?
        let names: PlanNames
        let readiness: [PlanModel.Readiness]
        /// Interests of the profile that are not in the plan.
        let profile: [Interest]

        struct Interest: Sendable {
            let id: ID<ProfileEntry>
            let tag: String
            let words: String
        }

        var plan: PlanDocument { draft.document }
    }

    private static func page(
        _ title: String, _ part: String, lede: HTML? = nil, _ model: Model, _ page: PageContext, fields: HTML
    ) -> Page {
        Page(
            title: title, width: .text, section: "/me/plan",
            body: """
                \(PlanFormParts.crumb(model.student, page))<div class="head"><div><h1>\(title)</h1>\(lede)</div></div>
                \(refusalSummary(page))
                <form class="form" method="post" action="/students/\(model.student.description)/plan/\(part)">\
                \(page.hiddenFields(version: model.draft.revision))
                \(fields)
                <div class="btns mt-5"><button class="btn btn-main btn-big">\(part == "begin" ? page.t.plansBeginSave : page.t.plansSave)</button></div></form>
                """)
    }

    // MARK: The beginning

    static func begin(_ model: Model, _ context: PageContext) -> Page {
        let t = context.t
        let starters = model.template.map { template in
            (
                interest: hint(template.sections.first, context),
                goal: hint(template.sections.first { $0.key.contains("goal") }, context)
            )
        }
        return page(
            t.plansBeginTitle, "begin", lede: "<p class=\"mt-2\">\(t.plansBeginLede)</p>", model, context,
            fields: """
                \(textArea("interest", t.plansBeginInterest, hint: starters?.interest, most: 300, rows: 2, context))
                \(textArea("title", t.plansBeginGoal, hint: starters?.goal, most: PlanDocument.longestTitle, rows: 2, context))
                \(textArea("reason", t.plansBeginReason, most: PlanDocument.longestReason, rows: 2, context))
                """)
    }

    /// How an answer could begin; nothing where the template says nothing.
    private static func hint(_ section: PlanTemplate.Section?, _ page: PageContext) -> String? {
        guard let starters = section?.starters, !starters.isEmpty else { return nil }
        return page.t.plansWordsHint(starters: starters.map(page.words).joined(separator: " · "))
    }

    // MARK: The template's questions

    static func words(_ model: Model, _ context: PageContext) -> Page {
        let t = context.t
        let sections = model.template?.sections ?? []
        let asked = Set(sections.map { key($0, model.template) })
        let older = model.plan.answers.filter { !asked.contains($0.section) && !$0.words.isEmpty }
        let olderPart: HTML? =
            older.isEmpty
            ? nil
            : """
            <h2>\(t.plansWordsOlder)</h2>\(each: older, { answer in
                textArea("s-\(answer.section)", model.names.title("", of: .answer(section: answer.section), t), saved: answer.words, most: PlanDocument.longestText, rows: 3, context)
            })
            """
        return page(
            t.plansWordsTitle, "words",
            lede: model.template.map { "<p class=\"mt-2\">\(context.text($0.intro))</p>" }, model, context,
            fields: "\(each: sections, { section in question(section, model, context) })\(olderPart)")
    }

    private static func question(_ section: PlanTemplate.Section, _ model: Model, _ page: PageContext) -> HTML {
        let key = key(section, model.template)
        let name = "s-\(key)"
        let saved = model.plan.answers.first { $0.section == key || $0.section == section.key }?.words ?? ""
        return """
            <div class="field"><label for="\(name)">\(page.text(section.title))</label>\
            <div class="hint" id="\(name)-hint"><ul>\(each: section.prompts, { "<li>\(page.text($0))</li>" as HTML })</ul>\
            \(hint(section, page).map { "<p>\($0)</p>" as HTML })</div>\(fieldError(name, page))\
            <textarea id="\(name)" name="\(name)" rows="3" maxlength="\(PlanDocument.longestText)" translate="no" dir="auto" \
            aria-describedby="\(described(name, hint: true, page))">\(page.value(name, else: saved))</textarea></div>
            """
    }

    static func key(_ section: PlanTemplate.Section, _ template: PlanTemplate?) -> String {
        template.map { "\($0.key).\(section.key)" } ?? section.key
    }

    // MARK: Aim, promises, interests

    static func aim(_ model: Model, _ context: PageContext) -> Page {
        let t = context.t
        let sent = context.form.map { Set($0.all("ready")) }
        return page(
            t.plansAimTitle, "aim", model, context,
            fields: """
                \(textArea("first", t.plansAimFirstAsk, saved: model.plan.aim.first, most: PlanDocument.longestReason, rows: 2, context))
                \(textArea("second", t.plansAimSecondAsk, saved: model.plan.aim.second, most: PlanDocument.longestReason, rows: 2, context))
                <fieldset class="field" id="ready" tabindex="-1"><legend>\(t.plansReadinessAsk)</legend>\
                \(each: model.readiness, { ready in
                    let isChecked = sent?.contains(ready.item.key) ?? ready.isDone
                    return """
                        <label class="choice"><input type="checkbox" name="ready" value="\(ready.item.key)" \
                        \(attribute: "checked", if: isChecked)><span>\(context.text(ready.item.title))\
                        \(ready.doneOn.map { "<br><span class=\"quiet\">\(t.plansReadinessOn(date: context.format.dateWithYear($0)))</span>" as HTML })</span></label>
                        \(note(ready, context))
                        """ as HTML
                })</fieldset>
                """)
    }

    private static func note(_ ready: PlanModel.Readiness, _ page: PageContext) -> HTML {
        let name = "note-\(ready.item.key)"
        return """
            <div class="field"><label for="\(name)" class="quiet">\(page.t.plansReadinessNote)<span class="sr">: \(page.text(ready.item.title))</span></label>\
            \(fieldError(name, page))<input id="\(name)" name="\(name)" value="\(page.value(name, else: ready.words))" maxlength="300" dir="auto" \
            \(attribute: "aria-describedby", value: described(name, page))></div>
            """
    }

    static func promises(_ model: Model, _ context: PageContext) -> Page {
        let t = context.t
        let promises = model.plan.promises
        return page(
            t.plansPromisesTitle, "promises", lede: "<p class=\"mt-2\">\(t.plansPromisesLede)</p>", model, context,
            fields: """
                \(textArea("student", t.plansPromiseStudentAsk, saved: promises.student, most: PlanDocument.longestReason, rows: 2, context))
                \(textArea("advisor", t.plansPromiseAdvisor, saved: promises.advisor, most: PlanDocument.longestReason, rows: 2, context))
                \(textArea("family", t.plansPromiseFamily, saved: promises.family, most: PlanDocument.longestReason, rows: 2, context))
                \(PlanFormParts.day("reviewOn", t.plansReviewAsk, saved: model.plan.reviewOn, context))
                """)
    }

    static func interests(_ model: Model, _ context: PageContext) -> Page {
        let t = context.t
        let sent = context.form.map { Set($0.all("profile")) }
        let profile: HTML? =
            model.profile.isEmpty
            ? nil
            : """
            <fieldset class="field"><legend>\(t.plansInterestFromProfile)</legend>\(each: model.profile, { entry in
                """
                <label class="choice"><input type="checkbox" name="profile" value="\(entry.id.description)" \
                \(attribute: "checked", if: sent?.contains(entry.id.description) ?? false)><span>\(ownWords(entry.words))</span></label>
                """ as HTML
            })</fieldset>
            """
        return page(
            t.plansInterestsTitle, "interests", lede: "<p class=\"mt-2\">\(t.plansInterestsHint)</p>", model, context,
            fields: """
                \(each: Array(model.plan.interests.enumerated()), { place, interest in
                    textField("i-\(interest.id)", t.plansInterestNumber(number: place + 1), hint: place == 0 ? t.plansInterestEmptyHint : nil, saved: interest.words, most: 300, context)
                })\(profile)
                \(textField("words", t.plansInterestNew, most: 300, context))
                \(textField("words2", t.plansInterestNew, most: 300, context))
                """)
    }
}
