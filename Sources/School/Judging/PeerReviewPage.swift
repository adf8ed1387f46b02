import HTML
import Learning

/// A student reads a classmate's work with a guide and writes what is good and what could be next.
enum PeerReviewPage {
    static func page(_ model: PeerReviewStore.Model, _ page: PageContext) -> Page {
        let t = page.t
        let name = personName(model.author)
        return Page(
            title: t.judgingPeerTitle, section: "/me/work",
            body: """
                <div class="head"><div><h1>\(t.judgingPeerHeading(name: name))</h1>
                <p class="mt-2">\(page.text(model.activity))</p></div></div>
                \(refusalSummary(page))\(state(model, page))
                <div class="desk mt-4"><div class="stack-l">\(guide(model, page))\(paper(model, page))</div>
                \(model.isOpen ? form(model, page) : written(model, page))</div>
                """)
    }

    private static func state(_ model: PeerReviewStore.Model, _ page: PageContext) -> HTML? {
        let t = page.t
        let name = personName(model.author)
        return switch model.state {
        case .open where model.isClosed: notice(.plain, icon: "info", "<p>\(t.judgingPeerOver)</p>", page)
        case .open where model.paper == nil:
            notice(.plain, icon: "clock", "<p>\(t.judgingPeerNotYet(name: name))</p>", page)
        case .open: nil
        case .sent: notice(.leaf, icon: "check", "<p data-announce>\(t.judgingPeerSent)</p>", page)
        case .shown: notice(.leaf, icon: "check", "<p>\(t.judgingPeerShown(name: name))</p>", page)
        case .held:
            notice(
                .sun, icon: "talk",
                "<p>\(t.judgingPeerHeld)</p><p dir=\"auto\" translate=\"no\">\(model.reason)</p>", page)
        }
    }

    private static func guide(_ model: PeerReviewStore.Model, _ page: PageContext) -> HTML {
        let words: HTML =
            model.guide.isEmpty ? "<p>\(page.t.judgingGuideStandard)</p>" : WorkParts.written(model.guide)
        return section("guide", page.t.judgingGuideTitle, words)
    }

    private static func paper(_ model: PeerReviewStore.Model, _ page: PageContext) -> HTML? {
        guard let paper = model.paper else { return nil }
        let base = "/peer-reviews/\(model.review)/files/"
        let link: HTML? =
            paper.link.isEmpty
            ? nil
            : isWebLink(paper.link)
                ? "<p class=\"mt-3\"><a href=\"\(paper.link)\" rel=\"noopener noreferrer nofollow\" dir=\"ltr\" translate=\"no\">\(paper.link)</a></p>"
                : "<p dir=\"auto\" translate=\"no\">\(paper.link)</p>"
        func file(_ file: WorkFile) -> HTML {
            let about = file.description.isEmpty ? file.name : file.description
            let path = base + file.id.description
            guard file.isPicture else {
                return "<p><a href=\"\(path)\" translate=\"no\">\(page.smallIcon("file")) \(about)</a></p>"
            }
            return """
                <figure><img src="\(path)?inline=1" alt="\(about)" loading="lazy" translate="no"><figcaption translate="no" dir="auto">\(about)</figcaption></figure>
                """
        }
        return section(
            "work", page.t.workTheWork,
            """
            <article class="paper mt-3">\(paper.words.isEmpty ? nil : WorkParts.written(paper.words))\(link)\
            \(each: paper.files, file)</article>
            """)
    }

    private static func form(_ model: PeerReviewStore.Model, _ page: PageContext) -> HTML {
        let t = page.t
        let name = personName(model.author)
        let criteria = model.paper?.rubric.criteria ?? []
        return """
            <form class="panel" method="post" action="/peer-reviews/\(model.review.description)" aria-labelledby="say" data-draft>\
            \(page.hiddenFields(version: model.version))<input type="hidden" name="attempt" value="\(model.paper?.attempt.description ?? "")">
            <h2 id="say">\(t.judgingPeerSay(name: name))</h2><p class="hint">\(t.judgingPeerHint)</p>
            \(textArea("strength", t.judgingPeerStrength, saved: model.strength, most: WorkJudging.longestWords, rows: 3, page))
            <div class="mt-4">\(textArea("next", t.judgingPeerNext, saved: model.nextStep, most: WorkJudging.longestWords, rows: 3, page))</div>
            \(each: criteria, { criterion in
                WorkScore.criterion(
                    criterion, prefix: WorkFields.level, saved: model.levels[criterion.id], after: .empty, page)
            })
            \(whoCanSee(t.judgingPeerWho, page))
            <div class="dock btns"><button class="btn btn-main btn-big">\(t.judgingPeerSend)</button></div></form>
            """
    }

    private static func written(_ model: PeerReviewStore.Model, _ page: PageContext) -> HTML? {
        guard model.state != .open else { return nil }
        let t = page.t
        return section(
            "said", t.judgingPeerMine,
            """
            <dl class="facts"><dt>\(t.judgingPeerStrength)</dt><dd>\(WorkParts.written(model.strength))</dd>\
            <dt>\(t.judgingPeerNext)</dt><dd>\(WorkParts.written(model.nextStep))</dd></dl>
            """)
    }
}
