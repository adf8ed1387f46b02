import Foundation
import Learning
import Synchronization

/// The school's date as `2026-05-04`: dates in this form compare in the order of time.
func schoolDay(_ time: Timestamp, timeZone: String) -> String {
    LocalTime(time, in: zone(timeZone)).day.iso
}

/// The time zone of that name, or UTC for one that the system does not know. Finding a zone by its name reads files,
/// so each is kept.
func zone(_ name: String) -> TimeZone {
    zones.withLock { zones in
        if let zone = zones[name] { return zone }
        let zone = TimeZone(identifier: name) ?? .gmt
        if zones.count < 1_000 { zones[name] = zone }
        return zone
    }
}

private let zones = Mutex<[String: TimeZone]>([:])
