import Foundation

/// Names for groups that say nothing about who is in them.
enum GroupNames {
    /// Each number has its own; another set begins elsewhere in the list, so that a name never becomes a rank.
    static func name(_ number: Int, of seed: Int64, _ t: Messages) -> String {
        let all = t.groupsNames.split(separator: ",").map { trimmed(String($0)) }
        guard !all.isEmpty else { return String(number) }
        let start = Int(seed.magnitude % UInt64(all.count))
        let place = (start + number - 1) % all.count
        let round = (number - 1) / all.count
        return round == 0 ? all[place] : "\(all[place]) \(round + 1)"
    }

    /// Whether a name tells how far its members are, in either language.
    static func namesLevel(_ name: String) -> Bool {
        let folded = name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).lowercased()
        return folded.split { !$0.isLetter }.contains { levels.contains(String($0)) }
    }

    private static let levels: Set<String> = [
        "low", "lower", "lowest", "lows", "high", "higher", "highest", "highs", "top", "bottom", "middle", "advanced",
        "basic", "basics", "slow", "slower", "slowest", "fast", "faster", "fastest", "smart", "smartest", "gifted",
        "weak", "weaker", "weakest", "strong", "stronger", "strongest", "best", "worst", "remedial", "beginner",
        "beginners", "intermediate", "expert", "experts", "level", "levels", "tier", "honors", "struggling", "behind",
        "ahead", "bright", "brightest", "able", "intervention",
        "bajo", "baja", "bajos", "bajas", "alto", "alta", "altos", "altas", "medio", "media", "medios", "medias",
        "avanzado", "avanzada", "avanzados", "avanzadas", "basico", "basica", "basicos", "basicas", "lento", "lenta",
        "lentos", "lentas", "rapido", "rapida", "rapidos", "rapidas", "listo", "lista", "listos", "listas",
        "inteligente", "inteligentes", "debil", "debiles", "fuerte", "fuertes", "mejor", "mejores", "peor", "peores",
        "principiante", "principiantes", "intermedio", "intermedios", "experto", "experta", "expertos", "expertas",
        "nivel", "niveles", "superior", "superiores", "inferior", "inferiores", "atrasado", "atrasada", "atrasados",
        "atrasadas", "adelantado", "adelantada", "adelantados", "adelantadas", "refuerzo", "dotados", "capaces",
    ]
}
