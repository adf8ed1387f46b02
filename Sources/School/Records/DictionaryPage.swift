import HTML

/// The data dictionary. What each column is for stands in the language of those who keep the program.
enum DictionaryPage {
    static func list(_ tables: [DictionaryTable], _ page: PageContext) -> Page {
        let t = page.t
        return Page(
            title: t.recordsDictionary,
            body: """
                <p class="crumb"><a href="/privacy">\(t.accessPrivacyTitle)</a></p>
                <div class="head"><div><h1>\(t.recordsDictionary)</h1><p class="mt-2">\(t.recordsDictionaryLede(count: tables.count))</p></div></div>
                <div class="scroll" role="group" aria-label="\(t.recordsDictionary)" tabindex="0"><table class="table fold"><caption class="sr">\(t.recordsDictionary)</caption>
                <thead><tr><th scope="col">\(t.recordsTable)</th><th scope="col">\(t.recordsPrivacy)</th><th scope="col">\(t.recordsRetention)</th><th scope="col">\(t.recordsAudience)</th></tr></thead>
                <tbody>\(each: tables, { row($0, page) })</tbody></table></div>
                """)
    }

    private static func row(_ table: DictionaryTable, _ page: PageContext) -> HTML {
        let t = page.t
        return """
            <tr><th scope="row"><a href="/privacy/data/\(table.name)" translate="no">\(table.name)</a></th>\
            <td data-th="\(t.recordsPrivacy)">\(words(table.privacy, t))</td><td data-th="\(t.recordsRetention)" lang="en" translate="no">\(table.retention)</td>\
            <td data-th="\(t.recordsAudience)" lang="en" translate="no">\(table.audience)</td></tr>
            """
    }

    static func one(_ table: DictionaryTable, _ page: PageContext) -> Page {
        let t = page.t
        return Page(
            title: table.name,
            body: """
                <p class="crumb"><a href="/privacy/data">\(t.recordsDictionary)</a></p>
                <div class="head"><div><h1 translate="no">\(table.name)</h1></div></div>
                <div class="stack"><dl class="facts"><dt>\(t.recordsRetention)</dt><dd lang="en" translate="no">\(table.retention)</dd><dt>\(t.recordsAudience)</dt><dd lang="en" translate="no">\(table.audience)</dd></dl>
                <div class="scroll" role="group" aria-label="\(t.recordsColumns)" tabindex="0"><table class="table fold"><caption class="sr">\(t.recordsColumns)</caption>
                <thead><tr><th scope="col">\(t.recordsColumn)</th><th scope="col">\(t.recordsPurpose)</th><th scope="col">\(t.recordsPrivacy)</th></tr></thead>
                <tbody>\(each: table.lines, { line in
                    """
                    <tr><th scope="row" translate="no">\(line.name)</th><td data-th="\(t.recordsPurpose)" lang="en" translate="no">\(line.column.purpose)</td><td data-th="\(t.recordsPrivacy)">\(words(line.column.privacy, t))</td></tr>
                    """ as HTML
                })</tbody></table></div></div>
                """)
    }

    private static func words(_ privacy: DataDictionary.PrivacyClass, _ t: Messages) -> String {
        switch privacy {
        case .public: t.recordsPrivacyPublic
        case .directory: t.recordsPrivacyDirectory
        case .education: t.recordsPrivacyEducation
        case .sensitive: t.recordsPrivacySensitive
        case .secret: t.recordsPrivacySecret
        case .internal: t.recordsPrivacyInternal
        }
    }
}
