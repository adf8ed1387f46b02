import HTTPTypes
import Hummingbird
import NIOCore

/// Forms with files, read while they arrive.
enum MultipartForm {
    static let mostFiles = 10

    /// The form in the body. Its files are in the store when this returns; when it throws, nothing of them is left, and
    /// what was written is in `PageRequest.written`.
    ///
    /// Nothing of a form that is not to be done reaches the disk: whoever may not use the route is known before the body
    /// is read, and the form's token must stand before its first file. The rest of such a body is read for its words
    /// alone. The fields share `Route.bodyLimit`, the files the store's limit.
    ///
    /// - Throws: `signInNeeded`, `notFound`, `formExpired`, `tooLarge`, `diskFull`, `badRequest`.
    static func read(_ request: PageRequest) async throws -> Form {
        let boundary = try multipartBoundary(request.headers[.contentType] ?? "")
        var problem = await problem(with: request)
        if let problem, !request.keepsWords { throw problem }
        let intake = intake(request)
        var words = FieldsAsWritten(limit: request.route.bodyLimit)
        var size: Int64 = 0
        do {
            var parser = MultipartParser(boundary: boundary)
            for try await piece in request.body {
                size += Int64(piece.readableBytes)
                for event in try parser.feed(Array(piece.readableBytesView)) {
                    words.take(event)
                    if problem == nil { problem = await failing { try await intake.take(event) } }
                }
                if let problem, !request.keepsWords || size > most(request) { throw problem }
            }
            if let problem { throw problem }
            try parser.finish()
            let form = try await intake.finish()
            request.written.keep(words.content)
            return form
        } catch {
            await intake.abort()
            request.written.keep(words.content)
            throw error
        }
    }

    /// Why the form is not to be done, as far as its head tells.
    private static func problem(with request: PageRequest) async -> (any Error)? {
        await failing {
            try await admit(request)
            let store = request.core.files
            let expected = request.headers[.contentLength].flatMap { Int64($0) } ?? 0
            if expected > most(request) { throw Failure.tooLarge(limit: Int(clamping: store.limit)) }
            if expected > Int64(request.route.bodyLimit) { try await store.requireRoom(for: expected) }
        }
    }

    /// The largest body in bytes.
    private static func most(_ request: PageRequest) -> Int64 {
        let (most, overflow) = request.core.files.limit.addingReportingOverflow(Int64(request.route.bodyLimit))
        return overflow ? .max : most
    }

    private static func failing(_ work: () async throws -> Void) async -> (any Error)? {
        do {
            try await work()
            return nil
        } catch {
            return error
        }
    }

    private static func intake(_ request: PageRequest) -> MultipartIntake {
        MultipartIntake(store: request.core.files, fieldLimit: request.route.bodyLimit) { fields in
            guard request.route.access != .anyone else { throw Failure.badRequest("a file in a form that takes none") }
            let token = fields.first { $0.name == "token" }?.value ?? ""
            guard request.core.secret.isFormToken(token, of: request.formSession) else { throw Failure.formExpired }
        }
    }

    private static func admit(_ request: PageRequest) async throws {
        guard request.route.access != .anyone else { return }
        guard request.isFromThisSite else { throw Failure.formExpired }
        try await request.read { visit in
            switch request.route.access {
            case .student: _ = try visit.student()
            case .classMember: _ = try visit.classAccess()
            case .anyone, .signedIn, .roles: break
            }
        }
    }
}

/// What has come of one form: fields in memory, files as drafts on the disk. Belongs to one task.
final class MultipartIntake {
    private enum Part {
        case field(name: String)
        /// A file field; the writer comes with the first byte, since a field left empty has none.
        case file(MultipartHeader, FileWriter?)
    }

