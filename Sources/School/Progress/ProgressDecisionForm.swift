import HTML
import Learning

/// Where a teacher confirms a level or sets another one.
enum ProgressDecisionForm {
    static func part(_ model: ProgressCompetency, _ page: PageContext) -> HTML {
        let t = page.t
        let suggested = max(model.standing.shownLevel, 1)
        return section(
            "decide", t.progressDecide,
            """
            <p class="soft mt-2">\(t.progressDecideHint)</p>
            <form class="form stack mt-3" method="post" action="\(model.path)/decision">\(page.hiddenFields())
            <fieldset class="field" id="how"><legend>\(t.progressDecideHow)</legend>\(fieldError("how", page))
            \(choice("how", "confirm", t.progressDecideConfirm, saved: "confirm", page))
            \(choice("how", "overrule", t.progressDecideOverrule, saved: "confirm", page))</fieldset>
            <fieldset class="field" id="level"><legend>\(t.progressDecideLevel)</legend>\(fieldError("level", page))
            <div class="picks">\(each: Level.allCases, { level in
                pick(level, suggested: suggested, page)
            })</div></fieldset>
            \(textArea("reason", t.progressDecideReason, hint: t.progressDecideReasonHint, most: ProgressDecision.longestReason, rows: 3, page))
            \(LevelPreviewPart.part(model.preview, page))
            <div class="btns"><button class="btn btn-main">\(t.progressDecideSave)</button>\
            <button class="btn" name="preview" value="1">\(t.progressPreview)</button></div></form>
            """)
    }

    private static func choice(
        _ name: String, _ value: String, _ words: String, saved: String, _ page: PageContext
    ) -> HTML {
        """
        <label class="choice"><input type="radio" name="\(name)" value="\(value)" \
        \(attribute: "checked", if: page.value(name, else: saved) == value)><span>\(words)</span></label>
        """
    }

    private static func pick(_ level: Level, suggested: Int, _ page: PageContext) -> HTML {
        """
        <label class="pick"><input type="radio" name="level" value="\(level.rawValue)" \
        \(attribute: "checked", if: page.value("level", else: String(suggested)) == String(level.rawValue))>\
        <span>\(level.rawValue) \(levelName(level.rawValue, page.t))</span></label>
        """
    }
}
