import Foundation
import Learning
import Testing

@testable import School

/// A store in a folder of its own, whose files are at most a megabyte.
func withStore(reserve: Int64 = 0, _ body: (FileStore) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("trellis-test-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(FileStore(folder: folder.path, limit: 1 << 20, reserve: reserve))
}

/// The paths of all files in a folder and below it.
func files(below folder: String) -> [String] {
    let all = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return all.filter { FileEntry(folder + "/" + $0) != nil }.sorted()
}

func store(_ text: String, in store: FileStore) async throws -> FileDraft {
    let writer = try await store.begin()
    try await writer.append(Array(text.utf8))
    let draft = try await writer.finish()
    try await store.keep(draft)
    return draft
}

private let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

struct FileStoreTests {
    @Test func `a file is kept under its hash, once`() async throws {
        try await withStore { files in
            let first = try await store("abc", in: files)
            let second = try await store("abc", in: files)
            #expect(first.sha256 == abc && second.sha256 == abc && first.size == 3)
            #expect(names(files) == ["ba/\(abc.dropFirst(2))"])
            #expect(try await files.size(of: abc) == 3)
            #expect(try await files.check(abc) == .sound)
        }
    }

    @Test func `only its owner can read a stored file`() async throws {
        try await withStore { files in
            _ = try await store("abc", in: files)
            let path = try #require(files.path(of: abc))
            let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(rights == 0o600)
        }
    }

    @Test func `a large file is written in pieces and hashed as a whole`() async throws {
        try await withStore { files in
            let writer = try await files.begin()
            let piece = Array(repeating: UInt8(ascii: "a"), count: 1_000)
            for _ in 0..<1_000 { try await writer.append(piece) }
            let draft = try await writer.finish()
            try await files.keep(draft)
            // printf 'a%.0s' {1..1000000} | sha256sum
            #expect(draft.sha256 == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
            #expect(try await files.check(draft.sha256) == .sound)
        }
    }

    @Test func `more than the limit is refused and nothing of it stays`() async throws {
        try await withStore { files in
            await #expect(throws: Failure.tooLarge(limit: 1 << 20)) { _ = try await files.begin(expecting: 1 << 21) }
            let writer = try await files.begin()
            await #expect(throws: Failure.tooLarge(limit: 1 << 20)) {
                for _ in 0..<3 { try await writer.append(Array(repeating: 7, count: 1 << 19)) }
            }
            await writer.abort()
            #expect(names(files).isEmpty)
        }
    }

    @Test func `a writer that is let go clears up behind itself`() async throws {
        try await withStore { files in
            do {
                let writer = try await files.begin()
                try await writer.append(Array(repeating: 7, count: 300_000))
            }
            // The clearing waits its turn behind this.
            for _ in 0..<100 where !names(files).isEmpty { try await Task.sleep(for: .milliseconds(10)) }
            #expect(names(files).isEmpty)
        }
    }

    @Test func `a full disk is told before the body is read`() async throws {
        try await withStore(reserve: .max - 5) { files in
            await #expect(throws: Failure.diskFull) { _ = try await files.begin(expecting: 10) }
            #expect(names(files).isEmpty)
        }
    }

    @Test func `a damaged or missing file is found, and mended when it is sent again`() async throws {
        try await withStore { files in
            _ = try await store("abc", in: files)
            let path = try #require(files.path(of: abc))
            try Data("abd".utf8).write(to: URL(fileURLWithPath: path))
            #expect(try await files.check(abc) == .damaged)
            _ = try await store("abc", in: files)
            #expect(try await files.check(abc) == .sound)
            try FileManager.default.removeItem(atPath: path)
            #expect(try await files.check(abc) == .missing)
        }
    }

    @Test(arguments: [
        "", "..", "../../etc/passwd", "ba7816bf", String(repeating: "z", count: 64), String(repeating: "A", count: 64),
        abc + "0", "../" + String(repeating: "a", count: 61), String(repeating: "a", count: 63) + "\u{0}",
    ])
    func `only a hash leads to a file`(name: String) async throws {
        try await withStore { files in
            #expect(files.path(of: name) == nil)
            let size = try await files.size(of: name)
            #expect(size == nil)
        }
    }

    @Test func `what was begun and left is removed after its time`() async throws {
        try await withStore { files in
            let writer = try await files.begin()
            try await writer.append([1])
            let draft = try await writer.finish()
            let now = Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000))
            #expect(try await files.removeAbandoned(before: now.adding(hours: -1)) == 0)
            #expect(try await files.removeAbandoned(before: now.adding(hours: 1)) == 1)
            #expect(!FileManager.default.fileExists(atPath: draft.path))
        }
    }

    @Test func `a file that was sent again at the last moment is put back`() async throws {
        try await withStore { files in
            _ = try await store("abc", in: files)
            let now = Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000))
            try await files.remove(abc, unlessStoredAfter: now.adding(hours: -1))
            #expect(try await files.check(abc) == .sound)
            try await files.remove(abc, unlessStoredAfter: now.adding(hours: 1))
            #expect(try await files.check(abc) == .missing)
            #expect(names(files).isEmpty)
        }
    }

    private func names(_ store: FileStore) -> [String] { files(below: store.folder) }
}

