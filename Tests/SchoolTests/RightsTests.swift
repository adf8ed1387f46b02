import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Every route, for everybody. What is expected follows from what the route declares, from the relation to the student,
/// and from the few narrower rules that are listed here.
struct RightsTests {
    /// Rules that stand in a handler because a relation or a role alone does not decide.
    private static let narrower: [String: @Sendable (Visitor) -> Bool] = [
        "GET /students/{student}/goals/new": mayWriteGoals, "POST /students/{student}/goals": mayWriteGoals,
        "GET /goals/{goal}": mayWriteGoals, "POST /goals/{goal}": mayWriteGoals,
        "POST /goals/{goal}/ending": mayWriteGoals,
        "GET /students/{student}/plan/begin": mayWriteGoals, "POST /students/{student}/plan/begin": mayWriteGoals,
        "GET /students/{student}/plan/words": mayWriteGoals, "POST /students/{student}/plan/words": mayWriteGoals,
        "GET /students/{student}/plan/aim": mayWriteGoals, "POST /students/{student}/plan/aim": mayWriteGoals,
        "GET /students/{student}/plan/promises": mayWriteGoals,
        "POST /students/{student}/plan/promises": mayWriteGoals,
        "GET /students/{student}/plan/interests": mayWriteGoals,
        "POST /students/{student}/plan/interests": mayWriteGoals,
        "GET /students/{student}/plan/items/new": mayWriteGoals, "POST /students/{student}/plan/items": mayWriteGoals,
        "GET /students/{student}/plan/items/{planItem}": mayWriteGoals,
        "POST /students/{student}/plan/items/{planItem}": mayWriteGoals,
        "POST /students/{student}/plan/items/{planItem}/removal": mayWriteGoals,
        "POST /students/{student}/plan/marks": mayWriteGoals,
        // A student's steps and week are the student's own; a teacher may ask for a least pace.
        "GET /students/{student}/steps/new": isOneself, "POST /students/{student}/steps": isOneself,
        "GET /steps/{step}": isOneself, "POST /steps/{step}": isOneself, "POST /steps/{step}/day": isOneself,
        "POST /steps/{step}/done": isOneself, "POST /steps/{step}/reopening": isOneself,
        "POST /steps/{step}/letting-go": isOneself, "POST /steps/{step}/taking-up": isOneself,
        "POST /steps/{step}/order": isOneself, "POST /students/{student}/week": isOneself,
        "POST /students/{student}/pace": mayJudge, "POST /classes/{class}/times": mayJudge,
        "GET /work/{work}/judging": mayJudge, "POST /work/{work}/judgements": mayJudge,
        "POST /work/{work}/judgements/{judgement}/withdrawal": mayJudge,
        // Others judge a try, too; classmates read what they were asked to, and its files alone.
        "GET /work/{work}/second-reading": mayJudge, "POST /work/{work}/second-readings": mayJudge,
        "POST /work/{work}/reading-requests": mayJudge, "POST /classes/{class}/peers/{activity}": mayJudge,
        "POST /classes/{class}/peers/{activity}/closing": mayJudge,
        "POST /classes/{class}/peers/{activity}/pairs": mayJudge,
        "POST /classes/{class}/peers/{activity}/decisions": mayJudge,
        "GET /peer-reviews/{peerReview}": isOneself, "POST /peer-reviews/{peerReview}": isOneself,
        "GET /peer-reviews/{peerReview}/files/{attachment}": { _ in false },
        "POST /students/{student}/map/{competency}/decision": mayJudge,
        "POST /students/{student}/map/{competency}/withdrawals": mayJudge,
        "POST /work/{work}/draft": isOneself, "POST /work/{work}/files": isOneself,
        "POST /work/{work}/files/{attachment}/removal": isOneself, "POST /work/{work}/sending": isOneself,
        "POST /work/{work}/sending/withdrawal": isOneself, "POST /work/{work}/attempts": isOneself,
        "POST /attempts/{attempt}/uploads": isOneself, "GET /uploads/{upload}": isOneself,
        "POST /uploads/{upload}/parts": isOneself, "GET /family/{student}": { $0.relation == .guardian },
        // Colleagues read an activity of the school; whoever wrote it changes it.
        "GET /activities/{activity}": isOfTheSchool, "GET /activities/{activity}/give": isOfTheSchool,
        "POST /activities/{activity}/give": isOfTheSchool, "POST /activities/{activity}/taken-back": isOfTheSchool,
        "POST /activities/{activity}/work": isOfTheSchool,
        "GET /activities/{activity}/edition": { $0.relation == .teacher },
        "POST /activities/{activity}/edition": { $0.relation == .teacher },
        // Students take their checks themselves; how sure they felt is theirs alone.
        "POST /students/{student}/sittings": isOneself, "GET /sittings/{sitting}": isOneself,
        "POST /sittings/{sitting}/answer": isOneself, "POST /sittings/{sitting}/hint": isOneself,
        "POST /sittings/{sitting}/response": isOneself, "POST /sittings/{sitting}/next": isOneself,
        "POST /sittings/{sitting}/ending": isOneself, "GET /students/{student}/calibration": isOneself,
        "POST /students/{student}/placements": isOneself,
        "POST /students/{student}/placements/{placement}/answer": isOneself,
        // What helps a student in checks is opened with a reason, by those who teach or advise.
        "GET /students/{student}/check-supports": mayJudge, "POST /students/{student}/check-supports": mayJudge,
        "POST /students/{student}/check-supports/opening": mayJudge,
        // A profile: students write in all of it and nobody in another's words; supports are not for whoever keeps accounts.
        "GET /students/{student}/profile/new": isOneself, "POST /students/{student}/profile": isOneself,
        "GET /students/{student}/profile/ways": isOneself, "POST /students/{student}/profile/ways": isOneself,
        "GET /profile-entries/{entry}": isOneself, "POST /profile-entries/{entry}": isOneself,
        "POST /profile-entries/{entry}/withdrawal": isOneself, "POST /profile-entries/{entry}/remarks": { _ in false },
        "GET /profile-entries/{entry}/remarks": { $0.relation == .advisor },
        "POST /profile-entries/{entry}/answers": { $0.relation == .advisor },
        "POST /student-files/{studentFile}/removal": isOneself,
        "GET /students/{student}/inventory": readsInterviews, "GET /inventories/{round}/results": readsInterviews,
        "POST /students/{student}/inventory": isOneself, "GET /inventories/{round}": isOneself,
        "POST /inventories/{round}/answers": isOneself, "POST /inventories/{round}/entries": isOneself,
        "GET /students/{student}/supports": mayAskForSupports,
        "POST /students/{student}/supports/opening": mayAskForSupports,
        "POST /students/{student}/supports": { mayAskForSupports($0) && $0.relation?.isStaff == true },
        "POST /supports/{support}/ending": { mayAskForSupports($0) && $0.relation?.isStaff == true },
        // Who needs somebody is for those who teach them; so is giving something to a few.
        "POST /students/{student}/needs": mayJudge, "POST /students/{student}/needs/return": mayJudge,
        "GET /classes/{class}/give": mayJudge,
        // A poll: students answer for themselves, whoever teaches the class asks, a leader looks on.
        "POST /students/{student}/poll-answers": isOneself, "POST /classes/{class}/poll": mayJudge,
        "POST /classes/{class}/poll/answer": mayJudge, "POST /classes/{class}/poll/closing": mayJudge,
        // A check is changed by whoever wrote it, and given by colleagues.
        "GET /checks/{check}": isOfTheSchool, "GET /checks/{check}/preview": isOfTheSchool,
        "GET /checks/{check}/statistics": isOfTheSchool, "GET /checks/{check}/give": isOfTheSchool,
        "GET /checks/{check}/poll": isOfTheSchool,
        "POST /checks/{check}/give": isOfTheSchool, "POST /checks/{check}/taken-back": isOfTheSchool,
        "GET /checks/{check}/edition": isAuthor, "POST /checks/{check}/edition": isAuthor,
        "POST /checks/{check}/order": isAuthor, "GET /checks/{check}/items/new": isAuthor,
        "POST /checks/{check}/items": isAuthor, "GET /checks/{check}/items/{item}": isAuthor,
        "POST /checks/{check}/items/{item}": isAuthor,
        // An idea is the student's to write, the two sides' to agree on, the school's to say not for now. A report alone
        // needs the competency in its address.
        "GET /students/{student}/proposals/new": isOneself, "POST /students/{student}/proposals": isOneself,
        "GET /students/{student}/reports/new": { _ in false }, "POST /students/{student}/reports": isOneself,
        "POST /proposals/{proposal}/draft": isOneself, "POST /proposals/{proposal}/proposing": isOneself,
        "GET /proposals/{proposal}/counter": mayWriteGoals, "POST /proposals/{proposal}/counter": mayWriteGoals,
        "POST /proposals/{proposal}/agreement": mayWriteGoals, "POST /proposals/{proposal}/declining": mayJudge,
        "POST /proposals/{proposal}/comments": { $0.relation?.proposalSide != nil },
        "POST /proposals/{proposal}/withdrawal": isOneself, "POST /proposals/{proposal}/suggestion": isOneself,
        "POST /proposals/{proposal}/reports": isOneself, "POST /students/{student}/choice": mayJudge,
        // A plan is put forward by the student or the advisor, each of the three signs, the office keeps papers.
        "GET /students/{student}/plan/proposal": mayPropose, "POST /students/{student}/plan/versions": mayPropose,
        "POST /versions/{version}/withdrawal": mayPropose,
        "POST /versions/{version}/signatures": { mayPropose($0) || $0.relation == .guardian },
        "POST /versions/{version}/settlements": { $0.relation == .advisor },
        "GET /versions/{version}/paper-signatures": keepsPapers,
        "POST /versions/{version}/paper-signatures": keepsPapers,
        // A talk is the student's and the advisor's whose it is; a note is the writer's.
        "POST /students/{student}/check-ins": mayJudge, "POST /check-ins/{checkIn}/agenda": isOneself,
        "POST /check-ins/{checkIn}/record": isAdvisor,
        "POST /check-ins/{checkIn}/steps": isAdvisor, "POST /check-ins/{checkIn}/notes": isAdvisor,
        "POST /check-ins/{checkIn}/family-line": isAdvisor, "POST /check-ins/{checkIn}/holding": isAdvisor,
        "GET /check-ins/{checkIn}/day": isAdvisor, "POST /check-ins/{checkIn}/day": isAdvisor,
        "POST /check-ins/{checkIn}/advisor": { $0.relation == .leader },
        "GET /students/{student}/notes": mayWriteNotes, "POST /students/{student}/notes": mayWriteNotes,
        "GET /notes/{note}": isAdvisor, "POST /notes/{note}": isAdvisor, "POST /notes/{note}/withdrawal": isAdvisor,
        "GET /students/{student}/known-well": isOneself, "POST /students/{student}/known-well": isOneself,
        // A portfolio: whoever teaches or raises a child may add to it, and the student alone puts it together.
        "GET /students/{student}/portfolio/new": mayCapture, "POST /students/{student}/portfolio": mayCapture,
        "POST /students/{student}/portfolio/growth": isOneself, "GET /portfolio-pieces/{piece}": isOneself,
        "POST /portfolio-pieces/{piece}": isOneself, "POST /portfolio-pieces/{piece}/removal": isOneself,
        "POST /attempts/{attempt}/portfolio": isOneself, "POST /students/{student}/showcases": isOneself,
        "GET /showcases/{showcase}/edition": isOneself, "POST /showcases/{showcase}/edition": isOneself,
        "POST /showcases/{showcase}/removal": isOneself, "GET /showcases/{showcase}/links": isOneself,
        "POST /showcases/{showcase}/links": isOneself, "GET /students/{student}/archive": takesAway,
        "POST /students/{student}/archive": takesAway,
        // Reports are of one school; teachers write, advisors and leaders publish.
        "GET /reports/{reportRound}": isOfTheSchool, "GET /reports/{reportRound}/edition": isOfTheSchool,
        "POST /reports/{reportRound}/edition": isOfTheSchool, "GET /reports/{reportRound}/reports.csv": isOfTheSchool,
        "POST /reports/{reportRound}/classes/{class}": mayJudge,
        "POST /reports/{reportRound}/classes/{class}/publishing": { $0.relation == .leader },
        "POST /students/{student}/term-reports/{reportRound}/words": isOneself,
        "POST /students/{student}/term-reports/{reportRound}/publishing": {
            $0.relation == .advisor || $0.relation == .leader
        },
        // Adults note what they saw; students and families bring what was shown before.
        "GET /students/{student}/observations/new": observes, "POST /students/{student}/observations": observes,
        "POST /observations/{observation}/withdrawal": mayJudge,
        "GET /students/{student}/dispositions/new": observes, "POST /students/{student}/dispositions": observes,
        "POST /dispositions/{disposition}/withdrawal": isAdvisor,
        "GET /students/{student}/prior-learning/new": brings, "POST /students/{student}/prior-learning": brings,
        "POST /prior-learning/{prior}/answer": mayJudge, "POST /prior-learning/{prior}/taking-back": isOneself,
        "POST /classes/{class}/grid": mayJudge, "POST /classes/{class}/sheets/{sheet}/withdrawal": mayJudge,
        // What an activity needs is its author's to write, and its versions every colleague's to read.
        "GET /activities/{activity}/materials": isAuthor, "POST /activities/{activity}/materials": isAuthor,
        "POST /activities/{activity}/copy": isOfTheSchool, "GET /activities/{activity}/variants": isOfTheSchool,
        "GET /activities/{activity}/variants/new": isAuthor, "POST /activities/{activity}/variants": isAuthor,
        "GET /activities/{activity}/variants/{variant}": isAuthor,
        "POST /activities/{activity}/variants/{variant}": isAuthor,
        "POST /activities/{activity}/variants/{variant}/removal": isAuthor,
        "GET /activities/{activity}/pages": isAuthor, "POST /activities/{activity}/pages": isAuthor,
        "GET /activities/{activity}/pages/{modulePage}": isAuthor,
        "POST /activities/{activity}/pages/{modulePage}": isAuthor,
        "POST /activities/{activity}/pages/{modulePage}/order": isAuthor,
        "POST /activities/{activity}/pages/{modulePage}/removal": isAuthor,
        "GET /students/{student}/activities/{activity}": mayJudge,
        "POST /students/{student}/activities/{activity}": mayJudge,
        "POST /students/{student}/activities/{activity}/answer": mayJudge,
        // What a student does beside the draft is the student's; a talk is moderated by whoever teaches the class.
        "GET /work/{work}/versions": isOneself, "POST /work/{work}/versions": isOneself,
        "POST /work/{work}/versions/asks": isOneself, "POST /work/{work}/notes": isOneself,
        "POST /work/{work}/notes/{readingNote}/removal": isOneself, "POST /work/{work}/sources": isOneself,
        "POST /work/{work}/sources/{source}/removal": isOneself, "POST /work/{work}/pages/{number}": isOneself,
        "GET /work/{work}/discussion": isOneself, "POST /work/{work}/discussion": isOneself,
        "POST /work/{work}/posts/{post}/withdrawal": isOneself, "POST /work/{work}/posts/{post}/report": isOneself,
        "POST /classes/{class}/talks/{activity}": mayJudge, "POST /classes/{class}/posts/{post}/hiding": mayJudge,
        "POST /classes/{class}/posts/{post}/showing": mayJudge,
        "POST /classes/{class}/posts/{post}/settlement": mayJudge,
        // Activities and questions of students: theirs to write, the teacher's to answer.
        "POST /made/{made}": isOneself, "POST /made/{made}/withdrawal": isOneself, "POST /made/{made}/answer": mayJudge,
        "POST /classes/{class}/questions/{question}/link": mayJudge,
        "POST /classes/{class}/questions/{question}/hiding": mayJudge,
        "POST /classes/{class}/questions/{question}/showing": mayJudge,
        // Accounts are kept by those who run the person's own school.
        // A rubric: its author writes, the school's adults and the class that was asked read and talk.
        "GET /rubrics/{rubric}": readsRubrics, "GET /rubrics/{rubric}/versions/{rubricVersion}": readsRubrics,
        "GET /rubrics/{rubric}/versions/{rubricVersion}/changes": readsRubrics,
        "GET /rubrics/{rubric}/talk": readsRubrics, "POST /rubrics/{rubric}/comments": readsRubrics,
        "POST /rubrics/{rubric}/assent": readsRubrics, "GET /rubrics/{rubric}/table.csv": isOfTheSchool,
        "GET /rubrics/{rubric}/case.json": isOfTheSchool,
        "GET /rubrics/{rubric}/edition": isAuthor, "POST /rubrics/{rubric}/edition": isAuthor,
        "POST /rubrics/{rubric}/versions": isAuthor, "POST /rubrics/{rubric}/invitations": isAuthor,
        "POST /rubrics/{rubric}/agreement": isAuthor, "POST /rubrics/{rubric}/examples": isAuthor,
        "POST /rubrics/{rubric}/examples/removed": isAuthor,
        "POST /rubrics/{rubric}/comments/{rubricComment}/adopted": isAuthor,
        "POST /rubrics/{rubric}/comments/{rubricComment}/answered": isAuthor,
        "POST /rubrics/{rubric}/comments/{rubricComment}/hidden": isAuthor,
        "POST /rubrics/{rubric}/comments/{rubricComment}/withdrawn": isClassmate,
        "GET /students/{student}/examples": isOneself, "POST /students/{student}/examples": isOneself,
        "POST /work/{work}/example": mayJudge,
        // A team is its members' and the class's; the members write.
        "GET /classes/{class}/teams/{activity}": mayJudge, "POST /classes/{class}/teams/{activity}": mayJudge,
        "GET /teams/{team}": isInTeam, "GET /teams/{team}/files/{teamFile}": isInTeam,
        "POST /teams/{team}/steps": isInTeam, "POST /teams/{team}/steps/{milestone}": isInTeam,
        "POST /teams/{team}/product": isOneself, "POST /teams/{team}/files/{teamFile}/description": isOneself,
        "POST /teams/{team}/files/{teamFile}/removal": isOneself,
        // A journal is the student's to write; others read what was shared.
        "POST /work/{work}/reflection": isOneself, "POST /students/{student}/journal": isOneself,
        "GET /journal/{journal}": isOneself, "POST /journal/{journal}": isOneself,
        "POST /journal/{journal}/removal": isOneself,
        // A unit is changed by whoever made it or helps with it, and read, copied, given and previewed by colleagues.
        "GET /units/{unit}": isOfTheSchool, "POST /units/{unit}/copies": isOfTheSchool,
        "GET /units/{unit}/edition": isAuthor, "POST /units/{unit}/edition": isAuthor,
        "GET /units/{unit}/parts/new": isAuthor, "POST /units/{unit}/parts": isAuthor,
        "GET /units/{unit}/parts/{unitPart}": isAuthor, "POST /units/{unit}/parts/{unitPart}": isAuthor,
        "POST /units/{unit}/parts/{unitPart}/move": isAuthor, "POST /units/{unit}/authors": isAuthor,
        "POST /units/{unit}/retirement": isAuthor,
        "GET /units/{unit}/preview": isOfTheSchool,
        "POST /classes/{class}/units/{unit}": mayJudge, "POST /students/{student}/units/{unit}": isOneself,
        // Workshops: run by whoever teaches the class, read by leaders, and each student has the own seat.
        "GET /classes/{class}/workshops/new": mayJudge, "POST /classes/{class}/workshops/new": mayJudge,
        "GET /workshops/{workshop}": { $0.relation == .oneself || $0.isInClass },
        "GET /workshops/{workshop}/edition": isAuthor, "POST /workshops/{workshop}/edition": isAuthor,
        "POST /workshops/{workshop}/offers": isAuthor, "POST /workshops/{workshop}/seats": isAuthor,
        "POST /workshops/{workshop}/attendance": isAuthor, "POST /workshops/{workshop}/note": isAuthor,
        "POST /workshops/{workshop}/calling-off": isAuthor, "POST /workshops/{workshop}/seat": isOneself,
        // Rooms are the school's; whoever booked one gives it back.
        "GET /rooms/{room}": isOfTheSchool, "GET /rooms/{room}/edition": isOfTheSchool,
        "POST /rooms/{room}/edition": isOfTheSchool, "POST /rooms/{room}/removal": isOfTheSchool,
        "POST /rooms/{room}/bookings": isOfTheSchool, "POST /rooms/{room}/bookings/{booking}/cancelling": isAuthor,
        // Time is noted by the student and by those who teach.
        "POST /students/{student}/time": { $0.relation == .oneself || mayJudge($0) },
        "POST /students/{student}/time/{timeBlock}/removal": { $0.relation == .oneself || mayJudge($0) },
        // Help is between whoever asks, the classmate who is asked, and the teachers of the class: no leader.
        "GET /me/help/{help}": isOneself, "POST /me/help/{help}/words": isOneself,
        "POST /me/help/{help}/ways": isOneself, "POST /me/help/{help}/peer": isOneself,
        "POST /me/help/{help}/line": isOneself, "POST /me/help/{help}/ending": isOneself,
        "POST /me/help/{help}/outcome": isOneself, "POST /me/helping/{helpAsk}": isClassmate,
        "GET /classes/{class}/help": mayJudge, "POST /classes/{class}/help/next": mayJudge,
        "GET /classes/{class}/help/history": mayJudge, "GET /classes/{class}/help/helpers": mayJudge,
        "POST /classes/{class}/help/helpers": mayJudge, "GET /classes/{class}/help/resources": mayJudge,
        "POST /classes/{class}/help/resources": mayJudge,
        "GET /classes/{class}/help/resources/{helpResource}": mayJudge,
        "POST /classes/{class}/help/resources/{helpResource}": mayJudge,
        "POST /classes/{class}/help/resources/{helpResource}/removal": mayJudge,
        "GET /classes/{class}/help/{help}": mayJudge, "POST /classes/{class}/help/{help}/taking": mayJudge,
        "POST /classes/{class}/help/{help}/return": mayJudge, "POST /classes/{class}/help/{help}/answer": mayJudge,
        "GET /classes/{class}/confer": mayJudge, "POST /classes/{class}/confer": mayJudge,
        "GET /classes/{class}/confer/order": mayJudge, "POST /classes/{class}/confer/order": mayJudge,
        // Who is in which group is for those who teach the class.
        "GET /classes/{class}/groups": mayJudge, "GET /classes/{class}/groups/history": mayJudge,
        "GET /classes/{class}/groups/new": mayJudge, "POST /classes/{class}/groups/new": mayJudge,
        "GET /classes/{class}/groups/pairs": mayJudge, "POST /classes/{class}/groups/pairs": mayJudge,
        "POST /classes/{class}/groups/pairs/removal": mayJudge,
        "GET /groups/{groups}": isAuthor, "GET /groups/{groups}/board": isAuthor,
        "POST /groups/{groups}/board": isAuthor, "POST /groups/{groups}/ending": isAuthor,
        "POST /groups/{groups}/prolonging": isAuthor, "POST /groups/{groups}/removal": isAuthor,
        "GET /groups/{groups}/session": isAuthor, "POST /groups/{groups}/session": isAuthor,
        "GET /groups/{groups}/projector": isAuthor,
        // Who opened what is for the family and those who run the school; a copy is the family's; erasing takes a leader.
        "GET /students/{student}/record": readsOpenings,
        "POST /students/{student}/record": { $0.relation == .guardian },
        "GET /students/{student}/erasure": runsSchool, "POST /students/{student}/erasure": runsSchool,
        "POST /students/{student}/erasure/withdrawal": runsSchool,
        "POST /students/{student}/erasure/confirmation": runsSchool,
        // A conversation is theirs who take part; what was reported opens for named staff, or for the school's leaders.
        "GET /messages/{conversation}": isInConversation, "POST /messages/{conversation}": isInConversation,
        "GET /messages/{conversation}/answer": isInConversation,
        "POST /messages/{conversation}/withdrawal": isInConversation,
        "POST /messages/{conversation}/report": isInConversation,
        "GET /messages/reports": readsReports, "GET /messages/reports/{messageReport}": isLeader,
        "POST /messages/reports/{messageReport}/opening": isLeader,
        "POST /messages/reports/{messageReport}/closing": isLeader,
        "GET /classes/{class}/messages": mayJudge, "POST /classes/{class}/messages": mayJudge,
        // A school is set up once, and never from within.
        "GET /set-up": nobody, "POST /set-up": nobody, "POST /set-up/begin": nobody,
        "GET /admin/people/{person}": isOfTheSchool, "POST /admin/people/{person}/edition": isOfTheSchool,
        "POST /admin/people/{person}/classes": isOfTheSchool, "POST /admin/people/{person}/family": isOfTheSchool,
        "POST /admin/people/{person}/roles": isOfTheSchool, "POST /admin/people/{person}/departure": isOfTheSchool,
        "GET /admin/classes/{class}": isOfTheSchool, "POST /admin/classes/{class}": isOfTheSchool,
        "POST /admin/classes/{class}/people": isOfTheSchool, "POST /admin/classes/{class}/passwords": isOfTheSchool,
        "POST /admin/people/{person}/password": isOfTheSchool, "POST /admin/people/{person}/account": isOfTheSchool,
    ]

