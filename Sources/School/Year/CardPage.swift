import HTML
import Learning

/// Now, next and why on a card of a quarter of a page, to print and carry.
enum CardPage {
    static func page(_ card: CardModel, _ page: PageContext) -> Page {
        let t = page.t
        return Page(
            title: t.yearCardTitle(name: card.name), width: .text, section: card.isOneself ? "/me/plan" : nil,
            body: """
                <div class="head noprint"><div><h1>\(t.yearCardTitle(name: card.name))</h1>
                <p class="mt-2">\(t.yearCardLede) \(t.yearCardPrint)</p></div></div>
                <ul class="cards">\(self.card(card, page))</ul>
                """)
    }

    static func page(_ cards: CardStore.ClassCards, _ page: PageContext) -> Page {
        let t = page.t
        let cut: HTML? =
            cards.isCut ? "<p class=\"soft mt-2\">\(t.yearCardsMore(count: CardStore.mostInClass))</p>" : nil
        return Page(
            title: t.yearCardsTitle(name: cards.title), section: "/classes",
            body: """
                <div class="head noprint"><div><h1>\(t.yearCardsTitle(name: cards.title))</h1>
                <p class="mt-2">\(t.yearCardsLede) \(t.yearCardPrint)</p>\(cut)</div></div>
                <ul class="cards">\(each: cards.cards, { card($0, page) })</ul>
                """)
    }

    private static func card(_ card: CardModel, _ page: PageContext) -> HTML {
        let t = page.t
        let now: HTML =
            card.today.now.map { "<strong>\(title($0, card, page))</strong>" } ?? "\(t.yearCardNothing)"
        return """
            <li class="card"><p class="rowline"><strong>\(personName(card.name))</strong>\
            <span class="quiet">\(page.format.dateInWords(page.now))</span></p>
            <dl class="facts"><dt>\(t.yearCardNow)</dt><dd>\(box)\(now)</dd>\(next(card, page))\(today(card, page))\(why(card, page))</dl></li>
            """
    }

    /// A box to tick with a pencil.
    private static let box: HTML = "<span class=\"tick\" aria-hidden=\"true\"></span> "

    private static func title(
        _ option: StudentTodayPage.Option, _ card: CardModel, _ page: PageContext
    ) -> HTML {
        page.text(option.activityTitle ?? card.today.title(of: option.step.competency) ?? .empty)
    }

    private static func next(_ card: CardModel, _ page: PageContext) -> HTML? {
        guard !card.today.next.isEmpty else { return nil }
        return """
            <dt>\(page.t.yearCardNext)</dt><dd><ul class="plain">\(each: card.today.next.prefix(3), { option in
                "<li>\(box)\(title(option, card, page))</li>" as HTML
            })</ul></dd>
            """
    }

    /// What is booked and planned for the day.
    private static func today(_ card: CardModel, _ page: PageContext) -> HTML? {
        let day = card.today.week.today
        guard !day.isEmpty else { return nil }
        let list = WeekHome.list(day, page) { step in
            let when: HTML? = step.plannedMinute.map { "<span class=\"when\">\(page.format.clock($0))</span> " }
            return "<div>\(box)\(when)\(ownWords(step.title))</div>"
        }
        return "<dt>\(page.t.yearCardToday)</dt><dd>\(list)</dd>"
    }

    private static func why(_ card: CardModel, _ page: PageContext) -> HTML? {
        guard let goal = card.today.now?.step.why.goal else { return nil }
        let because: HTML? = goal.interest.isEmpty ? nil : "<br><q>\(ownWords(goal.interest))</q>"
        return "<dt>\(page.t.yearCardWhy)</dt><dd>\(ownWords(goal.words))\(because)</dd>"
    }
}
