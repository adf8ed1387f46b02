import HTML
import Learning
import SQL

/// What makes judging quick for the one who judges: words used before, keys, and a recording that waits.
struct JudgingComfort: Sendable {
    let bank: CommentBank
    let hasKeys: Bool
    /// What was recorded for this try and is not sent yet.
    let waiting: [KeptFile]

    init(_ attempt: AttemptDetails, _ access: StudentAccess, _ visit: Visit) throws {
        bank = try CommentBank.load(attempt.rubric.competencies, visit)
        hasKeys = try JudgingKeys.areOn(visit)
        waiting = try StudentFiles.waiting(
            .judgement, form: WorkJudging.formName(attempt.id), access: access, visit.tx)
    }
}

/// Keys while judging: on unless the judge turned them off, on every device.
enum JudgingKeys {
    static func areOn(_ visit: Visit) throws -> Bool {
        try visit.tx.first("SELECT has_keys FROM judging_settings WHERE judge_id = \(visit.viewer.person)")?
            .bool("has_keys") ?? true
    }

    static func set(_ isOn: Bool, _ visit: Visit) throws {
        try visit.tx.execute(
            """
            INSERT INTO judging_settings (judge_id, has_keys, changed_at)
            VALUES (\(visit.viewer.person), \(isOn), \(visit.now))
            ON CONFLICT (judge_id) DO UPDATE SET has_keys = excluded.has_keys, changed_at = excluded.changed_at
            """)
    }
}

enum JudgingComfortParts {
    /// Words used before, each a button that puts them into the field.
    static func bank(_ comments: [CommentBank.Comment], field: String, _ page: PageContext) -> HTML? {
        guard !comments.isEmpty else { return nil }
        let t = page.t
        return """
            <details class="more mt-2"><summary>\(t.judgingBankOpen)</summary>
            <ul class="rows">\(each: comments, { one in
                """
                <li><div><p dir="auto" translate="no">\(one.words)</p><p class="quiet">\(t.judgingBankUsed(level: levelName(one.level, t), count: one.uses))</p></div>\
                <button class="btn btn-plain" name="use" value="\(field):\(one.id.description)" formnovalidate>\(t.judgingBankUse)\
                <span class="sr">: <span translate="no">\(one.words)</span></span></button></li>
                """ as HTML
            })</ul></details>
            """
    }

    /// What the keys do, and the switch, which is kept for the person.
    static func keys(isOn: Bool, back: String, _ page: PageContext) -> HTML {
        let t = page.t
        return """
            <div class="menu" id="keys" popover data-keys-help><p><strong>\(t.readingHelpShortcuts)</strong></p>
            <p class="mt-2">\(isOn ? t.judgingKeysOn : t.judgingKeysOff)</p>
            <dl class="facts mt-3"><dt><kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd> <kbd>4</kbd></dt><dd>\(t.workKeyLevels)</dd>\
            <dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>\(t.workKeyRows)</dd>\
            <dt><kbd>n</kbd> <kbd>p</kbd></dt><dd>\(t.judgingKeyStudents)</dd></dl>
            <form class="mt-3" method="post" action="/feedback/keys">\(page.hiddenFields())\
            <input type="hidden" name="back" value="\(back)"><input type="hidden" name="on" value="\(isOn ? "0" : "1")">\
            <button class="btn">\(isOn ? t.judgingKeysTurnOff : t.judgingKeysTurnOn)</button></form></div>
            """
    }
}
