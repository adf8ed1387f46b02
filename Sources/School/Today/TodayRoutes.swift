import HTTPTypes
import Learning
import SQL

/// The home of each role, and the classes.
struct TodayRoutes: Sendable {
    let core: Core

    var routes: [Route] {
        [
            .get("/", .signedIn, home),
            .get("/classes", .roles([.teacher, .advisor, .leader, .specialist, .administrator, .operator]), classes),
        ]
    }

    private enum Home: Sendable {
        case student(StudentTodayPage.Model)
        case staff(StaffTodayPage.Model)
        case family(FamilyPage.Model?)
    }

    /// Whoever is several things gets the page of the part in which others wait: staff first, then student, then family.
    @Sendable private func home(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            try load(visit)
        } show: { home, page in
            switch home {
            case .student(let model): StudentTodayPage.page(model, page)
            case .staff(let model): StaffTodayPage.page(model, page)
            case .family(let model?): FamilyPage.page(model, page)
            case .family(nil): FamilyPage.nobody(page)
            }
        }
    }

    private func load(_ visit: Visit) throws -> Home {
        let viewer = visit.viewer
        if viewer.isStaff { return .staff(try staff(visit)) }
        if viewer.isStudent { return .student(try StudentTodayStore.load(viewer.person, visit: visit)) }
        return .family(try FamilyStore.load(child: nil, visit: visit))
    }

    private func staff(_ visit: Visit) throws -> StaffTodayPage.Model {
        let roles = visit.viewer.roles
        let isTeacher = roles.contains(.teacher) || roles.contains(.advisor)
        return StaffTodayPage.Model(
            isTeacher: isTeacher, isAdministrator: roles.contains(.administrator) || roles.contains(.operator),
            waiting: isTeacher ? try StaffTodayStore.waiting(for: visit) : StaffTodayPage.Waiting(),
            classes: isTeacher ? try StaffTodayStore.classes(of: visit) : [],
            schoolClasses: roles.contains(.leader) ? try StaffTodayStore.schoolClasses(of: visit) : [],
            checkIns: try CheckInHome.staff(visit),
            agreements: try AgreementHome.waiting(visit),
            ideas: isTeacher ? try ProposalQueue.waiting(visit) : .none, reports: try ReportHome.staff(visit),
            prior: isTeacher ? try PriorQueue.count(visit) : 0,
            students: isTeacher ? try MaterialsHome.waiting(visit) : MaterialsHome.Waiting(),
            needs: isTeacher ? try needs(visit) : nil)
    }

    private func needs(_ visit: Visit) throws -> StaffTodayPage.Needs {
        let asked = try visit.tx.query(
            """
            SELECT h.class_id, COUNT(*) AS asked FROM help_requests h
            WHERE h.closed_at IS NULL AND h.state IN ('open', 'waiting') AND h.class_id IN (
                SELECT t.class_id FROM enrolments t JOIN classes c ON c.id = t.class_id AND c.left_at IS NULL
                WHERE t.person_id = \(visit.viewer.person) AND t.role = 'teacher' AND \(current("t", visit.today)))
            GROUP BY h.class_id ORDER BY MIN(h.asked_at)
            """)
        return StaffTodayPage.Needs(
            lists: try NeedStore.load(visit, room: StaffTodayPage.mostNames),
            catalog: try core.catalog.current(in: visit.tx), taught: try StaffTodayStore.taught(visit),
            asked: try asked.reduce(0) { try $0 + $1.int("asked") }, askedIn: try asked.first?.id("class_id"),
            workshops: try WorkshopStore.led(by: visit, days: 1))
    }

    @Sendable private func classes(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            try StaffTodayStore.classes(of: visit) + StaffTodayStore.schoolClasses(of: visit)
        } show: { classes, page in
            ClassListPage.page(classes.uniqued(by: { $0.id }), page)
        }
    }
}

func todayFeature(_ core: Core) -> Feature {
    Feature(name: "today", tables: [], routes: TodayRoutes(core: core).routes, jobs: [], export: [], erase: [])
}
