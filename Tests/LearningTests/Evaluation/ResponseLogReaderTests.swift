import Testing

@testable import Learning

struct ResponseLogReaderTests {
    private func read(_ text: String, pieceBytes: Int = 4096) throws(ResponseLogFailure) -> ResponseLog {
        var reader = ResponseLogReader()
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: pieceBytes) {
            try reader.take(bytes[start..<min(start + pieceBytes, bytes.count)])
        }
        return try reader.finish()
    }

    static let good = "user,item,skill,t,y\n7,10,1;2,60,1\n8,11,,0,0.5\r\n7,12,2,3600.5,0"

    @Test(arguments: [1, 3, 4096])
    func `rows are read whatever the pieces and brought together by student`(pieceBytes: Int) throws {
        let log = try read(Self.good, pieceBytes: pieceBytes)
        #expect(log.students == [7, 8] && log.count == 3)
        #expect(log.rows(of: 0).map { log.items[$0] } == [10, 12])
        #expect(log.response(0).task == PracticeTask(item: 10, skills: [1, 2], seconds: 60))
        #expect(log.response(1).task.seconds == 3600.5)
        #expect(log.response(2).task.seconds == nil && log.response(2).task.skills.isEmpty)
        #expect(log.response(2).score == 0.5)
    }

    @Test(arguments: [
        ("", 1, ResponseLogFailure.Problem.noHeader),
        ("user;item\n", 1, .noHeader),
        ("user,item,skill,t,y\n1,2,3,4\n", 2, .fields(4)),
        ("user,item,skill,t,y\n1,2,3,0,1\n\n", 3, .fields(1)),
        ("user,item,skill,t,y\n1,2,3,0,1\n1,2,a,0,1\n", 3, .notANumber(column: "skill")),
        ("user,item,skill,t,y\n1,2,3;,0,1\n", 2, .notANumber(column: "skill")),
        ("user,item,skill,t,y\n-1,2,3,0,1\n", 2, .notANumber(column: "user")),
        ("user,item,skill,t,y\n1,99999999999999999999,3,0,1\n", 2, .outOfRange(column: "item")),
        ("user,item,skill,t,y\n1,2,3,nan,1\n", 2, .notANumber(column: "t")),
        ("user,item,skill,t,y\n1,2,3,1e300,1\n", 2, .outOfRange(column: "t")),
        ("user,item,skill,t,y\n1,2,3,0,1.5\n", 2, .outOfRange(column: "y")),
        ("user,item,skill,t,y\n1,2,3,0,\n", 2, .notANumber(column: "y")),
        ("user,item,skill,t,y\n" + String(repeating: "1", count: 5000), 2, .tooLong),
    ])
    func `a malformed row is named by its line`(text: String, line: Int, problem: ResponseLogFailure.Problem) {
        let failure = #expect(throws: ResponseLogFailure.self) { try read(text) }
        #expect(failure == ResponseLogFailure(line: line, problem: problem))
        #expect(failure?.sentence.hasPrefix("Line \(line):") == true)
    }
}
