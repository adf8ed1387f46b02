import Foundation
import Learning

/// What the file system says about a file. Blocks.
struct FileEntry: Sendable {
    let size: Int64
    let changedAt: Timestamp

    /// nil when there is no file of that name that we can read.
    init?(_ path: String) {
        var facts = stat()
        guard unsafe lstat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
        size = Int64(facts.st_size)
        #if canImport(Darwin)
            let changed = facts.st_mtimespec
        #else
            let changed = facts.st_mtim
        #endif
        changedAt = Timestamp(milliseconds: Int64(changed.tv_sec) * 1_000 + Int64(changed.tv_nsec) / 1_000_000)
    }

    /// The names in a folder, without those that begin with a dot; none for a folder that is not there.
    static func names(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }
}
