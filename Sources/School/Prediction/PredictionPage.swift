import HTML
import Learning

/// Says which way of estimating is in use, how good it was, and what it is for.
enum PredictionPage {
    struct Model: Sendable {
        let choice: PredictionStore.Choice
        let last: PredictionStore.Training?
        /// The newest that was better than the filter.
        let adopted: PredictionStore.Training?
        let counts: ResponseRows.Counts

        var inUse: PredictionStore.Training? { choice.usesFilter ? nil : adopted }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        return Page(
            title: t.predictionTitle, width: .text, section: "/admin/people",
            body: """
                <div class="head"><div><h1>\(t.predictionTitle)</h1><p class="soft">\(t.predictionLede)</p></div></div>
                <div class="stack-l">\(waiting(model, page))\(section("use", t.predictionInUse, inUse(model, page)))\
                \(section("figures", t.predictionFigures, figures(model, page)))\
                \(section("purpose", t.predictionPurpose, purpose(page)))</div>
                """)
    }

    private static func waiting(_ model: Model, _ page: PageContext) -> HTML? {
        guard let askedAt = model.choice.askedAt else { return nil }
        let words = page.t.predictionAsked(time: page.format.dateAndTime(askedAt))
        return notice(.plain, icon: "clock", "<p>\(words)</p>", page)
    }

    private static func inUse(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let now: String =
            if let training = model.inUse {
                t.predictionOwnSince(date: page.format.dateInWordsWithYear(training.trainedAt))
            } else if model.choice.usesFilter, let since = model.choice.changedAt {
                t.predictionFilterSince(date: page.format.dateInWordsWithYear(since))
            } else {
                t.predictionFilterAlways
            }
        return """
            <p><strong>\(now)</strong></p><p class="mt-2">\(reason(model, page))</p>
            <div class="btns mt-3">\(button("training", t.predictionTrain, icon: "refresh", page))\
            \(model.inUse == nil ? nil : button("filter", t.predictionUseFilter, icon: "left", page))</div>
            <p class="soft mt-2">\(t.predictionTrainHint)</p>
            """
    }

    private static func button(_ path: String, _ words: String, icon: String, _ page: PageContext) -> HTML {
        """
        <form method="post" action="/admin/prediction/\(path)">\(page.hiddenFields())\
        <button class="btn">\(page.icon(icon))\(words)</button></form>
        """
    }

    /// What the last training found. Before the first, how many students have answered.
    private static func reason(_ model: Model, _ page: PageContext) -> String {
        let t = page.t
        guard let last = model.last else {
            return t.predictionNever(count: model.counts.students, least: ModelAdoption.fewestStudents)
        }
        let date = page.format.dateInWordsWithYear(last.trainedAt)
        return switch last.adoption?.verdict {
        case .adopt: t.predictionBetter(date: date)
        case .notBetter: t.predictionNotBetter(date: date)
        case .tooFewStudents:
            t.predictionTooFew(date: date, count: last.adoption?.students ?? 0, least: ModelAdoption.fewestStudents)
        case nil: t.predictionUnread(date: date)
        }
    }

    private static func figures(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        // Of the model in use where there is one, so that the numbers belong to what is said above them.
        let training = model.inUse ?? model.last
        guard let adoption = training?.adoption, let own = adoption.model, let filter = adoption.filter else {
            return "<p>\(t.predictionNoFigures)</p>"
        }
        return """
            <p>\(t.predictionLearnedFrom(responses: adoption.responses, students: adoption.students))</p>
            <div class="scroll" role="region" aria-label="\(t.predictionFigures)" tabindex="0"><table class="table">
            <caption class="sr">\(t.predictionFigures)</caption>
            <thead><tr><th scope="col">\(t.predictionWay)</th><th scope="col">\(t.predictionAccuracy)</th>\
            <th scope="col">\(t.predictionCalibration)</th></tr></thead>
            <tbody>\(row(t.predictionOwn, own, page))\(row(t.predictionFilter, filter, page))</tbody></table></div>
            <p class="soft mt-2">\(t.predictionAccuracyMeans)</p><p class="soft">\(t.predictionCalibrationMeans)</p>
            """
    }

    private static func row(_ name: String, _ score: PredictionScore, _ page: PageContext) -> HTML {
        """
        <tr><th scope="row">\(name)</th><td>\(page.format.number(score.auc * 100))</td>\
        <td>\(page.format.number(score.ece * 100))</td></tr>
        """
    }

    private static func purpose(_ page: PageContext) -> HTML {
        let t = page.t
        return """
            <p>\(t.predictionUsedFor)</p>
            <p class="mt-2">\(t.predictionNeverDoes)</p><p class="mt-2">\(t.predictionNoPerson)</p>
            """
    }
}
