import Learning
import SQL

enum Milestone {}

/// What a team makes together.
struct TeamProduct: Sendable {
    let team: ID<Team>
    let number: Int
    let title: String
    let words: String
    let link: String
    let files: [TeamFile]
    /// The names of everybody in it: now, when it was sent, or when the student left. Empty for an erased record.
    let members: [String]
    /// The student whose work it stands in is not in the team anymore.
    var isLeft = false

    var isEmpty: Bool { words.isEmpty && link.isEmpty && files.isEmpty }
}

/// A file that a team shares.
struct TeamFile: Sendable {
    let id: ID<TeamFile>
    let stored: StoredBytes
    let description: String
}

/// A team with everything that its page shows.
struct Team: Sendable {
    struct Member: Sendable {
        let id: ID<Person>
        let name: String
        /// nil before the member began the own part.
        let work: ID<Work>?
        let state: WorkState?
    }

    struct Step: Sendable {
        let id: ID<Milestone>
        let title: String
        let byOn: CalendarDay?
        let doneAt: Timestamp?
        let doneBy: String?
    }

    let id: ID<Team>
    let activity: ID<Activity>
    let activityTitle: LocalText
    let classID: ID<Class>
    let classTitle: String
    let number: Int
    let product: TeamProduct
    let version: Int
    let members: [Member]
    let steps: [Step]
    let part: TeamAccess.Part

    var path: String { "/teams/\(id)" }
}

/// Proof that the viewer may open a team.
struct TeamAccess: Sendable {
    enum Part: Sendable {
        /// In the team and in the class today.
        case member
        /// Teaches the class or leads its school.
        case staff
    }

    let team: ID<Team>
    let part: Part
    let viewer: ID<Person>

    fileprivate init(team: ID<Team>, part: Part, viewer: ID<Person>) {
        self.team = team
        self.part = part
        self.viewer = viewer
    }

    /// - Throws: `Failure.notFound` for anybody else, and for somebody who left the team or the class.
    static func find(_ team: ID<Team>, _ visit: Visit) throws -> TeamAccess {
        let viewer = visit.viewer.person
        let row = try visit.tx.first("SELECT class_id FROM teams WHERE id = \(team)")
        guard let row else { throw Failure.notFound }
        let isMember = try visit.tx.exists(
            """
            SELECT m.student_id FROM team_members m JOIN teams t ON t.id = m.team_id
            JOIN enrolments e ON e.class_id = t.class_id AND e.person_id = m.student_id AND e.role = 'student'
            WHERE m.team_id = \(team) AND m.student_id = \(viewer) AND m.left_at IS NULL AND \(current("e", visit.today))
            """)
        if isMember { return TeamAccess(team: team, part: .member, viewer: viewer) }
        _ = try visit.viewer.classAccess(row.id("class_id"), today: visit.today, in: visit.tx)
        return TeamAccess(team: team, part: .staff, viewer: viewer)
    }
}
