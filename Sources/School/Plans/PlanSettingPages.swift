import HTML
import Learning

/// Where a school's leaders change the texts and rules of plans.
enum PlanSettingPages {
    static func list(_ models: [PlanSettingModel], isSaved: Bool, _ page: PageContext) -> Page {
        let t = page.t
        let templates = models.filter { $0.key.kind == .template }
        let requirements = models.filter { $0.key.kind == .requirements }
        let categories = models.filter { $0.key.kind == .categories }
        let place = models.first?.organizationName ?? ""
        return Page(
            title: t.plansSettingsTitle, width: .text,
            body: """
                <div class="head"><div><h1>\(t.plansSettingsTitle)</h1><p class="mt-2">\(t.plansSettingsLede)</p>\
                <p class="quiet">\(t.plansForSchool(name: "<span translate=\"no\">\(place)</span>"))</p></div></div>
                \(isSaved ? notice(.leaf, icon: "check", "<p>\(t.plansSettingsSaved)</p>", page) : nil)
                <div class="stack-l">
                \(section("categories", t.plansSettingsCategories, rows(categories, page)))
                \(section("templates", t.plansSettingsTemplates, rows(templates, page)))
                \(section("requirements", t.plansSettingsRequirements, rows(requirements, page)))</div>
                """)
    }

    private static func rows(_ models: [PlanSettingModel], _ page: PageContext) -> HTML {
        """
        <ul class="rows">\(each: models, { model in
            let state = model.changedAt.map { page.t.plansSettingsChanged(date: page.format.dateWithYear($0), name: model.changedBy ?? "") }
            return """
                <li><div><a href="/admin/plan-settings/\(model.key.address)">\(title(model, page))</a>\
                <p class="quiet">\(state ?? page.t.plansSettingsShipped)</p></div></li>
                """ as HTML
        })</ul>
        """
    }

    private static func title(_ model: PlanSettingModel, _ page: PageContext) -> String {
        switch model.content {
        case .categories: page.t.plansSettingsCategoriesTitle
        case .template(let template): page.t.plansSettingsTemplateTitle(band: template.gradeBand)
        case .requirements(let set): page.t.plansSettingsRequirementsTitle(band: set.gradeBand)
        }
    }

    // MARK: The form

    static func form(_ model: PlanSettingModel, _ page: PageContext) -> Page {
        let t = page.t
        let title = title(model, page)
        let fields: HTML
        switch model.content {
        case .categories(let categories): fields = self.categories(categories, page)
        case .template(let template): fields = self.template(template, page)
        case .requirements(let set): fields = requirements(set, model.frameworks, page)
        }
        return Page(
            title: title, width: .text,
            body: """
                <p class="crumb"><a href="/admin/plan-settings">\(t.plansSettingsTitle)</a></p>
                <div class="head"><div><h1>\(title)</h1><p class="mt-2">\(model.key.kind == .categories ? t.plansSettingsCategoriesHint : t.plansSettingsRemoveHint)</p></div></div>
                \(refusalSummary(page))
                <form class="form" method="post" action="/admin/plan-settings/\(model.key.address)">\(page.hiddenFields(version: model.version))
                \(fields)
                <div class="btns mt-5"><button class="btn btn-main btn-big">\(t.plansSave)</button></div></form>
                """)
    }

    /// The numbered lines of a form: what is saved, then two that are empty.
    private static func lines<Line>(
        _ saved: [Line], key: (Line) -> String, title: (Line) -> LocalText, _ page: PageContext,
        more: (Int, Line?) -> HTML
    ) -> HTML {
        let places = 0..<min(saved.count + 2, PlanSettingForm.most)
        return """
            \(each: Array(places), { place in
                let line = place < saved.count ? saved[place] : nil
                return """
                    <fieldset class="sec"><legend class="h3">\(line == nil ? page.t.plansSettingsNew : page.t.plansSettingsNumber(number: place + 1))</legend>
                    <input type="hidden" name="key-\(place)" value="\(line.map(key) ?? "")">\
                    <div class="form">\(both("title", place, page.t.plansSettingsName, line.map(title), page))\(more(place, line))</div></fieldset>
                    """ as HTML
            })
            """
    }

