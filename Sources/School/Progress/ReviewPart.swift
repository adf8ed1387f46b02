import HTML
import Learning

/// What pages say of something that is worth another look.
enum ReviewPart {
    /// More than these a home and a map do not name: the queue is for choosing, not for catching up.
    static let mostNamed = 5

    /// On the page of a competency: since when, why, and that nothing is lost.
    static func part(_ model: ProgressCompetency, _ page: PageContext) -> HTML? {
        guard let review = model.review, let due = review.due(at: page.now) else { return nil }
        let t = page.t
        let chance = Int((review.card.retrievability(at: page.now) * 100).rounded())
        let words: HTML = """
            <p><strong>\(t.reviewSince(date: page.format.dateWithYear(due.since)))</strong> \
            \(reason(due.reason, review.card, page)) \(t.reviewLevelStays)</p>
            <p class="soft">\(t.reviewChance(count: chance))</p>
            """
        return notice(.sun, icon: "refresh", words, page)
    }

    /// Beside who decided: when a look is worth while next.
    static func nextLook(_ model: ProgressCompetency, _ page: PageContext) -> HTML? {
        guard let review = model.review, review.due(at: page.now) == nil else { return nil }
        let date = page.format.dateWithYear(review.card.next(endOfTerm: review.endOfTerm).since)
        return "<dt>\(page.t.reviewNext)</dt><dd>\(page.t.reviewNextAround(date: date))</dd>"
    }

    static func reason(_ reason: ReviewDue.Reason, _ card: ReviewCard, _ page: PageContext) -> String {
        let date = page.format.dateWithYear(card.reviewedAt)
        return switch reason {
        case .lastTry: page.t.reviewLastTry(date: date)
        case .longAgo: page.t.reviewLongAgo(date: date)
        case .termEnds: page.t.reviewTermEnds
        }
    }

    static func tag(_ page: PageContext) -> HTML {
        "<span class=\"tag tag-sun\">\(page.icon("refresh"))\(page.t.reviewTag)</span>"
    }
}
