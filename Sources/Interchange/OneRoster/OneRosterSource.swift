/// A OneRoster CSV export, 1.1 or 1.2: a folder of files or a ZIP of them.
///
///     let roster = try OneRosterSource(path: "roster.zip")
///     let check = try roster.check()                       // everything that is wrong, before anything is used
///     var users = try roster.rows(of: User.self)
///     while let step = try users.next() { … }
public struct OneRosterSource: Sendable {
    private enum Place: Sendable {
        case path(String)
        case entry(ZipEntry, ZipArchive)
    }

    /// As the manifest says; without one, 1.2 when there is a file of roles.
    public let version: RosterVersion
    /// The name and the code of the system that made the export.
    public let systemName: String?
    public let systemCode: String?
    /// What is odd about the set of files.
    public let problems: [RosterProblem]
    private let modes: [RosterFile: RosterFileMode]
    private let places: [RosterFile: Place]
    /// No single file may be larger than this.
    static let fileBytes = 1 << 30

    /// Opens a folder, or a ZIP file.
    public init(path: String) throws(RosterFailure) {
        if let names = namesInFolder(path) {
            try self.init(
                Self.sorted(names.map { (name: $0, fileName: Substring($0), place: Place.path("\(path)/\($0)")) }))
        } else {
            do { try self.init(zip: try FileBytes(path: path)) } catch let failure as ByteFailure {
                throw .unreadable(failure)
            } catch let failure as RosterFailure {
                throw failure
            } catch {
                throw .nothingFound
            }
        }
    }

    /// Opens a ZIP. The standard wants no folders in it; one is passed through.
    public init(zip source: any ByteSource) throws(RosterFailure) {
        let archive: ZipArchive
        do { archive = try ZipArchive(source) } catch { throw .zip(error) }
        let files = archive.entries.filter { !$0.isFolder && !$0.name.hasPrefix("__MACOSX/") }
        try self.init(
            Self.sorted(files.map { (name: $0.name, fileName: $0.fileName, place: Place.entry($0, archive)) }))
    }

    private static func sorted(
        _ found: [(name: String, fileName: Substring, place: Place)]
    ) throws(RosterFailure) -> [RosterFile: Place] {
        var places: [RosterFile: Place] = [:]
        for item in found {
            guard let file = RosterFile(fileName: item.fileName) else { continue }
            guard places.updateValue(item.place, forKey: file) == nil else { throw .ambiguousFile(file) }
        }
        return places
    }

    private init(_ places: [RosterFile: Place]) throws(RosterFailure) {
        guard places.keys.contains(where: { $0 != .manifest }) else { throw .nothingFound }
        let manifest = try places[.manifest].map { place throws(RosterFailure) in
            try RosterManifest(try Self.stream(.manifest, at: place))
        }
        var problems = manifest?.problems ?? []
        var modes: [RosterFile: RosterFileMode] = [:]
        for file in RosterFile.allCases where file != .manifest {
            let stated = manifest.map { $0.modes[file] ?? .absent }
            modes[file] = places[file] == nil ? .absent : stated ?? .bulk
            if places[file] == nil, let stated, stated != .absent {
                problems.append(RosterProblem(.fileMissing, .error, in: file))
            } else if places[file] != nil, stated == .absent {
                problems.append(RosterProblem(.fileNotAnnounced, .note, in: file))
            }
        }
        self.places = places
        self.modes = modes
        self.problems = problems
        version = manifest?.version ?? (modes[.roles] == .absent ? .v1p1 : .v1p2)
        systemName = manifest?.systemName
        systemCode = manifest?.systemCode
    }

    /// Whether a file is part of the feed, and whether it holds everything or only changes.
    public func mode(_ file: RosterFile) -> RosterFileMode { modes[file] ?? .absent }

    /// The file that the records of a kind are read from: roles are in the users file when there is none of their own.
    public func file(of record: (some RosterRecord).Type) -> RosterFile {
        record.file == .roles && mode(.roles) == .absent ? .users : record.file
    }

    /// The records of a kind, or nil when their file is not part of the feed.
    public func rows<Record: RosterRecord>(of record: Record.Type) throws(RosterFailure) -> RosterRows<Record>? {
        let file = file(of: record)
        guard mode(file) != .absent, let place = places[file] else { return nil }
        return RosterRows(file, mode(file), try Self.stream(file, at: place))
    }

    /// Hands each record of a kind, and the line it is on, to `each`, and returns what was wrong.
    /// Throws what `each` throws, or a `RosterFailure`.
    public func read<Record: RosterRecord>(
        _ record: Record.Type, each: (RosterChange<Record>, Int) throws -> Void
    ) throws -> RosterProblemLog {
        var log = RosterProblemLog()
        guard var rows = try rows(of: record) else { return log }
        while let step = try rows.next() {
            log.add(step.problems)
            for change in step.changes { try each(change, step.line) }
        }
        return log
    }

    private static func stream(_ file: RosterFile, at place: Place) throws(RosterFailure) -> RosterStream {
        switch place {
        case .entry(let entry, let archive): return .entry(archive.stream(entry))
        case .path(let path):
            let source: FileBytes
            do { source = try FileBytes(path: path) } catch { throw .unreadable(error) }
            guard source.byteCount <= fileBytes else { throw .fileTooLarge(file, limit: fileBytes) }
            return .file(SourceStream(source))
        }
    }
}
