#include "CLineEdit.h"

#include <signal.h>
#include <stddef.h>
#include <sys/select.h>
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

bool interrupt_comes_first(int descriptor) {
  sigset_t blocked, before;
  sigemptyset(&blocked);
  sigaddset(&blocked, SIGINT);
  // Between looking at the flag and waiting nothing may slip through: the signal is let in by pselect alone.
  sigprocmask(SIG_BLOCK, &blocked, &before);
  fd_set descriptors;
  FD_ZERO(&descriptors);
  FD_SET(descriptor, &descriptors);
  if (!pending) pselect(descriptor + 1, &descriptors, NULL, NULL, NULL, &before);
  sigprocmask(SIG_SETMASK, &before, NULL);
  return interrupt_take();
}

bool interrupt_seen(void) { return seen; }