struct FileNameTests {
    @Test(arguments: [
        ("essay.pdf", "essay.pdf"),
        ("C:\\Users\\ana\\essay.pdf", "essay.pdf"),
        ("../../etc/passwd", "passwd"),
        ("..", "file"),
        ("", "file"),
        ("///", "file"),
        ("a\r\nSet-Cookie: x=y.txt", "aSet-Cookie: x=y.txt"),
        ("a\u{0}b.png", "ab.png"),
        ("photo\u{202E}gpj.exe", "photogpj.exe"),
        ("  spaced  .txt ", "spaced.txt"),
        ("José y Zoë 👩‍🚀.jpg", "José y Zoë 👩‍🚀.jpg"),
        (".pdf", "file.pdf"),
        ("no extension", "no extension"),
    ])
    func `a name is safe to show and still the person's own`(name: String, cleaned: String) {
        #expect(cleanedFileName(name) == cleaned)
    }

    @Test func `a long name is cut and keeps its extension`() {
        let long = cleanedFileName(String(repeating: "ñ", count: 5_000) + ".docx")
        #expect(long == String(repeating: "ñ", count: 115) + ".docx")
        let marks = cleanedFileName("a" + String(repeating: "\u{0301}", count: 900) + ".txt")
        #expect(marks.unicodeScalars.count <= 120)
    }

    @Test func `a header takes any name and stays one header`() {
        let value = contentDisposition("attachment", name: "José \"x\"\r\nSet-Cookie: a=b;.txt")
        #expect(
            value == """
                attachment; filename="Jos_ _x___Set-Cookie_ a_b_.txt"; \
                filename*=UTF-8''Jos%C3%A9%20%22x%22%0D%0ASet-Cookie%3A%20a%3Db%3B.txt
                """)
    }
}

struct FileTypeTests {
    private func type(_ name: String, _ bytes: [UInt8]) -> String { contentType(of: name, firstBytes: bytes) }

    @Test func `bytes and extension together tell what a file is`() {
        #expect(type("a.jpg", [0xFF, 0xD8, 0xFF, 0xE1]) == "image/jpeg")
        #expect(type("a.jpg", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) == "image/png")
        #expect(type("a.webp", Array("RIFF\u{1}\u{2}\u{3}\u{4}WEBPVP8 ".utf8)) == "image/webp")
        #expect(type("a.wav", Array("RIFF\u{1}\u{2}\u{3}\u{4}WAVEfmt ".utf8)) == "audio/wav")
        #expect(type("a.mp4", Array("\u{0}\u{0}\u{0}\u{18}ftypisom".utf8)) == "video/mp4")
        #expect(type("a.M4A", Array("\u{0}\u{0}\u{0}\u{18}ftypM4A ".utf8)) == "audio/mp4")
        #expect(type("a.webm", [0x1A, 0x45, 0xDF, 0xA3]) == "video/webm")
        #expect(type("a.docx", [0x50, 0x4B, 0x03, 0x04]).hasSuffix("wordprocessingml.document"))
        #expect(type("a.txt", Array("hello\n".utf8)) == "text/plain; charset=utf-8")
        #expect(type("a.csv", Array("a,b\r\n".utf8)) == "text/csv; charset=utf-8")
    }

    @Test(arguments: [
        ("evidence.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
        ("evidence.html", "<script>alert(1)</script>"),
        ("evidence.png.html", "\u{89}PNG\r\n"),
        ("polyglot.html", "GIF89a/*<script>"),
        ("page.xhtml", "<html/>"),
        ("app.js", "alert(1)"),
        ("fake.png", "<html>"),
        ("fake.pdf", "<html>"),
        ("fake.txt", "\u{0}\u{1}binary"),
        ("none", "plain words"),
    ])
    func `what a browser might run is only ever bytes`(name: String, text: String) {
        #expect(type(name, Array(text.utf8)) == "application/octet-stream")
    }
}

struct GzipTests {
    @Test func `what is compressed is smaller and comes back the same`() throws {
        let text = Array(String(repeating: "Now, next, why. ", count: 500).utf8)
        for level in [-5, 1, 9, 100] {
            let packed = try #require(Gzip.compress(text, level: level))
            #expect(packed.count < text.count / 10)
            #expect(packed.starts(with: [0x1F, 0x8B]))
            // The last four bytes are the length of the whole.
            #expect(packed.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) } == text.count)
        }
        #expect(Gzip.compress([], level: 1)?.count == 20)
    }
}
