import Crypto
import Foundation
import Learning

/// The codes that an app makes from a shared key and the clock: RFC 6238 with HMAC-SHA-1, six digits and half a minute,
/// which is what every app can do.
enum OneTimeCode {
    static let secondsPerStep: Int64 = 30
    static let digits = 6

    /// A new key: 160 bits, as RFC 4226 advises.
    static func makeKey() -> [UInt8] { randomBytes(20) }

    /// The half minute, counted from 1970.
    static func step(at now: Timestamp) -> Int64 { max(0, now.milliseconds / 1000 / secondsPerStep) }

    static func code(key: [UInt8], step: Int64) -> String {
        let message = (0..<8).reversed().map { UInt8(truncatingIfNeeded: step >> ($0 * 8)) }
        let hash = Array(
            HMAC<Insecure.SHA1>.authenticationCode(for: Data(message), using: SymmetricKey(data: Data(key))))
        // RFC 4226, 5.3: the last four bits say where the 31 bits begin.
        let start = Int((hash.last ?? 0) & 15)
        let number = hash.dropFirst(start).prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        return CalendarDay.padded(Int(number % 1_000_000), to: digits)
    }

    /// The step of which this is the code, from one step ago to one ahead, since clocks differ.
    ///
    /// - Parameter last: The step whose code was taken last; it and all before it open nothing any more.
    static func step(of typed: String, key: [UInt8], at now: Timestamp, after last: Int64) -> Int64? {
        let wanted = Array(plain(typed).utf8)
        guard wanted.count == digits else { return nil }
        let current = step(at: now)
        var found: Int64?
        for step in (current - 1)...(current + 1) where isSame(Array(code(key: key, step: step).utf8), wanted) {
            if step > last { found = step }
        }
        return found
    }

    /// Without the spaces and dashes that apps show between digits.
    static func plain(_ typed: String) -> String {
        String(typed.prefix(60).filter { !$0.isWhitespace && $0 != "-" })
    }
}

/// Base 32 as RFC 4648 has it, which is how keys are typed into apps.
enum Base32 {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    static func text(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        var buffer: UInt32 = 0
        var bits: UInt32 = 0
        for byte in bytes {
            buffer = (buffer << 8 | UInt32(byte)) & 0xFFFF
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(letters[Int(buffer >> bits & 31)])
            }
        }
        if bits > 0 { text.append(letters[Int(buffer << (5 - bits) & 31)]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// In groups of four, for reading out and typing.
    static func grouped(_ text: String) -> String {
        var groups: [String] = []
        var rest = Substring(text)
        while !rest.isEmpty {
            groups.append(String(rest.prefix(4)))
            rest = rest.dropFirst(4)
        }
        return groups.joined(separator: " ")
    }
}
