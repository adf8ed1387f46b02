import Testing

@testable import School

/// `\n` in a sample stands for the line end of the protocol.
private func wire(_ text: String) -> [UInt8] {
    Array(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n").utf8)
}

private let boundary = Array("--X7".utf8)

private let sample = wire(
    """
    ----X7
    Content-Disposition: form-data; name="words"

    Hola, José
    second line
    ----X7
    content-disposition: form-data; name="photo"; filename="a \\"b\\" %22c%22.png"
    Content-Type: image/png

    \r----X7\n----X6\n----X
    ----X7
    Content-Disposition: form-data; name="empty"; filename=""
    Content-Type: application/octet-stream


    ----X7--

    """)

/// Events with neighbouring bytes joined, so that they do not depend on where the pieces were cut.
private func events(_ pieces: [ArraySlice<UInt8>], boundary: [UInt8] = boundary) throws -> [MultipartParser.Event] {
    var parser = MultipartParser(boundary: boundary)
    var joined: [MultipartParser.Event] = []
    for piece in pieces {
        for event in try parser.feed(piece) {
            if case .bytes(let more) = event, case .bytes(let before)? = joined.last {
                joined[joined.count - 1] = .bytes(before + more)
            } else {
                joined.append(event)
            }
        }
    }
    try parser.finish()
    return joined
}

struct MultipartParserTests {
    @Test func `a form has its fields and files in order`() throws {
        let found = try events([sample[...]])
        let names = found.compactMap { event -> String? in
            if case .begin(let header) = event { header.name + ":" + (header.fileName ?? "-") } else { nil }
        }
        #expect(names == ["words:-", "photo:a \"b\" \"c\".png", "empty:"])
        let texts = found.compactMap { event -> String? in
            if case .bytes(let bytes) = event { String(decoding: bytes, as: UTF8.self) } else { nil }
        }
        #expect(texts == ["Hola, José\r\nsecond line", "\r----X7\r\n----X6\r\n----X"])
        #expect(found.filter { $0 == .end }.count == 3)
    }

    @Test func `a form reads the same wherever it is cut in two`() throws {
        let whole = try events([sample[...]])
        for cut in 0...sample.count {
            #expect(try events([sample[..<cut], sample[cut...]]) == whole)
        }
    }

    @Test func `a form reads the same byte by byte`() throws {
        let bytes = sample.indices.map { sample[$0...$0] }
        #expect(try events(bytes) == events([sample[...]]))
    }

    @Test func `text before the first boundary and after the last is left out`() throws {
        let bytes = wire("hello\n") + sample + wire("goodbye")
        #expect(try events([bytes[...]]) == events([sample[...]]))
    }

    @Test(arguments: [
        "",
        "----X7",
        "----X7\nContent-Disposition: form-data; name=\"a\"\n\nbroken off",
        "----X7\nContent-Disposition: form-data; name=\"a\"\n\nwhole but no end\n----X7\n",
        "----X7\n\nno name\n----X7--\n",
        "----X7\nContent-Disposition: form-data\n\nno name\n----X7--\n",
        "----X7\nContent-Disposition: attachment; name=\"a\"\n\nnot a field\n----X7--\n",
        "----X7\nContent-Disposition: form-data; name=\"a\n\nopen quote\n----X7--\n",
        "----X7\nContent-Disposition: form-data; name=\"a\"; name=\"b\"\n\ntwo\n----X7--\n",
        "----X7\nContent-Disposition: form-data; name=a\nContent-Disposition: form-data; name=b\n\ntwo\n----X7--\n",
        "----X7\nContent-Disposition: form-data; name=\"a\"\n continued\n\nfolded\n----X7--\n",
        "----X7\nContent-Disposition: form-data; name=\"a\"\nContent-Transfer-Encoding: base64\n\naaaa\n----X7--\n",
        "----X7\nno colon\n\nbody\n----X7--\n",
        "----X7tail\nContent-Disposition: form-data; name=\"a\"\n\nbody\n----X7--\n",
        "----X7\nContent-Disposition: form-data; name=\"a\u{0}\"\n\nbody\n----X7--\n",
        "----X7\nContent-Disposition: form-data; name=\"a\rb\"\n\nbody\n----X7--\n",
        "----X7\nX: \(String(repeating: "x", count: 9_000))\n\nbody\n----X7--\n",
        "\(String(repeating: "x", count: 9_000))\n----X7--\n",
        "----X7--\n\(String(repeating: "x", count: 9_000))",
        "----X7\n\(String(repeating: "X: y\n", count: 30))Content-Disposition: form-data; name=\"a\"\n\nbody\n----X7--\n",
        "----X7\nContent-Disposition: form-data; name=\"\(String(repeating: "n", count: 300))\"\n\nbody\n----X7--\n",
    ])
    func `what no browser sends is refused`(text: String) {
        #expect(throws: Failure.self) { try events([wire(text)[...]]) }
    }

    @Test func `a name that is not UTF-8 is refused`() {
        let bytes =
            wire("----X7\nContent-Disposition: form-data; name=\"") + [0xFF, 0xFE] + wire("\"\n\nbody\n----X7--\n")
        #expect(throws: Failure.self) { try events([bytes[...]]) }
    }

    @Test func `any change of a byte gives a form or a refusal`() throws {
        var seed: UInt64 = 7
        func next() -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33)
        }
        var refused = 0
        for _ in 0..<3_000 {
            var bytes = sample
            for _ in 0...(next() % 4) {
                let place = next() % bytes.count
                switch next() % 3 {
                case 0: bytes[place] = UInt8(next() % 256)
                case 1: bytes.remove(at: place)
                default: bytes.insert([13, 10, 45, 34, 0][next() % 5], at: place)
                }
            }
            do {
                _ = try events([bytes[...]])
            } catch is Failure {
                refused += 1
            }
        }
        #expect(refused > 500)
    }

    @Test func `the boundary is taken from the header, with or without quotation marks`() throws {
        #expect(try multipartBoundary("multipart/form-data; boundary=abc") == Array("abc".utf8))
        #expect(try multipartBoundary("multipart/form-data; charset=utf-8; Boundary=\"a b\"; x=1") == Array("a b".utf8))
        for bad in [
            "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=é",
            "multipart/form-data; boundary=\(String(repeating: "b", count: 71))", "multipart/form-data; boundary=\"\"",
        ] {
            #expect(throws: Failure.self) { try multipartBoundary(bad) }
        }
    }
}

