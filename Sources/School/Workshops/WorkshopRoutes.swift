import HTTPTypes
import Learning
import SQL

/// Workshops: made and run by teachers, chosen by students.
struct WorkshopRoutes: Sendable {
    var routes: [Route] {
        [
            .get("/classes/{class}/workshops", .classMember, list),
            .get("/classes/{class}/workshops/new", .classMember) { try await new($0) },
            .post("/classes/{class}/workshops/new", .classMember, bodyLimit: 64 << 10, make),
            .get("/workshops/{workshop}", .signedIn) { try await workshop($0) },
            .get("/workshops/{workshop}/edition", .signedIn) { try await edition($0) },
            .post("/workshops/{workshop}/edition", .signedIn, bodyLimit: 64 << 10, change),
            .post("/workshops/{workshop}/offers", .signedIn, bodyLimit: 64 << 10, offer),
            .post("/workshops/{workshop}/seats", .signedIn, bodyLimit: 16 << 10, give),
            .post("/workshops/{workshop}/attendance", .signedIn, bodyLimit: 16 << 10, mark),
            .post("/workshops/{workshop}/note", .signedIn, bodyLimit: 64 << 10, note),
            .post("/workshops/{workshop}/calling-off", .signedIn, bodyLimit: 16 << 10, callOff),
            .post("/workshops/{workshop}/seat", .signedIn, bodyLimit: 16 << 10, seat),
            .get("/me/workshops", .roles([.student])) { request in
                .redirect(to: "/students/\(try await request.read { $0.viewer.person })/workshops")
            },
            .get("/students/{student}/workshops", .student(.plan, via: .student), ofStudent),
        ]
    }

    // MARK: Of a class

