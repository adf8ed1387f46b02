import HTML

/// What the pages about the second step share.
enum FactorParts {
    /// Six digits, or one of the ten codes.
    static func codeField(
        _ label: String? = nil, hint: String? = nil, describedBy: String? = nil, _ page: PageContext
    ) -> HTML {
        let ids = [
            hint == nil ? nil : "code-hint", describedBy, page.refusal?.sentences["code"].map { _ in "code-error" },
        ]
        .compactMap { $0 }.joined(separator: " ")
        return """
            <div class="field"><label for="code">\(label ?? page.t.factorCode)</label>\
            \(hint.map { "<p class=\"hint\" id=\"code-hint\">\($0)</p>" as HTML })\(fieldError("code", page))\
            <input id="code" class="short" name="code" inputmode="text" autocomplete="one-time-code" autocapitalize="none" \
            spellcheck="false" maxlength="40" required \(attribute: "aria-describedby", value: ids.isEmpty ? nil : ids)></div>
            """
    }

    static func passwordField(_ name: String, _ label: String, _ page: PageContext) -> HTML {
        """
        <div class="field"><label for="\(name)">\(label)</label>\(fieldError(name, page))\
        <input id="\(name)" name="\(name)" type="password" autocomplete="current-password" required \
        \(attribute: "aria-describedby", value: described(name, page))></div>
        """
    }

    /// The picture for the app's camera, and the key for typing.
    static func offer(_ key: OfferedKey, account: String, _ page: PageContext) -> HTML {
        let t = page.t
        let drawing = QRCode(key.address(of: account)).map { picture($0, t.factorPicture) }
        return """
            <ol class="stack"><li>\(t.factorStepApp)</li><li>\(t.factorStepScan)\(drawing.map { "<p class=\"mt-3\">\($0)</p>" as HTML })\
            <p class="mt-3">\(t.factorStepType)</p><p><code translate="no">\(Base32.grouped(Base32.text(key.key)))</code></p></li>\
            <li>\(t.factorStepCode)</li></ol>\(key.field)
            """
    }

    /// Black on white, whatever colours the page has: cameras want it so. Four modules of white around it belong to it.
    private static func picture(_ code: QRCode, _ words: String) -> HTML {
        var path = ""
        for y in 0..<code.size {
            var x = 0
            while x < code.size {
                var end = x
                while code.isDark(end, y) { end += 1 }
                if end > x { path += "M\(x + 4) \(y + 4)h\(end - x)v1h-\(end - x)z" }
                x = max(end, x + 1)
            }
        }
        let side = code.size + 8
        return """
            <svg role="img" aria-label="\(words)" viewBox="0 0 \(side) \(side)" width="\(side * 4)" height="\(side * 4)">\
            <rect width="\(side)" height="\(side)" fill="#fff"/><path fill="#000" shape-rendering="crispEdges" d="\(path)"/></svg>
            """
    }

    /// The ten codes, shown once.
    static func codes(_ codes: RecoveryCodes, _ page: PageContext) -> HTML {
        let t = page.t
        return notice(
            .leaf, icon: "lock",
            """
            <p><strong>\(t.factorCodesTitle)</strong></p><p>\(t.factorCodesLede)</p>
            <ul class="columns mt-3">\(each: codes.shown, { "<li><code translate=\"no\">\($0)</code></li>" as HTML })</ul>
            """, page)
    }
}
