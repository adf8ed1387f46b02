import HTML
import Learning

/// The pages of one class.
enum ClassPart: String, CaseIterable {
    case students, groups, workshops, help, confer, plans, times, grid, questions
}

/// The row of a class's own pages, the same on each of them.
///
/// - Parameter mayTeach: who only leads the school does not see what is the teacher's alone.
func classNavigation(_ id: ID<Class>, _ current: ClassPart?, mayTeach: Bool, _ page: PageContext) -> HTML {
    let t = page.t
    let path = "/classes/\(id)"
    let parts = ClassPart.allCases.filter { mayTeach || ![.help, .confer, .groups].contains($0) }
    func link(_ part: ClassPart) -> HTML {
        let (address, words) =
            switch part {
            case .students: (path, t.classesStudents)
            case .groups: (path + "/groups", t.classesGroups)
            case .workshops: (path + "/workshops", t.workshopsTitle)
            case .help: (path + "/help", t.classesHelp)
            case .confer: (path + "/confer", t.classesConfer)
            case .plans: (path + "/plans", t.agreementsPlans)
            case .times: (path + "/times", t.weeksTimesOpen)
            case .grid: (path + "/grid", t.observationsGridOpen)
            case .questions: (path + "/questions", t.materialsQuestions)
            }
        return "<a href=\"\(address)\" \(attribute: "aria-current", value: part == current ? "page" : nil)>\(words)</a>"
    }
    return "<nav class=\"tabs noprint\" aria-label=\"\(t.classesNavigation)\">\(each: parts, link)</nav>"
}
