import HTML
import Learning

/// How a notice looks; each has its own icon and words.
enum Tone: String {
    case leaf, sun, clay, plain
}

/// Icon, words and a bar at the side.
func notice(_ tone: Tone, icon: String, _ words: HTML, id: String? = nil, _ page: PageContext) -> HTML {
    """
    <div class="notice notice-\(tone.rawValue)" \(attribute: "id", value: id) \
    \(attribute: "role", value: tone == .clay ? "alert" : nil)>\(page.icon(icon))<div>\(words)</div></div>
    """
}

/// A section on its lath: a heading, perhaps a link beside it, and what belongs to it.
func section(_ id: StaticString, _ title: String, link: HTML? = nil, _ body: HTML) -> HTML {
    """
    <section class="sec" aria-labelledby="\(id.description)"><div class="sec-head"><h2 id="\(id.description)">\(title)</h2>\(link)</div>
    \(body)</section>
    """
}

/// Nothing here yet: a drawing, one sentence, perhaps one button.
func empty(_ sentence: String, button: HTML? = nil, _ page: PageContext) -> HTML {
    """
    <div class="empty"><svg class="art-start" aria-hidden="true" viewBox="0 0 160 96"><use href="\(page.assets.path("icons.svg"))#art-start"/></svg>\
    <p>\(sentence)</p>\(button)</div>
    """
}

/// What the page could not take, on top of it, with a link to each field.
func refusalSummary(_ page: PageContext) -> HTML? {
    guard let refusal = page.refusal, !refusal.isEmpty else { return nil }
    let t = page.t
    let stale: HTML? =
        refusal.stale.isEmpty
        ? nil
        : """
        <p><strong>\(t.failureConflictTitle)</strong></p><p>\(t.failureConflict)</p>
        \(each: refusal.stale, { field in
            """
            <div class="split-even mt-3"><div><p class="quiet">\(field.label): \(t.failureSavedVersion)</p>\
            <div class="paper" translate="no">\(MarkupText(field.saved).html)</div></div>
            <div><p class="quiet">\(field.label): \(t.failureYourVersion)</p>\
            <div class="paper" translate="no">\(MarkupText(field.yours).html)</div></div></div>
            """ as HTML
        })
        """
    let list: HTML? =
        refusal.order.isEmpty
        ? nil
        : """
        <p><strong>\(t.commonFixThese(count: refusal.order.count))</strong></p>
        <ul>\(each: refusal.order, { field in
            "<li><a href=\"#\(field)\">\(refusal.sentences[field])</a></li>" as HTML
        })</ul>
        """
    return """
        <div class="notice notice-clay" id="problems" role="alert" tabindex="-1" data-focus="1">\(page.icon("warn"))<div>\(list)\(stale)</div></div>
        """
}

/// The sentence under a field that needs a fix; the field names it with `aria-describedby`.
func fieldError(_ field: String, _ page: PageContext) -> HTML? {
    guard let sentence = page.refusal?.sentences[field] else { return nil }
    return "<p class=\"err\" id=\"\(field)-error\">\(page.icon("warn"))<span>\(sentence)</span></p>"
}

/// The ids of a field's hint and error, for `aria-describedby`.
func described(_ field: String, hint: Bool = false, _ page: PageContext) -> String? {
    let ids = (hint ? [field + "-hint"] : []) + (page.refusal?.sentences[field] == nil ? [] : [field + "-error"])
    return ids.isEmpty ? nil : ids.joined(separator: " ")
}

/// Label, hint, error and a box for a line of text, in this order.
func textField(
    _ name: String, _ label: String, hint: String? = nil, saved: String = "", most: Int = 300, isRequired: Bool = false,
    _ page: PageContext
) -> HTML {
    """
    <div class="field"><label for="\(name)">\(label)</label>\
    \(hint.map { "<p class=\"hint\" id=\"\(name)-hint\">\($0)</p>" as HTML })\(fieldError(name, page))\
    <input id="\(name)" name="\(name)" dir="auto" value="\(page.value(name, else: saved))" maxlength="\(most)" \
    \(attribute: "required", if: isRequired) \
    \(attribute: "aria-describedby", value: described(name, hint: hint != nil, page)) \
    \(attribute: "aria-invalid", value: page.refusal?.sentences[name] == nil ? nil : "true")></div>
    """
}

/// The same for several lines.
func textArea(
    _ name: String, _ label: String, hint: String? = nil, saved: String = "", most: Int = 20_000, rows: Int = 4,
    _ page: PageContext
) -> HTML {
    """
    <div class="field"><label for="\(name)">\(label)</label>\
    \(hint.map { "<p class=\"hint\" id=\"\(name)-hint\">\($0)</p>" as HTML })\(fieldError(name, page))\
    <textarea id="\(name)" name="\(name)" rows="\(rows)" maxlength="\(most)" translate="no" dir="auto" \
    \(attribute: "aria-describedby", value: described(name, hint: hint != nil, page)) \
    \(attribute: "aria-invalid", value: page.refusal?.sentences[name] == nil ? nil : "true")>\(page.value(name, else: saved))</textarea></div>
    """
}

/// A person's name: never translated, in whatever direction it is written.
func personName(_ name: String) -> HTML {
    "<span translate=\"no\" dir=\"auto\">\(name)</span>"
}

/// Levels in words, by number: 0 is "not shown yet".
func levelName(_ level: Int, _ t: Messages) -> String {
    switch level {
    case 1: t.levelStart
    case 2: t.levelGettingThere
    case 3: t.levelGotIt
    case 4: t.levelBeyond
    default: t.levelNone
    }
}

/// Four nodes on a stem, filled up to the level, and the word.
func rung(_ level: Int, _ page: PageContext) -> HTML {
    let shown = min(max(level, 0), 4)
    return """
        <span class="rung"><svg aria-hidden="true"><use href="\(page.assets.path("icons.svg"))#rung-\(shown)"/></svg>\
        <span>\(shown > 0 ? "\(shown) " : "")\(levelName(shown, page.t))</span></span>
        """
}

/// Who can see what is on the page.
func whoCanSee(_ sentence: String, _ page: PageContext) -> HTML {
    "<p class=\"who\">\(page.icon("eye"))<span>\(sentence)</span></p>"
}
