/// The units that school problems use, and how they convert within a dimension.
public struct MeasureUnit: Hashable, Sendable {
    public enum Dimension: Hashable, Sendable {
        case length, mass, volume, time, money, percent, angle, temperature
    }

    public let dimension: Dimension
    /// How many of the dimension's base unit one of these is.
    public let factor: Double

    /// Nothing for a word that is no unit of the table, such as `rolls`.
    public init?(_ name: String) {
        guard let unit = Self.byName[FoldedText.fold(name)] else { return nil }
        self = unit
    }

    private init(_ dimension: Dimension, _ factor: Double) {
        self.dimension = dimension
        self.factor = factor
    }

    /// The number of `other` units that `value` of these are; nothing for another dimension. Temperatures do not
    /// convert by a factor, so only the same scale will do.
    public func convert(_ value: Double, to other: MeasureUnit) -> Double? {
        guard dimension == other.dimension else { return nil }
        guard dimension != .temperature else { return factor == other.factor ? value : nil }
        return factor == other.factor ? value : value * factor / other.factor
    }

    /// Base units: metre, gram, litre, second, dollar, percent, degree. US customary units by their definition in
    /// NIST Handbook 44, appendix C.
    private static let table: [(Dimension, Double, [String])] = [
        (.length, 0.001, ["mm", "millimeter", "millimeters", "milimetro", "milimetros"]),
        (.length, 0.01, ["cm", "centimeter", "centimeters", "centimetro", "centimetros"]),
        (.length, 1, ["m", "meter", "meters", "metre", "metres", "metro", "metros"]),
        (.length, 1000, ["km", "kilometer", "kilometers", "kilometro", "kilometros"]),
        (.length, 0.0254, ["in", "inch", "inches", "pulgada", "pulgadas"]),
        (.length, 0.3048, ["ft", "foot", "feet", "pie", "pies"]),
        (.length, 0.9144, ["yd", "yard", "yards", "yarda", "yardas"]),
        (.length, 1609.344, ["mi", "mile", "miles", "milla", "millas"]),
        (.mass, 0.001, ["mg", "milligram", "milligrams", "miligramo", "miligramos"]),
        (.mass, 1, ["g", "gram", "grams", "gramo", "gramos"]),
        (.mass, 1000, ["kg", "kilogram", "kilograms", "kilo", "kilos", "kilogramo", "kilogramos"]),
        (.mass, 28.349523125, ["oz", "ounce", "ounces", "onza", "onzas"]),
        (.mass, 453.59237, ["lb", "lbs", "pound", "pounds", "libra", "libras"]),
        (.volume, 0.001, ["ml", "milliliter", "milliliters", "mililitro", "mililitros"]),
        (.volume, 1, ["l", "liter", "liters", "litre", "litres", "litro", "litros"]),
        (.volume, 0.2365882365, ["cup", "cups", "taza", "tazas"]),
        (.volume, 0.473176473, ["pt", "pint", "pints", "pinta", "pintas"]),
        (.volume, 0.946352946, ["qt", "quart", "quarts", "cuarto de galon", "cuartos de galon"]),
        (.volume, 3.785411784, ["gal", "gallon", "gallons", "galon", "galones"]),
        (.time, 1, ["s", "sec", "second", "seconds", "seg", "segundo", "segundos"]),
        (.time, 60, ["min", "minute", "minutes", "minuto", "minutos"]),
        (.time, 3600, ["h", "hr", "hrs", "hour", "hours", "hora", "horas"]),
        (.time, 86400, ["day", "days", "dia", "dias"]),
        (.time, 604_800, ["week", "weeks", "semana", "semanas"]),
        (.money, 1, ["$", "dollar", "dollars", "usd", "dolar", "dolares"]),
        (.money, 0.01, ["¢", "cent", "cents", "centavo", "centavos"]),
        (.percent, 1, ["%", "percent", "por ciento", "porciento"]),
        (.angle, 1, ["°", "degree", "degrees", "deg", "grado", "grados"]),
        (.temperature, 1, ["°c", "celsius"]), (.temperature, 2, ["°f", "fahrenheit"]),
    ]

    private static let byName: [String: MeasureUnit] = {
        var found: [String: MeasureUnit] = [:]
        for (dimension, factor, names) in table {
            for name in names { found[name] = MeasureUnit(dimension, factor) }
        }
        return found
    }()
}
