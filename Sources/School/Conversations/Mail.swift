import Foundation
import Learning

/// A short mail in plain text, as RFC 5322 writes it. It says that there is something to read, and never what.
struct Mail: Sendable, Equatable {
    let from: String
    let to: String
    let subject: String
    let text: String

    /// What goes to a program that takes mail on its input.
    ///
    /// Nothing but an address stands in `From` and `To`; the subject and the text go in Base64, so that no words of
    /// anybody can end a line or begin another header.
    ///
    /// - Throws: `MailFailure.badAddress` for an address that is none.
    func message(at date: Date) throws(MailFailure) -> String {
        guard Self.isAddress(from) else { throw .badAddress(of: "From") }
        guard Self.isAddress(to) else { throw .badAddress(of: "To") }
        let lines = [
            "From: <\(from)>", "To: <\(to)>", "Subject: \(Self.encodedWords(subject))", "Date: \(Self.date(date))",
            "Auto-Submitted: auto-generated", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64", "", Self.folded(text),
        ]
        return lines.joined(separator: "\n") + "\n"
    }

    /// One address of plain ASCII: no names, no comments, no second one, no line end, nothing that a command line
    /// would take for an option.
    static func isAddress(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count <= 254 else { return false }
        let halves = bytes.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard halves.count == 2, (1...64).contains(halves[0].count), halves[1].count >= 3 else { return false }
        let name = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.!#$%&'*+-/=?^_`{|}~".utf8)
        let host = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-".utf8)
        let labels = halves[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return halves[0].allSatisfy(name.contains) && halves[0].first != UInt8(ascii: "-")
            && !halves[0].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).contains(
                where: \.isEmpty)
            && halves[1].allSatisfy(host.contains)
            && labels.count >= 2
            && labels.allSatisfy { !$0.isEmpty && $0.first != UInt8(ascii: "-") && $0.last != UInt8(ascii: "-") }
    }

    /// RFC 2047: words of at most 75 characters, cut between characters, each on a line of its own.
    static func encodedWords(_ text: String) -> String {
        var parts: [String] = []
        var part = ""
        for scalar in text.unicodeScalars.prefix(200) {
            if part.utf8.count + String(scalar).utf8.count > 42 {
                parts.append(part)
                part = ""
            }
            part.unicodeScalars.append(scalar)
        }
        parts.append(part)
        return parts.map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\n ")
    }

    /// Base64 in lines of 76 characters.
    private static func folded(_ text: String) -> String {
        let encoded = Array(Data(text.utf8).base64EncodedString().utf8)
        return stride(from: 0, to: encoded.count, by: 76).map {
            String(decoding: encoded[$0..<min($0 + 76, encoded.count)], as: UTF8.self)
        }.joined(separator: "\n")
    }

    /// `Tue, 05 May 2026 10:00:00 +0000`
    private static func date(_ date: Date) -> String {
        let names = (days: "SunMonTueWedThuFriSat", months: "JanFebMarAprMayJunJulAugSepOctNovDec")
        let second = Int64(date.timeIntervalSince1970)
        let local = LocalTime(.init(milliseconds: second * 1000), in: .gmt)
        func name(_ place: Int, of all: String) -> String { String(all.dropFirst(place * 3).prefix(3)) }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let weekday = ((local.day.daysSinceEpoch + 4) % 7 + 7) % 7
        let clock = [local.hour, local.minute, Int(second % 60)].map { two(abs($0)) }.joined(separator: ":")
        return
            "\(name(weekday, of: names.days)), \(two(local.day.day)) \(name(local.day.month - 1, of: names.months)) \(local.day.year) \(clock) +0000"
    }
}

enum MailFailure: Error, Equatable, CustomStringConvertible {
    case badAddress(of: String)
    case notStarted
    case tookTooLong
    /// With what the program ended.
    case refused(status: Int32)

    /// Without the address: this goes to the log.
    var description: String {
        switch self {
        case .badAddress(let header): "the address in \(header) is none"
        case .notStarted: "the mail program could not be started"
        case .tookTooLong: "the mail program took too long"
        case .refused(let status): "the mail program ended with \(status)"
        }
    }
}
