import Learning
import SQL

@testable import School

/// Maya asks for help in Mr. Oda's class, Leo is asked to help her, and a hint stands on the list.
struct HelpRows {
    let work: WorkWorld
    let tx: any Transaction
    private var core: Core { work.core }
    private var now: Timestamp { core.now() }

    func build() throws -> [String: String] {
        let request: ID<HelpRequest> = try core.mint.mint()
        let ask: ID<HelpAsk> = try core.mint.mint()
        let resource: ID<HelpResource> = try core.mint.mint()
        try tx.execute(
            """
            INSERT INTO help_requests (id, student_id, class_id, competency_id, about, tried, words, state, asked_at,
                                       queued_at, changed_at)
            VALUES (\(request), \(work.maya), \(work.mathClass), \(work.competencies[0]), 'Prices', 'read', 'Which cup?',
                    'waiting', \(now), \(now), \(now))
            """)
        try tx.execute(
            """
            INSERT INTO help_uses (request_id, way, thing, title, used_at)
            VALUES (\(request), 'hint', 'draw-it', 'Draw it', \(now))
            """)
        try tx.execute(
            """
            INSERT INTO help_helpers (student_id, class_id, is_willing, changed_at)
            VALUES (\(work.leo), \(work.mathClass), TRUE, \(now)), (\(work.maya), \(work.mathClass), TRUE, \(now))
            """)
        try tx.execute(
            """
            INSERT INTO help_exceptions (student_id, competency_id, since)
            VALUES (\(work.maya), \(work.competencies[1]), \(now))
            """)
        try tx.execute(
            """
            INSERT INTO help_peers (id, request_id, helper_id, state, asked_at)
            VALUES (\(ask), \(request), \(work.leo), 'asked', \(now))
            """)
        try tx.execute(
            """
            INSERT INTO help_resources (id, class_id, competency_id, kind, title, words, added_by, added_at, changed_at)
            VALUES (\(resource), \(work.mathClass), \(work.competencies[0]), 'hint', 'Smaller', 'Take two cups.',
                    \(work.oda), \(now), \(now))
            """)
        try tx.execute(
            """
            INSERT INTO confer_places (class_id, student_id, place) VALUES (\(work.mathClass), \(work.maya), 1)
            """)
        try tx.execute(
            """
            INSERT INTO confer_visits (id, class_id, student_id, teacher_id, seen_at, recorded_at)
            VALUES (\(try core.mint.mint(ConferVisit.self)), \(work.mathClass), \(work.maya), \(work.oda), \(now), \(now))
            """)
        return ["help": "\(request)", "helpAsk": "\(ask)", "helpResource": "\(resource)"]
    }
}
