import HTML
import HTTPTypes
import Learning
import SQL

/// What helps a student in checks: read and set by those who teach or advise the student, after naming a reason. Each
/// opening stands in the audit before anything is shown.
struct AccommodationRoutes: Sendable {
    var routes: [Route] {
        [
            .get("/students/{student}/check-supports", .student(.work, via: .student)) { try await show($0) },
            .post(
                "/students/{student}/check-supports/opening", .student(.work, via: .student), bodyLimit: 16 << 10, open
            ),
            .post("/students/{student}/check-supports", .student(.work, via: .student), bodyLimit: 16 << 10, save),
        ]
    }

    private func show(_ request: PageRequest, refusal: Refusal? = nil, form: Form? = nil) async throws -> Reply {
        let isSaved = request.query.raw("done") == "saved"
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let access = try educator(visit)
            let isOpen = try SupportDoor.checks.isOpen(access, visit)
            return AccommodationPage.Model(
                student: access.student, name: try StudentNames.name(access, visit.tx).full,
                list: isOpen ? try AccommodationStore.list(access, visit) : nil, isSaved: isSaved, today: visit.today)
        } show: { model, page in
            AccommodationPage.page(model, page)
        }
    }

    @Sendable private func open(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try educator(visit)
            let reason = try form.text("reason", most: 1_000)
            var refusal = Refusal()
            if reason.isEmpty { refusal.add("reason", request.context(visit.viewer).t.checksSupportsNeedReason) }
            try refusal.check()
            try SupportDoor.checks.open(reason: reason, access, visit)
            return "/students/\(access.student)/check-supports"
        } refused: { refusal in
            try await show(request, refusal: refusal, form: form)
        }
    }

    @Sendable private func save(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let access = try educator(visit)
            guard try SupportDoor.checks.isOpen(access, visit) else {
                return "/students/\(access.student)/check-supports"
            }
            let time = try form.text("time", most: 10)
            let language = try form.text("language", most: 10)
            let until = try form.text("until", most: 40)
            var refusal = Refusal()
            if !until.isEmpty, CalendarDay(iso: until) == nil || until < visit.today {
                refusal.add("until", request.context(visit.viewer).t.checksSupportsNeedDay)
            }
            try refusal.check()
            let untilOn = until.isEmpty ? nil : until
            try AccommodationStore.set(
                .time, to: CheckSupports.Time(rawValue: time)?.rawValue, untilOn: untilOn, access, visit)
            try AccommodationStore.set(
                .readAloud, to: form.isOn("aloud") ? "yes" : nil, untilOn: untilOn, access, visit)
            try AccommodationStore.set(
                .language, to: Language(offered: language)?.code, untilOn: untilOn, access, visit)
            try visit.audit("supports.changed", student: access.student, aspect: .supports)
            return "/students/\(access.student)/check-supports?done=saved"
        } refused: { refusal in
            try await show(request, refusal: refusal, form: form)
        }
    }

    /// - Throws: `Failure.notFound` for whoever neither teaches nor advises the student.
    private func educator(_ visit: Visit) throws -> StudentAccess {
        let access = try visit.student()
        guard access.relation.mayJudge else { throw Failure.notFound }
        return access
    }
}
