import HTTPTypes
import Learning
import SQL

/// What a student does beside the draft: choosing a version, reading, keeping sources.
struct OpenWorkRoutes: Sendable {
    var routes: [Route] {
        let work = WorkRoutes.work
        return [
            .get("/work/{work}/versions", work) { try await versions($0) },
            .post("/work/{work}/versions", work, bodyLimit: 16 << 10, choose),
            .post("/work/{work}/versions/asks", work, bodyLimit: 64 << 10, ask),
            .get("/work/{work}/reading", work) { try await reading($0) },
            .get("/work/{work}/offline", work, offline),
            .post("/work/{work}/notes", work, bodyLimit: 128 << 10, note),
            .post("/work/{work}/notes/{readingNote}/removal", work, bodyLimit: 16 << 10, removeNote),
            .get("/work/{work}/sources", work) { try await sources($0) },
            .post("/work/{work}/sources", work, bodyLimit: 128 << 10, addSource),
            .post("/work/{work}/sources/{source}/removal", work, bodyLimit: 16 << 10, removeSource),
        ]
    }

    // MARK: Versions

    private func versions(_ request: PageRequest, form: Form? = nil, refusal: Refusal? = nil) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            try OpenWork.own(visit)
        } show: { work, page in
            VariantParts.page(work.id, work.activity, work.sight, work.materials.note, page)
        }
    }

    @Sendable private func choose(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let work = try OpenWork.own(visit)
            let id: ID<ActivityVariant>? = form.id("variant")
            try VariantSight.choose(id, work.activity.id, work.access, visit)
            return work.path
        }
    }

    @Sendable private func ask(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let work = try OpenWork.own(visit)
            guard let tier = VariantTier(rawValue: form.raw("tier") ?? "") else { throw Failure.badRequest("tier") }
            var reader = MaterialsReader(form, request.context(visit.viewer).t)
            let words = try reader.words("words", most: VariantStore.longestNote)
            try reader.refusal.check()
            try VariantSight.ask(for: tier, words: words, work.activity.id, work.access, visit)
            return work.path + "/versions"
        } refused: { refusal in
            try await versions(request, form: form, refusal: refusal)
        }
    }

    // MARK: Reading

    private func reading(_ request: PageRequest, form: Form? = nil, refusal: Refusal? = nil) async throws -> Reply {
        let marking = form?.int("paragraph") ?? request.query.int("mark")
        let isThere = try await request.read { visit in try OpenWork.load(visit).hasReading }
        guard isThere else { return .redirect(to: "/work/\(request.parameter("work"))") }
        return try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let work = try OpenWork.load(visit)
            let (words, shown) = work.reading(in: request.context(visit.viewer).language)
            let isOwn = work.isOwn
            let shared =
                try isOwn
                ? work.classID.map {
                    try ReadingTextStore.shared(work.activity.id, in: $0, besides: work.access, visit)
                }
                    ?? [] : []
            return ReadingPage.Model(
                work: work, text: ReadingText(words), language: shown, source: work.materials.source,
                notes: try ReadingTextStore.notes(work.activity.id, work.access, visit.tx), shared: shared,
                marking: marking)
        } show: { model, page in
            ReadingPage.page(model, page)
        }
    }

    @Sendable private func offline(_ request: PageRequest) async throws -> Reply {
        let (viewer, work, pages, notes) = try await request.read { visit in
            let work = try OpenWork.load(visit)
            return (
                visit.viewer, work, try ModuleStore.pages(of: work.activity.id, visit.tx),
                work.isOwn ? try ReadingTextStore.notes(work.activity.id, work.access, visit.tx) : []
            )
        }
        let page = request.context(viewer)
        var reply = Reply.html(OfflineCopy.html(work, pages, notes: notes, page))
        reply.headers[.contentDisposition] = "attachment; filename=\"activity-\(work.activity.id).html\""
        return reply
    }

    @Sendable private func note(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let work = try OpenWork.own(visit)
            let page = request.context(visit.viewer)
            let text = ReadingText(work.reading(in: page.language).text)
            guard let place = form.int("paragraph"), text.paragraphs.indices.contains(place) else {
                throw Failure.badRequest("paragraph")
            }
            let sentences = text.paragraphs[place].sentences
            let marked = form.all("sentence").compactMap { Int($0) }.filter(sentences.indices.contains)
            let chosen = Set(marked).sorted().map { sentences[$0] }
            var reader = MaterialsReader(form, page.t)
            let words = try reader.words("words", most: ReadingTextStore.longestWords)
            if chosen.isEmpty { reader.refusal.add("sentence", page.t.materialsNeedSentence) }
            if chosen.joined(separator: "\n").unicodeScalars.count > ReadingTextStore.longestQuote {
                reader.refusal.add("sentence", page.t.materialsNeedFewerSentences)
            }
            let count = try ReadingTextStore.notes(work.activity.id, work.access, visit.tx).count
            if count >= ReadingTextStore.mostNotes {
                reader.refusal.add("sentence", page.t.materialsNeedFewerNotes(count: ReadingTextStore.mostNotes))
            }
            try reader.refusal.check()
            let audience = ReadingNote.Audience(rawValue: form.raw("audience") ?? "") ?? .own
            try ReadingTextStore.add(
                chosen, words: words, audience, at: place, work.activity.id, work.access, visit)
            return "\(work.path)/reading"
        } refused: { refusal in
            try await reading(request, form: form, refusal: refusal)
        }
    }

    @Sendable private func removeNote(_ request: PageRequest) async throws -> Reply {
        let id: ID<ReadingNote> = try request.requireID("readingNote")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let work = try OpenWork.own(visit)
            try ReadingTextStore.remove(id, work.access, visit)
            return "\(work.path)/reading"
        }
    }

    // MARK: Sources

    private func sources(_ request: PageRequest, form: Form? = nil, refusal: Refusal? = nil) async throws -> Reply {
        try await request.page(
            status: refusal == nil ? .ok : .unprocessableContent, refusal: refusal, form: form
        ) { visit in
            let work = try OpenWork.load(visit)
            return (work, try SourceStore.list(work.id, work.access, visit.tx))
        } show: { model, page in
            SourceStore.page(model.0, model.1, page)
        }
    }

    @Sendable private func addSource(_ request: PageRequest) async throws -> Reply {
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let work = try OpenWork.own(visit)
            try SourceStore.add(form, to: work, request.context(visit.viewer).t, visit)
            return "\(work.path)/sources"
        } refused: { refusal in
            try await sources(request, form: form, refusal: refusal)
        }
    }

    @Sendable private func removeSource(_ request: PageRequest) async throws -> Reply {
        let id: ID<WorkSource> = try request.requireID("source")
        let form = try await request.form()
        return try await request.submit(form) { visit in
            let work = try OpenWork.own(visit)
            try visit.tx.execute(
                "DELETE FROM work_sources WHERE id = \(id) AND work_id = \(work.id) AND student_id = \(work.access.student)"
            )
            return "\(work.path)/sources"
        }
    }
}
