/// How many groups there are and how large each is.
struct GroupSizing {
    private(set) var sizes: [Int]

    /// As many groups as come nearest to the wanted size, as even as possible.
    ///
    /// - Parameters:
    ///   - blocks: how many belong together, for each such set; groups are made larger for them where that is allowed.
    ///   - placed: how many were put into the group of each number.
    init(members: Int, allowed: GroupSizes, blocks: [Int], placed: [Int: Int]) {
        guard members > 0 else {
            sizes = []
            return
        }
        let fewest = (members + allowed.most - 1) / allowed.most
        let mostGroups = max(members / allowed.least, 1)
        let nearest = (members + allowed.wanted / 2) / allowed.wanted
        let count = max(min(nearest, mostGroups), fewest)
        var sizes = (0..<count).map { members / count + ($0 < members % count ? 1 : 0) }
        for (group, needed) in placed.sorted(by: { $0.key < $1.key }) where sizes.indices.contains(group) {
            Self.enlarge(group, to: needed, &sizes, allowed, keeping: placed)
        }
        let free = sizes.indices.filter { placed[$0] == nil }
        for (group, needed) in zip(free, blocks.sorted(by: >)) where needed > sizes[group] {
            Self.enlarge(group, to: needed, &sizes, allowed, keeping: placed)
        }
        self.sizes = sizes
    }

    /// Takes seats from the last groups that can spare some.
    private static func enlarge(
        _ group: Int, to needed: Int, _ sizes: inout [Int], _ allowed: GroupSizes, keeping placed: [Int: Int]
    ) {
        guard needed <= allowed.most else { return }
        for giver in sizes.indices.reversed() where giver != group {
            let spare = sizes[giver] - max(allowed.least, placed[giver] ?? 0)
            let given = min(max(spare, 0), needed - sizes[group])
            guard given > 0 else { continue }
            sizes[giver] -= given
            sizes[group] += given
        }
    }
}
