/// One line of a log of responses.
struct ResponseLogRow {
    let student: Int64
    let response: PracticeResponse

    init(_ line: [UInt8]) throws(ResponseLogFailure.Problem) {
        var commas: [Int] = []
        for (index, byte) in line.enumerated() where byte == UInt8(ascii: ",") { commas.append(index) }
        guard commas.count == 4 else { throw .fields(commas.count + 1) }
        student = try Self.whole(line[..<commas[0]], "user")
        let item = try Self.whole(line[commas[0] + 1..<commas[1]], "item")
        let skills = try Self.skills(line[commas[1] + 1..<commas[2]])
        let seconds = try Self.decimal(line[commas[2] + 1..<commas[3]], "t")
        guard (0...PracticeTask.latest).contains(seconds) else { throw .outOfRange(column: "t") }
        let score = try Self.decimal(line[commas[3] + 1..<line.count], "y")
        guard (0...1).contains(score) else { throw .outOfRange(column: "y") }
        let task = PracticeTask(item: item, skills: skills, seconds: seconds == 0 ? nil : seconds)
        response = PracticeResponse(task, score: score)
    }

    private static func skills(_ text: ArraySlice<UInt8>) throws(ResponseLogFailure.Problem) -> [Int64] {
        guard !text.isEmpty else { return [] }
        var skills: [Int64] = []
        for part in text.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
            skills.append(try whole(part, "skill"))
            guard skills.count <= PracticeTask.mostSkills else { throw .outOfRange(column: "skill") }
        }
        return skills
    }

    private static func whole(_ text: ArraySlice<UInt8>, _ column: String) throws(ResponseLogFailure.Problem) -> Int64 {
        guard !text.isEmpty else { throw .notANumber(column: column) }
        var value: Int64 = 0
        for byte in text {
            let digit = Int64(byte) - 48
            guard (0...9).contains(digit) else { throw .notANumber(column: column) }
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, overflowAgain) = product.addingReportingOverflow(digit)
            guard !overflow, !overflowAgain else { throw .outOfRange(column: column) }
            value = sum
        }
        return value
    }

    private static func decimal(
        _ text: ArraySlice<UInt8>, _ column: String
    ) throws(ResponseLogFailure.Problem) -> Double {
        if text.count <= 15, let value = try? whole(text, column) { return Double(value) }
        guard let value = Double(String(decoding: text, as: UTF8.self)), value.isFinite else {
            throw .notANumber(column: column)
        }
        return value
    }
}
