/// The program: arguments and environment become a session at a desk. Nothing is decided here.

import CLineEdit
import Play
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// A reader that went away is seen when writing, where the program can end in peace.
signal(SIGPIPE, SIG_IGN)
interrupt_watch()
exit(Program().run())
