import Foundation
import HTML
import Hummingbird
import Interchange
import Learning
import NIOCore
import SQL

/// Sends an archive while it is made: one try, one page of pieces, one piece of a file at a time, so that memory stays
/// the same however much there is.
struct ArchiveStream: Sendable {
    let plan: ArchivePlan
    let request: PageRequest
    let viewer: Viewer
    /// For a copy of the whole record: every part of it, beside the pages.
    var parts: [StudentExport] = []

    private static let piece = 64 << 10

    func body() -> ResponseBody {
        ResponseBody { writer in
            var archive = ArchiveFiles()
            try await send(archive.page("style.css", ArchivePages.style), to: &writer)
            try await send(archive.page("index.html", pages.index(plan)), to: &writer)
            for one in plan.tries { try await sendTry(one, &archive, to: &writer) }
            for (place, line) in plan.showcases.enumerated() {
                try await sendShowcase(line.id, place, &archive, to: &writer)
            }
            if plan.access.relation == .oneself { try await sendDrawer(&archive, to: &writer) }
            try await sendParts(&archive, to: &writer)
            try await send(archive.finish(), to: &writer)
            try await writer.finish(nil)
        }
    }

    private var pages: ArchivePages { ArchivePages(page: request.context(viewer)) }

    private func read<Value: Sendable>(_ load: @escaping @Sendable (Visit) throws -> Value) async throws -> Value {
        try await request.core.database.read { tx in try load(Visit(tx: tx, viewer: viewer, request: request)) }
    }

    @concurrent private func send(_ bytes: [UInt8], to writer: inout any ResponseBodyWriter) async throws {
        try await writer.write(ByteBuffer(bytes: bytes))
    }

    // MARK: Parts

    @concurrent private func sendTry(
        _ one: ArchivePlan.Try, _ archive: inout ArchiveFiles, to writer: inout any ResponseBodyWriter
    ) async throws {
        let access = plan.access
        let found = try await read { visit -> (WorkDetails, [Attachment])? in
            // What was taken back or erased meanwhile is left out.
            guard let details = try? WorkDetailsStore.load(one.work, try: one.number, access, visit.tx),
                details.shown?.id == one.attempt
            else { return nil }
            return (details, try Attachments.list(one.attempt, for: access, in: visit.tx))
        }
        guard let (details, attachments) = found, let shown = details.shown else { return }
        let about = Dictionary(shown.files.map { ($0.id, $0.description) }, uniquingKeysWith: { first, _ in first })
        var files: [ArchivePages.File] = []
        for file in attachments {
            files.append(try await place(file.stored, file.id.description, about[file.id] ?? "", &archive))
        }
        try await send(
            archive.page("work/\(one.name).html", pages.attempt(details, shown, files: files)), to: &writer)
        try await send(archive.page("work/\(one.name).json", ArchiveData.json(details, shown, files)), to: &writer)
        try await sendFiles(&archive, to: &writer)
    }

    @concurrent private func sendShowcase(
        _ id: ID<Showcase>, _ place: Int, _ archive: inout ArchiveFiles, to writer: inout any ResponseBodyWriter
    ) async throws {
        let access = plan.access
        let showcase = try await read { visit in try? ShowcaseStore.require(id, access, visit) }
        guard let showcase else { return }
        var parts: [(Showcase.Part, [ArchivePages.File])] = []
        for part in showcase.parts { parts.append((part, try await self.files(of: part.piece, &archive))) }
        let name = "showcases/\(CalendarDay.padded(place + 1, to: 2))"
        try await send(archive.page(name + ".html", pages.showcase(showcase, parts)), to: &writer)
        try await send(archive.page(name + ".json", ArchiveData.json(showcase, parts)), to: &writer)
        try await sendFiles(&archive, to: &writer)
    }

    @concurrent private func sendDrawer(
        _ archive: inout ArchiveFiles, to writer: inout any ResponseBodyWriter
    ) async throws {
        let access = plan.access
        for number in 1...max(1, ArchivePages.drawerPages(plan.pieces)) {
            let drawer = try await read { visit in try PortfolioStore.drawer(access, page: number, visit) }
            var parts: [(PortfolioPiece, [ArchivePages.File])] = []
            for piece in drawer.pieces { parts.append((piece, try await self.files(of: piece, &archive))) }
            try await send(
                archive.page("portfolio/\(number).html", pages.drawer(parts, number: number)), to: &writer)
            try await send(archive.page("portfolio/\(number).json", ArchiveData.json(parts)), to: &writer)
            try await sendFiles(&archive, to: &writer)
        }
    }

