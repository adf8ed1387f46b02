import Foundation
import HTML
import Learning

extension ProfilePage {
    /// Interests and where each leads in the plan.
    static func interests(_ model: ProfileModel, _ page: PageContext) -> HTML? {
        let t = page.t
        let lines = model.lines(.interest)
        guard !lines.isEmpty || model.isOneself else { return nil }
        let title = ProfileWords.title(.interest, isOneself: model.isOneself, t)
        let add: HTML? =
            model.mayAdd(.interest)
            ? "<a href=\"/students/\(model.student)/profile/new?field=interest\">\(t.profilesAdd)<span class=\"sr\">: \(title)</span></a> · "
            : nil
        let table: HTML =
            lines.isEmpty
            ? "<p class=\"quiet mt-2\">\(t.profilesHintInterest)</p>"
            : """
            <table class="table fold"><caption class="sr">\(title), \(t.profilesInPlan)</caption>\
            <thead><tr><th scope="col">\(t.profilesInterest)</th><th scope="col">\(t.profilesUsedIn)</th></tr></thead>
            <tbody>\(each: lines, { interest($0, model, page) })</tbody></table>
            """
        return section(
            "interests", title, link: "<span class=\"noprint\">\(add)\(historyLink(.interest, model, page))</span>",
            table)
    }

    private static func interest(_ line: ProfileLine, _ model: ProfileModel, _ page: PageContext) -> HTML {
        let t = page.t
        let uses = model.uses[line.id] ?? []
        let plan: HTML =
            uses.isEmpty
            ? "<span class=\"quiet\">\(t.profilesUsedNowhere)</span>"
            : "<ul class=\"uses\">\(each: uses, { use in "<li><a href=\"\(use.path)\" dir=\"auto\" translate=\"no\">\(use.words)</a></li>" as HTML })</ul>"
        let change: HTML? =
            model.mayChange(line)
            ? "<p class=\"noprint\"><a href=\"/profile-entries/\(line.id)\">\(t.profilesChange)<span class=\"sr\" translate=\"no\" dir=\"auto\">: \(line.words)</span></a></p>"
            : nil
        return """
            <tr id="e\(line.id)"><th scope="row">\(ProfileParts.body(line, seesWork: model.seesWork, of: model.student, page))\
            \(ProfileParts.meta(line, isOneself: model.isOneself, page))\(ProfileParts.remarks(line, model, page))\(change)</th>\
            <td data-th="\(t.profilesUsedIn)">\(plan)</td></tr>
            """
    }

    /// The newest of what stands, each part of the profile once.
    static func changed(_ model: ProfileModel, _ page: PageContext) -> HTML? {
        let t = page.t
        guard !model.lines.isEmpty else { return nil }
        let newest = Dictionary(grouping: model.lines, by: \.field).values
            .compactMap { lines in lines.max { ($0.writtenAt, $0.id) < ($1.writtenAt, $1.id) } }
            .sorted { ($0.writtenAt, $0.id) > ($1.writtenAt, $1.id) }.prefix(5)
        return section(
            "changed", t.profilesChanged,
            link:
                "<a class=\"noprint\" href=\"/students/\(model.student)/profile/history\">\(t.profilesHistoryAll)</a>",
            """
            <ol class="stem stem-s mt-3">\(each: newest, { line in
                """
                <li><span class="node"></span><p><a href="#e\(line.id)">\(ProfileWords.title(line.field, isOneself: model.isOneself, t))</a> \
                <span class="quiet">\(ProfileWords.source(line, isOneself: model.isOneself, page)), \(page.format.shortDate(line.writtenAt))</span></p></li>
                """ as HTML
            })</ol>
            """)
    }

    /// One sheet of paper with what the reader may see, and nothing to press.
    static func sheet(_ model: ProfileModel, _ page: PageContext) -> Page {
        let t = page.t
        let fields = ProfileField.allCases.filter { field in
            field != .wayOfWorking && !model.lines(field).isEmpty
        }
        let ways = model.lines(.wayOfWorking)
        return Page(
            title: model.isOneself ? t.profilesTitle : t.profilesTitleOf(name: model.name.full), width: .text,
            body: """
                <p class="crumb"><a href="/students/\(model.student)/profile">\(heading(model, page))</a></p>
                <div class="head"><div><h1>\(personName(model.name.full))</h1>\
                <p class="quiet">\(t.profilesPrinted(date: page.format.dateInWordsWithYear(page.now)))</p></div></div>
                <div class="sheet">\(each: fields, { field in
                    """
                    <section><h2>\(ProfileWords.title(field, isOneself: model.isOneself, t))</h2>\
                    <ul class="rows entries">\(each: model.lines(field), { sheetRow($0, model, page) })</ul></section>
                    """ as HTML
                })\(ways.isEmpty ? nil : "<section><h2>\(ProfileWords.title(.wayOfWorking, isOneself: model.isOneself, t))</h2>\(waysList(ways, isOneself: model.isOneself, page))</section>" as HTML)</div>
                """)
    }

    private static func sheetRow(_ line: ProfileLine, _ model: ProfileModel, _ page: PageContext) -> HTML {
        """
        <li><div>\(ProfileParts.body(line, seesWork: false, of: model.student, page))\
        \(ProfileParts.meta(line, isOneself: model.isOneself, page))\(ProfileParts.remarks(line, model, page))</div></li>
        """
    }
}

extension Format {
    /// The name of a language by its code, or the code where nothing better is known.
    func languageName(_ code: String) -> String {
        Locale(identifier: language.code).localizedString(forLanguageCode: code) ?? code
    }
}
