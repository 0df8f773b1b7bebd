/// How well crowds are estimated on persons who were counted: the estimate for each beside the number who truly fit.
public struct Calibration: Sendable {
  /// One attribute of the persons: what it is, and the values as the table of pairs names them.
  public struct Column: Sendable {
    let attribute: Detail.Attribute
    let names: [String]

    public init(_ attribute: Detail.Attribute, names: [String] = []) {
      self.attribute = attribute
      self.names = names
    }
  }

  /// One person: what was estimated, and how many truly fit.
  public struct Case: Sendable {
    /// The estimated mean of 1/K.
    public let predicted: Double
    /// The figure that bands use.
    public let cautious: Double
    /// The estimated chance that no one else fits.
    public let chanceUnique: Double
    /// How many of the persons truly fit, the person included.
    public let size: Int64
    /// The estimated chances of fewer than `size`, and of at most `size`.
    let fewer: Double
    let atMost: Double
  }

  public private(set) var cases: [Case] = []

  public init() {}

  /// Adds `sampled` persons seen through some of their attributes: `values[column][person]`, small numbers from 0.
  public mutating func add(_ columns: [Column], _ values: [[UInt8]], sampled: [Int]) {
    let count = values[0].count
    func key(_ person: Int) -> UInt64 { values.reduce(0) { $0 << 8 | UInt64($1[person]) } }
    var sizes: [UInt64: Int64] = [:]
    for person in sampled { sizes[key(person)] = 0 }
    for person in 0..<count where sizes[key(person)] != nil { sizes[key(person)]! += 1 }
    let shares = values.map { column in
      column.reduce(into: [Double](repeating: 0, count: 256)) { $0[Int($1)] += 1 / Double(count) }
    }
    let population = Population(persons: Double(count), spread: 0, area: "the counted persons")
    var known: [UInt64: Case] = [:]
    for person in sampled {
      let key = key(person)
      if known[key] == nil {
        let details = columns.indices.map { columns[$0].detail(of: Int(values[$0][person]), shares[$0]) }
        known[key] = Self.measured(CrowdSize.fitting(details, of: population), truly: sizes[key]!)
      }
      cases.append(known[key]!)
    }
  }

  private static func measured(_ crowd: CrowdSize, truly size: Int64) -> Case {
    Case(
      predicted: crowd.meanInverse, cautious: crowd.cautiousInverse, chanceUnique: crowd.chanceUnique, size: size,
      fewer: crowd.chance(atMost: size - 1), atMost: crowd.chance(atMost: size))
  }
}

extension Calibration.Column {
  fileprivate func detail(of value: Int, _ shares: [Double]) -> Detail {
    Detail(attribute, value: value < names.count ? names[value] : "", share: shares[value], spread: 0)
  }
}