    private static let nobody: @Sendable (Visitor) -> Bool = { _ in false }
    private static let mayWriteGoals: @Sendable (Visitor) -> Bool = { $0.relation?.mayWriteGoals ?? false }
    private static let mayPropose: @Sendable (Visitor) -> Bool = { $0.relation == .oneself || $0.relation == .advisor }
    private static let keepsPapers: @Sendable (Visitor) -> Bool = {
        [.advisor, .leader, .administrator].contains($0.relation)
    }
    private static let mayCapture: @Sendable (Visitor) -> Bool = {
        $0.relation.map(PortfolioWriter.mayCapture) ?? false
    }
    private static let takesAway: @Sendable (Visitor) -> Bool = {
        $0.relation == .oneself || $0.relation == .guardian
    }
    private static let mayJudge: @Sendable (Visitor) -> Bool = { $0.relation?.mayJudge ?? false }
    private static let mayWriteNotes: @Sendable (Visitor) -> Bool = { $0.relation?.mayWriteNotes ?? false }
    private static let observes: @Sendable (Visitor) -> Bool = {
        $0.relation.flatMap(ObservationStore.role) != nil
    }
    private static let brings: @Sendable (Visitor) -> Bool = { $0.relation.map(PriorStore.mayBring) ?? false }
    private static let isAdvisor: @Sendable (Visitor) -> Bool = { $0.relation == .advisor }
    private static let isAuthor: @Sendable (Visitor) -> Bool = { $0.relation == .teacher }
    private static let readsInterviews: @Sendable (Visitor) -> Bool = {
        $0.relation == .oneself || $0.relation == .advisor
    }
    private static let mayAskForSupports: @Sendable (Visitor) -> Bool = { $0.relation != .administrator }
    private static let readsOpenings: @Sendable (Visitor) -> Bool = { $0.relation != .teacher }
    private static let runsSchool: @Sendable (Visitor) -> Bool = { [.leader, .administrator].contains($0.relation) }
    private static let isInConversation: @Sendable (Visitor) -> Bool = { [.oneself, .teacher].contains($0.relation) }
    private static let readsReports: @Sendable (Visitor) -> Bool = { $0.roles.contains(.leader) }
    private static let isLeader: @Sendable (Visitor) -> Bool = { $0.relation == .leader }
    private static let isOneself: @Sendable (Visitor) -> Bool = { $0.relation == .oneself }
    private static let readsRubrics: @Sendable (Visitor) -> Bool = {
        isOfTheSchool($0) && $0.person != nil && !$0.roles.contains(.guardian)
    }
    private static let isClassmate: @Sendable (Visitor) -> Bool = { $0.description == "another student" }
    private static let isInTeam: @Sendable (Visitor) -> Bool = { $0.relation == .oneself || $0.isInClass }
    private static let isOfTheSchool: @Sendable (Visitor) -> Bool = { !$0.description.contains("of another school") }

