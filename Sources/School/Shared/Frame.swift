import HTML

/// What stands around every page: skip link, header with the main links and tools, main, footer.
func frame(_ page: Page, _ context: PageContext) -> HTML {
    let t = context.t
    let help = context.readingHelp
    let isStaff = context.viewer?.isStaff ?? false
    let width = page.width == .text ? "page page-text" : "page"
    return """
        <!doctype html>
        <html lang="\(context.language)" dir="ltr" data-room="\(isStaff ? "staff" : "student")"\
        \(attribute: "data-text", value: help.value(.largest, .large))\
        \(attribute: "data-spacing", value: help.value(.wide))\
        \(attribute: "data-font", value: help.value(.open))\
        \(attribute: "data-contrast", value: help.value(.more))\
        \(attribute: "data-theme", value: help.value(.dark))>
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(t.framePageTitle(page: page.title))</title>
        <meta name="color-scheme" content="light dark">
        <link rel="icon" href="\(context.assets.path("favicon.svg"))" type="image/svg+xml">
        <link rel="stylesheet" href="\(context.assets.path("style.css"))">
        <script src="\(context.assets.path("enhance.js"))" defer></script>
        </head>
        <body data-loading="\(t.frameUpdating)" data-failed="\(t.frameSwapFailed)" \
        data-offline="\(t.frameOffline)" data-online="\(t.frameOnline)" data-conflict="\(t.failureConflictTitle)" \
        data-live-script="\(context.assets.path("live.js"))">
        <a class="skip" href="#main">\(t.frameSkip)</a>
        \(header(page, context))
        <main class="\(width)" id="main" tabindex="-1">
        \(inventedSchool(context))
        \(page.body)
        </main>
        <footer class="foot"><div><a href="/help">\(t.frameHelp)</a><a href="/privacy">\(t.framePrivacy)</a>\
        <a href="/accessibility">\(t.frameAccessibility)</a>\
        <p><span translate="no">\(context.viewer?.schoolName)</span> <span translate="no">Trellis</span></p></div></footer>
        <p class="sr" id="live" role="status" aria-live="polite"></p>
        </body>
        </html>
        """
}

private func header(_ page: Page, _ context: PageContext) -> HTML {
    let t = context.t
    let mark = context.assets.path("icons.svg")
    return """
        <header class="top"><div class="top-in">
        <a class="brand" href="/"><svg aria-hidden="true"><use href="\(mark)#mark"/></svg>\
        <span translate="no">Trellis<small>\(context.viewer?.schoolName)</small></span></a>
        \(navigation(page, context))
        <div class="tools">\
        <button class="btn" type="button" popovertarget="aa" aria-label="\(t.readingHelpButton)">\
        <span aria-hidden="true" translate="no">Aa</span></button>\(messages(page, context))\
        \(languageSwitch(context))\
        \(personMenuButton(context))</div>
        </div>
        \(readingHelpPanel(context))
        \(personMenu(context))</header>
        """
}

/// The way to one's messages, with how many conversations hold something new. It keeps itself current where a page listens.
private func messages(_ page: Page, _ context: PageContext) -> HTML? {
    guard let viewer = context.viewer, !viewer.mustChangePassword else { return nil }
    let t = context.t
    let shown = viewer.unread > 99 ? "99+" : String(viewer.unread)
    let count: HTML? =
        viewer.unread == 0 ? nil : " <span class=\"count\" aria-hidden=\"true\">\(shown)</span>"
    let current = page.section == "/messages" ? "page" : nil
    return """
        <a class="btn" id="mail" data-live-too="\(LiveTopic.person(viewer.person).word)" href="/messages" \
        \(attribute: "aria-current", value: current)>\(context.icon("mail"))<span class="sr">\(t.messagesTitle): \(t.messagesUnread(count: viewer.unread))</span>\(count)</a>
        """
}

/// The main links by role; at most five, the same on every page.
private func navigation(_ page: Page, _ context: PageContext) -> HTML? {
    guard let viewer = context.viewer else { return nil }
    let links = NavigationLink.links(of: viewer, context.t)
    return """
        <nav class="nav-box" aria-label="\(context.t.frameMainNavigation)"><ul class="nav">\
        \(each: links, { link in
            let current = page.section == link.path ? "page" : nil
            return "<li><a href=\"\(link.path)\" \(attribute: "aria-current", value: current)>\(context.icon(link.icon))\(link.words)</a></li>" as HTML
        })</ul></nav>
        """
}

struct NavigationLink {
    let path: String
    let icon: String
    let words: String

