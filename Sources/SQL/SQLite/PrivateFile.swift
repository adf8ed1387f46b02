private import Foundation

/// Makes sure that a file exists, and that a new one can be read by its owner alone: it will hold what a school knows
/// of its students.
///
/// It must never replace a file that another process has made in the meantime: that process would go on writing into
/// a file that has no name. So the file is made under a name of its own and then linked, which fails if there is one.
func createPrivately(_ path: String) throws(SQLError) {
    let files = FileManager.default
    guard !files.fileExists(atPath: path) else { return }
    let draft = "\(path).new-\(UUID().uuidString)"
    defer { try? files.removeItem(atPath: draft) }
    let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
    guard files.createFile(atPath: draft, contents: nil, attributes: attributes) else {
        throw .unavailable("the file \(path) cannot be created: check that its folder exists and can be written")
    }
    do {
        try files.linkItem(atPath: draft, toPath: path)
    } catch {
        guard files.fileExists(atPath: path) else {
            throw .unavailable("the file \(path) cannot be created: \(error.localizedDescription)")
        }
    }
}