    private func isAllowed(_ visitor: Visitor, _ route: Route) -> Bool {
        let byRoute =
            switch route.access {
            case .anyone: true
            case .signedIn: visitor.person != nil
            case .roles(let roles): !roles.isDisjoint(with: visitor.roles)
            case .student(let aspect, via: _): visitor.relation?.opens(aspect) ?? false
            case .classMember: visitor.isInClass
            }
        return byRoute && (Self.narrower[name(route)]?(visitor) ?? true)
    }

    private func name(_ route: Route) -> String { route.method.rawValue + " " + route.path }

    @Test(arguments: TestEngine.available)
    func `each page opens for whoever may see it, and is not there for others`(engine: TestEngine) async throws {
        try await withRights(engine) { world in
            for visitor in world.visitors {
                let client = try await world.browser(visitor)
                let nowhere = try await client.get("/nowhere")
                #expect(nowhere.status == 404)
                for route in world.routes where route.method == .get {
                    let answer = try await client.get(try world.path(route))
                    let isSignIn = answer.location?.hasPrefix("/sign-in") ?? false
                    if isAllowed(visitor, route) {
                        // The bytes of the attachment are in no store, which is the only reason not to find it.
                        let isOpen = [200, 204, 303].contains(answer.status) || route.path.contains("files/{")
                        #expect(isOpen && !isSignIn, "\(visitor), \(name(route)): \(answer.status)")
                    } else if visitor.person == nil {
                        #expect(answer.status == 303 && isSignIn, "\(name(route)): \(answer.status)")
                    } else {
                        #expect(answer.status == 404, "\(visitor), \(name(route))")
                        #expect(names(answer) == names(nowhere), "\(visitor), \(name(route))")
                        #expect(withoutTokens(answer.body) == withoutTokens(nowhere.body), "\(visitor), \(name(route))")
                    }
                    // Whoever has a right to Maya's finds the same under an id that nobody has.
                    guard visitor.relation == .teacher || visitor.relation == .oneself, route.path.contains("{") else {
                        continue
                    }
                    let unknown = try await client.get(try world.path(route, known: false))
                    let isMine = route.path == "/me/map/{competency}" && visitor.relation == .oneself
                    #expect(isMine || unknown.status == 404, "\(visitor), \(name(route)): \(unknown.status)")
                    #expect(isMine || withoutTokens(unknown.body) == withoutTokens(nowhere.body), "\(name(route))")
                }
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `no form does anything for somebody without the right`(engine: TestEngine) async throws {
        try await withRights(engine) { world in
            let evidence = try await world.work.school.database.read { tx in
                try tx.require("SELECT id FROM evidence ORDER BY id LIMIT 1").id("id", of: EvidenceRow.self)
            }
            let before = try await contents(of: world.work.school.database, except: traces)
            var tried = 0
            for visitor in world.visitors {
                let client = try await world.browser(visitor)
                for route in world.routes where route.method == .post && !isAllowed(visitor, route) {
                    let token = await world.token(visitor, client)
                    let body = form(world, row: evidence, token: token)
                    let path = try world.path(route) + "?offset=0"
                    let answer = try await client.send(.post, path, body: body, headers: [.formToken: token])
                    if visitor.person == nil {
                        #expect(
                            answer.status == 303 && answer.location == "/sign-in", "\(name(route)): \(answer.status)")
                    } else {
                        #expect(answer.status == 404, "\(visitor), \(name(route)): \(answer.status)")
                    }
                    tried += 1
                }
            }
            #expect(tried > 200)
            let after = try await contents(of: world.work.school.database, except: traces)
            for (table, rows) in before { #expect(after[table] == rows, "\(table)") }
        }
    }

    @Test func `every route that leads to a student names the student in its path`() async throws {
        try await withSchool(.sqlite) { school in
            let routes = school.school.features.flatMap(\.routes)
            #expect(routes.count > 40)
            for route in routes {
                if case .student(_, let source) = route.access {
                    #expect(route.path.contains("{\(source.rawValue)}"), "\(route.path)")
                }
                if route.access == .classMember { #expect(route.path.contains("{class}")) }
                if route.path.contains("{student}") {
                    guard case .student = route.access else {
                        Issue.record("\(name(route)) opens for whoever is signed in")
                        continue
                    }
                }
            }
            #expect(Set(routes.map(name)).count == routes.count)
            for rule in Self.narrower.keys { #expect(routes.contains { name($0) == rule }, "\(rule)") }
        }
    }

    @Test func `supports and notes are opened by few`() {
        for relation in Relation.allCases {
            #expect(!relation.opens(.supports))
            #expect(relation.opens(.notes) == (relation == .advisor))
            #expect(relation.opens(.signals) == [.teacher, .advisor, .leader].contains(relation))
            #expect(relation.opens(.work) == (relation != .administrator))
            #expect(relation.opens(.profile))
        }
    }

    /// Everything that a form of the product could hold, well filled in.
    private func form(_ world: RightsWorld, row: ID<EvidenceRow>, token: String) -> String {
        let id = world.parameters
        var fields: [(String, String)] = [
            ("token", token), ("key", randomBytes(12).hex), ("version", "1"), ("title", "Taken"), ("reason", "Because"),
            ("competency", id["competency"] ?? ""), ("words", "Not mine"), ("way", "0"), ("link", ""),
            ("reflection", "Mine"),
            ("name", "a.png"), ("type", "image/png"), ("size", "5"), ("how", "confirm"), ("level", "4"),
            ("row", "\(row)"),
            ("to", "close"), ("class", id["class"] ?? ""), ("student", id["student"] ?? ""),
            ("attempt", id["attempt"] ?? ""),
            ("rubric", "\(world.work.rubric)"), ("strength", "Good"), ("next", "More"), ("kind", "project"),
            ("new", "river stone 43"), ("current", "river stone 42"), ("assignment", "0000000000001"),
            ("field", "words"), ("check", id["check"] ?? ""), ("item", id["item"] ?? ""), ("part", "a"),
        ]
        fields += world.work.criteria.flatMap { [("level-\($0)", "4"), ("own-\($0)", "4"), ("words-\($0)", "Fine")] }
        return fields.map { queryEscaped($0.0) + "=" + queryEscaped($0.1) }.joined(separator: "&")
    }

    /// The headers without the length, which goes with the page's own address.
    private func names(_ answer: TestClient.Answer) -> [String] {
        answer.headers.filter { $0.name != .contentLength }.map { "\($0.name): \($0.value)" }.sorted()
    }
}
