import HTML
import Learning

/// Ways into the portfolio from a student's own work.
enum PortfolioPart {
    /// Beside a try that was sent: keeping it. Kept twice, it is there once.
    static func keep(_ attempt: AttemptDetails?, _ page: PageContext) -> HTML? {
        guard let attempt, attempt.sentAt != nil else { return nil }
        return """
            <form method="post" action="/attempts/\(attempt.id.description)/portfolio" class="noprint">\(page.hiddenFields())\
            <button class="btn">\(page.icon("photo"))\(page.t.portfolioKeepWork)</button></form>
            """
    }

    static func link(_ page: PageContext) -> HTML {
        """
        <p class="btns"><a class="btn" href="/me/portfolio">\(page.icon("photo"))\(page.t.portfolioHomeOpen)</a></p>
        """
    }
}
