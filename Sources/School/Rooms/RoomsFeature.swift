/// Rooms with what they offer, and who has them when. Nothing in them is about a student.
func roomsFeature(_ core: Core) -> Feature {
    Feature(
        name: "rooms", tables: ["rooms", "room_bookings"], routes: RoomRoutes().routes, jobs: [], export: [], erase: [])
}
