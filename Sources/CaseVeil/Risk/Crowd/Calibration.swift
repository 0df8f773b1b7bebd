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

  public private(set) var persons = 0
  public private(set) var covered = 0
  public private(set) var below = 0
  public private(set) var few = 0
  public private(set) var fewCaught = 0
  public private(set) var many = 0
  public private(set) var manyFlagged = 0
  private var bins = [(count: Int, predicted: Double, true: Double)](repeating: (0, 0, 0), count: 10)

  public init() {}

  /// Adds `sampled` persons seen through some of their attributes: `values[column][person]`, small numbers from 0.
  public mutating func add(_ columns: [Column], _ values: [[UInt8]], sampled: [Int]) {
    let count = values[0].count
    var sizes: [UInt64: Int] = [:]
    func key(_ person: Int) -> UInt64 { values.reduce(0) { $0 << 8 | UInt64($1[person]) } }
    for person in 0..<count { sizes[key(person), default: 0] += 1 }
    let shares = values.map { column in
      column.reduce(into: [Double](repeating: 0, count: 256)) { $0[Int($1)] += 1 / Double(count) }
    }
    let population = Population(persons: Double(count), spread: 0, area: "the counted persons")
    for person in sampled {
      let details = columns.indices.map { i in
        let value = Int(values[i][person])
        return Detail(
          columns[i].attribute, value: value < columns[i].names.count ? columns[i].names[value] : "",
          share: shares[i][value], spread: 0)
      }
      add(CrowdSize.fitting(details, of: population), truly: sizes[key(person)]!)
    }
  }

  private mutating func add(_ crowd: CrowdSize, truly size: Int) {
    persons += 1
    let low = crowd.quantile(0.1)
    let high = crowd.quantile(0.9)
    if low <= size, size <= high { covered += 1 }
    if size < low { below += 1 }
    let isFlagged = crowd.cautiousInverse >= 0.09
    if size <= 10 {
      few += 1
      fewCaught += isFlagged ? 1 : 0
    } else if size >= 21 {
      many += 1
      manyFlagged += isFlagged ? 1 : 0
    }
    let predicted = crowd.meanInverse
    let bin = min(9, Int(predicted * 10))
    bins[bin] = (bins[bin].count + 1, bins[bin].predicted + predicted, bins[bin].true + 1 / Double(size))
  }

  /// The expected calibration error of 1/K over ten classes, 0...1.
  public var expectedError: Double {
    bins.reduce(0) { $0 + abs($1.predicted - $1.true) } / Double(max(1, persons))
  }
}