struct MultipartIntakeTests {
    private func read(
        _ body: [UInt8], store: FileStore, fieldLimit: Int = 10_000,
        check: @escaping ([(name: String, value: String)]) throws -> Void = { _ in }
    ) async throws -> Form {
        let intake = MultipartIntake(store: store, fieldLimit: fieldLimit, checkFiles: check)
        do {
            var parser = MultipartParser(boundary: boundary)
            for event in try parser.feed(body) { try await intake.take(event) }
            try parser.finish()
            return try await intake.finish()
        } catch {
            await intake.abort()
            throw error
        }
    }

    private func field(_ name: String, _ value: String, file: String? = nil) -> [UInt8] {
        let fileName = file.map { "; filename=\"\($0)\"" } ?? ""
        return wire("----X7\nContent-Disposition: form-data; name=\"\(name)\"\(fileName)\n\n\(value)\n")
    }

    private let end = wire("----X7--\n")

    @Test func `fields and files arrive, and a file field left empty does not`() async throws {
        try await withStore { store in
            let body =
                field("words", "hello") + field("work", "%PDF-1.7", file: "C:\\My work\\Essay.PDF")
                + field("more", "", file: "") + end
            let form = try await read(body, store: store)
            #expect(form.raw("words") == "hello")
            #expect(form.files.map(\.name) == ["Essay.PDF"])
            #expect(form.files.first?.contentType == "application/pdf")
            #expect(form.files.first?.fieldName == "work")
            let hash = try #require(form.files.first?.sha256)
            #expect(try await store.check(hash) == .sound)
        }
    }

    @Test func `nothing is left of a form that is refused`() async throws {
        try await withStore { store in
            let file = field("work", String(repeating: "a", count: 300_000), file: "a.txt")
            let tooMany = (0..<11).flatMap { field("f\($0)", "x", file: "\($0).txt") }
            let manyFields = (0...1_000).flatMap { field("f", "\($0)") }
            let notText = wire("----X7\nContent-Disposition: form-data; name=\"a\"\n\n") + [0xC3, 13, 10]
            for bad in [
                file, file + field("words", String(repeating: "w", count: 10_001)) + end,
                tooMany + end, file + manyFields + end, file + notText + end,
                field("work", String(repeating: "a", count: 1_100_000), file: "a.txt") + end,
            ] {
                await #expect(throws: Failure.self) { try await read(bad, store: store) }
                #expect(files(below: store.folder).isEmpty)
            }
        }
    }

    @Test func `files are only taken after the form has shown its right to send them`() async throws {
        try await withStore { store in
            let body = field("work", "hello", file: "a.txt") + field("token", "right") + end
            await #expect(throws: Failure.formExpired) {
                try await read(body, store: store) { fields in
                    guard fields.contains(where: { $0.name == "token" }) else { throw Failure.formExpired }
                }
            }
            #expect(files(below: store.folder).isEmpty)
        }
    }
}
