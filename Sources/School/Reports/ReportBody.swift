import HTML
import Learning

/// The words of a report, the same for a draft, on the page and on paper.
struct ReportBody {
    let report: TermReport
    /// Makes the headings of several reports on one page differ.
    var place = 0
    /// Whether the student reads.
    var isMine = false
    let page: PageContext

    private var t: Messages { page.t }

    var html: HTML {
        """
        \(overall)\(ownWords)\(categories)\(subjects)\(goals)\(teachers)
        """
    }

    private func part(_ id: String, _ title: String, _ body: HTML) -> HTML {
        """
        <section class="sec" aria-labelledby="\(id)-\(place)"><h2 id="\(id)-\(place)">\(title)</h2><div class="mt-3">\(body)</div></section>
        """
    }

    // MARK: Sentences

    private var overall: HTML? {
        guard !report.overall.isEmpty else { return nil }
        return part("overall", t.reportsOverall, "\(each: report.overall, said)")
    }

    private var ownWords: HTML? {
        guard let own = report.own else { return nil }
        return part(
            "own", isMine ? t.reportsOwnWordsMine : t.reportsOwnWords, "<div class=\"own\">\(written(own.words))</div>")
    }

    private var teachers: HTML? {
        guard !report.ofClasses.isEmpty else { return nil }
        return part("teachers", t.reportsTeachers, "<div class=\"stack\">\(each: report.ofClasses, said)</div>")
    }

    private func said(_ sentence: TermReport.Sentence) -> HTML {
        """
        <div>\(written(sentence.words))<p class="quiet" translate="no" dir="auto">\(sentence.writer), \(sentence.place)</p></div>
        """
    }

    private func written(_ words: String) -> HTML {
        "<div class=\"prose\" dir=\"auto\" translate=\"no\">\(MarkupText(words).html)</div>"
    }

    // MARK: The plan

    private var categories: HTML? {
        let parts = report.parts.filter { !$0.isEmpty }
        guard !parts.isEmpty else { return nil }
        return part(
            "plan", isMine ? t.reportsCategoriesMine : t.reportsCategories,
            """
            <div class="scroll" role="region" aria-label="\(t.reportsCategories)" tabindex="0"><table class="table fold">\
            <caption class="sr">\(t.reportsCategories)</caption>
            <thead><tr><th scope="col">\(t.reportsCategory)</th><th scope="col" class="n">\(t.reportsGoalsColumn)</th>\
            <th scope="col" class="n">\(t.reportsShownColumn)</th><th scope="col" class="n">\(t.reportsWorkingColumn)</th>\
            <th scope="col" class="n">\(t.reportsGrownColumn)</th></tr></thead>
            <tbody>\(each: parts, row)</tbody></table></div>
            """)
    }

    private func row(_ part: TermReport.Part) -> HTML {
        let goals = part.goalsOpen + part.goalsReached
        let skills = part.skillsShown + part.skillsWorking + part.skillsAhead
        func cell(_ title: String, _ words: String?) -> HTML {
            "<td class=\"n\" data-th=\"\(title)\">\(words)</td>"
        }
        return """
            <tr><th scope="row">\(page.text(part.title))</th>\
            \(cell(t.reportsGoalsColumn, goals > 0 ? t.reportsGoalsOf(reached: part.goalsReached, all: goals) : nil))\
            \(cell(t.reportsShownColumn, skills > 0 ? t.reportsShownOf(shown: part.skillsShown, all: skills) : nil))\
            \(cell(t.reportsWorkingColumn, part.skillsWorking > 0 ? page.format.number(part.skillsWorking) : nil))\
            \(cell(t.reportsGrownColumn, part.grown > 0 ? page.format.number(part.grown) : nil))</tr>
            """
    }

    private var goals: HTML? {
        guard !report.goals.isEmpty else { return nil }
        return part(
            "goals", t.reportsGoals,
            """
            <ul class="rows">\(each: report.goals, { goal in
                let reached: HTML? =
                    goal.isReached ? "<span class=\"tag tag-leaf\">\(page.icon("check"))\(t.reportsReached)</span>" : nil
                let reason: HTML? = goal.reason.isEmpty ? nil : "<p>\(ownWords(goal.reason))</p>"
                return "<li><div><h3>\(self.own(goal.title))</h3>\(reason)</div>\(reached)</li>" as HTML
            })</ul>
            """)
    }

    private func own(_ words: String) -> HTML { "<span translate=\"no\" dir=\"auto\">\(words)</span>" }
    private func ownWords(_ words: String) -> HTML { own(words) }

    // MARK: Skills

    private var subjects: HTML {
        guard !report.subjects.isEmpty else {
            return part("skills", t.reportsSubjects, "<p>\(t.reportsSubjectsNone)</p>")
        }
        return part(
            "skills", t.reportsSubjects, "<div class=\"stack-l\">\(each: report.subjects, subject)</div>")
    }

    private func subject(_ subject: TermReport.Subject) -> HTML {
        let tally = subject.tally
        return """
            <div><h3>\(page.text(subject.title))</h3>
            <p class="soft">\(t.reportsSubjectSum(worked: tally.worked, shown: tally.shown, evidence: subject.evidence))</p>\
            \(mark(subject))\(skills(t.reportsShown, subject.shown))\(skills(t.reportsWorking, subject.working))</div>
            """
    }

    private func skills(_ title: String, _ skills: [TermReport.Skill]) -> HTML? {
        guard !skills.isEmpty else { return nil }
        return """
            <h4 class="mt-3">\(title)</h4><ul class="columns outline mt-2">\(each: skills, { skill in
                "<li>\(page.text(skill.title)) <span class=\"quiet\">\(level(skill))</span></li>" as HTML
            })</ul>
            """
    }

    /// In words, and since when it is shown.
    private func level(_ skill: TermReport.Skill) -> String {
        let word = levelName(skill.level, t)
        guard skill.level >= 3, let since = skill.since else { return word }
        return t.reportsSince(level: word, date: page.format.dateWithYear(since))
    }

    /// The mark and how it came about; nothing in a report without marks.
    private func mark(_ subject: TermReport.Subject) -> HTML? {
        guard report.crosswalk != nil else { return nil }
        guard let row = subject.mark else { return "<p class=\"mt-2\">\(t.reportsNoMark)</p>" }
        let tally = subject.tally
        let why =
            row.beyond > 0
            ? t.reportsMarkWhyBeyond(
                shown: tally.shown, worked: tally.worked, beyond: tally.beyond, mark: row.mark, least: row.shown,
                more: row.beyond)
            : t.reportsMarkWhy(
                shown: tally.shown, worked: tally.worked, beyond: tally.beyond, mark: row.mark, least: row.shown)
        return """
            <p class="mt-2"><strong>\(t.reportsMarkIs(mark: own(row.mark)))</strong><br><span class="soft">\(why)</span></p>
            """
    }
}