    private let store: FileStore
    private let fieldLimit: Int
    private let checkFiles: ([(name: String, value: String)]) throws -> Void
    private var fields: [(name: String, value: String)] = []
    private var drafts: [(draft: FileDraft, file: ReceivedFile)] = []
    private var part: Part?
    private var partCount = 0
    /// What has come of the field that `part` names.
    private var value: [UInt8] = []
    private var fieldBytes = 0
    private var fileBytes: Int64 = 0

    /// - Parameters:
    ///   - fieldLimit: Bytes of all names and values of text fields together.
    ///   - checkFiles: Asked before the first file, with the fields before it.
    init(
        store: FileStore, fieldLimit: Int, checkFiles: @escaping ([(name: String, value: String)]) throws -> Void
    ) {
        self.store = store
        self.fieldLimit = fieldLimit
        self.checkFiles = checkFiles
    }

    func take(_ event: MultipartParser.Event) async throws {
        switch (event, part) {
        case (.begin(let header), _):
            part = header.fileName == nil ? .field(name: header.name) : .file(header, nil)
            value = []
            partCount += 1
            guard partCount <= Form.mostFields else { throw Failure.badRequest("too many fields") }
            try count(header.name.utf8.count)
        case (.bytes(let bytes), .field):
            try count(bytes.count)
            value += bytes
        case (.bytes(let bytes), .file(let header, let writer)):
            fileBytes += Int64(bytes.count)
            guard fileBytes <= store.limit else { throw Failure.tooLarge(limit: Int(clamping: store.limit)) }
            let writer = if let writer { writer } else { try await begin() }
            part = .file(header, writer)
            try await writer.append(bytes)
        case (.end, .field(let name)):
            part = nil
            try add(name, value)
        case (.end, .file(let header, let writer)):
            part = nil
            try await end(header, writer)
        case (.bytes, nil), (.end, nil):
            throw Failure.badRequest("a form out of order")
        }
    }

    /// Gives the files their names in the store.
    func finish() async throws -> Form {
        for (draft, _) in drafts { try await store.keep(draft) }
        let files = drafts.map(\.file)
        drafts = []
        return Form(fields: fields, files: files)
    }

    /// Removes what has come so far.
    func abort() async {
        if case .file(_, let writer?) = part { await writer.abort() }
        for (draft, _) in drafts { await store.discard(draft) }
        part = nil
        drafts = []
    }

    private func begin() async throws -> FileWriter {
        guard drafts.count < MultipartForm.mostFiles else { throw Failure.badRequest("too many files") }
        if drafts.isEmpty { try checkFiles(fields) }
        return try await store.begin()
    }

    private func end(_ header: MultipartHeader, _ writer: FileWriter?) async throws {
        let name = header.fileName ?? ""
        // A file field that was left empty has neither a name nor bytes.
        if writer == nil, name.isEmpty { return }
        let writer = if let writer { writer } else { try await begin() }
        do {
            drafts.append(try await received(writer, name: name, fieldName: header.name))
        } catch {
            await writer.abort()
            throw error
        }
    }

    private func add(_ name: String, _ bytes: [UInt8]) throws {
        guard !bytes.contains(0), let value = String(validating: bytes, as: UTF8.self) else {
            throw Failure.badRequest("text that is not UTF-8")
        }
        fields.append((name, value))
    }

    private func count(_ bytes: Int) throws {
        fieldBytes += bytes
        guard fieldBytes <= fieldLimit else { throw Failure.tooLarge(limit: fieldLimit) }
    }
}

/// Ends a writer and says what has come: a draft without what pictures tell about place and person, and the facts for a
/// form or a row.
func received(
    _ writer: FileWriter, name: String, fieldName: String
) async throws -> (draft: FileDraft, file: ReceivedFile) {
    let name = cleanedFileName(name)
    let arrived = try await writer.finish()
    let (draft, type) = try await writer.store.cleaned(
        arrived, type: contentType(of: name, firstBytes: writer.firstBytes))
    return (
        draft,
        ReceivedFile(sha256: draft.sha256, size: draft.size, name: name, contentType: type, fieldName: fieldName)
    )
}
