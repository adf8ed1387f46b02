import Foundation

/// Small pictures for pages, made by another program with little memory and time: a picture that somebody sent is never
/// decoded in the server.
enum Thumbnail {
    static let types: Set<String> = ["image/jpeg", "image/png", "image/webp"]
    static let contentType = "image/webp"
    /// A smaller picture is shown as it is, in bytes.
    static let smallest: Int64 = 100_000

    private static let limiter = "/usr/bin/prlimit"
    private static let clock = "/usr/bin/timeout"
    private static let program = "/usr/bin/vipsthumbnail"

    /// Whether this machine has what it takes: libvips-tools, and util-linux and coreutils for the limits.
    static var isAvailable: Bool {
        [limiter, clock, program].allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Blocks for at most 16 seconds.
    ///
    /// The program gets 800 MB of memory, ten seconds of one processor, four megabytes to write, nothing of our
    /// environment, and only decoders that are tested against hostile files.
    ///
    /// - Returns: Whether there is a picture at the target now.
    static func make(from source: String, to target: String) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: limiter)
        process.arguments = [
            "--as=800000000", "--cpu=10", "--fsize=4000000", "--core=0", "--", clock, "-k", "1", "15", program, source,
            "--size", "960x960>", "-o", target + "[Q=78,strip]",
        ]
        process.environment = ["VIPS_BLOCK_UNTRUSTED": "1", "VIPS_CONCURRENCY": "1", "PATH": "/usr/bin:/bin"]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            return false
        }
        process.waitUntilExit()
        guard process.terminationReason == .exit, process.terminationStatus == 0 else { return false }
        return FileEntry(target).map { $0.size > 0 } ?? false
    }
}

extension FileStore {
    /// Where the small picture is, or would be.
    private func smallPath(of sha256: String) -> String? {
        path(of: sha256).map { _ in "\(folder)/small/\(sha256.prefix(2))/\(sha256.dropFirst(2)).webp" }
    }

    /// The small picture, where there is one.
    func thumbnail(of sha256: String) async throws -> (path: String, size: Int64)? {
        guard let path = smallPath(of: sha256) else { return nil }
        return try await threads.run { FileEntry(path).map { (path, $0.size) } }
    }

    /// - Returns: False when the picture cannot be read, or would not become smaller.
    func makeThumbnail(of sha256: String) async throws -> Bool {
        guard let source = path(of: sha256), let final = smallPath(of: sha256) else { return false }
        return try await threads.run { [folder] in
            guard let original = FileEntry(source) else { return false }
            let draft = "\(folder)/incoming/\(randomBytes(16).hex).webp"
            defer { unsafe unlink(draft) }
            guard Thumbnail.make(from: source, to: draft), let made = FileEntry(draft), made.size < original.size else {
                return false
            }
            try FileManager.default.createDirectory(
                atPath: "\(folder)/small/\(sha256.prefix(2))", withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
            _ = unsafe chmod(draft, 0o600)
            guard unsafe rename(draft, final) == 0 else { throw FileFault.error(errno) }
            return true
        }
    }

    /// Goes with the picture itself.
    func removeThumbnail(of sha256: String) async throws {
        guard let path = smallPath(of: sha256) else { return }
        try await threads.run { _ = unsafe unlink(path) }
    }
}
