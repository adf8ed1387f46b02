import HTML
import HTTPTypes
import Learning
import SQL

/// How a student's own forecasts fit what came out. Nobody else sees it: not the family, not a teacher.
struct CalibrationRoutes: Sendable {
    var routes: [Route] {
        [
            .get("/students/{student}/calibration", .student(.work, via: .student)) { request in
                try await request.page { visit in
                    let access = try visit.student()
                    guard access.relation == .oneself else { throw Failure.notFound }
                    return Model(student: access.student, calibration: try Self.load(access, visit.tx))
                } show: { model, page in
                    CalibrationPage.page(model, page)
                }
            }
        ]
    }

    struct Model: Sendable {
        let student: ID<Person>
        let calibration: Calibration
    }

    /// The newest three hundred answers with a forecast.
    private static func load(_ access: StudentAccess, _ tx: any Transaction) throws -> Calibration {
        Calibration(
            try tx.query(
                """
                SELECT confidence, score, answered_at FROM responses
                WHERE student_id = \(access.student) AND confidence IS NOT NULL
                ORDER BY answered_at DESC, id DESC LIMIT 300
                """
            ).compactMap { row in
                guard let confidence = Confidence(rawValue: try row.int("confidence")) else { return nil }
                return Calibration.Answer(
                    confidence, score: try row.double("score"), at: try row.time("answered_at"))
            })
    }
}

enum CalibrationPage {
    static func page(_ model: CalibrationRoutes.Model, _ page: PageContext) -> Page {
        let t = page.t
        let calibration = model.calibration
        let body: HTML =
            calibration.points.isEmpty
            ? empty(t.checksCalibrationNone, page)
            : """
            <p class="own own-big">\(reading(calibration, t))</p>\(trend(calibration, t))
            <figure class="mt-5" aria-labelledby="figure-title"><figcaption id="figure-title" class="over">\(t.checksCalibrationFigure)</figcaption>
            \(chart(calibration, page))</figure>\(table(calibration, page))
            """
        return Page(
            title: t.checksCalibrationTitle, width: .text, section: "/me/work",
            body: """
                <p class="crumb"><a href="/students/\(model.student)/checks">\(t.checksMine)</a></p>
                <div class="head"><div><h1>\(t.checksCalibrationTitle)</h1>\
                <p class="mt-2">\(t.checksCalibrationLede)</p></div></div>
                \(body)<div class="mt-5">\(whoCanSee(t.checksCalibrationWho, page))</div>
                """)
    }

    private static func reading(_ calibration: Calibration, _ t: Messages) -> String {
        switch calibration.reading {
        case .tooFew: t.checksCalibrationTooFew(count: Calibration.leastAnswers)
        case .fits: t.checksCalibrationFits
        case .surerThanFelt: t.checksCalibrationUnder
        case .lessSureThanFelt: t.checksCalibrationOver
        }
    }

    private static func trend(_ calibration: Calibration, _ t: Messages) -> HTML? {
        guard let trend = calibration.trend else { return nil }
        return "<p class=\"soft\">\(trend.isCloser ? t.checksCalibrationCloser : t.checksCalibrationSame)</p>"
    }

    /// Four columns, one for each word: a bar for what came out, a dashed mark for what the word means.
    private static func chart(_ calibration: Calibration, _ page: PageContext) -> HTML {
        let (top, bottom) = (16, 176)
        func y(_ share: Double) -> Int { bottom - Int((Double(bottom - top) * share.kept(within: 0...1)).rounded()) }
        let grid: HTML = """
            \(each: [0, 50, 100], { share in
                let height = y(Double(share) / 100)
                return """
                    <line class="c-lath" x1="0" x2="100%" y1="\(height)" y2="\(height)"/><text x="0" y="\(height - 4)">\(page.format.percent(Double(share) / 100))</text>
                    """ as HTML
            })
            """
        return """
            <svg class="chart" height="216" aria-hidden="true">\(grid)\(each: Confidence.allCases, { confidence in
                let middle = confidence.rawValue * 22 + 3
                let mark = y(confidence.expectedScore)
                let point = calibration.points.first { $0.confidence == confidence }
                let bar: HTML? = point.map { point in
                    let height = y(point.score)
                    return """
                        <rect class="c-done" x="\(middle - 5)%" width="10%" y="\(height)" height="\(max(2, bottom - height))" rx="3"/>
                        """ as HTML
                }
                return """
                    \(bar)<line class="c-goal" x1="\(middle - 8)%" x2="\(middle + 8)%" y1="\(mark)" y2="\(mark)"/>\
                    <text x="\(middle)%" y="196" text-anchor="middle">\(CheckItemWords.confidence(confidence, page.t))</text>
                    """ as HTML
            })</svg>
            """
    }

    private static func table(_ calibration: Calibration, _ page: PageContext) -> HTML {
        let t = page.t
        return """
            <div class="scroll mt-4" role="region" aria-label="\(t.checksCalibrationTable)" tabindex="0"><table class="table">\
            <caption>\(t.checksCalibrationTable)</caption>\
            <thead><tr><th scope="col">\(t.checksCalibrationSaid)</th><th scope="col" class="n">\(t.checksCalibrationAnswers)</th>\
            <th scope="col" class="n">\(t.checksCalibrationCame)</th><th scope="col" class="n">\(t.checksCalibrationMeans)</th></tr></thead>\
            <tbody>\(each: calibration.points, { point in
                """
                <tr><th scope="row">\(CheckItemWords.confidence(point.confidence, t))</th><td class="n">\(point.count)</td>\
                <td class="n">\(page.format.percent(point.score))</td><td class="n">\(page.format.percent(point.confidence.expectedScore))</td></tr>
                """ as HTML
            })</tbody></table></div>
            """
    }
}

extension Double {
    /// The nearest number within the range.
    fileprivate func kept(within range: ClosedRange<Double>) -> Double {
        Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
    }
}
