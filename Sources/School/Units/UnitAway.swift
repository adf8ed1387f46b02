import HTML
import Learning
import SQL

/// Putting a unit away that nobody uses any more, and bringing it back. Nothing is deleted.
enum UnitAway {
    /// - Throws: `Failure.notFound` unless the viewer made the unit; `Failure.refused` while a class has it.
    static func change(_ unit: Unit, isAway: Bool, _ visit: Visit, _ t: Messages) throws {
        guard unit.isMade else { throw Failure.notFound }
        try UnitWriter(visit: visit).lock(unit.id)
        let isGiven = try visit.tx.exists(
            "SELECT unit_id FROM unit_classes WHERE unit_id = \(unit.id) AND ended_at IS NULL")
        if isAway, isGiven {
            var refusal = Refusal()
            refusal.add("away", t.unitsAwayGiven)
            throw Failure.refused(refusal)
        }
        let at: Timestamp? = isAway ? visit.now : nil
        try visit.tx.execute(
            """
            UPDATE units SET retired_at = CAST(\(at) AS BIGINT), version = version + 1
            WHERE id = \(unit.id) AND (retired_at IS NULL) = \(isAway)
            """)
    }

    /// At the end of the page of whoever made it.
    static func part(_ unit: Unit, _ page: PageContext) -> HTML? {
        guard unit.isMade else { return nil }
        let t = page.t
        return """
            <form id="away" tabindex="-1" method="post" action="\(unit.path)/retirement">\(page.hiddenFields())\(fieldError("away", page))\
            <button class="btn btn-plain" name="away" value="\(unit.isRetired ? "no" : "yes")">\(unit.isRetired ? t.unitsBringBack : t.unitsPutAway)</button></form>
            """
    }
}
