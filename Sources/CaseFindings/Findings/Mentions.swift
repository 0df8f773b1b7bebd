import CaseLexicons

extension ResolvedFindings {
  /// These findings, with the other places where the same names stand, and each name with its person. O(tokens).
  ///
  /// A word of a found name that stands elsewhere with a capital is found there too: an everyday word only where a
  /// verb of people follows, never one that starts a sentence. In small letters only rare words of four letters or more.
  public func propagated(in text: TokenizedDocument) -> ResolvedFindings {
    let known = KnownNames(all, in: text)
    let aliases = Aliases(all, in: text)
    if known.isEmpty && aliases.isEmpty { return withPeople(in: text) }
    var found: [Finding] = []
    var next = 0
    var i = 0
    while i < text.count {
      while next < all.count, all[next].span.upper <= text[i].lower { next += 1 }
      if next < all.count, all[next].span.lower < text[i].upper {
        i += 1
        continue
      }
      let limit = next < all.count ? all[next].tokens.lowerBound : text.count
      if let mention = known.mention(at: i, before: limit, in: text) ?? aliases.mention(at: i, in: text) {
        found.append(mention)
        i = mention.tokens.upperBound
      } else {
        i += 1
      }
    }
    let together = found.isEmpty ? all : (all + found).sorted { $0.span < $1.span }
    return ResolvedFindings(sorted: together, containers: containers).withPeople(in: text)
  }
}
