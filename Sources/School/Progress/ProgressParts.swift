import HTML
import Learning

/// The best guess as a sum that a person can check: where it began, and what moved it how far.
enum ProgressParts {
    static func part(_ model: ProgressCompetency, _ page: PageContext) -> HTML? {
        let parts = model.explanation.parts
        guard parts.raised.pieces + parts.lowered.pieces > 0 else { return nil }
        let t = page.t
        let sum = Hundredths(parts)
        var lines: [HTML] = [line(words(sum.start, page), t.progressPartStart)]
        if parts.raised.pieces > 0 {
            lines.append(line(signed(sum.raised, page), t.progressPartRaised(count: parts.raised.pieces)))
        }
        if parts.lowered.pieces > 0 {
            lines.append(line(signed(sum.lowered, page), t.progressPartLowered(count: parts.lowered.pieces)))
        }
        if parts.otherWork.pieces > 0 {
            lines.append(line(signed(sum.otherWork, page), t.progressOtherWork(count: parts.otherWork.pieces)))
        }
        return """
            <h3 class="over mt-4" id="parts">\(t.progressPartsTitle)</h3>
            <dl class="facts mt-2" aria-labelledby="parts">\(HTML(lines))\
            \(line("= " + words(sum.end, page), t.progressPartEnd))</dl>
            """
    }

    /// What one piece of work did to the guess; nothing for a row that moves nothing.
    static func moved(_ row: ID<EvidenceRow>, _ model: ProgressCompetency, _ page: PageContext) -> String? {
        guard let step = model.step(row), case .evidence = step.cause else { return nil }
        let change = Int(((step.after * 100).rounded() - (step.before * 100).rounded()).kept(within: -100...100))
        let size = words(abs(change), page)
        return change > 0
            ? page.t.progressMovedUp(change: size)
            : change < 0 ? page.t.progressMovedDown(change: size) : page.t.progressMovedLittle
    }

    private static func line(_ number: String, _ words: String) -> HTML {
        "<dt class=\"nowrap\">\(number)</dt><dd>\(words)</dd>"
    }

    private static func words(_ hundredths: Int, _ page: PageContext) -> String {
        scoreWords(Double(hundredths) / 100, page.format)
    }

    private static func signed(_ hundredths: Int, _ page: PageContext) -> String {
        (hundredths < 0 ? "− " : "+ ") + words(abs(hundredths), page)
    }

    /// The parts rounded so that what a person reads adds up: what rounding leaves over goes to the largest part.
    struct Hundredths {
        let start: Int
        private(set) var raised: Int
        private(set) var lowered: Int
        private(set) var otherWork: Int
        let end: Int

        init(_ parts: EstimateParts) {
            func rounded(_ number: Double) -> Int { Int((number * 100).rounded().kept(within: -100_000...100_000)) }
            start = rounded(parts.start)
            end = rounded(parts.end)
            raised = rounded(parts.raised.change)
            lowered = rounded(parts.lowered.change)
            otherWork = rounded(parts.otherWork.change)
            let left = end - start - raised - lowered - otherWork
            if abs(raised) >= max(abs(lowered), abs(otherWork)), parts.raised.pieces > 0 {
                raised += left
            } else if abs(lowered) >= abs(otherWork), parts.lowered.pieces > 0 {
                lowered += left
            } else {
                otherWork += left
            }
        }
    }
}

extension Double {
    /// This number, or the nearest end of the range. Not-a-number becomes the lower end.
    fileprivate func kept(within range: ClosedRange<Double>) -> Double {
        self >= range.lowerBound ? Swift.min(self, range.upperBound) : range.lowerBound
    }
}
