/// Grey pictures of noise, written without a compressor: a deflate stream of stored blocks.
enum TestPNG {
    private static let start: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// - Parameter extra: Chunks after the header.
    static func bytes(width: Int, height: Int, extra: [UInt8] = []) -> [UInt8] {
        var seed: UInt32 = 7
        var rows: [UInt8] = []
        for _ in 0..<height {
            rows.append(0)
            for _ in 0..<width {
                seed = seed &* 1_664_525 &+ 1_013_904_223
                rows.append(UInt8(seed >> 24))
            }
        }
        return start + chunk("IHDR", size(width, height)) + extra + chunk("IDAT", zlib(rows)) + chunk("IEND", [])
    }

    /// A whole picture of that size as far as its header tells, with next to nothing in it.
    static func header(width: Int, height: Int) -> [UInt8] {
        start + chunk("IHDR", size(width, height)) + chunk("IDAT", zlib([0])) + chunk("IEND", [])
    }

    static func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
        let named = Array(name.utf8) + body
        return big(UInt32(body.count)) + named + big(crc(named))
    }

    private static func size(_ width: Int, _ height: Int) -> [UInt8] {
        big(UInt32(width)) + big(UInt32(height)) + [8, 0, 0, 0, 0]
    }

    private static func zlib(_ bytes: [UInt8]) -> [UInt8] {
        var stream: [UInt8] = [0x78, 0x01]
        var rest = bytes[...]
        repeat {
            let block = rest.prefix(65_535)
            rest = rest.dropFirst(block.count)
            let count = UInt16(block.count)
            stream += [rest.isEmpty ? 1 : 0, UInt8(count & 0xFF), UInt8(count >> 8)]
            stream += [UInt8(~count & 0xFF), UInt8(~count >> 8)] + block
        } while !rest.isEmpty
        var a: UInt32 = 1
        var b: UInt32 = 0
        for byte in bytes {
            a = (a + UInt32(byte)) % 65_521
            b = (b + a) % 65_521
        }
        return stream + big(b << 16 | a)
    }

    private static func crc(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
        }
    }

    private static func big(_ number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}
