private import CEmbedded

/// The files that travel inside the program: assets, messages, migrations and content.
///
/// `bin/generate` lists them in `Sources/CEmbedded/embedded.c`, and the compiler reads them in, so a server that was
/// moved to another machine still has them all.
enum Embedded {
    /// The bytes of a file named by its path under `Sources/School`, such as `Assets/style.css`.
    static func bytes(_ path: String) -> [UInt8]? {
        var low = 0
        var high = trellis_file_count()
        while low < high {
            let middle = low + (high - low) / 2
            let found = Self.path(at: middle)
            if found == path { return contents(at: middle) }
            // Swift orders strings by Unicode, the table is ordered by bytes.
            if found.utf8.lexicographicallyPrecedes(path.utf8) { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    /// The text of a file in UTF-8.
    static func text(_ path: String) -> String? {
        bytes(path).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The paths of all files in a folder and the folders in it, in the order of their bytes. The folder ends in `/`.
    static func paths(under folder: String) -> [String] {
        (0..<trellis_file_count()).map(path(at:)).filter { $0.hasPrefix(folder) }
    }

    /// The texts of a folder by the part of the path that comes after it: `["0001-people.sql": "CREATE TABLE …"]`.
    static func texts(under folder: String) -> [String: String] {
        var texts: [String: String] = [:]
        for path in paths(under: folder) { texts[String(path.dropFirst(folder.count))] = text(path) }
        return texts
    }

    private static func path(at position: Int) -> String {
        guard let file = unsafe trellis_file(position) else { return "" }
        return unsafe String(cString: file.pointee.path)
    }

    private static func contents(at position: Int) -> [UInt8]? {
        guard let file = unsafe trellis_file(position) else { return nil }
        return unsafe Array(UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.length))
    }
}
