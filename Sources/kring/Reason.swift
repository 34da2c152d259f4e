/// Why the system refused something, in the user's words.

import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A clause to follow a colon, for an error number of the system.
func reason(_ code: Int32) -> Text {
  switch code {
  case ENOENT: Text(nl: "het bestaat niet", en: "it does not exist")
  case EACCES, EPERM: Text(nl: "het mag niet van het systeem", en: "the system does not allow it")
  case EISDIR: Text(nl: "het is een map", en: "it is a folder")
  case ENOTDIR:
    Text(nl: "een deel van het pad is geen map", en: "a part of the path is not a folder")
  case EEXIST: Text(nl: "er staat al iets met die naam", en: "something of that name is there already")
  case ENOSPC, EDQUOT: Text(nl: "de schijf is vol", en: "the disk is full")
  case EROFS: Text(nl: "de schijf is alleen te lezen", en: "the disk can only be read")
  case ENAMETOOLONG: Text(nl: "de naam is te lang", en: "the name is too long")
  case ELOOP: Text(nl: "de verwijzingen lopen in een kring", en: "the links go round in a circle")
  default: Text(verbatim: strerror(code).map { String(cString: $0) } ?? "error \(code)")
  }
}
