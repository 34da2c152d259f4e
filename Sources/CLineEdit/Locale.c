// For strcasestr.
#define _GNU_SOURCE

#include "CLineEdit.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

// What the environment asks for: LC_ALL before LC_CTYPE before LANG.
static const char *locale_asked(void) {
  const char *names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t number = 0; number < sizeof names / sizeof *names; number++) {
    const char *value = getenv(names[number]);
    if (value != NULL && *value != '\0') return value;
  }
  return NULL;
}

bool line_edit_locale(void) {
  const char *asked = locale_asked();
  bool utf8 = asked == NULL || strcasestr(asked, "utf-8") != NULL || strcasestr(asked, "utf8") != NULL;
  if (setlocale(LC_CTYPE, "") != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) utf8 = true;
  // Containers often have no locale at all; their terminals still send UTF-8.
  if (MB_CUR_MAX == 1 && setlocale(LC_CTYPE, "C.UTF-8") == NULL) setlocale(LC_CTYPE, "UTF-8");
  return utf8;
}
