import HTML
import Learning

/// On a student's home: what was shown and is worth another look.
enum StudentTodayReviews {
    /// A few of what is worth another look, with the date; the rest is on the map.
    static func part(_ model: StudentTodayPage.Model, _ page: PageContext) -> HTML? {
        guard !model.due.isEmpty else { return nil }
        let t = page.t
        let map = "/students/\(model.student)/map"
        func line(_ review: DueReview) -> HTML {
            """
            <li><div><a href="\(map)/\(review.competency)">\(page.text(model.title(of: review.competency) ?? .empty))</a>\
            <p class="quiet">\(t.reviewSince(date: page.format.shortDate(review.due.since)))</p></div></li>
            """
        }
        return section(
            "another", t.reviewTitle,
            "<p class=\"soft\">\(t.reviewLede)</p><ul class=\"rows mt-2\">\(each: model.due.prefix(3), line)</ul>")
    }
}