    @Sendable private func list(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            let access = try visit.classAccess()
            return WorkshopListPage.Model(
                classID: access.id,
                classTitle: try visit.tx.require("SELECT title FROM classes WHERE id = \(access.id)").text("title"),
                coming: try WorkshopStore.coming(access, visit), past: try WorkshopStore.past(access, visit),
                mayTeach: access.relation.mayJudge)
        } show: { model, page in
            WorkshopListPage.page(model, page)
        }
    }

    private func new(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            try WorkshopFormModel.load(visit.classAccess(), nil, query: form ?? request.query, visit)
        } show: { model, page in
            WorkshopFormPage.page(model, page)
        }
    }

    @Sendable private func make(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try visit.classAccess()
            let new = try NewWorkshop(form, today: visit.schoolToday)
            return "/workshops/\(try WorkshopWriter.make(new, access, visit))?done=made"
        } refused: { refusal in
            try await new(request, refusal: refusal, form: form)
        }
    }

    // MARK: One

    private enum Shown: Sendable {
        case staff(WorkshopPage.Model)
        case student(WorkshopStore.Own)
    }

    private func workshop(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let id: ID<Workshop> = try request.requireID("workshop")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit -> Shown in
            let access = try WorkshopAccess.find(id, visit)
            guard access.part != .student else { return .student(try WorkshopStore.own(access, visit)) }
            return .staff(try staff(access, visit))
        } show: { shown, page in
            switch shown {
            case .staff(let model): WorkshopPage.page(model, done: request.query.raw("done"), page)
            case .student(let own): WorkshopStudentPages.one(own, page)
            }
        }
    }

    private func staff(_ access: WorkshopAccess, _ visit: Visit) throws -> WorkshopPage.Model {
        let workshop = try WorkshopStore.workshop(access, visit)
        let seats = try WorkshopStore.seats(access, visit)
        let known = Set(seats.map(\.student))
        let isOver = workshop.isOver(visit)
        let ready =
            try access.mayRun && !isOver && workshop.calledOff == nil
            ? workshop.competency.map {
                try WorkshopReady.students($0, of: access.classID, besides: known, visit)
            } ?? [] : []
        let others =
            try access.mayRun && workshop.calledOff == nil
            ? WorkshopFormModel.students(of: access.classID, visit).filter { student in
                !seats.contains { $0.student == student.id && $0.state == .taken }
            } : []
        return WorkshopPage.Model(
            workshop: workshop, seats: seats, ready: ready, others: others, mayRun: access.mayRun, isOver: isOver,
            isToday: workshop.day <= visit.schoolToday)
    }

    private func edition(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let id: ID<Workshop> = try request.requireID("workshop")
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try WorkshopAccess.find(id, visit)
            let workshop = try WorkshopStore.workshop(access, visit)
            guard access.mayRun, workshop.calledOff == nil else { throw Failure.notFound }
            let ofClass = try visit.viewer.classAccess(access.classID, today: visit.today, in: visit.tx)
            return try WorkshopFormModel.load(ofClass, workshop, query: form ?? request.query, visit)
        } show: { model, page in
            WorkshopFormPage.page(model, page)
        }
    }

    @Sendable private func change(_ request: PageRequest) async throws -> Reply {
        let id: ID<Workshop> = try request.requireID("workshop")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            try WorkshopWriter.change(
                id, to: NewWorkshop(form, today: visit.schoolToday), version: form.int("version"),
                WorkshopAccess.find(id, visit), visit)
            return "/workshops/\(id)?done=saved"
        } refused: { refusal in
            try await edition(request, refusal: refusal, form: form)
        }
    }

    /// What somebody does on the page of a workshop, and back to it.
    private func act(
        _ request: PageRequest, done: String? = nil,
        _ work: @escaping @Sendable (Form, WorkshopAccess, Visit) throws -> Void
    ) async throws -> Reply {
        let id: ID<Workshop> = try request.requireID("workshop")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            try work(form, WorkshopAccess.find(id, visit), visit)
            return form.raw("back").flatMap(sitePath) ?? "/workshops/\(id)" + (done.map { "?done=\($0)" } ?? "")
        } refused: { refusal in
            try await workshop(request, refusal: refusal, form: form)
        }
    }

    // MARK: Seats

    @Sendable private func offer(_ request: PageRequest) async throws -> Reply {
        try await act(request, done: "offered") { form, access, visit in
            try WorkshopSeats.offer(to: form.ids("student").uniqued(by: { $0 }), access, visit)
        }
    }

    @Sendable private func give(_ request: PageRequest) async throws -> Reply {
        try await act(request) { form, access, visit in
            guard access.mayRun else { throw Failure.notFound }
            guard let student: ID<Person> = form.id("student") else { throw Failure.badRequest("student") }
            switch form.raw("what") {
            case "give": try WorkshopSeats.give(to: student, access, visit)
            case "take": try WorkshopSeats.takeBack(from: student, access, visit)
            default: throw Failure.badRequest("what")
            }
        }
    }

    @Sendable private func mark(_ request: PageRequest) async throws -> Reply {
        try await act(request) { form, access, visit in
            guard access.mayRun else { throw Failure.notFound }
            guard let student: ID<Person> = form.id("student") else { throw Failure.badRequest("student") }
            try WorkshopSeats.mark(form.raw("was").flatMap(Attendance.init(rawValue:)), student, access, visit)
        }
    }

    @Sendable private func seat(_ request: PageRequest) async throws -> Reply {
        try await act(request) { form, access, visit in
            guard access.part == .student else { throw Failure.notFound }
            switch form.raw("what") {
            case "take": try WorkshopSeats.take(access, visit)
            case "wait": try WorkshopSeats.wait(access, visit)
            case "back": try WorkshopSeats.giveBack(access, visit)
            default: throw Failure.badRequest("what")
            }
        }
    }

    // MARK: Words

    @Sendable private func note(_ request: PageRequest) async throws -> Reply {
        try await act(request, done: "saved") { form, access, visit in
            try WorkshopWriter.write(note: form.text("note"), access, visit)
        }
    }

    @Sendable private func callOff(_ request: PageRequest) async throws -> Reply {
        try await act(request) { form, access, visit in
            try WorkshopWriter.callOff(form.text("reason"), access, visit)
        }
    }

    // MARK: Of a student

    @Sendable private func ofStudent(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            let access = try visit.student()
            return WorkshopStudentPages.Model(
                student: access.student, name: try StudentNames.name(access, visit.tx),
                isOneself: access.relation == .oneself, own: try WorkshopStore.own(access, visit),
                open: try WorkshopStore.open(access, visit), now: visit.now)
        } show: { model, page in
            WorkshopStudentPages.list(model, page)
        }
    }
}
