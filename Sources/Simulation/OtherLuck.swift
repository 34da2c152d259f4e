/// Other lucks than a game's own, all of them following from its seed.

extension Chance {
  /// The seed of another luck, by its number from 1: Philox over the number, under this seed. Draws have a 0 in the
  /// fourth place of the counter, seeds a 1, so that no seed repeats a draw.
  package func otherSeed(_ number: Int) -> UInt64 {
    let words = philox(
      SIMD4(UInt32(truncatingIfNeeded: number), 0, 0, 1),
      key: SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32)))
    return UInt64(words[0]) | UInt64(words[1]) << 32
  }
}

extension Game {
  /// The luck of the coming weeks.
  var luck: Chance { otherLuck ?? chance }

  /// This game with the past as it was, traits and quotes that were asked included, and other luck from the coming
  /// week on. It goes forward only: `retrace` is for games on their own luck.
  package func withLuck(seed: UInt64) -> Game {
    var game = self
    game.otherLuck = Chance(seed: seed)
    return game
  }
}
