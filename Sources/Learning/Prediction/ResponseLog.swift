/// Responses of many students in columns: those of one student stand together, in the order of time.
public struct ResponseLog: Sendable {
    /// Students in the order in which they first came. A student's number is the place here.
    public let students: [Int64]
    /// The rows of student s are `starts[s]..<starts[s + 1]`.
    let starts: [Int]
    let items: [Int64]
    /// The skills of row r are `skills[skillStarts[r]..<skillStarts[r + 1]]`.
    let skillStarts: [Int]
    let skills: [Int64]
    /// NaN where there is no clock.
    let seconds: [Double]
    let scores: [Double]
    let weights: [Double]

    /// More rows than this are not kept in memory.
    public static let mostRows = 50_000_000

    public var count: Int { items.count }

    func rows(of student: Int) -> Range<Int> { starts[student]..<starts[student + 1] }

    func skills(_ row: Int) -> ArraySlice<Int64> { skills[skillStarts[row]..<skillStarts[row + 1]] }

    /// The row as values.
    public func response(_ row: Int) -> PracticeResponse {
        PracticeResponse(task(row), score: scores[row], weight: weights[row])
    }

    func task(_ row: Int) -> PracticeTask {
        PracticeTask(item: items[row], skills: Array(skills(row)), seconds: seconds[row].isNaN ? nil : seconds[row])
    }

    /// Collects rows in any order of students; the rows of each student in the order of time.
    public struct Builder {
        private var students = KeyIndex()
        private var owners: [Int32] = []
        private var items: [Int64] = []
        private var skillStarts = [0]
        private var skills: [Int64] = []
        private var seconds: [Double] = []
        private var scores: [Double] = []
        private var weights: [Double] = []

        public init() {}

        public var count: Int { items.count }

        /// - Returns: false when the log is full and the row was left out.
        @discardableResult
        public mutating func append(student: Int64, _ response: PracticeResponse) -> Bool {
            guard items.count < ResponseLog.mostRows else { return false }
            let owner = students.insert(student)
            guard owner >= 0 else { return false }
            owners.append(Int32(truncatingIfNeeded: owner))
            items.append(response.task.item)
            skills.append(contentsOf: response.task.skills)
            skillStarts.append(skills.count)
            seconds.append(response.task.seconds ?? .nan)
            scores.append(response.score)
            weights.append(response.weight)
            return true
        }

        /// The log, with the rows brought together by student.
        public consuming func finish() -> ResponseLog {
            var starts = Array(repeating: 0, count: students.count + 1)
            for owner in owners { starts[Int(owner) + 1] += 1 }
            for student in 0..<students.count { starts[student + 1] += starts[student] }
            if isTogether { return log(starts) }
            var next = starts
            var order = Array(repeating: 0, count: owners.count)
            for (row, owner) in owners.enumerated() {
                order[next[Int(owner)]] = row
                next[Int(owner)] += 1
            }
            var sorted = Builder()
            sorted.students = students
            for row in order { sorted.take(row, of: self) }
            return sorted.log(starts)
        }

        private var isTogether: Bool { zip(owners, owners.dropFirst()).allSatisfy { $0 <= $1 } }

        private mutating func take(_ row: Int, of other: borrowing Builder) {
            items.append(other.items[row])
            skills.append(contentsOf: other.skills[other.skillStarts[row]..<other.skillStarts[row + 1]])
            skillStarts.append(skills.count)
            seconds.append(other.seconds[row])
            scores.append(other.scores[row])
            weights.append(other.weights[row])
        }

        private consuming func log(_ starts: [Int]) -> ResponseLog {
            ResponseLog(
                students: students.keys, starts: starts, items: items, skillStarts: skillStarts, skills: skills,
                seconds: seconds, scores: scores, weights: weights)
        }
    }
}
