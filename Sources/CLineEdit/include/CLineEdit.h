// libedit behind a few functions. libedit is configured through functions with variable arguments, which
// Swift cannot call; and what a signal may touch is simpler to see in C.

#ifndef CLINEEDIT_H
#define CLINEEDIT_H

#include <stdbool.h>

// In a prompt, escape codes stand between two of these, so that they count for no width.
#define LINE_EDIT_MARK 1

typedef struct line_edit line_edit;

// What TAB does: `erase` characters before the cursor give way to `insert`, and `list` is shown below the
// line. Both strings come from malloc, or are NULL.
typedef struct {
  int erase;
  char *insert;
  char *list;
} line_edit_answer;

// Answers TAB for the line up to the cursor.
typedef line_edit_answer (*line_edit_complete)(void *context, const char *line);

typedef enum {
  LINE_EDIT_TYPED,
  // Ctrl-C: what was typed does not count.
  LINE_EDIT_ABANDONED,
  // Ctrl-D on an empty line, or the terminal is gone.
  LINE_EDIT_ENDED
} line_edit_outcome;

// Makes characters of several bytes count as one. True when the environment asks for UTF-8, or for nothing.
bool line_edit_locale(void);

// NULL when the terminal cannot do what editing needs: then lines can be read as they come.
line_edit *line_edit_open(const char *program, line_edit_complete complete, void *context);

// Asked twice a second while nobody types: is there something else to be told?
typedef bool (*line_edit_nudge)(void *context);

// Shows the prompt and waits for a key, which stays to be read. False when `nudge` came first. The prompt is wiped in
// both cases.
bool line_edit_wait(line_edit *edit, const char *prompt, line_edit_nudge nudge, void *context);

// Reads a line, which stays valid until the next call. Its end is not part of it.
line_edit_outcome line_edit_read(line_edit *edit, const char *prompt, const char **line);

// Makes arrow-up recall a line.
void line_edit_remember(line_edit *edit, const char *line);

void line_edit_close(line_edit *edit);

// From now on Ctrl-C sets a flag. A second one while the flag is set ends the program with 130.
void interrupt_watch(void);

// True once after Ctrl-C.
bool interrupt_take(void);

// Waits until there is something to read. True when Ctrl-C came first, or had come already.
bool interrupt_comes_first(int descriptor);

// True ever after Ctrl-C.
bool interrupt_seen(void);

#endif
