#ifndef TRELLIS_EMBEDDED_H
#define TRELLIS_EMBEDDED_H

#include <stddef.h>

/// A file that was put into the program when it was built. Both pointers live as long as the program.
struct TrellisFile {
    /// The path under Sources/School, as in "Assets/style.css".
    const char *path;
    const unsigned char *bytes;
    size_t length;
};

/// How many files there are.
size_t trellis_file_count(void);

/// The file at a position below the count, in the order of the paths' bytes; NULL for any other position.
const struct TrellisFile *trellis_file(size_t position);

#endif
