import HTML
import Learning

/// One entry as every page of the profile shows it: the words, who wrote them and when, who sees them, what the student
/// says of them, and what the reader may do.
enum ProfileParts {
    static func words(_ text: String) -> HTML? {
        text.isEmpty ? nil : "<div class=\"prose\" dir=\"auto\" translate=\"no\">\(MarkupText(text).html)</div>"
    }

    static func row(_ line: ProfileLine, _ model: ProfileModel, _ page: PageContext) -> HTML {
        """
        <li id="e\(line.id)"><div>\(body(line, seesWork: model.seesWork, of: model.student, page))\
        \(meta(line, isOneself: model.isOneself, page))\(remarks(line, model, page))\(actions(line, model, page))</div></li>
        """
    }

    /// Words, proofs and files.
    static func body(_ line: ProfileLine, seesWork: Bool, of student: ID<Person>, _ page: PageContext) -> HTML {
        let way: HTML? = line.way.map { way, choice in
            "<p>\(ProfileWords.question(way, page.t)) <strong>\(ProfileWords.answer(way, choice, page.t))</strong></p>"
        }
        let tag: HTML? = ProfileWords.tag(line.tag, page.t).map { "<span class=\"tag\">\($0)</span>" }
        return """
            \(way)\(words(line.words))\(tag)\(each: line.proofs, { proof($0, seesWork: seesWork, of: student, page) })\
            \(ProfileFileParts.list(line.files, page))
            """
    }

    private static func proof(
        _ proof: ProfileLine.Proof, seesWork: Bool, of student: ID<Person>, _ page: PageContext
    ) -> HTML {
        let title = page.text(proof.title)
        guard seesWork else { return "<p>\(title)</p>" }
        let path = proof.work.map { "/work/\($0)" } ?? "/students/\(student)/map/\(proof.competency)"
        return "<p><a href=\"\(path)\">\(page.smallIcon("work")) \(page.t.profilesProof(title: title))</a></p>"
    }

    /// Who wrote it and when, and who sees it where that is not everybody whom the page names.
    static func meta(_ line: ProfileLine, isOneself: Bool, _ page: PageContext) -> HTML {
        let fewer: HTML? =
            line.audience == .everyone
            ? nil
            : """
             · \(page.smallIcon("lock")) <span class="sr">\(page.t.profilesWhoSees) </span>\
            \(ProfileWords.audience(line.audience, isOneself: isOneself, page.t))
            """
        return """
            <p class="quiet">\(ProfileWords.source(line, isOneself: isOneself, page)), \
            \(page.format.dateWithYear(line.writtenAt))\(fewer)</p>
            """
    }

    /// What the reader may do with it.
    private static func actions(_ line: ProfileLine, _ model: ProfileModel, _ page: PageContext) -> HTML? {
        let t = page.t
        let about: HTML = "<span class=\"sr\">: \(ProfileWords.title(line.field, isOneself: model.isOneself, t))</span>"
        if model.mayChange(line) {
            let path = line.field == .wayOfWorking ? waysPath(model.student) : "/profile-entries/\(line.id)"
            return "<p class=\"noprint\"><a href=\"\(path)\">\(t.profilesChange)\(about)</a></p>"
        }
        if model.mayRemark(line) {
            return
                "<p class=\"noprint\"><a href=\"/profile-entries/\(line.id)/remarks\">\(t.profilesSay)\(about)</a></p>"
        }
        return nil
    }

    static func waysPath(_ student: ID<Person>) -> String { "/students/\(student)/profile/ways" }

    // MARK: What the student says of it

    static func remarks(_ line: ProfileLine, _ model: ProfileModel, _ page: PageContext) -> HTML? {
        guard !line.remarks.isEmpty else { return nil }
        return "\(each: line.remarks, { remark($0, line, model, page) })"
    }

    private static func remark(
        _ remark: ProfileLine.Remark, _ line: ProfileLine, _ model: ProfileModel, _ page: PageContext
    ) -> HTML {
        let t = page.t
        let date = page.format.dateWithYear(remark.writtenAt)
        let title =
            switch (remark.kind, model.isOneself) {
            case (.note, true): t.profilesNoteMine(date: date)
            case (.note, false): t.profilesNoteOf(date: date)
            case (.dispute, true): t.profilesDisputeMine(date: date)
            case (.dispute, false): t.profilesDisputeOf(date: date)
            }
        let answer: HTML? = remark.answer.map { answer in
            """
            <p class="over mt-3">\(t.profilesAnswerBy(name: ProfileWords.name(answer.writer, page), date: page.format.dateWithYear(answer.at)))</p>\
            \(words(answer.words))
            """
        }
        let open: HTML? =
            remark.isOpen ? "<span class=\"tag tag-sun\">\(page.icon("clock"))\(t.profilesDisputeOpen)</span>" : nil
        let link: HTML? =
            remark.isOpen && model.mayAnswer(line)
            ? "<p class=\"noprint\"><a href=\"/profile-entries/\(line.id)/remarks\">\(t.profilesAnswerTitle)</a></p>"
            : nil
        return """
            <div class="panel mt-3" id="r\(remark.id)"><p class="over">\(page.smallIcon("talk")) \(title) \(open)</p>\
            \(words(remark.words))\(answer)\(link)</div>
            """
    }
}
