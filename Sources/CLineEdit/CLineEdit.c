#include "CLineEdit.h"

#include <errno.h>
#include <histedit.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

struct line_edit {
  EditLine *editor;
  History *history;
  FILE *silence;
  line_edit_complete complete;
  void *context;
  const char *prompt;
  char *line;
  bool abandoned;
};

static const int lines_remembered = 1000;

static line_edit *owner(EditLine *editor) {
  void *edit = NULL;
  el_get(editor, EL_CLIENTDATA, &edit);
  return edit;
}

static char *prompt(EditLine *editor) { return (char *)owner(editor)->prompt; }

// A TAB with more input behind it was not pressed but pasted: it separates words.
static bool pasted(void) {
  int waiting = 0;
  return ioctl(STDIN_FILENO, FIONREAD, &waiting) == 0 && waiting > 0;
}

// Shows `list` below the line. What stood below (the rest of a long line) is wiped; the line is drawn anew.
static void show_below(EditLine *editor, const char *list) {
  fputs("\n\033[J", stdout);
  fputs(list, stdout);
  fflush(stdout);
  el_set(editor, EL_REFRESH);
}

static unsigned char complete(EditLine *editor, int key) {
  (void)key;
  if (pasted()) return el_insertstr(editor, " ") == 0 ? CC_REFRESH : CC_ERROR;
  line_edit *edit = owner(editor);
  const LineInfo *line = el_line(editor);
  char *begin = strndup(line->buffer, (size_t)(line->cursor - line->buffer));
  if (begin == NULL) return CC_ERROR;
  line_edit_answer answer = edit->complete(edit->context, begin);
  free(begin);
  unsigned char result = CC_REFRESH_BEEP;
  if (answer.insert != NULL) {
    el_deletestr(editor, answer.erase);
    result = el_insertstr(editor, answer.insert) == 0 ? CC_REFRESH : CC_ERROR;
  } else if (answer.list != NULL) {
    show_below(editor, answer.list);
    result = CC_NORM;
  }
  free(answer.insert);
  free(answer.list);
  return result;
}

// Ctrl-C is a key here and not a signal: libedit reads on after a signal, in a terminal it has already put
// back to normal. The line is ended as by Enter, so that the cursor comes below a line of several rows.
static unsigned char abandon(EditLine *editor, int key) {
  (void)key;
  const LineInfoW *line = el_wline(editor);
  owner(editor)->abandoned = true;
  el_cursor(editor, (int)(line->lastchar - line->cursor));
  el_insertstr(editor, "^C");
  el_push(editor, "\n");
  return CC_REFRESH;
}

static void bind_keys(EditLine *editor) {
  el_set(editor, EL_EDITOR, "emacs");
  el_set(editor, EL_SETTY, "-d", "-intr", NULL);
  el_set(editor, EL_ADDFN, "complete", "Complete the word", complete);
  el_set(editor, EL_ADDFN, "abandon", "Forget the line", abandon);
  el_set(editor, EL_BIND, "\t", "complete", NULL);
  el_set(editor, EL_BIND, "^C", "abandon", NULL);
  el_set(editor, EL_BIND, "^R", "em-inc-search-prev", NULL);
  // libedit's own ^W takes everything up to a mark that few people set.
  el_set(editor, EL_BIND, "^W", "ed-delete-prev-word", NULL);
  el_set(editor, EL_BIND, "\033[1;5C", "em-next-word", NULL);
  el_set(editor, EL_BIND, "\033[1;5D", "ed-prev-word", NULL);
}

static bool can_edit(EditLine *editor) {
  char *clear_to_end = NULL;
  int editing = 0;
  return el_get(editor, EL_EDITMODE, &editing) == 0 && editing
         && el_get(editor, EL_GETTC, "ce", &clear_to_end) == 0 && clear_to_end != NULL
         && *clear_to_end != '\0';
}