    /// A line of text in English and the same in Spanish.
    private static func both(
        _ name: String, _ place: Int?, _ label: String, _ saved: LocalText?, _ page: PageContext
    ) -> HTML {
        let end = place.map { "-\($0)" } ?? ""
        func words(_ language: String) -> String { saved?.entries.first { $0.language == language }?.text ?? "" }
        return """
            <div class="split-even">\
            \(textField("\(name)-en\(end)", page.t.plansFieldOf(part: label, field: page.t.plansSettingsEnglish), saved: words("en"), most: 2_000, page))\
            \(textField("\(name)-es\(end)", page.t.plansFieldOf(part: label, field: page.t.plansSettingsSpanish), saved: words("es"), most: 2_000, page))</div>
            """
    }

    private static func manyLines(
        _ name: String, _ place: Int, _ label: String, _ saved: [LocalText], _ page: PageContext
    ) -> HTML {
        func words(_ language: String) -> String {
            saved.map { text in text.entries.first { $0.language == language }?.text ?? "" }.joined(separator: "\n")
        }
        return """
            <div class="split-even">\
            \(textArea("\(name)-en-\(place)", page.t.plansFieldOf(part: label, field: page.t.plansSettingsEnglish), saved: words("en"), most: 2_000, rows: 3, page))\
            \(textArea("\(name)-es-\(place)", page.t.plansFieldOf(part: label, field: page.t.plansSettingsSpanish), saved: words("es"), most: 2_000, rows: 3, page))</div>
            """
    }

    private static func categories(_ categories: [PlanCategory], _ page: PageContext) -> HTML {
        lines(categories, key: \.key, title: \.title, page) { place, line in
            both("sentence", place, page.t.plansSettingsSentence, line?.sentence, page)
        }
    }

    private static func template(_ template: PlanTemplate, _ page: PageContext) -> HTML {
        let t = page.t
        return """
            \(both("title", nil, t.plansSettingsName, template.title, page))\
            \(both("intro", nil, t.plansSettingsIntro, template.intro, page))\
            \(lines(template.sections, key: \.key, title: \.title, page) { place, line in
                """
                \(manyLines("prompts", place, t.plansSettingsPrompts, line?.prompts ?? [], page))\
                \(manyLines("starters", place, t.plansSettingsStarters, line?.starters ?? [], page))
                """
            })
            """
    }

    private static func requirements(
        _ set: PlanRequirementSet, _ frameworks: [PlanNamedKey], _ page: PageContext
    ) -> HTML {
        let t = page.t
        let kinds = PlanRequirementSet.Kind.allCases.map { kind in
            (value: kind.rawValue, words: kindWords(kind, t))
        }
        let of =
            [(value: "", words: "")]
            + PlanItem.Kind.allCases.map { (value: $0.rawValue, words: PlanWords.kind($0, t)) }
            + frameworks.map { (value: $0.key, words: page.words($0.title)) }
        return lines(set.lines, key: \.key, title: \.title, page) { place, line in
            let amount = line?.tenths.map { PlanCoveragePart.credits($0, page) } ?? line?.hours.map(String.init) ?? ""
            return """
                <div class="split-even">\(PlanFormParts.select("kind-\(place)", t.plansSettingsKind, options: kinds, saved: line?.kind.rawValue ?? "credits", page))\
                \(textField("amount-\(place)", t.plansSettingsAmount, saved: amount, most: 6, page))\
                \(PlanFormParts.select("of-\(place)", t.plansSettingsOf, options: of, saved: line?.item?.rawValue ?? line?.framework ?? "", page))\
                \(textField("strand-\(place)", t.plansSettingsStrand, hint: t.plansSettingsStrandHint, saved: line?.strand ?? "", page))</div>
                """
        }
    }

    private static func kindWords(_ kind: PlanRequirementSet.Kind, _ t: Messages) -> String {
        switch kind {
        case .credits: t.plansSettingsKindCredits
        case .hours: t.plansSettingsKindHours
        case .competencies: t.plansSettingsKindCompetencies
        }
    }
}
