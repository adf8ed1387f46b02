import HTML
import HTTPTypes
import Learning

/// Everything that a student owns as one file, to read without Trellis.
struct ArchiveRoutes: Sendable {
    let core: Core

    var routes: [Route] {
        let access = Route.Access.student(.work, via: .student)
        return [
            .get("/students/{student}/archive", access, show),
            .post("/students/{student}/archive", access, bodyLimit: 16 << 10, download),
        ]
    }

    @Sendable private func show(_ request: PageRequest) async throws -> Reply {
        try await request.page { visit in
            try ArchivePlan.load(visit.student(), visit)
        } show: { plan, page in
            ArchivePage.page(plan, page)
        }
    }

    /// A form, so that no link and no other site starts it.
    @Sendable private func download(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        let known = core.secret.isFormToken(form.raw("token") ?? "", of: request.formSession)
        guard known, request.isFromThisSite else { throw Failure.formExpired }
        let (plan, viewer) = try await request.change { visit in
            let access = try visit.student()
            let plan = try ArchivePlan.load(access, visit)
            try visit.audit("record.archived", student: access.student, aspect: .work)
            return (plan, visit.viewer)
        }
        let body = ArchiveStream(plan: plan, request: request, viewer: viewer).body()
        return Reply(
            status: .ok,
            headers: [
                .contentType: "application/zip",
                .contentDisposition: contentDisposition("attachment", name: "trellis-\(plan.name.full).zip"),
                .xContentTypeOptions: "nosniff", .cacheControl: "private, no-store",
            ], body: .stream(body))
    }
}

enum ArchivePage {
    static func page(_ plan: ArchivePlan, _ page: PageContext) -> Page {
        let t = page.t
        let isOneself = plan.access.relation == .oneself
        let path = "/students/\(plan.access.student)"
        let pieces: HTML? = isOneself ? "<li>\(t.portfolioArchivePieces(count: plan.pieces))</li>" : nil
        return Page(
            title: t.portfolioArchiveTitle, width: .text, section: isOneself ? "/me/work" : nil,
            body: """
                <p class="crumb"><a href="\(path)/portfolio">\(isOneself ? t.portfolioTitle : t.portfolioTitleOf(name: plan.name.full))</a></p>
                <div class="head"><div><h1>\(t.portfolioArchiveTitle)</h1><p class="mt-2">\(isOneself ? t.portfolioArchiveLede : t.portfolioArchiveLedeOf)</p></div></div>
                <div class="stack-l"><section class="sec" aria-labelledby="holds"><h2 id="holds">\(t.portfolioArchiveHolds)</h2>
                <div class="prose mt-3"><ul><li>\(t.portfolioArchiveWorks(count: plan.works))</li><li>\(t.portfolioArchiveShowcases(count: plan.showcases.count))</li>\(pieces)<li>\(t.portfolioArchiveMore)</li></ul></div></section>
                <form method="post" action="\(path)/archive"><input type="hidden" name="token" value="\(page.formToken)">
                <div class="btns"><button class="btn btn-main btn-big">\(page.icon("down"))\(t.portfolioArchiveGet)</button></div></form>
                \(notice(.plain, icon: "lock", "<p>\(isOneself ? t.portfolioArchiveCare : t.portfolioArchiveCareOf)</p>", page))</div>
                """)
    }
}
