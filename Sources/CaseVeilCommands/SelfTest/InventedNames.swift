/// Names put together from syllables: the same number gives the same name, and no table knows it.
enum InventedNames {
  private static let starts = ["Zo", "Vra", "Quel", "Tre", "Kro", "Mip", "Bru", "Xan", "Dro", "Fel", "Gwi", "Sko"]
  private static let middles = [
    "zam", "vik", "ploo", "rund", "quis", "thep", "bash", "lorg", "pim", "drax", "wock", "zell",
  ]
  private static let ends = [
    "bert", "quith", "ova", "wick", "zon", "dle", "mund", "plex", "iva", "ronk", "thorpe", "grue",
  ]

  static func name(_ number: Int) -> String {
    var state = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 &+ 0xD1B5_4A32_D192_ED03
    func pick(_ list: [String]) -> String {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return list[Int((state >> 33) % UInt64(list.count))]
    }
    return pick(starts) + pick(middles) + pick(ends)
  }
}
