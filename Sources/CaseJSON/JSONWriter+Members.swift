/// Members of an object, each a key that needs no escape and its value.
extension JSONWriter {
  /// A text.
  public mutating func member(_ key: StaticString, _ text: String) {
    self.key(key)
    string(text)
  }

  /// A text, as UTF-8.
  public mutating func member(_ key: StaticString, _ text: [UInt8]) {
    self.key(key)
    string(text)
  }

  /// A text, as UTF-8.
  public mutating func member(_ key: StaticString, _ text: ArraySlice<UInt8>) {
    self.key(key)
    string(text)
  }

  /// A word of the interface, which must need no escape.
  public mutating func member(_ key: StaticString, word: StaticString) {
    self.key(key)
    self.word(word)
  }

  /// A whole number.
  public mutating func member(_ key: StaticString, _ number: Int) {
    self.key(key)
    self.number(number)
  }

  /// A number from 0 to 1, to six decimals.
  public mutating func member(_ key: StaticString, share: Double) {
    self.key(key)
    self.share(share)
  }

  /// `true` or `false`.
  public mutating func member(_ key: StaticString, _ value: Bool) {
    self.key(key)
    boolean(value)
  }

  /// A list of texts.
  public mutating func list(_ key: StaticString, _ texts: [String]) {
    beginArray(key)
    for text in texts { string(text) }
    endArray()
  }

  /// Where something lies: `[lower, upper]`.
  public mutating func member(_ key: StaticString, from lower: Int, to upper: Int) {
    beginArray(key)
    number(lower)
    number(upper)
    endArray()
  }

  /// Opens an object.
  public mutating func beginObject(_ key: StaticString) {
    self.key(key)
    beginObject()
  }

  /// Opens a list.
  public mutating func beginArray(_ key: StaticString) {
    self.key(key)
    beginArray()
  }
}