    @concurrent private func sendParts(
        _ archive: inout ArchiveFiles, to writer: inout any ResponseBodyWriter
    ) async throws {
        var counts: [(name: String, count: Int)] = []
        for part in parts {
            let student = plan.access.student
            let rows = try await read { visit in try visit.tx.query(part.rows(student)) }
            guard !rows.isEmpty else { continue }
            let record = RecordPart(name: part.name, rows: rows)
            counts.append((part.name, rows.count))
            try await send(archive.page("record/\(part.name).json", record.json), to: &writer)
            try await send(archive.page("record/\(part.name).html", record.table(pages)), to: &writer)
            for (id, file) in record.files { _ = try await place(file, id, "", &archive) }
            try await sendFiles(&archive, to: &writer)
        }
        guard !counts.isEmpty else { return }
        try await send(archive.page("record/index.html", RecordPart.index(counts, pages)), to: &writer)
    }

    // MARK: Files

    private func files(of piece: PortfolioPiece, _ archive: inout ArchiveFiles) async throws -> [ArchivePages.File] {
        var files: [ArchivePages.File] = []
        for file in piece.files {
            files.append(try await place(file.stored, file.id.description, file.description, &archive))
        }
        return files
    }

    /// Where the file will be; nowhere when it does not fit, or when its bytes are not in the store.
    private func place(
        _ file: StoredBytes, _ id: String, _ description: String, _ archive: inout ArchiveFiles
    ) async throws -> ArchivePages.File {
        let isThere = try await request.core.files.size(of: file.sha256) == file.size
        let path = isThere ? archive.place(file, id: id) : nil
        return ArchivePages.File(name: file.name, about: description, path: path, isPicture: file.isPicture)
    }

    @concurrent private func sendFiles(
        _ archive: inout ArchiveFiles, to writer: inout any ResponseBodyWriter
    ) async throws {
        let store = request.core.files
        for (path, file) in archive.takeWaiting() {
            guard let source = store.path(of: file.sha256) else { continue }
            let open = try await store.threads.run { try OpenFile(source, .reading) }
            try await send(archive.begin(path), to: &writer)
            var offset: Int64 = 0
            while offset < file.size {
                let start = offset
                let most = Int(min(Int64(Self.piece), file.size - offset))
                let bytes = try await store.threads.run { try open.read(at: start, most: most) }
                guard !bytes.isEmpty else { throw FileEndedEarly() }
                offset += Int64(bytes.count)
                try await send(archive.add(bytes), to: &writer)
            }
        }
    }
}

/// The files of an archive: each set of bytes once, and no more than the format can hold.
struct ArchiveFiles: Sendable {
    private var zip = ZipStream()
    private var bytes: Int64 = 0
    private var count = 0
    /// Path by SHA-256.
    private var placed: [String: String] = [:]
    private var waiting: [(path: String, file: StoredBytes)] = []

    /// Pages come first: room for them is kept.
    private static let reserve: Int64 = 256 << 20

    /// Finds a place for a file, which is sent with `takeWaiting`.
    mutating func place(_ file: StoredBytes, id: String) -> String? {
        if let path = placed[file.sha256] { return path }
        let path = "files/\(id)-\(cleanedFileName(file.name))"
        let cost = file.size + Int64(ZipStream.bytesPerFile + 2 * path.utf8.count)
        guard file.size >= 0, cost < ZipStream.mostBytes - Self.reserve - bytes,
            count < ZipStream.mostFiles - 30_000
        else { return nil }
        bytes += cost
        count += 1
        placed[file.sha256] = path
        waiting.append((path, file))
        return path
    }

    mutating func takeWaiting() -> [(path: String, file: StoredBytes)] {
        defer { waiting = [] }
        return waiting
    }

    /// A whole page.
    mutating func page(_ path: String, _ content: [UInt8]) -> [UInt8] {
        zip.begin(path) + zip.add(content) + zip.end()
    }

    mutating func begin(_ path: String) -> [UInt8] { zip.begin(path) }
    mutating func add(_ bytes: [UInt8]) -> [UInt8] { zip.add(bytes) }
    mutating func finish() -> [UInt8] { zip.finish() }
}
