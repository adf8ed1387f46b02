import Foundation
import Learning
import TestSupport
import Testing

@testable import School

@Suite struct `A mail that says that there is something to read` {
    @Test(arguments: [
        "", "a", "a@b", "@school.org", "a@", "a@b@c.org", "a b@c.org", "a@c.org\nBcc: x@y.org", "a@c.org\r\nX: y",
        "<a@c.org>", "A <a@c.org>", "a@c.org,b@c.org", "-a@c.org", "a@-c.org", "a@c..org", "a..b@c.org", "ä@c.org",
        "a@c.org\u{0}", "\"a b\"@c.org", "a@c.org -oQ/tmp", String(repeating: "a", count: 65) + "@c.org",
    ])
    func `goes to nothing but one plain address`(text: String) {
        #expect(!Mail.isAddress(text))
        #expect(throws: MailFailure.badAddress(of: "To")) {
            try Mail(from: "school@c.org", to: text, subject: "s", text: "t").message(at: .distantPast)
        }
    }

    @Test func `keeps whatever stands in its subject and text out of its headers`() throws {
        let hostile = "Hi\r\nBcc: x@y.org\r\n\r\n.\r\n" + String(repeating: "ñ", count: 300)
        let mail = try Mail(from: "school@c.org", to: "rosa+home@mail.c.org", subject: hostile, text: hostile)
            .message(at: Date(timeIntervalSince1970: 1_778_061_600))
        let head = mail.prefix(upTo: try #require(mail.range(of: "\n\n")).lowerBound)
        #expect(!mail.contains("\r") && !mail.contains("Bcc"))
        #expect(head.contains("Date: Wed, 06 May 2026 10:00:00 +0000"))
        #expect(mail.split(separator: "\n").allSatisfy { $0.utf8.count <= 78 })
        let names = head.split(separator: "\n").filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
        #expect(names.count == Set(names).count && names.contains("Subject"))
        let body = mail.suffix(from: try #require(mail.range(of: "\n\n")).upperBound).replacing("\n", with: "")
        #expect(Data(base64Encoded: String(body)).map { String(decoding: $0, as: UTF8.self) } == hostile)
    }

    @Test func `is handed to a program, whose ending counts`() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("mail-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        func send(_ command: String...) async throws {
            var sendmail = Sendmail(command: command, from: "school@c.org", folder: folder)
            sendmail.patience = 0.5
            try await sendmail.send(to: "a@c.org", subject: "s", text: "t", at: .now)
        }
        try await send("/bin/cat")
        await #expect(throws: MailFailure.refused(status: 1)) { try await send("/bin/false") }
        // A program that reads nothing breaks nothing.
        try await send("/bin/true")
        await #expect(throws: MailFailure.notStarted) { try await send("/nowhere/sendmail") }
        await #expect(throws: MailFailure.tookTooLong) { try await send("/bin/sleep", "5") }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    }

    @Test(arguments: [
        (20 * 60, 7 * 60, "2026-05-06T01:30", "2026-05-06T07:00"),
        (20 * 60, 7 * 60, "2026-05-06T20:00", "2026-05-07T07:00"),
        (20 * 60, 7 * 60, "2026-05-06T07:00", nil), (12 * 60, 13 * 60, "2026-05-06T12:30", "2026-05-06T13:00"),
        (9 * 60, 9 * 60, "2026-05-06T09:00", nil),
        // The night in which the clocks go forward, and back.
        (20 * 60, 7 * 60, "2026-03-08T01:00", "2026-03-08T07:00"),
        (20 * 60, 7 * 60, "2026-10-31T23:00", "2026-11-01T07:00"),
    ])
    func `waits for the end of quiet hours`(begins: Int, ends: Int, now: String, expected: String?) throws {
        let zoneName = "America/Denver"
        func time(_ text: String) throws -> Timestamp {
            let day = try #require(CalendarDay(iso: String(text.prefix(10))))
            let minute = try #require(minuteOfDay(String(text.suffix(5))))
            let format = Format(.english, timeZone: zone(zoneName))
            let noon = format.start(of: day).adding(milliseconds: Int64(minute) * 60_000)
            let shown = LocalTime(noon, in: zone(zoneName))
            return noon.adding(milliseconds: Int64(minute - shown.hour * 60 - shown.minute) * 60_000)
        }
        let end = QuietHours(begins: begins, ends: ends).end(at: try time(now), in: zoneName)
        #expect(try end == expected.map(time))
    }
}
