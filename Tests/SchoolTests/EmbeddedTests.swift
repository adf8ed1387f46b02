import Testing

@testable import School

struct EmbeddedTests {
    @Test func `a file in the program is found by its path and is whole`() throws {
        let style = try #require(Embedded.text("Assets/style.css"))
        #expect(style.hasPrefix("/* Trellis: one stylesheet."))
        #expect(style.hasSuffix("}\n"))
    }

    @Test func `every path that is listed can be read`() {
        let paths = Embedded.paths(under: "")
        #expect(paths.count > 5)
        for path in paths { #expect(Embedded.bytes(path) != nil, "\(path)") }
    }

    @Test(arguments: ["", "Assets", "Assets/", "Assets/style.cs", "Assets/style.css ", "../Package.swift", "zzz", "\0"])
    func `a path that is not there gives nothing`(path: String) {
        #expect(Embedded.bytes(path) == nil)
    }

    @Test func `a folder lists its own files, without the folder when they are read as texts`() {
        let migrations = Embedded.paths(under: "Migrations/")
        #expect(migrations.contains("Migrations/0001-people.sql"))
        #expect(migrations.allSatisfy { $0.hasPrefix("Migrations/") })
        #expect(Set(Embedded.texts(under: "Migrations/").keys) == Set(migrations.map { String($0.dropFirst(11)) }))
        #expect(Embedded.texts(under: "Nowhere/").isEmpty)
    }
}

struct AssetCatalogTests {
    private let catalog = AssetCatalog(files: [
        ("a.css", Array("body { color: red }".utf8) + Array(repeating: 32, count: 500)),
        ("fonts/b.woff2", [0, 1, 2]), ("plain", []),
    ])

    @Test func `an address carries the hash of the bytes, so other bytes have another address`() {
        // printf '' | sha256sum
        #expect(catalog.path("plain") == "/assets/plain.e3b0c442")
        let other = AssetCatalog(files: [("a.css", [1])])
        #expect(catalog.path("a.css") != other.path("a.css"))
        #expect(catalog.path("a.css").wholeMatch(of: /\/assets\/a\.[0-9a-f]{8}\.css/) != nil)
    }

    @Test func `an asset is answered under its address only`() throws {
        let asset = try #require(catalog.asset(at: catalog.path("a.css")))
        #expect(asset.contentType == "text/css; charset=utf-8")
        #expect(asset.entityTag.wholeMatch(of: /"[0-9a-f]{8}"/) != nil)
        #expect(catalog.asset(at: "/assets/a.css") == nil)
        #expect(catalog.asset(at: "") == nil)
        #expect(catalog.asset(named: "fonts/b.woff2")?.contentType == "font/woff2")
    }

    @Test func `what gzip makes smaller is kept compressed, what it does not is not`() throws {
        let asset = try #require(catalog.asset(named: "a.css"))
        let gzip = try #require(asset.gzip)
        #expect(gzip.count < 60)
        // RFC 1952: the magic number, deflate, no name, no time; the length stands at the end.
        #expect(gzip.prefix(8) == [0x1f, 0x8b, 8, 0, 0, 0, 0, 0])
        #expect(gzip.suffix(4) == [UInt8(asset.bytes.count & 255), UInt8(asset.bytes.count >> 8), 0, 0])
        #expect(catalog.asset(named: "fonts/b.woff2")?.gzip == nil)
    }

    @Test func `a missing file still has an address, which nothing answers`() {
        #expect(catalog.path("icons.svg") == "/assets/icons.svg")
        #expect(catalog.icon("clock") == "/assets/icons.svg#clock")
        #expect(catalog.asset(at: catalog.path("icons.svg")) == nil)
    }

    @Test(arguments: [("style.css", 12_288), ("enhance.js", 8192)])
    func `the look and the script keep their weight, compressed`(name: String, limit: Int) throws {
        let gzip = try #require(AssetCatalog().asset(named: name)?.gzip)
        #expect(gzip.count <= limit)
    }

    @Test func `the script and the look need nothing that the content policy refuses`() throws {
        let script = try #require(Embedded.text("Assets/enhance.js"))
        for word in ["eval(", "new Function", "innerHTML", "document.write", ".style.", "http://", "https://"] {
            #expect(!script.contains(word), "\(word)")
        }
        let style = try #require(Embedded.text("Assets/style.css"))
        #expect(!style.contains("url(") && !style.contains("@import"))
    }
}
