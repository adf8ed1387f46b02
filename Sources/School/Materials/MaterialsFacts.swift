import HTML
import Learning

/// Steps of an activity, as every page shows them.
enum ActivityParts {
    static func steps(_ activity: ActivityModel, _ page: PageContext) -> HTML? {
        guard !activity.steps.isEmpty else { return nil }
        return """
            <ol class="stem stem-s">\(each: activity.steps, { step in
                "<li><span class=\"node\" aria-hidden=\"true\"></span><p>\(page.text(step))</p></li>" as HTML
            })</ol>
            """
    }
}

/// Where, when, with whom and with what; what to do before; which ways are open.
enum MaterialsFacts {
    static func html(_ activity: ActivityModel, _ materials: ActivityMaterials, _ page: PageContext) -> HTML? {
        let t = page.t
        let forms = WorkingForm.allCases.filter { activity.modalities.contains($0.rawValue) }.map { $0.name(t) }
        let lines: [HTML?] = [
            forms.isEmpty ? nil : line(t.materialsForms, "\(forms.joined(separator: " · "))"),
            text(t.materialsPlace, materials.place, page), text(t.materialsMoment, materials.moment, page),
            activity.materials.isEmpty
                ? nil
                : line(
                    t.activitiesMaterials,
                    "\(each: activity.materials, { "<p>\(page.text($0))</p>" as HTML })"),
            text(t.materialsPreparation, materials.preparation, page),
            text(t.materialsRepresentation, materials.representation, page),
            text(t.materialsAction, materials.action, page), text(t.materialsEngagement, materials.engagement, page),
        ]
        let shown = lines.compactMap(\.self)
        return shown.isEmpty ? nil : "<dl class=\"facts\">\(HTML(shown))</dl>"
    }

    private static func text(_ label: String, _ text: LocalText, _ page: PageContext) -> HTML? {
        guard !text.isEmpty else { return nil }
        let (words, language) = text.text(in: page.language)
        let other: String? = language == page.language ? nil : language
        return line(
            label,
            "<div translate=\"no\" dir=\"auto\" \(attribute: "lang", value: other)>\(MarkupText(words).html)</div>")
    }

    private static func line(_ label: String, _ words: HTML) -> HTML { "<dt>\(label)</dt><dd>\(words)</dd>" }
}