    static func links(of viewer: Viewer, _ t: Messages) -> [NavigationLink] {
        var links = [
            NavigationLink(
                path: "/", icon: "today", words: viewer.isStudent || viewer.isStaff ? t.navToday : t.navThisWeek)
        ]
        if viewer.isStudent {
            links.append(NavigationLink(path: "/me/plan", icon: "plan", words: t.navMyPlan))
            links.append(NavigationLink(path: "/me/map", icon: "map", words: t.navMyMap))
            links.append(NavigationLink(path: "/me/work", icon: "work", words: t.navMyWork))
        }
        if viewer.roles.contains(.teacher) || viewer.roles.contains(.advisor) {
            links.append(NavigationLink(path: "/feedback", icon: "work", words: t.navFeedback))
        }
        if viewer.isStaff {
            links.append(NavigationLink(path: "/classes", icon: "people", words: t.navClasses))
        }
        if viewer.roles.contains(.teacher) || viewer.roles.contains(.advisor) {
            links.append(NavigationLink(path: "/activities", icon: "plan", words: t.navActivities))
            links.append(NavigationLink(path: "/checks", icon: "idea", words: t.checksTitle))
        }
        if viewer.roles.contains(.administrator) || viewer.roles.contains(.operator) {
            links.append(NavigationLink(path: "/admin/people", icon: "person", words: t.navPeople))
        }
        return links
    }
}

private func languageSwitch(_ context: PageContext) -> HTML {
    let other: Language = context.t.language == .spanish ? .english : .spanish
    let short = other.code.uppercased()
    return """
        <form method="post" action="/language"><input type="hidden" name="token" value="\(context.formToken)">\
        <input type="hidden" name="back" value="\(context.address)">\
        <button class="btn" name="language" value="\(other.code)" lang="\(other.code)" aria-label="\(other.ownName)" translate="no">\
        <span class="only-wide">\(other.ownName)</span><span class="only-narrow">\(short)</span></button></form>
        """
}

private func personMenuButton(_ context: PageContext) -> HTML {
    guard let viewer = context.viewer else {
        return context.path == "/sign-in" ? .empty : "<a class=\"btn\" href=\"/sign-in\">\(context.t.frameSignIn)</a>"
    }
    return """
        <button class="btn" type="button" popovertarget="me"><span translate="no">\(viewer.givenName)</span>\
        \(context.smallIcon("chevron"))</button>
        """
}

private func personMenu(_ context: PageContext) -> HTML? {
    guard let viewer = context.viewer else { return nil }
    let t = context.t
    return """
        <div class="menu" id="me" popover><p><strong translate="no">\(viewer.fullName)</strong><br>\
        <span class="quiet" translate="no">\(viewer.schoolName)</span></p>
        <p class="mt-3"><a href="/settings">\(t.frameSettings)</a></p>
        <form method="post" action="/sign-out" class="mt-3"><input type="hidden" name="token" value="\(context.formToken)">\
        <button class="btn btn-wide">\(t.frameSignOut)</button></form></div>
        """
}

private func readingHelpPanel(_ context: PageContext) -> HTML {
    let t = context.t
    let help = context.readingHelp
    func size(_ value: String, _ words: String, isOn: Bool) -> HTML {
        """
        <label class="choice"><input type="radio" name="text" value="\(value)" \(attribute: "checked", if: isOn)>\
        <span>\(words)</span></label>
        """
    }
    func option(_ choice: ReadingHelp.Choice, _ words: String) -> HTML {
        """
        <label class="choice"><input type="checkbox" name="help" value="\(choice.rawValue)" \
        \(attribute: "checked", if: help.choices.contains(choice))><span>\(words)</span></label>
        """
    }
    return """
        <div class="menu" id="aa" popover><form method="post" action="/reading-help" class="stack">
        <input type="hidden" name="token" value="\(context.formToken)">\
        <input type="hidden" name="back" value="\(context.address)">
        <p><strong>\(t.readingHelpTitle)</strong></p>
        <fieldset class="field"><legend>\(t.readingHelpTextSize)</legend>
        \(size("", t.readingHelpNormal, isOn: help.value(.largest, .large) == nil))
        \(size("large", t.readingHelpLarge, isOn: help.choices.contains(.large)))
        \(size("largest", t.readingHelpLargest, isOn: help.choices.contains(.largest)))</fieldset>
        <div>\(option(.wide, t.readingHelpMoreSpace))\(option(.more, t.readingHelpMoreContrast))\
        \(option(.dark, t.readingHelpDark))</div>
        <div class="btns"><button class="btn btn-main">\(t.readingHelpUse)</button></div></form></div>
        """
}

/// The demo school says on every page that nobody in it is real.
private func inventedSchool(_ context: PageContext) -> HTML? {
    guard context.viewer?.schoolIsInvented == true else { return nil }
    return "<p class=\"quiet invented\">\(context.icon("info")) \(context.t.accessInvented)</p>"
}
