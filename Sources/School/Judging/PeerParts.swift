import HTML
import Learning

/// Classmates' reviews on other pages: what waits for a student, and what was said about a try.
enum PeerParts {
    /// On the student's home.
    static func asked(_ tasks: [PeerTask], _ page: PageContext) -> [HTML] {
        tasks.map { task in
            StudentAsked.row(
                "/peer-reviews/\(task.id)", "\(page.t.judgingPeerHeading(name: personName(task.author)))",
                page.text(task.activity))
        }
    }

    /// On the page of the work.
    static func words(_ said: [PeerWords], isOwn: Bool, _ rubric: RubricModel, _ page: PageContext) -> HTML? {
        guard !said.isEmpty else { return nil }
        let t = page.t
        func one(_ words: PeerWords) -> HTML {
            let levels: HTML? =
                words.levels.isEmpty
                ? nil
                : """
                \(each: rubric.criteria.filter { words.levels[$0.id] != nil }, { criterion in
                    "<dt>\(page.text(criterion.title))</dt><dd>\(rung(words.levels[criterion.id] ?? 0, page))</dd>" as HTML
                })
                """
            return """
                <h3 class="mt-4">\(words.reviewer.map { personName($0) } ?? "\(t.judgingClassmate)")</h3>\
                <dl class="facts mt-2"><dt>\(t.workStrength)</dt><dd>\(WorkParts.written(words.strength))</dd>\
                <dt>\(t.workNext)</dt><dd>\(WorkParts.written(words.nextStep))</dd>\(levels)</dl>
                """
        }
        return section(
            "classmates", t.judgingClassmates,
            "<p class=\"quiet\">\(isOwn ? t.judgingClassmatesHintOwn : t.judgingClassmatesHint)</p>\(each: said, one)")
    }

    /// On the page of an activity, for each class that has it.
    static func links(_ given: [(classID: ID<Class>, title: String)], _ activity: ID<Activity>, _ page: PageContext)
        -> HTML?
    {
        guard !given.isEmpty else { return nil }
        return section(
            "peers", page.t.judgingPeersTitle,
            """
            <ul class="rows">\(each: given, { one in
                "<li><a href=\"\(PeerRoundStore.path(one.classID, activity))\" translate=\"no\">\(one.title)</a></li>" as HTML
            })</ul>
            """)
    }
}
