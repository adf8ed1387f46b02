import ArgumentParser
import Foundation
import Interchange
import Learning
import School

/// `trellis evaluate FILE`: how well a model predicts the responses of a log.
struct EvaluateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "Measure how well a model predicts the responses of a log.",
        discussion: """
            FILE is CSV, or CSV in gzip, with the header user,item,skill,t,y: skills with ; between, t in seconds (0 \
            when unknown), y from 0 to 1, the rows of a user in the order of time. Student u of the log, counted from \
            0 in order of appearance, is in fold u mod 5; the model is trained on the others and predicts each \
            response from an empty history. docs/learner-model.md tells what the models are.
            """)

    @Argument(help: "The log: .csv or .csv.gz.") var file: String
    @Option(help: "filter, light, bkt or best.") var model: ModelChoice = .light
    @Option(help: "The fold to hold back, 0 to 4, or all five.") var folds: FoldChoice = .only(0)
    @Flag(help: "Print figures as JSON.") var json = false
    @Flag(help: "Instead, print what rules of mastery would have decided about the first of the folds.") var mastery =
        false

    func run() async throws {
        let clock = ContinuousClock()
        let start = clock.now
        let seconds = { (clock.now - start) / .seconds(1) }
        let log = try read()
        tell("read \(log.count) responses of \(log.students.count) students")
        if mastery {
            let table = MasteryTable(of: log, fold: folds.numbers[0], settings: model.kind == .best ? .best : .light)
            print(try json ? encoded(table.rows) : Self.text(table))
            return
        }
        let evaluation = Evaluation(of: model.kind, on: log, folds: folds.numbers, seconds: seconds) { fold in
            tell("fold \(fold.number): auc \(Self.short(fold.score.auc))")
        }
        let figures = EvaluationFigures(evaluation, model: model.kind, file: file, peakMegabytes: peakMegabytes())
        print(try json ? encoded(figures) : figures.text)
    }

    private func read() throws -> ResponseLog {
        var reader = ResponseLogReader()
        do {
            let stream = try GzipFile(file)
            var shown = 0
            while let piece = try stream.next() {
                try reader.take(piece)
                if reader.count - shown >= 250_000 {
                    shown = reader.count
                    tell("read \(shown) responses")
                }
            }
            return try reader.finish()
        } catch let failure as ResponseLogFailure {
            throw SetUpFailure("\(file): \(failure.sentence)")
        } catch GzipFailure.unreadable {
            throw SetUpFailure("\(file) cannot be opened. Check its name and your right to read it.")
        } catch GzipFailure.damaged {
            throw SetUpFailure("\(file) is damaged or cut short. Fetch it again.")
        }
    }

    private static func text(_ table: MasteryTable) -> String {
        let head =
            "rule | decided | mean opps | median | next-3 acc | n | false mastery | rest acc | undecided, last 3 right"
        let rows = table.rows.map { row in
            [
                row.rule, short(row.decided), short(row.meanOpportunities), "\(row.medianOpportunities)",
                short(row.nextThree), "\(row.nextThreeCount)", short(row.falseMastery), short(row.restAccuracy),
                short(row.missed),
            ].joined(separator: " | ")
        }
        return (["\(table.sequences) sequences", head] + rows).joined(separator: "\n")
    }

    private func encoded(_ figures: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        return String(decoding: try encoder.encode(figures), as: UTF8.self)
    }

    private func tell(_ sentence: String) {
        FileHandle.standardError.write(Data("\(sentence)\n".utf8))
    }

    /// The most memory that the program has held.
    private func peakMegabytes() -> Double {
        var usage = rusage()
        #if os(Linux)
            _ = unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
            return Double(usage.ru_maxrss) / 1024
        #else
            _ = unsafe getrusage(RUSAGE_SELF, &usage)
            return Double(usage.ru_maxrss) / 1_048_576
        #endif
    }

    fileprivate static func short(_ number: Double) -> String {
        String(format: "%.4f", number)
    }
}

/// What `trellis evaluate` prints.
private struct EvaluationFigures: Encodable {
    struct Fold: Encodable {
        let fold: Int
        let auc: Double
    }

    let file: String
    let model: String
    let responses: Int
    let auc: Double
    let logloss: Double
    let rmse: Double
    let ece: Double
    let fitSeconds: Double
    let predictSeconds: Double
    let peakMegabytes: Double
    let folds: [Fold]

    init(_ evaluation: Evaluation, model: ModelKind, file: String, peakMegabytes: Double) {
        self.file = file
        self.model = model.rawValue
        responses = evaluation.pooled.count
        auc = evaluation.auc
        logloss = evaluation.pooled.logLoss
        rmse = evaluation.pooled.rmse
        ece = evaluation.pooled.ece
        fitSeconds = evaluation.fitSeconds
        predictSeconds = evaluation.predictSeconds
        self.peakMegabytes = peakMegabytes
        folds = evaluation.folds.map { Fold(fold: $0.number, auc: $0.score.auc) }
    }

    var text: String {
        """
        model \(model), \(folds.count) of 5 folds, \(responses) responses
        auc \(EvaluateCommand.short(auc))
        logloss \(EvaluateCommand.short(logloss))
        rmse \(EvaluateCommand.short(rmse))
        ece \(EvaluateCommand.short(ece))
        fit \(EvaluateCommand.short(fitSeconds)) s
        predict \(EvaluateCommand.short(predictSeconds)) s
        peak memory \(Int(peakMegabytes.rounded())) MB
        """
    }
}

/// A choice on the command line.
struct ModelChoice: ExpressibleByArgument {
    let kind: ModelKind

    static let light = ModelChoice(kind: .light)

    init(kind: ModelKind) {
        self.kind = kind
    }

    init?(argument: String) {
        guard let kind = ModelKind(rawValue: argument) else { return nil }
        self.kind = kind
    }

    var defaultValueDescription: String { kind.rawValue }
    static var allValueStrings: [String] { ModelKind.allCases.map(\.rawValue) }
}

enum FoldChoice: ExpressibleByArgument {
    case all
    case only(Int)

    init?(argument: String) {
        if argument == "all" {
            self = .all
        } else if let number = Int(argument), (0..<Evaluation.folds).contains(number) {
            self = .only(number)
        } else {
            return nil
        }
    }

    var numbers: [Int] {
        switch self {
        case .all: Array(0..<Evaluation.folds)
        case .only(let number): [number]
        }
    }

    var defaultValueDescription: String {
        switch self {
        case .all: "all"
        case .only(let number): "\(number)"
        }
    }
}
