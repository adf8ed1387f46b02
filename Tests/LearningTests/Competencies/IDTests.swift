import Foundation
import Learning
import Testing

struct IDTests {
    @Test func `an id is written as thirteen characters and read back`() {
        let made = ID<Person>.make(milliseconds: 1_000, server: 5, counter: 9)
        #expect(made.rawValue == 1_000 << 22 | 5 << 12 | 9)
        #expect(made.description == "0000003X00M09")
        #expect(ID<Person>("0000003X00M09") == made)
    }

    @Test(arguments: [0, 1, 31, 32, 4_194_304, Int64.max])
    func `every number survives being written and read`(number: Int64) {
        #expect(ID<Person>(ID<Person>(stored: number).description)?.rawValue == number)
    }

    @Test func `what people mistype is understood`() {
        #expect(ID<Person>("oOoOOO3x0iLl0")?.description == "0000003X01110")
    }

    @Test(
        arguments: [
            "", "1", "8000000000000", "ZZZZZZZZZZZZZ", "000000000000U", "00000000000 0", "0000000000000000", "ééééééx",
        ])
    func `what is no id is refused`(text: String) {
        #expect(ID<Person>(text) == nil)
    }

    @Test func `text order is number order`() {
        let numbers: [Int64] = [0, 9, 10, 31, 32, 1 << 40, .max]
        let texts = numbers.map { ID<Person>(stored: $0).description }
        #expect(texts == texts.sorted())
    }

    @Test func `parts outside their range cannot overflow`() {
        let latest = ID<Person>.make(milliseconds: .max, server: .max, counter: .max)
        #expect(latest.rawValue == .max)
        #expect(ID<Person>.make(milliseconds: .min, server: -1, counter: -1).rawValue == 0)
        #expect(ID<Person>.make(at: .distantPast, server: 0, counter: 0).rawValue == 0)
        #expect(latest.madeAt > .idEpoch)
    }

    @Test func `an id tells when it was made`() {
        #expect(ID<Person>.make(at: day(3), server: 1, counter: 2).madeAt == day(3))
    }

    @Test func `a negative number is no id, and a stored one loses its sign`() {
        #expect(ID<Person>(rawValue: -1) == nil)
        #expect(ID<Person>(stored: -1).rawValue == .max)
    }

    @Test func `ids travel as text in JSON, also as keys`() throws {
        let names: [ID<Person>: String] = [id(1): "Ana"]
        let json = try JSONEncoder().encode(names)
        #expect(String(decoding: json, as: UTF8.self) == #"{"0000000000001":"Ana"}"#)
        #expect(try JSONDecoder().decode([ID<Person>: String].self, from: json) == names)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(ID<Person>.self, from: Data(#""nonsense""#.utf8))
        }
    }

    @Test func `time arithmetic stops at its ends`() {
        #expect(Timestamp.distantFuture.adding(days: 1) == .distantFuture)
        #expect(Timestamp.distantPast.adding(days: .min) == .distantPast)
        #expect(Timestamp.distantFuture.milliseconds(since: .distantPast) == .max)
        #expect(day(2).days(since: day(0.5)) == 1.5)
    }
}
