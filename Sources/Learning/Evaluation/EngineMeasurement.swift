/// One figure of the learning engine beside its target.
public struct EngineMeasurement: Hashable, Sendable, Codable {
    public let name: String
    public let value: Double
    public let unit: String
    public let target: Double
    /// True when more is better.
    public let wantsMore: Bool

    public var isMet: Bool { wantsMore ? value >= target : value <= target }

    public init(_ name: String, _ value: Double, _ unit: String, atLeast target: Double) {
        (self.name, self.value, self.unit, self.target, wantsMore) = (name, value, unit, target, true)
    }

    public init(_ name: String, _ value: Double, _ unit: String, atMost target: Double) {
        (self.name, self.value, self.unit, self.target, wantsMore) = (name, value, unit, target, false)
    }
}

/// Measures the parts of the engine one after another on invented data. A part is a line in `all`.
public struct EngineMeasure: Sendable {
    /// Gives one figure; it is handed a clock in seconds.
    public typealias Part = @Sendable (_ seconds: () -> Double) -> EngineMeasurement

    public static let all: [Part] = [
        updateAndPredict, training, readySet, placement, groupsOf32, groupsOf180,
    ]

    public static func run(seconds: () -> Double) -> [EngineMeasurement] { all.map { $0(seconds) } }

    /// Predicts a response and takes it in, on one core.
    @Sendable static func updateAndPredict(_ seconds: () -> Double) -> EngineMeasurement {
        let log = InventedLog.log(students: 1_000, responses: 200)
        let model = ResponseModel(
            trainedOn: log, students: Array(log.students.indices.prefix(100)), settings: .light)
        let start = seconds()
        var sum = 0.0
        for student in log.students.indices { sum += model.predictions(of: student, in: log).last ?? 0 }
        let taken = max(seconds() - start, 1e-9)
        // The sum is looked at so that the work cannot be left out.
        return EngineMeasurement(
            "update and predict", sum.isFinite ? Double(log.count) / taken : 0, "events per second",
            atLeast: 1 / 0.7e-6)
    }

    /// Trains the light model on a million events, as a nightly job does.
    @Sendable static func training(_ seconds: () -> Double) -> EngineMeasurement {
        let log = InventedLog.log(students: 5_000, responses: 200)
        let start = seconds()
        let model = ResponseModel(trainedOn: log, students: Array(log.students.indices), settings: .light)
        let taken = seconds() - start
        return EngineMeasurement(
            "training on 1 million events", model.norms.items.count > 0 ? taken : .infinity, "s", atMost: 60)
    }
}