line_edit *line_edit_open(const char *program, line_edit_complete complete, void *context) {
  line_edit *edit = calloc(1, sizeof *edit);
  if (edit == NULL) return NULL;
  edit->complete = complete;
  edit->context = context;
  // libedit complains in English of terminals it does not know. We see that for ourselves.
  edit->silence = fopen("/dev/null", "w");
  if (edit->silence != NULL)
    edit->editor = el_init_fd(
        program, stdin, stdout, edit->silence, STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO);
  edit->history = history_init();
  if (edit->editor == NULL || edit->history == NULL || !can_edit(edit->editor)) {
    line_edit_close(edit);
    return NULL;
  }
  HistEvent event;
  history(edit->history, &event, H_SETSIZE, lines_remembered);
  history(edit->history, &event, H_SETUNIQUE, 1);
  el_set(edit->editor, EL_CLIENTDATA, edit);
  el_set(edit->editor, EL_HIST, history, edit->history);
  el_set(edit->editor, EL_PROMPT_ESC, prompt, LINE_EDIT_MARK);
  el_set(edit->editor, EL_SIGNAL, 1);
  bind_keys(edit->editor);
  return edit;
}

static void wipe_line(void) {
  fputs("\r\033[K", stdout);
  fflush(stdout);
}

// The prompt without the marks that are meant for libedit.
static void show_prompt(const char *prompt) {
  wipe_line();
  for (const char *next = prompt; *next != '\0'; next++)
    if (*next != LINE_EDIT_MARK) fputc(*next, stdout);
  fflush(stdout);
}

bool line_edit_wait(line_edit *edit, const char *prompt, line_edit_nudge nudge, void *context) {
  const int half_a_second = 500;
  while (true) {
    // Keys must not show themselves. Anew each time: after a stop the shell has had the terminal.
    el_set(edit->editor, EL_PREP_TERM, 1);
    show_prompt(prompt);
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    int ready = 0;
    while ((ready = poll(&input, 1, half_a_second)) == 0) {
      if (!nudge(context)) continue;
      wipe_line();
      el_set(edit->editor, EL_PREP_TERM, 0);
      return false;
    }
    // An interrupt from elsewhere counts as the key it stands for: the reading of a line sees to it.
    if (ready > 0 || errno != EINTR || interrupt_seen()) break;
  }
  wipe_line();
  return true;
}

line_edit_outcome line_edit_read(line_edit *edit, const char *prompt, const char **line) {
  int bytes = 0;
  edit->prompt = prompt;
  edit->abandoned = false;
  free(edit->line);
  // An interrupt of before the prompt has nothing left to stop.
  interrupt_take();
  bool interrupted = false;
  const char *typed = NULL;
  // A signal that is no interrupt (a stop that nobody waits for) ends a read, but not the conversation.
  do {
    // Before the prompt shows: a key that comes between the prompt and the change of mode (Ctrl-D) would be lost.
    el_set(edit->editor, EL_PREP_TERM, 1);
    typed = el_gets(edit->editor, &bytes);
    interrupted = interrupt_take();
  } while (typed == NULL && bytes < 0 && errno == EINTR && !interrupted);
  edit->line = typed == NULL ? NULL : strdup(typed);
  if (edit->line == NULL || bytes <= 0) {
    fputs("\n", stdout);
    fflush(stdout);
    return interrupted ? LINE_EDIT_ABANDONED : LINE_EDIT_ENDED;
  }
  edit->line[strcspn(edit->line, "\r\n")] = '\0';
  *line = edit->line;
  return edit->abandoned ? LINE_EDIT_ABANDONED : LINE_EDIT_TYPED;
}

void line_edit_remember(line_edit *edit, const char *line) {
  HistEvent event;
  history(edit->history, &event, H_ENTER, line);
}

void line_edit_close(line_edit *edit) {
  if (edit->editor != NULL) el_end(edit->editor);
  if (edit->history != NULL) history_end(edit->history);
  if (edit->silence != NULL) fclose(edit->silence);
  free(edit->line);
  free(edit);
}
