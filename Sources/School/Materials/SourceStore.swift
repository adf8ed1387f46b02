import HTML
import Learning
import SQL

/// Where a student found something.
struct WorkSource: Sendable {
    let id: ID<WorkSource>
    let title: String
    let author: String
    let published: String
    let address: String
    /// What the student took from it.
    let taken: String
}

enum SourceStore {
    static let most = 100

    static func list(_ work: ID<Work>, _ access: StudentAccess, _ tx: any Transaction) throws -> [WorkSource] {
        guard access.aspect == .work else { throw Failure.notFound }
        return try tx.query(
            """
            SELECT id, title, author, published, address, taken FROM work_sources
            WHERE work_id = \(work) AND student_id = \(access.student) ORDER BY id LIMIT \(most)
            """
        ).map { row in
            WorkSource(
                id: try row.id("id"), title: try row.text("title"), author: try row.text("author"),
                published: try row.text("published"), address: try row.text("address"), taken: try row.text("taken"))
        }
    }

    /// - Throws: `Failure.refused` with a sentence for each field that needs a fix.
    static func add(_ form: Form, to work: OpenWork, _ t: Messages, _ visit: Visit) throws {
        var reader = MaterialsReader(form, t)
        let title = try reader.words("title", most: 300, missing: t.materialsNeedSourceTitle)
        let author = try reader.words("author", most: 300)
        let published = try reader.words("published", most: 60)
        let address = try reader.words("address", most: 1_000)
        let taken = try reader.words("taken", most: 1_000)
        if try list(work.id, work.access, visit.tx).count >= most {
            reader.refusal.add("title", t.materialsNeedFewerSources(count: most))
        }
        try reader.refusal.check()
        let id: ID<WorkSource> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO work_sources (id, student_id, work_id, title, author, published, address, taken, added_at)
            VALUES (\(id), \(work.access.student), \(work.id), \(title), \(author), \(published), \(address), \(taken),
                    \(visit.now))
            """)
    }

    static func page(_ work: OpenWork, _ sources: [WorkSource], _ page: PageContext) -> Page {
        let t = page.t
        let list: HTML =
            sources.isEmpty
            ? "<p class=\"soft\">\(t.materialsSourcesNone)</p>"
            : "<ol class=\"rows\">\(each: sources, { row($0, work, page) })</ol>"
        return Page(
            title: t.materialsSources, width: .text, section: work.isOwn ? "/me/work" : nil,
            body: """
                <p class="crumb"><a href="\(work.path)">\(page.text(work.activity.title))</a></p>
                <div class="head"><div><h1>\(t.materialsSources)</h1><p class="mt-2">\(work.isOwn ? t.materialsSourcesLede : t.materialsSourcesLedeStaff)</p></div></div>
                \(refusalSummary(page))<div class="stack-l">\(list)\(work.isOwn ? form(work, page) : nil)\
                \(whoCanSee(t.materialsSourcesWho, page))</div>
                """)
    }

    private static func row(_ source: WorkSource, _ work: OpenWork, _ page: PageContext) -> HTML {
        let line = [source.author, source.published].filter { !$0.isEmpty }.joined(separator: ", ")
        let address: HTML? =
            source.address.isEmpty
            ? nil
            : isWebLink(source.address)
                ? """
                <p><a href="\(source.address)" rel="noopener noreferrer nofollow" dir="ltr" translate="no">\(source.address)</a></p>
                """ : "<p dir=\"auto\" translate=\"no\">\(source.address)</p>"
        let taken: HTML? =
            source.taken.isEmpty ? nil : "<p class=\"soft\" dir=\"auto\" translate=\"no\">\(source.taken)</p>"
        let remove: HTML? =
            work.isOwn
            ? """
            <form method="post" action="\(work.path)/sources/\(source.id)/removal">\(page.hiddenFields())\
            <button class="btn btn-plain">\(page.t.materialsSourceRemove)<span class="sr"> \(ownWords(source.title))</span></button></form>
            """ : nil
        return """
            <li><div><h2>\(ownWords(source.title))</h2><p>\(ownWords(line))</p>\(address)\(taken)</div>\(remove)</li>
            """
    }

    private static func form(_ work: OpenWork, _ page: PageContext) -> HTML {
        let t = page.t
        return section(
            "add", t.materialsSourceAdd,
            """
            <form class="form" method="post" action="\(work.path)/sources">\(page.hiddenFields())
            \(textField("title", t.materialsSourceTitle, hint: t.materialsSourceTitleHint, isRequired: true, page))
            \(textField("author", t.materialsSourceAuthor, hint: t.commonOptional, page))
            \(textField("published", t.materialsSourceYear, hint: t.commonOptional, most: 60, page))
            \(textField("address", t.materialsSourceAddress, hint: t.commonOptional, most: 1_000, page))
            \(textArea("taken", t.materialsSourceTaken, hint: t.commonOptional, most: 1_000, rows: 2, page))
            <div class="btns"><button class="btn btn-main">\(t.materialsSourceSave)</button></div></form>
            """)
    }
}
