/// The causes in words: a name, the concept it belongs to, and one sentence.

import Simulation
import Wording

extension Cause {
  package var name: Text {
    switch self {
    case .quality: Text(nl: "prestatie", en: "performance")
    case .exceeded: Text(nl: "overtroffen", en: "exceeded")
    case .withinZone: Text(nl: "ongeveer als verwacht", en: "about as expected")
    case .disappointed: Text(nl: "teleurgesteld", en: "disappointed")
    case .toldInAdvance: Text(nl: "vooraf gezegd", en: "told in advance")
    case .promisedTooMuch: Text(nl: "te veel beloofd", en: "promised too much")
    case .mistake: Text(nl: "fout", en: "mistake")
    case .repaired: Text(nl: "hersteld", en: "repaired")
    case .effortSeen: Text(nl: "moeite gezien", en: "effort seen")
    case .warmth: Text(nl: "warmte", en: "warmth")
    case .complaint: Text(nl: "klacht", en: "complaint")
    case .feltPlayed: Text(nl: "niet open", en: "not open")
    case .fade: Text(nl: "vergeten", en: "forgotten")
    case .learned: Text(nl: "geleerd", en: "learned")
    case .marketMoved: Text(nl: "markt", en: "market")
    case .kept: Text(nl: "woord gehouden", en: "word kept")
    case .short: Text(nl: "tekortgeschoten", en: "fell short")
    case .brokenPromise: Text(nl: "belofte gebroken", en: "promise broken")
    case .padded: Text(nl: "te ruim genomen", en: "padded")
    case .healed: Text(nl: "goedgemaakt", en: "made good")
    case .freshMark, .freshGoodwill, .freshTrust: Text(nl: "nieuwe start", en: "fresh start")
    case .limitMark, .limitGoodwill: Text(nl: "grens", en: "limit")
    }
  }

  /// The concept of the course, "C060".
  package var concept: String {
    switch self {
    case .quality: "C046"
    case .exceeded: "C062"
    case .withinZone: "C060"
    case .disappointed: "C061"
    case .toldInAdvance: "C079"
    case .promisedTooMuch, .learned: "C076"
    case .feltPlayed, .padded: "C077"
    case .mistake, .repaired, .complaint, .healed: "C146"
    case .effortSeen: "C080"
    case .warmth: "C069"
    case .fade, .limitGoodwill: "C067"
    case .limitMark: "C046"
    case .marketMoved: "C013"
    case .kept, .short, .brokenPromise: "C053"
    case .freshMark, .freshGoodwill, .freshTrust: "C040"
    }
  }

  /// What it means, for a ledger over many visits.
  package var sentence: Text {
    switch self {
    case .quality:
      Text(nl: "het cijfer beweegt mee met wat je levert", en: "the mark follows what you deliver")
    case .exceeded: Text(nl: "eerder dan de klant verwachtte", en: "sooner than the customer expected")
    case .withinZone: Text(nl: "klein verschil, klein effect", en: "a small difference, a small effect")
    case .disappointed:
      Text(
        nl: "later dan de klant verwachtte; verlies weegt zwaarder",
        en: "later than the customer expected; losses weigh more")
    case .toldInAdvance:
      Text(nl: "wie het op tijd hoort, valt het niet tegen", en: "who hears it in time is not let down")
    case .promisedTooMuch:
      Text(nl: "door jou verwachtte de klant meer", en: "you made the customer expect more")
    case .mistake: Text(nl: "er zat een fout in de offerte", en: "there was a mistake in the quote")
    case .repaired: Text(nl: "de fout werd opgelost", en: "the mistake was put right")
    case .effortSeen:
      Text(nl: "de klant wist dat het extra moeite kostte", en: "the customer knew it took extra effort")
    case .warmth: Text(nl: "persoonlijk contact", en: "personal contact")
    case .complaint: Text(nl: "hoe een klacht afliep", en: "how a complaint ended")
    case .feltPlayed:
      Text(
        nl: "je noemde meer tijd dan nodig, en de klant weet dat",
        en: "you named more time than needed, and the customer knows")
    case .fade:
      Text(nl: "een goed of slecht gevoel slijt elke week", en: "a good or bad feeling fades every week")
    case .learned: Text(nl: "de klant leert van elke levering", en: "the customer learns from every delivery")
    case .marketMoved:
      Text(nl: "klanten verwachten iets anders dan eerst", en: "customers expect something else than before")
    case .kept: Text(nl: "het ging zoals je zei", en: "it went as you said")
    case .short:
      Text(
        nl: "het ging slechter dan waar de klant op rekende", en: "it went worse than the customer counted on"
      )
    case .brokenPromise: Text(nl: "later dan je beloofde", en: "later than you promised")
    case .padded: Text(nl: "je woord bleek ruim genomen", en: "your word proved padded")
    case .healed: Text(nl: "een opgeloste klacht geeft vertrouwen", en: "a solved complaint gives trust")
    case .freshMark, .freshGoodwill, .freshTrust:
      Text(nl: "weer potentieel: de helft is vergeten", en: "a prospect again: half is forgotten")
    case .limitMark, .limitGoodwill: Text(nl: "verder gaat de schaal niet", en: "the scale ends here")
    }
  }
}

extension Departure {
  package var name: Text {
    switch self {
    case .dissatisfied: Text(nl: "ontevreden", en: "dissatisfied")
    case .relation: Text(nl: "de relatie", en: "the relation")
    case .betterAlternative: Text(nl: "een beter alternatief", en: "a better alternative")
    case .ceasedToExist: Text(nl: "opgehouden te bestaan", en: "ceased to exist")
    }
  }
}
