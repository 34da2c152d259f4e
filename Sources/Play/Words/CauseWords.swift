/// The causes in words: a name, the concept it belongs to, and one sentence.

import Simulation
import Wording

extension Cause {
  package var name: Text {
    switch self {
    case .quality: Text(nl: "prestatie", en: "performance")
    case .belowThreshold: Text(nl: "onder de drempel", en: "below the threshold")
    case .exceeded: Text(nl: "overtroffen", en: "exceeded")
    case .withinZone: Text(nl: "ongeveer als verwacht", en: "about as expected")
    case .disappointed: Text(nl: "teleurgesteld", en: "disappointed")
    case .toldInAdvance: Text(nl: "vooraf gezegd", en: "told in advance")
    case .promisedTooMuch: Text(nl: "te veel beloofd", en: "promised too much")
    case .mistake: Text(nl: "fout", en: "mistake")
    case .repaired: Text(nl: "hersteld", en: "repaired")
    case .effortSeen: Text(nl: "moeite gezien", en: "effort seen")
    case .warmth: Text(nl: "warmte", en: "warmth")
    case .cold: Text(nl: "kil", en: "cold")
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
    case .limitMark, .limitGoodwill, .limitTrust: Text(nl: "grens", en: "limit")
    case .gesture: Text(nl: "gebaar", en: "gesture")
    case .gestureMissed: Text(nl: "gebaar gemist", en: "gesture missed")
    case .recognition: Text(nl: "herkenning", en: "recognition")
    case .script: Text(nl: "belscript", en: "script")
    case .thanks: Text(nl: "bedankt", en: "thanked")
    case .privilege: Text(nl: "voorrecht", en: "privilege")
    case .friction: Text(nl: "systeem in de weg", en: "system in the way")
    case .tone: Text(nl: "toon", en: "tone")
    case .askedAfter: Text(nl: "ernaar gevraagd", en: "asked after")
    case .unaware: Text(nl: "wist van niets", en: "knew nothing")
    case .offerMade: Text(nl: "aanbod", en: "offer")
    case .recommended: Text(nl: "aanbevolen", en: "recommended")
    case .scandal: Text(nl: "opspraak", en: "scandal")
    case .contact: Text(nl: "klantcontact", en: "contact")
    case .aged: Text(nl: "verouderd", en: "aged")
    case .recordsLost: Text(nl: "dossier kwijt", en: "file lost")
    case .studied: Text(nl: "gericht gekeken", en: "knew what to ask")
    }
  }

  /// The concept of the course, "C060".
  package var concept: String {
    switch self {
    case .quality: "C046"
    case .belowThreshold: "C100"
    case .exceeded: "C062"
    case .withinZone: "C060"
    case .disappointed: "C061"
    case .toldInAdvance: "C079"
    case .promisedTooMuch, .learned: "C076"
    case .feltPlayed, .padded: "C077"
    case .mistake, .repaired, .complaint, .healed: "C146"
    case .effortSeen: "C080"
    case .warmth: "C069"
    case .cold: "C021"
    case .fade, .limitGoodwill: "C067"
    case .limitMark: "C046"
    case .marketMoved: "C013"
    case .kept, .short, .brokenPromise: "C053"
    case .freshMark, .freshGoodwill, .freshTrust: "C040"
    case .gesture: "C066"
    case .gestureMissed: "C067"
    case .recognition: "C072"
    case .script: "C070"
    case .thanks: "C074"
    case .privilege: "C075"
    case .friction: "C020"
    case .tone: "C045"
    case .askedAfter, .unaware: "C146"
    case .offerMade: "C076"
    case .recommended: "C083"
    case .scandal, .limitTrust: "C052"
    case .contact: "C043"
    case .aged: "C145"
    case .recordsLost: "C113"
    case .studied: "C147"
    }
  }

