private import Crypto

/// The files that pages refer to, under addresses that change with their bytes, so a browser may keep them for ever.
struct AssetCatalog: Sendable {
    /// By the address, `/assets/style.1a2b3c4d.css`.
    private let assets: [String: Asset]
    /// The address of each file, by the path below `Assets`.
    private let paths: [String: String]

    /// The assets inside the program.
    init() {
        let prefix = "Assets/"
        let files = Embedded.paths(under: prefix).compactMap { path in
            Embedded.bytes(path).map { (name: String(path.dropFirst(prefix.count)), bytes: Self.compact($0, path)) }
        }
        self.init(files: files)
    }

    private static func compact(_ bytes: [UInt8], _ path: String) -> [UInt8] {
        if path.hasSuffix(".css") { return StyleSheet.compact(bytes) }
        return path.hasSuffix(".js") ? Script.compact(bytes) : bytes
    }

    init(files: [(name: String, bytes: [UInt8])]) {
        var assets: [String: Asset] = [:]
        var paths: [String: String] = [:]
        for (name, bytes) in files {
            let digest = SHA256.hash(data: bytes).prefix(4).map { AssetCatalog.hexadecimal($0) }.joined()
            let path = AssetCatalog.path(of: name, digest: digest)
            paths[name] = path
            assets[path] = Asset(path: path, digest: digest, bytes: bytes)
        }
        self.assets = assets
        self.paths = paths
    }

    /// The address of a file, for markup. A file that is not there gets an address that answers "not found": a page
    /// is whole without its icons and its script.
    func path(_ name: String) -> String {
        paths[name] ?? "/assets/" + name
    }

    /// The address of one drawing in `icons.svg`: `/assets/icons.1a2b3c4d.svg#clock`.
    func icon(_ name: String) -> String {
        path("icons.svg") + "#" + name
    }

    /// What to answer under an address of this catalog.
    func asset(at path: String) -> Asset? {
        assets[path]
    }

    /// The file by the path below `Assets`, for the few that need a fixed address, such as `favicon.svg`.
    func asset(named name: String) -> Asset? {
        paths[name].flatMap { assets[$0] }
    }

    private static func path(of name: String, digest: String) -> String {
        guard let dot = name.lastIndex(of: ".") else { return "/assets/" + name + "." + digest }
        return "/assets/" + name[..<dot] + "." + digest + name[dot...]
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16)
        return byte < 16 ? "0" + digits : digits
    }
}

/// One file, ready to be sent.
struct Asset: Sendable {
    let path: String
    let bytes: [UInt8]
    /// The same in gzip at the highest level; `nil` where that saves nothing, as for fonts.
    let gzip: [UInt8]?
    /// With its quotation marks, as in the header.
    let entityTag: String
    let contentType: String

    fileprivate init(path: String, digest: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        self.gzip = Gzip.compress(bytes, level: 9).flatMap { $0.count < bytes.count ? $0 : nil }
        self.entityTag = "\"" + digest + "\""
        self.contentType = Asset.contentType(of: path)
    }

    private static func contentType(of path: String) -> String {
        switch path.split(separator: ".").last {
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "svg": "image/svg+xml"
        case "woff2": "font/woff2"
        case "png": "image/png"
        case "json", "webmanifest": "application/json"
        case "txt": "text/plain; charset=utf-8"
        default: "application/octet-stream"
        }
    }
}
