#include "CLineEdit.h"

#include <signal.h>
#include <stddef.h>
#include <unistd.h>

static volatile sig_atomic_t pending = 0;
static volatile sig_atomic_t seen = 0;

static void note(int signal) {
  (void)signal;
  // Whatever runs does not look at the flag: leave at once.
  if (pending) _exit(130);
  pending = 1;
  seen = 1;
}

void interrupt_watch(void) {
  struct sigaction action = {0};
  action.sa_handler = note;
  sigemptyset(&action.sa_mask);
  // No SA_RESTART: a read that waits for input must end.
  sigaction(SIGINT, &action, NULL);
}

bool interrupt_take(void) {
  bool was = pending;
  pending = 0;
  return was;
}

bool interrupt_seen(void) { return seen; }
