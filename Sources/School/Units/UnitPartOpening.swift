import HTML
import Learning

/// The part of a form that says when a part opens.
enum UnitPartOpening {
    static func fields(_ model: UnitPartForm.Model, _ page: PageContext) -> HTML {
        let t = page.t
        let saved = Saved(model.part?.opening)
        let chosen = page.value("opens", else: saved.name)
        func radio(_ value: String, _ words: String) -> HTML {
            "<label class=\"choice\"><input type=\"radio\" name=\"opens\" value=\"\(value)\" \(attribute: "checked", if: chosen == value)><span>\(words)</span></label>"
        }
        return """
            <fieldset class="field" id="opens" tabindex="-1"><legend>\(t.unitsWhenOpen)</legend>\(fieldError("opens", page))\
            \(radio("always", t.unitsWhenAlways))\(radio("after", t.unitsWhenAfter))\(levels(model, saved, radio("level", t.unitsWhenLevel), page))\
            \(checks(model, saved, radio("check", t.unitsWhenCheck), page))</fieldset>
            """
    }

    private static func levels(
        _ model: UnitPartForm.Model, _ saved: Saved, _ radio: HTML, _ page: PageContext
    ) -> HTML {
        let t = page.t
        guard !model.competencies.isEmpty else { return "<p class=\"hint\">\(t.unitsLevelNeeds)</p>" }
        let level = page.form?.int("level") ?? saved.level
        let competency: ID<Competency>? = page.form.map { $0.id("competency") } ?? saved.competency
        return """
            \(radio)<div class="split-even"><div class="field"><label for="competency">\(t.unitsCompetency)</label>\
            <select id="competency" name="competency"><option value="">–</option>\(each: model.competencies, {
                "<option value=\"\($0.id)\" translate=\"no\" \(attribute: "selected", if: competency == $0.id)>\(page.words($0.title))</option>" as HTML
            })</select></div><div class="field"><label for="level">\(t.unitsLevel)</label><select id="level" name="level">\(each: 1...4, {
                "<option value=\"\($0)\" \(attribute: "selected", if: level == $0)>\(levelHeading($0, t))</option>" as HTML
            })</select></div></div>
            """
    }

    private static func checks(
        _ model: UnitPartForm.Model, _ saved: Saved, _ radio: HTML, _ page: PageContext
    ) -> HTML? {
        guard !model.checks.isEmpty else { return nil }
        let check: ID<Check>? = page.form.map { $0.id("check") } ?? saved.check
        return """
            <div class="mt-3">\(radio)<div class="field"><label for="check">\(page.t.unitsCheck)</label><select id="check" name="check">\
            <option value="">–</option>\(each: model.checks, {
                "<option value=\"\($0.id)\" translate=\"no\" \(attribute: "selected", if: check == $0.id)>\(page.words($0.title))</option>" as HTML
            })</select></div></div>
            """
    }

    // MARK: What came

    /// A competency or check that was chosen without its mark is asked about: nothing that was meant is dropped.
    static func read(
        _ form: Form, _ model: UnitPartForm.Model, _ t: Messages, _ refusal: inout Refusal
    ) -> PartOpening {
        let competency: ID<Competency>? = form.id("competency")
        let check: ID<Check>? = form.id("check")
        switch form.raw("opens") {
        case "level":
            if let competency, let level = form.int("level"), (1...4).contains(level),
                model.competencies.contains(where: { $0.id == competency })
            {
                return .level(competency, level)
            }
            refusal.add("opens", t.unitsNeedCondition)
        case "check":
            if let check, model.checks.contains(where: { $0.id == check }) { return .check(check) }
            refusal.add("opens", t.unitsNeedCondition)
        case let other:
            let saved = Saved(model.part?.opening)
            if (competency != nil && competency != saved.competency) || (check != nil && check != saved.check) {
                refusal.add("opens", t.unitsMarkOpening)
            }
            if other == "after" { return .after }
        }
        return .always
    }

    static func title(of opening: PartOpening, _ model: UnitPartForm.Model) -> LocalText {
        switch opening {
        case .always, .after: .empty
        case .level(let competency, _): model.competencies.first { $0.id == competency }?.title ?? .empty
        case .check(let check): model.checks.first { $0.id == check }?.title ?? .empty
        }
    }

    /// The condition as plain text.
    static func words(_ part: Unit.Part, _ page: PageContext) -> String {
        let t = page.t
        return switch part.opening {
        case .always: t.unitsWhenAlways
        case .after: t.unitsOpensAfter
        case .level(_, let level):
            [t.unitsOpensLevel(level: levelName(level, t)), page.words(part.conditionTitle)].joined(separator: " ")
        case .check: [t.unitsOpensCheck, page.words(part.conditionTitle)].joined(separator: " ")
        }
    }

    private struct Saved {
        var name = "always"
        var level = 3
        var competency: ID<Competency>?
        var check: ID<Check>?

        init(_ opening: PartOpening?) {
            switch opening {
            case .after: name = "after"
            case .level(let one, let number): (name, competency, level) = ("level", one, number)
            case .check(let one): (name, check) = ("check", one)
            case .always, nil: break
            }
        }
    }
}
