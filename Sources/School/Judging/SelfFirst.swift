import Learning
import SQL

/// Students rate their own work first. Whoever teaches them does not see that rating before the own one is set, so that
/// it leads nobody.
enum SelfFirst {
    /// How the student rates a try, as far as the viewer may know it now.
    static func levels(of attempt: ID<Attempt>, for access: StudentAccess, _ tx: any Transaction) throws
        -> [ID<Criterion>: Int]
    {
        guard access.relation.isStaff, try isHidden(attempt, access, tx) else {
            return try WorkDetailsStore.ownLevels(of: attempt, tx)
        }
        return [:]
    }

    /// Until somebody has judged the try; and for a colleague who is asked to judge it, too, until that is done.
    private static func isHidden(
        _ attempt: ID<Attempt>, _ access: StudentAccess, _ tx: any Transaction
    ) throws -> Bool {
        let readings = try ReadingStore.readings(of: attempt, tx).readings
        if readings.contains(where: { $0.judge == access.viewer }) { return false }
        return try readings.isEmpty || ReadingStore.isAsked(access.viewer, attempt, tx)
    }
}
