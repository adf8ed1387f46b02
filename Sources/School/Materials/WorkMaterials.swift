import HTML
import Learning
import SQL

/// What belongs to a piece of work beside its steps, on the page of the work.
struct WorkMaterials: Sendable {
    let work: OpenWork
    let pages: ModuleStore.Count
    let posts: Int
    let sources: Int
    /// The student who made the activity, where the name may be shown.
    let maker: String?

    static func load(_ id: ID<Work>, _ access: StudentAccess, _ visit: Visit) throws -> WorkMaterials {
        let tx = visit.tx
        let work = try OpenWork.load(id, access, tx)
        let posts = try work.classID.map { try DiscussionStore.count($0, work.activity.id, tx) } ?? 0
        return WorkMaterials(
            work: work, pages: try ModuleStore.count(work.activity.id, access, tx), posts: posts,
            sources: try SourceStore.list(id, access, tx).count, maker: try MadeStore.maker(of: work.activity.id, tx))
    }

    /// Facts and links; nothing where the steps say it all.
    func html(_ page: PageContext) -> HTML {
        let t = page.t
        let facts = MaterialsFacts.html(work.activity.seen(work.sight), work.materials, page)
        let maker: HTML? = maker.map { "<p class=\"quiet\">\(t.materialsMadeBy(name: personName($0)))</p>" }
        let links = links(page)
        let note = VariantParts.note(work.sight, work.materials, page)
        guard facts != nil || maker != nil || !links.isEmpty else { return .empty }
        return section(
            "needs", t.materialsNeeds,
            """
            <div class="stack">\(note)\(maker)\(facts)</div><ul class="rows mt-3">\(each: links, { link in
                """
                <li><div><h3>\(page.smallIcon(link.icon)) <a href="\(work.path)\(link.path)">\(link.words)</a></h3>\
                <p class="quiet">\(link.more)</p></div></li>
                """ as HTML
            })</ul>
            """)
    }

    private struct Link {
        let icon: String
        let path: String
        let words: String
        let more: String
    }

    private func links(_ page: PageContext) -> [Link] {
        let t = page.t
        var links: [Link] = []
        if work.isOwn, !work.sight.variants.isEmpty {
            links.append(
                Link(
                    icon: "swap", path: "/versions", words: t.materialsChooseTitle,
                    more: t.materialsNow(version: MaterialsWords.option(work.sight.offer.shown, t))))
        }
        if work.hasReading {
            links.append(Link(icon: "eye", path: "/reading", words: t.materialsRead, more: t.materialsReadMore))
        }
        if pages.all > 0 {
            links.append(
                Link(
                    icon: "plan", path: "/pages", words: t.materialsPages,
                    more: t.materialsPagesDone(done: pages.done, count: pages.all)))
        }
        if work.isOwn, work.classID != nil, work.activity.kind == .discussion || posts > 0 {
            links.append(
                Link(icon: "talk", path: "/discussion", words: t.materialsTalk, more: t.materialsPosts(count: posts)))
        }
        if work.isOwn || sources > 0 {
            links.append(
                Link(
                    icon: "link", path: "/sources", words: t.materialsSources,
                    more: sources > 0 ? t.materialsSourcesCount(count: sources) : t.materialsSourcesMore))
        }
        return links
    }
}
