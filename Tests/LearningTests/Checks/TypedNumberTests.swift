import Learning
import Testing

struct TypedNumberTests {
    @Test(arguments: [
        ("12", 12.0), (" 12 ", 12), ("-3", -3), ("−3", -3), ("+4", 4), ("1.5", 1.5), ("1,5", 1.5), (".5", 0.5),
        (",5", 0.5), ("5.", 5), ("3/4", 0.75), ("3 / 4", 0.75), ("-3/4", -0.75), ("1 1/2", 1.5), ("-1 1/2", -1.5),
        ("½", 0.5), ("1½", 1.5), ("3⁄4", 0.75), ("1,250", 1250), ("1,250.5", 1250.5), ("1.250,5", 1250.5),
        ("12,345,678", 12_345_678), ("12 000", 12_000), ("0,125", 0.125), ("0.125", 0.125), ("2e3", 2000), ("$12", 12),
        ("$ 1,200.50", 1200.5), ("-$5", -5), ("$-5", -5), ("75%", 75), ("2.5 cm", 2.5), ("2.5cm", 2.5),
    ])
    func `people's ways to write a number are read`(typed: String, value: Double) throws {
        let number = try #require(TypedNumber(typed), "\(typed)")
        #expect(number.readings.first == value)
    }

    @Test func `a comma before three digits is read both ways`() {
        #expect(TypedNumber("1,250")?.readings == [1250, 1.25])
        #expect(TypedNumber("1.250")?.readings == [1.25, 1250])
        #expect(TypedNumber("1,25")?.readings == [1.25])
    }

    @Test(arguments: [
        "", " ", "abc", "1e999", "1e9999", "-1e400", "1/0", "3/", "/4", "1 1/", "2 5", "5 to 7", "1.2.3", "1,23,4",
        "--5",
        "5 x 3", "NaN", "inf", "0x10", "1,2.3,4", "٣", "1e15", "1 1.5/2", String(repeating: "9", count: 5_000),
        String(repeating: "1 ", count: 20),
    ])
    func `what is no number is not taken for one`(typed: String) {
        #expect(TypedNumber(typed) == nil)
    }

    @Test func `the unit stands beside the number`() {
        #expect(TypedNumber("2.5 cm")?.unit == "cm")
        #expect(TypedNumber("$5")?.unit == "$")
        #expect(TypedNumber("3/4 taza")?.unit == "taza")
        #expect(TypedNumber("12 min.")?.unit == "min")
        #expect(TypedNumber("12")?.unit == "")
    }

    @Test func `units convert within a dimension and nowhere else`() throws {
        let mile = try #require(MeasureUnit("millas"))
        let kilometer = try #require(MeasureUnit("KM"))
        #expect(mile.convert(5, to: kilometer).map { abs($0 - 8.04672) < 1e-9 } == true)
        #expect(mile.convert(5, to: try #require(MeasureUnit("kg"))) == nil)
        #expect(try #require(MeasureUnit("°C")).convert(20, to: try #require(MeasureUnit("°F"))) == nil)
        #expect(MeasureUnit("rolls") == nil)
    }
}
