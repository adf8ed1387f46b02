import Learning
import SQL

/// What the page of one student says of each part of the record that the viewer may open.
struct StudentHub: Sendable {
    struct Plan: Sendable {
        let standing: PlanStanding
        let goals: Int
        let items: Int
        let nextTalk: Talk?
        let mayReadNotes: Bool
    }

    struct Skills: Sendable {
        let shown: Int
        let working: Int
    }

    let student: ID<Person>
    let name: StudentNames.Name
    let grade: String?
    /// nil where the viewer may not open the plan.
    let plan: Plan?
    let skills: Skills?
    let opensWork: Bool
    /// What the viewer is to the student.
    let relation: Relation
    /// How the running week was spent; nil where the viewer may not open progress.
    var time: TimeUseParts.Line? = nil
}

enum HubStore {
    static func load(_ access: StudentAccess, _ visit: Visit) throws -> StudentHub {
        let student = access.student
        let plan = try visit.student(student, for: .plan)
        let progress = try visit.student(student, for: .progress)
        let standings = try progress.map { try ProgressStore.summary($0, visit: visit).standings }
        return StudentHub(
            student: student, name: try StudentNames.name(access, visit.tx),
            grade: try visit.tx.first("SELECT grade FROM people WHERE id = \(student)")?.optionalText("grade"),
            plan: try plan.map { try planned($0, visit) },
            skills: standings.map { standings in
                .init(
                    shown: standings.values.count { $0.isDemonstrated },
                    working: standings.values.count { !$0.isDemonstrated && $0.evidenceCount > 0 })
            },
            opensWork: try visit.student(student, for: .work) != nil, relation: access.relation,
            time: try progress.map { try TimeUseParts.line($0, visit) })
    }

    private static func planned(_ access: StudentAccess, _ visit: Visit) throws -> StudentHub.Plan {
        let document = try PlanStore.draft(access, visit).document
        return StudentHub.Plan(
            standing: try AgreementStore.record(access, visit).standing, goals: document.goals.count,
            items: document.items.count, nextTalk: try TalkStore.upcoming(access, visit).first,
            mayReadNotes: access.relation.mayWriteNotes)
    }
}
