import HTML
import Learning

/// For the wall of the room: who does what now. No level, no number, nothing that compares.
enum ClassProjector {
    static func page(_ model: ClassView, _ page: PageContext) -> Page {
        let t = page.t
        func row(_ line: ClassView.Line) -> HTML {
            "<li><h2>\(personName(line.name))</h2><p>\(line.nowOn.map(page.text) ?? "\(t.classesFree)")</p></li>"
        }
        return Page(
            title: t.classesProjector, section: "/classes",
            body: """
                <p class="crumb noprint"><a href="/classes/\(model.id.description)">\(ownWords(model.title))</a></p>
                \(liveRegion("wall", class: "poll", [.classView(model.id), .work(model.id)], """
                    <h1>\(ownWords(model.title))</h1><ul class="gallery mt-5">\(each: model.lines, row)</ul>
                    """))
                """)
    }
}
