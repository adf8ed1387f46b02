import HTML
import Learning

/// A framework as headings and lists.
enum FrameworkOutlinePage {
    static func page(_ outline: FrameworkOutline, _ page: PageContext) -> Page {
        let heading = outline.path.last
        let title = heading?.title ?? outline.framework.title
        let note: HTML? =
            heading == nil && !outline.framework.note.isEmpty ? "<p>\(page.text(outline.framework.note))</p>" : nil
        return Page(
            title: page.words(title), section: page.viewer?.isStaff == true ? "/activities" : nil,
            body: """
                \(crumbs(outline, page))
                <div class="head"><div><h1>\(page.text(title))\(codeTag(heading?.code))</h1>\(note)</div>\
                <p class="quiet">\(page.t.frameworksCompetencies(count: outline.framework.competencies))</p>\
                \(policyLink(outline, page))</div>
                <div class="stack-l">\(each: sections(of: outline.lines), { part($0, outline, page) })</div>
                \(moreLinks(outline, page))
                """)
    }

    /// For those who may change the rule.
    private static func policyLink(_ outline: FrameworkOutline, _ page: PageContext) -> HTML? {
        guard let roles = page.viewer?.roles, !roles.isDisjoint(with: [.leader, .administrator]) else { return nil }
        return "<p><a class=\"btn\" href=\"/frameworks/\(outline.framework.id)/policy\">\(page.t.policyTitle)</a></p>"
    }

    private static func crumbs(_ outline: FrameworkOutline, _ page: PageContext) -> HTML {
        let path = "/frameworks/\(outline.framework.id)"
        let whole: HTML? =
            outline.path.isEmpty ? nil : " / <a href=\"\(path)\">\(page.text(outline.framework.title))</a>"
        return """
            <nav class="crumb" aria-label="\(page.t.frameBreadcrumb)"><a href="/frameworks">\(page.t.frameworksTitle)</a>\(whole)\
            \(each: outline.path.dropLast(), { name in
                " / <a href=\"\(path)?heading=\(name.id)\">\(page.text(name.title))</a>" as HTML
            })</nav>
            """
    }

    /// Lines under one heading of the page: what a heading of the framework holds, or a strand.
    private struct Part {
        let id: String
        /// nil for lines that stand alone.
        let heading: OutlineLine?
        let strand: LocalText
        var lines: [OutlineLine]
    }

    private static func sections(of lines: [OutlineLine]) -> [Part] {
        var parts: [Part] = []
        var places: [LocalText: Int] = [:]
        for line in lines {
            if line.isGroup, !line.children.isEmpty {
                parts.append(Part(id: "g\(line.id)", heading: line, strand: .empty, lines: line.children))
            } else if let place = places[line.strand] {
                parts[place].lines.append(line)
            } else {
                places[line.strand] = parts.count
                parts.append(Part(id: "s\(line.id)", heading: nil, strand: line.strand, lines: [line]))
            }
        }
        return parts
    }

    private static func part(_ part: Part, _ outline: FrameworkOutline, _ page: PageContext) -> HTML {
        let title: HTML? =
            if let heading = part.heading {
                "<h2 id=\"\(part.id)\">\(page.text(heading.title))\(codeTag(heading.code))</h2>"
            } else if !part.strand.isEmpty {
                "<h2 id=\"\(part.id)\">\(page.text(part.strand))</h2>"
            } else {
                nil
            }
        let list = list(part.lines, outline, page)
        guard let title else { return "<div class=\"sec\">\(list)</div>" }
        return """
            <section class="sec" aria-labelledby="\(part.id)"><div class="sec-head">\(title)</div>\(list)</section>
            """
    }

    private static func list(_ lines: [OutlineLine], _ outline: FrameworkOutline, _ page: PageContext) -> HTML {
        "<ul class=\"outline\">\(each: lines, { line($0, outline, page) })</ul>"
    }

    /// Lists in lists: as deep as `FrameworkOutlineStore.mostLevels`.
    private static func line(_ line: OutlineLine, _ outline: FrameworkOutline, _ page: PageContext) -> HTML {
        let below: HTML? = line.children.isEmpty ? nil : list(line.children, outline, page)
        let address = "/frameworks/\(outline.framework.id)?heading=\(line.id)"
        let folded: HTML? =
            line.folded == 0
            ? nil : " <a class=\"quiet\" href=\"\(address)\">\(page.t.frameworksInside(count: line.folded))</a>"
        if line.isGroup {
            let title: HTML =
                line.folded == 0
                ? "<strong>\(page.text(line.title))</strong>"
                : "<a href=\"\(address)\"><strong>\(page.text(line.title))</strong></a>"
            let count: HTML? =
                line.folded == 0 ? nil : " <span class=\"quiet\">\(page.t.frameworksInside(count: line.folded))</span>"
            return "<li>\(title)\(codeTag(line.code))\(count)\(below)</li>"
        }
        return """
            <li><a href="/competencies/\(line.id)">\(page.text(line.title))</a>\(codeTag(line.code))\(folded)\(below)</li>
            """
    }

    private static func moreLinks(_ outline: FrameworkOutline, _ page: PageContext) -> HTML? {
        guard outline.part > 0 || outline.hasMore else { return nil }
        let heading = outline.path.last.map { "heading=\($0.id)&" } ?? ""
        let address = "/frameworks/\(outline.framework.id)?\(heading)part="
        func link(_ part: Int, _ words: String) -> HTML {
            "<a class=\"btn\" href=\"\(address + String(part))\">\(words)</a>"
        }
        return """
            <p class="btns mt-5">\(outline.part > 0 ? link(outline.part - 1, page.t.frameworksLinesBefore) : nil)\
            \(outline.hasMore ? link(outline.part + 1, page.t.frameworksLinesAfter) : nil)</p>
            """
    }
}
