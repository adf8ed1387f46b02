import Learning
import SQL

/// Everything that the pages of one talk show. What the viewer may not read is not in it.
struct TalkModel: Sendable {
    /// How the viewer stands to this talk.
    enum Part: Sendable, Equatable {
        case student, family
        /// The adult whose talk it is.
        case holder
        /// Another adult who works with the student.
        case team
    }

    let talk: Talk
    let name: StudentNames.Name
    let part: Part
    let agreed: [TalkStep]
    let notes: [WrittenNote]
    let goals: [Goal]
    let steps: [TalkStep]
    /// What became of the steps planned for this week; for adults of the school.
    let week: WeekCount?
    /// What the student wants of this week, once it is said to be ready.
    let wish: WeekModel.Saved?
    let agreement: AgreementSummary?

    static func load(_ visit: Visit, _ id: ID<CheckIn>) throws -> TalkModel {
        let access = try visit.student()
        let talk = try TalkStore.load(id, access, visit.tx)
        let part: Part =
            switch access.relation {
            case .oneself: .student
            case .guardian: .family
            case .teacher, .advisor, .leader, .administrator: talk.isOf(access) ? .holder : .team
            }
        let isPlan = part == .holder || part == .team
        return TalkModel(
            talk: talk, name: try StudentNames.name(access, visit.tx), part: part,
            agreed: try TalkSteps.agreed(in: talk, access, visit),
            notes: try NoteStore.readable(access, checkIn: id, visit.tx),
            goals: isPlan ? try GoalStore.open(access, visit.tx) : [],
            steps: isPlan ? try TalkSteps.open(access, visit) : [],
            week: isPlan ? try week(access, visit) : nil,
            wish: isPlan ? try WeekStore.ready(access, visit) : nil,
            agreement: isPlan ? try AgreementStore.summary(access, visit) : nil)
    }
    private static func week(_ access: StudentAccess, _ visit: Visit) throws -> WeekCount {
        WeekCount(
            of: CalendarDay(iso: visit.today) ?? CalendarDay(daysSinceEpoch: 0), try StepMoves.planned(access, visit))
    }
}