  /// What it means, for a ledger over many visits.
  package var sentence: Text {
    switch self {
    case .quality:
      Text(nl: "het cijfer beweegt mee met wat je levert", en: "the mark follows what you deliver")
    case .belowThreshold:
      Text(nl: "op één waarde niet goed genoeg", en: "on one value not good enough")
    case .exceeded: Text(nl: "beter dan de klant verwachtte", en: "better than the customer expected")
    case .withinZone: Text(nl: "klein verschil, klein effect", en: "a small difference, a small effect")
    case .disappointed:
      Text(
        nl: "minder dan de klant verwachtte; verlies weegt zwaarder",
        en: "less than the customer expected; losses weigh more")
    case .toldInAdvance:
      Text(nl: "wie het op tijd hoort, valt het niet tegen", en: "who hears it in time is not let down")
    case .promisedTooMuch:
      Text(nl: "door jou verwachtte de klant meer", en: "you made the customer expect more")
    case .mistake: Text(nl: "er ging iets mis bij de levering", en: "something went wrong in the delivery")
    case .repaired: Text(nl: "de fout werd opgelost", en: "the mistake was put right")
    case .effortSeen:
      Text(nl: "de klant wist dat het extra moeite kostte", en: "the customer knew it took extra effort")
    case .warmth: Text(nl: "persoonlijk contact", en: "personal contact")
    case .cold:
      Text(
        nl: "collega's zonder tijd of middelen voor de klant",
        en: "colleagues without time or means for the customer")
    case .gesture: Text(nl: "iets aardigs dat niemand verwachtte", en: "something kind that nobody expected")
    case .gestureMissed:
      Text(
        nl: "het gebaar was gewoonte geworden, en bleef uit",
        en: "the gesture had become a habit, and did not come")
    case .recognition:
      Text(
        nl: "wie je herkent, voelt zich gezien; een ander niet",
        en: "who is recognised feels seen, who is not does not")
    case .script: Text(nl: "een gesprek van een blaadje", en: "a talk read from a sheet")
    case .thanks: Text(nl: "je bedankte voor de moeite", en: "you thanked for the trouble")
    case .privilege: Text(nl: "iets wat maar weinig klanten krijgen", en: "something that few customers get")
    case .friction:
      Text(
        nl: "de techniek loopt voor op mensen en processen",
        en: "technology runs ahead of people and processes")
    case .tone: Text(nl: "kortaf tegen een klant met een klacht", en: "curt to a customer with a complaint")
    case .askedAfter:
      Text(
        nl: "de klacht stond in het dossier, en je vroeg ernaar",
        en: "the complaint was on file, and you asked")
    case .unaware:
      Text(
        nl: "je kwam langs en wist niets van de klacht", en: "you came by and knew nothing of the complaint")
    case .offerMade:
      Text(
        nl: "waar een nieuwe klant door je aanbod op rekent",
        en: "what your offer makes a new customer count on")
    case .recommended:
      Text(nl: "een andere klant sprak goed over je", en: "another customer spoke well of you")
    case .scandal: Text(nl: "slecht nieuws over je bedrijf of sector", en: "bad news of your firm or sector")
    case .contact:
      Text(nl: "elk contact leert iets over de klant", en: "every contact teaches about the customer")
    case .aged: Text(nl: "gegevens verouderen", en: "records age")
    case .recordsLost:
      Text(nl: "kennis verdween met papier of server", en: "knowledge went with paper or server")
    case .studied:
      Text(
        nl: "wie zijn gegevens bevroeg, weet waar die op let",
        en: "who questioned the data knows what to look for")
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
    case .limitMark, .limitGoodwill, .limitTrust:
      Text(nl: "verder gaat de schaal niet", en: "the scale ends here")
    }
  }
}

extension Departure {
  /// The concept of the course, "C037".
  var concept: String {
    switch self {
    case .dissatisfied: "C037"
    case .relation: "C069"
    case .betterAlternative: "C101"
    case .supplierEnded: "C038"
    case .ceasedToExist: "C041"
    }
  }

  package var name: Text {
    switch self {
    case .dissatisfied: Text(nl: "ontevreden", en: "dissatisfied")
    case .relation: Text(nl: "de relatie", en: "the relation")
    case .betterAlternative: Text(nl: "een beter alternatief", en: "a better alternative")
    case .supplierEnded: Text(nl: "wij namen afscheid", en: "we said goodbye")
    case .ceasedToExist: Text(nl: "opgehouden te bestaan", en: "ceased to exist")
    }
  }
}
