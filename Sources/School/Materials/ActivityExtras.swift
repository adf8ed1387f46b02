import HTML
import Learning
import SQL

/// What the page of an activity shows beside the activity itself: what it needs, its versions and pages, where it came
/// from, and what can be made of it.
struct ActivityExtras: Sendable {
    let materials: ActivityMaterials
    let check: CheckModel?
    let variants: [Variant]
    let pages: Int
    let lineage: [ActivityCopy.Ancestor]
    let maker: String?

    static func load(_ activity: ActivityModel, _ visit: Visit) throws -> ActivityExtras {
        let materials = try MaterialsStore.load(activity.id, visit.tx)
        return ActivityExtras(
            materials: materials, check: try materials.check.flatMap { try check($0, visit) },
            variants: try VariantStore.variants(of: activity.id, visit.tx),
            pages: try ModuleStore.pages(of: activity.id, visit.tx).count,
            lineage: try ActivityCopy.lineage(of: activity.id, visit),
            maker: try MadeStore.maker(of: activity.id, visit.tx))
    }

    /// Nothing where the viewer may not see the check.
    private static func check(_ id: ID<Check>, _ visit: Visit) throws -> CheckModel? {
        do {
            return try CheckStore.visible(id, visit)
        } catch Failure.notFound {
            return nil
        }
    }

    /// What it needs, for everybody.
    func facts(_ activity: ActivityModel, _ page: PageContext) -> HTML? {
        let t = page.t
        let check: HTML? = check.map {
            "<p class=\"mt-3\">\(t.materialsCheck): <a href=\"/checks/\($0.id)\">\(page.text($0.title))</a></p>"
        }
        let reading: HTML? =
            materials.reading.isEmpty
            ? nil
            : """
            <details class="more"><summary>\(t.materialsReading)</summary><div class="paper" translate="no" dir="auto">\
            \(each: ReadingText(page.words(materials.reading)).paragraphs, { "<p>\($0.sentences.joined(separator: " "))</p>" as HTML })</div>\
            <p class="quiet">\(ownWords(materials.source))</p></details>
            """
        return "\(MaterialsFacts.html(activity, materials, page))\(check)\(reading)"
    }

    /// Versions, pages and a copy, for those who make activities.
    func links(_ activity: ActivityModel, _ page: PageContext) -> HTML {
        let t = page.t
        let path = "/activities/\(activity.id)"
        let isOwn = activity.author == page.viewer?.person
        let count: HTML? = variants.isEmpty ? nil : " <span class=\"quiet\">\(variants.count + 1)</span>"
        let own: HTML? =
            isOwn
            ? """
            <li><a href="\(path)/materials">\(t.materialsTitle)</a></li><li><a href="\(path)/pages">\(t.materialsPages)</a></li>
            """ : nil
        return """
            <ul class="rows"><li><span><a href="\(path)/variants">\(t.materialsVariants)</a>\(count)</span></li>\(own)</ul>
            <form class="mt-3" method="post" action="\(path)/copy">\(page.hiddenFields())<button class="btn">\(t.materialsCopy)</button></form>
            """
    }

    /// Who made it, and what it was copied from.
    func origin(_ page: PageContext) -> HTML? {
        let t = page.t
        let maker: HTML? = maker.map { "<p class=\"quiet\">\(t.materialsMadeBy(name: personName($0)))</p>" }
        guard !lineage.isEmpty else { return maker }
        return """
            \(maker)<p class="quiet">\(t.materialsCopiedFrom) \(each: Array(lineage.enumerated()), { place, one in
                let by: HTML? = one.authorName.map { " (\(personName($0)))" }
                return "\(place > 0 ? " ← " : "")<a href=\"/activities/\(one.id.description)\">\(page.text(one.title))</a>\(by)" as HTML
            })</p>
            """
    }
}
