import HTML
import Learning

/// What the pages of people and classes share.
enum EnrolParts {
    static func placeField(_ places: [EnrolScope.Place], _ chosen: ID<Organization>, _ page: PageContext) -> HTML {
        select(
            "school", page.t.enrolSchool, places.map { ($0.id.description, $0.name) }, saved: chosen.description,
            isOwn: true,
            page)
    }

    /// - Parameter isOwn: true where the options are names that nobody translates.
    static func select(
        _ name: String, _ label: String, _ options: [(value: String, words: String)], saved: String,
        isOwn: Bool = false,
        _ page: PageContext
    ) -> HTML {
        let chosen = page.value(name, else: saved)
        return """
            <div class="field"><label for="\(name)">\(label)</label>\(fieldError(name, page))\
            <select id="\(name)" name="\(name)" \(attribute: "translate", value: isOwn ? "no" : nil) \
            \(attribute: "aria-describedby", value: described(name, page))>\(each: options, { option in
                "<option value=\"\(option.value)\" \(attribute: "selected", if: option.value == chosen)>\(option.words)</option>" as HTML
            })</select></div>
            """
    }

    /// A small form with one button, for an entry of a list.
    static func button(
        _ path: String, _ name: String, _ value: String, _ words: String, of whom: String, _ page: PageContext
    ) -> HTML {
        """
        <form method="post" action="\(path)">\(page.hiddenFields())<input type="hidden" name="\(name)" value="\(value)">\
        <button class="btn btn-plain">\(words)<span class="sr"> \(personName(whom))</span></button></form>
        """
    }
}
